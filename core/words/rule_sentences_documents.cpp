#include "core/words/rule_word_tables.h"

namespace tsuzuri {

namespace {

constexpr RuleSentence sentences[]{
    {"LOC-01", "{D.ref}「{D.title}」は「存在する」とされていますが、格納場所が登録されていません。",
        "{D.ref} \"{D.title}\" is marked as existing, but no location is registered."},
    {"LOC-02", "必要文書 {D.ref}「{D.title}」の有無が確認されていません。",
        "Nobody has confirmed whether the required document {D.ref} \"{D.title}\" exists."},
    {"LOC-03", "作成予定の文書 {D.ref}「{D.title}」の期日が未設定、または超過しています[({D.target_on})]。",
        "The document to be created, {D.ref} \"{D.title}\", has no target date or is past it[ "
        "({D.target_on})]."},
    {"LOC-04", "{subject.ref} の格納先にファイルがありません({L.address}[、確認日 {L.last_checked_at}])。",
        "Nothing was found at the registered location of {subject.ref} ({L.address}[, checked "
        "{L.last_checked_at}])."},
    {"LOC-05", "{subject.ref} の格納先は {param.link_max_age_days} 日以上確認されていません。",
        "The location of {subject.ref} has not been checked for more than {param.link_max_age_days} "
        "days."},
    {"LOC-06", "{subject.ref} の正本が{L.kind}にしかありません。共有の場所へ移してください。",
        "The master copy of {subject.ref} is only {L.kind}. Move it to a shared place."},
    {"LOC-07",
        "{subject.ref} "
        "のURLはファイル名の変更や移動で切れる形式です。共有リンクまたは文書IDを登録してください。",
        "The URL of {subject.ref} breaks when the file is renamed or moved. Register a sharing link "
        "or document ID."},
    {"LOC-08",
        "{subject.ref} "
        "のGit参照[「{L.git_ref}」]が固定されていません。タグまたはコミットIDを指定してください。",
        "The Git reference[ \"{L.git_ref}\"] of {subject.ref} is not fixed. Give a tag or a commit "
        "ID."},
    {"LOC-09", "ドライブ文字({L.address})は人により異なります。UNCパス(//server/share)で登録してください。",
        "Drive letters ({L.address}) differ between people. Register the UNC path (//server/share)."},
    {"LOC-10",
        "紙文書 {subject.ref} の保管先(拠点・部屋・キャビネット・ファイル番号・鍵管理者)が不足しています。",
        "The paper location of {subject.ref} is incomplete (site, room, cabinet, binder no., key "
        "holder)."},
    {"LOC-11", "{D.ref} {V.label} の写しが {L1.address} と {L2.address} で内容が異なります。",
        "Two copies of {D.ref} {V.label} differ: {L1.address} and {L2.address}."},
    {"LOC-12", "{D.ref} {V.label} の正本(主たる格納場所)が1つに決まっていません。",
        "{D.ref} {V.label} does not have exactly one master location."},
    {"LOC-13", "同じ内容のファイルが別の文書 {D2.ref} としても登録されています。",
        "The same file is also registered as another document, {D2.ref}."},
    {"LOC-14", "{D.ref} {V.label} は承認後に内容が変更されています(ハッシュ不一致)。",
        "{D.ref} {V.label} changed after approval (hash mismatch)."},
    {"LOC-15", "{subject.ref} の格納先を開く権限がありません。提出前に権限か写しを用意してください。",
        "You have no permission to open the location of {subject.ref}. Get access or a copy before "
        "submission."},
    {"LOC-16", "紙文書 {subject.ref} の鍵管理者 {P.name} は退職または休職しています。",
        "The key holder {P.name} of paper document {subject.ref} has left or is on leave."},
    {"DOC-01", "統制 {C.ref} の根拠となる規程・手順書が紐付いていません。",
        "Control {C.ref} has no policy or procedure linked as its basis."},
    {"DOC-02", "文書 {D.ref} の管理責任者が決まっていません。", "Document {D.ref} has no owner."},
    {"DOC-03", "文書 {D.ref} の管理責任者 {P.name} は退職または休職しています[({P.since}から)]。",
        "The owner of document {D.ref}, {P.name}, has left or is on leave[ (since {P.since})]."},
    {"DOC-04", "{D.ref} {V.label} は有効とされていますが、承認者または承認日がありません。",
        "{D.ref} {V.label} is in force but has no approver or approval date."},
    {"DOC-05", "{D.ref} {V.label} の承認者 {P.name} は承認時に承認権限(「{role}」以上)を持っていません。",
        "The approver {P.name} of {D.ref} {V.label} did not hold the required authority (\"{role}\" "
        "or above) at approval."},
    {"DOC-06", "{D.ref} {V.label} は施行日({V.effective_on})より後に承認されています({V.approved_on})。",
        "{D.ref} {V.label} was approved ({V.approved_on}) after it took effect ({V.effective_on})."},
    {"DOC-07", "文書 {D.ref} の定期見直し期限({D.next_review_on})を過ぎています。",
        "The periodic review of document {D.ref} was due on {D.next_review_on}."},
    {"DOC-08", "文書 {D.ref} の見直し期限が近づいています({D.next_review_on})。",
        "The review of document {D.ref} is due soon ({D.next_review_on})."},
    {"DOC-09", "文書 {D.ref} は監査対象期間末までの {D.review_cycle_months} か月間に見直し記録がありません。",
        "Document {D.ref} has no review record within {D.review_cycle_months} months before the "
        "period end."},
    {"DOC-10", "文書 {D.ref} は監査対象期間の一部({gap_from}〜{gap_to})に有効な版がありません。",
        "Document {D.ref} has no version in force for part of the audit period ({gap_from} to "
        "{gap_to})."},
    {"DOC-11", "文書 {D.ref} は基準日({J.as_of_date})時点で有効な版がありません。",
        "Document {D.ref} has no version in force on the as-of date ({J.as_of_date})."},
    {"DOC-12", "文書 {D.ref} の版数または施行日の順序に矛盾があります。",
        "The version labels or effective dates of document {D.ref} are inconsistent."},
    {"DOC-13", "{D.ref} {V.label} に改訂内容(改訂履歴)の記載がありません。",
        "{D.ref} {V.label} has no change summary."},
    {"DOC-14", "ファイル名の版数({x})と台帳の版数({V.label})が一致しません。",
        "The version in the file name ({x}) differs from the register ({V.label})."},
    {"DOC-15", "{D.ref} {V.label} は作成者と承認者が同一人物です[({P.name})]。",
        "{D.ref} {V.label} was drafted and approved by the same person[ ({P.name})]."},
    {"DOC-16", "文書 {D.ref} に機密区分がありません。", "Document {D.ref} has no confidentiality class."},
    {"DOC-17", "統制 {C.ref} の根拠文書 {D.ref} に有効な版がありません(未作成または草案)。",
        "The basis of control {C.ref}, document {D.ref}, has no version in force (not written, or "
        "still a draft)."},
    {"DOC-18", "上位文書 {parent.ref} が改訂された後、下位文書 {D.ref} が見直されていません。",
        "The parent document {parent.ref} changed, but {D.ref} has not been reviewed since."},
    {"DOC-19", "{D.ref} {V.label} は「{role}」の承認が必要ですが、議事録が紐付いていません。",
        "{D.ref} {V.label} needs approval by \"{role}\", but no minutes are linked."},
    {"DOC-20", "記録 {D.ref} の保管期間が決まっていません。", "Record {D.ref} has no retention period."},
};

} // namespace

std::span<const RuleSentence> documentSentences()
{
    return sentences;
}

} // namespace tsuzuri
