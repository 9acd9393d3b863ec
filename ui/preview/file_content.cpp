#include "ui/preview/file_content.h"

#include "core/extract/extractor.h"

#include <QFile>
#include <QStringDecoder>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 textLimit = 512 * 1024; // bytes shown of a long text
constexpr qsizetype extractLimit = 256 * 1024; // characters shown of an extracted one
constexpr std::size_t mostRows = 2000;
constexpr qint64 lookEvery = 1000; // rows between looks at whether somebody gave up

/// UTF-8 where it is that, else the system's Japanese encoding; empty where it is neither.
QString decoded(const QByteArray &bytes)
{
    for (const char *encoding : {"UTF-8", "Shift_JIS"}) {
        QStringDecoder decoder(encoding);
        if (!decoder.isValid())
            continue;
        QString text = decoder.decode(bytes);
        const bool isCut = bytes.size() >= textLimit;
        if (isCut && text.endsWith(QChar::ReplacementCharacter))
            text.chop(1);
        if (!text.contains(QChar::ReplacementCharacter) && !text.contains(QChar::Null))
            return text;
    }
    return {};
}

FileContent plainText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    FileText text{{}, decoded(file.read(textLimit)), !file.atEnd()};
    return text.text.isEmpty() ? FileContent() : FileContent(std::move(text));
}

bool isNamed(const NamedFile &file, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(
        endings, [&](QLatin1StringView ending) { return file.name.endsWith(ending, Qt::CaseInsensitive); });
}

QByteArray startOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

bool isPackage(const QByteArray &start)
{
    return start.startsWith("PK\x03\x04");
}

/// Also what Word and Excel make of a protected file.
bool isOldOffice(const QByteArray &start)
{
    return start.startsWith("\xD0\xCF\x11\xE0");
}

Result<FileContent> tables(const QString &path, const CancelTest &isCancelled)
{
    const auto reader = TableReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    FileTables found{path, (*reader)->sheets(), {}, {}};
    const auto shown = std::ranges::find(found.sheets, false, &SheetInfo::isHidden);
    found.sheet = shown == found.sheets.end() ? QString() : shown->name;
    auto rows = readSheet(path, found.sheet, isCancelled);
    if (!rows)
        return std::unexpected(rows.error());
    found.rows = std::move(*rows);
    return found;
}

/// The lines that core/extract puts before and into the text of a mail: the head in this order.
FileText mail(const QString &text)
{
    static const std::pair<MailLine, QLatin1StringView> known[] = {{MailLine::From, "From: "_L1},
        {MailLine::To, "To: "_L1}, {MailLine::Cc, "Cc: "_L1}, {MailLine::Date, "Date: "_L1},
        {MailLine::Subject, "Subject: "_L1}, {MailLine::Attachment, "Attachment: "_L1}};
    FileText found;
    QStringList body;
    const auto *next = std::begin(known);
    for (const QString &line : text.split(u'\n')) {
        const auto *head = std::find_if(
            next, std::end(known), [&](const auto &each) { return line.startsWith(each.second); });
        if (head == std::end(known)) {
            body << line;
            next = std::end(known) - 1;
            continue;
        }
        found.head.emplace_back(head->first, line.sliced(head->second.size()));
        next = std::min(head + 1, std::end(known) - 1);
    }
    found.text = body.join(u'\n').trimmed();
    return found;
}

Result<FileContent> extracted(const NamedFile &file, const CancelTest &isCancelled)
{
    const auto text = Extractor().extract(file.path, file.name, isCancelled);
    if (!text && text.error().code == ErrorCode::FileHasNoText)
        return FileContent();
    if (!text)
        return std::unexpected(text.error());
    QStringList parts;
    for (const TextPart &part : text->parts)
        parts << part.text.trimmed();
    QString whole = parts.join("\n\n"_L1);
    const bool isCut = text->isTruncated || whole.size() > extractLimit;
    whole.truncate(extractLimit);
    FileText found = text->kind == "mail"_L1 ? mail(whole) : FileText{{}, whole, false};
    found.isCut = isCut;
    return found;
}

} // namespace

Result<FileContent> readContent(const NamedFile &file, const CancelTest &isCancelled)
{
    auto pages = PageSource::open(file.path);
    if (!pages)
        return std::unexpected(pages.error());
    if (*pages)
        return std::shared_ptr<const PageSource>(std::move(*pages));
    const QByteArray start = startOf(file.path);
    const bool isPacked = isPackage(start);
    if (isPacked || isNamed(file, {".csv"_L1, ".tsv"_L1})) {
        auto found = tables(file.path, isCancelled);
        const bool isOther = !found && (!isPacked || found.error().code == ErrorCode::NotAWorkbook);
        if (!isOther)
            return found;
    }
    if (isPacked || isOldOffice(start) || isNamed(file, {".eml"_L1, ".html"_L1, ".htm"_L1, ".xhtml"_L1}))
        return extracted(file, isCancelled);
    return plainText(file.path);
}

Result<SheetRows> readSheet(const QString &path, const QString &sheet, const CancelTest &isCancelled)
{
    ReadOptions options;
    options.sheet = sheet;
    const auto reader = TableReader::open(path, options);
    if (!reader)
        return std::unexpected(reader.error());
    if (const auto selected = (*reader)->select(sheet); !selected)
        return std::unexpected(selected.error());
    SheetRows found;
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return found;
        if (found.rows.size() >= mostRows) {
            ++found.left;
            if (found.left % lookEvery == 0 && isCancelled && isCancelled())
                return failure(ErrorCode::Cancelled);
            continue;
        }
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << text(cell);
        found.columns = std::max(found.columns, static_cast<int>(cells.size()));
        found.rows.push_back({row.number, std::move(cells)});
    }
}

} // namespace tsuzuri
