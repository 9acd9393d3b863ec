#include "core/archive/zip_seal.h"

#include <QFile>

namespace tsuzuri {

namespace {

constexpr QByteArrayView sealName = "SHA-256 ";
static_assert(zipSealSize == sealName.size() + 64); // hexadecimal digits
constexpr qint64 endRecordSize = 22; // of the end of the central directory, without its comment
constexpr qint64 blockSize = 1024 * 1024;

/// Adds the first `size` bytes of a file to a hash.
Result<void> addBytes(QFile &file, qint64 size, Sha256 &sha, const CancelTest &isCancelled)
{
    QByteArray block(blockSize, Qt::Uninitialized);
    while (size > 0) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 read = file.read(block.data(), qMin(size, blockSize));
        if (read <= 0)
            return failure(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
        sha.add(QByteArrayView(block.constData(), read));
        size -= read;
    }
    return {};
}

} // namespace

QByteArray zipSeal(const Digest &sha256)
{
    return sealName.toByteArray() + sha256.bytes().toHex();
}

Result<bool> hasWholeSeal(const QString &path, const CancelTest &isCancelled)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::FileNotFound, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const qint64 size = file.size();
    if (size < endRecordSize + zipSealSize)
        return false;
    Sha256 sha;
    if (const auto ok = addBytes(file, size - zipSealSize, sha, isCancelled); !ok)
        return std::unexpected(ok.error());
    return file.read(zipSealSize) == zipSeal(sha.finish());
}

} // namespace tsuzuri
