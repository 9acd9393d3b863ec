#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

constexpr FieldWord words[] = {
    {Kind::Document, "title", QT_TRANSLATE_NOOP3("Words", "Title", "document")},
    {Kind::Document, "doc_type", QT_TRANSLATE_NOOP3("Words", "Kind", "document")},
    {Kind::Document, "tier", QT_TRANSLATE_NOOP("Words", "Tier")},
    {Kind::Document, "parent", QT_TRANSLATE_NOOP("Words", "Parent document")},
    {Kind::Document, "department", QT_TRANSLATE_NOOP3("Words", "Department", "document")},
    {Kind::Document, "owner", QT_TRANSLATE_NOOP3("Words", "Owner", "document")},
    {Kind::Document, "approver_role", QT_TRANSLATE_NOOP("Words", "Approved by (role)")},
    {Kind::Document, "review_cycle_months", QT_TRANSLATE_NOOP("Words", "Review cycle (months)")},
    {Kind::Document, "last_reviewed_on", QT_TRANSLATE_NOOP("Words", "Last review")},
    {Kind::Document, "next_review_on", QT_TRANSLATE_NOOP("Words", "Next review")},
    {Kind::Document, "retention_years", QT_TRANSLATE_NOOP("Words", "Retention (years)")},
    {Kind::Document, "lifecycle", QT_TRANSLATE_NOOP("Words", "Status")},
    {Kind::Document, "existence", QT_TRANSLATE_NOOP("Words", "Existence")},
    {Kind::Document, "target_on", QT_TRANSLATE_NOOP("Words", "To be created by")},
    {Kind::Document, "required", QT_TRANSLATE_NOOP("Words", "Required")},
    {Kind::Document, "ask_person", QT_TRANSLATE_NOOP("Words", "Person to ask")},
    {Kind::DocumentVersion, "label", QT_TRANSLATE_NOOP("Words", "Version")},
    {Kind::DocumentVersion, "drafted_by", QT_TRANSLATE_NOOP("Words", "Drafted by")},
    {Kind::DocumentVersion, "drafted_on", QT_TRANSLATE_NOOP("Words", "Drafted on")},
    {Kind::DocumentVersion, "approval_record_evidence", QT_TRANSLATE_NOOP("Words", "Approval record")},
    {Kind::DocumentVersion, "effective_on", QT_TRANSLATE_NOOP("Words", "Effective date")},
    {Kind::DocumentVersion, "superseded_on", QT_TRANSLATE_NOOP("Words", "Superseded on")},
    {Kind::DocumentVersion, "change_summary", QT_TRANSLATE_NOOP("Words", "Change summary")},
    {Kind::DocumentVersion, "file_name", QT_TRANSLATE_NOOP("Words", "File name")},
    {Kind::DocumentVersion, "page_count", QT_TRANSLATE_NOOP("Words", "Pages")},
    {Kind::DocumentVersion, "sha256", QT_TRANSLATE_NOOP("Words", "SHA-256 at approval")},
    {Kind::DocumentVersion, "translation_of", QT_TRANSLATE_NOOP("Words", "Translation of")},
    {Kind::DocumentVersion, "captured_sha256", QT_TRANSLATE_NOOP("Words", "SHA-256 of the copy")},
    {Kind::DocumentVersion, "captured_size", QT_TRANSLATE_NOOP("Words", "Size of the copy")},
    {Kind::DocumentReview, "reviewed_on", QT_TRANSLATE_NOOP3("Words", "Reviewed on", "document")},
    {Kind::DocumentReview, "reviewed_by", QT_TRANSLATE_NOOP3("Words", "Reviewed by", "document")},
    {Kind::DocumentReview, "outcome", QT_TRANSLATE_NOOP("Words", "Outcome")},
    {Kind::Location, "kind", QT_TRANSLATE_NOOP3("Words", "Kind", "location")},
    {Kind::Location, "address", QT_TRANSLATE_NOOP("Words", "Address")},
    {Kind::Location, "stable_id", QT_TRANSLATE_NOOP("Words", "Permanent ID")},
    {Kind::Location, "personal", QT_TRANSLATE_NOOP("Words", "Personal place")},
    {Kind::Location, "git_repo", QT_TRANSLATE_NOOP("Words", "Git repository")},
    {Kind::Location, "git_ref", QT_TRANSLATE_NOOP("Words", "Git branch or commit")},
    {Kind::Location, "git_path", QT_TRANSLATE_NOOP("Words", "Path in the repository")},
    {Kind::Location, "room", QT_TRANSLATE_NOOP("Words", "Room")},
    {Kind::Location, "cabinet", QT_TRANSLATE_NOOP("Words", "Cabinet")},
    {Kind::Location, "shelf", QT_TRANSLATE_NOOP("Words", "Shelf")},
    {Kind::Location, "binder_no", QT_TRANSLATE_NOOP("Words", "Binder no.")},
    {Kind::Location, "key_holder", QT_TRANSLATE_NOOP("Words", "Key holder")},
    {Kind::Location, "is_primary", QT_TRANSLATE_NOOP("Words", "Master copy")},
    {Kind::Location, "retired", QT_TRANSLATE_NOOP("Words", "No longer used")},
    {Kind::Location, "access_note", QT_TRANSLATE_NOOP("Words", "How to get access")},
    {Kind::Location, "check_result", QT_TRANSLATE_NOOP("Words", "Check result")},
    {Kind::Location, "last_checked_at", QT_TRANSLATE_NOOP("Words", "Last checked")},
    {Kind::Location, "checked_by", QT_TRANSLATE_NOOP("Words", "Checked by")},
    {Kind::Location, "sha256", QT_TRANSLATE_NOOP("Words", "SHA-256 when registered")},
    {Kind::Location, "sha256_now", QT_TRANSLATE_NOOP("Words", "SHA-256 at the last check")},
};

} // namespace

std::span<const FieldWord> documentsFieldWords()
{
    return words;
}

} // namespace tsuzuri
