#pragma once

#include "core/gaps/workspace_index.h"

#include <unordered_set>

namespace tsuzuri {

/// How far a change reaches: the records about which some rule may say something else than before. Said once
/// for every kind; whoever writes a rule that reads more adds it here. Asked before a change and after it, so
/// that what was linked and what is linked both count.
class Reach {
public:
    struct Wanted {
        bool earlierFiles = false; ///< a project looks for files of its predecessors
        bool evidenceOfProjects = false; ///< a rule about a project reads all evidence
    };
    Reach(const WorkspaceIndex &index, Wanted wanted)
        : m_index(index)
        , m_data(index.data)
        , m_wanted(wanted)
    {
    }

    /// Kinds that every rule may read, or by a name: then all is to be asked anew.
    static bool isEverywhere(Kind kind);

    /// Kinds that no rule of ours reads; own rules may ask about them.
    static bool isNowhere(Kind kind);

    template <typename T>
    void from(const T &record)
    {
        touch(record);
        spread(record);
    }
    /// A control that comes, goes, or changes its projects takes its evidence with it; a document that comes
    /// or goes what is built on it.
    void fromMember(const Control &control);
    void fromMember(const Document &document);

    const std::array<std::unordered_set<Uuid>, kindCount> &touched() const { return m_touched; }
    /// How much there is to ask, by the evidence items.
    int effort() const { return m_effort; }
    void clear();

private:
    static constexpr int effortOfControl = 20; // whose rules go through all of its evidence

    template <typename T>
    void touch(Id<T> id)
    {
        if (!id.isNull() && m_touched[static_cast<std::size_t>(kindOf<T>)].insert(id.uuid).second)
            m_effort += std::is_same_v<T, Control> ? effortOfControl : 1;
    }
    template <typename T>
    void touch(const T &record)
    {
        touch(record.id);
    }
    void touchAll(const auto &records)
    {
        for (const auto *record : records)
            touch(record->id);
    }
    template <typename T>
    void touchAll(const std::vector<Id<T>> &ids)
    {
        for (const Id<T> id : ids)
            touch(id);
    }
    /// Records of which a link names the target; for kinds whose other side nobody keeps.
    template <typename T, typename Target>
    void touchNaming(Id<Target> target, std::same_as<Id<Target> T::*> auto... links)
    {
        for (const T &record : m_data.table<T>()) {
            if (((record.*links == target) || ...))
                touch(record);
        }
    }

    template <typename T>
    void spread(const T &)
    {
    }
    void spread(const Person &person);
    void spread(const RoleHolding &holding);
    void spread(const Requirement &requirement);
    void spread(const Applicability &decision);
    void spread(const Control &control);
    void spread(const ControlRequirement &link);
    void spread(const ControlInstance &instance);
    void spread(const ControlChange &change);
    void spread(const NotifiableChange &change);
    void spread(const Assignment &assignment);
    void spread(const Document &document);
    void spread(const DocumentVersion &version);
    void spread(const DocumentReview &review);
    void spread(const Location &location);
    void spread(const Evidence &evidence);
    void spread(const EvidenceFile &file);
    void spread(const Population &population);
    void spread(const SampleSelection &selection);
    void spread(const Sample &sample);
    void spread(const Request &request);
    void spread(const Finding &finding);
    void spread(const Action &action);
    void spread(const Meeting &meeting);

    void touchProjects();
    void surround(Id<Control> control);
    void documentsOf(Id<Role> role);
    void approvedBy(Id<Person> person);
    void withDocument(Id<Document> document);
    void sameFile(std::span<const Location *const> locations);
    void sameFile(const QString &sha256);
    void sameFile(const EvidenceFile &file);
    void listedBy(Id<Evidence> list);

    const WorkspaceIndex &m_index;
    const Dataset &m_data;
    Wanted m_wanted;
    std::array<std::unordered_set<Uuid>, kindCount> m_touched;
    std::unordered_set<Uuid> m_surrounded;
    int m_effort = 0;
};

} // namespace tsuzuri
