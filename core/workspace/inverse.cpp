#include "core/workspace/inverse.h"

namespace tsuzuri {

namespace {

/// True where nothing of a new record was changed since, or all of it was taken back.
template <typename T>
bool isAsMade(const T &current, const LogChange &change)
{
    const QStringList &names = rowColumns(change.kind);
    SqlRow made = emptySqlRow(change.kind);
    made[base_column::id] = change.id.toString();
    made[base_column::revision] = qint64(current.revision);
    for (const ColumnChange &column : columnChanges(change)) {
        if (const qsizetype place = names.indexOf(column.column); place >= 0)
            made[static_cast<std::size_t>(place)] = column.after;
    }
    return made == toSqlRow(current);
}

template <typename T>
Result<void> addInverse(ChangeSet &inverse, const Dataset &data, const LogChange &change, QDate day)
{
    const T *current = data.table<T>().findAlsoDeleted(Id<T>{change.id});
    if (!current)
        return failure(ErrorCode::UnknownRecord, {kindCode(change.kind), change.id.toString()});
    const Error conflict{ErrorCode::Conflict, {kindCode(change.kind), current->ref}, {}};
    if (change.revision == 1) {
        if (!isAsMade(*current, change))
            return std::unexpected(conflict);
        inverse.remove(*current, day);
        return {};
    }
    const QStringList &names = rowColumns(change.kind);
    SqlRow row = toSqlRow(*current);
    for (const ColumnChange &column : columnChanges(change)) {
        const qsizetype place = names.indexOf(column.column);
        if (place < 0 || row[static_cast<std::size_t>(place)] != column.after)
            return std::unexpected(conflict);
        row[static_cast<std::size_t>(place)] = column.before;
    }
    inverse.change(fromSqlRow<T>(row));
    return {};
}

} // namespace

Result<ChangeSet> inverseOf(const Dataset &data, const std::vector<LogChange> &changes, QDate day)
{
    ChangeSet inverse(QStringLiteral("undo"));
    for (const LogChange &change : changes) {
        const auto ok =
            withKind(change.kind, [&]<typename T>() { return addInverse<T>(inverse, data, change, day); });
        if (!ok)
            return std::unexpected(ok.error());
    }
    return inverse;
}

} // namespace tsuzuri
