#include "core/home/next_steps.h"

#include "core/gaps/evidence_state.h"
#include "core/intake/tray_file.h"

namespace tsuzuri {

namespace {

using What = NextStep::What;

template <typename T, typename Test>
int countOf(const Dataset &data, Test test)
{
    return static_cast<int>(std::ranges::count_if(data.table<T>().rows(), test));
}

bool isLate(const Request &request, QDate today)
{
    return request.internalStatus < InternalStatus::Submitted && request.dueOn.isValid()
        && request.dueOn < today;
}

bool isReturned(const Request &request)
{
    return request.auditorStatus == AuditorStatus::Returned
        || request.auditorStatus == AuditorStatus::AdditionalRequested;
}

bool isBehind(const ControlInstance &instance, QDate today)
{
    const bool isWaiting =
        instance.status == InstanceStatus::Scheduled || instance.status == InstanceStatus::Unset;
    return instance.status == InstanceStatus::Missed
        || (isWaiting && instance.dueOn.isValid() && instance.dueOn < today);
}

} // namespace

std::vector<NextStep> nextSteps(const Dataset &data, int blockers, Id<Project> project, QDate today)
{
    const auto concerns = [&data, project](Id<Project> other) {
        const Project *owner = data.find(other);
        return project.isNull() ? !owner || owner->status != ProjectStatus::Closed : other == project;
    };
    std::vector<NextStep> steps{{What::MendBlockers, blockers},
        {What::FindDocuments,
            countOf<Document>(
                data, [](const Document &each) { return each.existence == Existence::Unknown; })},
        {What::AnswerLateRequests,
            countOf<Request>(
                data, [&](const Request &each) { return concerns(each.project) && isLate(each, today); })},
        {What::MendReturnedRequests,
            countOf<Request>(
                data, [&](const Request &each) { return concerns(each.project) && isReturned(each); })},
        {What::CatchUpControls,
            countOf<ControlInstance>(data,
                [&](const ControlInstance &each) {
                    return concerns(each.project) && isBehind(each, today);
                })},
        {What::DecideApplicability,
            countOf<Applicability>(data,
                [&](const Applicability &each) {
                    return concerns(each.project) && each.applicability == ApplicabilityState::Undecided;
                })},
        {What::LinkEvidence,
            countOf<Evidence>(data,
                [](const Evidence &each) {
                    return isInHand(each) && each.controls.empty() && each.requirements.empty();
                })},
        {What::FileWaiting, countOf<EvidenceFile>(data, isUnfiled)}};
    std::erase_if(steps, [](const NextStep &step) { return step.count == 0; });
    return steps;
}

} // namespace tsuzuri
