#include "core/exchange/import.h"

#include "core/exchange/read_ahead.h"
#include "core/exchange/row_importer.h"
#include "core/words/words.h"

#include <QFileInfo>

namespace tsuzuri {

namespace {

/// Titles and notes above the headings take no more rows than this.
constexpr std::size_t headerSearchRows = 20;

/// The rows below the headings, one after the other.
class SheetRows {
public:
    static Result<SheetRows> open(
        const QString &path, const ImportOptions &options, const BothWords &words, const QTimeZone &zone);

    const HeaderMapping &mapping() const { return m_mapping; }
    double progress() const { return m_rest->progress(); }
    /// False behind the last row.
    Result<bool> next(Row &row);

private:
    std::vector<Row> m_first; // read in search of the headings
    std::size_t m_given = 0;
    std::unique_ptr<ReadAhead> m_rest;
    HeaderMapping m_mapping;
};

Result<SheetRows> SheetRows::open(
    const QString &path, const ImportOptions &options, const BothWords &words, const QTimeZone &zone)
{
    ReadOptions reading;
    reading.sheet = options.sheet;
    reading.encoding = options.encoding;
    reading.zone = zone;
    auto reader = TableReader::open(path, reading);
    if (!reader)
        return std::unexpected(reader.error());
    SheetRows rows;
    for (Row row; rows.m_first.size() < headerSearchRows;) {
        const auto isRow = (*reader)->next(row);
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            break;
        rows.m_first.push_back(row);
    }
    auto mapping = mapHeader(path, options.kind, rows.m_first, options.headings, words);
    if (!mapping)
        return std::unexpected(mapping.error());
    rows.m_mapping = std::move(*mapping);
    std::erase_if(rows.m_first, [&](const Row &each) { return each.number <= rows.m_mapping.headerRow; });
    rows.m_rest = std::make_unique<ReadAhead>(std::move(*reader));
    return rows;
}

Result<bool> SheetRows::next(Row &row)
{
    if (m_given == m_first.size())
        return m_rest->next(row);
    row = std::move(m_first[m_given++]);
    return true;
}

/// Rows can name rows below them where a column links to records of the same kind.
bool mayLinkToItself(const HeaderMapping &mapping, Kind kind)
{
    return std::ranges::any_of(mapping.columns, [&](const MappedColumn &mapped) {
        return mapped.column && (mapped.column->target == kind || mapped.column->type == FieldType::AnyLink);
    });
}

Result<void> takeRows(SheetRows &sheet, RowImporter &importer, bool areKept, const ImportOptions &options)
{
    std::vector<Row> kept;
    std::size_t done = 0;
    Row row;
    while (true) {
        if (options.isCancelled && options.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto isRow = sheet.next(row);
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            break;
        if (options.progress && ++done % 1000 == 0)
            options.progress(sheet.progress() * (areKept ? 0.5 : 1));
        if (areKept) {
            importer.announce(row);
            kept.push_back(row);
        } else if (const auto ok = importer.take(row); !ok) {
            return ok;
        }
    }
    done = 0;
    for (const Row &each : kept) {
        if (const auto ok = importer.take(each); !ok)
            return ok;
        if (options.progress && ++done % 1000 == 0)
            options.progress(0.5 + 0.5 * static_cast<double>(done) / static_cast<double>(kept.size()));
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(Workspace &workspace, const QString &path, const ImportOptions &options)
{
    if (workspace.isReadOnly() && !options.isDryRun)
        return failure(ErrorCode::WorkspaceReadOnly, {workspace.folder()});
    const BothWords words;
    auto sheet = SheetRows::open(path, options, words, workspace.zone());
    if (!sheet)
        return std::unexpected(sheet.error());
    ImportPlan plan;
    plan.kind = options.kind;
    plan.mapping = sheet->mapping();

    CellParser parser(workspace.data(), words, workspace.zone());
    FileIntake intake(workspace.vault(), QFileInfo(path).absolutePath(),
        options.isDryRun ? FileIntake::Mode::OnlyHash : FileIntake::Mode::Take);
    RowImporter importer(workspace.data(), parser, intake, plan, options.isCancelled);
    if (const auto ok = takeRows(*sheet, importer, mayLinkToItself(plan.mapping, plan.kind), options); !ok) {
        intake.giveBack();
        return std::unexpected(ok.error());
    }
    plan.newFiles = intake.newFiles();
    return plan;
}

Result<Commit> applyImport(Workspace &workspace, ImportPlan &plan)
{
    auto commit = workspace.commit(std::move(plan.changes));
    if (!commit)
        giveBack(workspace.vault(), plan.newFiles);
    return commit;
}

} // namespace tsuzuri
