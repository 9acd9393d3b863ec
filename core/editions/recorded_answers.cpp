#include "core/editions/recorded_answers.h"

namespace tsuzuri {

namespace {

bool isOf(const std::vector<Id<Project>> &projects, Id<Project> project)
{
    return projects.empty() || std::ranges::contains(projects, project);
}

void addOnce(std::vector<AnyId> &records, Kind kind, Uuid id)
{
    if (!std::ranges::contains(records, AnyId{kind, id}))
        records.push_back({kind, id});
}

} // namespace

bool saysSomething(const Applicability &decision)
{
    return (decision.applicability != ApplicabilityState::Unset
               && decision.applicability != ApplicabilityState::Undecided)
        || decision.implementationStatus != ImplementationStatus::Unset || !decision.reason.isEmpty()
        || !decision.reasonKinds.isEmpty() || !decision.note.isEmpty();
}

bool RecordedAnswers::isEmpty() const
{
    return (!decision || !saysSomething(*decision)) && controls.empty() && evidence.empty()
        && requests.empty() && findings.empty();
}

AnswerBook::AnswerBook(const Dataset &data, Id<Project> project)
    : m_data(data)
{
    for (const Applicability &decision : data.table<Applicability>()) {
        if (decision.project == project)
            m_answers[decision.requirement].decision = &decision;
    }
    for (const ControlRequirement &link : data.table<ControlRequirement>()) {
        const Control *control = data.find(link.control);
        if (control && isOf(control->projects, project))
            m_answers[link.requirement].controls.push_back(&link);
    }
    const auto addAll = [&]<typename T>(std::vector<const T *> RecordedAnswers::*list, auto belongs) {
        for (const T &record : data.table<T>()) {
            for (const Id<Requirement> requirement : record.requirements) {
                if (belongs(record))
                    (m_answers[requirement].*list).push_back(&record);
            }
        }
    };
    addAll(&RecordedAnswers::evidence, [&](const Evidence &each) { return isOf(each.projects, project); });
    addAll(&RecordedAnswers::requests, [&](const Request &each) { return each.project == project; });
    addAll(&RecordedAnswers::findings, [&](const Finding &each) { return each.project == project; });
}

const RecordedAnswers &AnswerBook::of(Id<Requirement> requirement) const
{
    static const RecordedAnswers none;
    const auto found = m_answers.find(requirement);
    return found == m_answers.end() ? none : found->second;
}

std::vector<AnyId> AnswerBook::records(const RecordedAnswers &answers) const
{
    std::vector<AnyId> records;
    if (answers.decision)
        records.push_back({Kind::Applicability, answers.decision->id.uuid});
    for (const ControlRequirement *link : answers.controls)
        addOnce(records, Kind::Control, link->control.uuid);
    for (const ControlRequirement *link : answers.controls) {
        for (const Id<Document> document : m_data.find(link->control)->designDocuments)
            addOnce(records, Kind::Document, document.uuid);
    }
    for (const Evidence *each : answers.evidence)
        addOnce(records, Kind::Evidence, each->id.uuid);
    for (const Request *each : answers.requests)
        addOnce(records, Kind::Request, each->id.uuid);
    for (const Finding *each : answers.findings)
        addOnce(records, Kind::Finding, each->id.uuid);
    return records;
}

} // namespace tsuzuri
