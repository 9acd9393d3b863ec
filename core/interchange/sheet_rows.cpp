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

QStringList sheetNames(const TableReader &reader)
{
    QStringList names;
    for (const SheetInfo &info : reader.sheets())
        names << info.name;
    return names;
}

Result<void> lookThroughSheets(
    TableReader &reader, const QString &path, const QString &wanted, const SheetTaker &take)
{
    for (const SheetInfo &info : reader.sheets()) {
        if (info.isHidden || (!wanted.isEmpty() && info.name != wanted))
            continue;
        auto rows = rowsOf(reader, info.name);
        if (!rows)
            return std::unexpected(rows.error());
        const auto isEnough = take(info.name, std::move(*rows));
        if (!isEnough)
            return std::unexpected(isEnough.error());
        if (*isEnough)
            return {};
    }
    const QStringList names = sheetNames(reader);
    if (!wanted.isEmpty() && !names.contains(wanted))
        return failure(ErrorCode::SheetNotFound, {path, wanted, names.join(u", "_s)});
    return {};
}

QString cellPlace(const QString &sheet, int row, qsizetype column)
{
    return u"%1!%2%3"_s.arg(sheet, columnLetters(static_cast<std::size_t>(column))).arg(row);
}

} // namespace tsuzuri
