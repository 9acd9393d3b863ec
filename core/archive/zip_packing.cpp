#include "core/archive/zip_packing.h"

#include "core/base/lanes.h"

#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace tsuzuri {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr int level = 4; // three tenths of the time of 6, for a tenth more bytes

} // namespace

/// One thread with its own file of deflated bytes.
class ZipPacking::Lane {
public:
    Lane(const ZipPacking &packing, const QString &path)
        : m_packing(packing)
        , m_file(path)
        , m_in(blockSize, Qt::Uninitialized)
        , m_out(blockSize, Qt::Uninitialized)
    {
        deflateInit2(&m_stream, level, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY); // no zlib header
    }
    ~Lane() { deflateEnd(&m_stream); }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    Result<PackedFile> pack(const ZipFile &file);

private:
    Result<void> deflateBlock(qint64 size, int flush);

    const ZipPacking &m_packing;
    QFile m_file;
    QByteArray m_in;
    QByteArray m_out;
    z_stream m_stream {};
};

Result<PackedFile> ZipPacking::Lane::pack(const ZipFile &file)
{
    QFile in(file.path);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {file.path}, in.errorString());
    if (file.isCompressed && !m_file.isOpen()
        && !m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnwritable, {m_file.fileName()}, m_file.errorString());
    PackedFile packed;
    const qint64 begin = m_file.pos();
    deflateReset(&m_stream);
    qint64 read = 0;
    while ((read = in.read(m_in.data(), blockSize)) > 0) {
        if (m_packing.isStopped())
            return failure(ErrorCode::Cancelled);
        packed.crc = static_cast<quint32>(
            crc32(packed.crc, reinterpret_cast<const Bytef *>(m_in.constData()), static_cast<uInt>(read)));
        packed.size += read;
        if (!file.isCompressed)
            continue;
        if (const auto ok = deflateBlock(read, Z_NO_FLUSH); !ok)
            return std::unexpected(ok.error());
    }
    if (read < 0)
        return failure(ErrorCode::FileUnreadable, {file.path}, in.errorString());
    if (file.isCompressed) {
        if (const auto ok = deflateBlock(0, Z_FINISH); !ok)
            return std::unexpected(ok.error());
        packed.packedSize = m_file.pos() - begin;
        packed.isDeflated = packed.packedSize < packed.size;
    }
    packed.place = packed.isDeflated ? m_file.fileName() : file.path;
    packed.begin = packed.isDeflated ? begin : 0;
    if (!packed.isDeflated)
        packed.packedSize = packed.size;
    return packed;
}

Result<void> ZipPacking::Lane::deflateBlock(qint64 size, int flush)
{
    m_stream.next_in = reinterpret_cast<Bytef *>(m_in.data());
    m_stream.avail_in = static_cast<uInt>(size);
    do {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
        m_stream.avail_out = static_cast<uInt>(blockSize);
        deflate(&m_stream, flush);
        const qint64 made = blockSize - m_stream.avail_out;
        if (m_file.write(m_out.constData(), made) != made)
            return failure(ErrorCode::DiskFull, {m_file.fileName()}, m_file.errorString());
    } while (m_stream.avail_out == 0);
    return {};
}

ZipPacking::ZipPacking(QString scratch, CancelTest isCancelled)
    : m_scratch(std::move(scratch))
    , m_isCancelled(std::move(isCancelled))
{
}

ZipPacking::~ZipPacking()
{
    m_isStopped = true;
    m_threads.clear();
    for (int lane = 0; lane < processors(); ++lane)
        QFile::remove(laneFile(lane));
}

void ZipPacking::start(std::vector<ZipFile> files)
{
    // The hardest first, so that all threads end together.
    std::vector<std::pair<qint64, std::size_t>> order;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const qint64 size = QFileInfo(files[i].path).size();
        order.emplace_back(files[i].isCompressed ? size * 10 : size, i);
    }
    std::ranges::stable_sort(order, std::greater(), [](const auto &each) { return each.first; });
    for (const auto &[effort, file] : order) {
        m_places.insert(files[file].path, m_files.size());
        m_files.push_back(std::move(files[file]));
    }
    m_packed.resize(m_files.size());
    for (int lane = 1; lane < processors(); ++lane)
        m_threads.emplace_back([this, lane] { run(lane); });
}

void ZipPacking::run(int lane)
{
    Lane own(*this, laneFile(lane));
    for (std::size_t i = m_next++; i < m_files.size() && !isStopped(); i = m_next++) {
        auto packed = own.pack(m_files[i]);
        if (!packed)
            return stop(packed.error());
        m_packed[i] = std::move(*packed);
    }
}

void ZipPacking::stop(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_error) // the first counts: it makes the others give up
        m_error = error;
    m_isStopped = true;
}

Result<void> ZipPacking::finish()
{
    run(0);
    m_threads.clear();
    if (m_error)
        return std::unexpected(*m_error);
    if (isStopped())
        return failure(ErrorCode::Cancelled);
    return {};
}

const PackedFile *ZipPacking::of(const QString &path) const
{
    const auto found = m_places.constFind(path);
    return found == m_places.cend() ? nullptr : &m_packed[*found];
}

} // namespace tsuzuri
