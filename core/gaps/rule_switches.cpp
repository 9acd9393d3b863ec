#include "core/gaps/rule_switches.h"

#include "core/model/dataset.h"

namespace tsuzuri {

namespace {

QString keyOf(Id<Project> project)
{
    return project.isNull() ? QString() : project.toString();
}

} // namespace

RuleSwitches::RuleSwitches(const Dataset &data)
{
    for (const RuleSetting &setting : data.table<RuleSetting>()) {
        const bool isDecided = setting.state == RuleSwitch::On || !setting.reason.isEmpty();
        if (setting.state != RuleSwitch::Unset && isDecided)
            m_states[setting.ruleId].insert(keyOf(setting.project), setting.state);
    }
}

bool RuleSwitches::isOff(QLatin1StringView rule, Id<Project> project) const
{
    const auto states = m_states.constFind(QString(rule));
    if (states == m_states.cend())
        return false;
    const RuleSwitch always = states->value(QString(), RuleSwitch::On);
    return (project.isNull() ? always : states->value(keyOf(project), always)) == RuleSwitch::Off;
}

QStringList RuleSwitches::all() const
{
    QStringList rules;
    for (auto states = m_states.cbegin(); states != m_states.cend(); ++states) {
        if (std::ranges::contains(*states, RuleSwitch::Off))
            rules << states.key();
    }
    rules.sort();
    return rules;
}

} // namespace tsuzuri
