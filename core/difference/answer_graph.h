#pragma once

#include "core/frameworks/catalogue.h"
#include "core/frameworks/mapping.h"
#include "core/model/dataset.h"

#include <QSet>

#include <span>

namespace tsuzuri {

enum class AnswerKind : std::uint8_t { Requirement, Control, CatalogueControl };

/// A requirement of any scheme, a control of the company or a common control of the catalogue.
struct AnswerNode {
    AnswerKind kind{};
    QString framework; ///< of a requirement
    QString code; ///< CC6.1, C-025, TC-030
    Id<Control> control;

    bool operator==(const AnswerNode &) const = default;
    /// "aicpa_tsc_2017:CC6.1", "C-025", "TC-030"
    QString ref() const;
};

enum class LinkOrigin : std::uint8_t {
    Mapping, ///< one that comes with the program
    OwnMapping, ///< recorded in the workspace
    Control, ///< the company links its control to a requirement
    CatalogueItem, ///< the company says that its control is one of the catalogue
    Catalogue ///< what the catalogue says that its control answers
};

struct AnswerLink {
    int to = 0; ///< a node
    MappingRelation relation{}; ///< what this end is to the other
    MappingStrength strength{};
    LinkOrigin origin{};
    const Mapping *mapping = nullptr; ///< of LinkOrigin::Mapping
    const RequirementMapping *own = nullptr; ///< of LinkOrigin::OwnMapping
};

/// Everything that says what answers what: mappings, the catalogue, and what a workspace records. A mapping
/// of the workspace takes the place of a shipped one between the same two requirements. What the graph is
/// made of must outlive it unchanged.
class AnswerGraph {
public:
    struct Sources {
        std::span<const Mapping> mappings;
        const Catalogue *catalogue = nullptr;
        const Dataset *data = nullptr;
        QDate day = {}; ///< on which controls must be in force
    };
    explicit AnswerGraph(const Sources &sources);

    int requirement(
        const QString &framework, const QString &code) const; ///< -1 where nothing is linked to it
    int control(Id<Control> id) const; ///< -1 where it is not in force or answers nothing
    const AnswerNode &node(int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    const std::vector<AnswerLink> &linksOf(int node) const { return m_links[static_cast<std::size_t>(node)]; }

private:
    int make(const QString &ref, AnswerNode node);
    int makeRequirement(const QString &framework, const QString &code);
    void link(int from, AnswerLink link);
    void addOwnMappings(const Dataset &data);
    void addMappings(const Mapping &mapping);
    void addCatalogue(const Catalogue &catalogue);
    void addControls(const Dataset &data, QDate day);

    std::vector<AnswerNode> m_nodes;
    std::vector<std::vector<AnswerLink>> m_links;
    QHash<QString, int> m_places; // by ref
    QSet<std::pair<int, int>> m_own; // pairs that the workspace maps, the smaller first
};

/// In scope, and performed on that day.
bool isInForceOn(const Control &control, QDate day);

/// What ships with the program and, where there is one, a workspace.
AnswerGraph::Sources allSources(const Dataset *data, QDate day);

} // namespace tsuzuri
