#include "core/interchange/oscal_structure.h"

#include "core/base/fold.h"

#include <QJsonDocument>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView lists[] = {"params"_L1, "props"_L1, "links"_L1, "parts"_L1};

void put(QJsonObject &owner, QLatin1StringView key, const QJsonArray &items)
{
    if (items.isEmpty())
        owner.remove(key);
    else
        owner.insert(key, items);
}

void append(QJsonArray &items, const QJsonArray &more)
{
    for (const QJsonValue &item : more)
        items.append(item);
}

/// What later controls of the same id add to the first.
void combine(QJsonObject &owner, const QHash<QString, QJsonArray> &others)
{
    for (const QLatin1StringView list : {"groups"_L1, "controls"_L1}) {
        QJsonArray all = owner.value(list).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject item = all.at(i).toObject();
            combine(item, others);
            for (const QJsonValue &other : others.value(item.value("id"_L1).toString())) {
                for (const QLatin1StringView key : lists) {
                    QJsonArray items = item.value(key).toArray();
                    appendNew(items, other.toObject().value(key).toArray());
                    put(item, key, items);
                }
            }
            all.replace(i, item);
        }
        put(owner, list, all);
    }
}

} // namespace

void appendNew(QJsonArray &items, const QJsonArray &more)
{
    const auto keyOf = [](const QJsonValue &item) { return QJsonDocument(item.toObject()).toJson(); };
    QSet<QByteArray> known;
    for (const QJsonValue &item : std::as_const(items))
        known.insert(keyOf(item));
    for (const QJsonValue &item : more) {
        if (const QByteArray key = keyOf(item); !known.contains(key)) {
            known.insert(key);
            items.append(item);
        }
    }
}

CatalogAssembly::CatalogAssembly(QJsonObject merge)
    : m_merge(std::move(merge))
{
}

void CatalogAssembly::take(const QJsonObject &catalog, const OscalSelection &selection)
{
    const QJsonObject some = filtered(catalog, selection, {});
    QJsonArray groups = m_taken.value("groups"_L1).toArray();
    join(groups, some.value("groups"_L1).toArray());
    put(m_taken, "groups"_L1, groups);
    QJsonArray controls = m_taken.value("controls"_L1).toArray();
    append(controls, some.value("controls"_L1).toArray());
    put(m_taken, "controls"_L1, controls);
    QJsonArray params = m_taken.value("params"_L1).toArray();
    appendNew(params, some.value("params"_L1).toArray());
    put(m_taken, "params"_L1, params);
    QJsonArray resources = m_taken.value("back-matter"_L1).toObject().value("resources"_L1).toArray();
    appendNew(resources, catalog.value("back-matter"_L1).toObject().value("resources"_L1).toArray());
    if (!resources.isEmpty())
        m_taken.insert("back-matter"_L1, QJsonObject{{"resources"_L1, resources}});
}

/// The owner with the groups and controls that are taken. Those below a control that is not go up in its
/// place.
QJsonObject CatalogAssembly::filtered(
    const QJsonObject &owner, const OscalSelection &selection, const QStringList &ancestors)
{
    QJsonObject kept = owner;
    QJsonArray groups;
    for (const QJsonValue &value : owner.value("groups"_L1).toArray()) {
        const QJsonObject group = filtered(value.toObject(), selection, ancestors);
        if (group.contains("groups"_L1) || group.contains("controls"_L1))
            groups.append(group);
    }
    put(kept, "groups"_L1, groups);
    QJsonArray controls;
    for (const QJsonValue &value : owner.value("controls"_L1).toArray()) {
        const QString id = value.toObject().value("id"_L1).toString();
        const bool isFirst = !m_ids.contains(id);
        const bool isTaken = selection.takes(id, ancestors);
        if (isTaken && isFirst)
            m_ids.insert(id);
        const QJsonObject control = filtered(value.toObject(), selection, ancestors + QStringList{id});
        if (isTaken && isFirst) {
            controls.append(control);
            continue;
        }
        if (isTaken) {
            m_takenTwice << id;
            m_others[id].append(control);
        }
        append(controls, control.value("controls"_L1).toArray());
    }
    put(kept, "controls"_L1, controls);
    return kept;
}

/// A group of the same id, or without id of the same title, goes on with the other one's controls.
void CatalogAssembly::join(QJsonArray &groups, const QJsonArray &added) const
{
    const auto name = [](const QJsonValue &group) {
        const QJsonObject object = group.toObject();
        return object.contains("id"_L1) ? object.value("id"_L1) : object.value("title"_L1);
    };
    for (const QJsonValue &group : added) {
        const auto same =
            std::ranges::find_if(groups, [&](const QJsonValue &each) { return name(each) == name(group); });
        if (same == groups.end()) {
            groups.append(group);
            continue;
        }
        QJsonObject joined = QJsonValue(*same).toObject();
        QJsonArray inner = joined.value("groups"_L1).toArray();
        join(inner, group.toObject().value("groups"_L1).toArray());
        put(joined, "groups"_L1, inner);
        QJsonArray controls = joined.value("controls"_L1).toArray();
        append(controls, group.toObject().value("controls"_L1).toArray());
        put(joined, "controls"_L1, controls);
        *same = joined;
    }
}

QJsonArray CatalogAssembly::flat(const QJsonObject &owner) const
{
    QJsonArray controls;
    for (const QJsonValue &group : owner.value("groups"_L1).toArray())
        append(controls, flat(group.toObject()));
    append(controls, owner.value("controls"_L1).toArray());
    return controls;
}

QJsonObject CatalogAssembly::customGroup(const QJsonObject &group, const QJsonArray &controls) const
{
    QJsonObject made = group;
    made.remove("insert-controls"_L1);
    QJsonArray inserted;
    for (const QJsonValue &value : group.value("insert-controls"_L1).toArray()) {
        const QJsonObject insertion = value.toObject();
        const OscalSelection selection(insertion);
        std::vector<QJsonObject> chosen;
        for (const QJsonValue &control : controls) {
            if (selection.takes(control.toObject().value("id"_L1).toString(), {}))
                chosen.push_back(control.toObject());
        }
        const QString order = insertion.value("order"_L1).toString();
        const auto id = [](const QJsonObject &control) { return control.value("id"_L1).toString(); };
        const auto isBefore = [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; };
        if (order == "ascending"_L1 || order == "descending"_L1)
            std::ranges::stable_sort(chosen, isBefore, id);
        if (order == "descending"_L1)
            std::ranges::reverse(chosen);
        for (const QJsonObject &control : chosen)
            inserted.append(control);
    }
    put(made, "controls"_L1, inserted);
    QJsonArray groups;
    for (const QJsonValue &inner : group.value("groups"_L1).toArray())
        groups.append(customGroup(inner.toObject(), controls));
    put(made, "groups"_L1, groups);
    return made;
}

QJsonObject CatalogAssembly::catalog() const
{
    QJsonObject catalog = m_taken;
    if (m_merge.value("combine"_L1).toObject().value("method"_L1).toString() == "merge"_L1)
        combine(catalog, m_others);
    if (m_merge.value("as-is"_L1).toBool())
        return catalog;
    const QJsonArray controls = flat(catalog);
    catalog.remove("groups"_L1);
    catalog.remove("controls"_L1);
    if (!m_merge.contains("custom"_L1)) {
        put(catalog, "controls"_L1, controls);
        return catalog;
    }
    const QJsonObject custom = customGroup(m_merge.value("custom"_L1).toObject(), controls);
    put(catalog, "groups"_L1, custom.value("groups"_L1).toArray());
    put(catalog, "controls"_L1, custom.value("controls"_L1).toArray());
    return catalog;
}

} // namespace tsuzuri
