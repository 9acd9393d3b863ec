#include "core/base/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

namespace tsuzuri {

struct Sha256::Context {
    EVP_MD_CTX *handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->handle, EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Digest Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->handle, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    EVP_DigestInit_ex(m_context->handle, EVP_sha256(), nullptr);
    return Digest(digest);
}

Digest Sha256::hash(QByteArrayView bytes)
{
    Sha256 sha;
    sha.add(bytes);
    return sha.finish();
}

Result<FileDigest> hashFile(const QString &path, const CancelTest &isCancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const auto code = QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
        return failure(code, {path}, file.errorString());
    }
    Sha256 sha;
    FileDigest result;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    while (true) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 read = file.read(block.data(), block.size());
        if (read < 0)
            return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
        if (read == 0)
            break;
        sha.add(QByteArrayView(block.constData(), read));
        result.size += read;
    }
    result.sha256 = sha.finish();
    return result;
}

} // namespace tsuzuri
