#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

/// Projects that move to another edition, and mappings that go in and out.
class TestCliEditions : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_workspace;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    Ran edition(const QStringList &more) const
    {
        return runCli(QStringList{u"edition"_s, m_workspace, u"--project"_s, u"J-1"_s, u"--json"_s} + more);
    }
    int size(const QString &kind) const
    {
        return static_cast<int>(runCli({u"list"_s, m_workspace, kind, u"--json"_s}).array().size());
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = at(u"w%1.tsuzuri"_s.arg(++m_count));
        QCOMPARE(runCli({u"new"_s, m_workspace, u"--name-en"_s, u"Company"_s}).status, 0);
        QCOMPARE(runCli({u"project"_s, u"add"_s, m_workspace, u"--scheme"_s, u"isms_initial"_s,
                            u"--framework"_s, u"iso27001_2013"_s, u"--name-en"_s, u"ISMS"_s, u"--as-of"_s,
                            u"2026-12-01"_s, u"--ref"_s, u"J-1"_s})
                     .status,
            0);
    }

    void dryRun_tellsAndChangesNothing()
    {
        const Ran ran = edition({u"--to"_s, u"iso27001_2022"_s, u"--dry-run"_s});
        QCOMPARE(ran.status, 0);
        const QJsonObject json = ran.object();
        QCOMPARE(json.value("from"_L1).toString(), u"iso27001_2013");
        QCOMPARE(json.value("rows"_L1).toArray().size(), 123);
        QCOMPARE(json.value("new"_L1).toInt(), 12);
        QCOMPARE(json.value("merged"_L1).toInt(), 24);
        QVERIFY(json.value("entry"_L1).isNull());
        QCOMPARE(size(u"projects"_s), 1);
    }

    void move_isOneStepOfUndo()
    {
        const Ran ran = edition({u"--to"_s, u"iso27001_2022"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.object().value("entry"_L1).toInt() > 0);
        QVERIFY(ran.object().value("earlier_project"_L1).isString());
        const QJsonArray projects = runCli({u"list"_s, m_workspace, u"projects"_s, u"--json"_s}).array();
        QCOMPARE(projects.size(), 2);
        QCOMPARE(
            projects.first().toObject().value("frameworks"_L1).toArray(), QJsonArray{u"iso27001_2022"_s});
        QCOMPARE(size(u"applicability"_s), 140 + 123);
        QCOMPARE(runCli({u"undo"_s, m_workspace}).status, 0);
        QCOMPARE(size(u"projects"_s), 1);
        QCOMPARE(size(u"applicability"_s), 140);
        QCOMPARE(runCli({u"verify"_s, m_workspace}).status, 0);
    }

    void whatIsWrong_isSaid()
    {
        const QStringList call{u"edition"_s, m_workspace, u"--project"_s, u"J-1"_s};
        QCOMPARE(complaint(call, 2), QString());
        QCOMPARE(complaint(call + QStringList{u"--to"_s, u"iso_9999"_s}, 3, {u"iso_9999"_s}), QString());
        QCOMPARE(complaint(call + QStringList{u"--to"_s, u"iso27001_2022,pci_dss_v4_0"_s}, 2), QString());
        QCOMPARE(
            complaint({u"edition"_s, m_workspace, u"--project"_s, u"J-9"_s, u"--to"_s, u"iso27001_2022"_s}, 3,
                {u"J-9"_s}),
            QString());
    }

    void mapping_goesOutAndComesIn_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"xlsx", "csv", "json"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void mapping_goesOutAndComesIn()
    {
        QFETCH(QString, ending);
        const QString out = at(u"m%1."_s.arg(m_count) + ending);
        const QStringList pair{u"--from"_s, u"nist_csf_1_1"_s, u"--to"_s, u"nist_csf_2_0"_s};
        QCOMPARE(runCli(QStringList{u"mapping"_s, u"export"_s, u"--out"_s, out} + pair).status, 0);
        const QStringList import{u"mapping"_s, u"import"_s, out, u"--workspace"_s, m_workspace, u"--json"_s};
        QCOMPARE(runCli(import + QStringList(u"--dry-run"_s)).object().value("added"_L1).toInt(), 185);
        QCOMPARE(size(u"requirement_mappings"_s), 0);
        const Ran imported = runCli(import);
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.object().value("added"_L1).toInt(), 185);
        QCOMPARE(size(u"requirement_mappings"_s), 185);
        QCOMPARE(runCli(import).object().value("unchanged"_L1).toInt(), 185);
    }

    void oneWrongRow_keepsTheWholeMappingOut()
    {
        const QString list = write(at(u"bad.csv"_s),
            "From,To,Relation\niso27001_2013:A.9.2.1,iso27001_2022:A.5.16,equal\n"
            "iso27001_2013:A.9.2.99,iso27001_2022:A.5.16,equal\n");
        const Ran ran = runCli({u"mapping"_s, u"import"_s, list, u"--workspace"_s, m_workspace, u"--json"_s});
        QCOMPARE(ran.status, 1);
        const QJsonObject refused = ran.object().value("refused"_L1).toArray().first().toObject();
        QVERIFY(refused.value("place"_L1).toString().endsWith("!A3"_L1));
        QCOMPARE(refused.value("value"_L1).toString(), u"A.9.2.99");
        QCOMPARE(size(u"requirement_mappings"_s), 0);
        QCOMPARE(complaint({u"mapping"_s, u"export"_s, u"--from"_s, u"a"_s, u"--to"_s, u"b"_s, u"--out"_s,
                               at(u"x.csv"_s)},
                     3),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestCliEditions)
#include "tst_cli_editions.moc"
