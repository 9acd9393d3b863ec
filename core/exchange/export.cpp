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
    spec.header = column.exportHeading(reader.words());
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

std::vector<int> rowsOf(const RegisterReader &reader, Kind kind, const ExportOptions &options)
{
    if (options.rows)
        return *options.rows;
    std::vector<int> rows(static_cast<std::size_t>(reader.dataset().size(kind)));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// A text in both languages as its sides: the one of the reader, and the other where something would be
/// missing.
std::vector<const Column *> sidesOf(
    const RegisterReader &reader, const Column &column, const std::vector<int> &rows)
{
    const Register &owner = registerOf(column.kind);
    const Language own = reader.words().language();
    const auto side = [&](Language language) {
        return owner.find(column.key + u'.' + languageCode(language));
    };
    const bool isMissing = std::ranges::any_of(rows, [&](int row) {
        const Value value = reader.value(column, row);
        const auto *text = std::get_if<LocalizedText>(&value);
        return text && !text->has(own) && !text->isEmpty();
    });
    return isMissing ? std::vector{side(own), side(otherLanguage(own))} : std::vector{side(own)};
}

std::vector<const Column *> columnsOf(
    const RegisterReader &reader, Kind kind, const ExportOptions &options, const std::vector<int> &rows)
{
    if (options.columns.empty())
        return registerOf(kind).exported;
    std::vector<const Column *> columns;
    for (const Column *column : options.columns) {
        const bool isBoth = column->source == ColumnSource::Field && column->type == FieldType::Localized;
        for (const Column *each : isBoth ? sidesOf(reader, *column, rows) : std::vector{column}) {
            if (!std::ranges::contains(columns, each))
                columns.push_back(each);
        }
    }
    return columns;
}

} // namespace

Result<void> exportRegister(
    const RegisterReader &reader, Kind kind, const QString &path, const ExportOptions &options)
{
    const QFileInfo place(QFileInfo(path).absolutePath());
    if (!place.isDir())
        return failure(
            place.exists() ? ErrorCode::FolderUnwritable : ErrorCode::FolderNotFound, {place.filePath()});
    const std::vector<int> rows = rowsOf(reader, kind, options);
    const auto columns = columnsOf(reader, kind, options, rows);
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
