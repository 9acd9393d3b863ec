#pragma once

#include "core/intake/proposer.h"

namespace tsuzuri {

struct Proposer::Source {
    const IncomingFile &file;
    QStringView text;
    QString name; ///< NFC, without extension
    QString suffix; ///< lower case
    QString folders; ///< the innermost four, joined by /
    const Evidence *before = nullptr; ///< newest of the same name
    QDate day; ///< of the file

    Source(const IncomingFile &incoming, QStringView content, const FiledBefore &filed, const QTimeZone &zone);
};

/// The same for C-026, c_26 and C026; other numbers folded.
QString refKey(QStringView ref);
/// Keys of everything in a text that may be a number of a record.
QStringList refKeysIn(QStringView text);

} // namespace tsuzuri
