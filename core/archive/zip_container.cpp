#include "core/archive/zip_container.h"

#include "core/archive/zip_seal.h"

#include <QtEndian>

namespace tsuzuri {

namespace {

// APPNOTE.TXT 6.3.10 names these.
constexpr quint32 most32 = 0xFFFFFFFF; // "see the ZIP64 field"
constexpr quint16 most16 = 0xFFFF;
constexpr quint16 plainVersion = 20;
constexpr quint16 zip64Version = 45;
constexpr quint16 madeOnUnix = 3 << 8;
constexpr quint32 readableFile = 0100644u << 16;
constexpr quint16 namesAreUtf8 = 1 << 11;
constexpr quint16 deflated = 8;
constexpr quint16 zip64Field = 1;

/// A record of an archive: numbers with the least byte first.
class Record {
public:
    template <typename T>
    Record &add(T number)
    {
        const T little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
    Record &add(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

quint32 capped(qint64 number)
{
    return static_cast<quint32>(qMin<qint64>(number, most32));
}

/// What the head of an entry and its line in the directory have in common.
void addFacts(Record &record, const PackedFile &packed, const QDateTime &modified, bool isLarge)
{
    const QDate day = modified.date();
    const QTime time = modified.time();
    const int dosDate = (qMax(day.year(), 1980) - 1980) << 9 | day.month() << 5 | day.day();
    const int dosTime = time.hour() << 11 | time.minute() << 5 | time.second() / 2;
    record.add<quint16>(isLarge ? zip64Version : plainVersion).add(namesAreUtf8);
    record.add<quint16>(packed.isDeflated ? deflated : 0);
    record.add(static_cast<quint16>(dosTime)).add(static_cast<quint16>(dosDate)).add(packed.crc);
    record.add(isLarge ? most32 : capped(packed.packedSize)).add(isLarge ? most32 : capped(packed.size));
}

} // namespace

Result<void> ZipContainer::add(const QString &entry, const PackedFile &packed, const CancelTest &isCancelled)
{
    const QByteArray name = entry.toUtf8();
    if (name.size() > most16)
        return failure(ErrorCode::ZipFailed, {m_path}, entry);
    const auto nameSize = static_cast<quint16>(name.size());
    const qint64 begin = m_file.position();
    const bool isLarge = packed.size >= most32 || packed.packedSize >= most32;
    const bool isFar = begin >= most32;

    Record sizes;
    if (isLarge)
        sizes.add<quint64>(packed.size).add<quint64>(packed.packedSize);
    Record head;
    addFacts(head.add<quint32>(0x04034b50), packed, m_modified, isLarge);
    head.add(nameSize).add<quint16>(isLarge ? 20 : 0).add(name);
    if (isLarge)
        head.add(zip64Field).add<quint16>(16).add(sizes.bytes());
    if (const auto ok = m_file.write(head.bytes()); !ok)
        return ok;

    if (isFar)
        sizes.add<quint64>(begin);
    const auto fieldSize = static_cast<quint16>(sizes.bytes().size());
    Record line;
    line.add<quint32>(0x02014b50).add<quint16>(madeOnUnix | zip64Version);
    addFacts(line, packed, m_modified, isLarge);
    line.add(nameSize).add<quint16>(fieldSize > 0 ? fieldSize + 4 : 0);
    line.add<quint16>(0).add<quint16>(0).add<quint16>(0); // comment, disk, internal attributes
    line.add(readableFile).add(capped(begin)).add(name);
    if (fieldSize > 0)
        line.add(zip64Field).add(fieldSize).add(sizes.bytes());
    m_directory += line.bytes();
    ++m_count;

    QFile source(packed.place);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !source.seek(packed.begin))
        return failure(ErrorCode::FileUnreadable, {packed.place}, source.errorString());
    const auto crc = m_file.copy(source, packed.packedSize, isCancelled);
    if (!crc)
        return std::unexpected(crc.error());
    if (!packed.isDeflated && *crc != packed.crc)
        return failure(ErrorCode::FileChangedWhileRead, {packed.place});
    return {};
}

Result<void> ZipContainer::finish(bool isSealed)
{
    const qint64 begin = m_file.position();
    const qint64 size = m_directory.size();
    Record end;
    if (m_count >= most16 || begin >= most32 || size >= most32) {
        end.add<quint32>(0x06064b50).add<quint64>(44); // bytes that follow in this record
        end.add<quint16>(madeOnUnix | zip64Version).add(zip64Version).add<quint32>(0).add<quint32>(0);
        end.add<quint64>(m_count).add<quint64>(m_count).add<quint64>(size).add<quint64>(begin);
        end.add<quint32>(0x07064b50).add<quint32>(0).add<quint64>(begin + size).add<quint32>(1);
    }
    const auto count = static_cast<quint16>(qMin<qint64>(m_count, most16));
    end.add<quint32>(0x06054b50).add<quint16>(0).add<quint16>(0).add(count).add(count);
    end.add(capped(size)).add(capped(begin)).add<quint16>(isSealed ? zipSealSize : 0);
    auto ok = m_file.write(m_directory);
    if (ok)
        ok = m_file.write(end.bytes());
    if (!ok)
        return ok;
    const auto sha256 = m_file.finish();
    if (!sha256)
        return std::unexpected(sha256.error());
    if (!isSealed)
        return {};
    ok = m_file.write(zipSeal(*sha256));
    if (!ok)
        return ok;
    if (const auto last = m_file.finish(); !last)
        return std::unexpected(last.error());
    return {};
}

} // namespace tsuzuri
