#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace tsuzuri {

/// The `modify` of a profile: parameters that are set, and controls from which something is removed and to
/// which something is added.
class OscalModification {
public:
    explicit OscalModification(const QJsonObject &modify);

    /// Applies all of it to a catalog.
    void apply(QJsonObject &catalog);

    /// Controls that `apply` did not meet.
    QStringList unknownControls() const;
    /// How many parameters and parts were to be changed that the catalog does not hold.
    int unknownPlaces() const;

private:
    void modifyOwner(QJsonObject &owner);
    void modifyControl(QJsonObject &control);
    void setParams(QJsonObject &owner);
    void add(QJsonObject &control, const QJsonObject &addition);

    QHash<QString, QJsonObject> m_params;
    QHash<QString, QJsonArray> m_alters; // of one control may be several
    QSet<QString> m_metParams;
    QSet<QString> m_metControls;
    int m_unknownParts = 0;
};

} // namespace tsuzuri
