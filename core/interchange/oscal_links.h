#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tsuzuri {

/// The references that an href of a document stands for: itself, or where it is `#uuid` those of the resource
/// that it names. `content` is what stands under the root.
QStringList oscalReferencesOf(const QJsonObject &content, const QString &href);

/// The name at the end of a path or link; "" for what is no name of a file.
QString oscalFileName(const QString &reference);

} // namespace tsuzuri
