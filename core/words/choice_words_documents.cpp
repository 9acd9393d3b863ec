#include "core/words/choice_word.h"

namespace tsuzuri {

namespace {

constexpr ChoiceWord words[] = {
    word<DocumentType>("policy", QT_TRANSLATE_NOOP("Words", "Policy")),
    word<DocumentType>("regulation", QT_TRANSLATE_NOOP("Words", "Regulation")),
    word<DocumentType>("detailed_rule", QT_TRANSLATE_NOOP("Words", "Detailed rule")),
    word<DocumentType>("standard", QT_TRANSLATE_NOOP("Words", "Standard")),
    word<DocumentType>("procedure", QT_TRANSLATE_NOOP("Words", "Procedure")),
    word<DocumentType>("manual", QT_TRANSLATE_NOOP3("Words", "Manual", "document")),
    word<DocumentType>("guideline", QT_TRANSLATE_NOOP("Words", "Guideline")),
    word<DocumentType>("form", QT_TRANSLATE_NOOP("Words", "Form")),
    word<DocumentType>("register", QT_TRANSLATE_NOOP("Words", "Register")),
    word<DocumentType>("record", QT_TRANSLATE_NOOP("Words", "Record")),
    word<DocumentType>("plan", QT_TRANSLATE_NOOP("Words", "Plan")),
    word<DocumentType>("workflow", QT_TRANSLATE_NOOP("Words", "Work flow")),
    word<DocumentType>("contract", QT_TRANSLATE_NOOP("Words", "Contract")),
    word<DocumentType>("minutes", QT_TRANSLATE_NOOP("Words", "Minutes")),
    word<DocumentType>("report", QT_TRANSLATE_NOOP("Words", "Report")),
    word<DocumentType>("diagram", QT_TRANSLATE_NOOP("Words", "Diagram")),
    word<DocumentType>("system_description", QT_TRANSLATE_NOOP("Words", "System description")),
    word<DocumentType>("statement", QT_TRANSLATE_NOOP("Words", "Statement")),
    word<DocumentType>("certificate", QT_TRANSLATE_NOOP("Words", "Certificate")),
    word<DocumentType>("other", QT_TRANSLATE_NOOP("Words", "Other")),

    word<Classification>("public", QT_TRANSLATE_NOOP("Words", "Public")),
    word<Classification>("internal", QT_TRANSLATE_NOOP("Words", "Internal only")),
    word<Classification>("confidential", QT_TRANSLATE_NOOP("Words", "Confidential")),
    word<Classification>("restricted", QT_TRANSLATE_NOOP("Words", "Confidential (limited)")),
    word<Classification>("strict", QT_TRANSLATE_NOOP("Words", "Strictly confidential")),

    word<Lifecycle>("planned", QT_TRANSLATE_NOOP3("Words", "Planned", "document")),
    word<Lifecycle>("draft", QT_TRANSLATE_NOOP("Words", "Draft")),
    word<Lifecycle>("under_review", QT_TRANSLATE_NOOP("Words", "Under review")),
    word<Lifecycle>("approved", QT_TRANSLATE_NOOP("Words", "Approved")),
    word<Lifecycle>("effective", QT_TRANSLATE_NOOP("Words", "In force")),
    word<Lifecycle>("superseded", QT_TRANSLATE_NOOP3("Words", "Superseded", "document")),
    word<Lifecycle>("retired", QT_TRANSLATE_NOOP("Words", "Retired")),

    word<Existence>("exists", QT_TRANSLATE_NOOP("Words", "Exists")),
    word<Existence>("to_be_created", QT_TRANSLATE_NOOP("Words", "To be created")),
    word<Existence>("unknown", QT_TRANSLATE_NOOP("Words", "Whereabouts unknown")),
    word<Existence>("not_needed", QT_TRANSLATE_NOOP("Words", "Not needed")),

    word<ReviewOutcome>("no_change", QT_TRANSLATE_NOOP("Words", "No change")),
    word<ReviewOutcome>("revise", QT_TRANSLATE_NOOP("Words", "To be revised")),
    word<ReviewOutcome>("retire", QT_TRANSLATE_NOOP("Words", "To be retired")),

    word<LocationKind>("file_share", QT_TRANSLATE_NOOP("Words", "File share")),
    word<LocationKind>("mapped_drive", QT_TRANSLATE_NOOP("Words", "Mapped drive")),
    word<LocationKind>("local_path", QT_TRANSLATE_NOOP("Words", "Local folder")),
    word<LocationKind>("sharepoint", QT_TRANSLATE_NOOP("Words", "SharePoint")),
    word<LocationKind>("onedrive", QT_TRANSLATE_NOOP("Words", "OneDrive")),
    word<LocationKind>("teams", QT_TRANSLATE_NOOP("Words", "Teams")),
    word<LocationKind>("box", QT_TRANSLATE_NOOP("Words", "Box")),
    word<LocationKind>("google_drive", QT_TRANSLATE_NOOP("Words", "Google Drive")),
    word<LocationKind>("confluence", QT_TRANSLATE_NOOP("Words", "Confluence page")),
    word<LocationKind>("backlog_issue", QT_TRANSLATE_NOOP("Words", "Backlog issue")),
    word<LocationKind>("backlog_wiki", QT_TRANSLATE_NOOP("Words", "Backlog wiki")),
    word<LocationKind>("backlog_file", QT_TRANSLATE_NOOP("Words", "Backlog file")),
    word<LocationKind>("jira", QT_TRANSLATE_NOOP("Words", "Jira issue")),
    word<LocationKind>("git", QT_TRANSLATE_NOOP("Words", "Git")),
    word<LocationKind>("workflow_system", QT_TRANSLATE_NOOP("Words", "Workflow system")),
    word<LocationKind>("cloud_console", QT_TRANSLATE_NOOP("Words", "Cloud console")),
    word<LocationKind>("email", QT_TRANSLATE_NOOP3("Words", "E-mail", "location")),
    word<LocationKind>("physical_cabinet", QT_TRANSLATE_NOOP("Words", "Physical cabinet")),
    word<LocationKind>("attachment", QT_TRANSLATE_NOOP("Words", "Attachment")),
    word<LocationKind>("other_url", QT_TRANSLATE_NOOP("Words", "Other URL")),

    word<CheckResult>("ok", QT_TRANSLATE_NOOP("Words", "Found")),
    word<CheckResult>("not_found", QT_TRANSLATE_NOOP("Words", "Not found")),
    word<CheckResult>("moved", QT_TRANSLATE_NOOP("Words", "Moved")),
    word<CheckResult>("no_permission", QT_TRANSLATE_NOOP("Words", "No permission")),
    word<CheckResult>("timeout", QT_TRANSLATE_NOOP("Words", "Timed out")),
    word<CheckResult>("unsupported", QT_TRANSLATE_NOOP("Words", "To be checked by a person")),
    word<CheckResult>("never", QT_TRANSLATE_NOOP("Words", "Never checked")),
};

} // namespace

std::span<const ChoiceWord> documentsChoiceWords()
{
    return words;
}

} // namespace tsuzuri
