#include "core/model/row.h"
#include "core/store/log_store.h"
#include "core/store/migrations.h"
#include "core/store/record_store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

WrittenColumns allOf(const SqlRow &row)
{
    WrittenColumns written;
    for (std::size_t i = 0; i < row.size(); ++i)
        written.add(static_cast<int>(i), row[i]);
    return written;
}

/// A PostgreSQL of our own in a temporary folder. As root it runs as an unprivileged user, which PostgreSQL
/// demands.
class Server {
public:
    bool start()
    {
        m_folder.setAutoRemove(false); // removed in `stop`, after the server
        const QString programs = u"/usr/lib/postgresql/17/bin/"_s;
        if (!QFile::exists(programs + "initdb"_L1))
            return false;
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QDir(m_folder.path()).mkdir(u"data"_s);
        if (isRoot())
            run(u"chown"_s, {u"-R"_s, u"postgres"_s, m_folder.path()});
        m_programs = programs;
        return asUser(programs + "initdb"_L1,
                   {u"--no-sync"_s, u"--auth=trust"_s, u"--username=tsuzuri"_s, u"--encoding=UTF8"_s,
                       u"--no-locale"_s, u"--pgdata"_s, data()})
            && asUser(programs + "pg_ctl"_L1,
                {u"start"_s, u"--wait"_s, u"--pgdata"_s, data(), u"--log"_s, m_folder.filePath(u"log"_s),
                    u"--options"_s, u"-c listen_addresses='' -c fsync=off -k "_s + m_folder.path()});
    }

    ~Server()
    {
        if (!m_programs.isEmpty())
            asUser(m_programs + "pg_ctl"_L1, {u"stop"_s, u"--mode=immediate"_s, u"--pgdata"_s, data()});
        m_folder.remove();
    }

    Result<std::unique_ptr<Database>> connect() const
    {
        return Database::openServer(m_folder.path(), 5432, u"postgres"_s, u"tsuzuri"_s);
    }

private:
    static bool isRoot()
    {
#ifdef Q_OS_UNIX
        return geteuid() == 0;
#else
        return false;
#endif
    }
    QString data() const { return m_folder.filePath(u"data"_s); }

    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }
    static bool asUser(const QString &program, const QStringList &arguments)
    {
        if (!isRoot())
            return run(program, arguments);
        return run(u"setpriv"_s,
            QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, program}
                + arguments);
    }

    QTemporaryDir m_folder{u"/tmp/tsuzuri-pg-XXXXXX"_s}; // a short path: sockets have at most 107 bytes
    QString m_programs;
};

} // namespace

/// The same store and migrations on PostgreSQL.
class TestServer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<Server>();
        if (!m_server->start())
            QSKIP("PostgreSQL 17 is not installed");
        auto database = m_server->connect();
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        m_database = std::move(*database);
        const auto ok = migrate(*m_database, u"server"_s);
        QVERIFY2(ok, ok ? "" : qPrintable(ok.error().detail));
    }
    void cleanupTestCase()
    {
        m_database.reset();
        m_server.reset();
    }

    void migrate_twiceChangesNothing()
    {
        const auto again = migrate(*m_database, u"server"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(m_database->schemaVersion().value(), newestSchema());
    }

    void everyKind_canBeWrittenAndRead_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : allKinds())
            QTest::newRow(kindInfo(kind).code) << static_cast<int>(kind);
    }

    void everyKind_canBeWrittenAndRead()
    {
        QFETCH(int, kind);
        RecordStore store(*m_database, Kind(kind));
        SqlRow row = emptySqlRow(Kind(kind));
        row[base_column::id] = Uuid::create().toString();
        row[base_column::ref] = u"番号 '1' 𠮷"_s;
        row[base_column::revision] = qint64(1);
        const auto ok = store.insert(allOf(row));
        QVERIFY2(ok, ok ? "" : qPrintable(ok.error().detail));
        SqlRow read;
        QVERIFY(
            store.load([&](std::span<const SqlValue> given) { read.assign(given.begin(), given.end()); }));
        QVERIFY(read == row);
    }

    void update_refusesAStaleRevision()
    {
        RecordStore store(*m_database, Kind::Person);
        const Uuid id = Uuid::create();
        SqlRow row = emptySqlRow(Kind::Person);
        row[base_column::id] = id.toString();
        row[base_column::revision] = qint64(1);
        QVERIFY(store.insert(allOf(row)));
        const WrittenColumns next{{base_column::revision}, {qint64(2)}};
        QVERIFY(store.update(id, next, 1).value());
        QVERIFY(!store.update(id, next, 1).value());
    }

    void log_isTheSameChain()
    {
        LogStore log(*m_database);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(log.begin(
                {0, u"2026-11-20T00:00:00.000Z"_s, u"人"_s, u"機"_s, u"edit"_s, u"理由\n二行"_s, 0, {}}));
            const LogChange change{Kind::Person, Uuid::create(), 1, u"{\"ref\":[\"\",\"P-1\"]}"_s};
            QVERIFY(log.add(change, hashOf(change)));
            QVERIFY(log.finish());
        }
        QCOMPARE(log.head()->sequence, 3);
        QCOMPARE(log.firstBroken().value(), 0);
        QVERIFY(m_database->execute(u"UPDATE log_entry SET actor='x' WHERE sequence=2"_s));
        QCOMPARE(log.firstBroken().value(), 2);
    }

    void rollback_leavesNothing()
    {
        RecordStore store(*m_database, Kind::Role);
        {
            auto transaction = Transaction::begin(*m_database);
            SqlRow row = emptySqlRow(Kind::Role);
            row[base_column::id] = Uuid::create().toString();
            row[base_column::ref] = u"weg"_s;
            row[base_column::revision] = qint64(1);
            QVERIFY(store.insert(allOf(row)));
        }
        bool isThere = false;
        QVERIFY(store.load([&](std::span<const SqlValue> row) {
            isThere = isThere || row[base_column::ref] == SqlValue(u"weg"_s);
        }));
        QVERIFY(!isThere);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
