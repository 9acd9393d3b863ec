#include "core/sample/records.h"
#include "core/store/record_store.h"
#include "core/store/table_scan.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What opening reads: everything, as it was at one moment, whatever lies in the database.
class TestLoad : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_versions = 0;
    QString path() const { return m_folder.filePath(u"読込 😀.tsuzuri"_s); }
    QString file() const { return path() + "/workspace.db"_L1; }
    const Dataset &data() const { return m_workspace->data(); }

    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(path(), {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
    }
    /// More than fit in one part, with a version each.
    void addDocuments(int count)
    {
        ChangeSet changes;
        for (int i = 0; i < count; ++i) {
            Document document;
            document.title = {u"文書 %1"_s.arg(i), u"Document %1"_s.arg(i), {}};
            DocumentVersion version;
            version.document = changes.add(std::move(document));
            version.ref = u"V-%1"_s.arg(++m_versions);
            changes.add(std::move(version));
        }
        QVERIFY(m_workspace->commit(std::move(changes)));
    }
    /// Every record is what the values of its row make, one by one.
    void compareWithValues()
    {
        int count = 0;
        forEachRecordType([&]<typename T>() {
            RecordStore store(m_workspace->database(), kindOf<T>);
            QVERIFY(store.load([&](std::span<const SqlValue> row) {
                const T expected = fromSqlRow<T>(row);
                const T *read = data().table<T>().findAlsoDeleted(expected.id);
                ++count;
                QVERIFY2(read && *read == expected, qPrintable(kindCode(kindOf<T>) + u' ' + expected.ref));
            }));
        });
        QVERIFY(count > 0);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        auto created = Workspace::create(path(), {});
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void everyRecord_isReadAsItWasWritten()
    {
        auto changes = sampleRecords();
        QVERIFY(changes);
        QVERIFY(m_workspace->commit(std::move(*changes)));
        const Dataset written = data();
        reopen();
        forEachRecordType([&]<typename T>() {
            QCOMPARE(data().table<T>().size(), written.table<T>().size());
            for (const T &record : written.table<T>()) {
                const T *read = data().find(record.id);
                QVERIFY2(read && *read == record, qPrintable(kindCode(kindOf<T>) + u' ' + record.ref));
            }
        });
        compareWithValues();
    }

    void valuesThatDoNotFit_leaveTheirFieldEmpty()
    {
        addDocuments(3);
        for (const QString &damage :
            {u"doc_type='nothing', tier='four', next_review_on='2026-13-45'"_s,
                u"owner_id='01a203af', lifecycle=7, required='yes'"_s,
                u"title_ja=CAST(x'E38182FF41C3' AS TEXT), title_older='xx', catalogue_items='a' || char(10)"_s,
                u"deleted_on='soon', unresolved='owner=' || char(10) || 'x'"_s,
                u"next_review_on='2026-02-29', approver_role_id=id || ' ' || id"_s})
            QVERIFY(m_workspace->database().execute(u"UPDATE documents SET "_s + damage));
        reopen();
        compareWithValues();
        QCOMPARE(data().table<Document>().size(), 3);
        QCOMPARE(data().table<Document>().begin()->type, DocumentType{});
    }

    void instants_areReadAsQtReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"2026-04-01T10:00:00Z", "2026-04-01T10:00:00+09:00", "2026-04-01T10:00:00-03:30",
                "2026-04-01T10:00:00", "2026-04-01T24:00:00Z", "2026-04-01T10:60:00Z", "2026-02-30T10:00:00Z",
                "2026-04-01T10:00:00.250Z", "2026-04-01", "0645-07-17T00:00:00Z", "20260401T100000Z", "soon"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void instants_areReadAsQtReadsThem()
    {
        QFETCH(QString, text);
        ChangeSet changes;
        Evidence evidence;
        evidence.title.ja = u"画面"_s;
        changes.add(std::move(evidence));
        QVERIFY(m_workspace->commit(std::move(changes)));
        QVERIFY(m_workspace->database().execute(
            u"UPDATE evidence SET captured_at='%1', received_on='%1'"_s.arg(text)));
        reopen();
        const Evidence &read = data().table<Evidence>().rows().front();
        const QDateTime expected = QDateTime::fromString(text, Qt::ISODate);
        QCOMPARE(read.capturedAt, expected);
        QCOMPARE(read.capturedAt.timeSpec(), expected.timeSpec());
        QCOMPARE(read.receivedOn, QDate::fromString(text, Qt::ISODate));
    }

    void aRegisterOfSeveralParts_isWholeAndInTheOrderOfItsMaking()
    {
        addDocuments(9'000);
        ChangeSet changes;
        for (const int row : {0, 4'095, 4'096, 8'999})
            changes.remove(
                data().table<Document>().rows()[static_cast<std::size_t>(row)], QDate(2026, 11, 20));
        QVERIFY(m_workspace->commit(std::move(changes)));
        const std::vector<Document> written = data().table<Document>().rows();
        reopen();
        QVERIFY(data().table<Document>().rows() == written);
        QCOMPARE(data().table<Document>().size(), 8'996);
        QCOMPARE(data().table<DocumentVersion>().size(), 9'000);
        QVERIFY(data().table<Document>().isRefTaken(u"D-001"_s));
        QVERIFY(!data().table<Document>().findRef(u"D-001"_s));
        QVERIFY(std::ranges::is_sorted(written, {}, &Document::id));
    }

    void scan_seesOneMoment()
    {
        addDocuments(2);
        auto scan = TableScan::open(file());
        QVERIFY(scan);
        const qint64 moment = (*scan)->holdMoment().value();
        QCOMPARE(moment, m_workspace->log().head()->sequence);
        addDocuments(1);
        QCOMPARE((*scan)->placesOf(Kind::Document)->count(), 2);
        auto later = TableScan::open(file());
        QCOMPARE((*later)->holdMoment().value(), moment + 1);
        QCOMPARE((*later)->placesOf(Kind::Document)->count(), 3);
    }

    void aRowThatIsGone_leavesTheOthersInTheirOrder()
    {
        addDocuments(5'000);
        std::vector<Document> expected = data().table<Document>().rows();
        for (const int row : {4'999, 4'096, 17, 0}) {
            const Document &gone = expected[static_cast<std::size_t>(row)];
            QVERIFY(
                m_workspace->database().execute(u"DELETE FROM documents WHERE \"ref\"='%1'"_s.arg(gone.ref)));
            expected.erase(expected.begin() + row);
        }
        reopen();
        QVERIFY(data().table<Document>().rows() == expected);
    }

    void aRowAtAnImpossiblePlace_isDamageAndTakesNoMemory()
    {
        addDocuments(2);
        for (const char *place : {"1 << 60", "-7"}) {
            QVERIFY(m_workspace->database().execute(
                u"UPDATE documents SET rowid=%1 WHERE \"ref\"='D-002'"_s.arg(QLatin1StringView(place))));
            m_workspace.reset();
            QCOMPARE(Workspace::open(path(), {}).error().code, ErrorCode::WorkspaceDamaged);
            auto database = Database::openFile(file(), Database::Access::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->execute(u"UPDATE documents SET rowid=2 WHERE \"ref\"='D-002'"_s));
            database->reset();
            reopen();
            QCOMPARE(data().table<Document>().size(), 2);
        }
    }

    void opening_neverSeesHalfOfWhatAnotherOneWrites()
    {
        addDocuments(9'000); // enough for several readers
        const std::jthread writer([this](const std::stop_token &stop) {
            while (!stop.stop_requested())
                addDocuments(20);
        });
        for (int i = 0; i < 30; ++i) {
            const auto opened = Workspace::open(path(), {Workspace::Mode::ReadOnly, {}, {}});
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            const Dataset &seen = (*opened)->data();
            QCOMPARE(seen.table<Document>().size(), seen.table<DocumentVersion>().size());
        }
    }

    void aDamagedRegister_isToldAndNothingIsOpened()
    {
        addDocuments(9'000);
        m_workspace.reset();
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite));
        const qint64 half = database.size() / 2;
        database.seek(half);
        database.write(QByteArray(static_cast<int>(half / 2), '\xFF'));
        database.close();
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::ReadOnly})
            QCOMPARE(Workspace::open(path(), {mode, {}, {}}).error().code, ErrorCode::WorkspaceDamaged);
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
