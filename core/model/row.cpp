#include "core/model/row.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const KindInfo &info)
{
    QStringList columns {u"id"_s, u"ref"_s, u"revision"_s, u"deleted_on"_s, u"unresolved"_s};
    for (const FieldInfo &field : info.fields)
        columns += columnNames(field.name, field.type);
    return columns;
}

} // namespace

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
