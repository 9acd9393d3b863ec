#include "core/words/choice_word.h"

namespace tsuzuri {

namespace {

constexpr ChoiceWord words[] = {
    word<RequestKind>("document", QT_TRANSLATE_NOOP("Words", "Document")),
    word<RequestKind>("evidence", QT_TRANSLATE_NOOP("Words", "Evidence")),
    word<RequestKind>("population", QT_TRANSLATE_NOOP("Words", "Population")),
    word<RequestKind>("sample", QT_TRANSLATE_NOOP("Words", "Sample")),
    word<RequestKind>("interview", QT_TRANSLATE_NOOP("Words", "Interview")),
    word<RequestKind>("question", QT_TRANSLATE_NOOP("Words", "Question")),
    word<RequestKind>("representation", QT_TRANSLATE_NOOP("Words", "Representation")),

    word<Priority>("critical", QT_TRANSLATE_NOOP("Words", "Critical")),
    word<Priority>("high", QT_TRANSLATE_NOOP("Words", "High")),
    word<Priority>("normal", QT_TRANSLATE_NOOP("Words", "Normal")),
    word<Priority>("low", QT_TRANSLATE_NOOP("Words", "Low")),

    word<InternalStatus>("new", QT_TRANSLATE_NOOP3("Words", "New", "request")),
    word<InternalStatus>("clarifying", QT_TRANSLATE_NOOP("Words", "Clarifying")),
    word<InternalStatus>("assigned", QT_TRANSLATE_NOOP("Words", "Assigned")),
    word<InternalStatus>("collecting", QT_TRANSLATE_NOOP("Words", "Collecting")),
    word<InternalStatus>("internal_review", QT_TRANSLATE_NOOP("Words", "Internal review")),
    word<InternalStatus>("ready", QT_TRANSLATE_NOOP("Words", "Ready")),
    word<InternalStatus>("submitted", QT_TRANSLATE_NOOP("Words", "Submitted")),
    word<InternalStatus>("closed", QT_TRANSLATE_NOOP3("Words", "Closed", "request")),
    word<InternalStatus>("on_hold", QT_TRANSLATE_NOOP("Words", "On hold")),
    word<InternalStatus>("withdrawn", QT_TRANSLATE_NOOP3("Words", "Withdrawn", "evidence")),

    word<AuditorStatus>("open", QT_TRANSLATE_NOOP3("Words", "Open", "request")),
    word<AuditorStatus>("received", QT_TRANSLATE_NOOP("Words", "Received")),
    word<AuditorStatus>("under_review", QT_TRANSLATE_NOOP("Words", "Under auditor review")),
    word<AuditorStatus>("accepted", QT_TRANSLATE_NOOP("Words", "Accepted")),
    word<AuditorStatus>("returned", QT_TRANSLATE_NOOP("Words", "Returned")),
    word<AuditorStatus>(
        "additional_requested", QT_TRANSLATE_NOOP("Words", "Additional information requested")),
    word<AuditorStatus>("closed", QT_TRANSLATE_NOOP3("Words", "Closed", "request")),

    word<FindingOrigin>("rule", QT_TRANSLATE_NOOP("Words", "Gap rule")),
    word<FindingOrigin>("gap_analysis", QT_TRANSLATE_NOOP("Words", "Gap analysis")),
    word<FindingOrigin>("consultant", QT_TRANSLATE_NOOP("Words", "Consultant")),
    word<FindingOrigin>("audit_firm", QT_TRANSLATE_NOOP("Words", "Audit firm")),
    word<FindingOrigin>("internal_audit", QT_TRANSLATE_NOOP("Words", "Internal audit")),
    word<FindingOrigin>("registrar", QT_TRANSLATE_NOOP("Words", "Certification body")),
    word<FindingOrigin>("self", QT_TRANSLATE_NOOP("Words", "Found by the company")),

    word<Severity>("blocker", QT_TRANSLATE_NOOP("Words", "Blocker")),
    word<Severity>("major", QT_TRANSLATE_NOOP("Words", "Major")),
    word<Severity>("minor", QT_TRANSLATE_NOOP("Words", "Minor")),
    word<Severity>("advice", QT_TRANSLATE_NOOP("Words", "Advice")),

    word<AuditClass>("none", QT_TRANSLATE_NOOP("Words", "Not classified")),
    word<AuditClass>("finding", QT_TRANSLATE_NOOP("Words", "Finding")),
    word<AuditClass>("exception", QT_TRANSLATE_NOOP3("Words", "Exception", "audit")),
    word<AuditClass>("deficiency", QT_TRANSLATE_NOOP("Words", "Deficiency")),
    word<AuditClass>("material_weakness", QT_TRANSLATE_NOOP("Words", "Material weakness")),
    word<AuditClass>("nonconformity_major", QT_TRANSLATE_NOOP("Words", "Major nonconformity")),
    word<AuditClass>("nonconformity_minor", QT_TRANSLATE_NOOP("Words", "Minor nonconformity")),
    word<AuditClass>("observation", QT_TRANSLATE_NOOP("Words", "Observation")),
    word<AuditClass>("ofi", QT_TRANSLATE_NOOP("Words", "Opportunity for improvement")),
    word<AuditClass>("recommendation", QT_TRANSLATE_NOOP("Words", "Recommendation")),

    word<FindingCategory>("design", QT_TRANSLATE_NOOP("Words", "Design")),
    word<FindingCategory>("operating", QT_TRANSLATE_NOOP("Words", "Operation")),
    word<FindingCategory>("documentation", QT_TRANSLATE_NOOP("Words", "Documentation")),
    word<FindingCategory>("evidence", QT_TRANSLATE_NOOP("Words", "Evidence")),
    word<FindingCategory>("location", QT_TRANSLATE_NOOP3("Words", "Location", "category")),
    word<FindingCategory>("ownership", QT_TRANSLATE_NOOP("Words", "Ownership")),
    word<FindingCategory>("schedule", QT_TRANSLATE_NOOP("Words", "Schedule")),
    word<FindingCategory>("scope", QT_TRANSLATE_NOOP("Words", "Scope")),

    word<FindingStatus>("open", QT_TRANSLATE_NOOP3("Words", "Open", "finding")),
    word<FindingStatus>("triaged", QT_TRANSLATE_NOOP("Words", "Triaged")),
    word<FindingStatus>("in_progress", QT_TRANSLATE_NOOP("Words", "In progress")),
    word<FindingStatus>("fixed_pending_check", QT_TRANSLATE_NOOP("Words", "Fixed, to be checked")),
    word<FindingStatus>("closed", QT_TRANSLATE_NOOP3("Words", "Closed", "finding")),
    word<FindingStatus>("accepted_risk", QT_TRANSLATE_NOOP("Words", "Risk accepted")),
    word<FindingStatus>("not_a_gap", QT_TRANSLATE_NOOP("Words", "Not a gap")),

    word<ActionKind>("correction", QT_TRANSLATE_NOOP("Words", "Correction")),
    word<ActionKind>("corrective", QT_TRANSLATE_NOOP("Words", "Corrective action")),
    word<ActionKind>("improvement", QT_TRANSLATE_NOOP("Words", "Improvement")),
    word<ActionKind>("task", QT_TRANSLATE_NOOP("Words", "Task")),

    word<ActionStatus>("todo", QT_TRANSLATE_NOOP("Words", "To do")),
    word<ActionStatus>("doing", QT_TRANSLATE_NOOP("Words", "Doing")),
    word<ActionStatus>("done", QT_TRANSLATE_NOOP3("Words", "Done", "action")),
    word<ActionStatus>("cancelled", QT_TRANSLATE_NOOP3("Words", "Cancelled", "action")),

    word<MeetingStatus>("planned", QT_TRANSLATE_NOOP3("Words", "Planned", "meeting")),
    word<MeetingStatus>("in_session", QT_TRANSLATE_NOOP("Words", "In session")),
    word<MeetingStatus>("closed", QT_TRANSLATE_NOOP3("Words", "Closed", "meeting")),

    word<SubserviceMethod>("carve_out", QT_TRANSLATE_NOOP("Words", "Carve-out")),
    word<SubserviceMethod>("inclusive", QT_TRANSLATE_NOOP("Words", "Inclusive")),
    word<SubserviceMethod>("monitored", QT_TRANSLATE_NOOP("Words", "Monitored")),

    word<AssuranceKind>("report", QT_TRANSLATE_NOOP("Words", "Assurance report")),
    word<AssuranceKind>("certificate", QT_TRANSLATE_NOOP("Words", "Certificate")),
    word<AssuranceKind>("questionnaire", QT_TRANSLATE_NOOP("Words", "Questionnaire")),
    word<AssuranceKind>("none", QT_TRANSLATE_NOOP3("Words", "None", "assurance")),

    word<ChangeKind>("service_configuration", QT_TRANSLATE_NOOP("Words", "Service configuration")),
    word<ChangeKind>("control", QT_TRANSLATE_NOOP("Words", "Control")),
    word<ChangeKind>("organisation", QT_TRANSLATE_NOOP3("Words", "Organisation", "change")),
    word<ChangeKind>("supplier", QT_TRANSLATE_NOOP("Words", "Supplier")),
    word<ChangeKind>("other", QT_TRANSLATE_NOOP("Words", "Other")),

    word<NotifyDecision>("notify", QT_TRANSLATE_NOOP("Words", "To be notified")),
    word<NotifyDecision>("not_needed", QT_TRANSLATE_NOOP("Words", "Not needed")),
    word<NotifyDecision>("consult", QT_TRANSLATE_NOOP("Words", "To be consulted")),

    word<AgendaSection>("follow_up", QT_TRANSLATE_NOOP("Words", "Decisions and actions from last time")),
    word<AgendaSection>("new_gap", QT_TRANSLATE_NOOP("Words", "New gaps")),
    word<AgendaSection>("open_gap", QT_TRANSLATE_NOOP("Words", "Gaps still open")),
    word<AgendaSection>("resolved_gap", QT_TRANSLATE_NOOP("Words", "Gaps resolved")),
    word<AgendaSection>("overdue_request", QT_TRANSLATE_NOOP("Words", "Overdue requests")),
    word<AgendaSection>("returned", QT_TRANSLATE_NOOP("Words", "Returned items")),
    word<AgendaSection>("undecided", QT_TRANSLATE_NOOP("Words", "Undecided changes and applicability")),
    word<AgendaSection>("upcoming", QT_TRANSLATE_NOOP("Words", "Coming up")),
    word<AgendaSection>("notice", QT_TRANSLATE_NOOP("Words", "Notices")),
    word<ItemResult>("ok", QT_TRANSLATE_NOOP("Words", "In order")),
    word<ItemResult>("ng", QT_TRANSLATE_NOOP3("Words", "Action needed", "meeting")),
    word<ItemResult>("pending", QT_TRANSLATE_NOOP3("Words", "Pending", "meeting")),
    word<ItemResult>("not_applicable", QT_TRANSLATE_NOOP3("Words", "Not applicable", "meeting")),
    word<RuleSwitch>("on", QT_TRANSLATE_NOOP("Words", "On")),
    word<RuleSwitch>("off", QT_TRANSLATE_NOOP("Words", "Off")),
};

} // namespace

std::span<const ChoiceWord> workChoiceWords()
{
    return words;
}

} // namespace tsuzuri
