#pragma once

#include "core/model/framework.h"

namespace tsuzuri {

/// What B is to A where A is `relation` to B.
MappingRelation inverse(MappingRelation relation);

/// What A is to C where A is `first` to B and B is `second` to C, as far as that follows: equal keeps the
/// other, parts of parts are parts, wholes of wholes are wholes. Whatever contains something that C shares,
/// or shares something that lies in C, intersects C. Everything else, two intersections in a row above all,
/// is no more than related.
MappingRelation composed(MappingRelation first, MappingRelation second);

/// What one end answers of the other.
enum class AnswerExtent : std::uint8_t { Nothing, Part, Whole };
AnswerExtent answerOf(MappingRelation relation);

/// Orders links from the weakest: first by relation, then by strength.
int firmness(MappingRelation relation, MappingStrength strength);

} // namespace tsuzuri
