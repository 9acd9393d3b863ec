#include "core/workspace/verify.h"

#include "core/model/held_file.h"
#include "core/model/row.h"

#include <set>
#include <unordered_map>

namespace tsuzuri {

namespace {

/// The columns of every record as the log alone tells them.
Result<std::unordered_map<Uuid, SqlRow>> replay(LogStore &log, const CancelTest &isCancelled)
{
    std::unordered_map<Uuid, SqlRow> rows;
    const auto entries = log.entries();
    if (!entries)
        return std::unexpected(entries.error());
    for (const LogEntry &entry : *entries) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto changes = log.changes(entry.sequence);
        if (!changes)
            return std::unexpected(changes.error());
        for (const LogChange &change : *changes) {
            SqlRow &row = rows.try_emplace(change.id, emptySqlRow(change.kind)).first->second;
            row[base_column::id] = change.id.toString();
            row[base_column::revision] = change.revision;
            for (const ColumnChange &column : columnChanges(change)) {
                const qsizetype place = rowColumns(change.kind).indexOf(column.column);
                if (place >= 0)
                    row[static_cast<std::size_t>(place)] = column.after;
            }
        }
    }
    return rows;
}

template <typename T>
void compareWithLog(const Table<T> &table, const std::unordered_map<Uuid, SqlRow> &rows, QStringList &damage)
{
    for (const T &record : table) {
        const auto found = rows.find(record.id.uuid);
        if (found == rows.end() || found->second != toSqlRow(record))
            damage << kindCode(kindOf<T>) + u' ' + record.ref;
    }
}

} // namespace

QStringList filesNamedByRecords(const Dataset &data)
{
    std::set<QString> names;
    for (const EvidenceFile &file : data.table<EvidenceFile>())
        names.insert(heldHash(file));
    for (const DocumentVersion &version : data.table<DocumentVersion>())
        names.insert(heldHash(version));
    names.erase(QString());
    return {names.begin(), names.end()};
}

Result<WorkspaceReport> verify(Workspace &workspace, const Progress &progress, const CancelTest &isCancelled)
{
    WorkspaceReport report;
    const auto damage = workspace.database().check();
    if (!damage)
        return std::unexpected(damage.error());
    report.damage = *damage;
    const auto broken = workspace.log().firstBroken(isCancelled);
    if (!broken)
        return std::unexpected(broken.error());
    report.brokenEntry = *broken;
    const auto rows = replay(workspace.log(), isCancelled);
    if (!rows)
        return std::unexpected(rows.error());
    forEachRecordType(
        [&]<typename T>() { compareWithLog(workspace.data().table<T>(), *rows, report.damage); });

    const QStringList named = filesNamedByRecords(workspace.data());
    report.files = static_cast<int>(named.size());
    int done = 0;
    for (const QString &hash : named) {
        const auto digest = hashFile(workspace.vault().path(hash), isCancelled);
        if (!digest && digest.error().code == ErrorCode::Cancelled)
            return std::unexpected(digest.error());
        if (!digest)
            report.missing << hash;
        else if (digest->sha256.hex() != hash)
            report.changed << hash;
        else
            ++report.ok;
        if (progress)
            progress(static_cast<double>(++done) / static_cast<double>(named.size()));
    }
    for (const QString &hash : workspace.vault().hashes()) {
        if (!std::ranges::binary_search(named, hash))
            report.extra << hash;
    }
    report.extra += workspace.vault().strangers();
    return report;
}

} // namespace tsuzuri
