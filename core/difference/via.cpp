#include "core/difference/via.h"

namespace tsuzuri {

namespace {

AnswerVia::Step stepOf(const AnswerNode &node, const AnswerLink *link)
{
    AnswerVia::Step step{node, {}, {}, {}, {}, {}};
    if (!link)
        return step;
    step.relation = inverse(link->relation); // the link leads here
    step.strength = link->strength;
    step.origin = link->origin;
    if (link->mapping) {
        step.author = link->mapping->author;
        step.source = link->mapping->source;
    } else if (link->own) {
        step.author = {link->own->author, link->own->author, {}};
        step.source = {link->own->source, link->own->source, {}};
    }
    return step;
}

} // namespace

AnswerVia viaOf(const AnswerGraph &graph, const AnswerChain &chain)
{
    AnswerVia via;
    via.relation = chain.relation;
    via.weakest = chain.weakest();
    for (const AnswerChain::Step &step : chain.steps)
        via.steps.push_back(stepOf(graph.node(step.node), step.link));
    const AnswerKind kind = graph.node(chain.source()).kind;
    via.source = kind == AnswerKind::Control ? AnswerSource::OwnControl
        : kind == AnswerKind::Requirement    ? AnswerSource::Held
                                             : AnswerSource::Presumed;
    return via;
}

std::vector<AnswerVia> servingControls(
    const AnswerGraph &graph, const QString &framework, const QString &code)
{
    const auto isControl = [&](int node) { return graph.node(node).kind == AnswerKind::Control; };
    std::vector<AnswerVia> serving;
    for (const AnswerChain &chain : answerChains(graph, graph.requirement(framework, code), isControl, {}))
        serving.push_back(viaOf(graph, chain));
    return serving;
}

} // namespace tsuzuri
