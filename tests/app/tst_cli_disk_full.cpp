#include "tests/app/program.h"

#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace tsuzuri;

/// A small disk of memory in a mount namespace of this process alone. Needs the right to mount.
class TestCliDiskFull : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString disk(const QString &name = {}) const
    {
        return at(u"disk"_s) + (name.isEmpty() ? name : u'/' + name);
    }

    bool mountDisk([[maybe_unused]] const QByteArray &size)
    {
#ifdef Q_OS_LINUX
        const QByteArray place = disk().toUtf8();
        m_isMounted = ::mount("tmpfs", place.constData(), "tmpfs", 0, ("size=" + size).constData()) == 0;
#endif
        return m_isMounted;
    }

    /// One sentence that names the place, status 3, and nothing is left of it.
    QString outcome(const QStringList &call, const QString &place, const QStringList &left)
    {
        for (const QString &language : {u"en"_s, u"ja"_s}) {
            const Ran ran = runCli(QStringList{u"--lang"_s, language} + call);
            const QString sentence = QString::fromUtf8(ran.err);
            const QString start = language == "en"_L1
                ? u"tsuzuri-cli: The disk is full, “%1”"_s
                : u"tsuzuri-cli: ディスクの空きが足りないため、「%1」"_s;
            if (ran.status != 3 || !ran.out.isEmpty() || sentence.count(u'\n') != 1
                || !sentence.startsWith(start.arg(place)))
                return u"%1: status %2, %3"_s.arg(language).arg(ran.status).arg(sentence);
            const QStringList now = contentOf(disk()).keys();
            if (now != left)
                return u"left: "_s + now.join(u' ');
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_LINUX
        QVERIFY(QDir().mkpath(disk()));
        if (unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            QSKIP("needs the right to mount a small disk");
#else
        QSKIP("needs a small disk");
#endif
        QVERIFY(makeWorkspace(at(u"w"_s)));
        QByteArray files = "証跡番号,証跡名,ファイル\n";
        for (int i = 0; i < 30; ++i) {
            const QByteArray name = "f" + QByteArray::number(i) + ".bin";
            QByteArray bytes(100'000, '\0');
            QRandomGenerator random(static_cast<quint32>(i));
            for (char &byte : bytes)
                byte = static_cast<char>(random.generate());
            write(at(u"in/"_s + QString::fromLatin1(name)), bytes);
            files += "E-" + QByteArray::number(i) + ",証跡," + name + '\n';
        }
        write(at(u"in/files.csv"_s), files);
        QByteArray rows = "証跡番号,証跡名\n";
        for (int i = 100; i < 20'000; ++i)
            rows += "E-" + QByteArray::number(i) + ",アクセス権の棚卸の結果 " + QByteArray::number(i) + '\n';
        write(at(u"in/rows.csv"_s), rows);
        QVERIFY(makeWorkspace(at(u"big"_s)));
        for (const QString &name : {u"files"_s, u"rows"_s})
            QCOMPARE(
                runCli({u"import"_s, at(u"big"_s), at(u"in/%1.csv"_s.arg(name)), u"--into"_s, u"evidence"_s})
                    .status,
                0);
        QCOMPARE(runCli({u"backup"_s, at(u"big"_s), at(u"big.zip"_s)}).status, 0);
    }

    void cleanup()
    {
#ifdef Q_OS_LINUX
        if (m_isMounted)
            umount2(disk().toUtf8().constData(), MNT_DETACH);
        m_isMounted = false;
#endif
    }

    void workspace_staysAsItWas_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("place");
        const QString w = disk(u"w"_s);
        const QStringList into{u"--into"_s, u"evidence"_s};
        QTest::newRow("import of files")
            << QStringList{u"import"_s, w, at(u"in/files.csv"_s)} + into << w + u"/files"_s;
        QTest::newRow("import of rows")
            << QStringList{u"import"_s, w, at(u"in/rows.csv"_s)} + into << w + u"/workspace.db"_s;
        QStringList evidence{u"add-evidence"_s, w};
        for (int i = 0; i < 30; ++i)
            evidence << at(u"in/f%1.bin"_s.arg(i));
        QTest::newRow("evidence") << evidence << w + u"/files"_s;
    }

    void workspace_staysAsItWas()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, place);
        if (!mountDisk("2500k"))
            QSKIP("needs the right to mount a small disk");
        QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, at(u"w"_s), disk(u"w"_s)}).status, 0);
        const QByteArray before = runCli({u"info"_s, disk(u"w"_s), u"--json"_s}).out;
        QCOMPARE(outcome(call, place, contentOf(disk()).keys()), QString());
        QCOMPARE(runCli({u"info"_s, disk(u"w"_s), u"--json"_s}).out, before);
        QCOMPARE(runCli({u"verify"_s, disk(u"w"_s)}).status, 0);
        // With room again, it goes on.
        QCOMPARE(runCli({u"set"_s, disk(u"w"_s), u"projects"_s, u"J-1"_s, u"name.en=Again"_s}).status, 0);
    }

    void output_isWholeOrNotThere_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("place");
        const QString big = at(u"big"_s);
        const auto row = [&](const char *name, const char *size, const QStringList &call,
                             const QString &target) {
            QTest::newRow(name) << QByteArray(size) << call << disk(target);
        };
        const QStringList table{u"export"_s, big, u"--table"_s, u"evidence"_s, u"--format"_s};
        row("export as XLSX", "300k", table + QStringList{u"xlsx"_s, u"--out"_s, disk(u"t"_s)}, u"t"_s);
        row("export as CSV", "300k", table + QStringList{u"csv"_s, u"--out"_s, disk(u"t"_s)}, u"t"_s);
        row("backup, database", "300k", {u"backup"_s, big, disk(u"b.zip"_s)}, u"b.zip"_s);
        row("backup, files", "10m", {u"backup"_s, big, disk(u"b.zip"_s)}, u"b.zip"_s);
        row("restore", "1500k", {u"restore"_s, at(u"big.zip"_s), disk(u"r"_s)}, u"r"_s);
        row("new", "200k", {u"new"_s, disk(u"n"_s), u"--name-ja"_s, u"会社"_s}, u"n"_s);
        const QStringList binder{
            u"binder"_s, big, u"--project"_s, u"J-1"_s, u"--lang"_s, u"en"_s, u"--out"_s, disk(u"out"_s)};
        row("binder, first files", "300k", binder, u"out"_s);
        row("binder, last files", "2900k", binder, u"out"_s);
    }

    void output_isWholeOrNotThere()
    {
        QFETCH(QByteArray, size);
        QFETCH(QStringList, call);
        QFETCH(QString, place);
        if (!mountDisk(size))
            QSKIP("needs the right to mount a small disk");
        const QStringList left = call.first() == "binder"_L1 ? QStringList{u"out/"_s} : QStringList();
        QCOMPARE(outcome(call, place, left), QString());
    }
};

QTEST_GUILESS_MAIN(TestCliDiskFull)
#include "tst_cli_disk_full.moc"
