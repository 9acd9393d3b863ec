#include "core/model/assignee.h"
#include "core/registers/computed_columns.h"
#include "core/registers/reader_index.h"
#include "core/words/register_words.h"
#include "core/words/words.h"

namespace tsuzuri {

namespace {

template <typename T>
const T &recordAt(const RegisterReader &reader, int row)
{
    return reader.dataset().table<T>().rows()[static_cast<std::size_t>(row)];
}

/// True for records of the reader's project, and for all where it has none or the record names none.
bool isOfProject(const RegisterReader &reader, const std::vector<Id<Project>> &projects)
{
    return reader.project().isNull() || projects.empty() || std::ranges::contains(projects, reader.project());
}

/// Frameworks of the project without their levels; empty where every framework counts.
QStringList frameworksOf(const RegisterReader &reader)
{
    QStringList ids;
    if (const Project *project = reader.dataset().find(reader.project())) {
        for (const QString &framework : project->frameworks)
            ids += framework.section(u':', 0, 0);
    }
    return ids;
}

/// The people and role holders of a subject's assignments of one letter on the reader's day.
Value assigned(const RegisterReader &reader, Uuid subject, Raci raci)
{
    std::vector<Uuid> people;
    for (const Assignment *assignment : reader.index().assignments.of(subject)) {
        if (assignment->raci != raci)
            continue;
        const auto &holdings = reader.index().holdingsOfRole.of(assignment->role);
        for (const Id<Person> person : assignees(*assignment, holdings, reader.asOf())) {
            if (!person.isNull() && !std::ranges::contains(people, person.uuid))
                people.push_back(person.uuid);
        }
    }
    return people;
}

Value controlOwner(const RegisterReader &reader, int row)
{
    return assigned(reader, reader.dataset().idAt(Kind::Control, row), Raci::Accountable);
}

Value controlPerformers(const RegisterReader &reader, int row)
{
    return assigned(reader, reader.dataset().idAt(Kind::Control, row), Raci::Responsible);
}

Value controlRequirements(const RegisterReader &reader, int row)
{
    const QStringList frameworks = frameworksOf(reader);
    std::vector<Uuid> requirements;
    for (const ControlRequirement *link :
        reader.index().requirementsOfControl.of(recordAt<Control>(reader, row).id)) {
        const Requirement *requirement = reader.dataset().find(link->requirement);
        if (!requirement)
            continue;
        if (frameworks.isEmpty()
            || frameworks.contains(reader.dataset().refOf(Kind::Framework, requirement->framework.uuid)))
            requirements.push_back(requirement->id.uuid);
    }
    return requirements;
}

Value controlEvidence(const RegisterReader &reader, int row)
{
    const auto &all = reader.index().evidenceOfControl.of(recordAt<Control>(reader, row).id);
    return static_cast<qint64>(std::ranges::count_if(
        all, [&](const Evidence *evidence) { return isOfProject(reader, evidence->projects); }));
}

/// The earliest day on which an occurrence that is still to be done is due.
Value controlNextDue(const RegisterReader &reader, int row)
{
    QDate next;
    for (const ControlInstance *instance :
        reader.index().instancesOfControl.of(recordAt<Control>(reader, row).id)) {
        const bool isOpen =
            instance->status == InstanceStatus::Scheduled || instance->status == InstanceStatus::Unset;
        if (isOpen && isOfProject(reader, {instance->project}) && instance->dueOn.isValid()
            && (!next.isValid() || instance->dueOn < next))
            next = instance->dueOn;
    }
    return next;
}

/// The decision of the reader's project; without one, the only decision there is.
const Applicability *decisionOn(const RegisterReader &reader, int row)
{
    const auto &all = reader.index().decisionsOnRequirement.of(recordAt<Requirement>(reader, row).id);
    if (reader.project().isNull())
        return all.size() == 1 ? all.front() : nullptr;
    const auto found = std::ranges::find(all, reader.project(), &Applicability::project);
    return found == all.end() ? nullptr : *found;
}

Value applicability(const RegisterReader &reader, int row)
{
    const Applicability *decision = decisionOn(reader, row);
    return decision ? Codec<ApplicabilityState>::value(decision->applicability) : Value(QString());
}

Value implementation(const RegisterReader &reader, int row)
{
    const Applicability *decision = decisionOn(reader, row);
    return decision ? Codec<ImplementationStatus>::value(decision->implementationStatus) : Value(QString());
}

Value reason(const RegisterReader &reader, int row)
{
    const Applicability *decision = decisionOn(reader, row);
    return decision ? decision->reason : LocalizedText();
}

std::vector<const Control *> controlsOf(const RegisterReader &reader, int row)
{
    std::vector<const Control *> controls;
    for (const ControlRequirement *link :
        reader.index().controlsOfRequirement.of(recordAt<Requirement>(reader, row).id)) {
        const Control *control = reader.dataset().find(link->control);
        if (control && isOfProject(reader, control->projects))
            controls.push_back(control);
    }
    return controls;
}

Value requirementControls(const RegisterReader &reader, int row)
{
    std::vector<Uuid> controls;
    for (const Control *control : controlsOf(reader, row))
        controls.push_back(control->id.uuid);
    return controls;
}

Value requirementDocuments(const RegisterReader &reader, int row)
{
    std::vector<Uuid> documents;
    for (const Control *control : controlsOf(reader, row)) {
        for (const Id<Document> document : control->designDocuments) {
            if (!std::ranges::contains(documents, document.uuid))
                documents.push_back(document.uuid);
        }
    }
    return documents;
}

/// Evidence of the requirement itself and of its controls, each item once.
Value requirementEvidence(const RegisterReader &reader, int row)
{
    std::vector<const Evidence *> items =
        reader.index().evidenceOfRequirement.of(recordAt<Requirement>(reader, row).id);
    for (const Control *control : controlsOf(reader, row))
        std::ranges::copy(reader.index().evidenceOfControl.of(control->id), std::back_inserter(items));
    std::ranges::sort(items);
    const auto repeated = std::ranges::unique(items);
    items.erase(repeated.begin(), repeated.end());
    return static_cast<qint64>(std::ranges::count_if(
        items, [&](const Evidence *evidence) { return isOfProject(reader, evidence->projects); }));
}

Value populationSamples(const RegisterReader &reader, int row)
{
    qint64 count = 0;
    for (const SampleSelection *selection :
        reader.index().selections.of(recordAt<Population>(reader, row).id))
        count += static_cast<qint64>(reader.index().samples.of(selection->id).size());
    return count;
}

constexpr ComputedColumn columnTable[] = {
    {Kind::Requirement, "applicability", columns::applicability, FieldType::Choice, applicability, 14,
        Kind::Applicability, "applicability"},
    {Kind::Requirement, "implementation", columns::implementation, FieldType::Choice, implementation, 14,
        Kind::Applicability, "implementation_status"},
    {Kind::Requirement, "reason", columns::reason, FieldType::Localized, reason, 32},
    {Kind::Requirement, "controls", columns::controls, FieldType::Links, requirementControls, 24,
        Kind::Control},
    {Kind::Requirement, "documents", columns::documents, FieldType::Links, requirementDocuments, 24,
        Kind::Document},
    {Kind::Requirement, "evidence_count", columns::evidenceCount, FieldType::Integer, requirementEvidence,
        10},
    {Kind::Control, "owner", columns::controlOwner, FieldType::Links, controlOwner, 16, Kind::Person},
    {Kind::Control, "performers", columns::performers, FieldType::Links, controlPerformers, 24, Kind::Person},
    {Kind::Control, "requirements", columns::requirements, FieldType::Links, controlRequirements, 24,
        Kind::Requirement},
    {Kind::Control, "evidence_count", columns::evidenceCount, FieldType::Integer, controlEvidence, 10},
    {Kind::Control, "next_due", columns::nextDue, FieldType::Date, controlNextDue, 11},
    {Kind::Population, "samples", columns::samples, FieldType::Integer, populationSamples, 8},
};

} // namespace

std::span<const ComputedColumn> controlColumns()
{
    return columnTable;
}

} // namespace tsuzuri
