#include "core/workspace/backup.h"
#include "core/workspace/verify.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString path() const { return m_folder.filePath(u"テスト 😀.tsuzuri"_s); }

    Id<Document> addDocument(const QString &title)
    {
        ChangeSet changes;
        Document document;
        document.title.ja = title;
        const Id<Document> id = changes.add(std::move(document));
        const auto commit = m_workspace->commit(std::move(changes));
        return commit ? id : Id<Document>();
    }

    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), {});
        if (!opened)
            QFAIL(qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        auto created = Workspace::create(path(), {u"株式会社テスト"_s, u"Test Inc."_s, {}});
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void commit_isThereAfterReopening()
    {
        const auto id = addDocument(u"基本方針"_s);
        reopen();
        const Document *document = m_workspace->data().find(id);
        QVERIFY(document);
        QCOMPARE(document->ref, u"D-001"_s);
        QCOMPARE(document->title.ja, u"基本方針"_s);
        QCOMPARE(document->revision, 1);
    }

    void commit_refusesARowSomebodyElseChanged()
    {
        const auto id = addDocument(u"規程"_s);
        Document mine = *m_workspace->data().find(id);
        Document theirs = mine;
        theirs.note.ja = u"先に"_s;
        ChangeSet first;
        first.change(theirs);
        QVERIFY(m_workspace->commit(std::move(first)));
        mine.note.ja = u"後から"_s;
        ChangeSet second;
        second.change(mine);
        const auto result = m_workspace->commit(std::move(second));
        QCOMPARE(result.error().code, ErrorCode::Conflict);
        QCOMPARE(result.error().arguments, (QStringList{u"document"_s, u"D-001"_s}));
        QCOMPARE(m_workspace->data().find(id)->note.ja, u"先に"_s);
    }

    void commit_writesNothingWhenNothingDiffers()
    {
        const auto id = addDocument(u"規程"_s);
        const auto before = m_workspace->log().head().value();
        ChangeSet changes;
        changes.change(*m_workspace->data().find(id));
        QCOMPARE(m_workspace->commit(std::move(changes)).value(), Commit());
        QCOMPARE(m_workspace->log().head().value(), before);
    }

    void commit_isAllOrNothing()
    {
        addDocument(u"規程"_s);
        ChangeSet changes;
        Document good;
        good.title.ja = u"手順書"_s;
        changes.add(good);
        Document taken;
        taken.ref = u"D-001"_s;
        changes.add(taken);
        QCOMPARE(m_workspace->commit(std::move(changes)).error().code, ErrorCode::DuplicateRef);
        QCOMPARE(m_workspace->data().table<Document>().size(), 1);
        reopen();
        QCOMPARE(m_workspace->data().table<Document>().size(), 1);
    }

    void commit_announcesWhatItTouched()
    {
        QSignalSpy spy(&m_workspace->changes(), &Changes::committed);
        const auto id = addDocument(u"規程"_s);
        QCOMPARE(spy.size(), 1);
        const auto notice = spy.first().first().value<CommitNotice>();
        QCOMPARE(notice.records.size(), std::size_t(1));
        QCOMPARE(notice.records.front().second, id.uuid);
    }

    void deletedRefs_areNeverGivenOutAgain()
    {
        const auto id = addDocument(u"規程"_s);
        ChangeSet changes;
        changes.remove(*m_workspace->data().find(id), QDate(2026, 11, 20));
        QVERIFY(m_workspace->commit(std::move(changes)));
        QCOMPARE(m_workspace->data().table<Document>().size(), 0);
        const auto next = addDocument(u"手順書"_s);
        QCOMPARE(m_workspace->data().find(next)->ref, u"D-002"_s);
    }

    void undo_restoresEveryFieldOfABulkEdit()
    {
        ChangeSet additions;
        for (int i = 0; i < 1000; ++i) {
            Document document;
            document.title = {u"文書%1"_s.arg(i), u"Document %1"_s.arg(i), {}};
            document.tier = i % 4 + 1;
            document.required = Flag::Yes;
            additions.add(std::move(document));
        }
        QVERIFY(m_workspace->commit(std::move(additions)));
        const std::vector<Document> before = m_workspace->data().table<Document>().rows();
        ChangeSet edits;
        for (Document document : before) {
            document.title.edit(Language::Japanese, document.title.ja + u"改"_s);
            document.tier.reset();
            document.required = Flag::Unknown;
            document.nextReviewOn = QDate(2027, 2, 28);
            edits.change(std::move(document));
        }
        const auto edit = m_workspace->commit(std::move(edits));
        QCOMPARE(edit->records, 1000);
        QVERIFY(m_workspace->undo(edit->entry));
        const auto &after = m_workspace->data().table<Document>().rows();
        for (std::size_t i = 0; i < before.size(); ++i) {
            Document expected = before[i];
            expected.revision = 3;
            QVERIFY(after[i] == expected);
        }
    }

    void undo_ofAnUndoBringsTheRecordBack()
    {
        const auto id = addDocument(u"規程"_s);
        const auto undone = m_workspace->undo(m_workspace->log().head()->sequence);
        QVERIFY(!m_workspace->data().find(id));
        QVERIFY(m_workspace->undo(undone->entry));
        QCOMPARE(m_workspace->data().find(id)->title.ja, u"規程"_s);
    }

    void undo_refusesWhatWasEditedSince()
    {
        const auto id = addDocument(u"規程"_s);
        const auto edit = [&](const QString &text) {
            Document document = *m_workspace->data().find(id);
            document.note.ja = text;
            ChangeSet changes;
            changes.change(document);
            return m_workspace->commit(std::move(changes))->entry;
        };
        const qint64 first = edit(u"一"_s);
        edit(u"二"_s);
        QCOMPARE(m_workspace->undo(first).error().code, ErrorCode::Conflict);
    }

    void undo_takesBackANewRecordWhoseEditWasTakenBack()
    {
        const auto id = addDocument(u"規程"_s);
        const qint64 made = m_workspace->log().head()->sequence;
        Document document = *m_workspace->data().find(id);
        document.note.ja = u"一"_s;
        ChangeSet changes;
        changes.change(document);
        const qint64 edited = m_workspace->commit(std::move(changes))->entry;
        QCOMPARE(m_workspace->undo(made).error().code, ErrorCode::Conflict);
        QVERIFY(m_workspace->undo(edited));
        QVERIFY(m_workspace->undo(made));
        QVERIFY(!m_workspace->data().find(id));
    }

    void lastUndoable_skipsWhatIsTakenBack()
    {
        addDocument(u"一"_s);
        const qint64 first = m_workspace->log().head()->sequence;
        addDocument(u"二"_s);
        const qint64 second = m_workspace->log().head()->sequence;
        QCOMPARE(m_workspace->lastUndoable().value(), second);
        QVERIFY(m_workspace->undo(second));
        QCOMPARE(m_workspace->lastUndoable().value(), first);
    }

    void log_noticesATamperedEntry()
    {
        addDocument(u"規程"_s);
        addDocument(u"手順書"_s);
        QCOMPARE(m_workspace->log().firstBroken().value(), 0);
        QVERIFY(m_workspace->database().execute(
            u"UPDATE log_change SET fields=replace(fields,'規程','偽物') WHERE entry=2"_s));
        QCOMPARE(m_workspace->log().firstBroken().value(), 2);
        QCOMPARE(verify(*m_workspace)->brokenEntry, 2);
    }

    void verify_noticesARowChangedBehindTheLog()
    {
        addDocument(u"規程"_s);
        QVERIFY(verify(*m_workspace)->isSound());
        QVERIFY(m_workspace->database().execute(u"UPDATE documents SET title_ja='偽物'"_s));
        reopen();
        QCOMPARE(verify(*m_workspace)->damage, QStringList(u"document D-001"_s));
    }

    void open_tellsWhoHoldsTheLock()
    {
        const auto second = Workspace::open(path(), {});
        QCOMPARE(second.error().code, ErrorCode::WorkspaceLocked);
        QCOMPARE(second.error().arguments.size(), 4);
        const auto reader = Workspace::open(path(), {Workspace::Mode::ReadOnly, {}, {}});
        QVERIFY(reader);
        QCOMPARE((*reader)->commit(ChangeSet()).error().code, ErrorCode::WorkspaceReadOnly);
    }

    void open_refusesWhatIsNoWorkspace()
    {
        QDir(m_folder.path()).mkdir(u"leer"_s);
        QCOMPARE(Workspace::open(m_folder.filePath(u"leer"_s), {}).error().code, ErrorCode::NotAWorkspace);
        QCOMPARE(Workspace::open(m_folder.filePath(u"fehlt"_s), {}).error().code, ErrorCode::FolderNotFound);
        QCOMPARE(Workspace::open(u"postgresql://x/y"_s, {}).error().code, ErrorCode::ServerWorkspace);
    }

    void open_leavesADamagedDatabaseAsItIs()
    {
        m_workspace.reset();
        QFile file(path() + u"/workspace.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("no database at all");
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QCOMPARE(Workspace::open(path(), {}).error().code, ErrorCode::WorkspaceDamaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void close_leavesOneDatabaseFile()
    {
        addDocument(u"規程"_s);
        m_workspace.reset();
        QCOMPARE(QDir(path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            (QStringList{u"files"_s, u"workspace.db"_s}));
    }

    void restore_givesTheSameWorkspace()
    {
        addDocument(u"規程"_s);
        const auto stored = m_workspace->vault().addBytes("証跡の中身");
        QVERIFY(stored);
        const QString head = m_workspace->log().head()->hash;
        const QString file = m_folder.filePath(u"控え.tsuzuri-backup"_s);
        QVERIFY(backUp(*m_workspace, file));
        const QString target = m_folder.filePath(u"戻した.tsuzuri"_s);
        QVERIFY(restore(file, target));
        const auto restored = Workspace::open(target, {});
        QVERIFY(restored);
        QCOMPARE((*restored)->log().head()->hash, head);
        QVERIFY((*restored)->vault().has(stored->sha256));
        QCOMPARE(restore(file, target).error().code, ErrorCode::WorkspaceExists);
    }

    void restore_leavesNothingOfADamagedFile()
    {
        QVERIFY(m_workspace->vault().addBytes(QByteArray(5000, 'x')));
        const QString file = m_folder.filePath(u"b.tsuzuri-backup"_s);
        QVERIFY(backUp(*m_workspace, file));
        QFile backup(file);
        QVERIFY(backup.open(QIODevice::ReadWrite));
        const QByteArray bytes = backup.readAll();
        backup.seek(bytes.indexOf("xxxxxxxx") + 100);
        backup.write("y");
        backup.close();
        const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        QVERIFY(!restore(file, m_folder.filePath(u"neu"_s)));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
