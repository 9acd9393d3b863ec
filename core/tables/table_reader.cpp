#include "core/tables/table_reader.h"

#include "core/tables/csv_reader.h"
#include "core/tables/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

/// A compound file is the cover of an encrypted workbook, but also of the .xls files of old. The former has a
/// stream of this name.
bool holdsEncryptedPackage(QFile &file, qint64 limit)
{
    const QByteArray name = QStringEncoder(QStringEncoder::Utf16LE).encode(u"EncryptedPackage");
    constexpr qint64 blockSize = 1 << 20;
    QByteArray block;
    file.seek(0);
    for (qint64 done = 0; done < limit; done += blockSize) {
        const QByteArray more = file.read(blockSize);
        if (more.isEmpty())
            return false;
        block = block.last(std::min(block.size(), name.size() - 1)) + more;
        if (block.contains(name))
            return true;
    }
    return false;
}

bool isNamedLikeAWorkbook(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"xlsx" || suffix == u"xlsm" || suffix == u"xltx" || suffix == u"xls";
}

} // namespace

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const ReadOptions &options)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, {path});
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray start = file.peek(4);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return XlsxReader::open(path, options);
    if (start == "\xD0\xCF\x11\xE0") {
        const bool isEncrypted = holdsEncryptedPackage(file, options.limits.fileBytes);
        return failure(isEncrypted ? ErrorCode::WorkbookEncrypted : ErrorCode::NotAWorkbook, {path});
    }
    if (isNamedLikeAWorkbook(path))
        return failure(ErrorCode::NotAZip, {path});
    return CsvReader::open(path, options);
}

} // namespace tsuzuri
