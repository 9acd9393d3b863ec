#pragma once

#include <QHash>
#include <QJsonObject>

namespace tsuzuri {

/// The parameters of a catalog by id, for texts that insert them.
using OscalParams = QHash<QString, QJsonObject>;

/// Adds those of a group or control, not of what lies below.
void collectParams(const QJsonObject &owner, OscalParams &params);

/// What people read of a group or control: its statement, guidance and overview with labels (a., 1.) and
/// parameters in brackets. Objectives and methods of assessment are left out.
QString oscalText(const QJsonObject &owner, const OscalParams &params);

/// A title without emphasis.
QString plainTitle(const QString &markup);

/// The value of the property of this name, without namespace or class, or "".
QString oscalProperty(const QJsonObject &owner, QStringView name);

} // namespace tsuzuri
