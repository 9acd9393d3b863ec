#include "rule_cases.h"

#include <set>

using namespace tsuzuri;

namespace {

/// The file of evidence in hand, as it was found.
void lookAtFile(Company &company, FileCondition condition)
{
    company.files = std::make_shared<FileFacts>();
    company.files->checks.insert(company.file.sha256, {condition, {}});
}

/// The list of the population with these keys, all of one day.
void readList(Company &company, const QStringList &keys, QDate day = {2026, 5, 1})
{
    EvidenceFile file = made<EvidenceFile>(u"EF-2"_s);
    file.evidence = company.list.id;
    file.name = u"changes.csv"_s;
    file.sha256 = u"dd"_s;
    company.more.table<EvidenceFile>().put(file);
    company.population.keyColumn = u"key"_s;
    company.population.dateColumn = u"done_on"_s;
    ListFacts list;
    list.hasKeys = true;
    list.rows = keys.size();
    std::set<quint64> marks;
    for (const QString &key : keys)
        marks.insert(keyMark(key));
    list.keys.assign(marks.begin(), marks.end());
    list.doubleKeys = keys.size() - std::ssize(list.keys);
    list.days = {{day, keys.size()}};
    company.files = std::make_shared<FileFacts>();
    company.files->lists.insert(
        {file.sha256, u"key"_s, u"done_on"_s}, std::make_shared<const ListFacts>(list));
}

constexpr RuleCase cases[]{
    {"an empty file", "EVD-25", true, [](Company &c) { lookAtFile(c, FileCondition::Empty); }},
    {"a file with a password", "EVD-25", true, [](Company &c) { lookAtFile(c, FileCondition::Encrypted); }},
    {"a damaged file", "EVD-25", true, [](Company &c) { lookAtFile(c, FileCondition::Damaged); }},
    {"a file that opens", "EVD-25", false, [](Company &c) { lookAtFile(c, FileCondition::Fine); }},
    {"a file of which nobody knows", "EVD-25", false,
        [](Company &c) { lookAtFile(c, FileCondition::Unknown); }},
    {"nothing was read", "EVD-25", false, [](Company &c) { c.files = {}; }},
    {"already accepted", "EVD-25", false,
        [](Company &c) {
            lookAtFile(c, FileCondition::Damaged);
            c.operating.status = EvidenceStatus::Accepted;
        }},
    {"disposed of", "EVD-25", false,
        [](Company &c) {
            lookAtFile(c, FileCondition::Damaged);
            c.file.disposedOn = {2026, 11, 1};
        }},
    {"a key that the list has not", "SMP-10", true,
        [](Company &c) { readList(c, {u"CHG-2"_s, u"CHG-3"_s}); }},
    {"a key of another case", "SMP-10", true, [](Company &c) { readList(c, {u"chg-1"_s}); }},
    {"a key in full width", "SMP-10", false, [](Company &c) { readList(c, {u"CHG－１ "_s}); }},
    {"a key of the list", "SMP-10", false, [](Company &c) { readList(c, {u"CHG-2"_s, u"CHG-1"_s}); }},
    {"the list was not read", "SMP-10", false,
        [](Company &c) {
            readList(c, {});
            c.files->lists.clear();
        }},
    {"the list could not be read", "SMP-10", false,
        [](Company &c) {
            readList(c, {});
            c.files->lists.begin().value() = nullptr;
        }},
    {"another column is asked for", "SMP-10", false,
        [](Company &c) {
            readList(c, {});
            c.population.keyColumn = u"number"_s;
        }},
    {"a key twice", "SMP-12", true, [](Company &c) { readList(c, {u"CHG-1"_s, u"CHG-1"_s}); }},
    {"each key once", "SMP-12", false, [](Company &c) { readList(c, {u"CHG-1"_s, u"CHG-2"_s}); }},
    {"a row of the day before the period", "SMP-13", true,
        [](Company &c) { readList(c, {u"CHG-1"_s}, {2025, 12, 31}); }},
    {"a row of the day after the period", "SMP-13", true,
        [](Company &c) { readList(c, {u"CHG-1"_s}, {2027, 1, 1}); }},
    {"a row of the first day", "SMP-13", false, [](Company &c) { readList(c, {u"CHG-1"_s}, {2026, 1, 1}); }},
    {"a row of the last day", "SMP-13", false, [](Company &c) { readList(c, {u"CHG-1"_s}, {2026, 12, 31}); }},
    {"an audit at a point in time", "SMP-13", false,
        [](Company &c) {
            readList(c, {u"CHG-1"_s}, {2025, 12, 31});
            c.project.periodKind = PeriodKind::PointInTime;
        }},
};

} // namespace

class TestFileRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule_data() { addRuleCases(cases); }
    void rule() { checkRuleCase(); }
    void everyRule_hasACaseOfBothKinds()
    {
        checkThatAllRulesHaveBothCases(cases, {u"EVD"_s, u"SMP"_s}, RuleSource::Files);
    }

    void factsThatComeLater_askOnlyTheirRulesAgain()
    {
        Company company;
        readList(company, {u"CHG-2"_s});
        company.files->checks.insert(company.file.sha256, {FileCondition::Damaged, {}});
        company.accountable.to = {2026, 11, 19}; // COV-07, which no file can mend
        const Dataset data = company.dataset();
        GapKeeper keeper(data, company.today);
        QCOMPARE(firstDifference(keeper.report(), evaluateGaps(data, company.today)), u""_s);
        const std::size_t before = keeper.report().gaps.size();
        const int rules = keeper.report().rulesEvaluated;
        keeper.setFiles(company.files);
        QCOMPARE(
            firstDifference(keeper.report(), evaluateGaps(data, company.today, company.files, {})), u""_s);
        QCOMPARE(keeper.report().gaps.size(), before + 2);
        QCOMPARE(keeper.report().rulesEvaluated, rules + 4);
        keeper.setFiles({});
        QCOMPARE(firstDifference(keeper.report(), evaluateGaps(data, company.today)), u""_s);
    }

    void listOfAMaskedCopy_isNotTheList()
    {
        Company company;
        EvidenceFile original = made<EvidenceFile>(u"EF-3"_s);
        original.name = u"changes.CSV"_s;
        original.sha256 = u"aa"_s;
        EvidenceFile copy = original;
        copy.redactionOf = original.id;
        EvidenceFile picture = original;
        picture.name = u"changes.png"_s;
        const std::array<const EvidenceFile *, 3> files{&original, &copy, &picture};
        QCOMPARE(listsOf(company.population, files).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestFileRules)
#include "tst_file_rules.moc"
