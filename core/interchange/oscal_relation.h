#pragma once

#include "core/model/framework.h"

#include <QJsonObject>

#include <optional>

namespace tsuzuri {

/// The same for two refs in either order.
QString pairKey(const QString &one, const QString &other);

/// Writes a relation in OSCAL's words; what these lack, in the own namespace.
void putRelation(MappingRelation relation, QJsonObject &map);

enum class RelationWord : std::uint8_t { Known, Nothing, Unknown };
struct ReadRelation {
    RelationWord word{};
    MappingRelation relation{};
};
/// Nothing: the two have nothing in common.
ReadRelation readRelation(const QJsonObject &map);

/// What of a relation between sets holds for each pair of them.
MappingRelation relationOfPairs(MappingRelation whole, qsizetype sources, qsizetype targets);

} // namespace tsuzuri
