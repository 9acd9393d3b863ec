#include "core/words/choice_word.h"

namespace tsuzuri {

namespace {

constexpr ChoiceWord words[] = {
    word<ControlNature>("preventive", QT_TRANSLATE_NOOP("Words", "Preventive")),
    word<ControlNature>("detective", QT_TRANSLATE_NOOP("Words", "Detective")),
    word<ControlNature>("corrective", QT_TRANSLATE_NOOP3("Words", "Corrective", "control")),

    word<Automation>("manual", QT_TRANSLATE_NOOP3("Words", "Manual", "control")),
    word<Automation>("it_dependent", QT_TRANSLATE_NOOP("Words", "IT-dependent manual")),
    word<Automation>("automated", QT_TRANSLATE_NOOP("Words", "Automated")),

    word<Frequency>("continuous", QT_TRANSLATE_NOOP("Words", "Continuous")),
    word<Frequency>("multiple_daily", QT_TRANSLATE_NOOP("Words", "Many times a day")),
    word<Frequency>("daily", QT_TRANSLATE_NOOP("Words", "Daily")),
    word<Frequency>("weekly", QT_TRANSLATE_NOOP("Words", "Weekly")),
    word<Frequency>("biweekly", QT_TRANSLATE_NOOP("Words", "Every two weeks")),
    word<Frequency>("monthly", QT_TRANSLATE_NOOP("Words", "Monthly")),
    word<Frequency>("quarterly", QT_TRANSLATE_NOOP("Words", "Quarterly")),
    word<Frequency>("semiannual", QT_TRANSLATE_NOOP("Words", "Semi-annual")),
    word<Frequency>("annual", QT_TRANSLATE_NOOP("Words", "Annual")),
    word<Frequency>("ad_hoc", QT_TRANSLATE_NOOP("Words", "As needed")),
    word<Frequency>("one_time", QT_TRANSLATE_NOOP("Words", "One time")),

    word<ApprovalMode>("none", QT_TRANSLATE_NOOP("Words", "No approval")),
    word<ApprovalMode>("before_each", QT_TRANSLATE_NOOP("Words", "Case-by-case approval")),
    word<ApprovalMode>("blanket_prior", QT_TRANSLATE_NOOP("Words", "Prior approval")),
    word<ApprovalMode>("after_review", QT_TRANSLATE_NOOP("Words", "After-the-fact review")),

    word<EvidenceKind>("screenshot", QT_TRANSLATE_NOOP("Words", "Screenshot")),
    word<EvidenceKind>("system_export", QT_TRANSLATE_NOOP("Words", "System export")),
    word<EvidenceKind>("report", QT_TRANSLATE_NOOP("Words", "Report")),
    word<EvidenceKind>("log", QT_TRANSLATE_NOOP("Words", "Log")),
    word<EvidenceKind>("config", QT_TRANSLATE_NOOP("Words", "Configuration")),
    word<EvidenceKind>("population_list", QT_TRANSLATE_NOOP("Words", "Population list")),
    word<EvidenceKind>("approval_record", QT_TRANSLATE_NOOP("Words", "Approval record")),
    word<EvidenceKind>("minutes", QT_TRANSLATE_NOOP("Words", "Meeting minutes")),
    word<EvidenceKind>("ticket", QT_TRANSLATE_NOOP("Words", "Ticket")),
    word<EvidenceKind>("email", QT_TRANSLATE_NOOP3("Words", "E-mail", "evidence")),
    word<EvidenceKind>("signed_paper", QT_TRANSLATE_NOOP("Words", "Signed paper")),
    word<EvidenceKind>("photo", QT_TRANSLATE_NOOP("Words", "Photo")),
    word<EvidenceKind>("contract", QT_TRANSLATE_NOOP("Words", "Contract")),
    word<EvidenceKind>("training_record", QT_TRANSLATE_NOOP("Words", "Training record")),
    word<EvidenceKind>("attestation", QT_TRANSLATE_NOOP("Words", "Attestation")),
    word<EvidenceKind>("certificate", QT_TRANSLATE_NOOP("Words", "Certificate")),
    word<EvidenceKind>("test_result", QT_TRANSLATE_NOOP("Words", "Test result")),
    word<EvidenceKind>("other", QT_TRANSLATE_NOOP("Words", "Other")),

    word<HolidayRule>("none", QT_TRANSLATE_NOOP("Words", "As it falls")),
    word<HolidayRule>("next_business_day", QT_TRANSLATE_NOOP("Words", "Next business day")),
    word<HolidayRule>("previous_business_day", QT_TRANSLATE_NOOP("Words", "Previous business day")),

    word<InstanceStatus>("scheduled", QT_TRANSLATE_NOOP("Words", "Scheduled")),
    word<InstanceStatus>("done", QT_TRANSLATE_NOOP("Words", "Done")),
    word<InstanceStatus>("done_late", QT_TRANSLATE_NOOP("Words", "Done late")),
    word<InstanceStatus>("missed", QT_TRANSLATE_NOOP("Words", "Missed")),
    word<InstanceStatus>("waived", QT_TRANSLATE_NOOP("Words", "Waived")),
    word<InstanceStatus>("not_applicable", QT_TRANSLATE_NOOP3("Words", "Not applicable", "occurrence")),
    word<InstanceStatus>("zero_occurrence", QT_TRANSLATE_NOOP("Words", "Zero occurrences")),

    word<EvidencePer>("instance", QT_TRANSLATE_NOOP("Words", "Each occurrence")),
    word<EvidencePer>("sample", QT_TRANSLATE_NOOP("Words", "Each sample")),
    word<EvidencePer>("period", QT_TRANSLATE_NOOP("Words", "The period")),

    word<Responsibility>("provider", QT_TRANSLATE_NOOP3("Words", "Provider", "responsibility")),
    word<Responsibility>("customer", QT_TRANSLATE_NOOP3("Words", "Customer", "responsibility")),
    word<Responsibility>("both", QT_TRANSLATE_NOOP3("Words", "Both", "responsibility")),
    word<Responsibility>("inherited", QT_TRANSLATE_NOOP("Words", "Inherited")),
    word<MappingStrength>("weak", QT_TRANSLATE_NOOP("Words", "Weak")),
    word<MappingStrength>("medium", QT_TRANSLATE_NOOP3("Words", "Medium", "strength")),
    word<MappingStrength>("strong", QT_TRANSLATE_NOOP("Words", "Strong")),
};

} // namespace

std::span<const ChoiceWord> controlsChoiceWords()
{
    return words;
}

} // namespace tsuzuri
