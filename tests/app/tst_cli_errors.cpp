#include "tests/app/program.h"

#include <QSysInfo>
#include <QTest>

using namespace tsuzuri;

/// Every error is one line in the language asked for, with its exit status; nothing on stdout, nothing
/// touched.
class TestCliErrors : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_info;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return at(u"w.tsuzuri"_s); }

    QStringList filled(const QString &call) const
    {
        QStringList arguments = call.split(u' ');
        for (QString &argument : arguments) {
            argument.replace("WS"_L1, workspace());
            argument.replace("DIR"_L1, m_folder.path());
        }
        return arguments;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeWorkspace(workspace()));
        write(at(u"d.csv"_s), "文書番号,文書名\nD-001,方針\n");
        QCOMPARE(runCli({u"import"_s, workspace(), at(u"d.csv"_s), u"--into"_s, u"documents"_s}).status, 0);
        write(at(u"full/file.txt"_s), "x");
        write(at(u"broken.pdf"_s), "%PDF-1.7");
        write(at(u"picture.png"_s), QByteArray("\x89PNG\0", 5));
        m_info = runCli({u"info"_s, workspace(), u"--json"_s}).out;
        QVERIFY(!m_info.isEmpty());
    }

    void call_isAnsweredWithOneSentence_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *call, int status, const QStringList &words) {
            QTest::newRow(name) << QString::fromUtf8(call) << status << words;
        };
        const QString server = u"postgresql://host/db"_s;
        row("unknown command", "frobnicate", 2, {u"frobnicate"_s, u"--help"_s});
        row("words missing", "info", 2, {u"tsuzuri-cli info WS [--json]"_s});
        row("too many words", "info WS WS", 2, {u"tsuzuri-cli info WS"_s});
        row("unknown option", "info WS --nope", 2, {u"--nope"_s});
        row("option without its value", "gaps WS --as-of", 2, {u"--as-of"_s});
        row("flag with a value", "gaps WS --strict=yes", 2, {u"--strict=yes"_s});
        row("unknown kind", "list WS nokind", 2, {u"nokind"_s, u"documents"_s});
        row("unknown field", "set WS documents D-001 nofield=x", 2, {u"nofield"_s});
        row("no assignment", "set WS documents D-001 nofield", 2, {u"nofield"_s});
        row("unknown choice", "set WS projects J-1 phase=wild", 2, {u"wild"_s});
        row("impossible date", "set WS documents D-001 next_review_on=2026/2/30", 2,
            {u"2026/2/30"_s, u"2026-04-01"_s});
        row("unknown record", "set WS documents D-999 title.ja=x", 3, {u"D-999"_s});
        row("impossible day", "gaps WS --as-of 2026-02-30", 2, {u"--as-of"_s, u"2026-02-30"_s});
        row("unknown rule", "gaps WS --rule LOC-99", 2, {u"LOC-99"_s});
        row("unknown project", "gaps WS --project J-9", 3, {u"J-9"_s});
        row("binder without language", "binder WS --project J-1 --out DIR/o", 2, {u"--lang ja|en"_s});
        row("binder in an unknown language", "binder WS --project J-1 --lang fr --out DIR/o", 2,
            {u"--lang ja|en"_s});
        row("binder of no project", "binder WS --project J-9 --lang ja --out DIR/o", 3, {u"J-9"_s});
        row("binder of no profile", "binder WS --project J-1 --lang ja --out DIR/o --profile X", 3, {u"X"_s});
        row("unknown framework", "framework show nope", 3, {u"nope"_s});
        row("unknown target", "difference --held iso27001_2022 --target nope", 3, {u"nope"_s});
        row("unknown level", "difference --held iso27001_2022 --target fedramp_rev5:huge", 3,
            {u"fedramp_rev5:huge"_s});
        row("nothing held", "difference --target iso27001_2022", 2, {u"--held"_s});
        row("impossible day", "difference --held a --target b --from 2026-02-30", 2, {u"2026-02-30"_s});
        row("unknown word", "framework frob nope", 2, {u"frob"_s});
        row("text of no file", "extract", 2, {u"tsuzuri-cli extract FILE"_s});
        row("text of a missing file", "extract DIR/none.pdf", 3, {u"none.pdf"_s});
        row("text of a broken file", "extract DIR/broken.pdf", 3, {u"broken.pdf"_s});
        row("text of a file that has none", "extract DIR/picture.png", 3, {u"picture.png"_s, u"PPTX"_s});
        row("project without a period",
            "project add WS --scheme s --framework aicpa_tsc_2017 --name-ja x --name-en y", 2,
            {u"--from D --to D"_s});
        row("project without a name",
            "project add WS --scheme s --framework aicpa_tsc_2017 --as-of 2026-01-01", 2, {u"--name-ja S"_s});
        row("import into nothing", "import WS DIR/d.csv", 2, {u"--into KIND"_s});
        row("import of no file", "import WS DIR/no.csv --into evidence", 3, {u"no.csv"_s});
        row("import of an unknown encoding", "import WS DIR/d.csv --into documents --encoding x", 2,
            {u"--encoding x"_s});
        row("import with no map", "import WS DIR/d.csv --into documents --map DIR/no.json", 3,
            {u"no.json"_s});
        row("export without a table", "export WS --format csv --out DIR/x.csv", 2, {u"--table KIND"_s});
        row("export in an unknown format", "export WS --table documents --format doc --out DIR/x", 2,
            {u"xlsx|csv"_s});
        row("export into no folder", "export WS --table documents --format csv --out DIR/no/x.csv", 3,
            {u"/no"_s});
        row("export onto a folder", "export WS --table documents --format xlsx --out DIR/full", 3,
            {u"full"_s});
        row("backup into no folder", "backup WS DIR/no/b.zip", 3, {u"/no"_s});
        row("backup below a file", "backup WS DIR/d.csv/b.zip", 3, {u"d.csv"_s});
        row("restore of no file", "restore DIR/no.zip DIR/r", 3, {u"no.zip"_s});
        row("restore of what is no backup", "restore DIR/d.csv DIR/r", 3, {u"d.csv"_s});
        row("restore over a workspace", "restore DIR/d.csv WS", 3, {u"w.tsuzuri"_s});
        row("restore into a folder in use", "restore DIR/d.csv DIR/full", 3, {u"full"_s});
        row("new without a name", "new DIR/n", 2, {u"--name-ja S"_s});
        row("new over a workspace", "new WS --name-ja x", 3, {u"w.tsuzuri"_s});
        row("new in a folder in use", "new DIR/full --name-ja x", 3, {u"full"_s});
        row("new onto a file", "new DIR/d.csv --name-ja x", 3, {u"d.csv"_s});
        row("new below a file", "new DIR/d.csv/n --name-ja x", 3, {u"d.csv"_s});
        row("evidence of no file", "add-evidence WS DIR/no.txt", 3, {u"no.txt"_s});
        row("evidence of a folder", "add-evidence WS DIR/full", 3, {u"full"_s});
        row("evidence of no control", "add-evidence WS DIR/full/file.txt --control C-9", 3, {u"C-9"_s});
        row("second file missing", "add-evidence WS DIR/full/file.txt DIR/no.txt", 3, {u"no.txt"_s});
        row("no folder", "info DIR/nowhere", 3, {u"nowhere"_s});
        row("folder that is no workspace", "info DIR/full", 3, {u"full"_s, u"workspace.db"_s});
        row("file that is no workspace", "info DIR/d.csv", 3, {u"d.csv"_s});
        row("verify of nothing", "verify DIR/nowhere", 3, {u"nowhere"_s});
        row("verify of what is no binder", "verify DIR/full", 3, {u"full"_s});
        for (const char *call : {"info %1", "new %1 --name-ja x", "sample %1", "verify %1", "undo %1",
                 "restore DIR/d.csv %1", "list %1 documents", "gaps %1", "backup %1 DIR/b.zip"}) {
            const QByteArray name = "server: " + QByteArray(call);
            QTest::newRow(name.constData())
                << QString::fromLatin1(call).arg(server) << 3 << QStringList{server};
        }
    }

    void call_isAnsweredWithOneSentence()
    {
        QFETCH(QString, call);
        QFETCH(int, status);
        QFETCH(QStringList, words);
        const auto before = contentOf(m_folder.path());
        QCOMPARE(complaint(filled(call), status, words), QString());
        QCOMPARE(contentOf(m_folder.path()).keys(), before.keys());
        QVERIFY(contentOf(m_folder.path()) == before);
        QCOMPARE(runCli({u"info"_s, workspace(), u"--json"_s}).out, m_info);
    }

    void undo_ofNothingSaysSo()
    {
        const QString fresh = at(u"fresh.tsuzuri"_s);
        QCOMPARE(runCli({u"new"_s, fresh, u"--name-ja"_s, u"会社"_s}).status, 0);
        QCOMPARE(complaint({u"undo"_s, fresh}, 3), QString());
    }

    void language_mustBeKnown()
    {
        const Ran ran = runCli({u"--lang"_s, u"fr"_s, u"info"_s, workspace()});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("--lang fr"));
    }
};

QTEST_GUILESS_MAIN(TestCliErrors)
#include "tst_cli_errors.moc"
