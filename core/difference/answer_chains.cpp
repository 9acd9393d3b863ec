#include "core/difference/answer_chains.h"

#include <map>

namespace tsuzuri {

namespace {

/// A node on the way from the requirement backwards.
struct State {
    int node = 0;
    MappingRelation relation{}; ///< what the node is to the requirement
    int firmness = 0; ///< of the weakest link so far
    int depth = 0;
    int next = -1; ///< the state that is one link nearer to the requirement
    const AnswerLink *link = nullptr; ///< of the nearer state's node to this node
};

constexpr int firmest = 1000;

/// Breadth first, one state for each node and relation.
class Search {
public:
    Search(const AnswerGraph &graph, int requirement)
        : m_graph(graph)
        , m_framework(graph.node(requirement).framework)
    {
        m_states.push_back({requirement, MappingRelation::Equal, firmest, 0, -1, nullptr});
    }

    void run(const std::function<bool(int)> &isSource, const std::function<bool(int)> &goesOn)
    {
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            const State state = m_states[i];
            const bool isFound = isSource(state.node);
            if (isFound)
                m_found.push_back(static_cast<int>(i));
            if (state.depth < longestChain && (!isFound || (goesOn && goesOn(state.node))))
                expand(static_cast<int>(i));
        }
    }

    std::vector<AnswerChain> chains() const
    {
        std::map<int, int> best; // state by node
        for (const int found : m_found) {
            const auto [place, isNew] = best.try_emplace(m_states[index(found)].node, found);
            if (!isNew && isBetter(found, place->second))
                place->second = found;
        }
        std::vector<int> order;
        for (const auto &[node, state] : best)
            order.push_back(state);
        std::ranges::stable_sort(order, [this](int left, int right) { return isBetter(left, right); });
        std::vector<AnswerChain> chains;
        for (const int state : order)
            chains.push_back(chainOf(state));
        return chains;
    }

private:
    static std::size_t index(int place) { return static_cast<std::size_t>(place); }

    bool isBetter(int left, int right) const
    {
        const auto key = [this](int place) {
            const State &state = m_states[index(place)];
            return std::tuple(answerOf(state.relation), state.firmness, -state.depth);
        };
        return key(left) > key(right);
    }

    void expand(int from)
    {
        const State state = m_states[index(from)];
        for (const AnswerLink &link : m_graph.linksOf(state.node)) {
            const MappingRelation relation = composed(inverse(link.relation), state.relation);
            if (answerOf(relation) == AnswerExtent::Nothing || m_graph.node(link.to).framework == m_framework)
                continue;
            const State reached{link.to, relation,
                std::min(state.firmness, firmness(link.relation, link.strength)), state.depth + 1, from,
                &link};
            const auto [place, isNew] =
                m_places.try_emplace({link.to, relation}, static_cast<int>(m_states.size()));
            if (isNew)
                m_states.push_back(reached);
            else if (State &known = m_states[index(place->second)];
                known.depth == reached.depth && known.firmness < reached.firmness)
                known = reached;
        }
    }

    AnswerChain chainOf(int state) const
    {
        AnswerChain chain;
        chain.relation = m_states[index(state)].relation;
        for (int at = state; at >= 0; at = m_states[index(at)].next)
            chain.steps.push_back({m_states[index(at)].node, m_states[index(at)].link});
        return chain;
    }

    const AnswerGraph &m_graph;
    QString m_framework;
    std::vector<State> m_states;
    std::map<std::pair<int, MappingRelation>, int> m_places;
    std::vector<int> m_found;
};

} // namespace

int AnswerChain::weakest() const
{
    int weakest = -1;
    int least = firmest;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        const AnswerLink &link = *steps[i].link;
        if (const int firm = firmness(link.relation, link.strength); firm < least) {
            least = firm;
            weakest = static_cast<int>(i);
        }
    }
    return weakest;
}

std::vector<AnswerChain> answerChains(const AnswerGraph &graph, int requirement,
    const std::function<bool(int node)> &isSource, const std::function<bool(int node)> &goesOn)
{
    if (requirement < 0)
        return {};
    Search search(graph, requirement);
    search.run(isSource, goesOn);
    return search.chains();
}

} // namespace tsuzuri
