#pragma once

#include "core/base/sha256.h"

#include <QDateTime>

namespace tsuzuri {

class ZipPacking;

/// One file of an archive that shall be written.
struct ZipItem {
    QString name; ///< path inside, with '/', NFC
    QString path; ///< file to read
    bool isCompressed = false; ///< deflate what shrinks (text, CSV, logs), store the rest
};

struct ZipOptions {
    QDateTime modified; ///< of every entry, in the zone that it carries: the same everywhere
    CancelTest isCancelled;
    std::function<void(double)> progress; ///< 0 to 1
    bool isSealed = false; ///< see zip_seal.h
    ZipPacking *packing = nullptr; ///< files that were begun already; the others are packed now
};

/// Writes a whole archive: names are UTF-8 with bit 11 set, ZIP64 where needed. It appears under its name only when
/// it is complete and has been reopened and compared. What is compressed goes through every core of the machine; the
/// same items give the same bytes. Errors: DiskFull, ZipFailed, FileUnreadable, FileUnwritable, FileChangedWhileRead,
/// Cancelled.
Result<void> writeZip(const QString &path, const std::vector<ZipItem> &items, const ZipOptions &options);

} // namespace tsuzuri
