#include "core/tables/xlsx_parts.h"

#include "core/tables/xml_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Token = XmlScanner::Token;

constexpr qint64 longestPart = 1 << 26; // of styles and of the list of sheets
constexpr std::size_t mostStyles = 1 << 16; // as Excel

/// Calls `onStart` for every element of a part.
template <typename OnStart>
Result<void> forEachElement(const ZipPackage &package, const QString &part, OnStart onStart)
{
    const auto device = package.part(part, longestPart);
    if (!device)
        return std::unexpected(device.error());
    XmlScanner scanner(**device);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Finished)
            return {};
        if (token == Token::Failed)
            return failure(scanner.failure(), {package.path(), part});
        if (token == Token::Start)
            onStart(scanner);
    }
}

QString targetOf(const std::vector<Relationship> &relationships, const QString &type)
{
    const auto found = std::ranges::find(relationships, type, &Relationship::type);
    return found == relationships.end() ? QString() : found->target;
}

bool isTrue(QByteArrayView value)
{
    return value == "1" || value == "true" || value == "on";
}

/// The value of _xHHHH_ at the start of the text, or -1.
int escapedUnit(QStringView text)
{
    if (text.size() < 7 || !text.startsWith(u"_x") || text[6] != u'_')
        return -1;
    int unit = 0;
    for (const QChar digit : text.sliced(2, 4)) {
        const int value = QStringView(u"0123456789abcdef").indexOf(digit.toLower());
        if (value < 0)
            return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

} // namespace

Result<WorkbookParts> readWorkbook(const ZipPackage &package)
{
    const auto top = package.relationships(QString());
    if (!top)
        return std::unexpected(top.error());
    const QString workbook = targetOf(*top, u"officeDocument"_s);
    if (workbook.isEmpty() || !package.has(workbook))
        return failure(ErrorCode::NotAWorkbook, {package.path()});
    const auto links = package.relationships(workbook);
    if (!links)
        return std::unexpected(links.error());

    WorkbookParts parts;
    bool isWorkbook = false;
    const auto read = forEachElement(package, workbook, [&](const XmlScanner &scanner) {
        if (scanner.name() == "workbook" && scanner.depth() == 1) {
            isWorkbook = true;
        } else if (scanner.name() == "workbookPr") {
            parts.epoch = isTrue(scanner.attribute("date1904")) ? ExcelEpoch::Year1904 : ExcelEpoch::Year1900;
        } else if (scanner.name() == "sheet" && scanner.depth() == 3) {
            const auto link =
                std::ranges::find(*links, scanner.prefixedAttributeText("id"), &Relationship::id);
            if (link != links->end() && link->type != u"worksheet")
                return;
            const QByteArrayView state = scanner.attribute("state");
            const bool isHidden = state == "hidden" || state == "veryHidden";
            parts.sheets.push_back(
                {{scanner.attributeText("name"), isHidden}, link == links->end() ? QString() : link->target});
        }
    });
    if (!read)
        return std::unexpected(read.error());
    if (!isWorkbook || parts.sheets.empty())
        return failure(ErrorCode::NotAWorkbook, {package.path()});
    parts.strings = targetOf(*links, u"sharedStrings"_s);
    parts.styles = targetOf(*links, u"styles"_s);
    return parts;
}

Result<std::vector<NumberKind>> readStyles(const ZipPackage &package, const QString &part)
{
    QHash<int, NumberKind> ownFormats;
    std::vector<int> formatIds;
    bool isInCellFormats = false;
    const auto read = forEachElement(package, part, [&](const XmlScanner &scanner) {
        if (scanner.depth() == 2)
            isInCellFormats = scanner.name() == "cellXfs";
        else if (scanner.depth() != 3)
            return;
        else if (scanner.name() == "numFmt" && std::cmp_less(ownFormats.size(), mostStyles))
            ownFormats.insert(
                scanner.attribute("numFmtId").toInt(), numberKind(scanner.attributeText("formatCode")));
        else if (isInCellFormats && scanner.name() == "xf" && formatIds.size() < mostStyles)
            formatIds.push_back(scanner.attribute("numFmtId").toInt());
    });
    if (!read)
        return std::unexpected(read.error());
    std::vector<NumberKind> kinds;
    kinds.reserve(formatIds.size());
    for (const int id : formatIds)
        kinds.push_back(ownFormats.contains(id) ? ownFormats.value(id) : builtInNumberKind(id));
    return kinds;
}

Result<SharedStrings> SharedStrings::read(
    const ZipPackage &package, const QString &part, const TableLimits &limits)
{
    const auto device = package.part(part, limits.sheetBytes);
    if (!device)
        return std::unexpected(device.error());
    const auto tooLarge = [&] {
        return failure(
            ErrorCode::WorkbookTooLarge, {package.path(), u"strings"_s, QString::number(limits.stringBytes)});
    };
    SharedStrings strings;
    XmlScanner scanner(**device);
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Finished)
            return strings;
        if (token == Token::Failed)
            return (*device)->isOverLimit() ? tooLarge() : failure(scanner.failure(), {package.path(), part});
        if (token != Token::Start || scanner.name() != "si" || scanner.depth() != 2)
            continue;
        if (const auto ok = appendRichText(scanner, strings.m_bytes, limits.rowBytes); !ok) {
            if (ok.error() == ErrorCode::WorkbookTooLarge || (*device)->isOverLimit())
                return tooLarge();
            return failure(ok.error(), {package.path(), part});
        }
        strings.m_ends.push_back(static_cast<quint32>(strings.m_bytes.size()));
        const auto memory =
            strings.m_bytes.size() + std::ssize(strings.m_ends) * static_cast<qsizetype>(sizeof(quint32));
        if (memory > limits.stringBytes)
            return tooLarge();
    }
}

std::optional<QString> SharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= std::ssize(m_ends))
        return std::nullopt;
    const auto place = static_cast<std::size_t>(index);
    const qsizetype start = place == 0 ? 0 : m_ends[place - 1];
    return cellText(QByteArrayView(m_bytes).sliced(start, m_ends[place] - start));
}

std::expected<void, ErrorCode> appendRichText(XmlScanner &scanner, QByteArray &target, qint64 limit)
{
    const qsizetype outside = scanner.depth() - 1;
    const qsizetype most = target.size() + limit;
    bool isText = false;
    for (;;) {
        switch (scanner.next()) {
        case Token::Start:
            isText = scanner.name() == "t";
            if (scanner.name() == "rPh" && !scanner.skipElement())
                return std::unexpected(scanner.failure());
            break;
        case Token::Text:
            if (isText && !scanner.appendText(target))
                return std::unexpected(ErrorCode::XmlDamaged);
            if (target.size() > most)
                return std::unexpected(ErrorCode::WorkbookTooLarge);
            break;
        case Token::End:
            isText = false;
            if (scanner.depth() == outside)
                return {};
            break;
        case Token::Finished:
        case Token::Failed:
            return std::unexpected(scanner.failure());
        }
    }
}

std::optional<QString> cellText(QByteArrayView utf8)
{
    std::optional<QString> text = xmlText(utf8);
    if (!text || !text->contains(u"_x"))
        return text;
    QString plain;
    plain.reserve(text->size());
    for (qsizetype i = 0; i < text->size(); ++i) {
        const int unit = escapedUnit(QStringView(*text).sliced(i));
        plain.append(unit < 0 ? text->at(i) : QChar(static_cast<char16_t>(unit)));
        if (unit >= 0)
            i += 6;
    }
    return plain;
}

} // namespace tsuzuri
