#pragma once

#include "core/frameworks/pack.h"

#include <QHash>

namespace tsuzuri {

/// The UUID (version 5) of what a name stands for: the same name always gives the same one.
QString oscalUuid(const QString &name);

/// A code as a token of OSCAL: AC-2(1) is ac-2.1, 5.1 is _5.1.
QString oscalToken(const QString &code);

/// The ids under which the catalog of a pack has its groups and requirements, by code: those of its OSCAL
/// source, else tokens. A group of a source may have none.
QHash<QString, QString> oscalIds(const Pack &pack);

} // namespace tsuzuri
