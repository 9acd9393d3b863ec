#include "core/registers/edit.h"

#include <map>
#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What links of a column lead to, as the code that errors word.
QString targetCode(const Column &column)
{
    return column.target ? kindCode(*column.target) : column.path();
}

/// Nothing where the ref may be given to this record.
template <typename T>
std::optional<Error> refProblem(const Table<T> &table, const T &record, std::set<QString> &given)
{
    if (record.ref.isEmpty())
        return Error{ErrorCode::MissingRef, {kindCode(kindOf<T>)}, {}};
    const auto holder = table.refs().constFind(record.ref);
    const bool isOthers = holder != table.refs().cend() && *holder != record.id.uuid;
    if (isOthers || !given.insert(record.ref).second)
        return Error{ErrorCode::DuplicateRef, {kindCode(kindOf<T>), record.ref}, {}};
    return std::nullopt;
}

using RowEdits = std::map<int, std::vector<const CellEdit *>>;

template <typename T>
Result<void> editRows(const CellParser &parser, Language language, const RowEdits &rows, ChangeSet &changes)
{
    const Table<T> &table = parser.dataset().table<T>();
    std::set<QString> given;
    for (const auto &[row, edits] : rows) {
        const T &before = table.rows()[static_cast<std::size_t>(row)];
        T after = before;
        for (const CellEdit *edit : edits) {
            const auto cell = parseEdit(parser, *edit->column, edit->text);
            if (!cell)
                return std::unexpected(cell.error());
            if (!applyCell(after, *edit->column, language, *cell))
                return failure(ErrorCode::BadValue, {edit->column->path(), edit->text});
        }
        if (after.ref != before.ref) {
            if (const auto problem = refProblem(table, after, given))
                return std::unexpected(*problem);
        }
        if (after != before)
            changes.change(std::move(after));
    }
    return {};
}

/// D-001-V3: one more than the highest number that the document's versions ever had.
QString versionRef(const Dataset &dataset, Id<Document> document)
{
    const QString prefix = dataset.refOf(Kind::Document, document.uuid) + u"-V"_s;
    qint64 last = 0;
    const auto &refs = dataset.table<DocumentVersion>().refs();
    for (auto ref = refs.keyBegin(); ref != refs.keyEnd(); ++ref) {
        if (ref->startsWith(prefix))
            last = std::max(last, QStringView(*ref).sliced(prefix.size()).toLongLong());
    }
    return prefix + QString::number(last + 1);
}

/// The wanted ref, or with -2, -3 where it is taken.
template <typename T>
QString freeRef(const Table<T> &table, const QString &wanted)
{
    QString ref = wanted;
    for (int number = 2; table.isRefTaken(ref); ++number)
        ref = wanted + u'-' + QString::number(number);
    return ref;
}

template <typename T>
QString newRef(const Dataset &dataset, const T &record)
{
    if constexpr (std::is_same_v<T, DocumentVersion>) {
        if (!record.document.isNull())
            return versionRef(dataset, record.document);
    } else if constexpr (std::is_same_v<T, Requirement>) {
        const QString framework = dataset.refOf(Kind::Framework, record.framework.uuid);
        return freeRef(dataset.table<T>(), framework + u':' + record.code);
    } else if constexpr (std::is_same_v<T, Framework>) {
        return freeRef(dataset.table<T>(), u"own"_s);
    }
    return RefNumbers(dataset, kindOf<T>).next();
}

template <typename T>
AddedRecord added(const Dataset &dataset, T record)
{
    record.id = Id<T>::create();
    record.ref = newRef(dataset, record);
    AddedRecord result{ChangeSet(u"edit"_s), record.id.uuid, record.ref};
    result.changes.add(std::move(record));
    return result;
}

} // namespace

Result<ParsedCell> parseEdit(const CellParser &parser, const Column &column, const QString &text)
{
    if (column.isReadOnly)
        return failure(ErrorCode::BadValue, {column.path(), text});
    auto cell = parser.parse(column, text);
    if (!cell || cell->unknown.empty())
        return cell;
    const UnknownLink &unknown = cell->unknown.front();
    if (unknown.candidates.isEmpty())
        return failure(ErrorCode::UnknownRecord, {targetCode(column), unknown.words});
    return failure(ErrorCode::BadValue, {column.path(), unknown.words}, unknown.candidates.join(u' '));
}

Result<ChangeSet> editCells(const CellParser &parser, Language language, std::span<const CellEdit> edits)
{
    std::map<Kind, RowEdits> kinds;
    for (const CellEdit &edit : edits)
        kinds[edit.column->kind][edit.row].push_back(&edit);
    ChangeSet changes;
    for (const auto &[kind, rows] : kinds) {
        const auto edited =
            withKind(kind, [&]<typename T>() { return editRows<T>(parser, language, rows, changes); });
        if (!edited)
            return std::unexpected(edited.error());
    }
    return changes;
}

AddedRecord addRecord(const Dataset &dataset, Kind kind, const FieldValues &values)
{
    return withKind(kind, [&]<typename T>() {
        T record;
        for (const auto &[field, value] : values) {
            const bool isSet = setFieldValue(record, field, value);
            Q_ASSERT(isSet);
            Q_UNUSED(isSet)
        }
        return added(dataset, std::move(record));
    });
}

AddedRecord duplicateRecord(const Dataset &dataset, Kind kind, int row)
{
    return withKind(kind, [&]<typename T>() {
        return added(dataset, dataset.table<T>().rows()[static_cast<std::size_t>(row)]);
    });
}

ChangeSet removeRecords(const Dataset &dataset, Kind kind, std::span<const int> rows, QDate day)
{
    ChangeSet changes;
    withKind(kind, [&]<typename T>() {
        for (const int row : rows)
            changes.remove(dataset.table<T>().rows()[static_cast<std::size_t>(row)], day);
    });
    return changes;
}

} // namespace tsuzuri
