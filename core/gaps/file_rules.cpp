#include "core/gaps/file_facts.h"
#include "core/gaps/rule_families.h"
#include "core/gaps/rule_run.h"
#include "core/model/held_file.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isToBeShown(const Evidence &evidence)
{
    return evidence.status == EvidenceStatus::Collected || evidence.status == EvidenceStatus::InReview
        || evidence.status == EvidenceStatus::Ready;
}

void unopenable(const Evidence &evidence, RuleRun &run)
{
    if (!run.files() || !isToBeShown(evidence))
        return;
    for (const EvidenceFile *file : run.workspace().files.of(evidence)) {
        const FileCheck check = run.files()->checks.value(heldHash(*file));
        if (check.condition == FileCondition::Unknown || check.condition == FileCondition::Fine)
            continue;
        run.report({named(u"e.ref"_s, evidence.ref), named(u"e.title"_s, evidence.title)},
            {.label = file->name, .discriminator = file->id.toString()});
    }
}

/// The lists of a population as they were read; nothing where it has none, or one that is not known.
std::vector<const ListFacts *> knownLists(const Population &population, const RuleRun &run)
{
    std::vector<const ListFacts *> known;
    if (!run.files())
        return known;
    for (const ListKey &key : listsOf(population, run.workspace().files.of(population.evidence))) {
        const ListFacts *list = run.files()->list(key);
        if (!list)
            return {};
        known.push_back(list);
    }
    return known;
}

void notInPopulation(const Sample &sample, RuleRun &run)
{
    const SampleSelection *selection = run.data().find(sample.selection);
    const Population *population = selection ? run.data().find(selection->population) : nullptr;
    if (!population || sample.key.trimmed().isEmpty())
        return;
    const auto lists = knownLists(*population, run);
    const bool isKnown = std::ranges::any_of(lists, &ListFacts::hasKeys);
    if (isKnown
        && std::ranges::none_of(lists, [&](const ListFacts *list) { return list->holdsKey(sample.key); }))
        run.report(
            {named(u"x.key"_s, sample.key), named(u"p.ref"_s, population->ref)}, {.label = sample.key});
}

void doubleKeys(const Population &population, RuleRun &run)
{
    qint64 count = 0;
    for (const ListFacts *list : knownLists(population, run))
        count += list->doubleKeys;
    if (count > 0)
        run.report({named(u"p.ref"_s, population.ref), named(u"n"_s, count)});
}

void rowsOutsidePeriod(const Population &population, RuleRun &run)
{
    if (!run.index().isOverPeriod)
        return;
    qint64 count = 0;
    for (const ListFacts *list : knownLists(population, run))
        count += list->rowsOutside(run.project().period());
    if (count > 0)
        run.report({named(u"p.ref"_s, population.ref), named(u"n"_s, count)});
}

template <auto check>
constexpr Rule files(const char *id, Severity severity)
{
    return rule<check>(id, RuleSet::Further, RuleScope::Project, severity, RuleSource::Files);
}

constexpr Rule binder(const char *id, Severity severity, RuleSource source = RuleSource::Binder)
{
    return {id, RuleSet::Further, severity, Kind::BinderBuild, RuleScope::Project, source, nullptr};
}

/// BND-01, BND-05 and BND-06 may be milder or worse; the binder decides.
constexpr Rule rules[]{
    files<unopenable>("EVD-25", Severity::Blocker),
    files<notInPopulation>("SMP-10", Severity::Minor),
    files<doubleKeys>("SMP-12", Severity::Minor),
    files<rowsOutsidePeriod>("SMP-13", Severity::Major),
    binder("BND-01", Severity::Minor),
    binder("BND-02", Severity::Blocker, RuleSource::Build),
    binder("BND-03", Severity::Blocker, RuleSource::Build),
    binder("BND-04", Severity::Minor),
    binder("BND-05", Severity::Advice),
    binder("BND-06", Severity::Blocker),
    binder("BND-07", Severity::Blocker),
    binder("BND-08", Severity::Major, RuleSource::Build),
    binder("BND-09", Severity::Major),
    binder("BND-10", Severity::Minor),
    binder("BND-11", Severity::Major, RuleSource::Build),
    binder("BND-12", Severity::Minor),
    binder("BND-13", Severity::Minor),
    binder("BND-14", Severity::Blocker),
    binder("BND-15", Severity::Major),
    binder("BND-16", Severity::Minor, RuleSource::Build),
    binder("BND-17", Severity::Minor),
    binder("BND-18", Severity::Minor),
    binder("BND-19", Severity::Minor, RuleSource::Build),
};

} // namespace

std::span<const Rule> fileRules()
{
    return rules;
}

} // namespace tsuzuri
