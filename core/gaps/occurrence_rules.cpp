#include "core/gaps/evidence_state.h"
#include "core/gaps/occurrence_state.h"
#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const Control *controlOf(const ControlInstance &instance, const RuleRun &run)
{
    const Control *control = run.data().find(instance.control);
    return control && control->inScope != Flag::No ? control : nullptr;
}

NamedTexts occurrenceArguments(const Control &control, const ControlInstance &instance)
{
    return {named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name),
        named(u"I.label"_s, instance.label)};
}

/// Said to be missed, or still open although the window and the tolerance have passed.
void notPerformed(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (!control || !isMissing(instance, lastDayInTime(instance, *control, run.index()), run.today()))
        return;
    NamedTexts arguments = occurrenceArguments(*control, instance);
    arguments.push_back(named(u"C.frequency"_s, control->frequency));
    run.report(
        arguments, {.severity = control->keyControl == Flag::Yes ? Severity::Blocker : Severity::Unset});
}

void performedLate(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (!control || !isLate(instance, lastDayInTime(instance, *control, run.index())))
        return;
    NamedTexts arguments = occurrenceArguments(*control, instance);
    arguments.push_back(named(u"I.window_end"_s, dueDay(instance)));
    arguments.push_back(named(u"I.performed_on"_s, instance.performedOn));
    run.report(arguments);
}

void severalOnOneDay(const Control &control, RuleRun &run)
{
    for (const auto &instances : performedTogether(control, run.index())) {
        const QDate day = instances.front()->performedOn;
        QStringList labels;
        for (const ControlInstance *instance : instances)
            labels.append(instance->label);
        run.report({named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name),
                       named(u"labels"_s, labels.join(u", "_s)), named(u"I.performed_on"_s, day)},
            {.label = labels.join(u'+'), .discriminator = day.toString(Qt::ISODate)});
    }
}

void doneWithoutEvidence(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (control && isDone(instance) && !hasEvidence(instance, run.workspace()))
        run.report(occurrenceArguments(*control, instance));
}

void performedTooEarly(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (control && instance.performedOn.isValid() && instance.windowStart.isValid()
        && instance.performedOn < instance.windowStart)
        run.report(occurrenceArguments(*control, instance));
}

void dueSoon(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    const qint64 days = run.today().daysTo(instance.dueOn);
    if (!control || instance.status != InstanceStatus::Scheduled || !instance.dueOn.isValid() || days < 0
        || days > run.parameters().dueSoonDays)
        return;
    NamedTexts arguments = occurrenceArguments(*control, instance);
    arguments.push_back(named(u"I.due_on"_s, instance.dueOn));
    run.report(arguments);
}

void tooFewOccurrences(const Control &control, RuleRun &run)
{
    const OccurrenceCount count = occurrenceCount(control, run.index());
    if (count.isShort())
        run.report({named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name),
            named(u"n"_s, count.found), named(u"m"_s, count.expected)});
}

void leftOutWithoutReason(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (control
        && (instance.status == InstanceStatus::Waived || instance.status == InstanceStatus::NotApplicable)
        && (instance.waiverReason.isEmpty() || instance.waivedBy.isNull()))
        run.report(occurrenceArguments(*control, instance));
}

bool isSameDepartment(const LocalizedText &left, const LocalizedText &right)
{
    return (!left.ja.isEmpty() && left.ja == right.ja) || (!left.en.isEmpty() && left.en == right.en);
}

void auditedOwnDepartment(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    const Person *auditor = run.data().find(instance.performedBy);
    if (control && auditor && control->tags.contains("internal_audit"_L1)
        && isSameDepartment(auditor->department, instance.auditedDepartment))
        run.report(occurrenceArguments(*control, instance));
}

void reviewedByPerformer(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (!control || control->needsIndependentReview != Flag::Yes || instance.performedBy.isNull()
        || instance.performedBy != instance.reviewedBy)
        return;
    const Person *person = run.data().find(instance.performedBy);
    NamedTexts arguments = occurrenceArguments(*control, instance);
    arguments.push_back(named(u"P.name"_s, person ? person->name : LocalizedText()));
    run.report(arguments);
}

/// Midnight stands for a date without a time: then the days are compared (domain.md 5.5).
bool isAfter(const QDateTime &left, const QDateTime &right)
{
    const QTime midnight(0, 0);
    return left.time() == midnight || right.time() == midnight ? left.date() > right.date() : left > right;
}

void approvedAfterwards(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (!control || control->approvalMode != ApprovalMode::BeforeEach || !instance.approvedAt.isValid()
        || !instance.performedAt.isValid() || !isAfter(instance.approvedAt, instance.performedAt))
        return;
    NamedTexts arguments = occurrenceArguments(*control, instance);
    arguments.push_back(named(u"I.approved_at"_s, instance.approvedAt));
    arguments.push_back(named(u"I.performed_at"_s, instance.performedAt));
    run.report(arguments);
}

/// Silent where the roles of the approver on that day are not recorded.
void approverTooLow(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    const Role *role = control ? run.data().find(control->approverRole) : nullptr;
    const Person *approver = run.data().find(instance.approvedBy);
    if (!role || !role->rank || !approver || !instance.approvedAt.isValid())
        return;
    const QDate day = instance.approvedAt.date();
    const std::optional<int> rank = run.workspace().rankOn(approver->id, day);
    if (!rank || *rank >= *role->rank || run.workspace().holds(approver->id, role->id, day))
        return;
    NamedTexts arguments = occurrenceArguments(*control, instance);
    arguments.push_back(named(u"P.name"_s, approver->name));
    arguments.push_back(named(u"role"_s, role->name));
    run.report(arguments);
}

void noPriorAgreement(const ControlInstance &instance, RuleRun &run)
{
    const Control *control = controlOf(instance, run);
    if (!control || control->approvalMode != ApprovalMode::BlanketPrior || !isDone(instance)
        || !instance.performedOn.isValid())
        return;
    const auto agrees = [&](const Evidence *evidence) {
        return isInHand(*evidence) && evidence->tags.contains("prior_agreement"_L1)
            && evidence->covers().contains(instance.performedOn);
    };
    if (std::ranges::none_of(run.index().evidenceOfControl.of(*control), agrees))
        run.report(occurrenceArguments(*control, instance));
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<reviewedByPerformer>("COV-10", further, perProject, Severity::Major),
    rule<approvedAfterwards>("EVD-23", core, perProject, Severity::Major),
    rule<approverTooLow>("EVD-24", core, perProject, Severity::Major),
    rule<noPriorAgreement>("EVD-29", further, perProject, Severity::Major),
    rule<notPerformed>("PER-01", core, perProject, Severity::Major),
    rule<performedLate>("PER-02", core, perProject, Severity::Minor),
    rule<severalOnOneDay>("PER-03", core, perProject, Severity::Major),
    rule<doneWithoutEvidence>("PER-04", core, perProject, Severity::Major),
    rule<performedTooEarly>("PER-05", further, perProject, Severity::Minor),
    rule<dueSoon>("PER-06", further, perProject, Severity::Advice),
    rule<tooFewOccurrences>("PER-07", core, perProject, Severity::Major),
    rule<leftOutWithoutReason>("PER-08", further, perProject, Severity::Minor),
    rule<auditedOwnDepartment>("PER-11", further, perProject, Severity::Major),
};

} // namespace

std::span<const Rule> occurrenceRules()
{
    return rules;
}

} // namespace tsuzuri
