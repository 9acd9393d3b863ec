#include "core/gaps/engine.h"

#include "core/base/fold.h"
#include "core/gaps/own_rules.h"
#include "core/gaps/rule_run.h"
#include "core/gaps/rule_switches.h"

#include <map>

namespace tsuzuri {

namespace {

using RulesByKind = std::map<Kind, std::vector<const Rule *>>;

bool isWanted(const Rule &rule, const GapOptions &options)
{
    return rule.check && (options.rules.isEmpty() || options.rules.contains(QLatin1StringView(rule.id)));
}

RulesByKind wantedRules(RuleScope scope, const GapOptions &options, const RuleSwitches &switches, Id<Project> project)
{
    RulesByKind rules;
    for (const Rule &rule : gapRules()) {
        if (rule.scope == scope && isWanted(rule, options) && !switches.isOff(QLatin1StringView(rule.id), project))
            rules[rule.subject].push_back(&rule);
    }
    return rules;
}

/// All rules of a record while it is at hand: each record is read once, however many rules there are.
void ask(const std::vector<const Rule *> &rules, const std::vector<const void *> &subjects,
    const GapOptions &options, RuleRun &run)
{
    for (const void *subject : subjects) {
        if (options.isCancelled && options.isCancelled())
            return;
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

void askWorkspace(const WorkspaceIndex &workspace, const GapOptions &options, const RuleSwitches &switches,
    std::vector<Gap> &gaps)
{
    const RuleParameters parameters = workspaceParameters(workspace);
    RuleRun run(workspace, nullptr, parameters, gaps);
    for (const auto &[kind, rules] : wantedRules(RuleScope::Workspace, options, switches, {}))
        ask(rules, allSubjects(workspace.data, kind), options, run);
}

void askProjects(const WorkspaceIndex &workspace, const GapOptions &options, const RuleSwitches &switches,
    std::vector<Gap> &gaps)
{
    for (const Project *project : workspace.openProjects) {
        if (!options.project.isNull() && options.project != project->id)
            continue;
        const RulesByKind wanted = wantedRules(RuleScope::Project, options, switches, project->id);
        if (wanted.empty())
            continue;
        Project asked = *project;
        asked.phase = std::max(asked.phase, options.atLeast);
        const ProjectIndex index(workspace, asked);
        RuleRun run(workspace, &index, index.parameters, gaps);
        for (const auto &[kind, rules] : wanted)
            ask(rules, index.subjects(kind), options, run);
    }
}

/// Asks one own rule in its project, or once for the workspace where it names none.
void askOwnRule(const WorkspaceIndex &workspace, const OwnCheck &check, std::vector<Gap> &gaps)
{
    const auto inProject = std::ranges::find(workspace.openProjects, check.rule->project, &Project::id);
    const bool isForAll = check.rule->project.isNull();
    if (!isForAll && inProject == workspace.openProjects.end())
        return;
    std::optional<ProjectIndex> index;
    if (!isForAll)
        index.emplace(workspace, **inProject);
    const QByteArray id = check.rule->ref.toLatin1();
    const Severity severity = check.rule->severity == Severity::Unset ? Severity::Minor : check.rule->severity;
    Rule rule {.id = id.constData(), .set = RuleSet::Further, .severity = severity, .subject = check.kind,
        .scope = isForAll ? RuleScope::Workspace : RuleScope::Project};
    const RuleParameters parameters;
    RuleRun run(workspace, index ? &*index : nullptr, parameters, gaps);
    for (const void *subject : index ? index->subjects(check.kind) : allSubjects(workspace.data, check.kind)) {
        if (!check.finds(workspace.data, workspace.today, subject))
            continue;
        run.setSubject(rule, subject);
        run.report(ownArguments(workspace.data, check, subject), {.discriminator = check.rule->id.toString()});
    }
}

void askOwnRules(const WorkspaceIndex &workspace, const GapOptions &options, GapReport &report)
{
    for (const OwnRule &rule : workspace.data.table<OwnRule>()) {
        const bool isOfOther =
            !options.project.isNull() && !rule.project.isNull() && options.project != rule.project;
        if (rule.state == RuleSwitch::Off || isOfOther
            || (!options.rules.isEmpty() && !options.rules.contains(rule.ref)))
            continue;
        ++report.rulesDefined;
        if (const auto check = readOwnRule(rule)) {
            ++report.rulesEvaluated;
            askOwnRule(workspace, *check, report.gaps);
        } else {
            report.brokenRules.push_back({rule.id, rule.ref, check.error()});
        }
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
    struct Place {
        Severity severity;
        int rule;
        int ref;
        int project;
        int gap;
    };
    const QHash<QString, int> refs = placesOf(gaps);
    std::map<QStringView, int> rules;
    for (const Gap &gap : gaps)
        rules.emplace(gap.rule, 0);
    for (int number = 0; auto &[rule, place] : rules)
        place = number++;
    std::vector<Place> places;
    places.reserve(gaps.size());
    for (const Gap &gap : gaps)
        places.push_back({gap.severity, rules.at(gap.rule), refs.value(gap.subjectRef),
            data.table<Project>().rowOf(gap.project.uuid), static_cast<int>(places.size())});
    const auto words = [&](const Place &place) {
        const Gap &gap = gaps[static_cast<std::size_t>(place.gap)];
        return std::pair(QStringView(gap.label), QStringView(gap.fingerprint));
    };
    std::ranges::sort(places, [&](const Place &left, const Place &right) {
        const auto numbers = [](const Place &p) { return std::tie(p.severity, p.rule, p.ref, p.project); };
        return numbers(left) != numbers(right) ? numbers(left) < numbers(right) : words(left) < words(right);
    });
    std::vector<Gap> sorted;
    sorted.reserve(gaps.size());
    for (const Place &place : places)
        sorted.push_back(std::move(gaps[static_cast<std::size_t>(place.gap)]));
    gaps = std::move(sorted);
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
    WorkspaceIndex workspace(dataset, asOf);
    workspace.furthestPhase = std::max(workspace.furthestPhase, options.atLeast);
    const RuleSwitches switches(dataset);
    report.switchedOff = switches.all();
    askWorkspace(workspace, options, switches, report.gaps);
    askProjects(workspace, options, switches, report.gaps);
    askOwnRules(workspace, options, report);
    if (options.isCancelled && options.isCancelled())
        return report;
    sortGaps(report.gaps, dataset);
    report.applyWaivers(dataset);
    return report;
}

} // namespace tsuzuri
