#include "core/difference/relation.h"

namespace tsuzuri {

using enum MappingRelation;

MappingRelation inverse(MappingRelation relation)
{
    switch (relation) {
    case Subset:
        return Superset;
    case Superset:
        return Subset;
    default:
        return relation;
    }
}

MappingRelation composed(MappingRelation first, MappingRelation second)
{
    if (first == Equal)
        return second;
    if (second == Equal || (first == second && (first == Subset || first == Superset)))
        return first;
    const bool sharesFirst = first == Superset && (second == Intersects || second == Subset);
    const bool liesInSecond = first == Intersects && second == Subset;
    return sharesFirst || liesInSecond ? Intersects : Related;
}

AnswerExtent answerOf(MappingRelation relation)
{
    switch (relation) {
    case Equal:
    case Superset:
        return AnswerExtent::Whole;
    case Subset:
    case Intersects:
        return AnswerExtent::Part;
    default:
        return AnswerExtent::Nothing;
    }
}

int firmness(MappingRelation relation, MappingStrength strength)
{
    constexpr int strengths = 4;
    const auto rank = [relation] {
        switch (relation) {
        case Equal:
            return 4;
        case Superset:
        case Subset:
            return 3;
        case Intersects:
            return 2;
        default:
            return 1;
        }
    };
    return rank() * strengths + static_cast<int>(strength);
}

} // namespace tsuzuri
