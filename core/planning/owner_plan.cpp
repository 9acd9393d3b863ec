#include "core/documents/catalogue_links.h"
#include "core/people/raci.h"
#include "core/planning/project_plan.h"

namespace tsuzuri {

namespace {

/// How many controls and documents each person answers for.
class Burden {
public:
    explicit Burden(const WorkspaceIndex &index)
    {
        for (const Assignment &assignment : index.data.table<Assignment>()) {
            if (assignment.raci == Raci::Accountable && isValidOn(assignment, index.today))
                add(assignment.person);
        }
        for (const Document &document : index.data.table<Document>())
            add(document.owner);
    }

    void add(Id<Person> person) { ++m_counts[person.uuid]; }
    int of(Id<Person> person) const
    {
        const auto found = m_counts.find(person.uuid);
        return found == m_counts.end() ? 0 : found->second;
    }

private:
    std::unordered_map<Uuid, int> m_counts;
};

class OwnerProposer {
public:
    OwnerProposer(const WorkspaceIndex &index, const Catalogue &catalogue, const ProjectPlan &plan)
        : m_index(index)
        , m_catalogue(catalogue)
        , m_plan(plan)
        , m_burden(index)
    {
    }

    std::vector<PlannedOwner> propose()
    {
        for (int i = 0; i < static_cast<int>(m_plan.controls.size()); ++i)
            addControl(i, m_plan.controls[static_cast<std::size_t>(i)]);
        for (int i = 0; i < static_cast<int>(m_plan.documents.size()); ++i)
            addDocument(i, m_plan.documents[static_cast<std::size_t>(i)]);
        return std::move(m_rows);
    }

private:
    void addControl(int place, const PlannedControl &planned)
    {
        if (!planned.isTaken())
            return;
        PlannedOwner row;
        row.control = place;
        const Control *own =
            planned.taking == ControlTaking::Existing ? m_index.data.find(planned.own) : nullptr;
        row.key = planned.common ? planned.common->id : planned.own.toString();
        if (planned.common)
            row.usualRole = usualRoleOf(*planned.common);
        if (own) {
            row.subject = {Kind::Control, own->id.uuid};
            row.role = own->approverRole;
        }
        add(std::move(row));
    }

    void addDocument(int place, const PlannedDocument &planned)
    {
        if (!planned.isTaken())
            return;
        PlannedOwner row;
        row.document = place;
        row.key = planned.wanted->id;
        row.usualRole = planned.wanted->approver;
        const Document *document =
            planned.taking == DocumentTaking::Existing ? m_index.data.find(planned.document) : nullptr;
        if (document) {
            row.subject = {Kind::Document, document->id.uuid};
            row.role = document->approverRole;
        }
        add(std::move(row));
    }

    /// Who approves answers for it, unless that is a committee.
    QString usualRoleOf(const catalogue::Control &common) const
    {
        const catalogue::Role *approver = m_catalogue.role(common.approver);
        return approver && approver->kind == RoleKind::Position ? common.approver : common.performer;
    }

    void add(PlannedOwner row)
    {
        const catalogue::Role *usual = m_catalogue.role(row.usualRole);
        if (row.role.isNull() && usual) {
            const Role *closest = closestRole(m_index.data, *usual);
            row.role = closest ? closest->id : Id<Role>();
        }
        if (!row.subject.isNull())
            row.present = answerableFor(m_index, row.subject);
        row.candidates = holdersOf(row.role);
        if (row.present.empty() && !row.candidates.empty()) {
            row.person = row.candidates.front();
            m_burden.add(row.person);
        }
        m_rows.push_back(std::move(row));
    }

    std::vector<Id<Person>> holdersOf(Id<Role> role) const
    {
        std::vector<Id<Person>> people;
        for (const RoleHolding *holding : m_index.holders.of(role)) {
            const Person *person = m_index.data.find(holding->person);
            if (person && isValidOn(*holding, m_index.today) && isActive(*person, m_index.today))
                people.push_back(person->id);
        }
        std::ranges::stable_sort(people, {}, [this](Id<Person> person) { return m_burden.of(person); });
        return people;
    }

    const WorkspaceIndex &m_index;
    const Catalogue &m_catalogue;
    const ProjectPlan &m_plan;
    Burden m_burden;
    std::vector<PlannedOwner> m_rows;
};

} // namespace

void proposeOwners(const WorkspaceIndex &index, const Catalogue &catalogue, ProjectPlan &plan)
{
    std::vector<PlannedOwner> rows = OwnerProposer(index, catalogue, plan).propose();
    keepChoices(rows, plan.owners);
    plan.owners = std::move(rows);
}

} // namespace tsuzuri
