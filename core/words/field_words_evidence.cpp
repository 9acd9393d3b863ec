#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

constexpr FieldWord words[] = {
    {Kind::Evidence, "title", QT_TRANSLATE_NOOP3("Words", "Title", "evidence")},
    {Kind::Evidence, "kind", QT_TRANSLATE_NOOP3("Words", "Kind", "evidence")},
    {Kind::Evidence, "nature", QT_TRANSLATE_NOOP("Words", "Design or operation")},
    {Kind::Evidence, "instances", QT_TRANSLATE_NOOP("Words", "Occurrences")},
    {Kind::Evidence, "source_env", QT_TRANSLATE_NOOP("Words", "Environment of the source")},
    {Kind::Evidence, "source_is_web", QT_TRANSLATE_NOOP("Words", "Taken from a web page")},
    {Kind::Evidence, "capture_method", QT_TRANSLATE_NOOP("Words", "Capture method")},
    {Kind::Evidence, "captured_at", QT_TRANSLATE_NOOP("Words", "Collected on")},
    {Kind::Evidence, "captured_by", QT_TRANSLATE_NOOP("Words", "Collected by")},
    {Kind::Evidence, "shows_datetime", QT_TRANSLATE_NOOP("Words", "Shows date and time")},
    {Kind::Evidence, "shows_url", QT_TRANSLATE_NOOP("Words", "Shows the URL")},
    {Kind::Evidence, "shows_user", QT_TRANSLATE_NOOP("Words", "Shows the user")},
    {Kind::Evidence, "shows_history", QT_TRANSLATE_NOOP("Words", "Shows the history")},
    {Kind::Evidence, "ipe", QT_TRANSLATE_NOOP("Words", "Information produced by the entity")},
    {Kind::Evidence, "query_text", QT_TRANSLATE_NOOP("Words", "Query")},
    {Kind::Evidence, "record_count", QT_TRANSLATE_NOOP("Words", "Records")},
    {Kind::Evidence, "completeness_check", QT_TRANSLATE_NOOP("Words", "Completeness check")},
    {Kind::Evidence, "accuracy_check", QT_TRANSLATE_NOOP("Words", "Accuracy check")},
    {Kind::Evidence, "contains_personal_data", QT_TRANSLATE_NOOP("Words", "Contains personal data")},
    {Kind::Evidence, "redaction", QT_TRANSLATE_NOOP("Words", "Redaction")},
    {Kind::Evidence, "summary", QT_TRANSLATE_NOOP("Words", "Summary")},
    {Kind::Evidence, "original_kept", QT_TRANSLATE_NOOP("Words", "Original kept")},
    {Kind::Evidence, "original_location", QT_TRANSLATE_NOOP("Words", "Place of the original")},
    {Kind::Evidence, "document_version", QT_TRANSLATE_NOOP("Words", "Document version")},
    {Kind::Evidence, "roll_forward_note", QT_TRANSLATE_NOOP("Words", "Note on the carry-over")},
    {Kind::Evidence, "retention_until", QT_TRANSLATE_NOOP("Words", "Keep until")},
    {Kind::Evidence, "accepted_on", QT_TRANSLATE_NOOP("Words", "Accepted on")},
    {Kind::Evidence, "accepted_by", QT_TRANSLATE_NOOP("Words", "Accepted by")},
    {Kind::Evidence, "rejected_on", QT_TRANSLATE_NOOP("Words", "Returned on")},
    {Kind::Evidence, "reject_reason", QT_TRANSLATE_NOOP("Words", "Reason for the return")},
    {Kind::Evidence, "supersedes", QT_TRANSLATE_NOOP("Words", "Replaces")},
    {Kind::Evidence, "location", QT_TRANSLATE_NOOP3("Words", "Location", "evidence")},
    {Kind::EvidenceFile, "name", QT_TRANSLATE_NOOP("Words", "File name")},
    {Kind::EvidenceFile, "size", QT_TRANSLATE_NOOP("Words", "Size")},
    {Kind::EvidenceFile, "original", QT_TRANSLATE_NOOP("Words", "Taken from")},
    {Kind::Population, "definition", QT_TRANSLATE_NOOP("Words", "Definition")},
    {Kind::Population, "purpose", QT_TRANSLATE_NOOP3("Words", "Purpose", "population")},
    {Kind::Population, "extraction_query", QT_TRANSLATE_NOOP("Words", "Extraction conditions")},
    {Kind::Population, "extracted_at", QT_TRANSLATE_NOOP("Words", "Extracted at")},
    {Kind::Population, "extracted_by", QT_TRANSLATE_NOOP("Words", "Extracted by")},
    {Kind::Population, "row_count", QT_TRANSLATE_NOOP("Words", "Rows")},
    {Kind::Population, "key_column", QT_TRANSLATE_NOOP("Words", "Key column")},
    {Kind::Population, "date_column", QT_TRANSLATE_NOOP("Words", "Date column")},
    {Kind::Population, "evidence", QT_TRANSLATE_NOOP("Words", "List")},
    {Kind::Population, "completeness_evidence", QT_TRANSLATE_NOOP("Words", "Evidence of completeness")},
    {Kind::Population, "zero_statement_evidence", QT_TRANSLATE_NOOP("Words", "Zero population statement")},
    {Kind::SampleSelection, "population_sha256", QT_TRANSLATE_NOOP("Words", "SHA-256 of the population")},
    {Kind::SampleSelection, "method", QT_TRANSLATE_NOOP("Words", "Selection method")},
    {Kind::SampleSelection, "seed", QT_TRANSLATE_NOOP("Words", "Seed")},
    {Kind::SampleSelection, "selected_by", QT_TRANSLATE_NOOP("Words", "Selected by")},
    {Kind::SampleSelection, "selected_on", QT_TRANSLATE_NOOP("Words", "Selected on")},
    {Kind::SampleSelection, "planned_size", QT_TRANSLATE_NOOP("Words", "Planned size")},
    {Kind::SampleSelection, "basis", QT_TRANSLATE_NOOP("Words", "Basis")},
    {Kind::Sample, "selection", QT_TRANSLATE_NOOP("Words", "Selection")},
    {Kind::Sample, "key", QT_TRANSLATE_NOOP("Words", "Key")},
    {Kind::Sample, "row_no", QT_TRANSLATE_NOOP("Words", "Row")},
    {Kind::Sample, "occurred_on", QT_TRANSLATE_NOOP("Words", "Occurred on")},
    {Kind::Sample, "result", QT_TRANSLATE_NOOP("Words", "Result")},
    {Kind::Evidence, "received_on", QT_TRANSLATE_NOOP("Words", "Received on")},
    {Kind::Evidence, "status_reason", QT_TRANSLATE_NOOP("Words", "Reason for the status")},
    {Kind::EvidenceFile, "redaction_of", QT_TRANSLATE_NOOP("Words", "Redacted copy of")},
};

} // namespace

std::span<const FieldWord> evidenceFieldWords()
{
    return words;
}

} // namespace tsuzuri
