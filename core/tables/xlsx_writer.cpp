#include "core/tables/xlsx_writer.h"

#include "core/base/dates.h"
#include "core/base/excel_serial.h"
#include "core/tables/numeric_locale.h"
#include "core/tables/quiet_stderr.h"
#include "core/tables/table_reader.h"
#include "core/tables/text_width.h"
#include "core/tables/xlsx_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr int narrowest = 6; // columns, in half-width characters
constexpr int widest = 60; // beyond it, text is wrapped
constexpr qsizetype longestChoices = 255; // of a list inside a validation rule
constexpr lxw_row_t lastExcelRow = LXW_ROW_MAX - 1;

bool fitsIntoRule(const QStringList &choices)
{
    const bool isPlain = std::ranges::none_of(choices, [](const QString &choice) {
        return choice.contains(u',') || choice.contains(u'"') || choice.startsWith(u'=')
            || choice != choice.trimmed();
    });
    return isPlain && choices.join(u',').size() <= longestChoices;
}

} // namespace

void XlsxWriter::Sheet::noteWidth(quint16 column, int width)
{
    if (column < widths.size())
        widths[column] = std::max(widths[column], width);
}

XlsxWriter::XlsxWriter(const QString &path, WriteOptions options)
    : m_path(path)
    , m_options(std::move(options))
    , m_file(path)
{
}

XlsxWriter::~XlsxWriter()
{
    discard();
}

/// Gives the workbook up without writing it. libxlsxwriter would leave the sheets' temporary files open.
void XlsxWriter::discard()
{
    if (m_workbook == nullptr)
        return;
    for (lxw_worksheet *sheet = STAILQ_FIRST(m_workbook->worksheets); sheet != nullptr;
        sheet = STAILQ_NEXT(sheet, list_pointers)) {
        if (sheet->optimize_tmpfile != nullptr)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(m_workbook);
    m_workbook = nullptr;
}

Result<std::unique_ptr<TableWriter>> XlsxWriter::create(const QString &path, const WriteOptions &options)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, options));
    if (const auto ok = writer->m_file.open(); !ok)
        return std::unexpected(ok.error());
    writer->m_file.file().close();
    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    settings.use_zip64 = LXW_FALSE;
    const QByteArray hiddenPath = QFile::encodeName(writer->m_file.file().fileName());
    writer->m_workbook = workbook_new_opt(hiddenPath.constData(), &settings);
    if (writer->m_workbook == nullptr)
        return writer->m_file.writeFailure(u"workbook_new_opt"_s);
    QByteArray title = options.title.toUtf8();
    QByteArray author = options.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = options.created.toSecsSinceEpoch();
    if (const auto ok = writer->check(workbook_set_properties(writer->m_workbook, &properties), {}); !ok)
        return std::unexpected(ok.error());
    writer->m_formats = XlsxFormats::addedTo(writer->m_workbook);
    return writer;
}

/// Turns a return value of libxlsxwriter into a result.
Result<void> XlsxWriter::check(int code, Place place) const
{
    if (code == LXW_NO_ERROR)
        return {};
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED && !m_sheets.empty()) {
        const SheetSpec &spec = m_sheets.back().spec;
        const QString header =
            place.column < spec.columns.size() ? spec.columns[place.column].header : QString();
        return failure(ErrorCode::CellTooLong,
            {m_path, spec.name, QString::number(place.row + 1), header, QString::number(longestCellText)});
    }
    return m_file.writeFailure(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code))));
}

Result<lxw_worksheet *> XlsxWriter::addWorksheet(const QString &name)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (worksheet == nullptr)
        return m_file.writeFailure(u"workbook_add_worksheet"_s);
    return worksheet;
}

Result<QString> XlsxWriter::beginSheet(const SheetSpec &sheet)
{
    const NumericLocale locale;
    if (const auto ok = endSheet(); !ok)
        return std::unexpected(ok.error());
    const QString name = m_names.take(sheet.name);
    const auto worksheet = addWorksheet(name);
    if (!worksheet)
        return std::unexpected(worksheet.error());
    m_sheets.push_back(
        {.worksheet = *worksheet, .spec = sheet, .widths = std::vector<int>(sheet.columns.size())});
    m_sheets.back().spec.name = name;
    m_sheets.back().rows = 1;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const Place place{0, static_cast<quint16>(i)};
        if (const auto ok = writeText(place, sheet.columns[i].header, m_formats.header); !ok)
            return std::unexpected(ok.error());
    }
    m_sheets.back().filledRows = m_sheets.back().cells > 0 ? 1 : 0;
    return name;
}

Result<void> XlsxWriter::addRow(std::span<const Cell> cells, std::span<const CellLink> links)
{
    Q_ASSERT(!m_sheets.empty());
    const NumericLocale locale;
    Sheet &sheet = m_sheets.back();
    if (sheet.rows > lastExcelRow)
        return failure(ErrorCode::WorkbookTooLarge, {m_path, u"rows"_s, QString::number(LXW_ROW_MAX)});
    const qint64 cellsBefore = sheet.cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Place place{static_cast<quint32>(sheet.rows), static_cast<quint16>(i)};
        const auto link = std::ranges::find(links, static_cast<qsizetype>(i), &CellLink::column);
        if (const auto ok = writeCell(place, cells[i], link == links.end() ? nullptr : &*link); !ok)
            return ok;
    }
    ++sheet.rows;
    sheet.filledRows += sheet.cells > cellsBefore ? 1 : 0;
    ++m_summary.rows;
    if (std::ferror(sheet.worksheet->optimize_tmpfile) != 0) // libxlsxwriter never asks
        return m_file.writeFailure(u"temporary file of the sheet"_s);
    return {};
}

Result<void> XlsxWriter::writeCell(Place place, const Cell &cell, const CellLink *link)
{
    if (cell.isEmpty())
        return {};
    lxw_worksheet *worksheet = m_sheets.back().worksheet;
    const auto writeNumber = [&](double number, lxw_format *format) -> Result<void> {
        ++m_sheets.back().cells;
        return check(worksheet_write_number(worksheet, place.row, place.column, number, format), place);
    };
    if (link != nullptr) {
        const auto isWritten = writeLink(place, text(cell), *link);
        if (!isWritten || *isWritten)
            return isWritten.transform([](bool) { });
        ++m_summary.linksLeftOut;
    }
    if (const auto *number = std::get_if<double>(&cell.value)) {
        if (!std::isfinite(*number))
            return failure(ErrorCode::BadNumber,
                {m_sheets.back().spec.columns.at(place.column).header, QString::number(*number)});
        return writeNumber(*number, m_formats.number);
    }
    if (const auto *isTrue = std::get_if<bool>(&cell.value)) {
        ++m_sheets.back().cells;
        return check(
            worksheet_write_boolean(worksheet, place.row, place.column, *isTrue ? 1 : 0, m_formats.boolean),
            place);
    }
    if (const auto *date = std::get_if<QDate>(&cell.value)) {
        if (const auto serial = toExcelSerial(*date))
            return writeNumber(*serial, m_formats.date);
    }
    if (const auto *instant = std::get_if<QDateTime>(&cell.value)) {
        if (const auto serial = toExcelSerial(*instant, m_options.zone))
            return writeNumber(*serial, m_formats.instant);
    }
    return writeText(place, text(cell), nullptr);
}

/// `format` null: Text, wrapped where the column can't be wide enough.
Result<void> XlsxWriter::writeText(Place place, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    if (text.size() > longestCellText)
        return check(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, place);
    Sheet &sheet = m_sheets.back();
    const int width = textWidth(text);
    sheet.noteWidth(place.column, width);
    if (format == nullptr)
        format = width > widest || text.contains(u'\n') ? m_formats.wrapped : m_formats.text;
    ++sheet.cells;
    const QByteArray utf8 = xlsxText(text);
    return check(
        worksheet_write_string(sheet.worksheet, place.row, place.column, utf8.constData(), format), place);
}

/// False where the link can't be made; nothing is written then.
Result<bool> XlsxWriter::writeLink(Place place, const QString &text, const CellLink &link)
{
    constexpr qsizetype longestAddress = 2079;
    Sheet &sheet = m_sheets.back();
    const auto address = linkAddress(link);
    if (!address || text.isEmpty() || sheet.links >= LXW_MAX_NUMBER_URLS
        || QString::fromUtf8(*address).size() > longestAddress)
        return false;
    const int code = worksheet_write_url_opt(sheet.worksheet, place.row, place.column, address->constData(),
        m_formats.link, xlsxText(text).constData(), nullptr);
    if (code == LXW_ERROR_WORKSHEET_MAX_URL_LENGTH_EXCEEDED)
        return false;
    if (const auto ok = check(code, place); !ok)
        return std::unexpected(ok.error());
    ++sheet.links;
    ++sheet.cells;
    sheet.noteWidth(place.column, textWidth(text));
    return true;
}

Result<void> XlsxWriter::endSheet()
{
    if (m_sheets.empty())
        return {};
    const Sheet &sheet = m_sheets.back();
    const auto lastColumn = static_cast<lxw_col_t>(sheet.spec.columns.size() - 1);
    for (lxw_col_t i = 0; i <= lastColumn && !sheet.spec.columns.empty(); ++i) {
        const ColumnSpec &column = sheet.spec.columns[i];
        const int room = column.type == ColumnType::Instant ? 19
            : column.type == ColumnType::Date               ? 10
                                                            : narrowest;
        const double width = std::clamp(sheet.widths[i], room, widest) + 2.0; // the filter's button
        lxw_row_col_options options{};
        options.hidden = column.isHidden ? LXW_TRUE : LXW_FALSE;
        if (const auto ok = check(
                worksheet_set_column_opt(sheet.worksheet, i, i, width, m_formats.of(column.type), &options),
                {});
            !ok)
            return ok;
        if (const auto ok = addChoices(column, i); !ok)
            return ok;
    }
    worksheet_freeze_panes(sheet.worksheet, 1, static_cast<lxw_col_t>(sheet.spec.frozenColumns));
    worksheet_set_landscape(sheet.worksheet);
    worksheet_set_paper(sheet.worksheet, 9); // A4
    worksheet_fit_to_pages(sheet.worksheet, 1, 0);
    if (const auto ok = check(worksheet_repeat_rows(sheet.worksheet, 0, 0), {}); !ok)
        return ok;
    if (sheet.spec.columns.empty())
        return {};
    return check(
        worksheet_autofilter(sheet.worksheet, 0, 0, static_cast<lxw_row_t>(sheet.rows - 1), lastColumn), {});
}

Result<void> XlsxWriter::addChoices(const ColumnSpec &column, quint16 index)
{
    if (column.choices.isEmpty())
        return {};
    std::vector<QByteArray> texts;
    std::vector<const char *> list;
    QByteArray formula;
    lxw_data_validation rule{};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    if (fitsIntoRule(column.choices)) {
        for (const QString &choice : column.choices)
            texts.push_back(choice.toUtf8());
        for (const QByteArray &text : texts)
            list.push_back(text.constData());
        list.push_back(nullptr);
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = list.data();
    } else {
        if (m_listsName.isEmpty())
            m_listsName = m_names.take(u"_lists"_s);
        char letters[LXW_MAX_COL_NAME_LENGTH]{};
        lxw_col_to_name(letters, static_cast<lxw_col_t>(m_longLists.size()), LXW_TRUE);
        formula = "='" + m_listsName.toUtf8() + "'!" + letters + "$1:" + letters + '$'
            + QByteArray::number(column.choices.size());
        m_longLists.push_back(column.choices);
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.constData();
    }
    return check(
        worksheet_data_validation_range(m_sheets.back().worksheet, 1, index, lastExcelRow, index, &rule), {});
}

/// The choices that don't fit into a rule, a column each, on a hidden sheet at the end.
Result<void> XlsxWriter::addLongLists()
{
    if (m_longLists.empty())
        return {};
    const auto worksheet = addWorksheet(m_listsName);
    if (!worksheet)
        return std::unexpected(worksheet.error());
    worksheet_hide(*worksheet);
    const qsizetype rows = std::ranges::max(m_longLists, {}, &QStringList::size).size();
    for (qsizetype row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < m_longLists.size(); ++column) {
            const Place place{static_cast<quint32>(row), static_cast<quint16>(column)};
            const QByteArray choice = xlsxText(m_longLists[column].value(row));
            if (choice.isEmpty())
                continue;
            if (const auto ok = check(worksheet_write_string(*worksheet, place.row, place.column,
                                          choice.constData(), m_formats.text),
                    place);
                !ok)
                return ok;
        }
    }
    return {};
}

Result<WriteSummary> XlsxWriter::finish()
{
    const NumericLocale locale;
    if (const auto ok = endSheet().and_then([this] { return addLongLists(); }); !ok)
        return std::unexpected(ok.error());
    const int code = [this] {
        const QuietStderr quiet;
        return workbook_close(std::exchange(m_workbook, nullptr)); // frees it in any case
    }();
    if (const auto ok = check(code, {}).and_then([this] { return compareWithFile(); }); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = m_file.commit(); !ok)
        return std::unexpected(ok.error());
    return m_summary;
}

/// libxlsxwriter reports success when its temporary files couldn't be written to the end: the disk was full.
/// So what is in the file gets read and counted.
Result<void> XlsxWriter::compareWithFile()
{
    ReadOptions options;
    options.limits = {
        .columns = LXW_COL_MAX, .fileBytes = 1LL << 40, .sheetBytes = 1LL << 40, .textBytes = 1LL << 40};
    const auto reader = TableReader::open(m_file.file().fileName(), options);
    if (!reader)
        return m_file.writeFailure(reader.error().detail);
    for (const Sheet &sheet : m_sheets) {
        qint64 rows = 0;
        qint64 cells = 0;
        Row row;
        auto more = (*reader)->select(sheet.spec.name).and_then([&] { return (*reader)->next(row); });
        for (; more && *more; more = (*reader)->next(row)) {
            ++rows;
            cells += std::ranges::count_if(row.cells, [](const Cell &cell) { return !cell.isEmpty(); });
        }
        if (!more || rows != sheet.filledRows || cells != sheet.cells)
            return m_file.writeFailure(
                u"sheet %1: %2 rows, %3 cells"_s.arg(sheet.spec.name).arg(rows).arg(cells));
    }
    return {};
}

} // namespace tsuzuri
