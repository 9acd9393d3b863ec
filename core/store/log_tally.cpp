#include "core/store/log_tally.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString textAt(const Statement &statement, int column)
{
    const SqlValue value = statement.column(column);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

qint64 numberAt(const Statement &statement, int column)
{
    const SqlValue value = statement.column(column);
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

/// `condition` has one place for a value.
Result<std::vector<LogTally>> talliesWhere(
    Database &database, const QString &condition, const SqlValue &value)
{
    const auto statement = database.prepare(
        uR"(SELECT e."sequence", e."at", e."actor", e."reason", e."undoes", c."kind", MIN(c."id"), COUNT(*),
            SUM(CASE WHEN c."revision" = 1 THEN 1 ELSE 0 END),
            SUM(CASE WHEN c."fields" LIKE '%"deleted_on":["",%' THEN 1 ELSE 0 END)
            FROM log_entry e JOIN log_change c ON c."entry" = e."sequence" WHERE %1
            GROUP BY e."sequence", e."at", e."actor", e."reason", e."undoes", c."kind" ORDER BY e."sequence")"_s
            .arg(condition));
    if (!statement)
        return std::unexpected(statement.error());
    (*statement)->bind(0, value);
    std::vector<LogTally> tallies;
    for (;;) {
        const auto step = (*statement)->step();
        if (!step)
            return std::unexpected(step.error());
        if (!*step)
            break;
        const Statement &row = **statement;
        const auto kind = kindFromCode(textAt(row, 5));
        if (!kind)
            continue;
        LogTally tally;
        tally.entry.sequence = numberAt(row, 0);
        tally.entry.at = textAt(row, 1);
        tally.entry.actor = textAt(row, 2);
        tally.entry.reason = textAt(row, 3);
        tally.entry.undoes = numberAt(row, 4);
        tally.kind = *kind;
        tally.record = Uuid::fromString(textAt(row, 6)).value_or(Uuid());
        tally.added = static_cast<int>(numberAt(row, 8));
        tally.deleted = static_cast<int>(numberAt(row, 9));
        tally.changed = static_cast<int>(numberAt(row, 7)) - tally.added - tally.deleted;
        tallies.push_back(std::move(tally));
    }
    std::ranges::stable_sort(
        tallies, {}, [](const LogTally &tally) { return std::pair(tally.entry.sequence, tally.kind); });
    return tallies;
}

} // namespace

Result<std::vector<LogTally>> logTallies(Database &database, const QString &since)
{
    return talliesWhere(database, uR"(e."at" >= ?)"_s, since);
}

Result<std::vector<LogTally>> entryTallies(Database &database, qint64 entry)
{
    return talliesWhere(database, uR"(e."sequence" = ?)"_s, entry);
}

} // namespace tsuzuri
