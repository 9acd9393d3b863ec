#include "core/sample/files_scratch.h"
#include "core/sample/files_write.h"
#include "core/tables/table_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

Cell cellOf(const SampleValue &value)
{
    return std::visit([](const auto &content) { return Cell(content); }, value);
}

/// The type of the column's values, Text where they differ or there are none.
ColumnType typeOf(const SampleTable &table, std::size_t index)
{
    if (table.rows.empty())
        return ColumnType::Text;
    const std::size_t kind = table.rows.front()[index].index();
    const auto differs = [&](const std::vector<SampleValue> &row) { return row[index].index() != kind; };
    constexpr ColumnType types[] = {
        ColumnType::Text, ColumnType::Number, ColumnType::Date, ColumnType::Instant};
    return std::ranges::any_of(table.rows, differs) ? ColumnType::Text : types[kind];
}

Result<void> writeTable(TableWriter &writer, const QString &name, const SampleTable &table)
{
    SheetSpec sheet{.name = name};
    for (std::size_t i = 0; i < std::size_t(table.columns.size()); ++i)
        sheet.columns.push_back({.header = table.columns.at(qsizetype(i)), .type = typeOf(table, i)});
    if (const auto begun = writer.beginSheet(sheet); !begun)
        return std::unexpected(begun.error());
    std::vector<Cell> cells;
    for (const std::vector<SampleValue> &row : table.rows) {
        cells.clear();
        std::ranges::transform(row, std::back_inserter(cells), cellOf);
        if (const auto added = writer.addRow(cells); !added)
            return added;
    }
    return {};
}

void addRow(SampleTable &table, const QString &label, const QString &text)
{
    table.rows.push_back({label, text});
}

/// Facts, sections and their tables below each other in two columns.
SampleTable factsSheet(const SampleContent &content)
{
    SampleTable sheet;
    sheet.columns = {content.title, content.company};
    for (const auto &[key, value] : content.facts)
        addRow(sheet, key, value);
    for (const SampleSection &section : content.sections) {
        QString label = section.heading;
        for (const QString &paragraph : section.paragraphs)
            addRow(sheet, std::exchange(label, {}), paragraph);
        for (const std::vector<SampleValue> &row : section.table.rows) {
            QStringList cells;
            for (const SampleValue &value : row)
                cells.append(sampleText(value));
            addRow(sheet, std::exchange(label, {}), cells.join(u" / "_s));
        }
    }
    return sheet;
}

WriteOptions optionsFor(const SampleContent &content)
{
    WriteOptions options;
    options.title = content.title;
    options.author = content.company;
    options.created =
        content.created.isValid() ? content.created : QDateTime(QDate(2026, 1, 5), QTime(9, 0), options.zone);
    return options;
}

Result<QByteArray> writeSheets(const SampleContent &content, TableFormat format)
{
    const QString name = format == TableFormat::Csv ? u"sample.csv"_s : u"sample.xlsx"_s;
    return bytesWrittenTo(name, [&](const QString &path) -> Result<void> {
        const auto writer = TableWriter::create(path, format, optionsFor(content));
        if (!writer)
            return std::unexpected(writer.error());
        if (const auto written = writeTable(**writer, content.tableName, content.table); !written)
            return written;
        if (format == TableFormat::Xlsx) {
            if (const auto written = writeTable(**writer, content.factsName, factsSheet(content)); !written)
                return written;
        }
        if (const auto finished = (*writer)->finish(); !finished)
            return std::unexpected(finished.error());
        return {};
    });
}

} // namespace

Result<QByteArray> writeSampleWorkbook(const SampleContent &content)
{
    return writeSheets(content, TableFormat::Xlsx);
}

Result<QByteArray> writeSampleCsv(const SampleContent &content)
{
    return writeSheets(content, TableFormat::Csv);
}

} // namespace tsuzuri
