#pragma once

#include "core/documents/likeness.h"
#include "core/frameworks/catalogue.h"
#include "core/gaps/workspace_index.h"

namespace tsuzuri {

/// The controls that a company has, beside those of the catalogue.
class CompanyControls {
public:
    /// Both must outlive it.
    CompanyControls(const WorkspaceIndex &index, const Catalogue &catalogue);

    struct Match {
        const Control *control = nullptr;
        double likeness = 0; ///< 1 where the company says that it is the common control
        bool isNamed = false;
    };
    /// Controls in force that are a common control or look like it in name and requirements, the likeliest
    /// first.
    std::vector<Match> matches(const catalogue::Control &common) const;

    /// In force, by ref.
    const std::vector<const Control *> &inForce() const { return m_inForce; }

private:
    void gatherShares(const WorkspaceIndex &index, const Catalogue &catalogue);

    std::vector<const Control *> m_inForce;
    QHash<QString, std::vector<const Control *>> m_named; // by common control
    std::vector<const Control *> m_others; // that name no common control
    NameIndex m_names; // of the others
    QHash<QString, QHash<const Control *, double>> m_shares; // of requirements in common, by common control
};

} // namespace tsuzuri
