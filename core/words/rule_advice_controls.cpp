#include "core/words/rule_word_tables.h"

namespace tsuzuri {

namespace {

constexpr RuleAdvice advice[]{
    {"COV-01", "統制のない要求事項は、それだけで不備になる。",
        "An adopted requirement without a control is a gap by definition.",
        "対応する統制を紐付ける。なければ作る。", "Link a control that covers it, or create one."},
    {"COV-02", "採否が決まらないと、準備の範囲が決まらない。",
        "Without the decision the scope of the work stays open.", "採否と理由を決める。",
        "Decide, and write the reason."},
    {"COV-03", "除外には合理的な理由の説明が求められる。",
        "Leaving something out needs a reason that can be explained.",
        "除外の理由を書く。書けなければ採用する。", "Write the reason, or adopt the requirement."},
    {"COV-04", "統制目標を採用しながら、手段が1つもないことになる。",
        "The objective is adopted, but nothing is chosen to reach it.",
        "詳細管理策を1つ以上選ぶか、統制目標の採否を見直す。",
        "Choose at least one detailed control, or reconsider the objective."},
    {"COV-05", "監査機関は基本言明要件の充足を確認しない。申請の審査で初めて問題になる。",
        "The audit firm does not check this; it comes up only when the application is examined.",
        "採用するか、申請前に運営支援機関へ相談する。", "Adopt it, or consult the operator before applying."},
    {"COV-06", "要求事項に紐付かない統制は、監査の評価に使われない。",
        "A control linked to nothing is not used in the audit.", "要求事項を紐付けるか、対象外にする。",
        "Link a requirement, or take it out of scope."},
    {"COV-07", "責任者のいない統制は、実施されなくなる。",
        "A control without an owner stops being performed.", "責任者を1名割り当てる。",
        "Assign one accountable person."},
    {"COV-08", "退職者の担当が残ると、実施も承認も止まる。",
        "With somebody gone still assigned, work and approval come to a halt.",
        "後任を割り当て、前任の割当を終了する。", "Assign a successor and end the old assignment."},
    {"COV-09", "責任者が複数いると、誰も責任を取らない。", "With several owners nobody is responsible.",
        "責任者を1名にし、ほかは担当にする。", "Keep one owner and make the others performers."},
    {"COV-10", "自分の作業を自分で確認しても、確認とは認められない。",
        "Checking one's own work is not accepted as a check.",
        "別の人が確認し、記録を残す。難しければ補完する統制を決める。",
        "Let somebody else check; where that is impossible, define a compensating control."},
    {"COV-11", "頻度と時期がないと、母集団もサンプル数も決まらない。",
        "Without a frequency neither the population nor the sample size is known.",
        "頻度と実施時期を決める。", "Set the frequency and the schedule."},
    {"COV-12", "随時の統制は、契機と取得元がなければ網羅性を示せない。",
        "An ad hoc control cannot show completeness without its trigger and source.",
        "契機と母集団の取得元を書く。", "State what triggers it and where the list comes from."},
    {"COV-13", "誰が・いつ・何を・どのように・証跡がそろわない記述は、整備状況の評価で差し戻される。",
        "Descriptions that lack who, when, what, how or evidence come back in the design evaluation.",
        "不足している項目を書き足す。", "Add what is missing."},
    {"COV-14", "期間の途中で始まった統制では、期首からの運用を示せない。",
        "A control that began mid-period cannot show operation from the start.",
        "それ以前の統制を前身として登録するか、監査人に説明する。",
        "Register what was done before as its predecessor, or explain it to the auditor."},
    {"COV-15", "期間中の統制の変更は、届出や開示の要否を判断した記録が必要になる。",
        "A change during the period needs a record of the decision whether to notify or disclose it.",
        "変更を届出判断に紐付ける。", "Link the change to a decision on notification."},
    {"COV-16", "責任者が不在の間、承認が止まる。", "When the owner is away, approval stops.",
        "代理者を決める。", "Name a deputy."},
    {"COV-17", "採用した要求事項が未実施のまま監査を受けると、不備になる。",
        "Being audited on an adopted but unimplemented requirement is a deficiency.",
        "実施するか、採否を見直す。", "Implement it, or reconsider the decision."},
    {"COV-18", "承認された適用宣言書と実際の採否が食い違う。",
        "The approved statement no longer says what applies.", "適用宣言書を改訂し、承認を受け直す。",
        "Revise the statement and have it approved again."},
    {"COV-19", "対象システムに統制がないと、範囲の漏れを疑われる。",
        "An in-scope system without a control looks like a hole in the scope.",
        "関係する統制を紐付けるか、対象外とする理由を書く。",
        "Link its controls, or take it out of scope with a reason."},
};

} // namespace

std::span<const RuleAdvice> controlAdvice()
{
    return advice;
}

} // namespace tsuzuri
