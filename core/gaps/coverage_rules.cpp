#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedTexts controlArguments(const Control &control)
{
    return {named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name)};
}

bool isInScope(const Control &control)
{
    return control.inScope == Flag::Yes;
}

/// Assignments of a control that are valid today, by role in the sense of RACI.
std::vector<const Assignment *> assigned(const Control &control, Raci raci, const RuleRun &run)
{
    std::vector<const Assignment *> found;
    std::ranges::copy_if(run.workspace().controlAssignments.of(control), std::back_inserter(found),
        [&](const Assignment *assignment) {
            return assignment->raci == raci && isValidOn(*assignment, run.today());
        });
    return found;
}

void noRequirement(const Control &control, RuleRun &run)
{
    if (isInScope(control) && run.index().requirementsOfControl.of(control).empty())
        run.report(controlArguments(control));
}

void noOwner(const Control &control, RuleRun &run)
{
    if (isInScope(control) && assigned(control, Raci::Accountable, run).empty())
        run.report(controlArguments(control));
}

void assignedPersonGone(const Control &control, RuleRun &run)
{
    if (!isInScope(control))
        return;
    QSet<QString> reported; // one gap per person, also where they have both parts
    for (const Raci raci : {Raci::Accountable, Raci::Responsible}) {
        for (const Assignment *assignment : assigned(control, raci, run)) {
            const Person *person = run.data().find(assignment->person);
            if (!person || isActive(*person, run.today()) || reported.contains(person->ref))
                continue;
            reported.insert(person->ref);
            NamedTexts arguments = controlArguments(control);
            arguments.push_back(named(u"P.name"_s, person->name));
            run.report(arguments, {.label = person->ref, .discriminator = person->id.toString()});
        }
    }
}

void severalOwners(const Control &control, RuleRun &run)
{
    if (isInScope(control) && assigned(control, Raci::Accountable, run).size() > 1)
        run.report(controlArguments(control));
}

void noSchedule(const Control &control, RuleRun &run)
{
    if (!isInScope(control))
        return;
    if (control.frequency == Frequency::Unset
        || (control.frequency != Frequency::AdHoc && control.cadence.isEmpty()))
        run.report(controlArguments(control));
}

void noTrigger(const Control &control, RuleRun &run)
{
    if (control.frequency == Frequency::AdHoc && control.keyControl == Flag::Yes
        && control.inScope != Flag::No
        && (control.triggerEvent.isEmpty() || control.populationSource.isNull()))
        run.report(controlArguments(control));
}

/// {missing} is a list of codes: who, what, when, evidence.
void incompleteDescription(const Control &control, RuleRun &run)
{
    if (!isInScope(control) || run.phase() < Phase::Preparation)
        return;
    QStringList missing;
    if (control.performerRole.isNull())
        missing.append(u"who"_s);
    if (control.frequency == Frequency::Unset)
        missing.append(u"when"_s);
    if (control.action.isEmpty())
        missing.append(u"what"_s);
    if (control.expectedEvidence.isEmpty())
        missing.append(u"evidence"_s);
    if (missing.isEmpty())
        return;
    NamedTexts arguments = controlArguments(control);
    arguments.push_back(named(u"missing"_s, missing.join(u' ')));
    run.report(arguments);
}

void startedMidPeriod(const Control &control, RuleRun &run)
{
    const Project &project = run.project();
    if (!run.index().isOverPeriod || control.inScope == Flag::No || !control.effectiveFrom.isValid()
        || control.effectiveFrom <= project.periodStart)
        return;
    const Control *predecessor = run.data().find(control.predecessor);
    if (predecessor
        && Period{predecessor->effectiveFrom, predecessor->effectiveTo}.contains(project.periodStart))
        return;
    NamedTexts arguments = controlArguments(control);
    arguments.push_back(named(u"C.effective_from"_s, control.effectiveFrom));
    run.report(arguments);
}

void changedWithoutDecision(const Control &control, RuleRun &run)
{
    static const QSet<QString> weighty{u"action"_s, u"action_text"_s, u"action_ja"_s, u"action_en"_s,
        u"frequency"_s, u"performer_role"_s, u"automation"_s, u"design_docs"_s, u"design_documents"_s};
    if (!run.index().isOverPeriod)
        return;
    for (const ControlChange *change : run.workspace().controlChanges.of(control)) {
        const NotifiableChange *judged = run.data().find(change->change);
        if (weighty.contains(change->field) && run.project().period().contains(change->changedOn)
            && (!judged || judged->decision == NotifyDecision::Unset)) {
            NamedTexts arguments = controlArguments(control);
            arguments.push_back(named(u"changed_on"_s, change->changedOn));
            return run.report(arguments);
        }
    }
}

void noDeputy(const Control &control, RuleRun &run)
{
    if (control.keyControl != Flag::Yes || control.inScope == Flag::No)
        return;
    for (const Assignment *assignment : assigned(control, Raci::Accountable, run)) {
        const Person *owner = run.data().find(assignment->person);
        if (owner && owner->deputy.isNull()) {
            NamedTexts arguments = controlArguments(control);
            arguments.push_back(named(u"P.name"_s, owner->name));
            return run.report(arguments);
        }
    }
}

void systemWithoutControl(const SourceSystem &system, RuleRun &run)
{
    if (system.inScope == Flag::Yes && run.index().controlsOfSystem.of(system).empty())
        run.report({named(u"S.name"_s, system.name)});
}

void logsKeptTooShort(const SourceSystem &system, RuleRun &run)
{
    const Project &project = run.project();
    if (system.inScope != Flag::Yes || !run.index().isOverPeriod || !system.logRetentionDays
        || !project.fieldworkEnd.isValid())
        return;
    const qint64 needed = project.periodStart.daysTo(project.fieldworkEnd);
    if (*system.logRetentionDays < needed)
        run.report({named(u"S.name"_s, system.name),
            named(u"S.log_retention_days"_s, *system.logRetentionDays), named(u"needed_days"_s, needed)});
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noRequirement>("COV-06", further, perProject, Severity::Minor),
    rule<noOwner>("COV-07", core, perProject, {Severity::Major, Phase::AuditDesign, Severity::Blocker}),
    rule<assignedPersonGone>("COV-08", core, perProject, Severity::Major),
    rule<severalOwners>("COV-09", core, perProject, Severity::Minor),
    rule<noSchedule>("COV-11", core, perProject, Severity::Minor),
    rule<noTrigger>("COV-12", further, perProject, Severity::Minor),
    rule<incompleteDescription>("COV-13", core, perProject, Severity::Minor),
    rule<startedMidPeriod>("COV-14", core, perProject, Severity::Major),
    rule<changedWithoutDecision>("COV-15", core, perProject, Severity::Major),
    rule<noDeputy>("COV-16", further, perProject, Severity::Advice),
    rule<systemWithoutControl>("COV-19", further, perProject, Severity::Minor),
    rule<logsKeptTooShort>("EVD-22", further, perProject, Severity::Major),
};

} // namespace

std::span<const Rule> coverageRules()
{
    return rules;
}

} // namespace tsuzuri
