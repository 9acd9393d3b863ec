#include "core/difference/own_side.h"

#include "core/frameworks/requirements.h"
#include "core/people/raci.h"

#include <map>
#include <unordered_set>

namespace tsuzuri {

namespace {

/// What each person is counted for, each thing once.
class Tally {
public:
    explicit Tally(const WorkspaceIndex &index)
        : m_index(index)
    {
    }

    template <typename Things>
    void add(const AnyId &thing, Things DifferenceEffort::*count)
    {
        if (m_seen.insert(thing.uuid).second)
            addTo(answerableFor(m_index, thing), count);
    }
    template <typename Count>
    void addTo(std::vector<Id<Person>> people, Count DifferenceEffort::*count)
    {
        std::ranges::sort(people, {}, &Id<Person>::uuid);
        people.erase(std::ranges::unique(people).begin(), people.end());
        if (people.empty())
            people.emplace_back();
        for (const Id<Person> person : people) {
            DifferenceEffort &effort = m_efforts[person.uuid];
            effort.person = person;
            ++(effort.*count);
        }
    }
    std::vector<DifferenceEffort> result() const
    {
        std::vector<DifferenceEffort> efforts;
        for (const auto &[person, effort] : m_efforts)
            efforts.push_back(effort);
        std::ranges::stable_sort(efforts, {}, [](const DifferenceEffort &effort) {
            return std::pair(effort.person.isNull(), -effort.total());
        });
        return efforts;
    }

private:
    const WorkspaceIndex &m_index;
    std::map<Uuid, DifferenceEffort> m_efforts;
    std::unordered_set<Uuid> m_seen;
};

} // namespace

OwnSide::OwnSide(
    const WorkspaceIndex &index, const AnswerGraph &graph, const Catalogue *catalogue, const Period &period)
    : m_index(index)
    , m_graph(graph)
    , m_reuse(index, catalogue, period)
{
}

void OwnSide::complete(const QString &framework, SchemeDifferenceRow &row) const
{
    std::vector<Id<Requirement>> requirements{requirementId(requirementRef(framework, row.code))};
    QStringList common;
    const auto add = [&](Id<Control> control) {
        if (!std::ranges::contains(row.controls, control))
            row.controls.push_back(control);
    };
    for (const AnswerVia &via : row.via) {
        const AnswerNode &source = via.steps.front().node;
        if (source.kind == AnswerKind::Control)
            add(source.control);
        for (const AnswerVia::Step &step : via.steps) {
            if (step.node.kind == AnswerKind::CatalogueControl)
                common << step.node.code;
        }
        const int held =
            source.kind == AnswerKind::Requirement ? m_graph.requirement(source.framework, source.code) : -1;
        if (held < 0)
            continue;
        requirements.push_back(requirementId(source.ref()));
        for (const AnswerLink &link : m_graph.linksOf(held)) {
            if (link.origin == LinkOrigin::Control)
                add(m_graph.node(link.to).control);
        }
    }
    row.documents = m_reuse.documents(row.controls, common);
    row.evidence = m_reuse.evidence(row.controls, requirements);
}

std::vector<DifferenceEffort> OwnSide::effort(const std::vector<SchemeDifferenceRow> &rows) const
{
    Tally tally(m_index);
    for (const SchemeDifferenceRow &row : rows) {
        if (row.state != DifferenceState::Covered) {
            std::vector<Id<Person>> people;
            for (const Id<Control> control : row.controls)
                std::ranges::copy(
                    answerableFor(m_index, {Kind::Control, control.uuid}), std::back_inserter(people));
            tally.addTo(std::move(people), &DifferenceEffort::requirements);
        }
        for (const Reusable &each : row.documents) {
            if (each.reuse != Reuse::AsItIs)
                tally.add({Kind::Document, each.document.uuid}, &DifferenceEffort::documents);
        }
        for (const Reusable &each : row.evidence) {
            if (each.reuse == Reuse::OtherPeriod)
                tally.add({Kind::Evidence, each.evidence.uuid}, &DifferenceEffort::evidence);
        }
    }
    return tally.result();
}

} // namespace tsuzuri
