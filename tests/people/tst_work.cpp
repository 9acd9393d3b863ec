#include "core/people/work.h"
#include "tests/gaps/company.h"

#include <QTest>

using namespace tsuzuri;

/// What waits for whom. In the company only Q4 of C-001, a request, a finding and a review of a document are
/// open.
class TestWork : public QObject {
    Q_OBJECT

private:
    Company m_company;

    std::vector<WorkItem> work(std::span<const Gap> gaps = {}) const
    {
        const Dataset data = m_company.dataset();
        return openWork(WorkspaceIndex(data, m_company.today), gaps);
    }
    std::vector<WorkItem> of(const Person &person, WorkKind kind, std::span<const Gap> gaps = {}) const
    {
        std::vector<WorkItem> items = workOf(work(gaps), person.id);
        std::erase_if(items, [&](const WorkItem &item) { return item.kind != kind; });
        return items;
    }

private Q_SLOTS:
    void init() { m_company = Company(); }

    void occurrence_waitsForTheResponsible()
    {
        const auto items = of(m_company.performer, WorkKind::Occurrence);
        QCOMPARE(items.size(), 1U);
        QCOMPARE(items[0].record.uuid, m_company.quarters.back().id.uuid);
        QCOMPARE(items[0].dueOn, m_company.quarters.back().dueOn);
        QVERIFY(of(m_company.owner, WorkKind::Occurrence).empty());
        m_company.responsible.to = {2026, 6, 30};
        QCOMPARE(of(m_company.owner, WorkKind::Occurrence).size(), 1U);
    }

    void performedWithoutEvidence_waitsForWhoPerformed()
    {
        ControlInstance &done = m_company.quarters.front();
        done.evidence.clear();
        done.performedBy = m_company.performer.id;
        m_company.operating.instances.clear();
        const auto items = of(m_company.performer, WorkKind::MissingEvidence);
        QVERIFY(std::ranges::contains(
            items, done.id.uuid, [](const WorkItem &item) { return item.record.uuid; }));
        m_company.control.expectedEvidence = {};
        QVERIFY(of(m_company.performer, WorkKind::MissingEvidence).empty());
    }

    void request_waitsForTheAssignedThenForTheReviewer()
    {
        m_company.request.internalReviewer = m_company.reviewer.id;
        QCOMPARE(of(m_company.performer, WorkKind::Request).size(), 1U);
        m_company.request.internalStatus = InternalStatus::InternalReview;
        QVERIFY(of(m_company.performer, WorkKind::Request).empty());
        QCOMPARE(of(m_company.reviewer, WorkKind::RequestReview).size(), 1U);
        m_company.request.internalStatus = InternalStatus::Submitted;
        QVERIFY(of(m_company.performer, WorkKind::Request).empty());
        m_company.request.auditorStatus = AuditorStatus::Returned;
        QCOMPARE(of(m_company.performer, WorkKind::Request).size(), 1U);
    }

    void findingAndAction_waitWhileTheyAreOpen()
    {
        QCOMPARE(of(m_company.owner, WorkKind::Finding).size(), 1U);
        m_company.finding.status = FindingStatus::Closed;
        QVERIFY(of(m_company.owner, WorkKind::Finding).empty());
        m_company.action.assignee = m_company.boss.id;
        m_company.action.status = ActionStatus::Doing;
        QCOMPARE(of(m_company.boss, WorkKind::Action).size(), 1U);
        m_company.action.status = ActionStatus::Cancelled;
        QVERIFY(of(m_company.boss, WorkKind::Action).empty());
    }

    void document_waitsForReviewOrForBeingWritten()
    {
        m_company.document.owner = m_company.owner.id;
        m_company.document.nextReviewOn = {2026, 12, 1};
        QCOMPARE(of(m_company.owner, WorkKind::DocumentReview).front().dueOn, QDate(2026, 12, 1));
        m_company.document.existence = Existence::ToBeCreated;
        m_company.document.targetOn = {2026, 11, 25};
        QVERIFY(of(m_company.owner, WorkKind::DocumentReview).empty());
        QCOMPARE(of(m_company.owner, WorkKind::DocumentDue).front().dueOn, QDate(2026, 11, 25));
    }

    void versionUnderReview_waitsForWhoHoldsTheApproversRole()
    {
        m_company.document.approverRole = m_company.manager.id;
        m_company.version.status = Lifecycle::UnderReview;
        m_company.version.approvedBy = {};
        m_company.version.approvedOn = {};
        QCOMPARE(of(m_company.boss, WorkKind::Approval).size(), 1U);
    }

    void locationOfOldCheck_waitsForTheOwnerOrTheKeeper()
    {
        m_company.document.owner = m_company.owner.id;
        m_company.location.lastCheckedAt = {QDate(2026, 9, 1), {10, 0}};
        QCOMPARE(of(m_company.owner, WorkKind::LocationCheck).front().dueOn, QDate(2026, 10, 1));
        m_company.location.keyHolder = m_company.boss.id;
        QVERIFY(of(m_company.owner, WorkKind::LocationCheck).empty());
        QCOMPARE(of(m_company.boss, WorkKind::LocationCheck).size(), 1U);
        m_company.location.retired = Flag::Yes;
        QVERIFY(of(m_company.boss, WorkKind::LocationCheck).empty());
    }

    void gap_waitsForWhoAnswersUnlessItsRecordIsListed()
    {
        Gap gap;
        gap.subject = {Kind::Control, m_company.control.id.uuid};
        Gap listed = gap;
        listed.subject = {Kind::ControlInstance, m_company.quarters.back().id.uuid};
        Gap waived = gap;
        waived.waiver = Id<Waiver>::create();
        const std::vector<Gap> gaps{listed, gap, waived};
        const auto items = of(m_company.owner, WorkKind::Gap, gaps);
        QCOMPARE(items.size(), 1U);
        QCOMPARE(items[0].gap, 1);
        QVERIFY(!items[0].dueOn.isValid());
    }

    void order_isByDayAndWithoutDayLast()
    {
        m_company.finding.dueOn = {};
        const auto all = work();
        QVERIFY(!all.back().dueOn.isValid());
        QVERIFY(std::ranges::is_sorted(all.begin(), all.end() - 1, {}, &WorkItem::dueOn));
    }

    void time_isOfTheWeekThatEndsOnSunday()
    {
        const QDate friday(2026, 11, 20);
        QCOMPARE(workTime({2026, 11, 19}, friday), WorkTime::Overdue);
        QCOMPARE(workTime(friday, friday), WorkTime::ThisWeek);
        QCOMPARE(workTime({2026, 11, 22}, friday), WorkTime::ThisWeek);
        QCOMPARE(workTime({2026, 11, 23}, friday), WorkTime::Later);
        QCOMPARE(workTime({}, friday), WorkTime::Later);
    }

    void load_countsByWeekWithinThePeriod()
    {
        const auto due = [](QDate day) {
            WorkItem item;
            item.dueOn = day;
            return item;
        };
        const std::vector<WorkItem> items{due({2026, 4, 1}), due({2026, 4, 5}), due({2026, 4, 6}),
            due({2026, 3, 31}), due({2027, 1, 1}), due({})};
        const auto weeks = loadByWeek(items, {{2026, 4, 1}, {2026, 4, 30}});
        QCOMPARE(weeks.size(), 5U);
        QCOMPARE(weeks[0], (WeekLoad{{2026, 3, 30}, 2}));
        QCOMPARE(weeks[1], (WeekLoad{{2026, 4, 6}, 1}));
        QVERIFY(loadByWeek(items, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
