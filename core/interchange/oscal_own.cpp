#include "core/interchange/oscal_own.h"

#include "core/interchange/framework_draft.h"
#include "core/interchange/oscal_props.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array choices{"always"_L1, "one"_L1, "any"_L1}; // in the order of pack::Choice

/// Something with an id and a name of both languages.
QJsonObject named(const QString &name, const QString &id, const LocalizedText &title)
{
    QJsonObject property = ownProperty(name, id);
    property.insert("remarks"_L1, QString(title.en + u'\n' + title.ja));
    return property;
}

LocalizedText nameOf(const QJsonObject &property)
{
    const QString both = property.value("remarks"_L1).toString();
    return {packText(both.section(u'\n', 1)), packText(both.section(u'\n', 0, 0)), {}};
}

pack::Choice choiceOf(const QJsonObject &property)
{
    const auto found = std::ranges::find(choices, property.value("class"_L1).toString());
    return found == choices.end() ? pack::Choice::Any : static_cast<pack::Choice>(found - choices.begin());
}

template <typename Named>
bool isNew(const std::vector<Named> &known, const QString &id)
{
    return !id.isEmpty() && id == packText(id) && !std::ranges::contains(known, id, &Named::id);
}

void addOnce(QStringList &ids, const QString &id)
{
    if (!ids.contains(id))
        ids << id;
}

bool isOwn(const QJsonObject &property)
{
    return property.value("ns"_L1).toString() == ownNamespace;
}

} // namespace

QJsonArray ownProperties(const Pack &pack)
{
    OscalProps names;
    names.add(u"framework-id"_s, pack.id);
    names.addOther(u"title"_s, pack.title);
    names.addOther(u"operator"_s, pack.operatedBy);
    for (const QString &name : pack.knownAs)
        names.add(u"known-as"_s, name);
    QJsonArray properties = names.array();
    for (const pack::Level &level : pack.levels) {
        QJsonObject property = named(u"level"_s, level.id, level.title);
        property.insert("class"_L1, QString(choices[static_cast<std::size_t>(level.choice)]));
        properties.append(property);
    }
    for (const pack::Tag &tag : pack.tags)
        properties.append(named(u"tag"_s, tag.id, tag.title));
    return properties;
}

QJsonArray ownProperties(const pack::Requirement &requirement, bool isGroupAsControl)
{
    OscalProps properties;
    properties.addOther(u"title"_s, requirement.title);
    properties.addOther(u"text"_s, requirement.text);
    for (const QString &level : requirement.levels)
        properties.add(u"level"_s, level);
    for (const QString &tag : requirement.tags)
        properties.add(u"tag"_s, tag);
    if (isGroupAsControl)
        properties.add(u"kind"_s, u"group"_s);
    return properties.array();
}

bool takeOwnProperty(const QJsonObject &property, Pack &pack)
{
    if (!isOwn(property))
        return false;
    const QString name = property.value("name"_L1).toString();
    const QString value = property.value("value"_L1).toString();
    if (name == "framework-id"_L1 && pack.id.isEmpty())
        pack.id = frameworkIdOf(value);
    else if (name == "known-as"_L1)
        pack.knownAs << packText(value);
    else if (name == "title-ja"_L1)
        pack.title.ja = packText(value);
    else if (name == "operator-ja"_L1)
        pack.operatedBy.ja = packText(value);
    else if (name == "level"_L1 && isNew(pack.levels, value))
        pack.levels.push_back({value, nameOf(property), choiceOf(property)});
    else if (name == "tag"_L1 && isNew(pack.tags, value))
        pack.tags.push_back({value, nameOf(property)});
    return true;
}

void takeOwnProperties(const QJsonObject &control, const Pack &pack, pack::Requirement &requirement)
{
    for (const QJsonValue &each : control.value("props"_L1).toArray()) {
        const QJsonObject property = each.toObject();
        if (!isOwn(property))
            continue;
        const QString name = property.value("name"_L1).toString();
        const QString value = property.value("remarks"_L1).toString(property.value("value"_L1).toString());
        if (name == "title-ja"_L1)
            requirement.title = {packText(value), requirement.title.best(Language::English), {}};
        else if (name == "text-ja"_L1)
            requirement.text = {packText(value), requirement.text.best(Language::English), {}};
        else if (name == "level"_L1 && std::ranges::contains(pack.levels, value, &pack::Level::id))
            addOnce(requirement.levels, value);
        else if (name == "tag"_L1 && std::ranges::contains(pack.tags, value, &pack::Tag::id))
            addOnce(requirement.tags, value);
        else if (name == "kind"_L1 && value == "group"_L1)
            requirement.kind = pack::Kind::Group;
    }
}

} // namespace tsuzuri
