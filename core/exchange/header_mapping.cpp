#include "core/exchange/header_mapping.h"

#include "core/words/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Kinds whose records hold files.
bool takesFiles(Kind kind)
{
    return kind == Kind::Evidence || kind == Kind::DocumentVersion;
}

/// What the headings of one import are read with.
struct HeaderReader {
    Kind kind;
    const HeaderChoices &choices;
    HeaderMatcher matcher;

    Result<MappedColumn> chosen(const QString &heading, const QString &key) const;
    MappedColumn recognised(const QString &heading) const;
    Result<HeaderMapping> mapRow(const Row &row) const;
};

Result<MappedColumn> HeaderReader::chosen(const QString &heading, const QString &key) const
{
    if (key.isEmpty())
        return MappedColumn {heading};
    if (key == fileKey && takesFiles(kind))
        return MappedColumn {heading, MappedColumn::Use::File};
    const Column *column = registerOf(kind).find(key);
    if (!column || column->source == ColumnSource::Computed)
        return failure(ErrorCode::UnknownField, {kindCode(kind), key});
    return MappedColumn {heading, MappedColumn::Use::Field, column};
}

MappedColumn HeaderReader::recognised(const QString &heading) const
{
    if (heading == recordIdKey)
        return {heading, MappedColumn::Use::RecordId};
    const Column *column = matcher.column(kind, heading);
    if (!column && kind == Kind::DocumentVersion)
        column = matcher.column(Kind::Evidence, heading);
    if (column && takesFiles(kind) && column->key == "files"_L1)
        return {heading, MappedColumn::Use::File};
    if (!column || column->kind != kind || column->source == ColumnSource::Computed)
        return {heading};
    return {heading, MappedColumn::Use::Field, column};
}

Result<HeaderMapping> HeaderReader::mapRow(const Row &row) const
{
    HeaderMapping mapping {row.number, {}};
    for (const Cell &cell : row.cells) {
        const QString heading = text(cell).simplified();
        const auto choice = choices.constFind(heading);
        const auto column = choice != choices.cend() ? chosen(heading, *choice) : recognised(heading);
        if (!column)
            return std::unexpected(column.error());
        // The first of two columns with one meaning counts.
        const bool isTaken = column->column && mapping.hasKey(column->column->key);
        mapping.columns.push_back(isTaken ? MappedColumn {heading} : *column);
    }
    return mapping;
}

int meaningful(const HeaderMapping &mapping)
{
    return static_cast<int>(std::ranges::count_if(
        mapping.columns, [](const MappedColumn &column) { return column.use != MappedColumn::Use::Ignored; }));
}

} // namespace

bool HeaderMapping::has(MappedColumn::Use use) const
{
    return std::ranges::contains(columns, use, &MappedColumn::use);
}

bool HeaderMapping::hasKey(QStringView key) const
{
    return std::ranges::any_of(
        columns, [&](const MappedColumn &column) { return column.column && column.column->key == key; });
}

Result<HeaderMapping> mapHeader(const QString &path, Kind kind, const std::vector<Row> &firstRows,
    const HeaderChoices &choices, const BothWords &words)
{
    const HeaderReader reader {kind, choices, HeaderMatcher(words)};
    HeaderMapping best;
    for (const Row &row : firstRows) {
        auto mapping = reader.mapRow(row);
        if (!mapping)
            return mapping;
        if (meaningful(*mapping) > meaningful(best))
            best = std::move(*mapping);
    }
    if (meaningful(best) == 0)
        return failure(ErrorCode::NoHeader, {path});
    return best;
}

Result<HeaderChoices> readHeaderChoices(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, {path});
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(1024 * 1024), &error);
    if (!json.isObject())
        return failure(ErrorCode::BadArgument, {path}, error.errorString());
    HeaderChoices choices;
    const QJsonObject object = json.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        choices.insert(entry.key().simplified(), entry.value().toString());
    return choices;
}

} // namespace tsuzuri
