#pragma once

#include "core/archive/hashed_file.h"
#include "core/archive/zip_packing.h"

#include <QDateTime>

namespace tsuzuri {

/// The file of an archive, written from begin to end: sizes and sums of what goes in are known before.
class ZipContainer {
public:
    /// `modified`: of every entry, in the zone that it carries.
    ZipContainer(const QString &path, const QDateTime &modified)
        : m_path(path)
        , m_modified(modified)
        , m_file(path)
    {
    }

    /// Errors: FileUnwritable; also below: DiskFull.
    Result<void> open() { return m_file.open(); }
    /// Errors: ZipFailed (the name is too long), FileUnreadable, FileChangedWhileRead, Cancelled.
    Result<void> add(const QString &entry, const PackedFile &packed, const CancelTest &isCancelled);
    Result<void> finish(bool isSealed);

private:
    QString m_path;
    QDateTime m_modified;
    HashedFile m_file;
    QByteArray m_directory;
    qint64 m_count = 0;
};

} // namespace tsuzuri
