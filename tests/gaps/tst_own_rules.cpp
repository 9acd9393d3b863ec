#include "company.h"
#include "core/gaps/own_rules.h"
#include "core/words/rule_words.h"

#include <QTest>

using namespace tsuzuri;

namespace {

OwnRule ruleOf(Kind kind, const QStringList &conditions)
{
    OwnRule rule = made<OwnRule>(u"OR-01"_s);
    rule.subjectKind = kindCode(kind);
    rule.conditions = conditions;
    rule.severity = Severity::Major;
    rule.name = {u"保管年数"_s, u"Retention"_s};
    rule.message = {u"{ref}「{title}」の保管年数がありません。"_s, u"{ref} {title} has no retention."_s};
    rule.remedy = {u"保管年数を記入してください。"_s, u"Write the years of retention."_s};
    return rule;
}

GapReport reportOf(Company company, const OwnRule &rule)
{
    company.more.table<OwnRule>().put(rule);
    return evaluateGaps(company.dataset(), company.today, {.rules = {rule.ref}});
}

RuleSetting settingOf(const QString &rule, RuleSwitch state, Id<Project> project = {})
{
    RuleSetting setting = made<RuleSetting>(project.isNull() ? u"RS-001"_s : u"RS-002"_s);
    setting.ruleId = rule;
    setting.state = state;
    setting.project = project;
    setting.reason = both(u"Handled by the parent company."_s);
    return setting;
}

} // namespace

class TestOwnRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditions_areReadAndWrittenTheSame_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"title contains 規程", "title.ja is_empty", "lifecycle is_not effective",
                 "next_review_on before 2026-04-01", "next_review_on older_than_days 30",
                 "retention_years at_most 5", "required is yes", "owner is P-001",
                 "catalogue_items contains TD-001"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void conditions_areReadAndWrittenTheSame()
    {
        QFETCH(QString, text);
        const auto condition = readCondition(Kind::Document, text);
        QVERIFY2(condition, qPrintable(condition ? QString() : condition.error().arguments.join(u'|')));
        QCOMPARE(conditionText(Kind::Document, *condition), text);
    }

    void conditions_thatCanNotBeAsked_areRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown field") << u"colour is red"_s << ErrorCode::UnknownField;
        QTest::newRow("empty row") << QString() << ErrorCode::UnknownField;
        QTest::newRow("language of a field without one") << u"tier.ja is 1"_s << ErrorCode::UnknownField;
        QTest::newRow("third language") << u"title.fr is x"_s << ErrorCode::UnknownField;
        QTest::newRow("a text is not before a day") << u"title before 2026-04-01"_s << ErrorCode::BadChoice;
        QTest::newRow("a day does not contain") << u"next_review_on contains 2026"_s << ErrorCode::BadChoice;
        QTest::newRow("no comparison") << u"title"_s << ErrorCode::BadChoice;
        QTest::newRow("a day that is none") << u"next_review_on before 2026-02-30"_s << ErrorCode::BadDate;
        QTest::newRow("days that are none")
            << u"next_review_on older_than_days many"_s << ErrorCode::BadNumber;
        QTest::newRow("a code that is none") << u"lifecycle is finished"_s << ErrorCode::BadChoice;
        QTest::newRow("no value") << u"title is"_s << ErrorCode::BadValue;
        QTest::newRow("a value where none belongs") << u"title is_empty x"_s << ErrorCode::BadValue;
    }
    void conditions_thatCanNotBeAsked_areRefused()
    {
        QFETCH(QString, text);
        const auto condition = readCondition(Kind::Document, text);
        QVERIFY(!condition);
        QTEST(condition.error().code, "code");
    }

    void records_thatMeetAllConditions_areFound_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("without years") << QStringList{u"retention_years is_empty"_s} << true;
        QTest::newRow("folded words") << QStringList{u"title contains ＰＯＬＩＣＹ"_s} << true;
        QTest::newRow("other words") << QStringList{u"title contains 手順"_s} << false;
        QTest::newRow("review on the day before")
            << QStringList{u"next_review_on before 2027-03-02"_s} << true;
        QTest::newRow("review on that day") << QStringList{u"next_review_on before 2027-03-01"_s} << false;
        QTest::newRow("reviewed 100 days ago")
            << QStringList{u"last_reviewed_on older_than_days 99"_s} << true;
        QTest::newRow("not more than 100") << QStringList{u"last_reviewed_on older_than_days 100"_s} << false;
        QTest::newRow("within the days") << QStringList{u"next_review_on within_days 101"_s} << true;
        QTest::newRow("just outside") << QStringList{u"next_review_on within_days 100"_s} << false;
        QTest::newRow("its owner") << QStringList{u"owner is P-001"_s} << true;
        QTest::newRow("another owner") << QStringList{u"owner is_not P-001"_s} << false;
        QTest::newRow("unknown is not wrong") << QStringList{u"target_on before 2030-01-01"_s} << false;
        QTest::newRow("nor is it another") << QStringList{u"ask_person is_not P-001"_s} << false;
        QTest::newRow("one of two") << QStringList{u"retention_years is_empty"_s, u"tier is 4"_s} << false;
    }
    void records_thatMeetAllConditions_areFound()
    {
        QFETCH(QStringList, conditions);
        Company company;
        company.document.title = both(u"Security policy"_s);
        company.document.retentionYears = {};
        company.document.tier = 1;
        company.document.owner = company.owner.id;
        company.document.lastReviewedOn = company.today.addDays(-100);
        company.document.nextReviewOn = QDate(2027, 3, 1);
        const OwnRule rule = ruleOf(Kind::Document, conditions);
        const auto check = readOwnRule(rule);
        QVERIFY(check);
        QTEST(check->finds(company.dataset(), company.today, &company.document), "isFound");
    }

    void gaps_sayTheMessageOfTheTeam()
    {
        Company company;
        company.document.retentionYears = {};
        company.document.title = {u"方針"_s, u"Policy"_s};
        const GapReport report = reportOf(
            company, ruleOf(Kind::Document, {u"retention_years is_empty"_s, u"title.en is Policy"_s}));
        QCOMPARE(report.gaps.size(), 1u);
        const Gap &gap = report.gaps.front();
        QCOMPARE(gap.rule, u"OR-01"_s);
        QCOMPARE(gap.severity, Severity::Major);
        QCOMPARE(ruleMessage(gap.rule, gap.arguments).ja,
            u"%1「方針」の保管年数がありません。"_s.arg(company.document.ref));
        QCOMPARE(ruleMessage(gap.rule, gap.arguments).en,
            u"%1 Policy has no retention."_s.arg(company.document.ref));
        QCOMPARE(ruleRemedy(gap.rule, gap.arguments).en, u"Write the years of retention."_s);
        QCOMPARE(ruleReason(gap.rule, gap.arguments).ja, u"保管年数"_s);
    }

    void rulesThatCanNotBeAsked_areNamed()
    {
        const GapReport report = reportOf(Company(), ruleOf(Kind::Document, {u"colour is red"_s}));
        QVERIFY(report.gaps.empty());
        QCOMPARE(report.brokenRules.size(), 1u);
        QCOMPARE(report.brokenRules.front().ref, u"OR-01"_s);
        QCOMPARE(report.brokenRules.front().problem.code, ErrorCode::UnknownField);
        OwnRule unknown = ruleOf(Kind::Document, {u"title is_empty"_s});
        unknown.subjectKind = u"folders"_s;
        QCOMPARE(readOwnRule(unknown).error().code, ErrorCode::UnknownKind);
        QCOMPARE(readOwnRule(ruleOf(Kind::Document, {})).error().code, ErrorCode::BadValue);
    }

    void rulesOfAProject_areAskedOfItsRecords()
    {
        Company company;
        OwnRule rule = ruleOf(Kind::Request, {u"title is_not_empty"_s});
        rule.project = company.project.id;
        QCOMPARE(reportOf(company, rule).gaps.size(), 1u);
        QCOMPARE(reportOf(company, rule).gaps.front().project, company.project.id);
        rule.project = company.previous.id;
        QVERIFY(reportOf(company, rule).gaps.empty()); // closed
        rule.project = {};
        rule.state = RuleSwitch::Off;
        QVERIFY(reportOf(company, rule).gaps.empty());
    }

    void rulesThatAreSwitchedOff_areNotAsked_data()
    {
        QTest::addColumn<std::vector<RuleSwitch>>("states"); // everywhere, in the project
        QTest::addColumn<bool>("isReasoned");
        QTest::addColumn<bool>("isAsked");
        using enum RuleSwitch;
        QTest::newRow("nothing said") << std::vector{Unset, Unset} << true << true;
        QTest::newRow("off everywhere") << std::vector{Off, Unset} << true << false;
        QTest::newRow("off in the project") << std::vector{Unset, Off} << true << false;
        QTest::newRow("off, but on in the project") << std::vector{Off, On} << true << true;
        QTest::newRow("off without a reason") << std::vector{Off, Unset} << false << true;
    }
    void rulesThatAreSwitchedOff_areNotAsked()
    {
        QFETCH(std::vector<RuleSwitch>, states);
        QFETCH(bool, isReasoned);
        Company company;
        company.accountable.to = {2026, 11, 19}; // COV-07
        for (RuleSetting setting :
            {settingOf(u"COV-07"_s, states[0]), settingOf(u"COV-07"_s, states[1], company.project.id)}) {
            if (!isReasoned)
                setting.reason = {};
            company.more.table<RuleSetting>().put(setting);
        }
        const GapReport report = evaluateGaps(company.dataset(), company.today, {.rules = {u"COV-07"_s}});
        QTEST(!report.gaps.empty(), "isAsked");
        const bool isOffAnywhere = isReasoned && std::ranges::contains(states, RuleSwitch::Off);
        QCOMPARE(report.switchedOff, isOffAnywhere ? QStringList{u"COV-07"_s} : QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOwnRules)

#include "tst_own_rules.moc"
