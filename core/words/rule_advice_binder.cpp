#include "core/words/rule_word_tables.h"

namespace tsuzuri {

namespace {

constexpr RuleAdvice advice[]{
    {"BND-01", "長いパスは、受け取った側の環境で開けないことがある。",
        "Long paths may not open on the receiving side.", "題名を短くするか、出力先を浅くする。",
        "Shorten the title, or choose a place nearer to the root."},
    {"BND-02", "使えない名前のファイルは、展開や同期の途中で失われる。",
        "Files with forbidden names get lost on unpacking or synchronising.", "題名を直す。",
        "Change the title."},
    {"BND-03", "同じ名前になると、一方が上書きされる。", "With equal names one overwrites the other.",
        "どちらかの題名を変える。", "Change one of the titles."},
    {"BND-04", "分離した濁点は、ほかの環境で別の名前に見える。",
        "Decomposed marks look like another name elsewhere.", "そのままでよい。名前は自動で直される。",
        "Nothing to do; the name is corrected on the way."},
    {"BND-05", "古い展開ソフトでは、表せない文字が化ける。",
        "Older unpackers garble characters they cannot represent.", "題名の文字を置き換える。",
        "Replace the characters in the title."},
    {"BND-06", "区分を超えた提出は、情報漏えいになる。", "Handing out what is classed higher is a leak.",
        "対象から外すか、区分と提出先を見直す。", "Leave it out, or reconsider the class or the audience."},
    {"BND-07", "元ファイルを示せない証跡は、提出できない。",
        "Evidence without its original bytes cannot be submitted.", "ファイルを戻すか、証跡を登録し直す。",
        "Restore the file, or register it anew."},
    {"BND-08", "目次にない資料は、監査人に見つけてもらえない。",
        "What the index does not list will not be found.", "作成し直す。", "Build the binder again."},
    {"BND-09", "準備のできた依頼資料が漏れると、未提出になる。",
        "A ready request left out counts as not submitted.", "含めて作成し直す。",
        "Include it and build again."},
    {"BND-10", "大きすぎるファイルは、送れないことがある。", "Parts that are too large may not be sent.",
        "上限を見直すか、資料を分ける。", "Raise the limit, or split the item."},
    {"BND-11", "パスワード付きZIPは、検査を妨げ、安全でもない。",
        "Password-protected ZIPs hide content from scanners and are not safe either.", "アクセス権で渡す。",
        "Hand it over through access rights."},
    {"BND-12", "古いバインダーを渡すと、最新の内容と食い違う。",
        "An old binder no longer says what the workspace says.", "作成し直す。", "Build it again."},
    {"BND-13", "提出言語の名称がないと、目次が読めない。",
        "Without a title in the binder's language the index cannot be read.", "名称を書き足す。",
        "Add the title."},
    {"BND-14", "提出不可のまま出すと、監査で必ず問題になる。",
        "What blocks a submission will come up in the audit.", "解消するか、提出する理由を記録する。",
        "Resolve it, or record why it is submitted all the same."},
    {"BND-15", "草案や旧版は、誤った根拠になる。", "Drafts and old versions mislead.", "有効な版に替える。",
        "Replace it by the version in force."},
    {"BND-16", "上限を超えた表は、開けないことがある。", "Tables above the limits may not open.",
        "そのままでよい。シートは自動で分かれる。", "Nothing to do; the sheets are split."},
    {"BND-17", "履歴やコメントに、見せるつもりのない内容が残る。",
        "Comments and tracked changes may show what was not meant to be shown.", "取り除いた写しに替える。",
        "Replace it by a clean copy."},
    {"BND-18", "遮断される形式は、届かない。", "Blocked file types do not arrive.", "PDFや画像に変える。",
        "Convert it to PDF or an image."},
    {"BND-19", "署名のあるPDFに書き加えると、署名が無効になる。",
        "Writing on a signed PDF breaks its signature.", "そのままでよい。写しが添付される。",
        "Nothing to do; a copy is attached."},
};

} // namespace

std::span<const RuleAdvice> binderAdvice()
{
    return advice;
}

} // namespace tsuzuri
