#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

/// Of every kind that has no own word for the field.
constexpr FieldWord words[] = {
    {std::nullopt, "name", QT_TRANSLATE_NOOP("Words", "Name")},
    {std::nullopt, "title", QT_TRANSLATE_NOOP("Words", "Title")},
    {std::nullopt, "note", QT_TRANSLATE_NOOP("Words", "Notes")},
    {std::nullopt, "description", QT_TRANSLATE_NOOP("Words", "Description")},
    {std::nullopt, "kind", QT_TRANSLATE_NOOP("Words", "Kind")},
    {std::nullopt, "status", QT_TRANSLATE_NOOP("Words", "Status")},
    {std::nullopt, "owner", QT_TRANSLATE_NOOP("Words", "Owner")},
    {std::nullopt, "project", QT_TRANSLATE_NOOP("Words", "Project")},
    {std::nullopt, "projects", QT_TRANSLATE_NOOP("Words", "Projects")},
    {std::nullopt, "control", QT_TRANSLATE_NOOP("Words", "Control")},
    {std::nullopt, "controls", QT_TRANSLATE_NOOP("Words", "Controls")},
    {std::nullopt, "requirement", QT_TRANSLATE_NOOP("Words", "Requirement")},
    {std::nullopt, "requirements", QT_TRANSLATE_NOOP("Words", "Requirements")},
    {std::nullopt, "evidence", QT_TRANSLATE_NOOP("Words", "Evidence")},
    {std::nullopt, "document", QT_TRANSLATE_NOOP("Words", "Document")},
    {std::nullopt, "organisation", QT_TRANSLATE_NOOP("Words", "Organisation")},
    {std::nullopt, "person", QT_TRANSLATE_NOOP("Words", "Person")},
    {std::nullopt, "role", QT_TRANSLATE_NOOP("Words", "Role")},
    {std::nullopt, "department", QT_TRANSLATE_NOOP("Words", "Department")},
    {std::nullopt, "source_system", QT_TRANSLATE_NOOP("Words", "Source system")},
    {std::nullopt, "population", QT_TRANSLATE_NOOP("Words", "Population")},
    {std::nullopt, "request", QT_TRANSLATE_NOOP("Words", "Request")},
    {std::nullopt, "finding", QT_TRANSLATE_NOOP("Words", "Finding")},
    {std::nullopt, "meeting", QT_TRANSLATE_NOOP("Words", "Meeting")},
    {std::nullopt, "decision", QT_TRANSLATE_NOOP("Words", "Decision")},
    {std::nullopt, "framework", QT_TRANSLATE_NOOP("Words", "Framework")},
    {std::nullopt, "subject", QT_TRANSLATE_NOOP("Words", "Subject")},
    {std::nullopt, "purpose", QT_TRANSLATE_NOOP("Words", "Purpose")},
    {std::nullopt, "reason", QT_TRANSLATE_NOOP("Words", "Reason")},
    {std::nullopt, "tags", QT_TRANSLATE_NOOP("Words", "Tags")},
    {std::nullopt, "language", QT_TRANSLATE_NOOP("Words", "Language")},
    {std::nullopt, "text", QT_TRANSLATE_NOOP("Words", "Text")},
    {std::nullopt, "number", QT_TRANSLATE_NOOP("Words", "Number")},
    {std::nullopt, "seq", QT_TRANSLATE_NOOP("Words", "Order")},
    {std::nullopt, "due_on", QT_TRANSLATE_NOOP("Words", "Due date")},
    {std::nullopt, "covers_from", QT_TRANSLATE_NOOP("Words", "Period from")},
    {std::nullopt, "covers_to", QT_TRANSLATE_NOOP("Words", "Period to")},
    {std::nullopt, "from", QT_TRANSLATE_NOOP("Words", "From")},
    {std::nullopt, "to", QT_TRANSLATE_NOOP("Words", "To")},
    {std::nullopt, "reviewed_on", QT_TRANSLATE_NOOP("Words", "Reviewed on")},
    {std::nullopt, "reviewed_by", QT_TRANSLATE_NOOP("Words", "Reviewed by")},
    {std::nullopt, "approved_by", QT_TRANSLATE_NOOP("Words", "Approved by")},
    {std::nullopt, "decided_on", QT_TRANSLATE_NOOP("Words", "Decided on")},
    {std::nullopt, "decided_by", QT_TRANSLATE_NOOP("Words", "Decided by")},
    {std::nullopt, "detected_on", QT_TRANSLATE_NOOP("Words", "Detected on")},
    {std::nullopt, "detected_by", QT_TRANSLATE_NOOP3("Words", "Detected by", "finding")},
    {std::nullopt, "closed_on", QT_TRANSLATE_NOOP("Words", "Closed on")},
    {std::nullopt, "classification", QT_TRANSLATE_NOOP("Words", "Confidentiality")},
    {std::nullopt, "frequency", QT_TRANSLATE_NOOP("Words", "Frequency")},
    {std::nullopt, "in_scope", QT_TRANSLATE_NOOP("Words", "In scope")},
    {std::nullopt, "sha256", QT_TRANSLATE_NOOP("Words", "SHA-256")},
    {std::nullopt, "site", QT_TRANSLATE_NOOP("Words", "Site")},
    {std::nullopt, "waiver_reason", QT_TRANSLATE_NOOP("Words", "Reason for the waiver")},
    {std::nullopt, "disposed_on", QT_TRANSLATE_NOOP("Words", "Disposed of on")},
    {std::nullopt, "disposed_by", QT_TRANSLATE_NOOP("Words", "Disposed of by")},
    {std::nullopt, "disposal_reason", QT_TRANSLATE_NOOP("Words", "Reason for the disposal")},
    {std::nullopt, "legal_hold", QT_TRANSLATE_NOOP("Words", "Legal hold")},
    {std::nullopt, "catalogue_items", QT_TRANSLATE_NOOP("Words", "Catalogue entries")},
    {std::nullopt, "assignee", QT_TRANSLATE_NOOP("Words", "Assignee")},
    {std::nullopt, "private_note", QT_TRANSLATE_NOOP("Words", "Private note")},
    {std::nullopt, "approved_on", QT_TRANSLATE_NOOP("Words", "Approved on")},
    {std::nullopt, "rule_id", QT_TRANSLATE_NOOP("Words", "Rule")},
    {std::nullopt, "severity", QT_TRANSLATE_NOOP("Words", "Severity")},
    {std::nullopt, "fingerprint", QT_TRANSLATE_NOOP("Words", "Fingerprint")},
};

} // namespace

std::span<const FieldWord> commonFieldWords()
{
    return words;
}

} // namespace tsuzuri
