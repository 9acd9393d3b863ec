#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

/// Builds ZIP packages byte by byte, right ones and wrong ones.
namespace package {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

struct Entry {
    QByteArray name;
    QByteArray data; ///< as it lies in the package
    quint16 method = 0; ///< 0 stored, 8 deflated
    quint32 crc = 0;
    quint32 size = 0; ///< unpacked
    quint16 flags = 0;
    QByteArray extra = {};
};

/// The extra field for what unpacks to 4 GB and more.
inline QByteArray size64(quint64 size)
{
    return little<quint16>(1) + little<quint16>(8) + little(size);
}

inline Entry stored(const QByteArray &name, const QByteArray &data)
{
    return {name, data, 0, crc32(data), static_cast<quint32>(data.size())};
}

inline Entry deflated(const QByteArray &name, const QByteArray &data)
{
    const QByteArray zlib = qCompress(data, 9).sliced(4); // without Qt's length
    return {name, zlib.sliced(2, zlib.size() - 6), 8, crc32(data), static_cast<quint32>(data.size())};
}

inline QByteArray zip(const QList<Entry> &entries)
{
    QByteArray file;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const QByteArray common = little<quint16>(20) + little(entry.flags) + little(entry.method)
            + little<quint32>(0x00210000) + little(entry.crc)
            + little(static_cast<quint32>(entry.data.size())) + little(entry.size)
            + little(static_cast<quint16>(entry.name.size()))
            + little(static_cast<quint16>(entry.extra.size()));
        directory += "PK\x01\x02" + little<quint16>(20) + common + QByteArray(10, 0)
            + little(static_cast<quint32>(file.size())) + entry.name + entry.extra;
        file += "PK\x03\x04" + common + entry.name + entry.extra + entry.data;
    }
    const auto start = static_cast<quint32>(file.size());
    const auto count = static_cast<quint16>(entries.size());
    return file + directory + "PK\x05\x06" + QByteArray(4, 0) + little(count) + little(count)
        + little(static_cast<quint32>(directory.size())) + little(start) + little<quint16>(0);
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray relationships(const QList<std::array<QByteArray, 3>> &links)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[id, type, target] : links)
        xml += "<Relationship Id=\"" + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
            + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

inline QByteArray worksheet(const QByteArray &rows, const QByteArray &behind = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows + "</sheetData>" + behind + "</worksheet>";
}

/// The parts of a workbook with one sheet "Sheet1"; replace them to make it another one.
class Workbook {
public:
    Workbook(const char *rows)
        : Workbook(QByteArray(rows))
    {
    }
    Workbook(const QByteArray &rows = {})
    {
        set("_rels/.rels", relationships({{"rId1", "officeDocument", "xl/workbook.xml"}}));
        set("xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" "
            "r:id=\"rId1\"/></sheets></workbook>");
        set("xl/_rels/workbook.xml.rels",
            relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                {"rId2", "sharedStrings", "sharedStrings.xml"}, {"rId3", "styles", "styles.xml"}}));
        set("xl/worksheets/sheet1.xml", worksheet(rows));
        set("xl/sharedStrings.xml", "<sst/>");
        set("xl/styles.xml", "<styleSheet/>");
    }

    Workbook &set(const QByteArray &name, const QByteArray &data) { return put(deflated(name, data)); }
    Workbook &put(const Entry &entry)
    {
        remove(entry.name);
        m_entries.append(entry);
        return *this;
    }
    Workbook &remove(const QByteArray &name)
    {
        m_entries.removeIf([&name](const Entry &entry) { return entry.name == name; });
        return *this;
    }
    QByteArray bytes() const { return zip(m_entries); }

private:
    QList<Entry> m_entries;
};

} // namespace package
