#pragma once

#include "core/model/dataset.h"
#include "core/registers/column.h"

namespace tsuzuri {

/// Words of an import that name no record, as Record::unresolved keeps them: "owner=山田部長".
QString unresolvedEntry(const Column &column, const QString &words);

/// The words that a record keeps for a column.
QStringList unresolvedWords(const QStringList &entries, const Column &column);
QStringList unresolvedWords(const Dataset &dataset, const Column &column, int row);

/// The entries with those of a column replaced.
QStringList withUnresolved(const QStringList &entries, const Column &column, const QStringList &words);

} // namespace tsuzuri
