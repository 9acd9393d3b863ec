#pragma once

#include "company.h"
#include "keeping.h"
#include "core/gaps/rule.h"
#include "core/words/rule_words.h"

#include <QTest>

namespace tsuzuri {

/// One fact about a rule: what is changed in the company that is in order, and whether the rule then speaks.
struct RuleCase {
    const char *fact;
    const char *rule;
    bool fires;
    void (*change)(Company &company);
};

inline void addRuleCases(std::span<const RuleCase> cases)
{
    QTest::addColumn<const RuleCase *>("oneCase");
    for (const RuleCase &oneCase : cases)
        QTest::addRow("%s: %s", oneCase.rule, oneCase.fact) << &oneCase;
}

/// Gaps as "C-001" or "C-001 [label]", and the sentences where a placeholder was left open.
inline QStringList gapsOf(const Company &company, const QString &rule)
{
    QStringList found;
    for (const Gap &gap :
        evaluateGaps(company.dataset(), company.today, {.project = {}, .rules = {rule}}).gaps) {
        found.append(gap.subjectRef);
        const LocalizedText message = ruleMessage(gap.rule, gap.arguments);
        for (const QString &text : {message.ja, message.en}) {
            if (text.isEmpty() || text.contains(u'{') || text.contains(u"()"_s))
                found.append(u"bad sentence: "_s + text);
        }
    }
    return found;
}

/// The same change as an edit, and taken back: what is kept must be what asking everything says.
inline void checkKept(const RuleCase &oneCase)
{
    Company company;
    Dataset data = company.dataset();
    auto keeper = std::make_unique<GapKeeper>(data, company.today);
    oneCase.change(company);
    const Dataset before = data;
    for (const Dataset &next : {company.dataset(), before}) {
        take(data, keeper, difference(data, next));
        QCOMPARE(firstDifference(keeper->report(), evaluateGaps(data, keeper->report().asOf)), QString());
    }
}

inline void checkRuleCase()
{
    QFETCH(const RuleCase *, oneCase);
    Company company;
    oneCase->change(company);
    const QString found = gapsOf(company, QString::fromLatin1(oneCase->rule)).join(u' ');
    QVERIFY2(!found.contains("bad sentence"_L1), qPrintable(found));
    QVERIFY2(found.isEmpty() != oneCase->fires, qPrintable(found));
    checkKept(*oneCase);
}

/// Every rule of the families ("LOC-", …) must have a case that fires and one that does not.
inline void checkThatAllRulesHaveBothCases(std::span<const RuleCase> cases, const QStringList &families)
{
    QStringList missing;
    for (const Rule &rule : gapRules()) {
        const QString id = QString::fromLatin1(rule.id);
        if (!rule.check || !families.contains(id.first(3)))
            continue;
        for (const bool fires : {true, false}) {
            if (std::ranges::none_of(cases, [&](const RuleCase &one) {
                    return id == QLatin1StringView(one.rule) && one.fires == fires;
                }))
                missing.append(id + (fires ? " fires"_L1 : " is silent"_L1));
        }
    }
    QCOMPARE(missing.join(u", "_s), QString());
}

} // namespace tsuzuri
