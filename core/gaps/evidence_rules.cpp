#include "core/gaps/evidence_state.h"
#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"
#include "core/model/held_file.h"

#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedTexts evidenceArguments(const Evidence &evidence)
{
    return {named(u"e.ref"_s, evidence.ref), named(u"e.title"_s, evidence.title)};
}

NamedTexts periodArguments(const Evidence &evidence)
{
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"e.covers_from"_s, evidence.coversFrom));
    arguments.push_back(named(u"e.covers_to"_s, evidence.coversTo));
    return arguments;
}

NamedTexts controlArguments(const Control &control)
{
    return {named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name)};
}

void noDesignEvidence(const Control &control, RuleRun &run)
{
    if (control.inScope == Flag::Yes
        && std::ranges::none_of(run.index().evidenceOfControl.of(control),
            [](const Evidence *evidence) { return isInHand(*evidence) && showsDesign(*evidence); }))
        run.report(controlArguments(control));
}

void noOperatingEvidence(const Control &control, RuleRun &run)
{
    if (control.inScope != Flag::Yes || !run.index().isOverPeriod
        || control.automatedBaselineOnly == Flag::Yes)
        return;
    const Period period = run.project().period();
    const auto shows = [&](const Evidence *evidence) {
        return isInHand(*evidence) && showsOperation(*evidence) && evidence->covers().overlaps(period);
    };
    if (std::ranges::none_of(run.index().evidenceOfControl.of(control), shows))
        run.report(controlArguments(control));
}

bool isWithin(const Evidence &evidence, const Project &project)
{
    return evidence.covers().overlaps(project.period());
}

/// Evidence that names no project is outside only when it is outside of every open one.
void outsidePeriod(const Evidence &evidence, RuleRun &run)
{
    if (!isInHand(evidence) || !isOfPeriod(evidence) || !run.index().isOverPeriod
        || isWithin(evidence, run.project()))
        return;
    const bool isWanted = evidence.projects.empty()
        && std::ranges::any_of(run.workspace().openProjects,
            [&](const Project *project) { return isWithin(evidence, *project); });
    if (!isWanted)
        run.report(periodArguments(evidence));
}

void partlyOutsidePeriod(const Evidence &evidence, RuleRun &run)
{
    const Project &project = run.project();
    if (isInHand(evidence) && isOfPeriod(evidence) && run.index().isOverPeriod && !evidence.projects.empty()
        && isWithin(evidence, project)
        && ((evidence.coversFrom.isValid() && evidence.coversFrom < project.periodStart)
            || (evidence.coversTo.isValid() && evidence.coversTo > project.periodEnd)))
        run.report(periodArguments(evidence));
}

void notFromProduction(const Evidence &evidence, RuleRun &run)
{
    if (!isInHand(evidence) || evidence.sourceEnvironment.isEmpty()
        || evidence.sourceEnvironment == "production"_L1)
        return;
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"e.source_env"_s, evidence.sourceEnvironment));
    run.report(arguments);
}

void sameFileAsLastTime(const Evidence &evidence, RuleRun &run)
{
    if (!isInHand(evidence) || !isOfPeriod(evidence) || !run.index().looksBack()
        || !evidence.rollForwardNote.isEmpty())
        return;
    for (const EvidenceFile *file : run.workspace().files.of(evidence)) {
        const Evidence *earlier = run.index().earlierEvidence(file->sha256);
        if (!earlier)
            continue;
        const Project *project = run.data().find(earlier->projects.front());
        NamedTexts arguments = evidenceArguments(evidence);
        arguments.push_back(named(u"J2.ref"_s, project ? project->ref : QString()));
        arguments.push_back(named(u"e2.ref"_s, earlier->ref));
        return run.report(arguments);
    }
}

/// Also where an import named controls that do not exist: those words become {unresolved}.
void linkedToNothing(const Evidence &evidence, RuleRun &run)
{
    if (evidence.status == EvidenceStatus::Withdrawn || evidence.status == EvidenceStatus::Superseded
        || !evidence.controls.empty() || !evidence.requirements.empty() || !evidence.instances.empty()
        || !run.workspace().requestsWith.of(evidence).empty()
        || !run.workspace().samplesWith.of(evidence).empty()
        || !run.workspace().instancesWith.of(evidence).empty())
        return;
    QStringList words;
    for (const QString &link : evidence.unresolved)
        words.append(link.section(u'=', 1));
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"unresolved"_s, words.join(u", "_s)));
    run.report(arguments, {.label = words.join(u", "_s)});
}

/// What the location check read at the original's place against what was taken in.
void originalChanged(const Evidence &evidence, RuleRun &run)
{
    const auto files = run.workspace().files.of(evidence);
    if (files.empty() || !isInHand(evidence) || areDisposedOf(files))
        return;
    for (const Location *location : run.workspace().evidenceLocations.of(evidence)) {
        const auto isSame = [&](const EvidenceFile *file) { return file->sha256 == location->sha256Now; };
        if (location->retired != Flag::Yes && !location->sha256Now.isEmpty()
            && std::ranges::none_of(files, isSame))
            return run.report(evidenceArguments(evidence));
    }
}

/// Exports may serve many samples (domain.md 5.5); what shows one event may not.
void usedForDifferentEvents(const Evidence &evidence, RuleRun &run)
{
    if (evidence.kind == EvidenceKind::SystemExport || evidence.kind == EvidenceKind::Log
        || evidence.kind == EvidenceKind::Report)
        return;
    std::set<QDate> days;
    for (const Sample *sample : run.workspace().samplesWith.of(evidence))
        days.insert(sample->occurredOn);
    for (const ControlInstance *instance : run.workspace().instancesWith.of(evidence))
        days.insert(instance->performedOn);
    days.erase(QDate());
    if (isInHand(evidence) && days.size() >= 2)
        run.report(evidenceArguments(evidence));
}

void basedOnWrongVersion(const Evidence &evidence, RuleRun &run)
{
    const DocumentVersion *version = run.data().find(evidence.documentVersion);
    const Document *document = version ? run.data().find(version->document) : nullptr;
    if (!document || !isInHand(evidence) || !evidence.coversTo.isValid())
        return;
    const DocumentVersion *inForce = run.workspace().inForceOn(*document, evidence.coversTo);
    if (!inForce || inForce == version)
        return;
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"V.label"_s, version->label));
    arguments.push_back(named(u"V2.label"_s, inForce->label));
    run.report(arguments, {.label = document->ref});
}

void notReviewed(const Evidence &evidence, RuleRun &run)
{
    if (isAboutToBeShown(evidence)
        && (evidence.reviewedBy.isNull() || evidence.reviewedBy == evidence.capturedBy))
        run.report(evidenceArguments(evidence));
}

void notRedacted(const Evidence &evidence, RuleRun &run)
{
    if (isAboutToBeShown(evidence) && evidence.containsPersonalData == Flag::Yes
        && evidence.redaction == Redaction::Needed)
        run.report(evidenceArguments(evidence));
}

void noTimeOrCollector(const Evidence &evidence, RuleRun &run)
{
    if (isInHand(evidence) && (!evidence.capturedAt.isValid() || evidence.capturedBy.isNull()))
        run.report(evidenceArguments(evidence));
}

/// An original that is known not to be kept has no place.
void originalNowhere(const Evidence &evidence, RuleRun &run)
{
    const bool isCopy =
        evidence.captureMethod == CaptureMethod::Scan || evidence.captureMethod == CaptureMethod::Photo;
    if (isInHand(evidence) && isCopy && evidence.originalKept != Flag::No
        && (evidence.originalKept == Flag::Unknown || evidence.originalLocation.isEmpty()))
        run.report(evidenceArguments(evidence));
}

void notInBinderLanguage(const Evidence &evidence, RuleRun &run)
{
    const TextLanguage wanted = run.project().defaultLanguage;
    if (!isAboutToBeShown(evidence) || wanted == TextLanguage::Unset || wanted == TextLanguage::Both
        || evidence.language == TextLanguage::Unset || evidence.language == TextLanguage::Both
        || evidence.language == wanted)
        return;
    if (evidence.summary.has(wanted == TextLanguage::Japanese ? Language::Japanese : Language::English))
        return;
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"lang"_s, wanted));
    run.report(arguments);
}

void keptTooShort(const Evidence &evidence, RuleRun &run)
{
    const Project &project = run.project();
    if (!isInHand(evidence) || !evidence.retentionUntil.isValid() || !project.periodEnd.isValid()
        || evidence.retentionUntil >= project.periodEnd.addYears(run.parameters().evidenceRetentionYears))
        return;
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"e.retention_until"_s, evidence.retentionUntil));
    run.report(arguments);
}

void notReplaced(const Evidence &evidence, RuleRun &run)
{
    if (evidence.status == EvidenceStatus::Rejected && evidence.rejectedOn.isValid()
        && evidence.rejectedOn.daysTo(run.today()) > run.parameters().reworkDays
        && run.workspace().successors.of(evidence).empty())
        run.report(evidenceArguments(evidence));
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noDesignEvidence>(
        "EVD-01", core, perProject, {Severity::Major, Phase::AuditDesign, Severity::Blocker}),
    rule<noOperatingEvidence>(
        "EVD-02", core, perProject, {Severity::Major, Phase::AuditOperating, Severity::Blocker}),
    rule<outsidePeriod>("EVD-03", core, perProject, Severity::Major),
    rule<partlyOutsidePeriod>("EVD-04", further, perProject, Severity::Minor),
    rule<notFromProduction>("EVD-09", further, perProject, Severity::Minor),
    rule<sameFileAsLastTime>("EVD-11", further, perProject, Severity::Major),
    rule<linkedToNothing>("EVD-12", core, perProject, Severity::Major),
    rule<originalChanged>("EVD-13", further, perProject, Severity::Major),
    rule<usedForDifferentEvents>("EVD-15", further, perProject, Severity::Major),
    rule<basedOnWrongVersion>("EVD-16", core, perProject, Severity::Major),
    rule<notReviewed>("EVD-17", core, perProject, {Severity::Minor, Phase::AuditOperating, Severity::Major}),
    rule<notRedacted>("EVD-18", core, perProject, Severity::Blocker),
    rule<noTimeOrCollector>("EVD-19", further, perProject, Severity::Minor),
    rule<originalNowhere>("EVD-20", further, perProject, Severity::Minor),
    rule<notInBinderLanguage>("EVD-21", further, perProject, Severity::Minor),
    rule<keptTooShort>("EVD-26", further, perProject, Severity::Minor),
    rule<notReplaced>("EVD-28", further, perProject, Severity::Minor),
};

} // namespace

std::span<const Rule> evidenceRules()
{
    return rules;
}

} // namespace tsuzuri
