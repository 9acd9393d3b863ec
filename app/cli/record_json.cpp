#include "app/cli/record_json.h"

#include "app/cli/console.h"
#include "core/search/record_search.h"

#include <QJsonArray>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

struct ToJson {
    const Dataset &data;
    const FieldInfo &field;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    QJsonValue operator()(const QString &value) const { return value; }
    QJsonValue operator()(const LocalizedText &value) const
    {
        return QJsonObject{{"ja"_L1, value.ja}, {"en"_L1, value.en}};
    }
    QJsonValue operator()(QDate value) const
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    }
    QJsonValue operator()(const QDateTime &value) const
    {
        return value.isValid() ? QJsonValue(instantText(value)) : QJsonValue(QJsonValue::Null);
    }
    QJsonValue operator()(const Uuid &value) const
    {
        return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(data.refOf(*field.target, value));
    }
    QJsonValue operator()(const std::vector<Uuid> &value) const
    {
        QJsonArray refs;
        for (const Uuid &id : value)
            refs.append(data.refOf(*field.target, id));
        return refs;
    }
    QJsonValue operator()(const AnyId &value) const
    {
        if (value.isNull())
            return QJsonValue::Null;
        return QJsonObject{{"kind"_L1, kindCode(value.kind)}, {"ref"_L1, data.refOf(value.kind, value.uuid)}};
    }
    QJsonValue operator()(const QStringList &value) const { return QJsonArray::fromStringList(value); }
};

} // namespace

QJsonObject recordJson(const Dataset &data, Kind kind, int row)
{
    const KindInfo &info = kindInfo(kind);
    QJsonObject json{{"id"_L1, data.idAt(kind, row).toString()}, {"ref"_L1, data.refAt(kind, row)}};
    withKind(kind, [&]<typename T>() {
        const T &record = data.table<T>().rows()[static_cast<std::size_t>(row)];
        json.insert("revision"_L1, record.revision);
        json.insert("unresolved"_L1, QJsonArray::fromStringList(record.unresolved));
    });
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        const FieldInfo &field = info.fields[i];
        json.insert(QLatin1StringView(field.name),
            std::visit(ToJson{data, field}, data.valueAt(kind, row, static_cast<int>(i))));
    }
    return json;
}

QJsonObject recordJson(const Dataset &data, const AnyId &record)
{
    return {{"kind"_L1, QLatin1StringView(kindInfo(record.kind).code)},
        {"ref"_L1, data.refOf(record.kind, record.uuid)}, {"title"_L1, toJson(titleOf(data, record))}};
}

} // namespace tsuzuri::cli
