#include "core/calendar/occurrence_window.h"
#include "core/calendar/plan_occurrences.h"
#include "tests/gaps/company.h"
#include "tests/sample/sample_dataset.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// "+ 2026-Q4 2026-10-01..2026-12-31", "- 2026-12 …", in the order of the change.
QStringList lines(const ChangeSet &changes)
{
    QStringList all;
    for (const ControlInstance &instance : changes.of<ControlInstance>()) {
        all << u"%1 %2 %3..%4"_s.arg(instance.isDeleted() ? u"-"_s : u"+"_s, instance.label,
            instance.windowStart.toString(Qt::ISODate), instance.windowEnd.toString(Qt::ISODate));
    }
    return all;
}

/// A company with one quarterly control over 2026; on 20 November three quarters are done, the fourth is
/// open.
struct Case {
    QStringList plan()
    {
        const Dataset data = company.dataset();
        const ChangeSet changes = planOccurrences(data, {.project = {}, .today = company.today});
        Dataset after = data;
        for (const ControlInstance &instance : changes.of<ControlInstance>())
            after.table<ControlInstance>().put(instance);
        again = lines(planOccurrences(after, {.project = {}, .today = company.today}));
        others = changes.size() - static_cast<int>(changes.of<ControlInstance>().size());
        return lines(changes);
    }

    ControlInstance &addMonth(int month)
    {
        ControlInstance instance = made<ControlInstance>(u"I-9%1"_s.arg(month));
        instance.control = company.control.id;
        instance.project = company.project.id;
        instance.windowStart = {2026, month, 1};
        instance.windowEnd = instance.windowStart.addMonths(1).addDays(-1);
        instance.dueOn = instance.windowEnd;
        instance.label = instance.windowStart.toString(u"yyyy-MM"_s);
        instance.status = InstanceStatus::Scheduled;
        company.quarters.push_back(instance);
        return company.quarters.back();
    }

    void change(QDate on, const QString &before)
    {
        ControlChange record = made<ControlChange>(u"CC-1"_s);
        record.control = company.control.id;
        record.changedOn = on;
        record.field = u"frequency"_s;
        record.before = both(before);
        company.more.table<ControlChange>().put(record);
    }

    Company company;
    QStringList again; ///< what planning once more would change
    int others = 0; ///< records of other kinds that were changed
};

} // namespace

class TestPlanOccurrences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompanyInOrder_needsNothing();
    void missingOccurrences_areAddedFromTodayOn();
    void newOccurrences_haveNumberControlProjectAndDueDay();
    void whatIsPast_isNeverAdded();
    void whatNoLongerFits_isRemovedWhereItLiesAhead();
    void whatHoldsMoreThanAPlan_stays_data();
    void whatHoldsMoreThanAPlan_stays();
    void whatHasBegun_stays();
    void aMovedDueDay_stays();
    void anotherLabelOnTheSameWindow_stays();
    void aCadenceThatChangesInMidPeriod_isPlannedFromThatDay();
    void aBegunMonth_leavesTheRestOfTheQuarter();
    void weeksOfTheCompanysOwn_leaveNoOddDays();
    void aControlThatEnds_losesWhatComesAfter();
    void aControlOutOfScope_losesWhatLiesAhead();
    void aShorterPeriod_losesWhatLiesBehindIt();
    void whatIsPlannedByHandForAnAdHocControl_stays();
    void oneTime_isPlannedOnce();
    void auditsWithoutAPeriod_getNothing_data();
    void auditsWithoutAPeriod_getNothing();
    void aProject_narrowsThePlan();
    void daysOffOfTheProject_moveDueDays();
    void theSample_isInOrder();
    void thousandsOfControls_arePlanned();
};

void TestPlanOccurrences::aCompanyInOrder_needsNothing()
{
    Case one;
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::missingOccurrences_areAddedFromTodayOn()
{
    Case one;
    one.company.quarters.clear();
    QCOMPARE(one.plan(), QStringList{u"+ 2026-Q4 2026-10-01..2026-12-31"_s});
    QCOMPARE(one.again, QStringList());
    QCOMPARE(one.others, 0);
    one.company.today = {2026, 1, 1};
    QCOMPARE(one.plan().size(), 4);
    QCOMPARE(one.again, QStringList());
}

void TestPlanOccurrences::newOccurrences_haveNumberControlProjectAndDueDay()
{
    Case one;
    one.company.quarters.pop_back();
    one.company.quarterly.dueOffsetDays = 1;
    one.company.quarterly.holidayRule = HolidayRule::NextBusinessDay;
    const Dataset data = one.company.dataset();
    const ChangeSet changes = planOccurrences(data, {.project = {}, .today = one.company.today});
    QCOMPARE(changes.size(), 1);
    const ControlInstance &added = changes.of<ControlInstance>().front();
    QVERIFY(!added.id.isNull());
    QVERIFY(!added.ref.isEmpty() && !data.table<ControlInstance>().isRefTaken(added.ref));
    QCOMPARE(added.control, one.company.control.id);
    QCOMPARE(added.project, one.company.project.id);
    QCOMPARE(added.status, InstanceStatus::Scheduled);
    QCOMPARE(added.dueOn, QDate(2027, 1, 4)); // a Friday on which all are closed, then a weekend
    QVERIFY(added.evidence.empty() && added.performedBy.isNull());
    QCOMPARE(changes.reason(), u"plan"_s);
}

void TestPlanOccurrences::whatIsPast_isNeverAdded()
{
    Case one;
    one.company.quarters.clear();
    one.company.today = {2027, 1, 1};
    QCOMPARE(one.plan(), QStringList());
    one.company.today = {2026, 12, 31};
    QCOMPARE(one.plan().size(), 1);
}

void TestPlanOccurrences::whatNoLongerFits_isRemovedWhereItLiesAhead()
{
    Case one;
    one.addMonth(12);
    QCOMPARE(one.plan(), QStringList{u"- 2026-12 2026-12-01..2026-12-31"_s});
    QCOMPARE(one.again, QStringList());
}

void TestPlanOccurrences::whatHoldsMoreThanAPlan_stays_data()
{
    using Change = void (*)(ControlInstance &, Company &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *fact, Change change) { QTest::addRow("%s", fact) << change; };
    row("evidence", [](ControlInstance &i, Company &c) { i.evidence = {c.operating.id}; });
    row("evidence that names it",
        [](ControlInstance &i, Company &c) { c.operating.instances.push_back(i.id); });
    row("who performs it", [](ControlInstance &i, Company &c) { i.performedBy = c.performer.id; });
    row("who reviews it", [](ControlInstance &i, Company &c) { i.reviewedBy = c.reviewer.id; });
    row("another status", [](ControlInstance &i, Company &) { i.status = InstanceStatus::Waived; });
    row("no status", [](ControlInstance &i, Company &) { i.status = InstanceStatus::Unset; });
    row("a note", [](ControlInstance &i, Company &) { i.note = both(u"moved"_s); });
    row("words of an import", [](ControlInstance &i, Company &) { i.unresolved = {u"evidence=E-9"_s}; });
}

void TestPlanOccurrences::whatHoldsMoreThanAPlan_stays()
{
    using Change = void (*)(ControlInstance &, Company &);
    QFETCH(Change, change);
    Case one;
    change(one.addMonth(12), one.company);
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::whatHasBegun_stays()
{
    Case one;
    one.addMonth(11);
    one.addMonth(10);
    one.addMonth(12);
    one.company.today = {2026, 12, 1};
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::aMovedDueDay_stays()
{
    Case one;
    one.company.today = {2026, 9, 1};
    one.company.quarters[3].dueOn = {2026, 11, 25};
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::anotherLabelOnTheSameWindow_stays()
{
    Case one;
    one.company.today = {2026, 9, 1};
    one.company.quarters[3].label = u"第4回"_s;
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::aCadenceThatChangesInMidPeriod_isPlannedFromThatDay()
{
    Case one;
    one.company.today = {2026, 1, 1};
    one.company.quarters.clear();
    one.change({2026, 5, 11}, u"monthly"_s);
    QCOMPARE(one.plan(),
        (QStringList{u"+ 2026-01 2026-01-01..2026-01-31"_s, u"+ 2026-02 2026-02-01..2026-02-28"_s,
            u"+ 2026-03 2026-03-01..2026-03-31"_s, u"+ 2026-04 2026-04-01..2026-04-30"_s,
            u"+ 2026-05 2026-05-01..2026-05-10"_s, u"+ 2026-Q2 2026-05-11..2026-06-30"_s,
            u"+ 2026-Q3 2026-07-01..2026-09-30"_s, u"+ 2026-Q4 2026-10-01..2026-12-31"_s}));
    QCOMPARE(one.again, QStringList());
}

void TestPlanOccurrences::aBegunMonth_leavesTheRestOfTheQuarter()
{
    Case one; // monthly until 19 November, today
    one.company.quarters.pop_back();
    one.change(one.company.today, u"monthly"_s);
    for (const int month : {10, 11, 12})
        one.addMonth(month);
    QCOMPARE(one.plan(),
        (QStringList{u"- 2026-12 2026-12-01..2026-12-31"_s, u"+ 2026-Q4 2026-12-01..2026-12-31"_s}));
    QCOMPARE(one.again, QStringList());
}

void TestPlanOccurrences::weeksOfTheCompanysOwn_leaveNoOddDays()
{
    Case one;
    one.company.quarterly.frequency = Frequency::Weekly;
    one.company.quarters.clear();
    one.company.today = {2026, 11, 20};
    for (QDate sunday(2026, 11, 15); sunday.year() == 2026; sunday = sunday.addDays(7)) {
        ControlInstance &week = one.addMonth(sunday.dayOfYear() % 12 + 1);
        week.ref = u"I-8"_s + QString::number(sunday.dayOfYear());
        week.id = made<ControlInstance>(week.ref).id;
        week.windowStart = sunday;
        week.windowEnd = sunday.addDays(6);
        week.performedBy = one.company.performer.id;
    }
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::aControlThatEnds_losesWhatComesAfter()
{
    Case one;
    one.company.today = {2026, 9, 1};
    one.company.control.effectiveTo = {2026, 9, 30};
    QCOMPARE(one.plan(), QStringList{u"- 2026-Q4 2026-10-01..2026-12-31"_s});
    QCOMPARE(one.again, QStringList());
}

void TestPlanOccurrences::aControlOutOfScope_losesWhatLiesAhead()
{
    Case one;
    one.company.today = {2026, 9, 1};
    one.company.control.inScope = Flag::No;
    QCOMPARE(one.plan(), QStringList{u"- 2026-Q4 2026-10-01..2026-12-31"_s});
    one.company.control.inScope = Flag::Yes;
    one.company.control.projects = {one.company.previous.id};
    QCOMPARE(one.plan(), QStringList{u"- 2026-Q4 2026-10-01..2026-12-31"_s});
}

void TestPlanOccurrences::aShorterPeriod_losesWhatLiesBehindIt()
{
    Case one;
    one.company.today = {2026, 8, 1};
    one.company.project.periodEnd = {2026, 9, 30};
    QCOMPARE(one.plan(), QStringList{u"- 2026-Q4 2026-10-01..2026-12-31"_s});
}

void TestPlanOccurrences::whatIsPlannedByHandForAnAdHocControl_stays()
{
    Case one;
    one.company.today = {2026, 9, 1};
    one.company.quarters[3].control = one.company.adHoc.id;
    QCOMPARE(one.plan(), QStringList{u"+ 2026-Q4 2026-10-01..2026-12-31"_s});
    QCOMPARE(one.again, QStringList());
}

void TestPlanOccurrences::oneTime_isPlannedOnce()
{
    Case one;
    one.company.today = {2026, 3, 1};
    one.company.quarters.clear();
    one.company.quarterly.frequency = Frequency::OneTime;
    one.company.control.effectiveFrom = {2026, 4, 1};
    QCOMPARE(one.plan(), QStringList{u"+ 2026 2026-04-01..2026-12-31"_s});
    QCOMPARE(one.again, QStringList());
    one.company.today = {2026, 11, 20};
    QCOMPARE(one.plan(), QStringList{u"+ 2026 2026-04-01..2026-12-31"_s});
}

void TestPlanOccurrences::auditsWithoutAPeriod_getNothing_data()
{
    using Change = void (*)(Project &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *fact, Change change) { QTest::addRow("%s", fact) << change; };
    row("the period ends before it starts", [](Project &p) { std::swap(p.periodStart, p.periodEnd); });
    row("no end", [](Project &p) { p.periodEnd = {}; });
    row("a point in time", [](Project &p) { p.periodKind = PeriodKind::PointInTime; });
    row("closed", [](Project &p) { p.status = ProjectStatus::Closed; });
}

void TestPlanOccurrences::auditsWithoutAPeriod_getNothing()
{
    using Change = void (*)(Project &);
    QFETCH(Change, change);
    Case one;
    one.company.quarters.pop_back();
    one.addMonth(12);
    change(one.company.project);
    QCOMPARE(one.plan(), QStringList());
}

void TestPlanOccurrences::aProject_narrowsThePlan()
{
    Case one;
    one.company.quarters.pop_back();
    Project other = one.company.project;
    other.ref = u"ISMAP"_s;
    other.id = made<Project>(other.ref).id;
    one.company.more.table<Project>().put(other);
    one.company.control.projects = {};
    const Dataset data = one.company.dataset();
    QCOMPARE(planOccurrences(data, {.project = {}, .today = one.company.today}).size(), 2);
    const ChangeSet changes = planOccurrences(data, {.project = other.id, .today = one.company.today});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.of<ControlInstance>().front().project, other.id);
}

void TestPlanOccurrences::daysOffOfTheProject_moveDueDays()
{
    Case one;
    one.company.quarters.pop_back();
    one.company.quarterly.holidayRule = HolidayRule::PreviousBusinessDay;
    one.company.project.parameters = {u"company_holidays=12-29..01-03"_s};
    const auto due = [&](const PlanOptions &options) {
        return planOccurrences(one.company.dataset(), options).of<ControlInstance>().front().dueOn;
    };
    QCOMPARE(due({.project = {}, .today = one.company.today}), QDate(2026, 12, 28));
    QCOMPARE(due({.project = {}, .today = one.company.today, .calendar = BusinessCalendar()}),
        QDate(2026, 12, 31));
}

void TestPlanOccurrences::theSample_isInOrder()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const ChangeSet changes = planOccurrences(*data, {.project = {}, .today = QDate(2026, 11, 20)});
    QCOMPARE(lines(changes), QStringList());
}

void TestPlanOccurrences::thousandsOfControls_arePlanned()
{
    Case one;
    one.company.quarters.clear();
    one.company.quarterly.frequency = Frequency::Monthly;
    one.company.today = {2026, 1, 1};
    for (int i = 0; i < 3000; ++i) {
        Control control = one.company.control;
        control.ref = u"C-9%1"_s.arg(i);
        control.id = made<Control>(control.ref).id;
        one.company.more.table<Control>().put(control);
    }
    const ChangeSet changes =
        planOccurrences(one.company.dataset(), {.project = {}, .today = one.company.today});
    QCOMPARE(changes.size(), 3001 * 12);
    QSet<QString> refs;
    for (const ControlInstance &instance : changes.of<ControlInstance>())
        refs.insert(instance.ref);
    QCOMPARE(refs.size(), 3001 * 12);
}

QTEST_GUILESS_MAIN(TestPlanOccurrences)
#include "tst_plan_occurrences.moc"
