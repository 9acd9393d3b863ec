#include "core/exchange/export.h"

#include "core/base/clock.h"
#include "core/exchange/header_mapping.h"
#include "core/words/words.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>

#include <numeric>

namespace tsuzuri {

namespace {

ColumnSpec specOf(const RegisterReader &reader, const Column &column)
{
    ColumnSpec spec;
    spec.header = column.heading(reader.words());
    if (column.type == FieldType::Date)
        spec.type = ColumnType::Date;
    else if (column.type == FieldType::Integer)
        spec.type = ColumnType::Number;
    if (column.source != ColumnSource::Field)
        return spec;
    const FieldInfo &field = kindInfo(column.kind).fields[static_cast<std::size_t>(column.field)];
    for (const char *code : field.choices) {
        if (*code != '\0')
            spec.choices << reader.words().choice(column.kind, column.field, QString::fromLatin1(code));
    }
    if (column.type == FieldType::Flag || column.type == FieldType::Boolean)
        spec.choices << reader.words().flag(true) << reader.words().flag(false);
    return spec;
}

Cell cellOf(const RegisterReader &reader, const Column &column, int row)
{
    if (column.source == ColumnSource::Field) {
        const Value value = reader.value(column, row);
        if (const QDate *date = std::get_if<QDate>(&value))
            return date->isValid() ? Cell(*date) : Cell();
        if (const qint64 *number = std::get_if<qint64>(&value))
            return Cell(static_cast<double>(*number));
    }
    const QString content = reader.exportText(column, row);
    return content.isEmpty() ? Cell() : Cell(content);
}

} // namespace

Result<void> exportRegister(
    const RegisterReader &reader, Kind kind, const QString &path, const ExportOptions &options)
{
    const QFileInfo place(QFileInfo(path).absolutePath());
    if (!place.isDir())
        return failure(place.exists() ? ErrorCode::FolderUnwritable : ErrorCode::FolderNotFound, {place.filePath()});
    const auto &columns = options.columns.empty() ? registerOf(kind).exported : options.columns;
    std::vector<int> rows = options.rows;
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(reader.dataset().size(kind)));
        std::iota(rows.begin(), rows.end(), 0);
    }
    SheetSpec sheet;
    sheet.name = reader.words().registerName(kind);
    sheet.frozenColumns = 1;
    for (const Column *column : columns)
        sheet.columns.push_back(specOf(reader, *column));
    sheet.columns.push_back({recordIdKey.toString(), ColumnType::Text, {}, true});

    WriteOptions writing;
    writing.title = sheet.name;
    writing.created = options.created;
    const auto writer = TableWriter::create(path, options.format, writing);
    if (!writer)
        return std::unexpected(writer.error());
    if (const auto ok = (*writer)->beginSheet(sheet); !ok)
        return std::unexpected(ok.error());
    std::vector<Cell> cells;
    for (const int row : rows) {
        cells.clear();
        for (const Column *column : columns)
            cells.push_back(cellOf(reader, *column, row));
        cells.emplace_back(reader.dataset().idAt(kind, row).toString());
        if (const auto ok = (*writer)->addRow(cells); !ok)
            return std::unexpected(ok.error());
    }
    const auto finished = (*writer)->finish();
    if (!finished)
        return std::unexpected(finished.error());
    return {};
}

QDateTime lastChange(Workspace &workspace)
{
    const auto head = workspace.log().head();
    const QDateTime at = head ? QDateTime::fromString(head->at, Qt::ISODateWithMs) : QDateTime();
    return at.isValid() ? at.toTimeZone(workspace.zone()) : currentInstant().toTimeZone(workspace.zone());
}

} // namespace tsuzuri
