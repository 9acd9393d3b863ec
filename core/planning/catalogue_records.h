#pragma once

#include "core/frameworks/catalogue.h"
#include "core/gaps/workspace_index.h"
#include "core/model/change_set.h"

#include <map>

namespace tsuzuri {

class BothWords;

/// Makes records of entries of the catalogue. Roles and cadences that the company lacks are added to the
/// changes when they are first named.
class CatalogueRecords {
public:
    /// All must outlive it.
    CatalogueRecords(
        const WorkspaceIndex &index, const Catalogue &catalogue, const BothWords &words, ChangeSet &changes);

    /// In scope and performed from today on, without projects, documents and evidence.
    Control control(const catalogue::Control &common);
    Document document(const catalogue::Document &wanted);

private:
    /// The closest one of the company; a company without any roles gets those of the catalogue.
    Id<Role> role(const QString &id);
    /// The number of the first cadence of this frequency; "" for what has no rhythm.
    QString cadence(Frequency frequency);

    const WorkspaceIndex &m_index;
    const Catalogue &m_catalogue;
    const BothWords &m_words;
    ChangeSet &m_changes;
    std::map<QString, Id<Role>> m_roles;
    std::map<Frequency, QString> m_cadences;
    RefNumbers m_cadenceNumbers;
};

} // namespace tsuzuri
