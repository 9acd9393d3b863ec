#pragma once

#include "core/frameworks/catalogue.h"
#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// Whether what there is serves another audit.
enum class Reuse : std::uint8_t {
    AsItIs,
    OtherPeriod, ///< the same once more: a document after its review, evidence of the other period
    Not ///< nothing is in force or in hand
};

struct Reusable {
    Id<Document> document; ///< or evidence
    Id<Evidence> evidence;
    Reuse reuse{};

    bool operator==(const Reusable &) const = default;
};

/// A document serves as it is while a version is in force and its review isn't late.
Reuse reuseOf(const WorkspaceIndex &index, const Document &document);
/// Evidence of the design serves as it is; what shows an operation or a population, where it lies within the
/// period. An open period takes nothing in.
Reuse reuseOf(const Evidence &evidence, const Period &period);

/// Documents and evidence by the controls that they belong to.
class ReuseIndex {
public:
    ReuseIndex(const WorkspaceIndex &index, const Catalogue *catalogue, const Period &period);

    /// Design documents of the controls, and documents that the catalogue expects of its controls; by ref.
    std::vector<Reusable> documents(
        const std::vector<Id<Control>> &controls, const QStringList &catalogueControls) const;
    /// Evidence of the controls, and what names one of the requirements; by ref.
    std::vector<Reusable> evidence(
        const std::vector<Id<Control>> &controls, const std::vector<Id<Requirement>> &requirements) const;

private:
    const WorkspaceIndex &m_index;
    Period m_period;
    QHash<QString, std::vector<const Document *>> m_ofCatalogueControl;
    KeptIndex m_lookups;
    Links<Control, Evidence> m_ofControl{m_lookups, at<&Evidence::controls>};
    Links<Requirement, Evidence> m_ofRequirement{m_lookups, at<&Evidence::requirements>};
    Links<Control, ControlInstance> m_instances{m_lookups, at<&ControlInstance::control>};
};

} // namespace tsuzuri
