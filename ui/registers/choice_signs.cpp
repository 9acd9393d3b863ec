#include "ui/registers/choice_signs.h"

#include "core/registers/column.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct ChoiceSign {
    const char *field;
    const char *code;
    Sign sign;
};

constexpr Sign good{Shape::Tick, Tone::Good};
constexpr Sign later{Shape::EmptyRing, Tone::Later};
constexpr Sign underWay{Shape::HalfRing, Tone::Draft};
constexpr Sign over{Shape::Cross, Tone::Draft};
constexpr Sign late{Shape::Clock, Tone::Major};
constexpr Sign wrong{Shape::TriangleMark, Tone::Major};
constexpr Sign unknown{Shape::Question, Tone::Blocker};
constexpr Sign undecided{Shape::Question, Tone::Major};

constexpr ChoiceSign choiceSigns[] = {
    // documents and versions
    {"lifecycle", "planned", later},
    {"lifecycle", "draft", underWay},
    {"lifecycle", "under_review", underWay},
    {"lifecycle", "approved", good},
    {"lifecycle", "effective", good},
    {"lifecycle", "superseded", over},
    {"lifecycle", "retired", over},
    {"status", "effective", good},
    {"status", "approved", good},
    {"status", "draft", underWay},
    {"status", "under_review", underWay},
    {"status", "superseded", over},
    {"status", "retired", over},
    {"existence", "exists", good},
    {"existence", "to_be_created", later},
    {"existence", "unknown", unknown},
    {"existence", "not_needed", over},
    // locations
    {"check_result", "ok", good},
    {"check_result", "not_found", wrong},
    {"check_result", "moved", wrong},
    {"check_result", "no_permission", wrong},
    {"check_result", "timeout", late},
    {"check_result", "never", later},
    // requirements and controls
    {"applicability", "applicable", good},
    {"applicability", "partial", underWay},
    {"applicability", "not_applicable", over},
    {"applicability", "undecided", undecided},
    {"implementation_status", "not_started", wrong},
    {"implementation_status", "planned", later},
    {"implementation_status", "in_progress", underWay},
    {"implementation_status", "implemented", good},
    {"implementation_status", "not_needed", over},
    // occurrences, evidence, requests
    {"status", "scheduled", later},
    {"status", "done", good},
    {"status", "done_late", late},
    {"status", "missed", {Shape::OctagonBar, Tone::Blocker}},
    {"status", "waived", over},
    {"status", "not_applicable", over},
    {"status", "zero_occurrence", good},
    {"status", "planned", later},
    {"status", "requested", later},
    {"status", "collected", underWay},
    {"status", "in_review", underWay},
    {"status", "ready", good},
    {"status", "submitted", good},
    {"status", "accepted", good},
    {"status", "rejected", wrong},
    {"status", "withdrawn", over},
    {"internal_status", "new", later},
    {"internal_status", "clarifying", underWay},
    {"internal_status", "assigned", underWay},
    {"internal_status", "collecting", underWay},
    {"internal_status", "internal_review", underWay},
    {"internal_status", "ready", good},
    {"internal_status", "submitted", good},
    {"internal_status", "closed", good},
    {"internal_status", "on_hold", late},
    {"internal_status", "withdrawn", over},
    {"auditor_status", "accepted", good},
    {"auditor_status", "closed", good},
    {"auditor_status", "returned", wrong},
    {"auditor_status", "additional_requested", wrong},
    // findings, actions, meetings
    {"severity", "blocker", {Shape::OctagonBar, Tone::Blocker}},
    {"severity", "major", wrong},
    {"severity", "minor", {Shape::Diamond, Tone::Minor}},
    {"severity", "advice", {Shape::RingDot, Tone::Advice}},
    {"status", "open", wrong},
    {"status", "triaged", underWay},
    {"status", "in_progress", underWay},
    {"status", "fixed_pending_check", underWay},
    {"status", "closed", good},
    {"status", "accepted_risk", over},
    {"status", "not_a_gap", over},
    {"status", "todo", later},
    {"status", "doing", underWay},
    {"status", "cancelled", over},
    {"minutes_status", "planned", later},
    {"minutes_status", "in_session", underWay},
    {"minutes_status", "closed", good},
    {"result", "pending", later},
    {"result", "pass", good},
    {"result", "exception", wrong},
    {"result", "replaced", over},
    // people
    {"employment", "on_leave", late},
    {"employment", "left", wrong},
};

} // namespace

std::optional<Sign> choiceSign(const Column &column, QStringView code)
{
    if (column.kind == Kind::Project && column.key == "status"_L1 && code == "open"_L1)
        return underWay; // an open audit is no open finding
    for (const ChoiceSign &row : choiceSigns) {
        if (column.key == QLatin1StringView(row.field) && code == QLatin1StringView(row.code))
            return row.sign;
    }
    return {};
}

std::optional<Sign> valueSign(const Column &column, const Value &value, QDate today)
{
    if (const QString *code = column.type == FieldType::Choice ? std::get_if<QString>(&value) : nullptr)
        return choiceSign(column, *code);
    const bool isEnd = column.kind == Kind::PreApproval && column.key == "valid_until"_L1;
    const QDate *day = isEnd ? std::get_if<QDate>(&value) : nullptr;
    return day && day->isValid() && *day < today ? std::optional(late) : std::nullopt;
}

} // namespace tsuzuri
