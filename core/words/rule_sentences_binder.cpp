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
    {"BND-17", "{b.ref} に変更履歴・コメント・非表示シート・外部リンクが残っています。",
        "{b.ref} still has tracked changes, comments, hidden sheets or external links."},
    {"BND-18", "{b.ref} は受信側で遮断されやすい形式です(.{ext})。",
        "{b.ref} has a file type that receivers often block (.{ext})."},
    {"BND-19", "{b.ref} は電子署名または保護付きPDFのため、頁番号の刻印を行わず写しを添付します。",
        "{b.ref} is a signed or protected PDF; it is attached without page stamps."},
};

} // namespace

std::span<const RuleSentence> binderSentences()
{
    return sentences;
}

} // namespace tsuzuri
