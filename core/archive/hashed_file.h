#pragma once

#include "core/base/sha256.h"

#include <QFile>

#include <array>
#include <future>

namespace tsuzuri {

/// Writes a file from begin to end in large blocks, and hashes them meanwhile in another thread.
class HashedFile {
public:
    explicit HashedFile(const QString &path);
    ~HashedFile();
    HashedFile(const HashedFile &) = delete;
    HashedFile &operator=(const HashedFile &) = delete;

    /// Errors: FileUnwritable.
    Result<void> open();
    /// Errors, also below: DiskFull.
    Result<void> write(QByteArrayView bytes);
    /// Appends so many bytes of another file, from where it stands; returns their CRC-32. Errors:
    /// FileUnreadable.
    Result<quint32> copy(QFile &source, qint64 size, const CancelTest &isCancelled);
    /// Writes what is left and gives the hash of all that was written.
    Result<Digest> finish();

    qint64 position() const { return m_written + m_used; }

private:
    Result<void> flush();

    QFile m_file;
    Sha256 m_sha;
    std::array<QByteArray, 2> m_blocks; // one is filled while the other is hashed
    std::size_t m_current = 0;
    qint64 m_used = 0; // bytes of the current block
    qint64 m_written = 0;
    std::future<void> m_hashing;
};

} // namespace tsuzuri
