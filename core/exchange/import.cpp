#include "core/exchange/import.h"

#include "core/exchange/read_ahead.h"
#include "core/exchange/row_importer.h"
#include "core/model/held_file.h"
#include "core/words/words.h"

#include <QFileInfo>

namespace tsuzuri {

namespace {

// Shares of the work, as told to whoever waits.
constexpr double afterRows = 0.4; // where rows are kept
constexpr double afterFiles = 0.8;

std::function<void(double)> share(const ImportOptions &options, double from, double to)
{
    return [&options, from, to](double fraction) {
        if (options.progress)
            options.progress(from + (to - from) * fraction);
    };
}

bool isCancelled(const ImportOptions &options)
{
    return options.isCancelled && options.isCancelled();
}

/// Files of the records that there will be.
QSet<QString> usedHashes(const Dataset &data, const ChangeSet &changes)
{
    QSet<QString> hashes;
    const auto addFiles = [&](const auto &files) {
        for (const EvidenceFile &file : files)
            hashes.insert(heldHash(file));
    };
    const auto addVersions = [&](const auto &versions) {
        for (const DocumentVersion &version : versions)
            hashes.insert(heldHash(version));
    };
    addFiles(data.table<EvidenceFile>());
    addFiles(changes.of<EvidenceFile>());
    addVersions(data.table<DocumentVersion>());
    addVersions(changes.of<DocumentVersion>());
    return hashes;
}

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
    auto first = readFirstRows(**reader, std::max(headerSearchRows, options.header.row + 1));
    if (!first)
        return std::unexpected(first.error());
    rows.m_first = std::move(*first);
    auto mapping =
        HeaderMapper(options.kind, words).map(path, rows.m_first, options.header, options.headings);
    if (!mapping)
        return std::unexpected(mapping.error());
    if (mapping->taken() == 0)
        return failure(ErrorCode::NoHeader, {path});
    rows.m_mapping = std::move(*mapping);
    std::erase_if(rows.m_first, [&](const Row &each) { return each.number <= rows.m_mapping.lastRow(); });
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

/// Reads all rows and takes their files, before the first one is imported.
Result<std::vector<Row>> keepRows(
    SheetRows &sheet, RowImporter &importer, FileIntake &intake, const ImportOptions &options)
{
    const auto tell = share(options, 0, afterRows);
    std::vector<Row> rows;
    QStringList files;
    for (Row row; true;) {
        const auto isRow = sheet.next(row);
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            break;
        if (isCancelled(options))
            return failure(ErrorCode::Cancelled);
        importer.announce(row);
        files += importer.filesOf(row);
        rows.push_back(row);
        if (rows.size() % 1000 == 0)
            tell(sheet.progress());
    }
    files.removeDuplicates();
    intake.takeAhead(files, share(options, afterRows, afterFiles), options.isCancelled);
    return rows;
}

Result<void> takeKept(
    SheetRows &sheet, RowImporter &importer, FileIntake &intake, const ImportOptions &options)
{
    const auto rows = keepRows(sheet, importer, intake, options);
    if (!rows)
        return std::unexpected(rows.error());
    const auto tell = share(options, afterFiles, 1);
    std::size_t done = 0;
    for (const Row &row : *rows) {
        if (isCancelled(options))
            return failure(ErrorCode::Cancelled);
        if (const auto ok = importer.take(row); !ok)
            return ok;
        if (++done % 1000 == 0)
            tell(static_cast<double>(done) / static_cast<double>(rows->size()));
    }
    return {};
}

Result<void> takeStreamed(SheetRows &sheet, RowImporter &importer, const ImportOptions &options)
{
    const auto tell = share(options, 0, 1);
    std::size_t done = 0;
    for (Row row; true;) {
        const auto isRow = sheet.next(row);
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            return {};
        if (isCancelled(options))
            return failure(ErrorCode::Cancelled);
        if (const auto ok = importer.take(row); !ok)
            return ok;
        if (++done % 1000 == 0)
            tell(sheet.progress());
    }
}

} // namespace

Result<std::vector<Row>> readFirstRows(TableReader &reader, int count)
{
    std::vector<Row> rows;
    for (Row row; std::ssize(rows) < count;) {
        const auto isRow = reader.next(row);
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            break;
        rows.push_back(row);
    }
    return rows;
}

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
    RowImporter importer(workspace.data(), parser, intake, plan, options);
    const bool hasFiles = plan.mapping.has(MappedColumn::Use::File);
    const auto taken = hasFiles || mayLinkToItself(plan.mapping, plan.kind)
        ? takeKept(*sheet, importer, intake, options)
        : takeStreamed(*sheet, importer, options);
    if (!taken) {
        intake.giveBackAllBut(usedHashes(workspace.data(), ChangeSet()));
        return std::unexpected(taken.error());
    }
    intake.giveBackAllBut(
        usedHashes(workspace.data(), plan.changes)); // a row that was refused leaves no file
    plan.newFiles = intake.newFiles();
    return plan;
}

Result<Commit> applyImport(Workspace &workspace, ImportPlan &plan, const Watch &watch)
{
    auto commit = workspace.commit(std::move(plan.changes), watch);
    if (!commit)
        giveBack(workspace.vault(), plan.newFiles);
    return commit;
}

} // namespace tsuzuri
