#include "core/interchange/mapping_export.h"

#include "core/frameworks/requirements.h"
#include "core/tables/table_writer.h"
#include "core/tables/whole_file.h"
#include "core/words/words.h"

#include <QFileInfo>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kind = Kind::RequirementMapping;

template <typename Enum>
QString choiceWord(const Words &words, QStringView field, Enum value)
{
    return words.choice(kind, kindInfo(kind).fieldIndex(field),
        QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]));
}

Result<void> writeJson(const Mapping &mapping, const QString &path)
{
    WholeFile file(path);
    if (const auto ok = file.open(); !ok)
        return ok;
    const QByteArray json = mappingJson(mapping);
    if (file.file().write(json) != json.size())
        return file.writeFailure(file.file().errorString());
    return file.commit();
}

SheetSpec sheetOf(const Words &words)
{
    SheetSpec sheet;
    sheet.name = words.registerName(kind);
    for (const QStringView field : {u"from", u"to", u"relation", u"strength", u"source", u"author"})
        sheet.columns.push_back({words.field(kind, field)});
    sheet.columns.push_back({words.field(kind, u"dated_on"), ColumnType::Date});
    return sheet;
}

Result<void> writeRows(const Mapping &mapping, TableWriter &writer, const Words &words)
{
    if (const auto sheet = writer.beginSheet(sheetOf(words)); !sheet)
        return std::unexpected(sheet.error());
    const auto text = [&](const LocalizedText &own, const LocalizedText &whole) {
        return Cell((own.isEmpty() ? whole : own).best(words.language()));
    };
    for (const Mapping::Row &row : mapping.rows) {
        const std::vector<Cell> cells{Cell(requirementRef(mapping.from, row.from)),
            Cell(requirementRef(mapping.to, row.to)), Cell(choiceWord(words, u"relation", row.relation)),
            Cell(choiceWord(words, u"strength", row.strength)), text(row.source, mapping.source),
            text(row.author, mapping.author), Cell(row.date.isValid() ? row.date : mapping.date)};
        if (const auto ok = writer.addRow(cells); !ok)
            return ok;
    }
    const auto finished = writer.finish();
    return finished ? Result<void>() : std::unexpected(finished.error());
}

} // namespace

Result<void> exportMapping(
    const Mapping &mapping, const QString &path, const Words &words, const QDateTime &created)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "json"_L1)
        return writeJson(mapping, path);
    if (ending != "xlsx"_L1 && ending != "csv"_L1)
        return failure(ErrorCode::BadArgument, {QFileInfo(path).fileName()});
    WriteOptions options;
    options.title = mapping.title.best(words.language());
    options.created = created;
    const auto writer =
        TableWriter::create(path, ending == "xlsx"_L1 ? TableFormat::Xlsx : TableFormat::Csv, options);
    if (!writer)
        return std::unexpected(writer.error());
    return writeRows(mapping, **writer, words);
}

} // namespace tsuzuri
