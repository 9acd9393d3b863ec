#include "core/documents/disposal.h"
#include "core/model/held_file.h"
#include "core/search/file_index.h"
#include "core/words/words.h"
#include "core/workspace/backup.h"
#include "core/workspace/disposal.h"
#include "core/workspace/verify.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A file that was disposed of is gone from the disk for good; its hash and the reason stay.
class TestDisposal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const QDate m_day{2026, 11, 20};

    QString path() const { return m_folder->filePath(u"廃棄.tsuzuri"_s); }
    const Dataset &data() const { return m_workspace->data(); }
    Vault &vault() const { return m_workspace->vault(); }

    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), {});
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    template <typename T>
    Id<T> added(T record)
    {
        ChangeSet changes;
        const Id<T> id = changes.add(std::move(record));
        return m_workspace->commit(std::move(changes)) ? id : Id<T>();
    }
    template <typename T>
    void changed(Id<T> id, const std::function<void(T &)> &change)
    {
        T record = *data().find(id);
        change(record);
        ChangeSet changes;
        changes.change(std::move(record));
        QVERIFY(m_workspace->commit(std::move(changes)));
    }
    Id<EvidenceFile> file(Id<Evidence> evidence, const QByteArray &bytes, const QString &name = u"画面.png"_s)
    {
        const auto stored = vault().addBytes(bytes);
        EvidenceFile record;
        record.evidence = evidence;
        record.name = name;
        record.sha256 = stored->sha256;
        record.size = stored->size;
        return added(std::move(record));
    }
    Id<Evidence> evidence(QDate keptUntil, Flag hold = Flag::Unknown)
    {
        Evidence record;
        record.title.ja = u"特権一覧"_s;
        record.retentionUntil = keptUntil;
        record.legalHold = hold;
        return added(std::move(record));
    }
    Id<DocumentVersion> version(const QByteArray &bytes, QDate supersededOn, std::optional<int> years)
    {
        Document document;
        document.title.ja = u"規程"_s;
        document.retentionYears = years;
        DocumentVersion record;
        record.ref = u"D-001-V1"_s;
        record.document = added(std::move(document));
        record.label = u"第1版"_s;
        record.fileName = u"規程.pdf"_s;
        record.status = Lifecycle::Superseded;
        record.supersededOn = supersededOn;
        record.capturedSha256 = vault().addBytes(bytes)->sha256;
        return added(std::move(record));
    }
    Result<Commit> disposed(
        const std::vector<AnyId> &records, RunningRetention retention = RunningRetention::Keeps)
    {
        auto changes = disposeOf(
            data(), records, {m_day, {}, {u"保管期間満了"_s, u"Retention is over"_s, {}}}, retention);
        return changes ? m_workspace->commit(std::move(*changes)) : std::unexpected(changes.error());
    }
    static AnyId of(Id<EvidenceFile> file) { return {Kind::EvidenceFile, file.uuid}; }
    static AnyId of(Id<DocumentVersion> version) { return {Kind::DocumentVersion, version.uuid}; }
    static QString hash(QByteArrayView bytes) { return Sha256::hash(bytes).hex(); }
    static QString whyNot(const Result<Commit> &result)
    {
        return result || result.error().arguments.size() < 3 ? QString() : result.error().arguments[2];
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(path(), {u"株式会社テスト"_s, u"Test Inc."_s, {}});
        QVERIFY(created);
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void bytesGo_hashAndReasonStay()
    {
        const auto first = file(evidence({2026, 3, 31}), "one");
        const auto second = version("two", {2020, 4, 1}, 5);
        const qint64 before = m_workspace->log().head()->sequence;
        QVERIFY(disposed({of(first), of(second)}));
        QCOMPARE(m_workspace->log().head()->sequence, before + 1);
        QVERIFY(!vault().has(hash("one")));
        QVERIFY(!vault().has(hash("two")));
        QVERIFY(!QFileInfo::exists(QFileInfo(vault().path(hash("one"))).path()));
        QCOMPARE(data().find(first)->sha256, hash("one"));
        QCOMPARE(data().find(first)->disposedOn, m_day);
        QCOMPARE(data().find(second)->disposalReason.en, u"Retention is over"_s);
        reopen();
        QCOMPARE(data().find(second)->disposalReason.ja, u"保管期間満了"_s);
        const auto report = verify(*m_workspace);
        QVERIFY(report->isSound());
        QCOMPARE(report->files, 0);
        QCOMPARE(report->extra, QStringList());
    }

    void whatHasToStay_isRefusedInOneSentence_data()
    {
        QTest::addColumn<QDate>("keptUntil");
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<QString>("why");
        QTest::addColumn<bool>("goesWhenOverruled");
        QTest::newRow("to be kept for another day") << QDate(2026, 11, 20) << false << u"retention"_s << true;
        QTest::newRow("over since yesterday") << QDate(2026, 11, 19) << false << QString() << true;
        QTest::newRow("nobody has said how long") << QDate() << false << u"retention-unknown"_s << true;
        QTest::newRow("legal hold") << QDate(2020, 1, 1) << true << u"legal-hold"_s << false;
    }
    void whatHasToStay_isRefusedInOneSentence()
    {
        QFETCH(QDate, keptUntil);
        QFETCH(bool, isHeld);
        QFETCH(bool, goesWhenOverruled);
        const auto id = file(evidence(keptUntil, isHeld ? Flag::Yes : Flag::No), "bytes");
        const auto result = disposed({of(id)});
        QTEST(whyNot(result), "why");
        if (!result) {
            QVERIFY(vault().has(hash("bytes")));
            QVERIFY(!data().find(id)->disposedOn.isValid());
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString sentence = Words(language).error(result.error());
                QVERIFY2(sentence.contains(data().find(id)->ref), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                QCOMPARE(sentence.contains(u"2026-11-20"_s), whyNot(result) == u"retention"_s);
            }
            QCOMPARE(bool(disposed({of(id)}, RunningRetention::IsOverruled)), goesWhenOverruled);
        }
        QCOMPARE(vault().has(hash("bytes")), !goesWhenOverruled);
    }

    void nothingGoesWithoutAReason()
    {
        const auto id = file(evidence({2020, 1, 1}), "bytes");
        const AnyId records[] = {of(id)};
        QCOMPARE(disposeOf(data(), records, {m_day, {}, {}}).error().code, ErrorCode::BadValue);
        QVERIFY(disposed({of(id)}));
        QCOMPARE(whyNot(disposed({of(id)})), u"no-file"_s); // there is nothing any more
    }

    void oneThatMustStay_keepsAll()
    {
        const auto free = file(evidence({2020, 1, 1}), "free");
        const auto held = file(evidence({2020, 1, 1}, Flag::Yes), "held");
        QCOMPARE(whyNot(disposed({of(free), of(held)})), u"legal-hold"_s);
        QVERIFY(vault().has(hash("free")));
    }

    void bytesThatAnotherRecordHolds_stay()
    {
        const auto first = file(evidence({2020, 1, 1}), "same");
        const auto second = file(evidence({2030, 1, 1}), "same");
        QVERIFY(disposed({of(first)}));
        QVERIFY(vault().has(hash("same")));
        QCOMPARE(verify(*m_workspace)->files, 1);
        QVERIFY(disposed({of(second)}, RunningRetention::IsOverruled));
        QVERIFY(!vault().has(hash("same")));
    }

    void deletedRecords_holdNothing()
    {
        const auto deleted = file(evidence({2020, 1, 1}), "same");
        const auto living = file(evidence({2020, 1, 1}), "same");
        ChangeSet changes;
        changes.remove(*data().find(deleted), m_day);
        const qint64 deletion = m_workspace->commit(std::move(changes))->entry;
        QVERIFY(disposed({of(living)}));
        QVERIFY(!vault().has(hash("same")));
        const auto undone = m_workspace->undo(deletion);
        QCOMPARE(whyNot(undone), u"disposed"_s);
        QVERIFY(!data().find(deleted));
    }

    void copiesThatAVersionHadBefore_goToo()
    {
        const auto id = version("first capture", {2020, 4, 1}, 5);
        const QString second = vault().addBytes("second capture")->sha256;
        changed<DocumentVersion>(id, [&](DocumentVersion &each) { each.capturedSha256 = second; });
        QVERIFY(vault().has(hash("first capture")));
        QVERIFY(disposed({of(id)}));
        QVERIFY(!vault().has(hash("first capture")));
        QVERIFY(!vault().has(second));
    }

    void disposal_isNeverTakenBack()
    {
        const auto id = file(evidence({2020, 1, 1}), "bytes");
        const qint64 before = *m_workspace->lastUndoable();
        const qint64 entry = disposed({of(id)})->entry;
        QCOMPARE(*m_workspace->lastUndoable(), before);
        const auto undone = m_workspace->undo(entry);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY(Words(Language::English).error(undone.error()).contains(u"disposed of"));
        QVERIFY(data().find(id)->disposedOn.isValid());
    }

    void versionCapturedAgain_hasItsFileAgain()
    {
        const auto id = version("bytes", {2020, 4, 1}, 5);
        QVERIFY(disposed({of(id)}));
        const QString again = vault().addBytes("bytes")->sha256;
        changed<DocumentVersion>(id, [&](DocumentVersion &each) {
            each.capturedSha256 = again;
            clearDisposal(each);
        });
        QCOMPARE(heldHash(*data().find(id)), again);
        QVERIFY(verify(*m_workspace)->isSound());
        QVERIFY(m_workspace->undo(m_workspace->log().head()->sequence)); // disposed of as before
        QCOMPARE(heldHash(*data().find(id)), QString());
        QVERIFY(verify(*m_workspace)->isSound());
    }

    void programKilledBeforeTheRemoval_isFinishedAtTheNextOpening()
    {
        const auto id = file(evidence({2020, 1, 1}), "bytes");
        QVERIFY(disposed({of(id)}));
        QVERIFY(vault().addBytes("bytes")); // as if they had never gone
        QCOMPARE(verify(*m_workspace)->extra, QStringList{hash("bytes")});
        m_workspace.reset();
        QVERIFY(Workspace::open(path(), {Workspace::Mode::ReadOnly, {}, {}}));
        QVERIFY(QFile::exists(path() + "/files/"_L1 + hash("bytes").first(2) + u'/' + hash("bytes")));
        reopen();
        QVERIFY(!vault().has(hash("bytes")));
    }

    void listOfWhatIsDue_beginsWithTheOldest()
    {
        const auto younger = file(evidence({2026, 3, 31}), "a");
        const auto older = version("b", {2015, 4, 1}, 5);
        file(evidence({2027, 3, 31}), "c");
        file(evidence({2020, 3, 31}, Flag::Yes), "d");
        file(evidence({}), "e");
        const auto due = dueForDisposal(data(), m_day);
        QCOMPARE(due.size(), 2U);
        QCOMPARE(due[0].record, of(older));
        QCOMPARE(due[0].keptUntil, QDate(2020, 4, 1));
        QCOMPARE(due[1].record, of(younger));
    }

    void searchForgetsTheText()
    {
        const auto gone = file(evidence({2020, 1, 1}), "zyxwvutsr 秘密", u"gone.txt"_s);
        file(evidence({2020, 1, 1}), "stays", u"stays.txt"_s);
        const QString index = searchPath(path());
        {
            const auto store = TextStore::openToWrite(index);
            QVERIFY(store);
            for (const VaultFile &each : filesToIndex(data(), vault())) {
                QFile bytes(each.path);
                QVERIFY(bytes.open(QIODevice::ReadOnly));
                const ExtractedText text{
                    u"text"_s, {}, {}, {{u"1"_s, QString::fromUtf8(bytes.readAll())}}, false};
                QVERIFY((*store)->add({{IndexedFile{each.sha256, text.kind, {}, false}, piecesOf(text)}}));
            }
            QCOMPARE((*store)->files()->size(), 2);
        }
        QVERIFY(disposed({of(gone)}));
        QCOMPARE(filesToIndex(data(), vault()).size(), 1U);
        QVERIFY(fileOwners(data()).values(hash("zyxwvutsr 秘密")).isEmpty());
        QVERIFY(forgetFiles(index, data(), vault()));
        QFile bytes(index);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray all = bytes.readAll();
        QVERIFY(all.contains("stays"));
        QVERIFY(!all.contains("zyxwvutsr"));
        QVERIFY(!all.contains("秘密"));
        QCOMPARE(TextStore::openToRead(index).value()->files()->size(), 1);
    }

    void copyOfTheWorkspace_hasNoneOfIt()
    {
        const auto id = file(evidence({2020, 1, 1}), "bytes");
        QVERIFY(disposed({of(id)}));
        const QString copy = m_folder->filePath(u"控え.tsuzuri-copy"_s);
        QVERIFY(backUp(*m_workspace, copy));
        const QString target = m_folder->filePath(u"戻した.tsuzuri"_s);
        QVERIFY(restore(copy, target));
        const auto restored = Workspace::open(target, {});
        QVERIFY((*restored)->data().find(id)->disposedOn.isValid());
        QVERIFY(verify(**restored)->isSound());
        QVERIFY((*restored)->vault().hashes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDisposal)
#include "tst_disposal.moc"
