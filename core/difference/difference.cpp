#include "core/difference/difference.h"

#include "core/difference/held.h"
#include "core/difference/own_side.h"
#include "core/difference/scheme.h"

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

bool covers(const AnswerVia &via)
{
    return via.source != AnswerSource::Presumed && answerOf(via.relation) == AnswerExtent::Whole;
}

/// Works out one row after the other.
class Comparison {
public:
    Comparison(const AnswerGraph &graph, const Catalogue *catalogue, const Held &held, const Scheme &target,
        const OwnSide *own)
        : m_graph(graph)
        , m_held(held)
        , m_target(target)
        , m_own(own)
        , m_presumed(held.presumed(graph, target))
    {
        for (const catalogue::Link &link : catalogue ? catalogue->links : m_none) {
            if (!link.full.isEmpty())
                m_specific.insert(link.framework);
        }
    }

    SchemeDifferenceRow row(const pack::Requirement &requirement) const
    {
        SchemeDifferenceRow row;
        row.code = requirement.id;
        row.title = requirement.title;
        row.via = answers(requirement.id);
        countNeeded(row);
        row.state = stateOf(row);
        if (m_own)
            m_own->complete(m_target.pack().id, row);
        return row;
    }

private:
    bool isSource(int node) const
    {
        const AnswerNode &at = m_graph.node(node);
        switch (at.kind) {
        case AnswerKind::Requirement:
            return m_held.contains(at.framework, at.code);
        case AnswerKind::Control:
            return true;
        case AnswerKind::CatalogueControl:
            return m_presumed.contains(node);
        }
        return false;
    }

    std::vector<AnswerVia> answers(const QString &code) const
    {
        const QString &framework = m_target.pack().id;
        std::vector<AnswerVia> all;
        if (m_held.contains(framework, code)) {
            const AnswerNode same{AnswerKind::Requirement, framework, code, {}};
            all.push_back({AnswerSource::Held, MappingRelation::Equal, {{same, {}, {}, {}, {}, {}}}, -1});
        }
        const int target = m_graph.requirement(framework, code);
        const auto isOther = [&](int node) { return node != target && isSource(node); };
        const auto isCatalogue = [this](int node) {
            return m_graph.node(node).kind == AnswerKind::CatalogueControl;
        };
        for (const AnswerChain &chain : answerChains(m_graph, target, isOther, isCatalogue))
            all.push_back(viaOf(m_graph, chain));
        dropKnown(all);
        std::ranges::stable_sort(
            all, {}, [](const AnswerVia &via) { return std::pair(!covers(via), via.source); });
        return all;
    }

    /// What the company says it has need not be presumed.
    static void dropKnown(std::vector<AnswerVia> &all)
    {
        QSet<QString> known;
        for (const AnswerVia &via : all) {
            if (via.source == AnswerSource::OwnControl
                && via.steps[1].node.kind == AnswerKind::CatalogueControl)
                known.insert(via.steps[1].node.code);
        }
        std::erase_if(all, [&](const AnswerVia &via) {
            return via.source == AnswerSource::Presumed && known.contains(via.steps.front().node.code);
        });
    }

    /// The catalogue's controls for a requirement, and those that the company says it has.
    void countNeeded(SchemeDifferenceRow &row) const
    {
        const int target = m_graph.requirement(m_target.pack().id, row.code);
        if (target < 0)
            return;
        for (const AnswerLink &link : m_graph.linksOf(target)) {
            if (link.origin != LinkOrigin::Catalogue)
                continue;
            row.needed.push_back(m_graph.node(link.to).code);
            if (std::ranges::contains(
                    m_graph.linksOf(link.to), LinkOrigin::CatalogueItem, &AnswerLink::origin))
                row.inPlace << row.needed.back();
        }
    }

    DifferenceState stateOf(const SchemeDifferenceRow &row) const
    {
        const bool isComplete = !row.needed.isEmpty() && row.inPlace.size() == row.needed.size()
            && m_specific.contains(m_target.pack().id);
        if (isComplete || std::ranges::any_of(row.via, covers))
            return DifferenceState::Covered;
        return row.via.empty() ? DifferenceState::Open : DifferenceState::Partly;
    }

    static inline const std::vector<catalogue::Link> m_none;

    const AnswerGraph &m_graph;
    const Held &m_held;
    const Scheme &m_target;
    const OwnSide *m_own;
    QSet<int> m_presumed;
    QSet<QString> m_specific; ///< frameworks of which the catalogue knows more than areas
};

} // namespace

int Difference::count(DifferenceState state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &SchemeDifferenceRow::state));
}

Period auditPeriod(const Dataset &data, const QString &target)
{
    Period latest;
    for (const Project &project : data.table<Project>()) {
        const auto isTarget = [id = target.section(u':', 0, 0)](
                                  const QString &framework) { return framework.section(u':', 0, 0) == id; };
        const bool isAudited =
            project.status != ProjectStatus::Closed && std::ranges::any_of(project.frameworks, isTarget);
        if (isAudited && project.period().isValid() && (!latest.isValid() || latest.to < project.periodEnd))
            latest = project.period();
    }
    return latest;
}

Result<Difference> differenceOf(
    const PackShelf &shelf, const DifferenceQuestion &question, const Dataset *data, QDate today)
{
    const QString target = question.target;
    const auto scheme = Scheme::read(shelf, data, target.section(u':', 0, 0), target.split(u':').sliced(1));
    if (!scheme)
        return std::unexpected(scheme.error());
    const auto held = Held::read(shelf, data, question.held);
    if (!held)
        return std::unexpected(held.error());
    const AnswerGraph::Sources sources = allSources(data, today);
    const AnswerGraph graph(sources);
    std::optional<WorkspaceIndex> index;
    std::optional<OwnSide> own;
    if (data) {
        index.emplace(*data, today);
        own.emplace(*index, graph, sources.catalogue, question.period);
    }
    Difference difference{target, scheme->title(), held->titles(), {}, {}, {}};
    for (const Scheme::Chapter &chapter : scheme->chapters())
        difference.chapters.push_back({chapter.code, chapter.title, {}});
    const Comparison comparison(graph, sources.catalogue, *held, *scheme, own ? &*own : nullptr);
    for (std::size_t i = 0; i < scheme->requirements().size(); ++i) {
        SchemeDifferenceRow row = comparison.row(*scheme->requirements()[i]);
        row.chapter = scheme->chapterOf()[i];
        DifferenceChapter &chapter = difference.chapters[static_cast<std::size_t>(row.chapter)];
        ++chapter.counts[static_cast<std::size_t>(row.state)];
        difference.rows.push_back(std::move(row));
    }
    if (own)
        difference.effort = own->effort(difference.rows);
    return difference;
}

} // namespace tsuzuri
