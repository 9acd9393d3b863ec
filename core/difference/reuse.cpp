#include "core/difference/reuse.h"

#include "core/documents/catalogue_links.h"
#include "core/documents/required.h"
#include "core/gaps/evidence_state.h"
#include "core/gaps/links_impl.h"
#include "core/model/by_ref.h"

#include <unordered_set>

namespace tsuzuri {

Reuse reuseOf(const WorkspaceIndex &index, const Document &document)
{
    switch (stateOf(index, document)) {
    case DocumentState::InForce:
        return Reuse::AsItIs;
    case DocumentState::ReviewOverdue:
        return Reuse::OtherPeriod;
    default:
        return Reuse::Not;
    }
}

Reuse reuseOf(const Evidence &evidence, const Period &period)
{
    if (!isInHand(evidence))
        return Reuse::Not;
    if (!isOfPeriod(evidence) && evidence.nature != EvidenceNature::Both)
        return Reuse::AsItIs;
    const bool isWithin =
        period.isValid() && period.contains(evidence.coversFrom) && period.contains(evidence.coversTo);
    return isWithin ? Reuse::AsItIs : Reuse::OtherPeriod;
}

ReuseIndex::ReuseIndex(const WorkspaceIndex &index, const Catalogue *catalogue, const Period &period)
    : m_index(index)
    , m_period(period)
    , m_lookups(index.data)
{
    if (!catalogue)
        return;
    const auto documents = documentsOfCatalogue(index.data);
    for (const catalogue::Document &wanted : catalogue->documents) {
        for (const QString &control : wanted.controls)
            std::ranges::copy(documents.value(wanted.id), std::back_inserter(m_ofCatalogueControl[control]));
    }
}

std::vector<Reusable> ReuseIndex::documents(
    const std::vector<Id<Control>> &controls, const QStringList &catalogueControls) const
{
    std::unordered_set<const Document *> found;
    for (const Id<Control> id : controls) {
        const Control *control = m_index.data.find(id);
        for (const Id<Document> document : control ? control->designDocuments : std::vector<Id<Document>>())
            found.insert(m_index.data.find(document));
    }
    for (const QString &control : catalogueControls) {
        for (const Document *document : m_ofCatalogueControl.value(control))
            found.insert(document);
    }
    found.erase(nullptr);
    std::vector<Reusable> reusable;
    for (const Document *document : byRef(std::vector(found.begin(), found.end())))
        reusable.push_back({document->id, {}, reuseOf(m_index, *document)});
    return reusable;
}

std::vector<Reusable> ReuseIndex::evidence(
    const std::vector<Id<Control>> &controls, const std::vector<Id<Requirement>> &requirements) const
{
    std::unordered_set<const Evidence *> found;
    const auto add = [&](std::span<const Evidence *const> more) { found.insert(more.begin(), more.end()); };
    for (const Id<Control> control : controls) {
        add(m_ofControl.of(control));
        for (const ControlInstance *instance : m_instances.of(control)) {
            for (const Id<Evidence> evidence : instance->evidence)
                found.insert(m_index.data.find(evidence));
            add(m_index.evidenceNaming.of(*instance));
        }
    }
    for (const Id<Requirement> requirement : requirements)
        add(m_ofRequirement.of(requirement));
    found.erase(nullptr);
    std::vector<Reusable> reusable;
    for (const Evidence *evidence : byRef(std::vector(found.begin(), found.end())))
        reusable.push_back({{}, evidence->id, reuseOf(*evidence, m_period)});
    return reusable;
}

} // namespace tsuzuri
