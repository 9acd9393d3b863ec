#include "core/interchange/sheet_rows.h"

#include "core/exchange/header_mapping.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<TableReader>> openFrameworkTable(const QString &path)
{
    ReadOptions options;
    options.limits.columns = 256;
    options.limits.rows = 20'000;
    options.limits.fileBytes = 1LL << 26;
    options.limits.sheetBytes = 1LL << 28;
    options.limits.stringBytes = 1LL << 26;
    options.limits.textBytes = 1LL << 26;
    return TableReader::open(path, options);
}

Result<std::vector<Row>> rowsOf(TableReader &reader, const QString &sheet)
{
    if (const auto ok = reader.select(sheet); !ok)
        return std::unexpected(ok.error());
    std::vector<Row> rows;
    for (Row row;;) {
        const auto next = reader.next(row);
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return rows;
        rows.push_back(row);
    }
}

QString cellPlace(const QString &sheet, int row, qsizetype column)
{
    return u"%1!%2%3"_s.arg(sheet, columnLetters(static_cast<std::size_t>(column))).arg(row);
}

} // namespace tsuzuri
