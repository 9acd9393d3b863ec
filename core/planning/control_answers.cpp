#include "core/planning/control_answers.h"

#include "core/difference/answer_chains.h"

namespace tsuzuri {

namespace {

using Answer = PlannedControl::Answer;

bool isDirect(const AnswerChain &chain)
{
    return chain.steps.size() == 2;
}

/// Common control, requirement that it answers, requirement that is wanted.
bool goesThroughOneMapping(const AnswerGraph &graph, const AnswerChain &chain)
{
    return chain.steps.size() == 3 && graph.node(chain.steps[1].node).kind == AnswerKind::Requirement;
}

} // namespace

std::map<QString, std::vector<Answer>> answersOfCommonControls(
    const AnswerGraph::Sources &sources, const std::vector<WantedRequirement> &requirements)
{
    const AnswerGraph graph(sources);
    const auto isCommon = [&](int node) { return graph.node(node).kind == AnswerKind::CatalogueControl; };
    std::map<QString, std::vector<Answer>> answers;
    for (int i = 0; i < static_cast<int>(requirements.size()); ++i) {
        const WantedRequirement &wanted = requirements[static_cast<std::size_t>(i)];
        const int node = graph.requirement(wanted.framework, wanted.code);
        if (node < 0)
            continue;
        const std::vector<AnswerChain> chains = answerChains(graph, node, isCommon, {});
        const bool isKnown = std::ranges::any_of(chains, isDirect);
        for (const AnswerChain &chain : chains) {
            const AnswerExtent extent = answerOf(chain.relation);
            const bool counts = isKnown ? isDirect(chain) : goesThroughOneMapping(graph, chain);
            if (counts && extent != AnswerExtent::Nothing)
                answers[graph.node(chain.source()).code].push_back({i, extent == AnswerExtent::Whole});
        }
    }
    return answers;
}

} // namespace tsuzuri
