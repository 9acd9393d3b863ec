#pragma once

#include "core/intake/proposer.h"

namespace tsuzuri {

struct Proposer::Source {
    const TrayFile &tray;
    const EvidenceFile &file;
    QDateTime takenAt;
    QDateTime modifiedAt; ///< only where it can be true
    QStringView text;
    QString name; ///< NFC, without extension
    QString suffix; ///< lower case
    QString folders; ///< the innermost four, joined by /
    const Evidence *before = nullptr; ///< newest of the same name
    QDate day; ///< of the file

    Source(const TrayFile &tray, const FiledBefore &filed, const ProposerContext &context);
};

/// The same for C-026, c_26 and C026; other numbers folded.
QString refKey(QStringView ref);
/// Keys of everything in a text that may be a number of a record.
QStringList refKeysIn(QStringView text);

} // namespace tsuzuri
