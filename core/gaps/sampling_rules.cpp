#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

NamedTexts populationArguments(const Population &population)
{
    return {named(u"p.ref"_s, population.ref)};
}

void noPopulation(const Control &control, RuleRun &run)
{
    const bool isEventDriven =
        control.frequency == Frequency::AdHoc || control.frequency == Frequency::MultipleDaily;
    if (control.inScope == Flag::Yes && isEventDriven && control.automation != Automation::Automated
        && run.index().isOverPeriod && run.index().populationsOfControl.of(control).empty())
        run.report({named(u"C.ref"_s, control.ref), named(u"C.name"_s, control.name)});
}

/// Whether other populations of the same control and project take over on the day after `population` ends and
/// reach the end of the period, or begin with the period and reach the day before it starts.
bool isContinued(const Population &population, const RuleRun &run, bool isForward)
{
    const auto others = run.index().populationsOfControl.of(population.control);
    const Project &project = run.project();
    return std::ranges::any_of(others, [&](const Population *other) {
        if (other == &population || !other->coversFrom.isValid() || !other->coversTo.isValid())
            return false;
        return isForward
            ? other->coversFrom <= population.coversTo.addDays(1) && other->coversTo >= project.periodEnd
            : other->coversTo >= population.coversFrom.addDays(-1)
                && other->coversFrom <= project.periodStart;
    });
}

/// An interim population may end early while the period still runs; afterwards it needs a roll-forward
/// population (domain.md 5.5). A roll-forward population starts where the interim one ends.
void notWholePeriod(const Population &population, RuleRun &run)
{
    const Project &project = run.project();
    if (!run.index().isOverPeriod || !population.coversFrom.isValid() || !population.coversTo.isValid())
        return;
    const bool startsLate = population.coversFrom > project.periodStart
        && !(population.purpose == PopulationPurpose::RollForward && isContinued(population, run, false));
    const bool mayEndEarly = population.purpose == PopulationPurpose::Interim
        && (run.today() <= project.periodEnd || isContinued(population, run, true));
    const bool endsEarly = population.coversTo < project.periodEnd && !mayEndEarly;
    if (!startsLate && !endsEarly)
        return;
    NamedTexts arguments = populationArguments(population);
    arguments.push_back(named(u"p.covers_from"_s, population.coversFrom));
    arguments.push_back(named(u"p.covers_to"_s, population.coversTo));
    run.report(arguments);
}

void extractedTooEarly(const Population &population, RuleRun &run)
{
    const QDate end = run.project().periodEnd;
    if (population.purpose == PopulationPurpose::Final && end.isValid() && population.coversTo == end
        && population.extractedAt.isValid() && population.extractedAt.date() <= end)
        run.report(populationArguments(population));
}

/// The rows of the file are taken from the record count of its evidence, where there is one.
void notCounted(const Population &population, RuleRun &run)
{
    if (population.status != PopulationStatus::Checked && population.status != PopulationStatus::Submitted)
        return;
    const Evidence *list = run.data().find(population.evidence);
    const bool differs =
        list && list->recordCount && population.rowCount && *list->recordCount != *population.rowCount;
    if (!population.completenessEvidence.isNull() && !differs)
        return;
    NamedTexts arguments = populationArguments(population);
    if (differs) {
        arguments.push_back(named(u"p.row_count"_s, *population.rowCount));
        arguments.push_back(named(u"n"_s, *list->recordCount));
    }
    run.report(arguments);
}

void noSource(const Population &population, RuleRun &run)
{
    if (population.extractionQuery.isEmpty() || population.sourceSystem.isNull())
        run.report(populationArguments(population));
}

void noZeroStatement(const Population &population, RuleRun &run)
{
    if (population.rowCount == 0 && population.zeroStatementEvidence.isNull())
        run.report(populationArguments(population));
}

/// Least number of samples (domain.md 2.4); nothing where the table has no line.
std::optional<int> leastSamples(
    const Control &control, const Population &population, const RuleParameters &parameters)
{
    switch (control.frequency) {
    case Frequency::MultipleDaily:
        return parameters.sampleManyDaily;
    case Frequency::Daily:
        return parameters.sampleDaily;
    case Frequency::Weekly:
        return parameters.sampleWeekly;
    case Frequency::Monthly:
        return parameters.sampleMonthly;
    case Frequency::Quarterly:
        return parameters.sampleQuarterly;
    case Frequency::Semiannual:
    case Frequency::Annual:
        return 1;
    case Frequency::AdHoc:
        if (population.rowCount)
            return std::min(*population.rowCount, parameters.sampleAdHoc);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

void tooFewSamples(const SampleSelection &selection, RuleRun &run)
{
    const Population *population = run.data().find(selection.population);
    const Control *control = population ? run.data().find(population->control) : nullptr;
    if (selection.selectedBy != SelectedBy::Company || !control || !selection.plannedSize)
        return;
    const std::optional<int> least = leastSamples(*control, *population, run.parameters());
    if (least && *selection.plannedSize < *least)
        run.report({named(u"C.ref"_s, control->ref), named(u"s.planned_size"_s, *selection.plannedSize),
            named(u"min"_s, *least)});
}

void sampleOverdue(const Sample &sample, RuleRun &run)
{
    const SampleSelection *selection = run.data().find(sample.selection);
    const Request *request = selection ? run.data().find(selection->request) : nullptr;
    if (sample.result == SampleResult::Pending && sample.evidence.empty() && request
        && request->dueOn.isValid() && run.today() > request->dueOn)
        run.report({named(u"x.key"_s, sample.key), named(u"due"_s, request->dueOn)}, {.label = sample.key});
}

/// The hash of the list when the samples were drawn against the hash that its evidence has now.
void populationReplaced(const SampleSelection &selection, RuleRun &run)
{
    const Population *population = run.data().find(selection.population);
    const Evidence *list = population ? run.data().find(population->evidence) : nullptr;
    if (!list || selection.populationSha256.isEmpty())
        return;
    const auto files = run.workspace().files.of(*list);
    const bool isKnown =
        std::ranges::any_of(files, [](const EvidenceFile *file) { return !file->sha256.isEmpty(); });
    const bool isSame = std::ranges::any_of(
        files, [&](const EvidenceFile *file) { return file->sha256 == selection.populationSha256; });
    if (isKnown && !isSame)
        run.report(populationArguments(*population), {.label = population->ref});
}

void exceptionUnanswered(const Sample &sample, RuleRun &run)
{
    const Finding *finding = run.data().find(sample.finding);
    if (sample.result == SampleResult::Exception && (!finding || finding->managementResponse.isEmpty()))
        run.report({named(u"x.key"_s, sample.key)}, {.label = sample.key});
}

void selectedByCompany(const SampleSelection &selection, RuleRun &run)
{
    const Population *population = run.data().find(selection.population);
    if (run.phase() >= Phase::AuditOperating && selection.selectedBy == SelectedBy::Company)
        run.report({named(u"s.ref"_s, selection.ref)}, {.label = population ? population->ref : QString()});
}

constexpr auto core = RuleSet::Core;
constexpr auto further = RuleSet::Further;
constexpr auto perProject = RuleScope::Project;

constexpr Rule rules[]{
    rule<noPopulation>(
        "SMP-01", core, perProject, {Severity::Major, Phase::AuditOperating, Severity::Blocker}),
    rule<notWholePeriod>("SMP-02", core, perProject, Severity::Major),
    rule<extractedTooEarly>("SMP-03", further, perProject, Severity::Major),
    rule<notCounted>("SMP-04", core, perProject, Severity::Major),
    rule<noSource>("SMP-05", further, perProject, Severity::Minor),
    rule<noZeroStatement>("SMP-06", core, perProject, Severity::Major),
    rule<tooFewSamples>("SMP-07", further, perProject, Severity::Minor),
    rule<sampleOverdue>("SMP-08", further, perProject, Severity::Major),
    rule<populationReplaced>("SMP-09", further, perProject, Severity::Major),
    rule<exceptionUnanswered>("SMP-11", core, perProject, Severity::Major),
    rule<selectedByCompany>("SMP-14", further, perProject, Severity::Advice),
};

} // namespace

std::span<const Rule> samplingRules()
{
    return rules;
}

} // namespace tsuzuri
