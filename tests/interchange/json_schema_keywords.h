#pragma once

// What the keywords of json_schema.h ask; included there.

namespace tsuzuri {

inline QStringList JsonSchema::unless(bool isRight, const Question &ask, const QString &fault)
{
    return isRight ? QStringList() : QStringList{ask.path + ": "_L1 + fault};
}

inline QStringList JsonSchema::ref(const Question &ask) const
{
    const QString name = ask.rule.toString().section(u'/', 2);
    const QJsonValue target = m_schema.value("definitions"_L1).toObject().value(name);
    return unless(target.isObject(), ask, u"no definition "_s + name)
        + faultsOf(ask.value, target.toObject(), ask.path);
}

inline QStringList JsonSchema::type(const Question &ask) const
{
    const QJsonValue &value = ask.value;
    const bool isWhole = value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    const QHash<QString, bool> fits{{u"object"_s, value.isObject()}, {u"array"_s, value.isArray()},
        {u"string"_s, value.isString()}, {u"number"_s, value.isDouble()}, {u"integer"_s, isWhole},
        {u"boolean"_s, value.isBool()}};
    return unless(fits.value(ask.rule.toString()), ask, u"no "_s + ask.rule.toString());
}

inline QStringList JsonSchema::properties(const Question &ask) const
{
    QStringList faults;
    const QJsonObject object = ask.value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const QJsonValue rule = ask.rule[each.key()]; rule.isObject())
            faults += faultsOf(each.value(), rule.toObject(), ask.path + u'.' + each.key());
    }
    return faults;
}

inline QStringList JsonSchema::required(const Question &ask) const
{
    QStringList faults;
    for (const QJsonValue &name : ask.rule.toArray())
        faults += unless(ask.value.toObject().contains(name.toString()), ask, u"lacks "_s + name.toString());
    return faults;
}

inline QStringList JsonSchema::additional(const Question &ask) const
{
    QStringList faults = unless(ask.rule.isBool() && !ask.rule.toBool(), ask, u"additionalProperties"_s);
    for (const QString &name : ask.value.toObject().keys())
        faults +=
            unless(ask.schema["properties"_L1].toObject().contains(name), ask, u"must not have "_s + name);
    return faults;
}

inline QStringList JsonSchema::items(const Question &ask) const
{
    QStringList faults;
    const QJsonArray array = ask.value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        faults += faultsOf(array.at(i), ask.rule.toObject(), ask.path + u"[%1]"_s.arg(i));
    return faults;
}

inline QStringList JsonSchema::minItems(const Question &ask) const
{
    return unless(ask.value.toArray().size() >= ask.rule.toInt(), ask, u"too few"_s);
}

inline QStringList JsonSchema::minimum(const Question &ask) const
{
    return unless(ask.value.toDouble() >= ask.rule.toDouble(), ask, u"too small"_s);
}

inline QStringList JsonSchema::choice(const Question &ask) const
{
    return unless(ask.rule.toArray().contains(ask.value), ask, u"no choice: "_s + ask.value.toString());
}

inline QStringList JsonSchema::pattern(const Question &ask) const
{
    QString pattern = ask.rule.toString();
    if (pattern.endsWith(u'$'))
        pattern.replace(pattern.size() - 1, 1, u"\\z"_s); // where Perl's $ also stands before a line's end
    auto known = m_patterns.find(pattern);
    if (known == m_patterns.end())
        known = m_patterns.insert(
            pattern, QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption));
    const QString text = ask.value.toString();
    return unless(!ask.value.isString() || known->match(text).hasMatch(), ask, u"wrong form: "_s + text);
}

inline QStringList JsonSchema::format(const Question &ask) const
{
    const QString text = ask.value.toString();
    const QUrl url(text, QUrl::StrictMode);
    const QHash<QString, bool> fits{
        {u"date-time"_s, QDateTime::fromString(text, Qt::ISODateWithMs).isValid()},
        {u"uri"_s, url.isValid() && !url.isRelative()}, {u"uri-reference"_s, url.isValid() || text.isEmpty()},
        {u"email"_s, text.contains(u'@')}};
    return unless(fits.value(ask.rule.toString()), ask, u"no "_s + ask.rule.toString() + ": "_L1 + text);
}

inline QStringList JsonSchema::allOf(const Question &ask) const
{
    QStringList faults;
    for (const QJsonValue &each : ask.rule.toArray())
        faults += faultsOf(ask.value, each.toObject(), ask.path);
    return faults;
}

inline QStringList JsonSchema::anyOf(const Question &ask) const
{
    return fitting(ask, ask.rule.toArray().size());
}

inline QStringList JsonSchema::oneOf(const Question &ask) const
{
    return fitting(ask, 1);
}

inline QStringList JsonSchema::fitting(const Question &ask, qsizetype most) const
{
    std::vector<QStringList> all;
    for (const QJsonValue &each : ask.rule.toArray())
        all.push_back(faultsOf(ask.value, each.toObject(), ask.path));
    // What is wrong with the value itself says more than how much is wrong within it.
    const auto worth = [&](const QStringList &faults) {
        return std::pair(faults.filter(ask.path + u':').size(), faults.size());
    };
    const auto best = std::ranges::min_element(all, {}, worth);
    const bool isTooMany = std::ranges::count_if(all, &QStringList::isEmpty) > most;
    return *best + unless(!isTooMany, ask, u"fits more than one"_s);
}

} // namespace tsuzuri
