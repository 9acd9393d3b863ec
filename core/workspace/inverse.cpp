#include "core/workspace/inverse.h"

namespace tsuzuri {

namespace {

template <typename T>
Result<void> addInverse(ChangeSet &inverse, const Dataset &data, const LogChange &change, QDate day)
{
    const T *current = data.table<T>().findAlsoDeleted(Id<T> {change.id});
    if (!current)
        return failure(ErrorCode::UnknownRecord, {kindCode(change.kind), change.id.toString()});
    const Error conflict {ErrorCode::Conflict, {kindCode(change.kind), current->ref}, {}};
    if (change.revision == 1) {
        if (current->revision != 1)
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
        const auto ok = withKind(change.kind, [&]<typename T>() { return addInverse<T>(inverse, data, change, day); });
        if (!ok)
            return std::unexpected(ok.error());
    }
    return inverse;
}

} // namespace tsuzuri
