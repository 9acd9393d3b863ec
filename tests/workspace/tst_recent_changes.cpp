#include "core/workspace/recent_changes.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What the log says since a moment, counted by the database.
class TestRecentChanges : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    template <typename T>
    void add(int count, const QString &reason)
    {
        ChangeSet changes(reason);
        for (int i = 0; i < count; ++i)
            changes.add(T());
        QVERIFY(m_workspace->commit(std::move(changes)));
    }
    std::vector<LogTally> tallies(const QString &since = {}) const
    {
        const auto found = recentChanges(m_workspace->folder(), since);
        return found ? *found : std::vector<LogTally>();
    }

private Q_SLOTS:
    void init()
    {
        qputenv("SOURCE_DATE_EPOCH", "1795132800");
        auto made = Workspace::create(m_folder.filePath(u"%1.tsuzuri"_s.arg(QTest::currentTestFunction())),
            {u"株式会社"_s, {}, {}}, {u"kei"_s, u"laptop"_s});
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup()
    {
        m_workspace.reset();
        qunsetenv("SOURCE_DATE_EPOCH");
    }

    void entries_areCountedByKindAndByWhatWasDone()
    {
        add<Document>(3, u"edit"_s);
        ChangeSet changes;
        Document changed = m_workspace->data().table<Document>().rows()[0];
        changed.title.ja = u"\"deleted_on\":[\"\",\"文\"]"_s; // no deletion, whatever it looks like
        Document deleted = m_workspace->data().table<Document>().rows()[1];
        deleted.deletedOn = {2026, 11, 20};
        changes.change(changed);
        changes.change(deleted);
        changes.add(Control());
        QVERIFY(m_workspace->commit(std::move(changes)));
        const auto found = tallies();
        QCOMPARE(found.size(), 4U); // the organisation of the new workspace comes first
        QCOMPARE(found[1].added, 3);
        QCOMPARE(found[1].entry.actor, u"kei"_s);
        QCOMPARE(found[1].entry.reason, u"edit"_s);
        QCOMPARE(found[2].kind, std::min(Kind::Document, Kind::Control));
        const LogTally &documents = found[2].kind == Kind::Document ? found[2] : found[3];
        QCOMPARE(documents.changed, 1);
        QCOMPARE(documents.deleted, 1);
        QCOMPARE(documents.added, 0);
        QVERIFY(documents.record == changed.id.uuid || documents.record == deleted.id.uuid);
    }

    void onlyWhatIsNewer_isTold()
    {
        add<Document>(1, u"edit"_s);
        qputenv("SOURCE_DATE_EPOCH", "1795219200"); // a day later
        add<Document>(2, u"import"_s);
        const auto found = tallies(u"2026-11-21T00:00:00.000Z"_s);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().added, 2);
        QVERIFY(tallies(u"2027-01-01T00:00:00.000Z"_s).empty());
    }

    void whereNothingIs_itIsSaid()
    {
        const auto found = recentChanges(m_folder.filePath(u"nowhere.tsuzuri"_s), {});
        QVERIFY(!found);
    }
};

QTEST_GUILESS_MAIN(TestRecentChanges)
#include "tst_recent_changes.moc"
