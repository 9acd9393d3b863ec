#include "core/documents/required.h"

#include "core/documents/catalogue_links.h"
#include "core/documents/standing.h"
#include "core/frameworks/requirements.h"
#include "core/model/by_ref.h"

#include <unordered_set>

namespace tsuzuri {

namespace {

constexpr double leastLikeness = 0.5;
constexpr std::size_t mostProposals = 3;

using Requirements = std::unordered_set<Uuid>;

/// What the project has to meet: all that it has not excluded.
Requirements adoptedBy(const Dataset &data, Id<Project> project)
{
    Requirements adopted;
    for (const Applicability &applicability : data.table<Applicability>()) {
        const Project *owner = data.find(applicability.project);
        const bool isAsked = project.isNull() ? owner && owner->status != ProjectStatus::Closed
                                              : applicability.project == project;
        if (isAsked && applicability.applicability != ApplicabilityState::NotApplicable)
            adopted.insert(applicability.requirement.uuid);
    }
    return adopted;
}

/// Requirements by what asks for them, each once and in the order of the table.
class Askers {
public:
    Askers(const Dataset &data, Requirements adopted)
        : m_data(data)
        , m_adopted(std::move(adopted))
    {
    }

    void addCatalogue(const Catalogue &catalogue)
    {
        for (const catalogue::Link &link : catalogue.links) {
            for (const QStringList *codes : {&link.full, &link.partial}) {
                for (const QString &code : *codes) {
                    const Uuid id = requirementId(requirementRef(link.framework, code)).uuid;
                    if (m_adopted.contains(id))
                        m_ofCatalogueControl[link.control].push_back(id);
                }
            }
        }
    }
    void addOwnControls()
    {
        std::unordered_map<Id<Control>, std::vector<Uuid>> ofControl;
        for (const ControlRequirement &link : m_data.table<ControlRequirement>()) {
            if (m_adopted.contains(link.requirement.uuid))
                ofControl[link.control].push_back(link.requirement.uuid);
        }
        for (const Control &control : m_data.table<Control>()) {
            for (const Id<Document> document : control.designDocuments)
                std::ranges::copy(ofControl[control.id], std::back_inserter(m_ofDocument[document]));
        }
    }

    std::vector<const Requirement *> of(const catalogue::Document &wanted)
    {
        std::vector<Uuid> ids;
        for (const QString &control : wanted.controls)
            std::ranges::copy(m_ofCatalogueControl.value(control), std::back_inserter(ids));
        m_covered.insert(ids.begin(), ids.end());
        return ordered(std::move(ids));
    }
    std::vector<const Requirement *> of(const Document &document)
    {
        return ordered(m_ofDocument[document.id]);
    }

    std::vector<const Requirement *> uncovered() const
    {
        std::vector<Uuid> ids;
        std::ranges::copy_if(
            m_adopted, std::back_inserter(ids), [&](Uuid id) { return !m_covered.contains(id); });
        return ordered(std::move(ids));
    }

private:
    std::vector<const Requirement *> ordered(std::vector<Uuid> ids) const
    {
        std::vector<int> rows;
        for (const Uuid id : ids)
            rows.push_back(m_data.table<Requirement>().rowOf(id));
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
        std::vector<const Requirement *> found;
        for (const int row : rows) {
            if (row >= 0)
                found.push_back(&m_data.table<Requirement>().rows()[static_cast<std::size_t>(row)]);
        }
        return found;
    }

    const Dataset &m_data;
    Requirements m_adopted;
    Requirements m_covered;
    QHash<QString, std::vector<Uuid>> m_ofCatalogueControl;
    std::unordered_map<Id<Document>, std::vector<Uuid>> m_ofDocument;
};

/// The unlinked documents that look like an entry of the catalogue; one that bears its number is meant.
std::vector<DocumentProposal> proposalsFor(const catalogue::Document &wanted,
    const std::vector<const Document *> &unlinked, const TitleIndex &titles)
{
    std::vector<DocumentProposal> proposals = titles.like(wanted.title, leastLikeness, mostProposals);
    const auto found = std::ranges::find(unlinked, wanted.id, &Document::ref);
    if (const Document *numbered = found == unlinked.end() ? nullptr : *found) {
        std::erase_if(proposals, [&](const DocumentProposal &each) { return each.document == numbered; });
        proposals.insert(proposals.begin(), {numbered, 1});
    }
    return proposals;
}

} // namespace

bool RequiredDocument::isRequired() const
{
    return !requirements.empty() || (document() && document()->required == Flag::Yes);
}

int DocumentInventory::count(DocumentState state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &RequiredDocument::state));
}

DocumentState stateOf(const WorkspaceIndex &index, const Document &document)
{
    if (document.existence == Existence::NotNeeded)
        return DocumentState::NotNeeded;
    if (document.lifecycle == Lifecycle::Retired)
        return DocumentState::OutOfUse;
    if (document.existence == Existence::Unknown)
        return DocumentState::WhereaboutsUnknown;
    if (!index.inForceOn(document, index.today))
        return index.versions.of(document).empty() && document.existence == Existence::ToBeCreated
            ? DocumentState::ToBeCreated
            : DocumentState::NoVersionInForce;
    const QDate due = reviewDue(index, document);
    return due.isValid() && due < index.today ? DocumentState::ReviewOverdue : DocumentState::InForce;
}

DocumentInventory documentInventory(
    const WorkspaceIndex &index, const Catalogue &catalogue, Id<Project> project)
{
    const Dataset &data = index.data;
    Askers askers(data, adoptedBy(data, project));
    askers.addCatalogue(catalogue);
    askers.addOwnControls();

    const auto linked = documentsOfCatalogue(data);
    std::unordered_set<const Document *> known;
    for (const catalogue::Document &wanted : catalogue.documents) {
        const auto documents = linked.value(wanted.id);
        known.insert(documents.begin(), documents.end());
    }
    std::vector<const Document *> unlinked = byRef(data.table<Document>());
    std::erase_if(unlinked, [&](const Document *document) { return known.contains(document); });
    const TitleIndex titles(unlinked);
    DocumentInventory inventory;
    for (const catalogue::Document &wanted : catalogue.documents) {
        RequiredDocument row;
        row.wanted = &wanted;
        row.requirements = askers.of(wanted);
        row.documents = linked.value(wanted.id);
        if (row.requirements.empty() && row.documents.empty()) {
            inventory.notAsked.push_back(&wanted);
            continue;
        }
        if (const Document *document = row.document()) {
            row.state = stateOf(index, *document);
            row.inForce = index.inForceOn(*document, index.today);
        } else {
            row.proposals = proposalsFor(wanted, unlinked, titles);
            row.state = row.proposals.empty() ? DocumentState::Missing : DocumentState::Proposed;
        }
        inventory.rows.push_back(std::move(row));
    }
    for (const Document *document : unlinked) {
        RequiredDocument row;
        row.requirements = askers.of(*document);
        row.documents = {document};
        row.state = stateOf(index, *document);
        row.inForce = index.inForceOn(*document, index.today);
        inventory.rows.push_back(std::move(row));
    }
    inventory.uncovered = askers.uncovered();
    return inventory;
}

} // namespace tsuzuri
