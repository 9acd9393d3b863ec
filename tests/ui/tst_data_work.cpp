#include "tests/ui/answers.h"
#include "tests/ui/sample_session.h"
#include "ui/documents/required_page.h"
#include "ui/places/places_page.h"
#include "ui/registers/row_table.h"
#include "ui/session/data_work.h"

#include <QDateEdit>
#include <QLabel>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Work over all records: at once where there are few, beside the window where there are many.
class TestDataWork : public QObject, private SampleSession {
    Q_OBJECT

private:
    static constexpr int allAreBig = 0;

    void addDocument()
    {
        ChangeSet changes;
        Document document;
        document.title.ja = u"新しい規程"_s;
        changes.add(std::move(document));
        QVERIFY(m_session->commit(std::move(changes)));
    }
    /// Records that no page shows.
    void makeBig()
    {
        ChangeSet changes;
        for (int i = 0; i < GapChecker::usualBigSize; ++i)
            changes.add(SourceSystem());
        QVERIFY(m_session->commit(std::move(changes)));
    }
    static QStringList linesOf(const QAbstractItemModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

private Q_SLOTS:
    void init() { open(Language::English); }
    void cleanup() { close(); }

    void aSmallWorkspace_isAnsweredAtOnce()
    {
        DataWork work(*m_session);
        int answer = 0;
        work.start([](const CancelTest &) { return 7; }, [&](int given) { answer = given; });
        QCOMPARE(answer, 7);
        QVERIFY(!work.isRunning());
    }

    void aBigWorkspace_isReadInAnotherThread_andAnsweredInThisOne()
    {
        DataWork work(*m_session, nullptr, allAreBig);
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        work.start([](const CancelTest &) { return QThread::currentThread(); },
            [&](QThread *thread) {
                worked = thread;
                answered = QThread::currentThread();
            });
        QVERIFY(work.isRunning());
        QTRY_VERIFY(answered);
        QVERIFY(worked != answered);
        QCOMPARE(answered, thread());
        QVERIFY(!work.isRunning());
    }

    void aCommit_stopsIt_andItBeginsAnewWithWhatWasWritten()
    {
        DataWork work(*m_session, nullptr, allAreBig);
        std::atomic<int> runs = 0;
        std::vector<int> answers;
        const auto count = [&](const CancelTest &isCancelled) {
            const bool isFirst = ++runs == 1;
            while (isFirst && !isCancelled())
                QThread::msleep(1);
            return data().size(Kind::Document);
        };
        work.start(count, [&](int documents) { answers.push_back(documents); });
        QTRY_COMPARE(runs.load(), 1);
        addDocument();
        QTRY_COMPARE(answers, std::vector{data().size(Kind::Document)});
        QCOMPARE(runs.load(), 2);
        addDocument(); // nobody asks any more
        QCoreApplication::processEvents();
        QCOMPARE(runs.load(), 2);
    }

    void aLaterStart_takesThePlaceOfAnEarlierOne()
    {
        DataWork work(*m_session, nullptr, allAreBig);
        QStringList answers;
        const auto take = [&](const QString &answer) { answers << answer; };
        work.start(
            [](const CancelTest &isCancelled) {
                while (!isCancelled())
                    QThread::msleep(1);
                return u"first"_s;
            },
            take);
        work.start([](const CancelTest &) { return u"second"_s; }, take);
        QTRY_COMPARE(answers, QStringList{u"second"_s});
    }

    void whoTakesAnAnswer_mayAskAgain()
    {
        for (const int bigSize : {GapChecker::usualBigSize, allAreBig}) {
            DataWork work(*m_session, nullptr, bigSize);
            QStringList answers;
            work.start([](const CancelTest &) { return u"one"_s; },
                [&](const QString &answer) {
                    answers << answer;
                    work.start([](const CancelTest &) { return u"two"_s; },
                        [&](const QString &second) { answers << second; });
                });
            QTRY_COMPARE(answers, (QStringList{u"one"_s, u"two"_s}));
        }
    }

    void whoGoesAway_isNotAnswered()
    {
        std::atomic<bool> hasBegun = false;
        std::atomic<bool> hasEnded = false;
        auto work = std::make_unique<DataWork>(*m_session, nullptr, allAreBig);
        work->start(
            [&](const CancelTest &isCancelled) {
                hasBegun = true;
                while (!isCancelled())
                    QThread::msleep(1);
                hasEnded = true;
                return 0;
            },
            [](int) { QFAIL("nobody is there"); });
        QTRY_VERIFY(hasBegun);
        work.reset();
        QVERIFY(hasEnded);
        QCoreApplication::processEvents();
    }

    void requiredDocuments_areTheSameInABigWorkspace()
    {
        Answers answers;
        RequiredPage small(*m_session, answers);
        small.show();
        const QStringList expected = linesOf(small.model());
        QVERIFY(!expected.isEmpty());
        makeBig();
        RequiredPage big(*m_session, answers);
        big.show();
        QCOMPARE(big.model().rowCount(), 0);
        QVERIFY(!big.table().isVisible()); // but what is being done
        QTRY_COMPARE(linesOf(big.model()), expected);
        QVERIFY(big.table().isVisible());
        big.go({{}, {}, {}, u"tree"_s, {}});
        small.go({{}, {}, {}, u"tree"_s, {}});
        QTRY_VERIFY(!linesOf(big.model()).filter(u"› "_s).isEmpty());
        QTRY_COMPARE(linesOf(big.model()), linesOf(small.model()));
    }

    void aBigInventory_showsTheRecordThatItWasOpenedFor()
    {
        makeBig();
        const Uuid record = data().table<Document>().findRef(u"D-035"_s)->id.uuid;
        Answers answers;
        RequiredPage page(*m_session, answers);
        page.show();
        page.go({{}, {}, record, {}, {}});
        QTRY_VERIFY(page.model().rowCount() > 0);
        QCOMPARE(page.place().record, record);
        addDocument(); // read anew behind the same row
        page.findChild<QDateEdit *>(u"asOf"_s)->setDate(m_session->today().addDays(1));
        addDocument();
        QTRY_COMPARE(page.model().count([](const auto &row) { return row.title == u"新しい規程"_s; }), 2);
        QCOMPARE(page.place().record, record);
    }

    void theMapOfPlaces_isTheSameInABigWorkspace()
    {
        Answers answers;
        PlacesPage small(*m_session, *m_preferences, answers);
        small.show();
        const QStringList places = linesOf(*small.places().model());
        QVERIFY(places.size() > 2);
        makeBig();
        PlacesPage big(*m_session, *m_preferences, answers);
        big.show();
        QVERIFY(!big.places().isVisible());
        QTRY_COMPARE(linesOf(*big.places().model()), places);
        QVERIFY(big.places().isVisible());
        for (const int row : {1, static_cast<int>(places.size()) - 1}) {
            small.places().showRow(row);
            big.places().showRow(row);
            QTRY_COMPARE(linesOf(*big.things().model()), linesOf(*small.things().model()));
            QTRY_COMPARE(
                big.findChild<QLabel *>(u"about"_s)->text(), small.findChild<QLabel *>(u"about"_s)->text());
        }
    }
};

QTEST_MAIN(TestDataWork)
#include "tst_data_work.moc"
