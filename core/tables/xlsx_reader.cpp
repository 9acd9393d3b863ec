#include "core/tables/xlsx_reader.h"

#include "core/base/dates.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Token = XmlScanner::Token;

constexpr qsizetype excelColumns = 16'384;
constexpr int excelRows = 1'048'576;

/// The 0-based column of a reference such as "AB12"; -1 for what is none.
qsizetype columnOf(QByteArrayView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    while (
        letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z' && letters < 4)
        column = column * 26 + (reference[letters++] - 'A' + 1);
    return letters > 0 && column <= excelColumns ? column - 1 : -1;
}

/// The name that the words of an error want: all that could have been meant.
QString joinedNames(const std::vector<SheetPart> &sheets)
{
    QStringList names;
    for (const SheetPart &sheet : sheets)
        names.append(sheet.info.name);
    return names.join(u", "_s);
}

} // namespace

XlsxReader::XlsxReader(ZipPackage package, ReadOptions options)
    : m_package(std::move(package))
    , m_options(std::move(options))
{
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const ReadOptions &options)
{
    auto package = ZipPackage::open(path, options.limits.fileBytes);
    if (!package)
        return std::unexpected(package.error());
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*package), options));
    auto workbook = readWorkbook(reader->m_package);
    if (!workbook)
        return std::unexpected(workbook.error());
    reader->m_workbook = std::move(*workbook);
    if (!reader->m_workbook.styles.isEmpty()) {
        auto styles = readStyles(reader->m_package, reader->m_workbook.styles);
        if (!styles)
            return std::unexpected(styles.error());
        reader->m_styles = std::move(*styles);
    }
    if (!reader->m_workbook.strings.isEmpty()) {
        auto strings = SharedStrings::read(reader->m_package, reader->m_workbook.strings, options.limits);
        if (!strings)
            return std::unexpected(strings.error());
        reader->m_strings = std::move(*strings);
    }
    if (const auto ok = reader->select(options.sheet); !ok)
        return std::unexpected(ok.error());
    return reader;
}

std::vector<SheetInfo> XlsxReader::sheets() const
{
    std::vector<SheetInfo> infos;
    for (const SheetPart &sheet : m_workbook.sheets)
        infos.push_back(sheet.info);
    return infos;
}

Result<void> XlsxReader::select(const QString &name)
{
    const auto &sheets = m_workbook.sheets;
    const auto found = std::ranges::find_if(sheets, [&name](const SheetPart &sheet) {
        return name.isEmpty() ? !sheet.info.isHidden : sheet.info.name == name;
    });
    if (found == sheets.end())
        return failure(ErrorCode::SheetNotFound, {m_package.path(), name, joinedNames(sheets)});
    m_part = found->part;
    m_scanner.reset();
    m_device.reset();
    auto device = m_package.part(m_part, m_options.limits.sheetBytes);
    if (!device)
        return std::unexpected(device.error());
    m_device = std::move(*device);
    m_scanner = std::make_unique<XmlScanner>(*m_device);
    m_textBytes = 0;
    m_rows = 0;
    m_lastNumber = 0;
    return {};
}

double XlsxReader::progress() const
{
    return m_device ? m_device->progress() : 1;
}

std::unexpected<Error> XlsxReader::damaged(ErrorCode code) const
{
    if (m_device->isOverLimit())
        return tooLarge(u"part"_s, m_options.limits.sheetBytes);
    if (code == ErrorCode::WorkbookTooLarge)
        return tooLarge(u"cell"_s, m_options.limits.rowBytes);
    return failure(code, {m_package.path(), m_part});
}

std::unexpected<Error> XlsxReader::tooLarge(const QString &what, qint64 limit) const
{
    return failure(ErrorCode::WorkbookTooLarge, {m_package.path(), what, QString::number(limit)});
}

Result<bool> XlsxReader::next(Row &row)
{
    while (m_scanner) {
        switch (m_scanner->next()) {
        case Token::Start: {
            const bool isInside = m_scanner->depth() == 3 && m_scanner->name() == "row";
            const bool isOutside =
                m_scanner->depth() == 1 || (m_scanner->depth() == 2 && m_scanner->name() == "sheetData");
            if (isInside) {
                if (const auto ok = readRow(row); !ok)
                    return std::unexpected(ok.error());
                if (!row.cells.empty())
                    return true;
            } else if (!isOutside && !m_scanner->skipElement()) {
                return damaged(m_scanner->failure());
            }
            break;
        }
        case Token::Failed:
            return damaged(m_scanner->failure());
        case Token::Finished: // only now is the checksum known to be right
            m_scanner.reset();
            break;
        case Token::Text:
        case Token::End:
            break;
        }
    }
    return false;
}

Result<void> XlsxReader::readRow(Row &row)
{
    row.cells.clear();
    m_rowBytes = 0;
    m_lastColumn = -1;
    const QByteArrayView reference = m_scanner->attribute("r");
    bool isNumber = true;
    row.number = reference.isNull() ? m_lastNumber + 1 : reference.toInt(&isNumber);
    if (!isNumber || row.number < 1)
        return damaged(ErrorCode::XmlDamaged);
    if (row.number > excelRows || ++m_rows > m_options.limits.rows)
        return tooLarge(u"rows"_s, std::min<qint64>(excelRows, m_options.limits.rows));
    m_lastNumber = row.number;
    for (;;) {
        switch (m_scanner->next()) {
        case Token::Start:
            if (m_scanner->name() != "c") {
                if (!m_scanner->skipElement())
                    return damaged(m_scanner->failure());
            } else if (const auto ok = readCell(row, m_lastColumn + 1); !ok) {
                return ok;
            }
            break;
        case Token::End:
            return {};
        case Token::Text:
            break;
        case Token::Finished:
        case Token::Failed:
            return damaged(m_scanner->failure());
        }
    }
}

std::optional<XlsxReader::CellHead> XlsxReader::cellHead(qsizetype nextColumn) const
{
    CellHead head;
    const QByteArrayView reference = m_scanner->attribute("r");
    head.column = reference.isNull() ? nextColumn : columnOf(reference);
    if (head.column < 0)
        return std::nullopt;
    const QByteArrayView type = m_scanner->attribute("t");
    if (type == "s")
        head.type = CellHead::Type::Shared;
    else if (type == "inlineStr" || type == "str" || type == "e")
        head.type = CellHead::Type::Text;
    else if (type == "b")
        head.type = CellHead::Type::Boolean;
    else if (type == "d")
        head.type = CellHead::Type::Date;
    bool isNumber = false;
    const int style = m_scanner->attribute("s").toInt(&isNumber);
    if (isNumber && style >= 0 && std::cmp_less(style, m_styles.size()))
        head.kind = m_styles[static_cast<std::size_t>(style)];
    return head;
}

Result<void> XlsxReader::readCell(Row &row, qsizetype nextColumn)
{
    const auto head = cellHead(nextColumn);
    if (!head)
        return damaged(ErrorCode::XmlDamaged);
    m_lastColumn = head->column;
    m_text.resize(0); // keeps its memory
    const qsizetype outside = m_scanner->depth() - 1;
    bool isValue = false;
    for (;;) {
        switch (m_scanner->next()) {
        case Token::Start:
            isValue = m_scanner->name() == "v";
            if (m_scanner->name() == "is") {
                if (const auto ok = appendRichText(*m_scanner, m_text, m_options.limits.rowBytes); !ok)
                    return damaged(ok.error());
            } else if (!isValue && !m_scanner->skipElement()) {
                return damaged(m_scanner->failure());
            }
            break;
        case Token::Text:
            if (isValue && !m_scanner->appendText(m_text))
                return damaged(ErrorCode::XmlDamaged);
            if (m_text.size() > m_options.limits.rowBytes)
                return tooLarge(u"cell"_s, m_options.limits.rowBytes);
            break;
        case Token::End:
            isValue = false;
            if (m_scanner->depth() == outside)
                return m_text.isEmpty() ? Result<void>() : readValue(*head, row);
            break;
        case Token::Finished:
        case Token::Failed:
            return damaged(m_scanner->failure());
        }
    }
}

Result<void> XlsxReader::readValue(const CellHead &head, Row &row)
{
    auto cell = cellValue(head);
    if (!cell)
        return damaged(ErrorCode::XmlDamaged);
    if (cell->isEmpty())
        return {};
    if (head.column >= m_options.limits.columns)
        return failure(
            ErrorCode::TooManyColumns, {m_package.path(), QString::number(m_options.limits.columns)});
    if (const auto *words = std::get_if<QString>(&cell->value)) {
        const qint64 size = words->size() * static_cast<qint64>(sizeof(QChar));
        m_rowBytes += size;
        m_textBytes += size;
    }
    if (m_rowBytes > m_options.limits.rowBytes)
        return tooLarge(u"row"_s, m_options.limits.rowBytes);
    if (m_textBytes > m_options.limits.textBytes)
        return tooLarge(u"strings"_s, m_options.limits.textBytes);
    const auto column = static_cast<std::size_t>(head.column);
    if (column >= row.cells.size())
        row.cells.resize(column + 1);
    row.cells[column] = std::move(*cell);
    return {};
}

std::optional<Cell> XlsxReader::cellValue(const CellHead &head) const
{
    switch (head.type) {
    case CellHead::Type::Text:
        return cellText(m_text);
    case CellHead::Type::Shared: {
        bool isNumber = false;
        const qlonglong index = m_text.toLongLong(&isNumber);
        return isNumber ? m_strings.at(index) : std::nullopt;
    }
    case CellHead::Type::Boolean:
        return Cell(m_text == "1" || m_text == "true");
    case CellHead::Type::Date: {
        const QString words = QString::fromLatin1(m_text);
        if (const auto date = parseDate(words))
            return Cell(*date);
        const auto instant = parseInstant(words, m_options.zone);
        return instant ? Cell(*instant) : Cell(words);
    }
    case CellHead::Type::Number:
        break;
    }
    bool isNumber = false;
    const double number = m_text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return numberCell(number, head.kind);
    return cellText(m_text); // wrong, but nothing of it gets lost
}

Cell XlsxReader::numberCell(double number, NumberKind kind) const
{
    if (kind == NumberKind::Number)
        return number;
    if (kind == NumberKind::Date) {
        const auto date = fromExcelSerial(number, m_workbook.epoch);
        return date ? Cell(*date) : Cell(number);
    }
    if (number >= 0 && number < 1 && kind == NumberKind::Time) {
        const auto instant = fromExcelSerial(number + 1, m_workbook.epoch, QTimeZone::utc());
        const QTime time = instant ? instant->time() : QTime(0, 0);
        return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    }
    const auto instant = fromExcelSerial(number, m_workbook.epoch, m_options.zone);
    return instant ? Cell(*instant) : Cell(number);
}

} // namespace tsuzuri
