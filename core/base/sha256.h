#pragma once

#include "core/base/error.h"
#include "core/base/watch.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace tsuzuri {

/// A SHA-256 digest as a value. Empty when unknown.
class Digest {
public:
    Digest() = default;
    explicit Digest(QByteArray bytes) // 32 bytes
        : m_bytes(std::move(bytes))
    {
    }
    /// 64 lower-case hexadecimal digits, "" when unknown.
    QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }
    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const Digest &) const = default;

private:
    QByteArray m_bytes;
};

/// Incremental SHA-256 over OpenSSL's EVP, which is ten times as fast as QCryptographicHash.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// Gives the digest of all that was added and starts afresh.
    Digest finish();

    static Digest hash(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

struct FileDigest {
    Digest sha256;
    qint64 size = 0; ///< bytes
};

/// Reads a file once in blocks. Errors: FileNotFound, FileUnreadable, Cancelled.
Result<FileDigest> hashFile(const QString &path, const CancelTest &isCancelled = {});

} // namespace tsuzuri
