#include "core/words/rule_word_tables.h"

namespace tsuzuri {

namespace {

constexpr RuleSentence sentences[]{
    {"BND-01", "出力パスが長すぎます({n}文字): {b.output_path}",
        "The output path is too long ({n} characters): {b.output_path}"},
    {"BND-02", "Windows・SharePointで使えない名前です: {part}",
        "This name cannot be used on Windows or SharePoint: {part}"},
    {"BND-03", "出力先のファイル名が重複しています: {path}", "Two items have the same output name: {path}"},
    {"BND-04", "ファイル名の濁点が分離しています(Mac由来)。NFCに変換します: {name}",
        "The file name uses decomposed marks (from macOS); it will be normalised to NFC: {name}"},
    {"BND-05", "Shift-JIS(CP932)で表せない文字が名前に含まれます: {chars}",
        "The name contains characters not in Shift-JIS (CP932): {chars}"},
    {"BND-06", "機密区分「{class}」の資料は提出先「{audience}」に出せません。",
        "Items classed \"{class}\" may not go to \"{audience}\"."},
    {"BND-07", "{b.ref} の元ファイルがない、または登録時と内容が異なります。",
        "The source file of {b.ref} is missing or differs from the registered one."},
    {"BND-08", "目次とファイルが一致しません({n}件)。", "The index and the files do not match ({n})."},
    {"BND-09", "提出対象の依頼資料 {q.ref} がバインダーに含まれていません。",
        "Request {q.ref} is ready but not in the binder."},
    {"BND-10", "分割後も {part} が上限({max}MB)を超えています。",
        "{part} is still larger than the limit ({max} MB)."},
    {"BND-11", "パスワード付きZIP(PPAP)は推奨されません。共有ストレージのアクセス権で渡してください。",
        "Password-protected ZIP (PPAP) is discouraged. Hand over through access-controlled storage."},
    {"BND-12", "作成後に {n} 件の資料が更新されています。作り直してください。",
        "{n} items changed after this binder was built. Build it again."},
    {"BND-13", "{b.ref} に提出言語({lang})の名称がありません。",
        "{b.ref} has no title in the binder language ({lang})."},
    {"BND-14", "未解決の提出不可ギャップが {n} 件あります。理由を記録しない限り確定できません。",
        "{n} blocker gaps are open. The binder cannot be released without a recorded reason."},
    {"BND-15", "バインダーに草案または旧版が含まれています: {b.ref} {label}",
        "The binder contains a draft or an old version: {b.ref} {label}"},
    {"BND-16", "Excel目次の上限を超えています({what})。シートを分割します。",
        "The Excel index exceeds a limit ({what}); sheets will be split."},
    {"BND-17", "{b.ref} のファイルに見せるつもりのない内容が残っています({traces})。",
        "A file of {b.ref} still holds what its readers may not be meant to see ({traces})."},
    {"BND-18", "{b.ref} は受信側で遮断されやすい形式です(.{ext})。",
        "{b.ref} has a file type that receivers often block (.{ext})."},
    {"BND-19", "{b.ref} は電子署名または保護付きPDFのため、頁番号の刻印を行わず写しを添付します。",
        "{b.ref} is a signed or protected PDF; it is attached without page stamps."},
};

constexpr RuleSentence guarantees[]{
    {"BND-02", "名前は作成時に付け直され、使えない文字や予約名は置き換えられる。元の名前は目次に残る。",
        "Every name is made anew by the build, without forbidden characters or reserved names; the index "
        "keeps the "
        "original one."},
    {"BND-03", "全角・半角、大文字・小文字の違いしかない名前には、作成時に番号が付く。",
        "Names that differ only in width or case get a number by the build."},
    {"BND-08", "目次とファイルは同じ計画から作られ、ハッシュ値の一覧にはすべてのファイルが載る。",
        "Index and files are made of one plan, and the list of hashes names every file."},
    {"BND-11", "バインダーのZIPにパスワードは付けられない。", "A binder's ZIP never gets a password."},
    {"BND-16", "目次は65,000行ごとにシートが分かれ、長すぎる文はセルの上限で切られて全文がPDFに載る。",
        "The index goes on in another sheet after 65,000 rows; texts too long for a cell end in it and stand "
        "whole in "
        "the PDF."},
    {"BND-19", "提出するPDFには何も書き加えない。写しは元のファイルと同じ内容のまま入る。",
        "Nothing is stamped on PDFs; they go in byte by byte as they are."},
};

} // namespace

std::span<const RuleSentence> binderGuarantees()
{
    return guarantees;
}

std::span<const RuleSentence> binderSentences()
{
    return sentences;
}

} // namespace tsuzuri
