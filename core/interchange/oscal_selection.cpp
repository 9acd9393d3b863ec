#include "core/interchange/oscal_selection.h"

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

void collectIds(const QJsonObject &owner, QSet<QString> &ids)
{
    for (const QJsonValue &group : owner.value("groups"_L1).toArray())
        collectIds(group.toObject(), ids);
    for (const QJsonValue &control : owner.value("controls"_L1).toArray()) {
        ids.insert(control.toObject().value("id"_L1).toString());
        collectIds(control.toObject(), ids);
    }
}

} // namespace

OscalSelection::OscalSelection(const QJsonObject &choice)
    : m_isAll(!choice.contains("include-controls"_L1))
    , m_included(rulesOf(choice.value("include-controls"_L1).toArray()))
    , m_excluded(rulesOf(choice.value("exclude-controls"_L1).toArray()))
{
    for (const QJsonValue &rule : choice.value("include-controls"_L1).toArray()) {
        for (const QJsonValue &id : rule.toObject().value("with-ids"_L1).toArray())
            m_named << id.toString();
    }
}

std::vector<OscalSelection::Rule> OscalSelection::rulesOf(const QJsonArray &choices)
{
    std::vector<Rule> rules;
    for (const QJsonValue &value : choices) {
        const QJsonObject choice = value.toObject();
        Rule rule;
        for (const QJsonValue &id : choice.value("with-ids"_L1).toArray())
            rule.ids.insert(id.toString());
        for (const QJsonValue &match : choice.value("matching"_L1).toArray())
            rule.patterns.emplace_back(QRegularExpression::wildcardToRegularExpression(
                match.toObject().value("pattern"_L1).toString(),
                QRegularExpression::NonPathWildcardConversion));
        rule.withChildren = choice.value("with-child-controls"_L1).toString() == "yes"_L1;
        rules.push_back(std::move(rule));
    }
    return rules;
}

bool OscalSelection::isMet(const std::vector<Rule> &rules, const QString &id, const QStringList &ancestors)
{
    return std::ranges::any_of(rules, [&](const Rule &rule) {
        const auto isNamed = [&](const QString &each) {
            return rule.ids.contains(each)
                || std::ranges::any_of(rule.patterns,
                    [&](const QRegularExpression &pattern) { return pattern.match(each).hasMatch(); });
        };
        return isNamed(id) || (rule.withChildren && std::ranges::any_of(ancestors, isNamed));
    });
}

bool OscalSelection::takes(const QString &id, const QStringList &ancestors) const
{
    return (m_isAll || isMet(m_included, id, ancestors)) && !isMet(m_excluded, id, ancestors);
}

QStringList OscalSelection::unknown(const QSet<QString> &known) const
{
    QStringList ids;
    std::ranges::copy_if(
        m_named, std::back_inserter(ids), [&](const QString &id) { return !known.contains(id); });
    return ids;
}

qsizetype OscalSelection::patterns() const
{
    qsizetype count = 0;
    for (const std::vector<Rule> *rules : {&m_included, &m_excluded}) {
        for (const Rule &rule : *rules)
            count += std::ssize(rule.patterns);
    }
    return count;
}

QSet<QString> controlIds(const QJsonObject &catalog)
{
    QSet<QString> ids;
    collectIds(catalog, ids);
    return ids;
}

} // namespace tsuzuri
