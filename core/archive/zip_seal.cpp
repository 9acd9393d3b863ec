#include "core/archive/zip_seal.h"

#include <QFile>

namespace tsuzuri {

namespace {

constexpr QByteArrayView sealName = "SHA-256 ";
constexpr qint64 sealSize = sealName.size() + 64; // hexadecimal digits
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

QByteArray sealText(Sha256 &sha)
{
    return sealName.toByteArray() + sha.finish().bytes().toHex();
}

} // namespace

Result<void> sealZip(const QString &path, const CancelTest &isCancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    const qint64 size = file.size();
    if (size < endRecordSize)
        return failure(ErrorCode::ZipFailed, {path});
    Sha256 sha;
    if (const auto ok = addBytes(file, size - 2, sha, isCancelled); !ok)
        return ok;
    if (file.read(2) != QByteArray(2, '\0'))
        return failure(ErrorCode::ZipFailed, {path}, QStringLiteral("there is a comment already"));
    const char length[] = {static_cast<char>(sealSize), 0};
    sha.add(QByteArrayView(length, 2));
    const QByteArray tail = QByteArray(length, 2) + sealText(sha);
    if (!file.seek(size - 2) || file.write(tail) != tail.size())
        return failure(ErrorCode::DiskFull, {path}, file.errorString());
    return {};
}

Result<bool> hasWholeSeal(const QString &path, const CancelTest &isCancelled)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::FileNotFound, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const qint64 size = file.size();
    if (size < endRecordSize + sealSize)
        return false;
    Sha256 sha;
    if (const auto ok = addBytes(file, size - sealSize, sha, isCancelled); !ok)
        return std::unexpected(ok.error());
    return file.read(sealSize) == sealText(sha);
}

} // namespace tsuzuri
