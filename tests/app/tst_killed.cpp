#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Kills the program at random moments. Afterwards the workspace opens, verifies, and holds every change that
/// was acknowledged; nothing half-written is to be seen.
class TestKilled : public QObject {
    Q_OBJECT

private:
    static constexpr int bulkRows = 5200; // more than 5,000 are written in bulk, with a rollback journal

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20261120};

    QString workspace() const { return m_folder.filePath(u"w.tsuzuri"_s); }

    struct Outcome {
        int status = -1; ///< -1: killed
        QByteArray output;
    };

    /// `milliseconds` < 0: lets it end.
    Outcome run(const QStringList &arguments, int milliseconds = -1)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1, arguments);
        if (milliseconds >= 0 && !process.waitForFinished(milliseconds)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        process.waitForFinished(300'000);
        return outcomeOf(process);
    }

    static Outcome outcomeOf(QProcess &process)
    {
        const bool isEnded =
            process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
        return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput()};
    }

    /// Kills the program some milliseconds after it began to write its journal.
    Outcome runUntilJournal(const QStringList &arguments, int milliseconds) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1, arguments);
        while (!QFileInfo::exists(journal()) && !process.waitForFinished(1)) { }
        if (!process.waitForFinished(milliseconds))
            process.kill();
        process.waitForFinished();
        return outcomeOf(process);
    }

    QString journal() const { return workspace() + "/workspace.db-journal"_L1; }
    int count(const QString &kind)
    {
        const QJsonDocument info = QJsonDocument::fromJson(run({u"info"_s, workspace(), u"--json"_s}).output);
        return info["counts"_L1][kind].toInt(-1);
    }

    int moment() { return static_cast<int>(m_random.bounded(120)); }

    void writeTable(int round)
    {
        QDir().mkpath(m_folder.filePath(u"in"_s));
        QFile table(m_folder.filePath(u"in/e.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("証跡番号,証跡名,ファイル\n");
        for (int i = 0; i < 60; ++i) {
            const QByteArray name = "f" + QByteArray::number(i) + ".txt";
            QFile file(m_folder.filePath(u"in/"_s + QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(2000, 'a') + QByteArray::number(round) + name);
            table.write(
                "E-" + QByteArray::number(round) + "-" + QByteArray::number(i) + ",証跡," + name + "\n");
        }
    }

    QString writeLongTable(int round) const
    {
        QFile table(m_folder.filePath(u"long.csv"_s));
        if (!table.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(table.fileName()));
        table.write("文書番号,文書名\n");
        for (int i = 0; i < bulkRows; ++i) {
            const QByteArray number = QByteArray::number(round) + '-' + QByteArray::number(i);
            table.write("L-" + number + ",規程 " + number + '\n');
        }
        return table.fileName();
    }

    void checkSound()
    {
        const Outcome verified = run({u"verify"_s, workspace(), u"--json"_s});
        QVERIFY2(verified.status == 0, verified.output.constData());
        const QJsonObject report = QJsonDocument::fromJson(verified.output).object();
        QCOMPARE(report["log_chain"_L1].toString(), u"ok"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            run({u"new"_s, workspace(), u"--name-ja"_s, u"会社"_s, u"--name-en"_s, u"Company"_s}).status, 0);
        QCOMPARE(run({u"project"_s, u"add"_s, workspace(), u"--scheme"_s, u"soc2_type2"_s, u"--framework"_s,
                         u"aicpa_tsc_2017"_s, u"--name-ja"_s, u"監査"_s, u"--name-en"_s, u"Audit"_s,
                         u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--ref"_s, u"J-1"_s})
                     .status,
            0);
    }

    void imports()
    {
        for (int round = 0; round < 20; ++round) {
            writeTable(round);
            const Outcome outcome =
                run({u"import"_s, workspace(), m_folder.filePath(u"in/e.csv"_s), u"--into"_s, u"evidence"_s},
                    moment());
            QVERIFY(outcome.status <= 0); // what was killed before is in nobody's way
            checkSound();
            const QJsonArray rows =
                QJsonDocument::fromJson(run({u"list"_s, workspace(), u"evidence"_s, u"--json"_s}).output)
                    .array();
            int ofRound = 0;
            for (const QJsonValue &row : rows)
                ofRound += row["ref"_L1].toString().startsWith(u"E-%1-"_s.arg(round));
            QVERIFY(ofRound == 0 || ofRound == 60);
            if (outcome.status == 0)
                QCOMPARE(ofRound, 60);
        }
    }

    /// Every other round is killed while its journal lies there.
    void bulkImports()
    {
        int killedWithJournal = 0;
        int rows = 0;
        for (int round = 0; round < 10 || (killedWithJournal == 0 && round < 50); ++round) {
            const QString note = u"前の変更%1"_s.arg(round);
            QCOMPARE(run({u"set"_s, workspace(), u"projects"_s, u"J-1"_s, u"name.ja="_s + note}).status, 0);
            const QStringList import{
                u"import"_s, workspace(), writeLongTable(round), u"--into"_s, u"documents"_s};
            const Outcome outcome = round % 2 == 0
                ? runUntilJournal(import, static_cast<int>(m_random.bounded(30)))
                : run(import, static_cast<int>(m_random.bounded(900)));
            killedWithJournal += outcome.status != 0 && QFileInfo::exists(journal());
            QVERIFY(outcome.status <= 0); // what was killed before is in nobody's way
            checkSound();
            const int now = count(u"documents"_s);
            QVERIFY2(now == rows + bulkRows || (now == rows && outcome.status != 0),
                qPrintable(QString::number(now)));
            const bool isImported = now > std::exchange(rows, now);
            const QByteArray projects = run({u"list"_s, workspace(), u"projects"_s, u"--json"_s}).output;
            QVERIFY(QString::fromUtf8(projects).contains(note));
            QVERIFY(!QFileInfo::exists(journal()));
            if (isImported) { // so that the later rounds stay quick
                QCOMPARE(run({u"undo"_s, workspace()}).status, 0);
                rows = count(u"documents"_s);
                QCOMPARE(rows, now - bulkRows);
            }
        }
        QVERIFY(killedWithJournal > 0);
    }

    void edits()
    {
        writeTable(900);
        QCOMPARE(run({u"import"_s, workspace(), m_folder.filePath(u"in/e.csv"_s), u"--into"_s, u"evidence"_s})
                     .status,
            0);
        for (int round = 0; round < 20; ++round) {
            const QString note = u"メモ%1"_s.arg(round);
            const Outcome outcome =
                run({u"set"_s, workspace(), u"evidence"_s, u"E-900-1"_s, u"note.ja="_s + note}, moment());
            QVERIFY(outcome.status <= 0); // what was killed before is in nobody's way
            checkSound();
            if (outcome.status != 0)
                continue;
            const QByteArray list = run({u"list"_s, workspace(), u"evidence"_s, u"--json"_s}).output;
            QVERIFY(QString::fromUtf8(list).contains(u'"' + note + u'"'));
        }
    }

    void binders()
    {
        const QString out = m_folder.filePath(u"out"_s);
        for (int round = 0; round < 10; ++round) {
            const Outcome outcome = run(
                {u"binder"_s, workspace(), u"--project"_s, u"J-1"_s, u"--lang"_s, u"ja"_s, u"--out"_s, out},
                static_cast<int>(m_random.bounded(900)));
            QVERIFY(outcome.status <= 0); // what was killed before is in nobody's way
            checkSound();
            for (const QString &name : QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
                const Outcome verified = run({u"verify"_s, QDir(out).filePath(name)});
                QVERIFY2(verified.status == 0, qPrintable(name));
            }
            if (outcome.status == 0)
                QVERIFY(!QDir(out).isEmpty());
        }
        // The next build clears away what the killed ones left.
        QCOMPARE(
            run({u"binder"_s, workspace(), u"--project"_s, u"J-1"_s, u"--lang"_s, u"ja"_s, u"--out"_s, out})
                .status,
            0);
        const QStringList hidden =
            QDir(out).entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(hidden.join(u' '), QString());
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
