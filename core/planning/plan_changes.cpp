#include "core/people/raci_edit.h"
#include "core/planning/catalogue_records.h"
#include "core/planning/left_out.h"
#include "core/planning/project_plan.h"

#include <set>
#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Records as they shall be. Those that turn out as they were are not written.
template <typename T>
class Edited {
public:
    explicit Edited(const Dataset &data)
        : m_data(data)
    {
    }

    /// Null where it is gone.
    T *of(Id<T> id)
    {
        const T *record = m_data.find(id);
        return record ? &m_records.try_emplace(id.uuid, *record).first->second : nullptr;
    }
    void writeTo(ChangeSet &changes) const
    {
        for (const auto &[id, record] : m_records) {
            if (record != *m_data.find(record.id))
                changes.change(record);
        }
    }

private:
    const Dataset &m_data;
    std::map<Uuid, T> m_records;
};

template <typename List, typename Item>
void addOnce(List &list, const Item &item)
{
    if (!std::ranges::contains(list, item))
        list.push_back(item);
}

EvidencePer perOf(catalogue::Per per)
{
    switch (per) {
    case catalogue::Per::Instance:
        return EvidencePer::Instance;
    case catalogue::Per::Sample:
        return EvidencePer::Sample;
    case catalogue::Per::Period:
        break;
    }
    return EvidencePer::Period;
}

class PlanWriter {
public:
    PlanWriter(const WorkspaceIndex &index, const Catalogue &catalogue, const BothWords &words,
        const ProjectPlan &plan, Language language)
        : m_index(index)
        , m_plan(plan)
        , m_language(language)
        , m_changes(plan.scope.begin)
        , m_records(index, catalogue, words, m_changes)
        , m_reasons(reasonsLeftOut(index.data, plan.scope.project))
    {
    }

    ChangeSet write()
    {
        makeDocuments();
        for (std::size_t i = 0; i < m_plan.controls.size(); ++i)
            takeControl(m_plan.controls[i], static_cast<int>(i));
        expectEvidence();
        giveOwners();
        m_oldControls.writeTo(m_changes);
        m_oldDocuments.writeTo(m_changes);
        m_applicabilities.writeTo(m_changes);
        for (Document &document : m_newDocuments)
            m_changes.add(std::move(document));
        for (Control &control : m_newControls)
            m_changes.add(std::move(control));
        return std::move(m_changes);
    }

private:
    /// Notes which controls rest on a document that was not there, or not known to be it.
    void makeDocuments()
    {
        for (const PlannedDocument &planned : m_plan.documents) {
            Id<Document> &id = m_documents.emplace_back();
            if (planned.taking == DocumentTaking::Create) {
                m_newDocuments.push_back(m_records.document(*planned.wanted));
                id = m_newDocuments.back().id;
            } else if (planned.taking == DocumentTaking::Existing) {
                if (Document *document = m_oldDocuments.of(planned.document)) {
                    id = document->id;
                    if (document->catalogueItems.contains(planned.wanted->id))
                        continue;
                    document->catalogueItems << planned.wanted->id;
                }
            }
            for (const int control : planned.controls)
                m_designOf[control].push_back(id);
        }
    }

    void takeControl(const PlannedControl &planned, int place)
    {
        Id<Control> &id = m_controls.emplace_back();
        if (planned.taking == ControlTaking::LeftOut) {
            if (planned.common && !planned.lacksReason())
                tellReason(planned);
        } else if (planned.taking == ControlTaking::New && planned.common) {
            m_newControls.push_back(m_records.control(*planned.common));
            Control &control = m_newControls.back();
            control.projects = {m_plan.scope.project};
            id = control.id;
            addDesign(control, allDocumentsOf(place));
        } else if (Control *control = m_oldControls.of(planned.own)) {
            id = control->id;
            if (planned.common)
                addOnce(control->catalogueItems, planned.common->id);
            if (!control->projects.empty()) // none: it is performed for every project
                addOnce(control->projects, m_plan.scope.project);
            addDesign(*control, m_designOf[place]);
        }
        if (!id.isNull() && planned.common) {
            linkAnswers(id, planned);
            forgetReason(planned.common->id);
        }
    }

    std::vector<Id<Document>> allDocumentsOf(int control) const
    {
        std::vector<Id<Document>> documents;
        for (std::size_t i = 0; i < m_plan.documents.size(); ++i) {
            if (std::ranges::contains(m_plan.documents[i].controls, control))
                documents.push_back(m_documents[i]);
        }
        return documents;
    }

    static void addDesign(Control &control, const std::vector<Id<Document>> &documents)
    {
        for (const Id<Document> document : documents) {
            if (!document.isNull())
                addOnce(control.designDocuments, document);
        }
    }

    void linkAnswers(Id<Control> control, const PlannedControl &planned)
    {
        for (const ControlRequirement *link : m_index.requirementsOfControl.of(control))
            m_links.emplace(control.uuid, link->requirement.uuid);
        for (const PlannedControl::Answer &answer : planned.answers) {
            ControlRequirement link;
            link.control = control;
            link.requirement = m_plan.scope.requirements[static_cast<std::size_t>(answer.requirement)].id;
            link.relation = answer.isFull ? u"full"_s : u"partial"_s;
            if (m_links.emplace(link.control.uuid, link.requirement.uuid).second)
                m_changes.add(std::move(link));
        }
    }

    /// At each requirement that the common control would answer.
    void tellReason(const PlannedControl &planned)
    {
        std::unordered_set<Uuid> requirements;
        for (const PlannedControl::Answer &answer : planned.answers)
            requirements.insert(
                m_plan.scope.requirements[static_cast<std::size_t>(answer.requirement)].id.uuid);
        const auto tell = [&](Applicability &applicability) {
            if (tellsLeftOut(applicability.note, planned.common->id))
                return;
            const QString before = applicability.note.in(m_language);
            const QString line = noteOfLeftOut(planned.common->id, planned.reason);
            applicability.note.edit(m_language, before.isEmpty() ? line : before + u'\n' + line);
        };
        for (Applicability &begun : m_changes.of<Applicability>()) {
            if (requirements.contains(begun.requirement.uuid))
                tell(begun);
        }
        for (const Applicability &known : m_index.data.table<Applicability>()) {
            if (known.project == m_plan.scope.project && requirements.contains(known.requirement.uuid))
                tell(*m_applicabilities.of(known.id));
        }
    }

    /// What was left out before is taken now.
    void forgetReason(const QString &common)
    {
        if (!m_reasons.contains(common))
            return;
        for (const Applicability &known : m_index.data.table<Applicability>()) {
            if (known.project == m_plan.scope.project && tellsLeftOut(known.note, common))
                forgetLeftOut(m_applicabilities.of(known.id)->note, common);
        }
    }

    void expectEvidence()
    {
        for (const PlannedEvidence &planned : m_plan.evidence) {
            const Id<Control> control = m_controls[static_cast<std::size_t>(planned.control)];
            if (!planned.isTaken || planned.isExpected || control.isNull())
                continue;
            ExpectedEvidence expected;
            expected.control = control;
            expected.name = planned.wanted->title;
            expected.kind = planned.wanted->kind;
            expected.per = perOf(planned.wanted->per);
            expected.howTo = planned.wanted->shows;
            m_changes.add(std::move(expected));
            const auto made = std::ranges::find(m_newControls, control, &Control::id);
            if (made != m_newControls.end() && made->expectedEvidence.isEmpty()) {
                made->expectedEvidence = planned.wanted->title;
                made->expectedEvidenceKind = planned.wanted->kind;
            }
        }
    }

    void giveOwners()
    {
        RaciEdit edit(m_index);
        for (const PlannedOwner &planned : m_plan.owners) {
            if (planned.person.isNull() || std::ranges::contains(planned.present, planned.person))
                continue;
            if (!planned.subject.isNull())
                edit.give(planned.subject, planned.person, Raci::Accountable);
            else if (planned.control >= 0)
                giveNewControl(m_controls[static_cast<std::size_t>(planned.control)], planned.person);
            else
                giveNewDocument(m_documents[static_cast<std::size_t>(planned.document)], planned.person);
        }
        const ChangeSet edited = edit.changes();
        for (const Document &document : edited.of<Document>())
            m_oldDocuments.of(document.id)->owner = document.owner;
        for (const Assignment &assignment : edited.of<Assignment>())
            m_changes.change(assignment);
    }

    void giveNewControl(Id<Control> control, Id<Person> person)
    {
        Assignment assignment;
        assignment.subject = {Kind::Control, control.uuid};
        assignment.person = person;
        assignment.raci = Raci::Accountable;
        assignment.from = m_index.today;
        m_changes.add(std::move(assignment));
    }

    void giveNewDocument(Id<Document> id, Id<Person> person)
    {
        const auto made = std::ranges::find(m_newDocuments, id, &Document::id);
        if (made != m_newDocuments.end())
            made->owner = person;
    }

    const WorkspaceIndex &m_index;
    const ProjectPlan &m_plan;
    Language m_language;
    ChangeSet m_changes;
    CatalogueRecords m_records;
    const QHash<QString, QString> m_reasons; // of what was left out before
    Edited<Control> m_oldControls{m_index.data};
    Edited<Document> m_oldDocuments{m_index.data};
    Edited<Applicability> m_applicabilities{m_index.data};
    std::vector<Control> m_newControls;
    std::vector<Document> m_newDocuments;
    std::vector<Id<Control>> m_controls; // by place in the plan; null: left out
    std::vector<Id<Document>> m_documents; // likewise
    std::map<int, std::vector<Id<Document>>>
        m_designOf; // by planned control: documents that it has not known
    std::set<std::pair<Uuid, Uuid>> m_links; // control, requirement
};

} // namespace

ChangeSet planChanges(const WorkspaceIndex &index, const Catalogue &catalogue, const BothWords &words,
    const ProjectPlan &plan, Language language)
{
    return PlanWriter(index, catalogue, words, plan, language).write();
}

} // namespace tsuzuri
