#include "core/extract/file_readers.h"
#include "core/tables/table_reader.h"
#include "core/tables/xml_scanner.h"
#include "core/tables/zip_package.h"

#include <algorithm>
#include <functional>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What core/tables says of workbooks, said of any file.
Error errorOf(const Error &error, const QString &path)
{
    switch (error.code) {
    case ErrorCode::WorkbookEncrypted:
        return {ErrorCode::FileEncrypted, {path}, error.detail};
    case ErrorCode::WorkbookTooLarge:
    case ErrorCode::TooManyColumns:
        return {ErrorCode::ReadingStopped, {path}, error.detail};
    default:
        return {ErrorCode::FileUnreadable, {path}, error.detail};
    }
}

/// Reads one package of WordprocessingML or PresentationML.
class Office {
public:
    Office(const ZipPackage &package, TextGatherer &gatherer)
        : m_package(package)
        , m_gatherer(gatherer)
    {
    }

    Result<void> readProperties();
    /// Adds the text of a part: paragraphs are lines, cells of tables are separated by tabs.
    Result<void> addText(const QString &part);
    Result<void> readDocument(const QString &part);
    Result<void> readSlides(const QString &part);

private:
    /// Calls `take` for every token. Errors: as the scanner says.
    Result<void> scan(const QString &part, const std::function<void(XmlScanner &, XmlScanner::Token)> &take);
    Result<QStringList> slideIds(const QString &part);

    const ZipPackage &m_package;
    TextGatherer &m_gatherer;
};

Result<void> Office::scan(
    const QString &part, const std::function<void(XmlScanner &, XmlScanner::Token)> &take)
{
    const auto device = m_package.part(part, m_gatherer.limits().partBytes);
    if (!device)
        return std::unexpected(device.error());
    XmlScanner scanner(**device);
    while (!m_gatherer.isFull()) {
        const auto token = scanner.next();
        if (token == XmlScanner::Token::Failed)
            return failure((*device)->isOverLimit() ? ErrorCode::WorkbookTooLarge : scanner.failure(),
                {m_package.path(), part});
        if (token == XmlScanner::Token::Finished)
            break;
        take(scanner, token);
    }
    return {};
}

Result<void> Office::readProperties()
{
    const auto links = m_package.relationships({});
    if (!links)
        return std::unexpected(links.error());
    for (const Relationship &link : *links) {
        if (link.type != "core-properties"_L1 || !m_package.has(link.target))
            continue;
        QByteArray name;
        QByteArray value;
        const auto ok = scan(link.target, [&](XmlScanner &scanner, XmlScanner::Token token) {
            if (token == XmlScanner::Token::Start) {
                name = scanner.name().toByteArray();
                value.clear();
            } else if (token == XmlScanner::Token::Text) {
                scanner.appendText(value);
            } else if (name == "title") {
                m_gatherer.setTitle(QString::fromUtf8(value));
            } else if (name == "created") {
                m_gatherer.setCreated(QDateTime::fromString(QString::fromUtf8(value), Qt::ISODate));
            }
            if (token == XmlScanner::Token::End)
                name.clear();
        });
        if (!ok)
            return ok;
    }
    return {};
}

Result<void> Office::addText(const QString &part)
{
    bool isText = false; // inside of what is shown, not of a field's code or a deleted passage
    return scan(part, [&](XmlScanner &scanner, XmlScanner::Token token) {
        const QByteArrayView name = scanner.name();
        if (token == XmlScanner::Token::Text) {
            QByteArray text;
            if (isText && scanner.appendText(text))
                m_gatherer.add(QString::fromUtf8(text));
            return;
        }
        const bool isStart = token == XmlScanner::Token::Start;
        isText = isStart && name == "t";
        if (isStart && name == "Fallback") // the same once more for older programs
            scanner.skipElement();
        else if (isStart && name == "tab")
            m_gatherer.add(u"\t"_s);
        else if (!isStart && (name == "p" || name == "br" || name == "tr"))
            m_gatherer.endLine();
    });
}

Result<void> Office::readDocument(const QString &part)
{
    m_gatherer.beginPart({});
    if (const auto ok = addText(part); !ok)
        return ok;
    const auto links = m_package.relationships(part);
    if (!links)
        return std::unexpected(links.error());
    static const QStringList beside{u"header"_s, u"footer"_s, u"footnotes"_s, u"endnotes"_s, u"comments"_s};
    for (const Relationship &link : *links) {
        if (!beside.contains(link.type) || !m_package.has(link.target))
            continue;
        m_gatherer.endLine();
        if (const auto ok = addText(link.target); !ok)
            return ok;
    }
    return {};
}

Result<QStringList> Office::slideIds(const QString &part)
{
    QStringList ids;
    const auto ok = scan(part, [&](XmlScanner &scanner, XmlScanner::Token token) {
        if (token == XmlScanner::Token::Start && scanner.name() == "sldId")
            ids << scanner.prefixedAttributeText("id");
    });
    return ok.transform([&] { return ids; });
}

Result<void> Office::readSlides(const QString &part)
{
    const auto ids = slideIds(part);
    const auto links = m_package.relationships(part);
    if (!ids || !links)
        return std::unexpected(!ids ? ids.error() : links.error());
    int number = 0;
    for (const QString &id : *ids) {
        ++number;
        const auto slide = std::ranges::find(*links, id, &Relationship::id);
        if (slide == links->end() || m_gatherer.isFull())
            continue;
        m_gatherer.beginPart(QString::number(number));
        if (const auto ok = addText(slide->target); !ok)
            return ok;
        const auto more = m_package.relationships(slide->target);
        if (!more)
            return std::unexpected(more.error());
        for (const Relationship &notes : *more) {
            m_gatherer.endLine();
            if (notes.type != "notesSlide"_L1)
                continue;
            if (const auto ok = addText(notes.target); !ok)
                return ok;
        }
    }
    return {};
}

Result<void> readSheets(const QString &path, TextGatherer &gatherer)
{
    auto reader = TableReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    for (const SheetInfo &sheet : (*reader)->sheets()) {
        if (gatherer.isFull())
            break;
        gatherer.beginPart(sheet.name);
        if (const auto ok = (*reader)->select(sheet.name); !ok)
            return ok;
        Row row;
        while (!gatherer.isFull()) {
            const auto more = (*reader)->next(row);
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            QString line;
            for (const Cell &cell : row.cells)
                line += text(cell) + u'\t';
            gatherer.add(line.trimmed());
            gatherer.endLine();
        }
    }
    return {};
}

} // namespace

Result<ExtractedText> readOffice(const QString &path, const ExtractLimits &limits)
{
    const auto package = ZipPackage::open(path, limits.fileBytes);
    if (!package)
        return std::unexpected(errorOf(package.error(), path));
    const auto links = package->relationships({});
    if (!links)
        return std::unexpected(errorOf(links.error(), path));
    const auto main = std::ranges::find(*links, u"officeDocument"_s, &Relationship::type);
    if (main == links->end())
        return failure(ErrorCode::FileHasNoText, {path});
    const QString folder = main->target.section(u'/', 0, 0);
    const QString kind = folder == "word"_L1 ? u"docx"_s : folder == "ppt"_L1 ? u"pptx"_s : u"xlsx"_s;
    TextGatherer gatherer(kind, limits);
    Office office(*package, gatherer);
    auto ok = office.readProperties();
    if (ok)
        ok = kind == "docx"_L1  ? office.readDocument(main->target)
            : kind == "pptx"_L1 ? office.readSlides(main->target)
                                : readSheets(path, gatherer);
    if (!ok)
        return std::unexpected(errorOf(ok.error(), path));
    return gatherer.finish();
}

} // namespace tsuzuri
