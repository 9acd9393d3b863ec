#pragma once

#include "core/interchange/oscal_selection.h"

namespace tsuzuri {

/// The `merge` of a profile: the controls that its imports take, put together as they were, flat, or in
/// groups of its own. A control that is taken twice stays once: the first one, with what the others add where
/// `combine` says merge.
class CatalogAssembly {
public:
    explicit CatalogAssembly(QJsonObject merge);

    void take(const QJsonObject &catalog, const OscalSelection &selection);
    const QStringList &takenTwice() const { return m_takenTwice; }
    /// All that was taken, without metadata.
    QJsonObject catalog() const;

private:
    QJsonObject filtered(
        const QJsonObject &owner, const OscalSelection &selection, const QStringList &ancestors);
    void join(QJsonArray &groups, const QJsonArray &added) const;
    QJsonArray flat(const QJsonObject &owner) const;
    QJsonObject customGroup(const QJsonObject &group, const QJsonArray &controls) const;

    QJsonObject m_merge;
    QJsonObject m_taken;
    QSet<QString> m_ids;
    QStringList m_takenTwice;
    QHash<QString, QJsonArray> m_others; // of controls that were taken twice
};

/// Appends those objects that are not there yet.
void appendNew(QJsonArray &items, const QJsonArray &more);

} // namespace tsuzuri
