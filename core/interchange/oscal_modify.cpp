#include "core/interchange/oscal_modify.h"

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What can be removed and added, by the name of the element and of the list.
constexpr std::pair<QLatin1StringView, QLatin1StringView> items[] = {
    {"param"_L1, "params"_L1}, {"prop"_L1, "props"_L1}, {"link"_L1, "links"_L1}, {"part"_L1, "parts"_L1}};

bool isRemoved(const QJsonObject &item, QLatin1StringView itemName, const QJsonObject &removal)
{
    const auto isMet = [&](QLatin1StringView condition, QLatin1StringView member) {
        return !removal.contains(condition) || removal.value(condition) == item.value(member);
    };
    const QString wanted = removal.value("by-item-name"_L1).toString();
    return !removal.isEmpty() && (wanted.isEmpty() || wanted == itemName) && isMet("by-id"_L1, "id"_L1)
        && isMet("by-name"_L1, "name"_L1) && isMet("by-class"_L1, "class"_L1) && isMet("by-ns"_L1, "ns"_L1);
}

void removeFrom(QJsonObject &owner, const QJsonArray &removals)
{
    for (const auto &[itemName, list] : items) {
        if (!owner.contains(list))
            continue;
        QJsonArray left;
        for (const QJsonValue &value : owner.value(list).toArray()) {
            QJsonObject item = value.toObject();
            const bool isGone = std::ranges::any_of(removals,
                [&](const QJsonValue &removal) { return isRemoved(item, itemName, removal.toObject()); });
            if (isGone)
                continue;
            removeFrom(item, removals);
            left.append(item);
        }
        if (left.isEmpty())
            owner.remove(list);
        else
            owner.insert(list, left);
    }
}

void addTo(QJsonObject &owner, const QJsonObject &addition, bool isStart)
{
    if (addition.contains("title"_L1))
        owner.insert("title"_L1, addition.value("title"_L1));
    for (const auto &[itemName, list] : items) {
        const QJsonArray added = addition.value(list).toArray();
        if (added.isEmpty())
            continue;
        QJsonArray all = isStart ? added : owner.value(list).toArray();
        for (const QJsonValue &value : isStart ? owner.value(list).toArray() : added)
            all.append(value);
        owner.insert(list, all);
    }
}

/// Into, before or after the parameter or part of this id. False where `owner` has none.
bool addAt(QJsonObject &owner, const QString &id, const QString &position, const QJsonObject &addition)
{
    for (const QLatin1StringView list : {"parts"_L1, "params"_L1}) {
        QJsonArray all = owner.value(list).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject item = all.at(i).toObject();
            if (item.value("id"_L1).toString() != id) {
                if (!addAt(item, id, position, addition))
                    continue;
                all.replace(i, item);
            } else if (position == "before"_L1 || position == "after"_L1) {
                qsizetype place = position == "before"_L1 ? i : i + 1;
                for (const QJsonValue &added : addition.value(list).toArray())
                    all.insert(place++, added);
            } else {
                addTo(item, addition, position == "starting"_L1);
                all.replace(i, item);
            }
            owner.insert(list, all);
            return true;
        }
    }
    return false;
}

} // namespace

OscalModification::OscalModification(const QJsonObject &modify)
{
    for (const QJsonValue &value : modify.value("set-parameters"_L1).toArray())
        m_params.insert(value.toObject().value("param-id"_L1).toString(), value.toObject());
    for (const QJsonValue &value : modify.value("alters"_L1).toArray())
        m_alters[value.toObject().value("control-id"_L1).toString()].append(value);
}

void OscalModification::apply(QJsonObject &catalog)
{
    if (!m_params.isEmpty() || !m_alters.isEmpty())
        modifyOwner(catalog);
}

void OscalModification::modifyOwner(QJsonObject &owner)
{
    setParams(owner);
    for (const QLatin1StringView list : {"groups"_L1, "controls"_L1}) {
        QJsonArray all = owner.value(list).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject item = all.at(i).toObject();
            modifyOwner(item);
            if (list == "controls"_L1)
                modifyControl(item);
            all.replace(i, item);
        }
        if (!all.isEmpty())
            owner.insert(list, all);
    }
}

/// What says what the parameter is takes the place of what was there; what limits or explains it is added.
void OscalModification::setParams(QJsonObject &owner)
{
    QJsonArray params = owner.value("params"_L1).toArray();
    for (qsizetype i = 0; i < params.size(); ++i) {
        QJsonObject param = params.at(i).toObject();
        const QString id = param.value("id"_L1).toString();
        const auto found = m_params.constFind(id);
        if (found == m_params.cend())
            continue;
        m_metParams.insert(id);
        for (auto member = found->begin(); member != found->end(); ++member) {
            if (member.key() == "param-id"_L1)
                continue;
            QJsonValue value = member.value();
            if (value.isArray() && member.key() != "values"_L1) {
                QJsonArray all = param.value(member.key()).toArray();
                for (const QJsonValue &added : value.toArray())
                    all.append(added);
                value = all;
            }
            param.insert(member.key(), value);
        }
        params.replace(i, param);
    }
    if (!params.isEmpty())
        owner.insert("params"_L1, params);
}

void OscalModification::modifyControl(QJsonObject &control)
{
    const QString id = control.value("id"_L1).toString();
    const auto found = m_alters.constFind(id);
    if (found == m_alters.cend())
        return;
    m_metControls.insert(id);
    for (const QJsonValue &value : *found) {
        const QJsonObject alter = value.toObject();
        if (const QJsonArray removals = alter.value("removes"_L1).toArray(); !removals.isEmpty())
            removeFrom(control, removals);
        for (const QJsonValue &addition : alter.value("adds"_L1).toArray())
            add(control, addition.toObject());
    }
}

void OscalModification::add(QJsonObject &control, const QJsonObject &addition)
{
    const QString id = addition.value("by-id"_L1).toString();
    const QString position = addition.value("position"_L1).toString();
    if (id.isEmpty() || id == control.value("id"_L1).toString())
        addTo(control, addition, position == "starting"_L1 || position == "before"_L1);
    else if (!addAt(control, id, position, addition))
        ++m_unknownParts;
}

QStringList OscalModification::unknownControls() const
{
    QStringList unknown;
    for (const QString &id : m_alters.keys()) {
        if (!m_metControls.contains(id))
            unknown << id;
    }
    unknown.sort();
    return unknown;
}

int OscalModification::unknownPlaces() const
{
    return m_unknownParts + static_cast<int>(m_params.size() - m_metParams.size());
}

} // namespace tsuzuri
