#include "core/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 6000; // more than are written as usual

ChangeSet manyDocuments()
{
    ChangeSet changes(u"import"_s);
    for (int i = 0; i < many; ++i) {
        Document document;
        document.title.ja = u"文書 %1"_s.arg(i);
        changes.add(std::move(document));
    }
    return changes;
}

} // namespace

/// Commits that a thread makes while the thread of the window goes on.
class TestCommitBeside : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString path() const { return m_folder.filePath(u"作業.tsuzuri"_s); }

    /// In a thread, with the events of this one going on; `meanwhile` is asked again and again.
    static Result<Commit> inThread(
        const std::function<Result<Commit>()> &work, const std::function<void()> &meanwhile = {})
    {
        Result<Commit> done = failure(ErrorCode::Cancelled);
        const std::unique_ptr<QThread> thread(QThread::create([&] { done = work(); }));
        thread->start();
        while (!thread->isFinished()) {
            QCoreApplication::processEvents();
            if (meanwhile)
                meanwhile();
        }
        thread->wait();
        return done;
    }
    Result<Commit> commitInThread(
        ChangeSet changes, const Watch &watch, const std::function<void()> &meanwhile = {})
    {
        return inThread([&] { return m_workspace->commit(std::move(changes), watch); }, meanwhile);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        auto created = Workspace::create(path(), {u"株式会社テスト"_s, u"Test Inc."_s, {}});
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        m_workspace = std::move(*created);
        m_workspace->commitIn(this);
    }
    void cleanup() { m_workspace.reset(); }

    void isTakenOverInTheThreadOfItsHome()
    {
        QThread *adopting = nullptr;
        connect(
            &m_workspace->changes(), &Changes::committed, this,
            [&](const CommitNotice &) { adopting = QThread::currentThread(); }, Qt::DirectConnection);
        const auto done = commitInThread(manyDocuments(), {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->records, many);
        QCOMPARE(adopting, QThread::currentThread());
        QCOMPARE(m_workspace->data().size(Kind::Document), many);
        QCOMPARE(m_workspace->lastUndoable(), Result<qint64>(done->entry));
    }

    /// Whoever looks into the log meanwhile sees what was there before, at once.
    void letsTheLogBeReadMeanwhile()
    {
        const auto before = m_workspace->log().head();
        QVERIFY(before);
        int looks = 0;
        bool isOld = true;
        const auto done = commitInThread(manyDocuments(), {}, [&] {
            if (m_workspace->data().size(Kind::Document) > 0)
                return;
            const auto head = m_workspace->log().head();
            isOld = isOld && head && head->sequence <= before->sequence + 1;
            ++looks;
        });
        QVERIFY(done);
        QVERIFY(looks > 0);
        QVERIFY(isOld);
        QCOMPARE(m_workspace->log().head()->sequence, before->sequence + 1);
    }

    void tellsHowFarItIs()
    {
        std::vector<double> shares;
        const auto done =
            commitInThread(manyDocuments(), {[&](double share) { shares.push_back(share); }, {}});
        QVERIFY(done);
        QVERIFY(shares.size() > 1);
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.back(), 1.0);
    }

    void cancelled_leavesEverythingAsItWas()
    {
        const auto before = m_workspace->log().head();
        int asked = 0;
        const auto done = commitInThread(manyDocuments(), {{}, [&] { return ++asked == 3; }});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_workspace->data().size(Kind::Document), 0);
        QCOMPARE(m_workspace->log().head()->sequence, before->sequence);
        const auto next = m_workspace->commit(manyDocuments());
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
        QCOMPARE(m_workspace->data().table<Document>().rows().front().ref, u"D-001"_s);
    }

    void undo_takesBackInAnotherThread()
    {
        const auto made = commitInThread(manyDocuments(), {});
        QVERIFY(made);
        const auto cancelled =
            inThread([&] { return m_workspace->undo(made->entry, {{}, [] { return true; }}); });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_workspace->data().size(Kind::Document), many);

        std::vector<double> shares;
        const auto undone = inThread([&] {
            return m_workspace->undo(made->entry, {[&](double share) { shares.push_back(share); }, {}});
        });
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QCOMPARE(undone->records, many);
        QCOMPARE(m_workspace->data().size(Kind::Document), 0);
        QVERIFY(shares.size() > 1);
        QVERIFY(inThread([&] { return m_workspace->undo(undone->entry); }));
        QCOMPARE(m_workspace->data().size(Kind::Document), many);
        QCOMPARE(m_workspace->log().firstBroken(), Result<qint64>(0));
    }

    void leavesOneDatabaseFileAndAWholeLog()
    {
        QVERIFY(commitInThread(manyDocuments(), {}));
        m_workspace.reset();
        QCOMPARE(QDir(path()).entryList({u"workspace.db*"_s}, QDir::Files), QStringList{u"workspace.db"_s});
        auto opened = Workspace::open(path(), {});
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QCOMPARE(m_workspace->data().size(Kind::Document), many);
        QCOMPARE(m_workspace->log().firstBroken(), Result<qint64>(0));
    }
};

QTEST_GUILESS_MAIN(TestCommitBeside)
#include "tst_commit_beside.moc"
