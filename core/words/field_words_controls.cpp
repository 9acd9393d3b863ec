#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

constexpr FieldWord words[] = {
    {Kind::Cadence, "frequency", QT_TRANSLATE_NOOP3("Words", "Frequency", "cadence")},
    {Kind::Cadence, "anchor_month", QT_TRANSLATE_NOOP("Words", "First month of the year")},
    {Kind::Cadence, "due_offset_days", QT_TRANSLATE_NOOP("Words", "Due after (days)")},
    {Kind::Cadence, "tolerance_days", QT_TRANSLATE_NOOP("Words", "Tolerance (days)")},
    {Kind::Cadence, "holiday_rule", QT_TRANSLATE_NOOP("Words", "On holidays")},
    {Kind::Control, "name", QT_TRANSLATE_NOOP3("Words", "Name", "control")},
    {Kind::Control, "action", QT_TRANSLATE_NOOP("Words", "Control activity")},
    {Kind::Control, "nature", QT_TRANSLATE_NOOP("Words", "Control type")},
    {Kind::Control, "automation", QT_TRANSLATE_NOOP("Words", "Automation")},
    {Kind::Control, "cadence", QT_TRANSLATE_NOOP("Words", "Cadence")},
    {Kind::Control, "trigger_event", QT_TRANSLATE_NOOP("Words", "Trigger event")},
    {Kind::Control, "population_source", QT_TRANSLATE_NOOP("Words", "System of the population")},
    {Kind::Control, "performer_role", QT_TRANSLATE_NOOP("Words", "Performed by (role)")},
    {Kind::Control, "approver_role", QT_TRANSLATE_NOOP("Words", "Approved by (role)")},
    {Kind::Control, "approval_mode", QT_TRANSLATE_NOOP("Words", "Way of approval")},
    {Kind::Control, "needs_independent_review", QT_TRANSLATE_NOOP("Words", "Independent review needed")},
    {Kind::Control, "key_control", QT_TRANSLATE_NOOP("Words", "Key control")},
    {Kind::Control, "automated_baseline_only", QT_TRANSLATE_NOOP("Words", "Tested once (automated)")},
    {Kind::Control, "design_documents", QT_TRANSLATE_NOOP("Words", "Design documents")},
    {Kind::Control, "source_systems", QT_TRANSLATE_NOOP("Words", "Systems")},
    {Kind::Control, "expected_evidence", QT_TRANSLATE_NOOP("Words", "Expected evidence")},
    {Kind::Control, "expected_evidence_kind", QT_TRANSLATE_NOOP("Words", "Kind of expected evidence")},
    {Kind::Control, "effective_from", QT_TRANSLATE_NOOP("Words", "In force from")},
    {Kind::Control, "effective_to", QT_TRANSLATE_NOOP("Words", "In force to")},
    {Kind::Control, "predecessor", QT_TRANSLATE_NOOP("Words", "Predecessor")},
    {Kind::Control, "previous_frequency", QT_TRANSLATE_NOOP("Words", "Frequency last year")},
    {Kind::Control, "action_changed", QT_TRANSLATE_NOOP("Words", "Activity changed since last year")},
    {Kind::Control, "year_on_year_reason",
        QT_TRANSLATE_NOOP("Words", "Reason for the change since last year")},
    {Kind::ControlRequirement, "relation", QT_TRANSLATE_NOOP("Words", "Relation")},
    {Kind::ControlInstance, "label", QT_TRANSLATE_NOOP("Words", "Occurrence")},
    {Kind::ControlInstance, "window_start", QT_TRANSLATE_NOOP("Words", "Window from")},
    {Kind::ControlInstance, "window_end", QT_TRANSLATE_NOOP("Words", "Window to")},
    {Kind::ControlInstance, "performed_on", QT_TRANSLATE_NOOP("Words", "Performed on")},
    {Kind::ControlInstance, "performed_at", QT_TRANSLATE_NOOP("Words", "Performed at")},
    {Kind::ControlInstance, "performed_by", QT_TRANSLATE_NOOP("Words", "Performed by")},
    {Kind::ControlInstance, "approved_at", QT_TRANSLATE_NOOP("Words", "Approved at")},
    {Kind::ControlInstance, "audited_department", QT_TRANSLATE_NOOP("Words", "Audited department")},
    {Kind::ControlInstance, "waived_by", QT_TRANSLATE_NOOP("Words", "Waived by")},
    {Kind::ExpectedEvidence, "per", QT_TRANSLATE_NOOP("Words", "Collected per")},
    {Kind::ExpectedEvidence, "how_to", QT_TRANSLATE_NOOP("Words", "How to collect")},
    {Kind::ControlChange, "changed_on", QT_TRANSLATE_NOOP("Words", "Changed on")},
    {Kind::ControlChange, "changed_by", QT_TRANSLATE_NOOP("Words", "Changed by")},
    {Kind::ControlChange, "field", QT_TRANSLATE_NOOP("Words", "Changed item")},
    {Kind::ControlChange, "before", QT_TRANSLATE_NOOP("Words", "Before")},
    {Kind::ControlChange, "after", QT_TRANSLATE_NOOP("Words", "After")},
    {Kind::ControlChange, "change", QT_TRANSLATE_NOOP("Words", "Notifiable change")},
    {Kind::Control, "objective", QT_TRANSLATE_NOOP3("Words", "Objective", "control")},
    {Kind::Control, "responsibility", QT_TRANSLATE_NOOP("Words", "Shared responsibility")},
    {Kind::PreApproval, "work", QT_TRANSLATE_NOOP("Words", "Pre-approved work")},
    {Kind::PreApproval, "conditions", QT_TRANSLATE_NOOP("Words", "Conditions")},
    {Kind::PreApproval, "valid_until", QT_TRANSLATE_NOOP3("Words", "Valid until", "approval")},
    {Kind::RequirementMapping, "strength", QT_TRANSLATE_NOOP("Words", "Strength")},
    {Kind::RequirementMapping, "author", QT_TRANSLATE_NOOP("Words", "Author")},
    {Kind::RequirementMapping, "dated_on", QT_TRANSLATE_NOOP("Words", "As of")},
};

} // namespace

std::span<const FieldWord> controlsFieldWords()
{
    return words;
}

} // namespace tsuzuri
