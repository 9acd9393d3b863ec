#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int graceBusinessDays = 5; // of PBC-01 and PBC-11

NamedTexts requestArguments(const Request &request)
{
    return {named(u"q.ref"_s, request.ref), named(u"q.title"_s, request.title)};
}

/// It is our turn. What we closed and the auditor has not accepted is PBC-06's.
bool isOpen(const Request &request)
{
    return request.auditorStatus != AuditorStatus::Accepted && request.auditorStatus != AuditorStatus::Closed
        && request.internalStatus != InternalStatus::Submitted
        && request.internalStatus != InternalStatus::Closed
        && request.internalStatus != InternalStatus::Withdrawn;
}

void overdue(const Request &request, RuleRun &run)
{
    if (!isOpen(request) || !request.dueOn.isValid() || request.dueOn >= run.today())
        return;
    const bool isUrgent = request.priority == Priority::Critical
        || run.index().calendar.shifted(request.dueOn, graceBusinessDays) < run.today();
    NamedTexts arguments = requestArguments(request);
    arguments.push_back(named(u"q.due_on"_s, request.dueOn));
    run.report(arguments, {.severity = isUrgent ? Severity::Blocker : Severity::Unset});
}

void nobodyOrNoDate(const Request &request, RuleRun &run)
{
    if (request.internalStatus != InternalStatus::Withdrawn
        && request.internalStatus != InternalStatus::Closed
        && (request.assignedTo.isNull() || !request.dueOn.isValid()))
        run.report(requestArguments(request));
}

/// Another request of this project that asks for the same of the same control and was answered.
void askedBefore(const Request &request, RuleRun &run)
{
    if ((request.internalStatus != InternalStatus::New
            && request.internalStatus != InternalStatus::Clarifying)
        || request.kind == RequestKind::Unset)
        return;
    for (const Id<Control> control : request.controls) {
        for (const Request *other : run.index().requestsOfControl.of(control)) {
            const bool isSame = other != &request && other->kind == request.kind
                && other->coversFrom == request.coversFrom && other->coversTo == request.coversTo
                && !other->evidence.empty();
            if (!isSame)
                continue;
            NamedTexts arguments = requestArguments(request);
            arguments.push_back(named(u"q2.ref"_s, other->ref));
            return run.report(arguments, {.label = other->ref});
        }
    }
}

void returnedAndForgotten(const Request &request, RuleRun &run)
{
    const bool isReturned = request.auditorStatus == AuditorStatus::Returned
        || request.auditorStatus == AuditorStatus::AdditionalRequested;
    const qint64 days = request.auditorStatusOn.daysTo(run.today());
    if (!isReturned || !request.auditorStatusOn.isValid() || days <= run.parameters().reworkDays
        || request.submittedOn > request.auditorStatusOn
        || request.internalStatus == InternalStatus::Withdrawn)
        return;
    NamedTexts arguments = requestArguments(request);
    arguments.push_back(named(u"n"_s, days));
    run.report(arguments);
}

bool isPresentable(const Evidence *evidence)
{
    return evidence
        && (evidence->status == EvidenceStatus::Ready || evidence->status == EvidenceStatus::Submitted
            || evidence->status == EvidenceStatus::Accepted);
}

void nothingPresentable(const Request &request, RuleRun &run)
{
    const bool isAnswer = request.internalStatus == InternalStatus::Ready
        || request.internalStatus == InternalStatus::Submitted;
    if (!isAnswer || request.kind == RequestKind::Question || request.kind == RequestKind::Interview)
        return;
    const bool isEmpty =
        request.evidence.empty() && request.documentVersions.empty() && request.population.isNull();
    const bool isUnready = std::ranges::any_of(
        request.evidence, [&](Id<Evidence> id) { return !isPresentable(run.data().find(id)); });
    if (isEmpty || isUnready)
        run.report(requestArguments(request));
}

void closedOnlyByUs(const Request &request, RuleRun &run)
{
    if (request.internalStatus == InternalStatus::Closed && request.auditorStatus != AuditorStatus::Accepted
        && request.auditorStatus != AuditorStatus::Closed)
        run.report(requestArguments(request));
}

/// What was already answered or withdrawn needs no clearing any more.
void unclear(const Request &request, RuleRun &run)
{
    const bool needsPeriod = request.kind == RequestKind::Population || request.kind == RequestKind::Evidence
        || request.kind == RequestKind::Sample;
    if (needsPeriod && isOpen(request)
        && (!request.coversFrom.isValid() || !request.coversTo.isValid() || request.formatWanted.isEmpty()))
        run.report(requestArguments(request));
}

void changedAfterSubmission(const Request &request, RuleRun &run)
{
    if (request.internalStatus != InternalStatus::Submitted)
        return;
    for (const Id<Evidence> id : request.evidence) {
        const Evidence *evidence = run.data().find(id);
        if (!evidence
            || (evidence->status != EvidenceStatus::Superseded
                && evidence->status != EvidenceStatus::Withdrawn))
            continue;
        NamedTexts arguments = requestArguments(request);
        arguments.push_back(named(u"e.ref"_s, evidence->ref));
        run.report(arguments, {.label = evidence->ref, .discriminator = id.toString()});
    }
}

void numberUsedTwice(const Request &request, RuleRun &run)
{
    if (!request.auditorRef.isEmpty() && run.index().firstRequests(request.auditorRef) > 1)
        run.report(requestArguments(request), {.label = request.auditorRef});
}

void manyRounds(const Request &request, RuleRun &run)
{
    if (request.round.value_or(0) < 3 || !isOpen(request))
        return;
    NamedTexts arguments = requestArguments(request);
    arguments.push_back(named(u"q.round"_s, *request.round));
    run.report(arguments);
}

void tooMuchForOne(const Person &person, RuleRun &run)
{
    const Period soon{run.today(), run.index().calendar.shifted(run.today(), graceBusinessDays)};
    const auto count = std::ranges::count_if(run.index().requestsOfPerson.of(person),
        [&](const Request *request) { return isOpen(*request) && soon.contains(request->dueOn); });
    if (count > run.parameters().overloadCount)
        run.report({named(u"P.name"_s, person.name), named(u"n"_s, count)});
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<overdue>("PBC-01", core, perProject, Severity::Major),
    rule<nobodyOrNoDate>("PBC-02", core, perProject, Severity::Minor),
    rule<askedBefore>("PBC-03", further, perProject, Severity::Advice),
    rule<returnedAndForgotten>("PBC-04", core, perProject, Severity::Major),
    rule<nothingPresentable>("PBC-05", core, perProject, Severity::Major),
    rule<closedOnlyByUs>("PBC-06", core, perProject, Severity::Minor),
    rule<unclear>("PBC-07", further, perProject, Severity::Minor),
    rule<changedAfterSubmission>("PBC-08", further, perProject, Severity::Major),
    rule<numberUsedTwice>("PBC-09", further, perProject, Severity::Minor),
    rule<manyRounds>("PBC-10", further, perProject, Severity::Minor),
    rule<tooMuchForOne>("PBC-11", further, perProject, Severity::Minor),
};

} // namespace

std::span<const Rule> requestRules()
{
    return rules;
}

} // namespace tsuzuri
