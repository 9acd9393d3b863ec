#pragma once

#include "core/model/evidence.h"

namespace tsuzuri {

/// One file of an evidence item. The bytes lie in the vault under `sha256`, unless `disposedOn` says that
/// they are gone. A redacted copy names the sealed file that it was made of.
struct EvidenceFile : Record<EvidenceFile> {
    Id<Evidence> evidence;
    QString name; ///< as it was at intake, NFC
    QString sha256;
    qint64 size = 0; ///< bytes
    std::optional<int> sequence;
    QString original; ///< where it was taken from
    Id<EvidenceFile> redactionOf;
    QDate disposedOn;
    Id<Person> disposedBy;
    LocalizedText disposalReason;

    bool operator==(const EvidenceFile &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using F = EvidenceFile;
        field("evidence", at<&F::evidence>);
        field("name", at<&F::name>);
        field("sha256", at<&F::sha256>);
        field("size", at<&F::size>);
        field("seq", at<&F::sequence>);
        field("original", at<&F::original>);
        field("redaction_of", at<&F::redactionOf>);
        field("disposed_on", at<&F::disposedOn>);
        field("disposed_by", at<&F::disposedBy>);
        field("disposal_reason", at<&F::disposalReason>);
    }
};

} // namespace tsuzuri
