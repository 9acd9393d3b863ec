#include "big_company.h"
#include "keeping.h"
#include "random_edits.h"
#include "tests/sample/sample_dataset.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What the keeper says after each edit against what asking everything says.
class TestGapKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewKeeper_saysWhatTheWholeRunSays();
    void afterAnyEdit_nothingDiffersFromAWholeRun_data();
    void afterAnyEdit_nothingDiffersFromAWholeRun();
    void usualEdits_areFollowed_data();
    void usualEdits_areFollowed();
    void projectsAndRules_areNotFollowed();
    void aWaiver_countsAtOnce();
};

namespace {

const QDate today{2026, 11, 20};

Dataset sample()
{
    return sampleDataset().value();
}

Dataset generated()
{
    Dataset data = bigCompany(25, 20);
    Project project = Company().project;
    project.id = made<Project>(u"Q"_s).id;
    project.ref = u"Q"_s;
    project.scheme = u"ismap"_s;
    project.previousProject = Company().previous.id;
    data.table<Project>().put(project);
    OwnRule own;
    own.id = Id<OwnRule>::create();
    own.ref = u"OR-1"_s;
    own.subjectKind = u"evidence"_s;
    own.conditions = {u"reviewed_by is_empty"_s};
    own.message = both(u"{ref} {captured_by}"_s);
    data.table<OwnRule>().put(own);
    return data;
}

template <typename T>
ChangeSet changed(T record, auto change)
{
    change(record);
    ChangeSet changes;
    changes.change(std::move(record));
    return changes;
}

using Edit = ChangeSet (*)(const Dataset &data);

} // namespace

void TestGapKeeper::aNewKeeper_saysWhatTheWholeRunSays()
{
    const Dataset data = sample();
    const GapKeeper keeper(data, today);
    QVERIFY(keeper.report().gaps.size() > 50);
    QCOMPARE(firstDifference(keeper.report(), evaluateGaps(data, today)), QString());
}

void TestGapKeeper::afterAnyEdit_nothingDiffersFromAWholeRun_data()
{
    QTest::addColumn<bool>("isSample");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed) {
        QTest::addRow("sample company, seed %u", seed) << true << seed;
        QTest::addRow("generated company, seed %u", seed) << false << seed;
    }
}

void TestGapKeeper::afterAnyEdit_nothingDiffersFromAWholeRun()
{
    QFETCH(bool, isSample);
    QFETCH(unsigned, seed);
    constexpr int edits = 300;
    Dataset data = isSample ? sample() : generated();
    auto keeper = std::make_unique<GapKeeper>(data, today);
    RandomEdits random(data, seed);
    int followed = 0;
    for (int edit = 0; edit < edits; ++edit) {
        const ChangeSet changes = random.next();
        QStringList what;
        forEachRecordType([&]<typename T>() {
            for (const T &record : changes.of<T>())
                what << kindCode(kindOf<T>) + u' ' + record.ref
                        + (record.isDeleted() ? u" deleted"_s : QString());
        });
        followed += take(data, keeper, changes);
        const QString difference = firstDifference(keeper->report(), evaluateGaps(data, today));
        QVERIFY2(difference.isEmpty(),
            qPrintable(u"edit %1: %2\n%3"_s.arg(edit).arg(what.join(u", "), difference)));
    }
    QVERIFY2(followed > edits / 2, qPrintable(QString::number(followed)));
}

void TestGapKeeper::usualEdits_areFollowed_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *fact, Edit edit) { QTest::addRow("%s", fact) << edit; };
    row("evidence is reviewed", [](const Dataset &data) {
        return changed(
            data.table<Evidence>().rows().front(), [](Evidence &evidence) { evidence.reviewedBy = {}; });
    });
    row("evidence goes to another control", [](const Dataset &data) {
        return changed(data.table<Evidence>().rows().back(),
            [&](Evidence &evidence) { evidence.controls = {data.table<Control>().rows().front().id}; });
    });
    row("a document is to be reviewed", [](const Dataset &data) {
        return changed(data.table<Document>().rows().front(),
            [](Document &document) { document.nextReviewOn = {2026, 1, 1}; });
    });
    row("a request is closed", [](const Dataset &data) {
        return changed(data.table<Request>().rows().front(),
            [](Request &request) { request.internalStatus = InternalStatus::Closed; });
    });
    row("somebody becomes responsible", [](const Dataset &data) {
        Assignment assignment = data.table<Assignment>().rows().front();
        assignment.id = Id<Assignment>::create();
        assignment.ref += u"-2"_s;
        ChangeSet changes;
        changes.add(assignment);
        return changes;
    });
    row("a control is deleted", [](const Dataset &data) {
        ChangeSet changes;
        changes.remove(data.table<Control>().rows().front(), today);
        return changes;
    });
    row("a person leaves", [](const Dataset &data) {
        return changed(
            data.table<Person>().rows().front(), [](Person &person) { person.leftOn = {2026, 1, 1}; });
    });
}

void TestGapKeeper::usualEdits_areFollowed()
{
    QFETCH(Edit, edit);
    Dataset data = sample();
    auto keeper = std::make_unique<GapKeeper>(data, today);
    QVERIFY(take(data, keeper, edit(data)));
    QCOMPARE(firstDifference(keeper->report(), evaluateGaps(data, today)), QString());
}

void TestGapKeeper::projectsAndRules_areNotFollowed()
{
    Dataset data = sample();
    auto keeper = std::make_unique<GapKeeper>(data, today);
    QVERIFY(!take(data, keeper, changed(data.table<Project>().rows().front(), [](Project &project) {
        project.phase = Phase::Reporting;
    })));
    RuleSetting setting;
    setting.ruleId = u"EVD-17"_s;
    setting.state = RuleSwitch::Off;
    setting.reason = both(u"r"_s);
    ChangeSet changes;
    changes.add(setting);
    QVERIFY(!take(data, keeper, changes));
    QCOMPARE(firstDifference(keeper->report(), evaluateGaps(data, today)), QString());
}

void TestGapKeeper::aWaiver_countsAtOnce()
{
    Dataset data = sample();
    auto keeper = std::make_unique<GapKeeper>(data, today);
    const Gap gap = keeper->report().gaps.front();
    Waiver waiver;
    waiver.ref = u"W-1"_s;
    waiver.fingerprint = gap.fingerprint;
    waiver.until = today;
    waiver.approver = data.table<Person>().rows().front().id;
    ChangeSet changes;
    changes.add(waiver);
    const int before = keeper->report().count(gap.severity);
    QVERIFY(take(data, keeper, changes));
    QCOMPARE(keeper->report().count(gap.severity), before - 1);
    QVERIFY(keeper->report().gaps.front().isWaived());
}

QTEST_APPLESS_MAIN(TestGapKeeper)
#include "tst_gap_keeper.moc"
