#include "core/gaps/engine.h"

#include "core/base/fold.h"
#include "core/gaps/rule_run.h"

#include <map>

namespace tsuzuri {

namespace {

using RulesByKind = std::map<Kind, std::vector<const Rule *>>;

bool isWanted(const Rule &rule, const GapOptions &options)
{
    return rule.check && (options.rules.isEmpty() || options.rules.contains(QLatin1StringView(rule.id)));
}

RulesByKind wantedRules(RuleScope scope, const GapOptions &options)
{
    RulesByKind rules;
    for (const Rule &rule : gapRules()) {
        if (rule.scope == scope && isWanted(rule, options))
            rules[rule.subject].push_back(&rule);
    }
    return rules;
}

/// All rules of a record while it is at hand: each record is read once, however many rules there are.
void ask(const std::vector<const Rule *> &rules, const std::vector<const void *> &subjects, RuleRun &run)
{
    for (const void *subject : subjects) {
        for (const Rule *rule : rules) {
            run.setSubject(*rule, subject);
            rule->check(subject, run);
        }
    }
}

/// Parameters of rules that belong to no project: what the open projects set, the first one first.
RuleParameters workspaceParameters(const WorkspaceIndex &workspace)
{
    RuleParameters parameters;
    for (auto project = workspace.openProjects.rbegin(); project != workspace.openProjects.rend(); ++project)
        parameters = readParameters((*project)->parameters, parameters);
    return parameters;
}

void askWorkspace(const WorkspaceIndex &workspace, const GapOptions &options, std::vector<Gap> &gaps)
{
    const RuleParameters parameters = workspaceParameters(workspace);
    RuleRun run(workspace, nullptr, parameters, gaps);
    for (const auto &[kind, rules] : wantedRules(RuleScope::Workspace, options))
        ask(rules, allSubjects(workspace.data, kind), run);
}

void askProjects(const WorkspaceIndex &workspace, const GapOptions &options, std::vector<Gap> &gaps)
{
    const RulesByKind wanted = wantedRules(RuleScope::Project, options);
    for (const Project *project : workspace.openProjects) {
        if (wanted.empty() || (!options.project.isNull() && options.project != project->id))
            continue;
        const ProjectIndex index(workspace, *project);
        RuleRun run(workspace, &index, index.parameters, gaps);
        for (const auto &[kind, rules] : wanted)
            ask(rules, index.subjects(kind), run);
    }
}

/// Refs in natural order as numbers, so that sorting many gaps folds every ref once.
QHash<QString, int> placesOf(const std::vector<Gap> &gaps)
{
    QHash<QString, int> places;
    for (const Gap &gap : gaps)
        places.insert(gap.subjectRef, 0);
    QStringList refs = places.keys();
    std::ranges::sort(
        refs, [](const QString &left, const QString &right) { return naturalCompare(left, right) < 0; });
    for (int i = 0; i < refs.size(); ++i)
        places[refs[i]] = i;
    return places;
}

void sortGaps(std::vector<Gap> &gaps, const Dataset &data)
{
    const QHash<QString, int> places = placesOf(gaps);
    const auto key = [&](const Gap &gap) {
        return std::tuple(gap.severity, QStringView(gap.rule), places.value(gap.subjectRef),
            data.table<Project>().rowOf(gap.project.uuid), QStringView(gap.label),
            QStringView(gap.fingerprint));
    };
    std::ranges::sort(gaps, [&](const Gap &left, const Gap &right) { return key(left) < key(right); });
}

} // namespace

void GapReport::applyWaivers(const Dataset &dataset)
{
    QHash<QString, Id<Waiver>> waivers;
    for (const Waiver &waiver : dataset.table<Waiver>()) {
        if (waiver.until.isValid() && waiver.until >= asOf && !waiver.approver.isNull())
            waivers.insert(waiver.fingerprint, waiver.id);
    }
    m_counts = {};
    for (Gap &gap : gaps) {
        gap.waiver = waivers.value(gap.fingerprint);
        if (!gap.isWaived())
            ++m_counts[static_cast<std::size_t>(gap.severity)];
    }
}

GapReport evaluateGaps(const Dataset &dataset, QDate asOf, const GapOptions &options)
{
    GapReport report;
    report.asOf = asOf;
    report.rulesDefined = static_cast<int>(gapRules().size());
    report.rulesEvaluated = static_cast<int>(
        std::ranges::count_if(gapRules(), [&](const Rule &rule) { return isWanted(rule, options); }));
    const WorkspaceIndex workspace(dataset, asOf);
    askWorkspace(workspace, options, report.gaps);
    askProjects(workspace, options, report.gaps);
    sortGaps(report.gaps, dataset);
    report.applyWaivers(dataset);
    return report;
}

} // namespace tsuzuri
