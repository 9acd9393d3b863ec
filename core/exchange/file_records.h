#pragma once

#include "core/exchange/file_intake.h"
#include "core/exchange/record_draft.h"

#include <QSet>

#include <unordered_map>

namespace tsuzuri {

/// Ties taken files to their records.
class RecordFiles {
public:
    /// The dataset must outlive this and stay as it is.
    RecordFiles(const Dataset &dataset, Kind kind)
        : m_dataset(dataset)
        , m_kind(kind)
    {
    }

    /// Evidence gets an EvidenceFile in `files`, those of the same row; a document version its captured copy
    /// in the draft. False when the record has this file already.
    bool add(RecordDraft &draft, const FileIntake::Taken &taken, std::vector<EvidenceFile> &files);

private:
    bool addToEvidence(
        const RecordDraft &draft, const FileIntake::Taken &taken, std::vector<EvidenceFile> &files);

    const Dataset &m_dataset;
    Kind m_kind;
    std::unordered_map<Id<Evidence>, std::vector<const EvidenceFile *>> m_known; // filled when first needed
};

/// The number of a new record whose number is made of others': D-001-V3, framework:code. "" where those are
/// unknown.
QString refOfNew(const Dataset &dataset, Kind kind, const RecordDraft &draft, const QSet<QString> &taken);

} // namespace tsuzuri
