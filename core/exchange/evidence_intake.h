#pragma once

#include "core/workspace/workspace.h"

namespace tsuzuri {

/// What is known about files before they are looked at.
struct EvidenceDetails {
    QStringList controls; ///< refs; an unknown one is an error here: it was typed for this call
    Period covers;
    QDate collectedOn; ///< invalid: when the file was last changed
};

struct AddedEvidence {
    QString ref;
    QString file; ///< name
    QString sha256;
    qint64 size = 0; ///< bytes
};

/// Files each file as one evidence item, all in one change set: into the vault first, then the records.
/// Errors: UnknownRecord (control), those of Vault::add. Nothing is recorded when one file cannot be taken.
Result<std::vector<AddedEvidence>> addEvidence(Workspace &workspace, const QStringList &files,
    const EvidenceDetails &details, const Progress &progress = {}, const CancelTest &isCancelled = {});

} // namespace tsuzuri
