#include "core/registers/register_layout.h"

#include "core/words/register_words.h"

#include <algorithm>

namespace tsuzuri {

namespace {

namespace s = sections;

constexpr SectionLayout documentForm[] = {
    {s::overview, "ref title doc_type tier parent lifecycle required classification note"},
    {s::responsibility, "department owner approver_role"},
    {s::review, "review_cycle_months last_reviewed_on next_review_on retention_years legal_hold"},
    {s::existence, "existence target_on ask_person catalogue_items"},
};
constexpr SectionLayout versionForm[] = {
    {s::overview, "ref document label seq status effective_on superseded_on change_summary"},
    {s::approval, "drafted_by drafted_on approved_by approved_on approval_record_evidence"},
    {s::file, "file_name page_count language translation_of sha256 captured_sha256 captured_size"},
    {s::disposal, "disposed_on disposed_by disposal_reason"},
};
constexpr SectionLayout locationForm[] = {
    {s::overview, "ref subject kind address is_primary retired personal stable_id access_note"},
    {s::git, "git_repo git_ref git_path"},
    {s::paper, "site room cabinet shelf binder_no key_holder"},
    {s::check, "check_result last_checked_at checked_by sha256 sha256_now"},
};
constexpr SectionLayout evidenceForm[] = {
    {s::overview, "ref title kind nature status status_reason summary note tags"},
    {s::links, "controls requirements instances projects document_version supersedes"},
    {s::period, "covers_from covers_to roll_forward_note"},
    {s::capture,
        "captured_at captured_by received_on capture_method source_system source_env source_is_web location "
        "original_location original_kept"},
    {s::reliability,
        "shows_datetime shows_url shows_user shows_history ipe query_text record_count "
        "completeness_check accuracy_check"},
    {s::handling, "classification contains_personal_data redaction language retention_until legal_hold"},
    {s::progress, "reviewed_by reviewed_on accepted_on accepted_by rejected_on reject_reason"},
};
constexpr SectionLayout controlForm[] = {
    {s::overview, "ref name objective action nature automation key_control in_scope responsibility tags"},
    {s::execution,
        "frequency cadence trigger_event performer_role approver_role approval_mode "
        "needs_independent_review population_source automated_baseline_only"},
    {s::links,
        "projects design_documents source_systems expected_evidence expected_evidence_kind catalogue_items"},
    {s::yearOnYear,
        "effective_from effective_to predecessor previous_frequency action_changed year_on_year_reason"},
};
constexpr SectionLayout instanceForm[] = {
    {s::overview, "ref control project label status note"},
    {s::period, "window_start window_end due_on"},
    {s::execution,
        "performed_on performed_at performed_by approved_at approved_by reviewed_on reviewed_by "
        "audited_department evidence"},
    {s::waiver, "waiver_reason waived_by"},
};
constexpr SectionLayout personForm[] = {
    {s::overview, "ref name kana email note"},
    {s::employment, "organisation department title employment joined_on left_on leave_from deputy"},
};
constexpr SectionLayout projectForm[] = {
    {s::overview, "ref name scheme frameworks tsc_categories phase status default_language scope parameters"},
    {s::period, "period_kind as_of_date period_start period_end"},
    {s::responsibility, "manager audit_firm consultant previous_project"},
    {s::dates,
        "kickoff_on fieldwork_start fieldwork_end audit_on report_due_on last_audit_on "
        "next_audit_planned_on"},
    {s::registration,
        "application_due_on application_submitted_on registration_expiry soa_approved_on "
        "certificate_valid_to roc_dated_on aoc_dated_on"},
};
constexpr SectionLayout requestForm[] = {
    {s::overview,
        "ref project auditor_ref batch round parent kind priority title description language "
        "format_wanted"},
    {s::links, "requirements controls evidence document_versions population"},
    {s::period, "covers_from covers_to"},
    {s::progress,
        "requested_by requested_on original_due_on due_on assigned_to internal_reviewer "
        "internal_status auditor_status auditor_status_on"},
    {s::response, "response submitted_on channel"},
};
constexpr SectionLayout findingForm[] = {
    {s::overview, "ref project title description severity audit_class category origin"},
    {s::links, "subject control requirements carried_from rule_id fingerprint"},
    {s::progress, "status owner due_on detected_on detected_by closed_on closed_by updated_on"},
    {s::response, "root_cause management_response resolution"},
    {s::waiver, "waiver_reason waiver_until waiver_approver"},
};

constexpr RegisterLayout layouts[] = {
    {Kind::Organisation, "ref name kind short_name site", {}},
    {Kind::Person, "ref name department title roles employment email", personForm},
    {Kind::Role, "ref name kind rank holders", {}},
    {Kind::RoleHolding, "person role from to acting capacity", {}},
    {Kind::SourceSystem, "ref name purpose owner env hosting in_scope log_retention_days", {}},
    {Kind::Project, "ref name scheme period phase status manager", projectForm},
    {Kind::Milestone, "project name kind planned_on actual_on", {}},
    {Kind::Framework, "ref title edition publisher", {}},
    {Kind::Requirement, "code title applicability implementation controls evidence_count", {}},
    {Kind::RequirementMapping, "from relation to strength author source dated_on", {}},
    {Kind::Applicability, "requirement applicability reason implementation_status decided_by decided_on", {}},
    {Kind::Control, "ref name frequency automation owner requirements evidence_count next_due", controlForm},
    {Kind::ControlRequirement, "control requirement relation", {}},
    {Kind::ExpectedEvidence, "control name kind per", {}},
    {Kind::Document, "ref title version lifecycle owner next_review_on location", documentForm},
    {Kind::DocumentVersion,
        "document label status approved_by approved_on effective_on superseded_on location", versionForm},
    {Kind::DocumentReview, "document reviewed_on reviewed_by outcome", {}},
    {Kind::Location, "ref subject kind address is_primary check_result last_checked_at", locationForm},
    {Kind::ControlInstance, "ref control label due_on status performed_on performed_by evidence",
        instanceForm},
    {Kind::Evidence, "ref title controls status covers_from covers_to captured_at captured_by files",
        evidenceForm},
    {Kind::EvidenceFile, "evidence name size sha256", {}},
    {Kind::Population, "ref control definition covers_from covers_to row_count status samples", {}},
    {Kind::SampleSelection, "ref population method selected_by selected_on planned_size", {}},
    {Kind::Sample, "ref selection key occurred_on description result evidence", {}},
    {Kind::Request, "ref auditor_ref title due_on assigned_to internal_status auditor_status evidence",
        requestForm},
    {Kind::Finding, "ref title severity audit_class control owner due_on status", findingForm},
    {Kind::Meeting, "ref number held_on topics minutes_status decisions next_on", {}},
    {Kind::Decision, "ref meeting text decided_by needs_action", {}},
    {Kind::Action, "ref text finding assignee due_on status done_on", {}},
    {Kind::Subservice, "ref name service method assurance report_period_from report_period_to reviewed_on",
        {}},
    {Kind::UserControl, "ref text controls published_in", {}},
    {Kind::NotifiableChange, "ref title kind detected_on decision decided_on notified_on", {}},
    {Kind::ControlChange, "ref control changed_on field before after reason", {}},
    {Kind::Assignment, "subject raci person role from to", {}},
    {Kind::BinderProfile, "name language audience audience_max_class mark", {}},
    {Kind::BinderBuild, "project language number built_at items pages input_digest", {}},
    {Kind::SavedView, "name register keeper", {}},
    {Kind::PreApproval, "ref control work conditions approved_by approved_on valid_until", {}},
    {Kind::MeetingItem, "meeting seq section text result comment assignee next_due_on", {}},
    {Kind::RuleSetting, "rule_id project state reason decided_by decided_on", {}},
    {Kind::OwnRule, "ref name subject_kind conditions severity state", {}},
    {Kind::GapSighting, "rule_id subject severity first_seen_on last_seen_on", {}},
};

} // namespace

const RegisterLayout *registerLayout(Kind kind)
{
    const auto found = std::ranges::find(layouts, kind, &RegisterLayout::kind);
    return found == std::end(layouts) ? nullptr : &*found;
}

} // namespace tsuzuri
