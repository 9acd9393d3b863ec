#include "core/archive/hashed_file.h"

#include <zlib.h>

namespace tsuzuri {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

} // namespace

HashedFile::HashedFile(const QString &path)
    : m_file(path)
    , m_blocks{QByteArray(blockSize, Qt::Uninitialized), QByteArray(blockSize, Qt::Uninitialized)}
{
}

HashedFile::~HashedFile()
{
    if (m_hashing.valid())
        m_hashing.wait();
}

Result<void> HashedFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnwritable, {m_file.fileName()}, m_file.errorString());
    return {};
}

Result<void> HashedFile::flush()
{
    if (m_hashing.valid())
        m_hashing.get();
    const QByteArrayView block(m_blocks[m_current].constData(), m_used);
    m_hashing = std::async(std::launch::async, [this, block] { m_sha.add(block); });
    if (m_file.write(block.data(), block.size()) != block.size())
        return failure(ErrorCode::DiskFull, {m_file.fileName()}, m_file.errorString());
    m_written += m_used;
    m_used = 0;
    m_current = 1 - m_current;
    return {};
}

Result<void> HashedFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 size = qMin(blockSize - m_used, bytes.size());
        std::ranges::copy(bytes.first(size), m_blocks[m_current].data() + m_used);
        m_used += size;
        bytes = bytes.sliced(size);
        if (m_used == blockSize) {
            if (const auto ok = flush(); !ok)
                return ok;
        }
    }
    return {};
}

Result<quint32> HashedFile::copy(QFile &source, qint64 size, const CancelTest &isCancelled)
{
    uLong crc = 0;
    while (size > 0) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        char *const target = m_blocks[m_current].data() + m_used;
        const qint64 read = source.read(target, qMin(blockSize - m_used, size));
        if (read <= 0)
            return failure(ErrorCode::FileUnreadable, {source.fileName()}, source.errorString());
        crc = crc32(crc, reinterpret_cast<const Bytef *>(target), static_cast<uInt>(read));
        size -= read;
        m_used += read;
        if (m_used == blockSize) {
            if (const auto ok = flush(); !ok)
                return std::unexpected(ok.error());
        }
    }
    return static_cast<quint32>(crc);
}

Result<Digest> HashedFile::finish()
{
    if (const auto ok = flush(); !ok)
        return std::unexpected(ok.error());
    m_hashing.get();
    return m_sha.finish();
}

} // namespace tsuzuri
