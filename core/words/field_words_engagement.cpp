#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

constexpr FieldWord words[] = {
    {Kind::Organisation, "short_name", QT_TRANSLATE_NOOP("Words", "Short name")},
    {Kind::Organisation, "employees", QT_TRANSLATE_NOOP("Words", "Employees")},
    {Kind::Organisation, "business", QT_TRANSLATE_NOOP("Words", "Business")},
    {Kind::Organisation, "domain", QT_TRANSLATE_NOOP("Words", "Internet domain")},
    {Kind::Organisation, "time_zone", QT_TRANSLATE_NOOP("Words", "Time zone")},
    {Kind::Person, "name", QT_TRANSLATE_NOOP3("Words", "Name", "person")},
    {Kind::Person, "kana", QT_TRANSLATE_NOOP("Words", "Kana reading")},
    {Kind::Person, "email", QT_TRANSLATE_NOOP("Words", "E-mail")},
    {Kind::Person, "title", QT_TRANSLATE_NOOP("Words", "Job title")},
    {Kind::Person, "employment", QT_TRANSLATE_NOOP("Words", "Employment")},
    {Kind::Person, "joined_on", QT_TRANSLATE_NOOP("Words", "Joined on")},
    {Kind::Person, "left_on", QT_TRANSLATE_NOOP("Words", "Left on")},
    {Kind::Person, "leave_from", QT_TRANSLATE_NOOP("Words", "On leave from")},
    {Kind::Person, "deputy", QT_TRANSLATE_NOOP("Words", "Deputy")},
    {Kind::Role, "rank", QT_TRANSLATE_NOOP("Words", "Level of authority")},
    {Kind::RoleHolding, "acting", QT_TRANSLATE_NOOP("Words", "Acting")},
    {Kind::RoleHolding, "capacity", QT_TRANSLATE_NOOP("Words", "Capacity")},
    {Kind::RoleHolding, "from", QT_TRANSLATE_NOOP3("Words", "From", "role")},
    {Kind::RoleHolding, "to", QT_TRANSLATE_NOOP3("Words", "To", "role")},
    {Kind::SourceSystem, "env", QT_TRANSLATE_NOOP("Words", "Environment")},
    {Kind::SourceSystem, "log_retention_days", QT_TRANSLATE_NOOP("Words", "Log retention (days)")},
    {Kind::SourceSystem, "hosting", QT_TRANSLATE_NOOP("Words", "Hosting")},
    {Kind::SourceSystem, "scope_note", QT_TRANSLATE_NOOP("Words", "Note on the scope")},
    {Kind::Project, "scheme", QT_TRANSLATE_NOOP("Words", "Scheme")},
    {Kind::Project, "period_kind", QT_TRANSLATE_NOOP("Words", "Period or as-of date")},
    {Kind::Project, "as_of_date", QT_TRANSLATE_NOOP("Words", "As-of date")},
    {Kind::Project, "period_start", QT_TRANSLATE_NOOP("Words", "Period start")},
    {Kind::Project, "period_end", QT_TRANSLATE_NOOP("Words", "Period end")},
    {Kind::Project, "fieldwork_start", QT_TRANSLATE_NOOP("Words", "Fieldwork from")},
    {Kind::Project, "fieldwork_end", QT_TRANSLATE_NOOP("Words", "Fieldwork to")},
    {Kind::Project, "audit_on", QT_TRANSLATE_NOOP("Words", "Audit on")},
    {Kind::Project, "phase", QT_TRANSLATE_NOOP("Words", "Phase")},
    {Kind::Project, "previous_project", QT_TRANSLATE_NOOP("Words", "Previous project")},
    {Kind::Project, "frameworks", QT_TRANSLATE_NOOP("Words", "Frameworks")},
    {Kind::Project, "tsc_categories", QT_TRANSLATE_NOOP("Words", "Trust services categories")},
    {Kind::Project, "audit_firm", QT_TRANSLATE_NOOP("Words", "Audit firm")},
    {Kind::Project, "consultant", QT_TRANSLATE_NOOP("Words", "Consultant")},
    {Kind::Project, "manager", QT_TRANSLATE_NOOP("Words", "Project manager")},
    {Kind::Project, "kickoff_on", QT_TRANSLATE_NOOP("Words", "Kick-off")},
    {Kind::Project, "report_due_on", QT_TRANSLATE_NOOP("Words", "Report due")},
    {Kind::Project, "application_due_on", QT_TRANSLATE_NOOP("Words", "Application due")},
    {Kind::Project, "registration_expiry", QT_TRANSLATE_NOOP("Words", "Registration expiry")},
    {Kind::Project, "application_submitted_on", QT_TRANSLATE_NOOP("Words", "Application submitted on")},
    {Kind::Project, "soa_approved_on", QT_TRANSLATE_NOOP("Words", "Statement of applicability approved on")},
    {Kind::Project, "certificate_valid_to", QT_TRANSLATE_NOOP("Words", "Certificate valid to")},
    {Kind::Project, "last_audit_on", QT_TRANSLATE_NOOP("Words", "Last audit")},
    {Kind::Project, "next_audit_planned_on", QT_TRANSLATE_NOOP("Words", "Next audit planned")},
    {Kind::Project, "roc_dated_on", QT_TRANSLATE_NOOP("Words", "Date of the ROC")},
    {Kind::Project, "aoc_dated_on", QT_TRANSLATE_NOOP("Words", "Date of the AOC")},
    {Kind::Project, "default_language", QT_TRANSLATE_NOOP("Words", "Language of the binder")},
    {Kind::Project, "scope", QT_TRANSLATE_NOOP("Words", "Scope")},
    {Kind::Project, "parameters", QT_TRANSLATE_NOOP("Words", "Own settings")},
    {Kind::Milestone, "planned_on", QT_TRANSLATE_NOOP("Words", "Planned on")},
    {Kind::Milestone, "actual_on", QT_TRANSLATE_NOOP("Words", "Actual date")},
    {Kind::Framework, "edition", QT_TRANSLATE_NOOP("Words", "Edition")},
    {Kind::Framework, "publisher", QT_TRANSLATE_NOOP("Words", "Publisher")},
    {Kind::Requirement, "code", QT_TRANSLATE_NOOP("Words", "Code")},
    {Kind::Requirement, "parent", QT_TRANSLATE_NOOP("Words", "Belongs to")},
    {Kind::Requirement, "kind", QT_TRANSLATE_NOOP3("Words", "Kind", "requirement")},
    {Kind::Requirement, "level", QT_TRANSLATE_NOOP("Words", "Level")},
    {Kind::Requirement, "title", QT_TRANSLATE_NOOP3("Words", "Title", "requirement")},
    {Kind::Requirement, "position", QT_TRANSLATE_NOOP("Words", "Position")},
    {Kind::RequirementMapping, "from", QT_TRANSLATE_NOOP3("Words", "From", "mapping")},
    {Kind::RequirementMapping, "to", QT_TRANSLATE_NOOP3("Words", "To", "mapping")},
    {Kind::RequirementMapping, "relation", QT_TRANSLATE_NOOP("Words", "Relation")},
    {Kind::RequirementMapping, "source", QT_TRANSLATE_NOOP("Words", "Source")},
    {Kind::Applicability, "applicability", QT_TRANSLATE_NOOP("Words", "Applicability")},
    {Kind::Applicability, "reason_kinds", QT_TRANSLATE_NOOP("Words", "Grounds")},
    {Kind::Applicability, "implementation_status", QT_TRANSLATE_NOOP("Words", "Implementation")},
};

} // namespace

std::span<const FieldWord> engagementFieldWords()
{
    return words;
}

} // namespace tsuzuri
