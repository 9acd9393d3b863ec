#include "core/base/fold.h"
#include "core/documents/catalogue_links.h"
#include "core/documents/likeness.h"
#include "core/gaps/workspace_index.h"
#include "core/model/by_ref.h"
#include "core/planning/project_plan.h"

namespace tsuzuri {

namespace {

constexpr double leastLikeness = 0.5;
constexpr double likelyIt = 0.8;
constexpr std::size_t mostProposals = 3;

/// Places of the planned controls that are taken, by common control.
QHash<QString, int> takenCommon(const ProjectPlan &plan)
{
    QHash<QString, int> taken;
    for (int i = 0; i < static_cast<int>(plan.controls.size()); ++i) {
        const PlannedControl &row = plan.controls[static_cast<std::size_t>(i)];
        if (row.common && row.isTaken())
            taken.insert(row.common->id, i);
    }
    return taken;
}

std::vector<PlannedDocument> documentsFor(
    const Dataset &data, const Catalogue &catalogue, const QHash<QString, int> &taken)
{
    const auto linked = documentsOfCatalogue(data);
    std::vector<const Document *> unlinked = byRef(data.table<Document>());
    std::erase_if(unlinked, [](const Document *document) { return !document->catalogueItems.isEmpty(); });
    const TitleIndex titles(unlinked);
    std::vector<PlannedDocument> rows;
    for (const catalogue::Document &wanted : catalogue.documents) {
        PlannedDocument row;
        row.wanted = &wanted;
        for (const QString &control : wanted.controls) {
            if (const auto place = taken.constFind(control); place != taken.cend())
                row.controls.push_back(*place);
        }
        if (row.controls.empty())
            continue;
        for (const Document *document : linked.value(wanted.id))
            row.proposals.push_back(document->id);
        row.isNamed = !row.proposals.empty();
        double likeness = row.isNamed ? 1 : 0;
        for (const DocumentProposal &proposal : titles.like(wanted.title, leastLikeness, mostProposals)) {
            row.proposals.push_back(proposal.document->id);
            likeness = std::max(likeness, proposal.likeness);
        }
        if (likeness >= likelyIt) {
            row.taking = DocumentTaking::Existing;
            row.document = row.proposals.front();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Whether evidence of this name is expected of a control already.
class Expectations {
public:
    explicit Expectations(const Dataset &data)
        : m_of(indexBy(data.table<ExpectedEvidence>(), &ExpectedEvidence::control))
    {
    }

    bool has(Id<Control> control, const LocalizedText &name) const
    {
        const auto found = m_of.find(control);
        return found != m_of.end() && std::ranges::any_of(found->second, [&](const ExpectedEvidence *each) {
            return isAlike(each->name.ja, name.ja) || isAlike(each->name.en, name.en);
        });
    }

private:
    static bool isAlike(const QString &left, const QString &right)
    {
        return !left.isEmpty() && foldTight(left) == foldTight(right);
    }

    std::unordered_map<Id<Control>, std::vector<const ExpectedEvidence *>> m_of;
};

std::vector<PlannedEvidence> evidenceFor(const WorkspaceIndex &index, const Catalogue &catalogue,
    const std::vector<PlannedControl> &controls, const QHash<QString, int> &taken)
{
    const Expectations expectations(index.data);
    std::vector<PlannedEvidence> rows;
    for (const catalogue::Evidence &wanted : catalogue.evidence) {
        const auto place = taken.constFind(wanted.control);
        if (place == taken.cend())
            continue;
        PlannedEvidence row;
        row.wanted = &wanted;
        row.control = *place;
        const PlannedControl &planned = controls[static_cast<std::size_t>(*place)];
        const Control *own =
            planned.taking == ControlTaking::Existing ? index.data.find(planned.own) : nullptr;
        if (own) {
            row.isExpected = expectations.has(own->id, wanted.title);
            row.held = static_cast<int>(index.evidenceOfControl.of(*own).size());
        }
        // What a company says of its own control is not added to unless somebody wants it.
        row.isTaken = !row.isExpected && (!own || own->expectedEvidence.isEmpty());
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &PlannedEvidence::control);
    return rows;
}

} // namespace

void proposeNeeds(const WorkspaceIndex &index, const Catalogue &catalogue, ProjectPlan &plan)
{
    const QHash<QString, int> taken = takenCommon(plan);
    std::vector<PlannedDocument> documents = documentsFor(index.data, catalogue, taken);
    keepChoices(documents, plan.documents);
    plan.documents = std::move(documents);
    std::vector<PlannedEvidence> evidence = evidenceFor(index, catalogue, plan.controls, taken);
    keepChoices(evidence, plan.evidence);
    plan.evidence = std::move(evidence);
}

} // namespace tsuzuri
