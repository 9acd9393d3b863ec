#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/words/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestImport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return path;
    }

    ImportPlan import(const QString &path, Kind kind)
    {
        ImportOptions options;
        options.kind = kind;
        auto plan = planImport(*m_workspace, path, options);
        if (!plan)
            qFatal("%s", qPrintable(BothWords().in(Language::English).error(plan.error())));
        if (const auto ok = applyImport(*m_workspace, *plan); !ok)
            qFatal("%s", qPrintable(BothWords().in(Language::English).error(ok.error())));
        return std::move(*plan);
    }

    const Evidence &evidence(const QString &ref)
    {
        return *m_workspace->data().table<Evidence>().findRef(ref);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        auto created = Workspace::create(m_folder.filePath(u"w.tsuzuri"_s), {u"会社"_s, u"Company"_s, {}});
        QVERIFY(created);
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void japaneseHeadings_fillTheFieldsThatTheyMean()
    {
        write(u"証跡/画面.png"_s, "png");
        import(write(u"c.csv"_s, "統制番号,統制名\r\nAC-03,権限棚卸\r\n"), Kind::Control);
        const QString sheet = write(u"e.csv"_s,
            "証跡番号,証跡名,英語名,統制,対象期間（自）,対象期間(至),取得日,保管場所,ファイル,備考\r\n"
            "E-1,権限一覧,User "
            "rights,AC-03,2026/4/1,令和8年6月30日,2026年7月2日,\\\\fs\\a,証跡/画面.png,メモ\r\n");
        const ImportPlan plan = import(sheet, Kind::Evidence);
        QCOMPARE(plan.added, 1);
        QCOMPARE(plan.files, 1);
        QVERIFY(plan.refused.empty());
        QVERIFY(plan.warnings.empty());
        const Evidence &record = evidence(u"E-1"_s);
        QCOMPARE(record.title.ja, u"権限一覧"_s);
        QCOMPARE(record.title.en, u"User rights"_s);
        QCOMPARE(record.coversFrom, QDate(2026, 4, 1));
        QCOMPARE(record.coversTo, QDate(2026, 6, 30));
        QCOMPARE(record.capturedAt.date(), QDate(2026, 7, 2));
        QCOMPARE(record.controls.size(), std::size_t(1));
        QCOMPARE(record.location, u"\\\\fs\\a"_s);
        QCOMPARE(record.note.ja, u"メモ"_s);
        const auto &files = m_workspace->data().table<EvidenceFile>();
        QCOMPARE(files.size(), 1);
        QVERIFY(m_workspace->vault().has(files.rows().front().sha256));
    }

    void englishHeadings_putEnglishTextOnTheEnglishSide()
    {
        import(write(u"e.csv"_s, "Evidence ID,Title,Period from\nE-1,Access review,2026-04-01\n"),
            Kind::Evidence);
        QCOMPARE(evidence(u"E-1"_s).title.en, u"Access review"_s);
        QVERIFY(evidence(u"E-1"_s).title.ja.isEmpty());
    }

    void unknownControl_isKeptInWordsAndWarnedOf()
    {
        const ImportPlan plan =
            import(write(u"e.csv"_s, "証跡番号,証跡名,統制\nE-1,一覧,ない統制\n"), Kind::Evidence);
        QCOMPARE(plan.added, 1);
        QCOMPARE(plan.warnings.size(), std::size_t(1));
        QCOMPARE(plan.warnings.front().row, 2);
        QCOMPARE(plan.warnings.front().value, u"ない統制"_s);
        QCOMPARE(evidence(u"E-1"_s).unresolved.size(), 1);
    }

    void refusedRows_leaveTheOthersIn_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("impossible date") << QByteArray("E-2,二,2026/2/30,") << ErrorCode::BadDate;
        QTest::newRow("number used above") << QByteArray("E-1,二,,") << ErrorCode::DuplicateRef;
        QTest::newRow("file that is not there") << QByteArray("E-2,二,,fehlt.pdf") << ErrorCode::FileNotFound;
        QTest::newRow("path that leaves the folder")
            << QByteArray("E-2,二,,../a.pdf") << ErrorCode::PathEscapes;
        QTest::newRow("absolute path") << QByteArray("E-2,二,,/etc/passwd") << ErrorCode::PathEscapes;
        QTest::newRow("drive letter") << QByteArray("E-2,二,,C:\\a.pdf") << ErrorCode::PathEscapes;
        QTest::newRow("folder") << QByteArray("E-2,二,,ordner") << ErrorCode::FileUnreadable;
        QTest::newRow("link") << QByteArray("E-2,二,,verweis") << ErrorCode::PathIsLink;
    }

    void refusedRows_leaveTheOthersIn()
    {
        QFETCH(QByteArray, row);
        QFETCH(ErrorCode, code);
        QDir(m_folder.path()).mkdir(u"ordner"_s);
        QFile::link(u"/etc/hosts"_s, m_folder.filePath(u"verweis"_s));
        const ImportPlan plan = import(
            write(u"e.csv"_s, "証跡番号,証跡名,対象期間(自),ファイル\nE-1,一,,\n" + row + "\nE-3,三,,\n"),
            Kind::Evidence);
        QCOMPARE(plan.read, 3);
        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.refused.size(), std::size_t(1));
        QCOMPARE(plan.refused.front().row, 3);
        QCOMPARE(plan.refused.front().reason.code, code);
        QCOMPARE(m_workspace->data().table<Evidence>().size(), 2);
    }

    void dryRun_changesNothing()
    {
        write(u"a.txt"_s, "x");
        const QString head = m_workspace->log().head()->hash;
        ImportOptions options;
        options.isDryRun = true;
        const auto plan =
            planImport(*m_workspace, write(u"e.csv"_s, "証跡番号,証跡名,ファイル\nE-1,一,a.txt\n"), options);
        QCOMPARE(plan->added, 1);
        QCOMPARE(plan->files, 1);
        QCOMPARE(m_workspace->log().head()->hash, head);
        QVERIFY(m_workspace->vault().hashes().isEmpty());
    }

    void aRefusedRowLeavesNoFileInTheVault()
    {
        write(u"a.txt"_s, "kept");
        write(u"b.txt"_s, "of a refused row");
        const ImportPlan plan = import(
            write(u"e.csv"_s, "証跡番号,取得日,ファイル\nE-1,2026-04-01,a.txt\nE-2,2026-02-30,b.txt\n"),
            Kind::Evidence);
        QCOMPARE(plan.refused.size(), std::size_t(1));
        QCOMPARE(m_workspace->vault().hashes(), QStringList(Sha256::hash("kept").hex()));
    }

    void manyRowsWithTheSameBytes_shareOneFile()
    {
        QByteArray sheet = "証跡番号,ファイル\n";
        for (int i = 0; i < 60; ++i) {
            write(u"%1.txt"_s.arg(i), i % 2 ? "odd" : "even");
            sheet +=
                "E-%1,%2.txt\n"_ba.replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(i));
        }
        const ImportPlan plan = import(write(u"e.csv"_s, sheet), Kind::Evidence);
        QCOMPARE(plan.added, 60);
        QCOMPARE(plan.files, 60);
        QCOMPARE(m_workspace->vault().hashes().size(), 2);
        QVERIFY(m_workspace->vault().strangers().isEmpty());
    }

    void aFileThatTheVaultLost_comesBackWithItsRow()
    {
        write(u"a.txt"_s, "lost");
        const QString sheet = write(u"e.csv"_s, "証跡番号,ファイル\nE-1,a.txt\n");
        import(sheet, Kind::Evidence);
        const QString hash = Sha256::hash("lost").hex();
        QVERIFY(QFile::remove(m_workspace->vault().path(hash)));
        QCOMPARE(import(sheet, Kind::Evidence).unchanged, 1);
        QVERIFY(m_workspace->vault().has(hash));
    }

    void sheetWithoutKnownHeadings_isRefusedWhole()
    {
        ImportOptions options;
        const auto plan = planImport(*m_workspace, write(u"e.csv"_s, "foo,bar\n1,2\n"), options);
        QCOMPARE(plan.error().code, ErrorCode::NoHeader);
    }

    void rowsMayLinkToRowsBelow()
    {
        const ImportPlan plan = import(
            write(u"d.csv"_s, "文書番号,文書名,上位文書\nD-002,規程,D-001\nD-001,方針,\n"), Kind::Document);
        QCOMPARE(plan.added, 2);
        QVERIFY(plan.warnings.empty());
        const auto &documents = m_workspace->data().table<Document>();
        QVERIFY(documents.findRef(u"D-002"_s)->parent == documents.findRef(u"D-001"_s)->id);
    }

    void exportedRegister_comesBackUnchanged_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<Language>("language");
        QTest::newRow("XLSX in Japanese") << TableFormat::Xlsx << Language::Japanese;
        QTest::newRow("XLSX in English") << TableFormat::Xlsx << Language::English;
        QTest::newRow("CSV in Japanese") << TableFormat::Csv << Language::Japanese;
    }

    void exportedRegister_comesBackUnchanged()
    {
        QFETCH(TableFormat, format);
        QFETCH(Language, language);
        import(write(u"p.csv"_s, "番号,氏名,かな\nP-1,三枝 千尋,さえぐさ ちひろ\n"), Kind::Person);
        import(write(u"e.csv"_s,
                   "証跡番号,証跡名,英語名,統制,対象期間(自),取得日,取得者,備考\n"
                   "E-1,=1+1,\"Line 1\nline 2\",ない,2026/4/1,2026/7/2,三枝 千尋,@x\nE-2,-5,,,,,誰か,\n"),
            Kind::Evidence);
        const Words words(language);
        const RegisterReader reader(m_workspace->data(), words, QDate(2026, 11, 20));
        ExportOptions options;
        options.format = format;
        options.created = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
        const QString path = m_folder.filePath(format == TableFormat::Xlsx ? u"x.xlsx"_s : u"x.csv"_s);
        const auto written = exportRegister(reader, Kind::Evidence, path, options);
        QVERIFY2(written, written ? "" : qPrintable(words.error(written.error())));
        const ImportPlan plan = import(path, Kind::Evidence);
        for (const RowOutcome &row : plan.rows)
            QVERIFY2(row.state == RowOutcome::State::Unchanged, qPrintable(row.changedKeys.join(u' ')));
        QCOMPARE(plan.unchanged, 2);
    }

    void import_isUndoneInOneStep()
    {
        import(write(u"d.csv"_s, "文書番号,文書名\nD-001,方針\nD-002,規程\n"), Kind::Document);
        QVERIFY(m_workspace->undo(m_workspace->lastUndoable().value()));
        QCOMPARE(m_workspace->data().table<Document>().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
