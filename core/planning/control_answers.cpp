#include "core/planning/control_answers.h"

#include "core/difference/relation.h"

namespace tsuzuri {

namespace {

/// How much each common control answers of one requirement, by node.
using Extents = std::map<int, AnswerExtent>;

/// Adds the common controls that are linked to `requirement`, which is `relation` to the one that is wanted.
void addLinked(const AnswerGraph &graph, int requirement, MappingRelation relation, Extents &extents)
{
    for (const AnswerLink &link : graph.linksOf(requirement)) {
        if (graph.node(link.to).kind != AnswerKind::CatalogueControl)
            continue;
        const AnswerExtent extent = answerOf(composed(inverse(link.relation), relation));
        if (extent != AnswerExtent::Nothing)
            extents[link.to] = std::max(extents[link.to], extent);
    }
}

/// What the company records of its controls says nothing of what a common control answers.
Extents extentsOf(const AnswerGraph &graph, int requirement)
{
    Extents extents;
    addLinked(graph, requirement, MappingRelation::Equal, extents);
    if (!extents.empty())
        return extents;
    for (const AnswerLink &link : graph.linksOf(requirement)) {
        if (graph.node(link.to).kind == AnswerKind::Requirement)
            addLinked(graph, link.to, inverse(link.relation), extents);
    }
    return extents;
}

} // namespace

std::map<QString, std::vector<PlannedControl::Answer>> answersOfCommonControls(
    const AnswerGraph::Sources &sources, const std::vector<WantedRequirement> &requirements)
{
    const AnswerGraph graph(sources);
    std::map<QString, std::vector<PlannedControl::Answer>> answers;
    for (int i = 0; i < static_cast<int>(requirements.size()); ++i) {
        const WantedRequirement &wanted = requirements[static_cast<std::size_t>(i)];
        const int node = graph.requirement(wanted.framework, wanted.code);
        if (node < 0)
            continue;
        for (const auto &[common, extent] : extentsOf(graph, node))
            answers[graph.node(common).code].push_back({i, extent == AnswerExtent::Whole});
    }
    return answers;
}

} // namespace tsuzuri
