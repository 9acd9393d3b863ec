#include "core/filefacts/fact_reader.h"
#include "core/filefacts/fact_store.h"
#include "core/filefacts/list_reader.h"
#include "core/tables/table_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What lies in files is read once, beside the window, and never in the way.
class TestFileFacts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file can't be written");
        return file.fileName();
    }
    VaultFile vaultFile(const QString &name, const QByteArray &bytes) const
    {
        return {Sha256::hash(bytes).hex(), write(name, bytes), name};
    }
    static ListKey key(const QString &sha256 = {}) { return {sha256, u"key"_s, u"done_on"_s}; }
    static FactOptions options()
    {
        return {.lanes = 2, .program = QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1};
    }
    Result<std::shared_ptr<const FileFacts>> read(
        const WantedFacts &wanted, FactOptions how = options()) const
    {
        return readFileFacts(path(u"facts.db"_s), wanted, how);
    }
    ListFacts listOf(const QByteArray &csv) const
    {
        const auto list = readList(write(u"list.csv"_s, csv), key());
        return list && *list ? **list : ListFacts();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void list_isReadBelowItsHeadings()
    {
        const ListFacts list =
            listOf("Changes of the year,,\n,,\nKEY ,title,Done_on\n"
                   "CHG-1,a,2026-01-06\nCHG-2,b,2026/1/6\nCHG-1,c,2026-12-31T23:59:59+09:00\n");
        QCOMPARE(list.rows, 3);
        QVERIFY(list.hasKeys);
        QCOMPARE(list.doubleKeys, 1);
        QVERIFY(list.holdsKey(u"CHG-2") && list.holdsKey(u"ＣＨＧ-１") && !list.holdsKey(u"CHG-3"));
        QCOMPARE(list.days,
            (std::vector<std::pair<QDate, qint64>>{{QDate(2026, 1, 6), 2}, {QDate(2026, 12, 31), 1}}));
        QCOMPARE(list.rowsOutside({QDate(2026, 1, 7), QDate(2026, 12, 31)}), 2);
    }

    void listWithoutTheColumns_isNotKnown()
    {
        const auto list = readList(write(u"list.csv"_s, "number,day\n1,2026-01-01\n"), key());
        QVERIFY(list);
        QVERIFY(!*list);
    }

    void rowsWithoutKeyOrDay_areOnlyCounted()
    {
        const ListFacts list = listOf("key,done_on\n,\n,soon\nCHG-1,\nCHG-2,2026-02-30\n");
        QCOMPARE(list.doubleKeys, 0);
        QVERIFY(list.days.empty());
        QCOMPARE(list.keys.size(), 2U);
    }

    void bigWorkbook_isReadOnceInSlices()
    {
        constexpr int rows = 20'000;
        const QString file = path(u"list.xlsx"_s);
        const auto writer = TableWriter::create(file, TableFormat::Xlsx, {});
        QVERIFY(writer);
        QVERIFY((*writer)->beginSheet({.name = u"Notes"_s, .columns = {{.header = u"nothing"_s}}}));
        QVERIFY((*writer)->addRow(std::array{Cell(u"see the other sheet"_s)}));
        QVERIFY((*writer)->beginSheet(
            {.name = u"List"_s, .columns = {{.header = u"key"_s}, {.header = u"done_on"_s}}}));
        for (int i = 0; i < rows; ++i)
            QVERIFY((*writer)->addRow(std::array{
                Cell(static_cast<double>(i % (rows - 1))), Cell(QDate(2026, 1, 1).addDays(i % 365))}));
        QVERIFY((*writer)->finish());
        const auto list = readList(file, key());
        QVERIFY(list && *list);
        QCOMPARE((*list)->rows, rows);
        QCOMPARE((*list)->doubleKeys, 1);
        QVERIFY((*list)->holdsKey(u"19998") && !(*list)->holdsKey(u"19999"));
        int looks = 0;
        const auto stopped = readList(file, key(), [&] { return ++looks == 3; });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }

    void everyContent_isReadOnce()
    {
        const VaultFile broken = vaultFile(u"a.pdf"_s, "%PDF-1.4 and nothing else");
        const VaultFile list = vaultFile(u"list.csv"_s, "key,done_on\nCHG-1,2026-01-06\n");
        const WantedFacts wanted{{broken, list}, {{key(list.sha256), list.path}}};
        const auto first = read(wanted);
        QVERIFY(first);
        QCOMPARE((*first)->checks.value(broken.sha256).condition, FileCondition::Damaged);
        QCOMPARE((*first)->checks.value(list.sha256).condition, FileCondition::Fine);
        QVERIFY((*first)->list(key(list.sha256)));
        FactOptions none = options();
        none.program = u"/nowhere"_s; // nobody has to ask again
        const auto second = read(wanted, none);
        QVERIFY(second);
        QCOMPARE((*second)->checks, (*first)->checks);
        QCOMPARE(*(*second)->list(key(list.sha256)), *(*first)->list(key(list.sha256)));
    }

    void otherContent_hasOtherFacts()
    {
        const VaultFile before = vaultFile(u"list.csv"_s, "key,done_on\nCHG-1,2026-01-06\n");
        QVERIFY(read({{}, {{key(before.sha256), before.path}}}));
        const VaultFile after = vaultFile(u"list.csv"_s, "key,done_on\nCHG-2,2026-01-06\n");
        const auto facts = read({{}, {{key(after.sha256), after.path}}});
        QVERIFY(facts);
        QVERIFY((*facts)->list(key(after.sha256))->holdsKey(u"CHG-2"));
        QVERIFY((*facts)->list(key(before.sha256))->holdsKey(u"CHG-1"));
    }

    void cancelledReading_keepsWhatItHasRead()
    {
        std::vector<VaultFile> files;
        for (int i = 0; i < 20; ++i)
            files.push_back(vaultFile(QString::number(i), QByteArray::number(i)));
        FactOptions stopping = options();
        stopping.lanes = 1;
        int done = 0;
        stopping.progress = [&](double) { ++done; };
        stopping.isCancelled = [&] { return done >= 5; };
        const auto stopped = read({files, {}}, stopping);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        const auto store = FactStore::open(path(u"facts.db"_s));
        QVERIFY(store);
        QCOMPARE((*store)->load()->checks.size(), 5);
    }

    void filesThatAreNotThere_areNotKnown()
    {
        const VaultFile gone{QString(64, u'0'), path(u"gone"_s), u"gone"_s};
        const auto facts = read({{gone}, {{key(gone.sha256), gone.path}}});
        QVERIFY(facts);
        QVERIFY((*facts)->checks.isEmpty() && (*facts)->lists.isEmpty());
    }

    void damagedStore_isMadeAnew()
    {
        const VaultFile file = vaultFile(u"a.txt"_s, "a");
        write(u"facts.db"_s, QByteArray("no database at all ").repeated(500));
        const auto facts = read({{file}, {}});
        QVERIFY(facts);
        QCOMPARE((*facts)->checks.size(), 1);
        QVERIFY(
            FactStore::open(path(u"facts.db"_s)).and_then([](const auto &store) { return store->load(); }));
    }

    void whatIsNotWantedAnyMore_isForgotten()
    {
        const VaultFile kept = vaultFile(u"a.txt"_s, "a");
        const VaultFile gone = vaultFile(u"b.csv"_s, "key,done_on\n1,2026-01-01\n");
        QVERIFY(read({{kept, gone}, {{key(gone.sha256), gone.path}}}));
        QVERIFY(QFile::remove(gone.path));
        FactOptions all = options();
        all.isAll = true;
        const auto facts = read({{kept, gone}, {}}, all);
        QVERIFY(facts);
        QCOMPARE((*facts)->checks.keys(), QStringList(kept.sha256));
        QVERIFY((*facts)->lists.isEmpty());
    }

    void unreadableList_isNotAskedAgain()
    {
        const VaultFile list = vaultFile(u"list.xlsx"_s, "PK\x03\x04 and nothing else");
        const auto facts = read({{}, {{key(list.sha256), list.path}}});
        QVERIFY(facts);
        QVERIFY((*facts)->lists.contains(key(list.sha256)) && !(*facts)->list(key(list.sha256)));
        QVERIFY(missingFacts({{}, {{key(list.sha256), list.path}}}, **facts).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileFacts)
#include "tst_file_facts.moc"
