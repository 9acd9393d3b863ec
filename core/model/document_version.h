#pragma once

#include "core/model/document.h"

namespace tsuzuri {

/// One version of a document. `sha256` is its hash at approval; `capturedSha256` names the copy in the vault,
/// if any. Where `disposedOn` is set the copy is gone, and its hash and the reason stay.
struct DocumentVersion : Record<DocumentVersion> {
    Id<Document> document;
    QString label;
    std::optional<int> sequence;
    Lifecycle status{};
    Id<Person> draftedBy;
    QDate draftedOn;
    Id<Person> approvedBy;
    QDate approvedOn;
    Id<Evidence> approvalRecordEvidence;
    QDate effectiveOn;
    QDate supersededOn;
    LocalizedText changeSummary;
    QString fileName;
    std::optional<int> pageCount;
    QString sha256;
    TextLanguage language{};
    Id<DocumentVersion> translationOf;
    QString capturedSha256;
    qint64 capturedSize = 0; ///< bytes
    QDate disposedOn;
    Id<Person> disposedBy;
    LocalizedText disposalReason;

    bool operator==(const DocumentVersion &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using V = DocumentVersion;
        field("document", at<&V::document>);
        field("label", at<&V::label>);
        field("seq", at<&V::sequence>);
        field("status", at<&V::status>);
        field("drafted_by", at<&V::draftedBy>);
        field("drafted_on", at<&V::draftedOn>);
        field("approved_by", at<&V::approvedBy>);
        field("approved_on", at<&V::approvedOn>);
        field("approval_record_evidence", at<&V::approvalRecordEvidence>);
        field("effective_on", at<&V::effectiveOn>);
        field("superseded_on", at<&V::supersededOn>);
        field("change_summary", at<&V::changeSummary>);
        field("file_name", at<&V::fileName>);
        field("page_count", at<&V::pageCount>);
        field("sha256", at<&V::sha256>);
        field("language", at<&V::language>);
        field("translation_of", at<&V::translationOf>);
        field("captured_sha256", at<&V::capturedSha256>);
        field("captured_size", at<&V::capturedSize>);
        field("disposed_on", at<&V::disposedOn>);
        field("disposed_by", at<&V::disposedBy>);
        field("disposal_reason", at<&V::disposalReason>);
    }
};

} // namespace tsuzuri
