#pragma once

#include "core/model/evidence_file.h"

namespace tsuzuri {

/// A file that was taken in and belongs to no evidence item yet: it waits in the tray.
inline bool isUnfiled(const EvidenceFile &file)
{
    return file.evidence.isNull();
}

/// When the record was made: its identity tells. Invalid for identities that don't.
QDateTime takenAt(const EvidenceFile &file);

/// A file of the tray with what the dataset doesn't say.
struct TrayFile {
    const EvidenceFile &file;
    QDateTime modifiedAt; ///< of the original; invalid where nobody knows
    QStringView text; ///< what core/extract reads out of it, or nothing; the beginning is enough
    /// As the file itself says: a mail's date, the making of a PDF. Invalid where it doesn't.
    QDateTime writtenAt = {};

    /// A picture of the clipboard has no place that it came from.
    bool isPasted() const { return file.original.isEmpty(); }
};

} // namespace tsuzuri
