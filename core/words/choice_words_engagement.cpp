#include "core/words/choice_word.h"

namespace tsuzuri {

namespace {

constexpr ChoiceWord words[] = {
    word<OrganisationKind>("own", QT_TRANSLATE_NOOP("Words", "Own company")),
    word<OrganisationKind>("department", QT_TRANSLATE_NOOP("Words", "Department")),
    word<OrganisationKind>("audit_firm", QT_TRANSLATE_NOOP("Words", "Audit firm")),
    word<OrganisationKind>("consultant", QT_TRANSLATE_NOOP("Words", "Consultant")),
    word<OrganisationKind>("subservice", QT_TRANSLATE_NOOP("Words", "Subservice organisation")),
    word<OrganisationKind>("registrar", QT_TRANSLATE_NOOP("Words", "Certification body")),
    word<OrganisationKind>("customer", QT_TRANSLATE_NOOP("Words", "User entity")),

    word<Employment>("active", QT_TRANSLATE_NOOP("Words", "Active")),
    word<Employment>("on_leave", QT_TRANSLATE_NOOP("Words", "On leave")),
    word<Employment>("left", QT_TRANSLATE_NOOP("Words", "Left the company")),
    word<Employment>("external", QT_TRANSLATE_NOOP("Words", "External")),

    word<PeriodKind>("period", QT_TRANSLATE_NOOP("Words", "Period")),
    word<PeriodKind>("point_in_time", QT_TRANSLATE_NOOP("Words", "Point in time")),

    word<Phase>("scoping", QT_TRANSLATE_NOOP("Words", "Scoping")),
    word<Phase>("gap_analysis", QT_TRANSLATE_NOOP("Words", "Gap analysis")),
    word<Phase>("preparation", QT_TRANSLATE_NOOP("Words", "Preparation")),
    word<Phase>("preliminary_survey", QT_TRANSLATE_NOOP("Words", "Preliminary survey")),
    word<Phase>("audit_design", QT_TRANSLATE_NOOP("Words", "Audit (design)")),
    word<Phase>("audit_operating", QT_TRANSLATE_NOOP("Words", "Audit (operating)")),
    word<Phase>("reporting", QT_TRANSLATE_NOOP("Words", "Reporting")),
    word<Phase>("application", QT_TRANSLATE_NOOP("Words", "Application (registration)")),
    word<Phase>("maintained", QT_TRANSLATE_NOOP("Words", "Registered, maintaining")),

    word<ProjectStatus>("open", QT_TRANSLATE_NOOP3("Words", "Open", "project")),
    word<ProjectStatus>("closed", QT_TRANSLATE_NOOP3("Words", "Closed", "project")),

    word<TextLanguage>("ja", QT_TRANSLATE_NOOP("Words", "Japanese")),
    word<TextLanguage>("en", QT_TRANSLATE_NOOP("Words", "English")),
    word<TextLanguage>("both", QT_TRANSLATE_NOOP("Words", "Japanese and English")),

    word<MilestoneKind>("kickoff", QT_TRANSLATE_NOOP("Words", "Kick-off")),
    word<MilestoneKind>("gap_report", QT_TRANSLATE_NOOP("Words", "Gap report")),
    word<MilestoneKind>("doc_freeze", QT_TRANSLATE_NOOP("Words", "Document freeze")),
    word<MilestoneKind>("period_start", QT_TRANSLATE_NOOP("Words", "Period start")),
    word<MilestoneKind>("design_as_of", QT_TRANSLATE_NOOP("Words", "As-of date of the design")),
    word<MilestoneKind>("period_end", QT_TRANSLATE_NOOP("Words", "Period end")),
    word<MilestoneKind>("fieldwork_start", QT_TRANSLATE_NOOP("Words", "Fieldwork starts")),
    word<MilestoneKind>("fieldwork_end", QT_TRANSLATE_NOOP("Words", "Fieldwork ends")),
    word<MilestoneKind>("report_due", QT_TRANSLATE_NOOP("Words", "Report due")),
    word<MilestoneKind>("application_due", QT_TRANSLATE_NOOP("Words", "Application due")),
    word<MilestoneKind>("expiry", QT_TRANSLATE_NOOP("Words", "Registration expiry")),
    word<MilestoneKind>("custom", QT_TRANSLATE_NOOP("Words", "Other")),

    word<RoleKind>("position", QT_TRANSLATE_NOOP3("Words", "Position", "role")),
    word<RoleKind>("committee", QT_TRANSLATE_NOOP("Words", "Committee")),

    word<Raci>("R", QT_TRANSLATE_NOOP("Words", "R")),
    word<Raci>("A", QT_TRANSLATE_NOOP("Words", "A")),
    word<Raci>("C", QT_TRANSLATE_NOOP("Words", "C")),
    word<Raci>("I", QT_TRANSLATE_NOOP("Words", "I")),

    word<RequirementKind>("group", QT_TRANSLATE_NOOP("Words", "Group")),
    word<RequirementKind>("requirement", QT_TRANSLATE_NOOP("Words", "Requirement")),
    word<RequirementKind>("withdrawn", QT_TRANSLATE_NOOP3("Words", "Withdrawn", "requirement")),

    word<MappingRelation>("equal", QT_TRANSLATE_NOOP("Words", "Equal")),
    word<MappingRelation>("subset", QT_TRANSLATE_NOOP("Words", "Part of")),
    word<MappingRelation>("superset", QT_TRANSLATE_NOOP("Words", "Contains")),
    word<MappingRelation>("intersects", QT_TRANSLATE_NOOP("Words", "Overlaps")),
    word<MappingRelation>("related", QT_TRANSLATE_NOOP("Words", "Related")),

    word<ApplicabilityState>("applicable", QT_TRANSLATE_NOOP("Words", "Applicable")),
    word<ApplicabilityState>("partial", QT_TRANSLATE_NOOP("Words", "Partly applicable")),
    word<ApplicabilityState>("not_applicable", QT_TRANSLATE_NOOP("Words", "Not applicable")),
    word<ApplicabilityState>("undecided", QT_TRANSLATE_NOOP("Words", "Undecided")),

    word<ImplementationStatus>("not_started", QT_TRANSLATE_NOOP("Words", "Not started")),
    word<ImplementationStatus>("planned", QT_TRANSLATE_NOOP3("Words", "Planned", "control")),
    word<ImplementationStatus>("in_progress", QT_TRANSLATE_NOOP("Words", "In progress")),
    word<ImplementationStatus>("implemented", QT_TRANSLATE_NOOP("Words", "Implemented")),
    word<ImplementationStatus>("not_needed", QT_TRANSLATE_NOOP("Words", "Not needed")),
};

} // namespace

std::span<const ChoiceWord> engagementChoiceWords()
{
    return words;
}

} // namespace tsuzuri
