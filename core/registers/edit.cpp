#include "core/registers/edit.h"

#include "core/intake/status_life.h"
#include "core/model/held_file.h"

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

/// What a kind allows beyond what its fields hold.
template <typename T>
Result<T> settled(const T &before, T after)
{
    if constexpr (std::is_same_v<T, Evidence>)
        return afterEdit(before, std::move(after));
    else
        return after;
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
        if (after == before)
            continue;
        auto result = settled(before, std::move(after));
        if (!result)
            return std::unexpected(result.error());
        changes.change(std::move(*result));
    }
    return {};
}

/// Gives new records their refs: one after the other, each only once.
template <typename T>
class RefGiver {
public:
    explicit RefGiver(const Dataset &dataset)
        : m_dataset(dataset)
        , m_numbers(dataset, kindOf<T>)
    {
    }

    QString next(const T &record)
    {
        if constexpr (std::is_same_v<T, DocumentVersion>) {
            if (!record.document.isNull())
                return nextVersion(record.document);
        } else if constexpr (std::is_same_v<T, Requirement>) {
            const QString framework = m_dataset.refOf(Kind::Framework, record.framework.uuid);
            return free(framework + u':' + record.code);
        } else if constexpr (std::is_same_v<T, Framework>) {
            return free(u"own"_s);
        }
        return m_numbers.next();
    }

private:
    /// D-001-V3: one more than the highest number that the document's versions ever had.
    QString nextVersion(Id<Document> document)
    {
        const QString prefix = m_dataset.refOf(Kind::Document, document.uuid) + u"-V"_s;
        qint64 last = 0;
        const auto look = [&](const QString &ref) {
            if (ref.startsWith(prefix))
                last = std::max(last, QStringView(ref).sliced(prefix.size()).toLongLong());
        };
        const auto &refs = m_dataset.table<T>().refs();
        std::for_each(refs.keyBegin(), refs.keyEnd(), look);
        std::ranges::for_each(m_given, look);
        return *m_given.insert(prefix + QString::number(last + 1)).first;
    }
    /// The wanted ref, or with -2, -3 where it is taken.
    QString free(const QString &wanted)
    {
        QString ref = wanted;
        for (int number = 2; m_dataset.table<T>().isRefTaken(ref) || m_given.contains(ref); ++number)
            ref = wanted + u'-' + QString::number(number);
        m_given.insert(ref);
        return ref;
    }

    const Dataset &m_dataset;
    RefNumbers m_numbers;
    std::set<QString> m_given;
};

/// A copy has no file: what was captured belongs to the original.
template <typename T>
void dropFiles(T &record)
{
    if constexpr (std::is_same_v<T, DocumentVersion>) {
        record.capturedSha256.clear();
        record.capturedSize = 0;
        clearDisposal(record);
    }
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

Result<ChangeSet> editCells(
    const CellParser &parser, Language language, std::span<const CellEdit> edits, const QString &reason)
{
    std::map<Kind, RowEdits> kinds;
    for (const CellEdit &edit : edits)
        kinds[edit.column->kind][edit.row].push_back(&edit);
    ChangeSet changes(reason);
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
        record.id = Id<T>::create();
        record.ref = RefGiver<T>(dataset).next(record);
        AddedRecord added{ChangeSet(u"edit"_s), record.id.uuid, record.ref};
        added.changes.add(std::move(record));
        return added;
    });
}

AddedRecords duplicateRecords(const Dataset &dataset, Kind kind, std::span<const int> rows)
{
    AddedRecords added{ChangeSet(u"duplicate"_s), {}};
    withKind(kind, [&]<typename T>() {
        RefGiver<T> refs(dataset);
        for (const int row : rows) {
            T record = dataset.table<T>().rows()[static_cast<std::size_t>(row)];
            dropFiles(record);
            record.id = Id<T>::create();
            record.ref = refs.next(record);
            added.ids.push_back(record.id.uuid);
            added.changes.add(std::move(record));
        }
    });
    return added;
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
