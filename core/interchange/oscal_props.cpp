#include "core/interchange/oscal_props.h"

#include "core/interchange/framework_draft.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

QJsonObject ownProperty(const QString &name, const QString &value)
{
    return {{"name"_L1, name}, {"ns"_L1, QString(ownNamespace)}, {"value"_L1, value}};
}

void insertUnlessEmpty(QJsonObject &owner, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty())
        owner.insert(key, array);
}

void OscalProps::add(const QString &name, const QString &value)
{
    const QString line = value.simplified();
    if (line.isEmpty())
        return;
    QJsonObject property = ownProperty(name, line);
    if (line != value)
        property.insert("remarks"_L1, value);
    m_array.append(property);
}

void OscalProps::addText(const QString &name, const LocalizedText &text)
{
    add(name, oscalMain(text));
    addOther(name, text);
}

void OscalProps::addOther(const QString &name, const LocalizedText &text)
{
    if (text.has(Language::English))
        add(name + "-ja"_L1, text.ja);
}

void OscalProps::putInto(QJsonObject &owner) const
{
    insertUnlessEmpty(owner, u"props"_s, m_array);
}

QString oscalLine(const LocalizedText &text, const QString &otherwise)
{
    const QString line = oscalMain(text).simplified();
    return line.isEmpty() ? otherwise : line;
}

QString ownValue(const QJsonObject &owner, QStringView name)
{
    for (const QJsonValue &value : owner.value("props"_L1).toArray()) {
        const QJsonObject property = value.toObject();
        if (property.value("name"_L1).toString() == name
            && property.value("ns"_L1).toString() == ownNamespace)
            return property.value("remarks"_L1).toString(property.value("value"_L1).toString());
    }
    return {};
}

LocalizedText ownText(const QJsonObject &owner, QStringView name)
{
    const QString main = ownValue(owner, name);
    const QString japanese = ownValue(owner, name.toString() + "-ja"_L1);
    return japanese.isEmpty() ? textInItsLanguage(main) : LocalizedText{japanese, main, {}};
}

} // namespace tsuzuri
