#include "core/extract/file_check.h"

#include "core/extract/office_traces.h"
#include "core/tables/zip_package.h"

#include <QFile>
#include <QPdfDocument>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 1024;
constexpr qint64 largestPackage = 1LL << 30;
constexpr qint64 blockSize = 1 << 20;
constexpr QByteArrayView oldOffice("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
constexpr QByteArrayView pngHead("\x89PNG\r\n\x1A\n");

/// Reads to the end in blocks; what lies across two of them is found too.
bool holds(QFile &file, QByteArrayView wanted)
{
    file.seek(0);
    QByteArray block;
    for (;;) {
        const QByteArray more = file.read(blockSize);
        if (more.isEmpty())
            return false;
        block = block.last(std::min(block.size(), wanted.size() - 1)) + more;
        if (block.contains(wanted))
            return true;
    }
}

FileCheck checkPdf(const QString &path)
{
    QPdfDocument document;
    switch (document.load(path)) {
    case QPdfDocument::Error::None:
        return {document.pageCount() > 0 ? FileCondition::Fine : FileCondition::Damaged, {}};
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return {FileCondition::Encrypted, {}};
    default:
        return {FileCondition::Damaged, {}};
    }
}

FileCondition conditionOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WorkbookEncrypted:
        return FileCondition::Encrypted;
    case ErrorCode::WorkbookTooLarge:
    case ErrorCode::FileUnreadable:
        return FileCondition::Unknown;
    default:
        return FileCondition::Damaged;
    }
}

FileCheck checkPackage(const QString &path)
{
    const auto package = ZipPackage::open(path, largestPackage);
    if (!package)
        return {conditionOf(package.error()), {}};
    if (package->isEncrypted())
        return {FileCondition::Encrypted, {}};
    const auto traces = readOfficeTraces(*package);
    return traces ? FileCheck{FileCondition::Fine, *traces} : FileCheck{conditionOf(traces.error()), {}};
}

/// Word and Excel put a protected file into the container of their old formats.
FileCheck checkOldOffice(QFile &file)
{
    constexpr char16_t mark[] =
        u"EncryptedPackage"; // name of a stream, as the container's directory holds it
    const QByteArrayView bytes(reinterpret_cast<const char *>(mark), sizeof(mark) - sizeof(char16_t));
    return {holds(file, bytes) ? FileCondition::Encrypted : FileCondition::Fine, {}};
}

bool isNamed(const QString &name, std::initializer_list<QLatin1StringView> suffixes)
{
    return std::ranges::any_of(
        suffixes, [&](QLatin1StringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

} // namespace

FileCheck checkHere(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() == 0)
        return {FileCondition::Empty, {}};
    const QByteArray head = file.read(headSize);
    if (head.contains("%PDF-"))
        return checkPdf(path);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return checkPackage(path);
    if (head.startsWith(oldOffice))
        return checkOldOffice(file);
    if (head.startsWith(pngHead))
        return {holds(file, "IEND") ? FileCondition::Fine : FileCondition::Damaged, {}};
    const bool isOther = isNamed(name, {".pdf"_L1, ".docx"_L1, ".xlsx"_L1, ".pptx"_L1, ".zip"_L1});
    return {isOther ? FileCondition::Damaged : FileCondition::Fine, {}};
}

} // namespace tsuzuri
