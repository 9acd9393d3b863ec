#include "core/archive/zip_reader.h"

#include <QDir>
#include <QFile>

#include <zip.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

struct ZipReader::Handle {
    zip_t *archive = nullptr;
    ~Handle()
    {
        if (archive)
            zip_discard(archive);
    }
};

namespace {

bool isSafe(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const bool hasControl =
        std::ranges::any_of(name, [](QChar character) { return character.unicode() < 0x20; });
    const QStringList parts = name.split(u'/');
    return !hasControl && !parts.contains(u".."_s) && !parts.contains(u"."_s);
}

} // namespace

ZipReader::ZipReader()
    : m_handle(std::make_unique<Handle>())
{
}

ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::FileNotFound, {path});
    std::unique_ptr<ZipReader> reader(new ZipReader);
    reader->m_path = path;
    int code = 0;
    reader->m_handle->archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!reader->m_handle->archive)
        return failure(ErrorCode::NotAZip, {path}, QString::number(code));
    const zip_int64_t count = zip_get_num_entries(reader->m_handle->archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t info;
        if (zip_stat_index(reader->m_handle->archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS, &info)
            != 0)
            return failure(ErrorCode::NotAZip, {path});
        const QString name = QString::fromUtf8(info.name);
        if (!isSafe(name))
            return failure(ErrorCode::PathEscapes, {name}, path);
        if (!reader->m_places.contains(name))
            reader->m_places.insert(name, reader->m_entries.size());
        reader->m_entries.push_back({name, static_cast<qint64>(info.size)});
    }
    return reader;
}

bool ZipReader::has(const QString &name) const
{
    return m_places.contains(name);
}

Result<void> ZipReader::stream(
    const QString &name, const std::function<Result<void>(QByteArrayView)> &take) const
{
    const auto found = m_places.constFind(name);
    if (found == m_places.cend())
        return failure(ErrorCode::FileNotFound, {name}, m_path);
    zip_file_t *file = zip_fopen_index(m_handle->archive, *found, 0);
    if (!file)
        return failure(ErrorCode::ZipFailed, {m_path}, name);
    QByteArray block(256 * 1024, Qt::Uninitialized);
    Result<void> ok;
    qint64 left = m_entries[*found].size;
    while (ok) {
        const zip_int64_t read = zip_fread(file, block.data(), static_cast<zip_uint64_t>(block.size()));
        if (read < 0 || read > left)
            ok = failure(ErrorCode::ZipFailed, {m_path}, name);
        else if (read == 0)
            break;
        else
            ok = take(QByteArrayView(block.constData(), read));
        left -= read;
    }
    zip_fclose(file);
    return ok;
}

Result<QByteArray> ZipReader::read(const QString &name, qint64 limit) const
{
    QByteArray bytes;
    const auto ok = stream(name, [&](QByteArrayView block) -> Result<void> {
        if (bytes.size() + block.size() > limit)
            return failure(ErrorCode::FileTooLarge, {name, QString::number(limit / (1024 * 1024))});
        bytes.append(block);
        return {};
    });
    if (!ok)
        return std::unexpected(ok.error());
    return bytes;
}

Result<FileDigest> ZipReader::hash(const QString &name, const CancelTest &isCancelled) const
{
    Sha256 sha;
    FileDigest digest;
    const auto ok = stream(name, [&](QByteArrayView block) -> Result<void> {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        sha.add(block);
        digest.size += block.size();
        return {};
    });
    if (!ok)
        return std::unexpected(ok.error());
    digest.sha256 = sha.finish();
    return digest;
}

Result<void> ZipReader::extract(
    const QString &name, const QString &target, const CancelTest &isCancelled) const
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::FileUnwritable, {target}, file.errorString());
    return stream(name, [&](QByteArrayView block) -> Result<void> {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        if (file.write(block.data(), block.size()) != block.size())
            return failure(ErrorCode::DiskFull, {target}, file.errorString());
        return {};
    });
}

} // namespace tsuzuri
