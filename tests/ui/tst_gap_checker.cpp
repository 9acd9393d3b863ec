#include "core/gaps/file_facts.h"
#include "core/gaps/sightings.h"
#include "tests/ui/sample_session.h"
#include "ui/session/file_watch.h"
#include "ui/session/sighting_writer.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The gaps of a session after edits, and what is noted of them once a day.
class TestGapChecker : public QObject, private SampleSession {
    Q_OBJECT

private:
    template <typename T>
    void store(T record)
    {
        ChangeSet changes;
        changes.change(std::move(record));
        QVERIFY(m_session->commit(std::move(changes)));
    }
    QStringList fingerprints(const GapReport &report) const
    {
        QStringList list;
        for (const Gap &gap : report.gaps)
            list << gap.fingerprint;
        return list;
    }

private Q_SLOTS:
    void init() { open(Language::English); }
    void cleanup() { close(); }

    void report_isCurrentAfterEachEditAndUndo_data()
    {
        QTest::addColumn<int>("bigSize");
        QTest::addRow("checked when asked") << GapChecker::usualBigSize;
        QTest::addRow("checked in a thread") << 0;
    }

    void report_isCurrentAfterEachEditAndUndo()
    {
        QFETCH(int, bigSize);
        GapChecker checker(*m_workspace, bigSize);
        const QSignalSpy checked(&checker, &GapChecker::checked);
        if (bigSize == 0)
            QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60'000);
        const auto whole = [&] { return fingerprints(evaluateGaps(data(), m_workspace->today())); };
        QCOMPARE(fingerprints(checker.report()), whole());
        Document document = data().table<Document>().rows().front();
        document.nextReviewOn = {2020, 1, 1};
        document.classification = {};
        store(document);
        QVERIFY(fingerprints(checker.report()) == whole()); // at once, also in a big workspace
        QCOMPARE(checker.book().gaps().size(),
            static_cast<std::size_t>(std::ranges::count_if(
                checker.report().gaps, [](const Gap &gap) { return !gap.isWaived(); })));
        QVERIFY(m_session->undo());
        QVERIFY(fingerprints(checker.report()) == whole());
        Evidence evidence = data().table<Evidence>().rows().front();
        evidence.deletedOn = m_workspace->today();
        store(evidence);
        QVERIFY(fingerprints(checker.report()) == whole());
    }

    void whatFilesSay_isAskedWhenTheyWereRead()
    {
        const EvidenceFile &file = data().table<EvidenceFile>().rows().front();
        Evidence ready = *data().find(file.evidence);
        ready.status = EvidenceStatus::Ready;
        store(ready);
        const auto facts = std::make_shared<FileFacts>();
        facts->checks.insert(file.sha256, {FileCondition::Encrypted, {}});
        const auto found = [](const GapReport &report) {
            return std::ranges::count(report.gaps, u"EVD-25"_s, &Gap::rule) > 0;
        };
        QVERIFY(!found(m_session->report()));
        const QSignalSpy told(m_session.get(), &Session::gapsChanged);
        m_session->setFiles(facts);
        QCOMPARE(told.size(), 1);
        QVERIFY(found(m_session->report()));
        Project project = data().table<Project>().rows().front();
        project.phase = Phase::Reporting;
        store(project); // which is asked whole
        QVERIFY(found(m_session->report()));
    }

    void files_areReadBesideTheWindow()
    {
        auto *watch = new FileWatch(*m_session);
        const QSignalSpy ended(watch, &FileWatch::ended);
        watch->look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120'000);
        QVERIFY(m_session->files() && !m_session->files()->checks.isEmpty());
        const auto before = m_session->files();
        watch->look(); // nothing is missing
        QVERIFY(!watch->isReading());
        QCOMPARE(m_session->files(), before);
    }

    void whatCanNotBeFollowed_isCheckedWhole()
    {
        GapChecker checker(*m_workspace, 0);
        const QSignalSpy checked(&checker, &GapChecker::checked);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60'000);
        Project project = data().table<Project>().rows().front();
        project.phase = Phase::Reporting;
        store(project);
        checker.datasetChanged();
        QVERIFY(!checker.isCurrent() || checker.report().gaps.size() > 0); // the last report stays meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(checked.size() == 2 && checker.isCurrent(), 60'000);
        QCOMPARE(fingerprints(checker.report()), fingerprints(evaluateGaps(data(), m_workspace->today())));
    }

    void sightings_areNotedOnceADayAndNotToBeTakenBack()
    {
        const QDate before = newestSighting(data());
        QVERIFY(!before.isValid() || before < m_workspace->today());
        const qint64 toUndo = m_session->entryToUndo();
        auto *writer = new SightingWriter(*m_session);
        writer->store();
        QCOMPARE(newestSighting(data()), m_workspace->today());
        QVERIFY(sightingChanges(data(), m_session->report()).isEmpty());
        QCOMPARE(m_session->entryToUndo(), toUndo);
        const auto entries = m_workspace->log().entries();
        QVERIFY(entries && entries->back().reason == "sightings"_L1);
        QVERIFY(m_workspace->lastUndoable().value() != entries->back().sequence);
        Document document = data().table<Document>().rows().front();
        document.classification = {};
        store(document);
        writer->store();
        (new SightingWriter(*m_session))->store(); // the program was started anew
        QCOMPARE(m_workspace->log().entries()->size(), entries->size() + 1);
    }
};

QTEST_MAIN(TestGapChecker)
#include "tst_gap_checker.moc"
