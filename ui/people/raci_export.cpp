#include "ui/people/raci_export.h"

#include "ui/people/raci_model.h"

namespace tsuzuri {

RaciSheet raciSheet(const RaciModel &model, const QString &name, const QStringList &headings)
{
    RaciSheet result;
    result.sheet.name = name;
    result.sheet.frozenColumns = 2;
    for (int heading = 0; heading < 2; ++heading)
        result.sheet.columns.push_back({.header = headings.value(heading)});
    for (int column = 0; column < model.columnCount(); ++column)
        result.sheet.columns.push_back({.header = model.headerData(column, Qt::Horizontal).toString()});
    result.sheet.columns.push_back({.header = headings.value(2)});
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto head = [&](int role) { return model.headerData(row, Qt::Vertical, role).toString(); };
        std::vector<Cell> cells{head(RaciModel::NumberRole), head(RaciModel::NameRole)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells.emplace_back(model.index(row, column).data().toString());
        cells.emplace_back(head(RaciModel::FaultRole));
        result.rows.push_back(std::move(cells));
    }
    return result;
}

Result<void> writeRaciSheet(const RaciSheet &sheet, const QString &path, const QDateTime &created)
{
    WriteOptions options;
    options.title = sheet.sheet.name;
    options.created = created;
    const auto writer = TableWriter::create(path, TableFormat::Xlsx, options);
    if (!writer)
        return std::unexpected(writer.error());
    if (const auto ok = (*writer)->beginSheet(sheet.sheet); !ok)
        return std::unexpected(ok.error());
    for (const std::vector<Cell> &cells : sheet.rows) {
        if (const auto ok = (*writer)->addRow(cells); !ok)
            return std::unexpected(ok.error());
    }
    if (const auto finished = (*writer)->finish(); !finished)
        return std::unexpected(finished.error());
    return {};
}

} // namespace tsuzuri
