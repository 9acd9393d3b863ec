#include "core/gaps/inquiry.h"

#include "core/gaps/rule_run.h"
#include "core/gaps/rule_switches.h"

namespace tsuzuri {

namespace {

/// Parameters of rules that belong to no project: what the open projects set, the first one first.
RuleParameters workspaceParameters(const WorkspaceIndex &workspace)
{
    RuleParameters parameters;
    for (auto project = workspace.openProjects.rbegin(); project != workspace.openProjects.rend(); ++project)
        parameters = readParameters((*project)->parameters, parameters);
    return parameters;
}

template <typename T>
constexpr bool belongsToProjects =
    requires(const ProjectScope &scope, const T &record) { scope.has(record); };

const void *livingRecord(const Dataset &data, Kind kind, Uuid id)
{
    return withKind(kind, [&]<typename T>() -> const void * { return data.find(Id<T>{id}); });
}

} // namespace

Inquiry::Inquiry(
    const WorkspaceIndex &index, const GapOptions &options, std::shared_ptr<const FileFacts> files)
    : m_index(index)
    , m_options(options)
    , m_files(std::move(files))
{
    const RuleSwitches switches(index.data);
    m_report.asOf = index.today;
    m_report.switchedOff = switches.all();
    m_report.rulesDefined = static_cast<int>(gapRules().size());
    m_places.emplace_back().parameters = workspaceParameters(index);
    for (const Project *project : index.openProjects) {
        if (options.project.isNull() || options.project == project->id)
            addProject(*project);
    }
    for (const Rule &rule : gapRules()) {
        for (Place &place : m_places) {
            const bool isItsScope = (rule.scope == RuleScope::Project) == (place.project != nullptr);
            const Id<Project> project = place.project ? place.project->id : Id<Project>();
            if (isItsScope && isWanted(rule) && !switches.isOff(QLatin1StringView(rule.id), project))
                place.questions[rule.subject].rules.push_back(&rule);
        }
    }
    addOwnRules();
    m_report.rulesEvaluated = countAsked();
}

void Inquiry::setFiles(std::shared_ptr<const FileFacts> files)
{
    m_files = std::move(files);
    m_report.rulesEvaluated = countAsked();
}

/// Those that look into files only where something is known of files.
int Inquiry::countAsked() const
{
    const auto isAsked = [this](const Rule &rule) {
        return isWanted(rule) && (m_files || rule.source != RuleSource::Files);
    };
    return m_ownAsked + static_cast<int>(std::ranges::count_if(gapRules(), isAsked));
}

bool Inquiry::isWanted(const Rule &rule) const
{
    return rule.check && (m_options.rules.isEmpty() || m_options.rules.contains(QLatin1StringView(rule.id)));
}

void Inquiry::addProject(const Project &project)
{
    Place &place = m_places.emplace_back();
    place.project = std::make_unique<Project>(project);
    place.project->phase = std::max(project.phase, m_options.atLeast);
    place.scope = std::make_unique<ProjectScope>(m_index, *place.project);
    place.parameters = place.scope->parameters;
}

void Inquiry::addOwnRules()
{
    for (const OwnRule &rule : m_index.data.table<OwnRule>()) {
        const bool isOfOther =
            !m_options.project.isNull() && !rule.project.isNull() && m_options.project != rule.project;
        if (rule.state == RuleSwitch::Off || isOfOther
            || (!m_options.rules.isEmpty() && !m_options.rules.contains(rule.ref)))
            continue;
        ++m_report.rulesDefined;
        auto check = readOwnRule(rule);
        if (!check) {
            m_report.brokenRules.push_back({rule.id, rule.ref, check.error()});
            continue;
        }
        ++m_ownAsked;
        addOwnRule(std::move(*check));
    }
}

Inquiry::OwnQuestion::OwnQuestion(OwnCheck ownCheck, RuleScope scope)
    : check(std::move(ownCheck))
    , id(check.rule->ref.toLatin1())
    , rule{.id = id.constData(),
          .set = RuleSet::Further,
          .severity = check.rule->severity == Severity::Unset ? Severity::Minor : check.rule->severity,
          .subject = check.kind,
          .scope = scope}
{
}

/// In its project, or once for the workspace where it names none.
void Inquiry::addOwnRule(OwnCheck check)
{
    const auto place = std::ranges::find_if(m_places, [&](const Place &candidate) {
        return (candidate.project ? candidate.project->id : Id<Project>()) == check.rule->project;
    });
    if (place == m_places.end())
        return;
    const OwnQuestion &question = m_ownQuestions.emplace_back(
        std::move(check), place->project ? RuleScope::Project : RuleScope::Workspace);
    place->questions[question.check.kind].own.push_back(&question);
}

bool Inquiry::Place::has(Kind kind, const void *record) const
{
    return withKind(kind, [&]<typename T>() {
        const T &typed = *static_cast<const T *>(record);
        if constexpr (std::is_same_v<T, Project>)
            return !project || typed.id == project->id;
        else if constexpr (belongsToProjects<T>)
            return !scope || scope->has(typed);
        else
            return true;
    });
}

/// All questions about a record while it is at hand: each record is read once, however many rules there are.
void Inquiry::ask(const Place &place, Kind kind, const Questions &questions,
    std::span<const void *const> records, std::vector<Gap> &gaps) const
{
    RuleRun run(m_index, place.scope.get(), place.parameters, m_files.get(), gaps);
    for (const void *record : records) {
        if (isCancelled())
            return;
        if (!place.has(kind, record))
            continue;
        const void *subject = kind == Kind::Project && place.project ? place.project.get() : record;
        for (const Rule *rule : questions.rules) {
            run.setSubject(*rule, subject);
            rule->check(subject, run);
        }
        for (const OwnQuestion *own : questions.own) {
            if (!own->check.finds(m_index.data, m_index.today, subject))
                continue;
            run.setSubject(own->rule, subject);
            run.report(ownArguments(m_index.data, own->check, subject),
                {.discriminator = own->check.rule->id.toString()});
        }
    }
}

void Inquiry::askAll(std::vector<Gap> &gaps) const
{
    for (const Place &place : m_places) {
        for (const auto &[kind, questions] : place.questions)
            ask(place, kind, questions, allSubjects(m_index.data, kind), gaps);
    }
}

void Inquiry::askOfFiles(std::vector<Gap> &gaps) const
{
    for (const Place &place : m_places) {
        for (const auto &[kind, questions] : place.questions) {
            Questions ofFiles;
            std::ranges::copy_if(questions.rules, std::back_inserter(ofFiles.rules),
                [](const Rule *rule) { return rule->source == RuleSource::Files; });
            if (!ofFiles.rules.empty())
                ask(place, kind, ofFiles, allSubjects(m_index.data, kind), gaps);
        }
    }
}

void Inquiry::ask(Kind kind, Uuid id, std::vector<Gap> &gaps) const
{
    const void *record = livingRecord(m_index.data, kind, id);
    for (const Place &place : m_places) {
        const auto questions = place.questions.find(kind);
        if (record && questions != place.questions.end())
            ask(place, kind, questions->second, {&record, 1}, gaps);
    }
}

bool Inquiry::asks(Kind kind) const
{
    return std::ranges::any_of(
        m_places, [kind](const Place &place) { return place.questions.contains(kind); });
}

bool Inquiry::anyProject(bool (*test)(const ProjectScope &)) const
{
    return std::ranges::any_of(
        m_places, [test](const Place &place) { return place.scope && test(*place.scope); });
}

} // namespace tsuzuri
