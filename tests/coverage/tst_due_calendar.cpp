#include "core/coverage/due_calendar.h"
#include "core/words/words.h"
#include "tests/gaps/company.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

std::vector<CalendarEntry> entries(
    const Company &company, Id<Person> person, Language language = Language::English)
{
    const Dataset data = company.dataset();
    return dueEntries(WorkspaceIndex(data, company.today), person, Words(language));
}

/// "2026-12-31 Carry out C-001 Control (2026-Q4)"
QStringList lines(const std::vector<CalendarEntry> &entries)
{
    QStringList all;
    for (const CalendarEntry &entry : entries)
        all << entry.day.toString(Qt::ISODate) + u' ' + entry.summary;
    return all;
}

} // namespace

class TestDueCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsForAPerson_isThereByDay();
    void summaries_areInTheLanguageOfTheWords();
    void identities_stayTheSame();
    void milestones_areThereUntilTheyAreMet();
    void somebodyWithoutWork_hasTheDaysOfTheProjects();
    void theSample_hasNoTwins();
};

void TestDueCalendar::whatWaitsForAPerson_isThereByDay()
{
    const Company company;
    const QStringList found = lines(entries(company, company.performer.id));
    QVERIFY2(
        found.contains(u"2026-12-31 Carry out C-001 Control (2026-Q4)"_s), qPrintable(found.join(u'\n')));
    QVERIFY(found.contains(u"2026-11-30 Answer PBC-001 Samples of changes"_s));
    QVERIFY(std::ranges::is_sorted(found));
    const QStringList ofOwner = lines(entries(company, company.owner.id));
    QVERIFY2(
        ofOwner.contains(u"2027-04-01 Review D-001 Access regulation"_s), qPrintable(ofOwner.join(u'\n')));
    QVERIFY(std::ranges::any_of(
        ofOwner, [](const QString &line) { return line.startsWith("2026-12-01 Resolve F-001"_L1); }));
    QVERIFY(!ofOwner.contains(u"2026-12-31 Carry out C-001 Control (2026-Q4)"_s));
}

void TestDueCalendar::summaries_areInTheLanguageOfTheWords()
{
    const Company company;
    const QStringList found = lines(entries(company, company.performer.id, Language::Japanese));
    QVERIFY2(found.contains(u"2026-12-31 実施: C-001 Control (2026-Q4)"_s), qPrintable(found.join(u'\n')));
}

void TestDueCalendar::identities_stayTheSame()
{
    Company company;
    const auto before = entries(company, company.performer.id);
    company.quarters[3].dueOn = {2026, 12, 25};
    company.today = {2026, 12, 1};
    const auto after = entries(company, company.performer.id, Language::Japanese);
    const auto uid = [](const std::vector<CalendarEntry> &all, const QString &part) {
        const auto found =
            std::ranges::find_if(all, [&](const auto &entry) { return entry.uid.contains(part); });
        return found == all.end() ? QString() : found->uid;
    };
    QVERIFY(!uid(before, u"-occurrence@"_s).isEmpty());
    QCOMPARE(uid(after, u"-occurrence@"_s), uid(before, u"-occurrence@"_s));
}

void TestDueCalendar::milestones_areThereUntilTheyAreMet()
{
    Company company;
    company.project.name = both(u"SOC 2"_s);
    Milestone freeze = made<Milestone>(u"MS-1"_s);
    freeze.project = company.project.id;
    freeze.kind = MilestoneKind::DocumentFreeze;
    freeze.plannedOn = {2026, 12, 10};
    Milestone met = made<Milestone>(u"MS-2"_s);
    met.project = company.project.id;
    met.name = both(u"Kick-off"_s);
    met.plannedOn = {2026, 12, 11};
    met.actualOn = {2026, 11, 2};
    Milestone gone = met;
    gone.ref = u"MS-3"_s;
    gone.id = made<Milestone>(gone.ref).id;
    gone.actualOn = {};
    gone.plannedOn = {2026, 11, 19};
    company.more.table<Milestone>().put(std::vector{freeze, met, gone});
    const QStringList found = lines(entries(company, company.boss.id)).filter(u"SOC 2: "_s);
    QCOMPARE(found.filter(u"2026-12-10"_s).size(), 1);
    QCOMPARE(found.filter(u"Kick-off"_s), QStringList());
    QCOMPARE(found.filter(u"2026-12-31"_s).size(), 1); // the end of the period
    QCOMPARE(found.filter(u"2027-01-29"_s).size(), 1); // the end of fieldwork
    QCOMPARE(found.filter(u"2026-01-01"_s), QStringList());
}

void TestDueCalendar::somebodyWithoutWork_hasTheDaysOfTheProjects()
{
    const Company company;
    for (const CalendarEntry &entry : entries(company, {}))
        QVERIFY(entry.uid.startsWith(company.project.id.uuid.toString()));
}

void TestDueCalendar::theSample_hasNoTwins()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const WorkspaceIndex index(*data, {2026, 11, 20});
    const Words words(Language::Japanese);
    int count = 0;
    for (const Person &person : data->table<Person>()) {
        QSet<QString> uids;
        for (const CalendarEntry &entry : dueEntries(index, person.id, words)) {
            QVERIFY2(!uids.contains(entry.uid), qPrintable(entry.uid + entry.summary));
            uids.insert(entry.uid);
            QVERIFY(entry.day.isValid() && !entry.summary.isEmpty());
            ++count;
        }
    }
    QVERIFY(count > 200);
}

QTEST_GUILESS_MAIN(TestDueCalendar)
#include "tst_due_calendar.moc"
