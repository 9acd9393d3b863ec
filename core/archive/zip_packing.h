#pragma once

#include "core/base/sha256.h"

#include <QHash>

#include <atomic>
#include <mutex>
#include <thread>
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

/// Deflates files in threads of its own while their owner does other things. What is deflated lies in files beside
/// `scratch` as long as this object lives.
class ZipPacking {
public:
    ZipPacking(QString scratch, CancelTest isCancelled);
    ~ZipPacking();
    ZipPacking(const ZipPacking &) = delete;
    ZipPacking &operator=(const ZipPacking &) = delete;

    /// Begins and returns at once. To be called once.
    void start(std::vector<ZipFile> files);
    /// Takes part in the work until all is done. Errors: FileUnreadable, FileUnwritable, DiskFull, Cancelled.
    Result<void> finish();

    /// Null: the file was not among those given.
    const PackedFile *of(const QString &path) const;

private:
    class Lane;

    void run(int lane);
    void stop(const Error &error);
    bool isStopped() const { return m_isStopped || (m_isCancelled && m_isCancelled()); }
    QString laneFile(int lane) const { return m_scratch + u'.' + QString::number(lane); }

    QString m_scratch;
    CancelTest m_isCancelled;
    std::vector<ZipFile> m_files; // in the order of work
    std::vector<PackedFile> m_packed; // of each
    QHash<QString, std::size_t> m_places; // of paths in both
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex; // of the error
    std::optional<Error> m_error;
    std::vector<std::jthread> m_threads; // last: they use all the others
};

} // namespace tsuzuri
