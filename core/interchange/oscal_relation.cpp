#include "core/interchange/oscal_relation.h"

#include "core/interchange/oscal_props.h"

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    MappingRelation relation;
    QLatin1StringView word;
};

/// The first word of a relation is the one that is written.
constexpr Word words[] = {
    {MappingRelation::Equal, "equal-to"_L1},
    {MappingRelation::Equal, "equivalent-to"_L1},
    {MappingRelation::Subset, "subset-of"_L1},
    {MappingRelation::Superset, "superset-of"_L1},
    {MappingRelation::Intersects, "intersects-with"_L1},
    {MappingRelation::Equal, "equal"_L1},
    {MappingRelation::Equal, "equivalent"_L1},
    {MappingRelation::Subset, "subset"_L1},
    {MappingRelation::Superset, "superset"_L1},
    {MappingRelation::Intersects, "intersects"_L1},
};

constexpr auto notStated = "not-stated"_L1;

} // namespace

QString pairKey(const QString &one, const QString &other)
{
    return one < other ? one + u'\n' + other : other + u'\n' + one;
}

void putRelation(MappingRelation relation, QJsonObject &map)
{
    const auto word = std::ranges::find(words, relation, &Word::relation);
    if (word != std::end(words)) {
        map.insert("relationship"_L1, QString(word->word));
        return;
    }
    map.insert("ns"_L1, QString(ownNamespace));
    map.insert(
        "relationship"_L1, relation == MappingRelation::Unset ? QString(notStated) : oscalCode(relation));
}

ReadRelation readRelation(const QJsonObject &map)
{
    const QString word = map.value("relationship"_L1).toString().trimmed().toLower();
    const auto known = std::ranges::find_if(words, [&](const Word &each) { return word == each.word; });
    if (known != std::end(words))
        return {RelationWord::Known, known->relation};
    if (word == oscalCode(MappingRelation::Related))
        return {RelationWord::Known, MappingRelation::Related};
    if (word == notStated)
        return {RelationWord::Known, MappingRelation::Unset};
    return {word == "no-relationship"_L1 ? RelationWord::Nothing : RelationWord::Unknown, {}};
}

MappingRelation relationOfPairs(MappingRelation whole, qsizetype sources, qsizetype targets)
{
    using Is = MappingRelation;
    if (sources == 1 && targets == 1)
        return whole;
    const bool isEqual = whole == Is::Equal;
    if (targets == 1 && (isEqual || whole == Is::Subset))
        return Is::Subset; // each part of what lies in it lies in it
    if (sources == 1 && (isEqual || whole == Is::Superset))
        return Is::Superset;
    return Is::Related;
}

} // namespace tsuzuri
