#include "tests/app/program.h"
#include "tests/tables/package_builder.h"

#include <QLockFile>
#include <QSysInfo>
#include <QTest>

#include <zlib.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace tsuzuri;

namespace {

/// The deflated form of `start`, of `block` so many times, without the time or space to make it, and of
/// `end`.
QByteArray deflatedMany(const QByteArray &start, const QByteArray &block, int times, const QByteArray &end)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no zlib");
    const auto piece = [&](const QByteArray &bytes, int flush) {
        QByteArray out(
            static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 16), '\0');
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        stream.avail_in = static_cast<uInt>(bytes.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        deflate(&stream, flush);
        out.truncate(out.size() - static_cast<qsizetype>(stream.avail_out));
        return out;
    };
    QByteArray bytes = piece(start, Z_FULL_FLUSH); // after which nothing refers to what was before
    bytes += piece(block, Z_FULL_FLUSH).repeated(times);
    bytes += piece(end, Z_FINISH);
    deflateEnd(&stream);
    return bytes;
}

QByteArray textCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// A workbook of a few MB whose sheet unpacks to more than 10 GB; its directory says so or something else.
QByteArray tenGigabytes(const QByteArray &rows, std::optional<quint32> told)
{
    constexpr qint64 unpacked = 11LL << 30;
    package::Entry entry;
    entry.name = "xl/worksheets/sheet1.xml";
    entry.method = 8;
    entry.data =
        deflatedMany("<worksheet><sheetData><row>" + textCell("証跡番号") + textCell("証跡名") + "</row>",
            rows, static_cast<int>(unpacked / rows.size()), "</sheetData></worksheet>");
    entry.size = told.value_or(0xFFFFFFFF);
    if (!told)
        entry.extra = package::size64(unpacked);
    return package::Workbook().put(entry).bytes();
}

/// The most memory that any program took that a test ran until now, in MB.
qint64 peakMegabytes()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

} // namespace

/// Files as the world brings them: one clear sentence, nothing half-written, what was there stays.
class TestCliBadInput : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString workspace() const { return at(u"w.tsuzuri"_s); }
    QStringList importOf(const QString &name) const
    {
        return {u"import"_s, workspace(), at(name), u"--into"_s, u"evidence"_s};
    }
    QByteArray info() const { return runCli({u"info"_s, workspace(), u"--json"_s}).out; }
    void patchDatabase(qsizetype place, const QByteArray &bytes) const
    {
        QByteArray database = bytesOf(workspace() + "/workspace.db"_L1);
        write(workspace() + "/workspace.db"_L1, database.replace(place, bytes.size(), bytes));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeWorkspace(workspace()));
    }

    void database_isRefusedAsItLies_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"text", "foreign", "truncated", "empty", "newer"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void database_isRefusedAsItLies()
    {
        QFETCH(QString, damage);
        const QString path = workspace() + "/workspace.db"_L1;
        if (damage == "text"_L1)
            write(path, "not a database\n");
        else if (damage == "foreign"_L1)
            patchDatabase(68, QByteArray(4, '\0')); // application_id
        else if (damage == "truncated"_L1)
            write(path, bytesOf(path).first(20'000));
        else if (damage == "empty"_L1)
            write(path, {});
        else
            patchDatabase(60, QByteArray::fromHex("000003e7")); // user_version 999
        const QByteArray before = bytesOf(path);
        const QStringList words =
            damage == "newer"_L1 ? QStringList{u"999"_s, workspace()} : QStringList{workspace()};
        for (const QStringList &call : {QStringList{u"info"_s, workspace()},
                 QStringList{u"verify"_s, workspace()}, QStringList{u"list"_s, workspace(), u"projects"_s}})
            QCOMPARE(complaint(call, 3, words), QString());
        if (damage != "empty"_L1)
            QCOMPARE(complaint({u"set"_s, workspace(), u"projects"_s, u"J-1"_s, u"name.en=x"_s}, 3, words),
                QString());
        QVERIFY(bytesOf(path) == before);
    }

    void folder_withoutRights()
    {
        const QByteArray before = info();
        const auto none = QFile::Permissions();
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const Ran id = runProgram(u"id"_s, {u"-u"_s});
        // Root may do everything, so the program runs as nobody there.
        const bool isRoot = id.out.trimmed() == "0";
        const QString program = isRoot ? u"setpriv"_s : tsuzuriCli();
        QStringList first;
        if (isRoot)
            first << u"--reuid=65534"_s << u"--regid=65534"_s << u"--clear-groups"_s << tsuzuriCli();
        QFile::setPermissions(m_folder->path(), all | QFile::ReadOther | QFile::ExeOther);
        if (isRoot && runProgram(program, first + QStringList{u"--version"_s}).status != 0)
            QSKIP("nobody cannot run the program here");
        QVERIFY(QFile::setPermissions(workspace(), none));
        QCOMPARE(complaint({u"info"_s, workspace()}, 3, {workspace()}, program, first), QString());
        QCOMPARE(complaint({u"set"_s, workspace(), u"projects"_s, u"J-1"_s, u"name.en=x"_s}, 3, {workspace()},
                     program, first),
            QString());
        QCOMPARE(complaint({u"new"_s, workspace() + "/n"_L1, u"--name-ja"_s, u"x"_s}, 3, {}, program, first),
            QString());
        QVERIFY(QFile::setPermissions(workspace(), all));
        QCOMPARE(info(), before);
    }

    void enormousFile_isRefusedBeforeItIsRead()
    {
        QFile sparse(at(u"enormous.bin"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(20) * 1024 * 1024 * 1024));
        QCOMPARE(
            complaint({u"add-evidence"_s, workspace(), sparse.fileName()}, 3, {sparse.fileName(), u"4096"_s}),
            QString());
        QVERIFY(!QDir(workspace() + "/files"_L1).exists() || QDir(workspace() + "/files"_L1).isEmpty());
    }

    void lock_isTold()
    {
        const QByteArray before = info();
        const auto set = QStringList{u"set"_s, workspace(), u"projects"_s, u"J-1"_s, u"name.en=x"_s};
        const QString sidecar = workspace() + "/workspace.lock.json"_L1;
        {
            QLockFile held(workspace() + "/workspace.lock"_L1);
            QVERIFY(held.tryLock(0));
            write(sidecar, R"({"person":"sato","machine":"desk-7","since":"2026-11-20T01:02:03Z"})");
            QCOMPARE(complaint(set, 3, {u"sato"_s, u"desk-7"_s, u"2026-11-20"_s, workspace()}), QString());
            QCOMPARE(info(), before); // reading goes on
        }
        // A lock of another machine says nothing about whether its holder still lives.
        write(workspace() + "/workspace.lock"_L1, "4242\ntsuzuri\ndesk-7\n");
        write(sidecar, R"({"person":"sato","machine":"desk-7","since":"2026-11-20T01:02:03Z"})");
        QCOMPARE(complaint(set, 3, {u"sato"_s, u"desk-7"_s}), QString());
        QVERIFY(QFile::remove(sidecar)); // then the lock itself tells
        QCOMPARE(complaint(set, 3, {u"tsuzuri"_s, u"desk-7"_s}), QString());
        QCOMPARE(info(), before);
    }

    void table_isRefusedWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &file, const QByteArray &bytes,
                             const QStringList &words = {}) {
            QTest::newRow(name) << file << bytes << (QStringList{file} + words);
        };
        const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(4096, 0);
        QByteArray stream;
        for (const char letter : QByteArray("EncryptedPackage"))
            stream += QByteArray(1, letter) + '\0';
        const auto sheet = [](const QByteArray &xml) {
            return package::Workbook().set("xl/worksheets/sheet1.xml", xml).bytes();
        };
        row("no ZIP", u"a.xlsx"_s, QByteArray("PK\x03\x04 but no more"));
        row("encrypted", u"a.xlsx"_s, compound + QByteArray(20'000, 'x') + stream);
        row("a row of 64 MB in a small file", u"a.xlsx"_s,
            package::Workbook(
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + QByteArray(64 << 20, 'x') + "</t></is></c></row>")
                .bytes());
        row("external entities", u"a.xlsx"_s,
            sheet("<!DOCTYPE x [<!ENTITY e SYSTEM "
                  "\"file:///etc/passwd\">]><worksheet><sheetData><row><c><v>&e;</v></c>"
                  "</row></sheetData></worksheet>"));
        row("16,384 columns", u"a.xlsx"_s,
            package::Workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>証跡番号</t></is></c><c r=\"XFD1\"><v>1"
                "</v></c></row>")
                .bytes());
        row("damaged XML", u"a.xlsx"_s, sheet("<worksheet><sheetData><row></worksheet>"));
        row("broken quotes", u"a.csv"_s, "証跡番号,証跡名\nE-1,\"open\nE-2,x\n", {u"2"_s});
        row("mixed encodings", u"a.csv"_s,
            "証跡番号,証跡名\nE-1,権限一覧\nE-2," + QByteArray::fromHex("8CA08CC0") + "\n");
        row("no known heading", u"a.csv"_s, "foo,bar\n1,2\n");
    }

    void table_isRefusedWhole()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        write(at(name), bytes);
        const QByteArray before = info();
        const auto content = contentOf(m_folder->path());
        QCOMPARE(complaint(importOf(name), 3, words), QString());
        QVERIFY(contentOf(m_folder->path()) == content);
        QCOMPARE(info(), before);
    }

    void smallFile_doesNotUnpackWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray shortRow = "<row><c/><c><v>1</v></c></row>";
        const QByteArray longRow = "<row><c/>" + textCell(QByteArray(20'000, 'x')) + "</row>";
        const QByteArray manyShort = shortRow.repeated((1 << 20) / shortRow.size());
        QTest::newRow("10 GB, as its directory says") << tenGigabytes(manyShort, std::nullopt);
        QTest::newRow("10 GB, its directory says 1 MB") << tenGigabytes(manyShort, 1 << 20);
        QTest::newRow("10 GB of long rows, its directory says 2 GB")
            << tenGigabytes(longRow.repeated(50), 0x7FFFFFFF);
        package::Workbook repeated("<row>" + textCell("証跡番号") + textCell("証跡名") + "</row>"
            + QByteArray("<row><c/><c t=\"s\"><v>0</v></c></row>").repeated(12'000));
        repeated.set("xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(1 << 20, 'x') + "</t></si></sst>");
        QTest::newRow("10 GB of one text in every row") << repeated.bytes();
    }

    void smallFile_doesNotUnpackWithoutEnd()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.size() < 32 << 20);
        write(at(u"a.xlsx"_s), bytes);
        const QByteArray before = info();
        QCOMPARE(complaint(importOf(u"a.xlsx"_s), 3, {u"a.xlsx"_s}), QString());
        QCOMPARE(info(), before);
        QVERIFY2(peakMegabytes() < 2000, qPrintable(QString::number(peakMegabytes())));
    }

    void nameOf300Characters_isToldWithItsRow()
    {
        for (const QString &name : {QString(300, u'x'), QString(300, u'長') + ".pdf"_L1}) {
            write(at(u"in/ok.txt"_s), "fine");
            write(at(u"in/t.csv"_s),
                "証跡番号,証跡名,ファイル\nE-1,良い,ok.txt\nE-2,長い," + name.toUtf8() + '\n');
            const Ran ran = runCli(importOf(u"in/t.csv"_s) + QStringList{u"--json"_s});
            QCOMPARE(ran.status, 1);
            const QJsonArray refused = ran.object()["refused"_L1].toArray();
            QCOMPARE(refused.size(), 1);
            QCOMPARE(refused[0]["row"_L1].toInt(), 3);
            QCOMPARE(refused[0]["column"_L1].toString(), u"ファイル"_s);
            QCOMPARE(refused[0]["reason"_L1]["en"_L1].toString(),
                u"There is no file “%1”. Check the path."_s.arg(name));
            QVERIFY(hasJapanese(refused[0]["reason"_L1]["ja"_L1].toString().remove(name).toUtf8()));
            QCOMPARE(runCli({u"list"_s, workspace(), u"evidence"_s, u"--json"_s}).array().size(), 1);
            const QStringList add{u"add-evidence"_s, workspace(), at(u"in/"_s + name)};
            QCOMPARE(complaint(add, 3, {name}), QString());
            QCOMPARE(runCli({u"verify"_s, workspace()}).status, 0);
        }
    }

    void rows_areRefusedWithRowColumnAndReason()
    {
        write(at(u"outside.txt"_s), "secret");
        write(at(u"in/ok.txt"_s), "fine");
        QVERIFY(QFile::link(at(u"outside.txt"_s), at(u"in/link.txt"_s)));
        const QList<std::pair<QByteArray, QByteArray>> bad{{"2026/2/30", ""}, {"", "../outside.txt"},
            {"", at(u"outside.txt"_s).toUtf8()}, {"", "link.txt"}, {"", "no.txt"},
            {"", "ok.txt\n../outside.txt"}};
        QByteArray table = "証跡番号,証跡名,対象期間(自),ファイル\nE-1,良い,2026/4/1,ok.txt\nE-1,重複,,\n";
        for (qsizetype i = 0; i < bad.size(); ++i)
            table += "X-" + QByteArray::number(i) + ",悪い," + bad[i].first + ",\"" + bad[i].second + "\"\n";
        write(at(u"in/t.csv"_s), table);
        const Ran ran = runCli(importOf(u"in/t.csv"_s) + QStringList{u"--json"_s});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.object()["added"_L1].toInt(), 1);
        const QJsonArray refused = ran.object()["refused"_L1].toArray();
        QCOMPARE(refused.size(), bad.size() + 1);
        for (qsizetype i = 0; i < refused.size(); ++i) {
            QCOMPARE(refused[i]["row"_L1].toInt(), i < 7 ? static_cast<int>(i) + 3 : -1);
            QVERIFY(!refused[i]["column"_L1].toString().isEmpty());
            QVERIFY(hasJapanese(refused[i]["reason"_L1]["ja"_L1].toString().toUtf8()));
            QVERIFY(!refused[i]["reason"_L1]["en"_L1].toString().isEmpty());
        }
        const QJsonObject sound = runCli({u"verify"_s, workspace(), u"--json"_s}).object();
        QCOMPARE(sound["files"_L1].toInt(), 1);
        QCOMPARE(sound["extra"_L1].toArray(), QJsonArray());
    }

    void formulas_comeOutAsText()
    {
        write(at(u"t.csv"_s), "証跡番号,証跡名,備考\nE-1,=1+1,+81\nE-2,-5,@SUM(A1)\n");
        QCOMPARE(runCli(importOf(u"t.csv"_s)).status, 0);
        const QStringList table{u"export"_s, workspace(), u"--table"_s, u"evidence"_s, u"--format"_s};
        QCOMPARE(runCli(table + QStringList{u"csv"_s, u"--out"_s, at(u"o.csv"_s)}).status, 0);
        for (const char *cell : {"'=1+1", "'+81", "'-5", "'@SUM(A1)"})
            QVERIFY2(bytesOf(at(u"o.csv"_s)).contains(cell), cell);
        QCOMPARE(runCli(table + QStringList{u"xlsx"_s, u"--out"_s, at(u"o.xlsx"_s)}).status, 0);
        for (const QString &name : {u"o.csv"_s, u"o.xlsx"_s}) {
            const QJsonObject back = runCli(importOf(name) + QStringList{u"--json"_s}).object();
            QCOMPARE(back["unchanged"_L1].toInt(), 2);
        }
    }

    void strangeNames_reachABinderThatVerifies()
    {
        const QString decomposed = u"か\u3099ぞう.txt"_s; // がぞう
        const QStringList names{u"CON.pdf"_s, QString(75, u'長') + ".txt"_L1, u"dots..."_s, u"😀 emoji.png"_s,
            decomposed, u"a#b%c.txt"_s};
        QByteArray table = "証跡番号,証跡名,ファイル\n";
        QStringList paths;
        for (qsizetype i = 0; i < names.size(); ++i) {
            write(at(u"in/"_s + names[i]), "content " + QByteArray::number(i));
            paths << write(at(u"more/"_s + names[i]), "more " + QByteArray::number(i));
            table += "E-" + QByteArray::number(i) + ",証跡," + names[i].toUtf8() + '\n';
        }
        write(at(u"in/t.csv"_s), table);
        QCOMPARE(runCli(importOf(u"in/t.csv"_s)).status, 0);
        const Ran added =
            runCli(QStringList{u"add-evidence"_s, workspace()} + paths + QStringList{u"--json"_s});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.array()[4]["file"_L1].toString(), decomposed.normalized(QString::NormalizationForm_C));
        for (const QString &language : {u"ja"_s, u"en"_s}) {
            const Ran binder = runCli({u"binder"_s, workspace(), u"--project"_s, u"J-1"_s, u"--lang"_s,
                language, u"--out"_s, at(u"out-"_s + language), u"--json"_s});
            QVERIFY2(binder.status == 0, binder.err.constData());
            QCOMPARE(binder.object()["omitted"_L1].toArray(), QJsonArray());
            const Ran verified = runCli({u"verify"_s, binder.object()["folder"_L1].toString(), u"--json"_s});
            QVERIFY2(verified.status == 0, verified.out.constData());
            for (const QString &path : contentOf(at(u"out-"_s + language)).keys()) {
                const QString name = path.section(u'/', -1);
                QVERIFY2(name.toUtf8().size() <= 255 && !name.endsWith(u'.') && !name.startsWith("CON."_L1)
                        && !name.contains(u'#') && !name.contains(u'%')
                        && name == name.normalized(QString::NormalizationForm_C),
                    qPrintable(path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_bad_input.moc"
