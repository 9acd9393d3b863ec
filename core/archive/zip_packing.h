#pragma once

#include "core/base/sha256.h"

#include <QHash>

#include <vector>

namespace tsuzuri {

/// A file that an archive will hold.
struct ZipFile {
    QString path;
    bool isCompressed = false; ///< deflate it where that makes it smaller; else store it
};

/// A file as the archive will hold it.
struct PackedFile {
    quint32 crc = 0;
    qint64 size = 0; ///< bytes, unpacked
    bool isDeflated = false;
    QString place; ///< file with the bytes as they go into the archive
    qint64 begin = 0;
    qint64 packedSize = 0;
};

/// Works out what files will be in an archive. What is deflated lies in files beside `scratch` as long as
/// this object lives.
class ZipPacking {
public:
    ZipPacking(QString scratch, CancelTest isCancelled);
    ~ZipPacking();
    ZipPacking(const ZipPacking &) = delete;
    ZipPacking &operator=(const ZipPacking &) = delete;

    /// In so many threads; returns when all is done. To be called once. Errors: FileUnreadable,
    /// FileUnwritable, DiskFull, Cancelled.
    Result<void> run(std::vector<ZipFile> files, int lanes);
    /// A file that was among those given.
    const PackedFile &of(const QString &path) const { return m_packed[m_places.value(path)]; }

private:
    class Lane;

    QString m_scratch;
    CancelTest m_isCancelled;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<PackedFile> m_packed;
    QHash<QString, std::size_t> m_places; // of paths in it
};

} // namespace tsuzuri
