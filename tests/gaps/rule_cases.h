#pragma once

#include "company.h"
#include "core/gaps/rule.h"
#include "core/words/rule_words.h"
#include "keeping.h"

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
        evaluateGaps(company.dataset(), company.today, company.files, {.rules = {rule}}).gaps) {
        found.append(gap.subjectRef);
        const LocalizedText message = ruleMessage(gap.rule, gap.arguments);
        for (const QString &text : {message.ja, message.en}) {
            if (text.isEmpty() || text.contains(u'{') || text.contains(u"()"_s))
                found.append(u"bad sentence: "_s + text);
        }
    }
    return found;
}

inline QStringList linesOf(const std::vector<Gap> &gaps, const QString &rule)
{
    QStringList lines;
    for (const Gap &gap : gaps) {
        if (gap.rule == rule)
            lines << lineOf(gap);
    }
    return lines;
}

/// Every field of every record that a change of it could concern is emptied and filled again: what is kept of
/// the rule must be what asking it says.
inline void checkKept(const RuleCase &oneCase)
{
    Company company;
    oneCase.change(company);
    Dataset data = company.dataset();
    const QString rule = QString::fromLatin1(oneCase.rule);
    auto keeper = std::make_unique<GapKeeper>(data, company.today, std::function<bool()>(), company.files);
    const auto same = [&] {
        return linesOf(keeper->report().gaps, rule)
            == linesOf(evaluateGaps(data, company.today, company.files, {.rules = {rule}}).gaps, rule);
    };
    const auto tried = [&]<typename T>(const T &before, T changed) {
        for (const T &next : {changed, before}) {
            ChangeSet changes;
            changes.change(next);
            take(data, keeper, std::move(changes), company.files);
            if (!same())
                return false;
        }
        return true;
    };
    const Dataset whole = data;
    forEachRecordType([&]<typename T>() {
        if (Reach::isEverywhere(kindOf<T>) || Reach::isNowhere(kindOf<T>))
            return;
        for (const T &record : whole.table<T>()) {
            T deleted = record;
            deleted.deletedOn = company.today;
            QVERIFY2(tried(record, deleted), qPrintable(record.ref + u" deleted"_s));
            for (int field = 0; field < std::ssize(kindInfo(kindOf<T>).fields); ++field) {
                T changed = record;
                const char *name = kindInfo(kindOf<T>).fields[static_cast<std::size_t>(field)].name;
                if (!setFieldValue(changed, field, Value()) || changed == record || changed.ref != record.ref)
                    continue;
                QVERIFY2(tried(record, changed), qPrintable(record.ref + u' ' + QLatin1StringView(name)));
            }
        }
    });
}

inline void checkRuleCase()
{
    QFETCH(const RuleCase *, oneCase);
    Company company;
    oneCase->change(company);
    const QString found = gapsOf(company, QString::fromLatin1(oneCase->rule)).join(u' ');
    QVERIFY2(!found.contains("bad sentence"_L1), qPrintable(found));
    QVERIFY2(found.isEmpty() != oneCase->fires, qPrintable(found));
    if (oneCase->fires)
        checkKept(*oneCase);
}

/// Every rule of the families ("LOC-", …) must have a case that fires and one that does not.
inline void checkThatAllRulesHaveBothCases(
    std::span<const RuleCase> cases, const QStringList &families, RuleSource source = RuleSource::Records)
{
    QStringList missing;
    for (const Rule &rule : gapRules()) {
        const QString id = QString::fromLatin1(rule.id);
        if (rule.source != source || !families.contains(id.first(3)))
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
