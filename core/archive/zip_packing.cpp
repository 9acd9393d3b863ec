#include "core/archive/zip_packing.h"

#include "core/base/lanes.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>

#include <zlib.h>

namespace tsuzuri {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr int level = 2; // a quarter of the time of 6 for a fifth more bytes

} // namespace

/// One thread with its own file of deflated bytes.
class ZipPacking::Lane {
public:
    explicit Lane(const QString &path)
        : m_file(path)
        , m_in(blockSize, Qt::Uninitialized)
        , m_out(blockSize, Qt::Uninitialized)
    {
        deflateInit2(
            &m_stream, level, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY); // no zlib header
    }
    ~Lane()
    {
        deflateEnd(&m_stream);
        if (m_file.isOpen())
            m_file.remove();
    }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    Result<PackedFile> pack(const ZipFile &file, const CancelTest &isStopped);

private:
    Result<void> deflateBlock(qint64 size, int flush);

    QFile m_file;
    QByteArray m_in;
    QByteArray m_out;
    z_stream m_stream{};
};

Result<PackedFile> ZipPacking::Lane::pack(const ZipFile &file, const CancelTest &isStopped)
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
        if (isStopped())
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

ZipPacking::~ZipPacking() = default;

Result<void> ZipPacking::run(std::vector<ZipFile> files, int lanes)
{
    // The hardest first, so that all threads end together.
    std::ranges::stable_sort(files, std::greater(),
        [](const ZipFile &file) { return QFileInfo(file.path).size() * (file.isCompressed ? 10 : 1); });
    m_packed.resize(files.size());
    for (std::size_t i = 0; i < files.size(); ++i)
        m_places.insert(files[i].path, i);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isStopped = false;
    std::vector<Result<void>> results(static_cast<std::size_t>(lanes));
    const CancelTest stops = [&] { return isStopped || (m_isCancelled && m_isCancelled()); };
    for (int lane = 0; lane < lanes; ++lane)
        m_lanes.push_back(std::make_unique<Lane>(m_scratch + u'.' + QString::number(lane)));
    inLanes(lanes, results.size(), [&](std::size_t lane) {
        for (std::size_t i = next++; i < files.size() && results[lane]; i = next++) {
            auto packed = m_lanes[lane]->pack(files[i], stops);
            if (packed)
                m_packed[i] = std::move(*packed);
            else
                results[lane] = std::unexpected(packed.error());
        }
        if (!results[lane])
            isStopped = true;
    });
    // Lanes that stopped because of another one say that they were cancelled.
    const auto isReason = [](const Result<void> &result) {
        return !result && result.error().code != ErrorCode::Cancelled;
    };
    if (const auto reason = std::ranges::find_if(results, isReason); reason != results.end())
        return *reason;
    return isStopped ? failure(ErrorCode::Cancelled) : Result<void>();
}

} // namespace tsuzuri
