#include "core/extract/extract.h"

#include "core/extract/file_readers.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 8192;
constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView oldOffice("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

using Reader = Result<ExtractedText> (*)(const QString &path, const ExtractLimits &limits);

bool hasSuffix(const QString &name, std::initializer_list<QLatin1StringView> suffixes)
{
    return std::ranges::any_of(
        suffixes, [&](QLatin1StringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

/// True where the first lines look like the headers of a mail.
bool isMail(QByteArrayView head)
{
    int known = 0;
    for (const QByteArray &line : head.toByteArray().split('\n').first(qMin(20, head.count('\n')))) {
        for (const char *header :
            {"from:", "to:", "date:", "subject:", "received:", "mime-version:", "message-id:"})
            known += line.toLower().startsWith(header) ? 1 : 0;
    }
    return known >= 3;
}

bool isHtml(QByteArrayView head)
{
    if (head.startsWith(utf8Mark))
        head = head.sliced(utf8Mark.size());
    const QByteArray start = head.trimmed().first(qMin(16, head.trimmed().size())).toByteArray().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool isUtf16(QByteArrayView head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
}

/// Null where nobody can tell the text of such a file.
Reader readerFor(QByteArrayView head, const QString &name)
{
    if (head.first(qMin(1024, head.size())).contains("%PDF-"))
        return readPdf;
    if (head.startsWith("PK\x03\x04"))
        return readOffice;
    if (head.contains('\0') && !isUtf16(head))
        return nullptr;
    if (hasSuffix(name, {".eml"_L1}) || isMail(head))
        return readMail;
    if (hasSuffix(name, {".html"_L1, ".htm"_L1, ".xhtml"_L1}) || isHtml(head))
        return readHtml;
    return readPlain;
}

/// Word and Excel put a protected file into the container of their old formats.
Error oldOfficeError(QFile &file)
{
    constexpr char16_t mark[] =
        u"EncryptedPackage"; // name of a stream, as the container's directory holds it
    const QByteArrayView bytes(reinterpret_cast<const char *>(mark), sizeof(mark) - sizeof(char16_t));
    file.seek(0);
    const bool isEncrypted = file.readAll().contains(bytes);
    return {isEncrypted ? ErrorCode::FileEncrypted : ErrorCode::FileHasNoText, {file.fileName()}, {}};
}

} // namespace

Result<ExtractedText> extractHere(const QString &path, const QString &name, const ExtractLimits &limits)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, {path});
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray head = file.read(headSize);
    if (head.startsWith(oldOffice))
        return std::unexpected(oldOfficeError(file));
    const Reader reader = readerFor(head, name.isEmpty() ? info.fileName() : name);
    if (!reader)
        return failure(ErrorCode::FileHasNoText, {path});
    return reader(path, limits);
}

} // namespace tsuzuri
