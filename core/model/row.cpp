#include "core/model/row.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const KindInfo &info)
{
    QStringList columns{u"id"_s, u"ref"_s, u"revision"_s, u"deleted_on"_s, u"unresolved"_s};
    for (const FieldInfo &field : info.fields)
        columns += columnNames(field.name, field.type);
    return columns;
}

bool isDefault(const SqlValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? text->isEmpty() : std::holds_alternative<std::monostate>(value);
}

QString textAt(std::span<const SqlValue> row, int column)
{
    const QString *text = std::get_if<QString>(&row[static_cast<std::size_t>(column)]);
    return text ? *text : QString();
}

} // namespace

void fillSqlRow(Kind kind, const RecordHead &head, const void *record, SqlRow &row)
{
    row.clear();
    row.reserve(static_cast<std::size_t>(rowColumns(kind).size()));
    appendSqlValues(FieldType::Link, head.id, row);
    appendSqlValues(FieldType::Text, head.ref, row);
    row.emplace_back(qint64(head.revision));
    appendSqlValues(FieldType::Date, head.deletedOn, row);
    appendSqlValues(FieldType::Texts, head.unresolved, row);
    for (const FieldInfo &field : kindInfo(kind).fields)
        appendSqlValues(field.type, field.read(record), row);
}

RecordHead readSqlRow(Kind kind, std::span<const SqlValue> row, void *record)
{
    RecordHead head;
    head.id = Uuid::fromString(textAt(row, base_column::id)).value_or(Uuid());
    head.ref = textAt(row, base_column::ref);
    if (const qint64 *revision = std::get_if<qint64>(&row[base_column::revision]))
        head.revision = static_cast<int>(*revision);
    if (const QString deleted = textAt(row, base_column::deletedOn); !deleted.isEmpty())
        head.deletedOn = QDate::fromString(deleted, Qt::ISODate);
    if (const QString unresolved = textAt(row, base_column::unresolved); !unresolved.isEmpty())
        head.unresolved = unresolved.split(u'\n');
    std::size_t column = base_column::count;
    for (const FieldInfo &field : kindInfo(kind).fields) {
        const auto values = row.subspan(column, static_cast<std::size_t>(columnCount(field.type)));
        column += values.size();
        if (!std::ranges::all_of(values, isDefault))
            field.write(record, valueFromSql(field.type, values));
    }
    return head;
}

const QStringList &rowColumns(Kind kind)
{
    static const std::vector<QStringList> columns = [] {
        std::vector<QStringList> all;
        for (const Kind each : allKinds())
            all.push_back(columnsOf(kindInfo(each)));
        return all;
    }();
    return columns[static_cast<std::size_t>(kind)];
}

const SqlRow &emptySqlRow(Kind kind)
{
    static const std::vector<SqlRow> rows = [] {
        std::vector<SqlRow> all;
        forEachRecordType([&]<typename T>() { all.push_back(toSqlRow(T())); });
        return all;
    }();
    return rows[static_cast<std::size_t>(kind)];
}

} // namespace tsuzuri
