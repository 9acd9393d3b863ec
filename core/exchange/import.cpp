#include "core/exchange/import.h"

#include "core/exchange/row_importer.h"
#include "core/words/words.h"

#include <QFileInfo>

namespace tsuzuri {

namespace {

/// Titles and notes above the headings take no more rows than this.
constexpr std::size_t headerSearchRows = 20;

// Shares of the work, as told to whoever waits.
constexpr double afterRows = 0.4;
constexpr double afterFiles = 0.8;

std::function<void(double)> share(const ImportOptions &options, double from, double to)
{
    return [&options, from, to](double fraction) {
        if (options.progress)
            options.progress(from + (to - from) * fraction);
    };
}

QStringList filesOf(const RowImporter &importer, const std::vector<Row> &rows)
{
    QStringList files;
    for (const Row &row : rows)
        files += importer.filesOf(row);
    files.removeDuplicates();
    return files;
}

/// Files of the records that there will be.
QSet<QString> usedHashes(const Dataset &data, const ChangeSet &changes)
{
    QSet<QString> hashes;
    const auto addFiles = [&](const auto &files) {
        for (const EvidenceFile &file : files)
            hashes.insert(file.sha256);
    };
    const auto addVersions = [&](const auto &versions) {
        for (const DocumentVersion &version : versions)
            hashes.insert(version.capturedSha256);
    };
    addFiles(data.table<EvidenceFile>());
    addFiles(changes.of<EvidenceFile>());
    addVersions(data.table<DocumentVersion>());
    addVersions(changes.of<DocumentVersion>());
    return hashes;
}

struct SheetRows {
    std::vector<Row> rows;
    HeaderMapping mapping;
};

Result<SheetRows> readSheet(
    const QString &path, const ImportOptions &options, const BothWords &words, const QTimeZone &zone)
{
    ReadOptions reading;
    reading.sheet = options.sheet;
    reading.encoding = options.encoding;
    reading.zone = zone;
    const auto reader = TableReader::open(path, reading);
    if (!reader)
        return std::unexpected(reader.error());
    SheetRows sheet;
    Row row;
    while (true) {
        if (options.isCancelled && options.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto isRow = (*reader)->next(row);
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            break;
        sheet.rows.push_back(row);
        if (options.progress && sheet.rows.size() % 1000 == 0)
            options.progress((*reader)->progress() * afterRows);
    }
    const std::vector<Row> first(
        sheet.rows.begin(), sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min(headerSearchRows, sheet.rows.size())));
    auto mapping = mapHeader(path, options.kind, first, options.headings, words);
    if (!mapping)
        return std::unexpected(mapping.error());
    sheet.mapping = std::move(*mapping);
    std::erase_if(sheet.rows, [&](const Row &each) { return each.number <= sheet.mapping.headerRow; });
    return sheet;
}

} // namespace

Result<ImportPlan> planImport(Workspace &workspace, const QString &path, const ImportOptions &options)
{
    if (workspace.isReadOnly() && !options.isDryRun)
        return failure(ErrorCode::WorkspaceReadOnly, {workspace.folder()});
    const BothWords words;
    auto sheet = readSheet(path, options, words, workspace.zone());
    if (!sheet)
        return std::unexpected(sheet.error());
    ImportPlan plan;
    plan.kind = options.kind;
    plan.mapping = std::move(sheet->mapping);

    CellParser parser(workspace.data(), words, workspace.zone());
    FileIntake intake(workspace.vault(), QFileInfo(path).absolutePath(),
        options.isDryRun ? FileIntake::Mode::OnlyHash : FileIntake::Mode::Take);
    RowImporter importer(workspace.data(), parser, intake, plan, options.isCancelled);
    for (const Row &row : sheet->rows)
        importer.announce(row);
    intake.takeAhead(filesOf(importer, sheet->rows), share(options, afterRows, afterFiles), options.isCancelled);
    const auto tell = share(options, afterFiles, 1);
    std::size_t done = 0;
    for (const Row &row : sheet->rows) {
        if (const auto ok = importer.take(row); !ok) {
            intake.giveBackAllBut(usedHashes(workspace.data(), ChangeSet()));
            return std::unexpected(ok.error());
        }
        if (++done % 100 == 0)
            tell(static_cast<double>(done) / static_cast<double>(sheet->rows.size()));
    }
    intake.giveBackAllBut(usedHashes(workspace.data(), plan.changes)); // a row that was refused leaves no file
    return plan;
}

Result<Commit> applyImport(Workspace &workspace, ImportPlan plan)
{
    return workspace.commit(std::move(plan.changes));
}

} // namespace tsuzuri
