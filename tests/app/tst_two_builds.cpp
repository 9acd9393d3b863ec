#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

/// Two programs build a binder into one folder at the same instant.
class TestTwoBuilds : public QObject {
    Q_OBJECT

private:
    static constexpr int rounds = 4;

    QTemporaryDir m_folder;

    QString workspace(int number) const { return m_folder.filePath(u"w%1.tsuzuri"_s.arg(number)); }
    QString output(const QString &name) const { return m_folder.filePath(name); }

    bool addEvidence(int number, const QByteArray &text)
    {
        const QString file = write(m_folder.filePath(u"in%1/record.txt"_s.arg(number)), text);
        return runCli({u"add-evidence"_s, workspace(number), file}).status == 0;
    }

    QStringList buildCall(int number, const QString &folder) const
    {
        return {u"--lang"_s, u"en"_s, u"binder"_s, workspace(number), u"--project"_s, u"J-1"_s, u"--lang"_s,
            u"en"_s, u"--out"_s, folder, u"--accept-gaps"_s, u"--json"_s};
    }

    /// Both at once.
    std::array<Ran, 2> build(const QString &folder) const
    {
        std::array<QProcess, 2> processes;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1795156200"_s);
        for (int i = 0; i < 2; ++i) {
            QProcess &process = processes[static_cast<std::size_t>(i)];
            process.setProcessEnvironment(environment);
            process.start(tsuzuriCli(), buildCall(i, folder));
        }
        std::array<Ran, 2> ran;
        for (std::size_t i = 0; i < 2; ++i) {
            const bool isEnded =
                processes[i].waitForFinished(300'000) && processes[i].exitStatus() == QProcess::NormalExit;
            ran[i] = {isEnded ? processes[i].exitCode() : -1, processes[i].readAllStandardOutput(),
                processes[i].readAllStandardError()};
        }
        return ran;
    }

    /// One binder, its folder and its volume, and nothing else; both hold the same.
    void checkWhole(const QString &folder, const QJsonObject &built) const
    {
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        const QStringList entries = QDir(folder).entryList(all);
        QVERIFY2(entries.size() == 2, qPrintable(entries.join(u' ')));
        const Ran verified = runCli({u"verify"_s, built["folder"_L1].toString(), u"--json"_s});
        QVERIFY2(verified.status == 0, verified.out.constData());
        const QString volume = built["zips"_L1].toArray().first().toString();
        const QString unpacked = folder + u".unpacked"_s;
        QDir().mkpath(unpacked);
        const Ran unzipped = runProgram(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, volume, unpacked});
        QCOMPARE(unzipped.status, 0);
        const QString name = QFileInfo(built["folder"_L1].toString()).fileName();
        const QString inside = QFileInfo::exists(unpacked + u'/' + name) ? unpacked + u'/' + name : unpacked;
        QCOMPARE(contentOf(inside), contentOf(built["folder"_L1].toString()));
    }

private Q_SLOTS:
    void init()
    {
        for (const int number : {0, 1})
            QDir(workspace(number)).removeRecursively();
        QVERIFY(makeWorkspace(workspace(0)));
        QVERIFY(addEvidence(0, "one"));
    }

    void sameState_bothEndWithTheSameBinder()
    {
        QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, workspace(0), workspace(1)}).status, 0);
        for (int round = 0; round < rounds; ++round) {
            const QString folder = output(u"same%1"_s.arg(round));
            const auto [one, other] = build(folder);
            QVERIFY2(one.status == 0 && other.status == 0, (one.err + other.err).constData());
            QCOMPARE(one.object()["folder"_L1], other.object()["folder"_L1]);
            checkWhole(folder, one.object());
            for (const int number : {0, 1}) // each has recorded its build
                QCOMPARE(
                    runCli({u"list"_s, workspace(number), u"binder_builds"_s, u"--json"_s}).array().size(),
                    1);
        }
    }

    void differentStates_theSecondRefusesInOneSentence()
    {
        QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, workspace(0), workspace(1)}).status, 0);
        QVERIFY(addEvidence(1, "two"));
        for (int round = 0; round < rounds; ++round) {
            const QString folder = output(u"different%1"_s.arg(round));
            const std::array<Ran, 2> ran = build(folder);
            const std::size_t winner = ran[0].status == 0 ? 0 : 1;
            const Ran &loser = ran[1 - winner];
            QCOMPARE(ran[winner].status, 0);
            QCOMPARE(loser.status, 3);
            QVERIFY2(loser.out.isEmpty() && loser.err.count('\n') == 1, loser.err.constData());
            QVERIFY2(QString::fromUtf8(loser.err).contains(folder), loser.err.constData());
            checkWhole(folder, ran[winner].object());
        }
    }
};

QTEST_GUILESS_MAIN(TestTwoBuilds)
#include "tst_two_builds.moc"
