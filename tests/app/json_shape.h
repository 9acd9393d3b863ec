#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace tsuzuri {

using namespace Qt::StringLiterals;

/// The names and types that all of these values share: {as_of:text?, rows:[{n:number}]}. "?": may be null,
/// "!": not every object has it. A text in two languages, {"ja","en"}, is `words`.
inline QString shapeOf(const QList<QJsonValue> &all)
{
    QList<QJsonValue> values;
    for (const QJsonValue &value : all) {
        if (!value.isNull())
            values << value;
    }
    if (values.isEmpty())
        return all.isEmpty() ? QString() : u"null"_s;
    const QString mark = values.size() < all.size() ? u"?"_s : QString();
    const QJsonValue::Type type = values.first().type();
    for (const QJsonValue &value : values) {
        if (value.type() != type)
            return u"mixed"_s + mark;
    }
    switch (type) {
    case QJsonValue::Bool:
        return u"flag"_s + mark;
    case QJsonValue::Double:
        return u"number"_s + mark;
    case QJsonValue::String:
        return u"text"_s + mark;
    case QJsonValue::Array: {
        QList<QJsonValue> items;
        for (const QJsonValue &value : values) {
            for (const QJsonValue item : value.toArray())
                items << item;
        }
        return u'[' + shapeOf(items) + u']' + mark;
    }
    default:
        break;
    }
    QMap<QString, QList<QJsonValue>> members;
    for (const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members[member.key()] << member.value();
    }
    QStringList parts;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const bool isEverywhere = member.value().size() == values.size();
        parts << member.key() + (isEverywhere ? u":"_s : u"!:"_s) + shapeOf(member.value());
    }
    const QString object = u'{' + parts.join(u", "_s) + u'}';
    return (object == "{en:text, ja:text}"_L1 ? u"words"_s : object) + mark;
}

inline QString shapeOf(const QJsonDocument &document)
{
    return document.isArray() ? shapeOf({QJsonValue(document.array())})
        : document.isObject() ? shapeOf({QJsonValue(document.object())})
                              : u"no JSON"_s;
}

} // namespace tsuzuri
