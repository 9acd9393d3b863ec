#pragma once

#include "core/model/dataset.h"
#include "core/registers/register_reader.h"

#include <unordered_map>

namespace tsuzuri {

/// Records of a table by what they link to, grouped when first asked for.
template <typename T, typename Link>
class LazyLinks {
public:
    LazyLinks(const Dataset &dataset, Link T::*link)
        : m_table(dataset.table<T>())
        , m_link(link)
    {
    }

    /// In the order of the table.
    const std::vector<const T *> &of(Uuid target) const
    {
        if (!m_isReady)
            group();
        const auto found = m_groups.find(target);
        return found == m_groups.end() ? m_none : found->second;
    }
    template <typename Target>
    const std::vector<const T *> &of(Id<Target> target) const
    {
        return of(target.uuid);
    }

    void forget(const std::set<Kind> &kinds)
    {
        if (!kinds.contains(kindOf<T>))
            return;
        m_groups.clear();
        m_isReady = false;
    }

private:
    void group() const
    {
        for (const T &record : m_table)
            add(record, record.*m_link);
        m_isReady = true;
    }
    template <typename Target>
    void add(const T &record, Id<Target> target) const
    {
        if (!target.isNull())
            m_groups[target.uuid].push_back(&record);
    }
    template <typename Target>
    void add(const T &record, const std::vector<Id<Target>> &targets) const
    {
        for (const Id<Target> target : targets)
            add(record, target);
    }
    void add(const T &record, const AnyId &target) const
    {
        if (!target.isNull())
            m_groups[target.uuid].push_back(&record);
    }

    const Table<T> &m_table;
    Link T::*m_link;
    mutable bool m_isReady = false;
    mutable std::unordered_map<Uuid, std::vector<const T *>> m_groups;
    std::vector<const T *> m_none;
};

/// What computed columns look up.
class RegisterReader::Index {
public:
    explicit Index(const Dataset &dataset)
        : versions(dataset, &DocumentVersion::document)
        , locations(dataset, &Location::subject)
        , assignments(dataset, &Assignment::subject)
        , assignmentsOfPerson(dataset, &Assignment::person)
        , holdingsOfPerson(dataset, &RoleHolding::person)
        , holdingsOfRole(dataset, &RoleHolding::role)
        , requirementsOfControl(dataset, &ControlRequirement::control)
        , controlsOfRequirement(dataset, &ControlRequirement::requirement)
        , controlsOfDocument(dataset, &Control::designDocuments)
        , evidenceOfControl(dataset, &Evidence::controls)
        , evidenceOfRequirement(dataset, &Evidence::requirements)
        , instancesOfControl(dataset, &ControlInstance::control)
        , decisionsOnRequirement(dataset, &Applicability::requirement)
        , files(dataset, &EvidenceFile::evidence)
        , actions(dataset, &Action::finding)
        , decisions(dataset, &Decision::meeting)
        , selections(dataset, &SampleSelection::population)
        , samples(dataset, &Sample::selection)
    {
    }

    void forget(const std::set<Kind> &kinds)
    {
        const auto forgetAll = [&](auto &...links) { (links.forget(kinds), ...); };
        forgetAll(versions, locations, assignments, assignmentsOfPerson, holdingsOfPerson, holdingsOfRole,
            requirementsOfControl, controlsOfRequirement, controlsOfDocument, evidenceOfControl,
            evidenceOfRequirement, instancesOfControl, decisionsOnRequirement, files, actions, decisions,
            selections, samples);
    }

    LazyLinks<DocumentVersion, Id<Document>> versions;
    LazyLinks<Location, AnyId> locations;
    LazyLinks<Assignment, AnyId> assignments;
    LazyLinks<Assignment, Id<Person>> assignmentsOfPerson;
    LazyLinks<RoleHolding, Id<Person>> holdingsOfPerson;
    LazyLinks<RoleHolding, Id<Role>> holdingsOfRole;
    LazyLinks<ControlRequirement, Id<Control>> requirementsOfControl;
    LazyLinks<ControlRequirement, Id<Requirement>> controlsOfRequirement;
    LazyLinks<Control, std::vector<Id<Document>>> controlsOfDocument;
    LazyLinks<Evidence, std::vector<Id<Control>>> evidenceOfControl;
    LazyLinks<Evidence, std::vector<Id<Requirement>>> evidenceOfRequirement;
    LazyLinks<ControlInstance, Id<Control>> instancesOfControl;
    LazyLinks<Applicability, Id<Requirement>> decisionsOnRequirement;
    LazyLinks<EvidenceFile, Id<Evidence>> files;
    LazyLinks<Action, Id<Finding>> actions;
    LazyLinks<Decision, Id<Meeting>> decisions;
    LazyLinks<SampleSelection, Id<Population>> selections;
    LazyLinks<Sample, Id<SampleSelection>> samples;
};

/// The version of a document that is in force on a day: released, in its time, the latest; null where none
/// is.
const DocumentVersion *versionInForce(const RegisterReader &reader, Id<Document> document);

} // namespace tsuzuri
