#include "core/archive/zip_writer.h"

#include "core/archive/zip_reader.h"

#include <QFile>

#include <zip.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Callbacks {
    const ZipOptions &options;
};

void reportProgress(zip_t *, double fraction, void *data)
{
    const auto &callbacks = *static_cast<Callbacks *>(data);
    if (callbacks.options.progress)
        callbacks.options.progress(fraction);
}

int askCancelled(zip_t *, void *data)
{
    const auto &callbacks = *static_cast<Callbacks *>(data);
    return callbacks.options.isCancelled && callbacks.options.isCancelled() ? 1 : 0;
}

Error errorOf(zip_t *archive, const QString &path)
{
    const zip_error_t *error = zip_get_error(archive);
    const QString detail = QString::fromUtf8(zip_error_strerror(zip_get_error(archive)));
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_CANCELLED:
        return {ErrorCode::Cancelled, {}, detail};
    case ZIP_ER_WRITE:
    case ZIP_ER_TMPOPEN:
    case ZIP_ER_CLOSE:
        return {ErrorCode::DiskFull, {path}, detail};
    default:
        return {ErrorCode::ZipFailed, {path}, detail};
    }
}

Result<void> addItem(zip_t *archive, const ZipItem &item, const ZipOptions &options, const QString &path)
{
    zip_source_t *source = item.path.isEmpty()
        ? zip_source_buffer(archive, item.bytes.constData(), static_cast<zip_uint64_t>(item.bytes.size()), 0)
        : zip_source_file(archive, QFile::encodeName(item.path).constData(), 0, -1);
    if (!source)
        return std::unexpected(errorOf(archive, path));
    const zip_int64_t index = zip_file_add(archive, item.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return std::unexpected(errorOf(archive, path));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const QDate day = options.modified.date();
    const QTime time = options.modified.time();
    const int dosDate = (qMax(day.year(), 1980) - 1980) << 9 | day.month() << 5 | day.day();
    const int dosTime = time.hour() << 11 | time.minute() << 5 | time.second() / 2;
    zip_file_set_dostime(
        archive, place, static_cast<zip_uint16_t>(dosTime), static_cast<zip_uint16_t>(dosDate), 0);
    zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_UNIX, 0100644u << 16);
    zip_set_file_compression(archive, place, item.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6);
    return {};
}

/// The archive that was written must open again and hold every item with its size.
Result<void> compare(const QString &path, const std::vector<ZipItem> &items)
{
    const auto reader = ZipReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const auto &entries = (*reader)->entries();
    if (entries.size() != items.size())
        return failure(ErrorCode::ZipFailed, {path}, u"%1 of %2 entries"_s.arg(entries.size()).arg(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qint64 size = items[i].path.isEmpty() ? items[i].bytes.size() : QFile(items[i].path).size();
        if (entries[i].name != items[i].name || entries[i].size != size)
            return failure(ErrorCode::ZipFailed, {path}, items[i].name);
    }
    return {};
}

Result<void> writeParts(const QString &part, const std::vector<ZipItem> &items, const ZipOptions &options)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(part).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return failure(ErrorCode::FileUnwritable, {part}, QString::number(code));
    for (const ZipItem &item : items) {
        if (auto ok = addItem(archive, item, options, part); !ok) {
            zip_discard(archive);
            return ok;
        }
    }
    Callbacks callbacks {options};
    zip_register_progress_callback_with_state(archive, 0.001, reportProgress, nullptr, &callbacks);
    zip_register_cancel_callback_with_state(archive, askCancelled, nullptr, &callbacks);
    if (zip_close(archive) != 0) {
        const Error error = errorOf(archive, part);
        zip_discard(archive);
        return std::unexpected(error);
    }
    return compare(part, items);
}

} // namespace

Result<void> writeZip(const QString &path, const std::vector<ZipItem> &items, const ZipOptions &options)
{
    const QString part = path + ".part"_L1;
    auto ok = writeParts(part, items, options);
    if (ok) {
        QFile::remove(path);
        if (!QFile::rename(part, path))
            ok = failure(ErrorCode::FileUnwritable, {path});
    }
    if (!ok)
        QFile::remove(part);
    return ok;
}

} // namespace tsuzuri
