#include "core/archive/zip_writer.h"

#include "core/archive/zip_container.h"
#include "core/archive/zip_reader.h"
#include "core/base/lanes.h"

#include <QFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The archive that was written must open again and hold every item with its size.
Result<void> compare(const QString &path, const std::vector<ZipItem> &items)
{
    const auto reader = ZipReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const auto &entries = (*reader)->entries();
    if (entries.size() != items.size())
        return failure(
            ErrorCode::ZipFailed, {path}, u"%1 of %2 entries"_s.arg(entries.size()).arg(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (entries[i].name != items[i].name || entries[i].size != QFile(items[i].path).size())
            return failure(ErrorCode::ZipFailed, {path}, items[i].name);
    }
    return {};
}

} // namespace

ZipDraft::ZipDraft(QString path, ZipOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_container(std::make_unique<ZipContainer>(part(), m_options.modified))
{
}

ZipDraft::~ZipDraft()
{
    m_isDropped = true;
    if (m_begun.valid())
        m_begun.wait();
    m_container.reset();
    QFile::remove(part());
}

void ZipDraft::begin(std::vector<ZipItem> items)
{
    m_items = std::move(items);
    m_begun = std::async(std::launch::async, [this] { return add(m_items, qMax(1, processors() - 1), {}); });
}

Result<void> ZipDraft::add(
    const std::vector<ZipItem> &items, int lanes, const std::function<void(double)> &progress)
{
    const CancelTest stops = [this] {
        return m_isDropped || (m_options.isCancelled && m_options.isCancelled());
    };
    if (!m_isOpen) {
        if (const auto ok = m_container->open(); !ok)
            return ok;
        m_isOpen = true;
    }
    ZipPacking packing(part(), stops);
    std::vector<ZipFile> files;
    for (const ZipItem &item : items)
        files.push_back({item.path, item.isCompressed});
    if (const auto ok = packing.run(std::move(files), lanes); !ok)
        return ok;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const auto ok = m_container->add(items[i].name, packing.of(items[i].path), stops); !ok)
            return ok;
        if (progress)
            progress(static_cast<double>(i + 1) / static_cast<double>(items.size()));
    }
    return {};
}

Result<void> ZipDraft::finish(const std::vector<ZipItem> &items)
{
    auto ok = m_begun.valid() ? m_begun.get() : Result<void>();
    if (ok)
        ok = add(items, processors(), m_options.progress);
    if (ok)
        ok = m_container->finish(m_options.isSealed);
    if (!ok)
        return ok;
    m_items.insert(m_items.end(), items.begin(), items.end());
    ok = compare(part(), m_items);
    if (!ok)
        return ok;
    QFile::remove(m_path);
    if (!QFile::rename(part(), m_path))
        return failure(ErrorCode::FileUnwritable, {m_path});
    return {};
}

Result<void> writeZip(const QString &path, const std::vector<ZipItem> &items, const ZipOptions &options)
{
    return ZipDraft(path, options).finish(items);
}

} // namespace tsuzuri
