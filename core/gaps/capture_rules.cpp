#include "core/gaps/evidence_state.h"
#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedTexts evidenceArguments(const Evidence &evidence)
{
    return {named(u"e.ref"_s, evidence.ref), named(u"e.title"_s, evidence.title)};
}

bool isScreen(const Evidence &evidence)
{
    return isInHand(evidence) && evidence.kind == EvidenceKind::Screenshot;
}

/// IPE: what the company's own systems put out and the auditor relies on.
bool isOutput(const Evidence &evidence)
{
    return isInHand(evidence) && evidence.ipe == Flag::Yes;
}

void noClock(const Evidence &evidence, RuleRun &run)
{
    if (isScreen(evidence) && evidence.showsDatetime != Flag::Yes)
        run.report(evidenceArguments(evidence));
}

void noUrl(const Evidence &evidence, RuleRun &run)
{
    if (isScreen(evidence) && evidence.sourceIsWeb == Flag::Yes && evidence.showsUrl != Flag::Yes)
        run.report(evidenceArguments(evidence));
}

void noQuery(const Evidence &evidence, RuleRun &run)
{
    switch (evidence.kind) {
    case EvidenceKind::SystemExport:
    case EvidenceKind::Report:
    case EvidenceKind::PopulationList:
    case EvidenceKind::Log:
        if (isOutput(evidence) && evidence.queryText.isEmpty())
            run.report(evidenceArguments(evidence));
        break;
    default:
        break;
    }
}

void notReconciled(const Evidence &evidence, RuleRun &run)
{
    if (isOutput(evidence) && (evidence.completenessCheck == IpeCheck::None || !evidence.recordCount))
        run.report(evidenceArguments(evidence));
}

/// Only for evidence of operation: a screen of today says nothing about February, but a setting may be shown
/// at any time (domain.md 5.5).
void takenTooLate(const Evidence &evidence, RuleRun &run)
{
    const bool isState = evidence.kind == EvidenceKind::Screenshot || evidence.kind == EvidenceKind::Config;
    if (!isInHand(evidence) || !isState || evidence.nature != EvidenceNature::Operating
        || evidence.showsHistory != Flag::No || !evidence.coversTo.isValid() || !evidence.capturedAt.isValid()
        || evidence.coversTo.daysTo(evidence.capturedAt.date()) <= run.parameters().captureLagDays)
        return;
    NamedTexts arguments = evidenceArguments(evidence);
    arguments.push_back(named(u"e.captured_at"_s, evidence.capturedAt));
    arguments.push_back(named(u"e.covers_from"_s, evidence.coversFrom));
    arguments.push_back(named(u"e.covers_to"_s, evidence.coversTo));
    run.report(arguments);
}

bool isExport(EvidenceKind kind)
{
    return kind == EvidenceKind::SystemExport || kind == EvidenceKind::Log;
}

/// Silent where the control has an export as well.
void screenInsteadOfExport(const Evidence &evidence, RuleRun &run)
{
    if (!isScreen(evidence))
        return;
    for (const Id<Control> id : evidence.controls) {
        const Control *control = run.data().find(id);
        if (!control || !isExport(control->expectedEvidenceKind)
            || std::ranges::any_of(run.index().evidenceOfControl.of(*control),
                [](const Evidence *other) { return isInHand(*other) && isExport(other->kind); }))
            continue;
        NamedTexts arguments = evidenceArguments(evidence);
        arguments.push_back(named(u"C.ref"_s, control->ref));
        run.report(arguments, {.label = control->ref, .discriminator = control->id.toString()});
    }
}

bool isElsewhere(const Location &location, const Location &other)
{
    return &other != &location && other.retired != Flag::Yes && other.checkResult == CheckResult::Ok;
}

/// The check of places saw that the file has moved, or the same bytes lie at another place that was looked
/// at.
void movedAway(const Evidence &evidence, RuleRun &run)
{
    for (const Location *location : run.workspace().evidenceLocations.of(evidence)) {
        const bool isMoved = location->checkResult == CheckResult::Moved;
        if (location->retired == Flag::Yes || (!isMoved && location->checkResult != CheckResult::NotFound))
            continue;
        const auto same = run.workspace().locationsByHash.of(location->sha256);
        const auto candidate =
            std::ranges::find_if(same, [&](const Location *other) { return isElsewhere(*location, *other); });
        if (!isMoved && candidate == same.end())
            continue;
        NamedTexts arguments = evidenceArguments(evidence);
        arguments.push_back(named(u"f.path"_s, candidate == same.end() ? QString() : (*candidate)->address));
        run.report(arguments, {.label = location->ref, .discriminator = location->id.toString()});
    }
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noClock>("EVD-05", core, perProject, Severity::Major),
    rule<noUrl>("EVD-06", core, perProject, Severity::Minor),
    rule<noQuery>("EVD-07", core, perProject, Severity::Major),
    rule<notReconciled>("EVD-08", core, perProject, Severity::Major),
    rule<takenTooLate>("EVD-10", core, perProject, Severity::Major),
    rule<movedAway>("EVD-14", further, perProject, Severity::Minor),
    rule<screenInsteadOfExport>("EVD-27", further, perProject, Severity::Advice),
};

} // namespace

std::span<const Rule> captureRules()
{
    return rules;
}

} // namespace tsuzuri
