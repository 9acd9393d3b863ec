#include "core/archive/zip_writer.h"

#include "core/archive/zip_reader.h"
#include "core/archive/zip_seal.h"

#include <QFile>
#include <QFileInfo>

#include <thread>

#include <zip.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Below this it is not worth a thread.
constexpr qint64 leastToShare = 4 * 1024 * 1024;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// Where an item lies deflated already.
struct Deflated {
    zip_t *archive = nullptr; ///< null: it does not
    zip_uint64_t index = 0;
};

void reportProgress(zip_t *, double fraction, void *options)
{
    const auto &progress = static_cast<const ZipOptions *>(options)->progress;
    if (progress)
        progress(fraction);
}

int askCancelled(zip_t *, void *options)
{
    const auto &isCancelled = static_cast<const ZipOptions *>(options)->isCancelled;
    return isCancelled && isCancelled() ? 1 : 0;
}

Error errorOf(zip_error_t *error, const QString &path)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_CANCELLED:
        return {ErrorCode::Cancelled, {}, detail};
    case ZIP_ER_WRITE:
    case ZIP_ER_TMPOPEN:
    case ZIP_ER_CLOSE:
        return {ErrorCode::DiskFull, {path}, detail};
    case ZIP_ER_READ:
    case ZIP_ER_OPEN:
        return {ErrorCode::FileUnreadable, {path}, detail};
    default:
        return {ErrorCode::ZipFailed, {path}, detail};
    }
}

Result<Archive> create(const QString &path)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return failure(ErrorCode::FileUnwritable, {path}, QString::number(code));
    return archive;
}

zip_source_t *sourceOf(zip_t *archive, const ZipItem &item, const Deflated &deflated)
{
    if (deflated.archive) {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_zip_file_create(
            deflated.archive, deflated.index, ZIP_FL_COMPRESSED, 0, -1, nullptr, &error);
        zip_error_fini(&error);
        return source;
    }
    if (item.path.isEmpty())
        return zip_source_buffer(
            archive, item.bytes.constData(), static_cast<zip_uint64_t>(item.bytes.size()), 0);
    return zip_source_file(archive, QFile::encodeName(item.path).constData(), 0, -1);
}

Result<void> addItem(zip_t *archive, const ZipItem &item, const Deflated &deflated, const QDateTime &modified,
    const QString &path)
{
    zip_source_t *source = sourceOf(archive, item, deflated);
    if (!source)
        return std::unexpected(errorOf(zip_get_error(archive), path));
    const zip_int64_t index = zip_file_add(archive, item.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return std::unexpected(errorOf(zip_get_error(archive), path));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const QDate day = modified.date();
    const QTime time = modified.time();
    const int dosDate = (qMax(day.year(), 1980) - 1980) << 9 | day.month() << 5 | day.day();
    const int dosTime = time.hour() << 11 | time.minute() << 5 | time.second() / 2;
    zip_file_set_dostime(
        archive, place, static_cast<zip_uint16_t>(dosTime), static_cast<zip_uint16_t>(dosDate), 0);
    zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_UNIX, 0100644u << 16);
    zip_set_file_compression(archive, place, item.isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6);
    return {};
}

Result<void> close(Archive archive, const ZipOptions &options, const QString &path)
{
    auto *callbackData = const_cast<ZipOptions *>(&options); // only read by the callbacks
    zip_register_progress_callback_with_state(archive.get(), 0.001, reportProgress, nullptr, callbackData);
    zip_register_cancel_callback_with_state(archive.get(), askCancelled, nullptr, callbackData);
    if (zip_close(archive.get()) != 0)
        return std::unexpected(errorOf(zip_get_error(archive.get()), path));
    (void)archive.release(); // closed
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

/// Deflates items with every core at once into archives of their own beside the one that shall be written.
class SharedDeflate {
public:
    explicit SharedDeflate(QString path)
        : m_path(std::move(path))
    {
    }
    ~SharedDeflate()
    {
        m_open.clear();
        for (const QString &path : m_paths)
            QFile::remove(path);
    }
    SharedDeflate(const SharedDeflate &) = delete;
    SharedDeflate &operator=(const SharedDeflate &) = delete;

    Result<void> run(const std::vector<ZipItem> &items, const ZipOptions &options);
    Deflated of(std::size_t item) const { return m_places.empty() ? Deflated {} : m_places[item]; }

private:
    static Result<void> write(const QString &path, const std::vector<const ZipItem *> &items, const ZipOptions &options);

    QString m_path;
    QStringList m_paths;
    std::vector<Archive> m_open;
    std::vector<Deflated> m_places;
};

Result<void> SharedDeflate::write(
    const QString &path, const std::vector<const ZipItem *> &items, const ZipOptions &options)
{
    auto archive = create(path);
    if (!archive)
        return std::unexpected(archive.error());
    for (const ZipItem *item : items) {
        if (const auto ok = addItem(archive->get(), *item, {}, options.modified, path); !ok)
            return ok;
    }
    return close(std::move(*archive), {{}, options.isCancelled, {}, false}, path);
}

Result<void> SharedDeflate::run(const std::vector<ZipItem> &items, const ZipOptions &options)
{
    std::vector<std::pair<qint64, std::size_t>> wanted; // largest first, so that the shares become even
    qint64 total = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].isCompressed && !items[i].path.isEmpty()) {
            wanted.emplace_back(QFileInfo(items[i].path).size(), i);
            total += wanted.back().first;
        }
    }
    const std::size_t cores = qBound(1u, std::thread::hardware_concurrency(), 16u);
    if (total < leastToShare || cores < 2)
        return {};
    std::ranges::sort(wanted, std::greater());
    std::vector<std::vector<const ZipItem *>> shares(cores);
    std::vector<qint64> sizes(cores);
    std::vector<std::pair<std::size_t, zip_uint64_t>> places(items.size());
    for (const auto &[size, item] : wanted) {
        const auto least = static_cast<std::size_t>(std::ranges::min_element(sizes) - sizes.begin());
        places[item] = {least, shares[least].size()};
        shares[least].push_back(&items[item]);
        sizes[least] += size;
    }
    for (std::size_t i = 0; i < cores; ++i)
        m_paths << m_path + u'.' + QString::number(i + 1);
    std::vector<Result<void>> results(cores);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < cores; ++i)
            threads.emplace_back([&, i] { results[i] = write(m_paths[qsizetype(i)], shares[i], options); });
    }
    for (std::size_t i = 0; i < cores; ++i) {
        if (!results[i])
            return results[i];
        int code = 0;
        m_open.emplace_back(zip_open(QFile::encodeName(m_paths[qsizetype(i)]).constData(), ZIP_RDONLY, &code));
        if (!m_open.back() && !shares[i].empty())
            return failure(ErrorCode::ZipFailed, {m_path}, QString::number(code));
    }
    m_places.resize(items.size());
    for (const auto &[size, item] : wanted)
        m_places[item] = {m_open[places[item].first].get(), places[item].second};
    return {};
}

Result<void> writePart(const QString &part, const std::vector<ZipItem> &items, const ZipOptions &options)
{
    SharedDeflate deflate(part);
    if (const auto ok = deflate.run(items, options); !ok)
        return ok;
    auto archive = create(part);
    if (!archive)
        return std::unexpected(archive.error());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto ok = addItem(archive->get(), items[i], deflate.of(i), options.modified, part); !ok)
            return ok;
    }
    if (const auto ok = close(std::move(*archive), options, part); !ok)
        return ok;
    if (options.isSealed) {
        if (const auto ok = sealZip(part, options.isCancelled); !ok)
            return ok;
    }
    return compare(part, items);
}

} // namespace

Result<void> writeZip(const QString &path, const std::vector<ZipItem> &items, const ZipOptions &options)
{
    const QString part = path + ".part"_L1;
    auto ok = writePart(part, items, options);
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
