#include "core/sample/csv_rows.h"

#include "core/tables/table_reader.h"

// A static library's resources are only linked in when somebody asks for them; the macro wants the global
// namespace.
static void initializeSampleResources()
{
    Q_INIT_RESOURCE(sample_company);
}

namespace tsuzuri {

using namespace Qt::StringLiterals;

QString CsvRows::cell(const QStringList &row, const QString &column) const
{
    return row.value(columns.indexOf(column));
}

Result<CsvRows> readSampleCsv(const QString &name)
{
    initializeSampleResources();
    ReadOptions options;
    options.encoding = TextEncoding::Utf8;
    const auto reader = TableReader::open(":/sample/"_L1 + name + ".csv"_L1, options);
    if (!reader)
        return std::unexpected(reader.error());
    CsvRows table;
    Row row;
    for (;;) {
        const Result<bool> hasRow = (*reader)->next(row);
        if (!hasRow)
            return std::unexpected(hasRow.error());
        if (!*hasRow)
            return table;
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(text(cell));
        if (table.columns.isEmpty()) {
            table.columns = cells;
            continue;
        }
        cells.resize(table.columns.size());
        table.rows.push_back(cells);
    }
}

} // namespace tsuzuri
