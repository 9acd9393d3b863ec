#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

/// Frameworks of others: into a workspace or the person's folder, into projects, and out again.
class TestCliFrameworks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_workspace;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString pack() const { return m_workspace + "/frameworks/house_list.json"_L1; }
    QStringList home() const { return {u"XDG_DATA_HOME="_s + at(u"home%1"_s.arg(m_count))}; }

    Ran import(const QStringList &more) const
    {
        return runCli(QStringList{u"framework"_s, u"import"_s, at(u"list.csv"_s), u"--id"_s, u"house_list"_s,
                          u"--json"_s}
                + more,
            home());
    }

    Ran addProject() const
    {
        return runCli({u"project"_s, u"add"_s, m_workspace, u"--scheme"_s, u"custom"_s, u"--framework"_s,
                          u"house_list"_s, u"--name-en"_s, u"P"_s, u"--as-of"_s, u"2026-04-01"_s},
            home());
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = at(u"w%1.tsuzuri"_s.arg(++m_count));
        QCOMPARE(runCli({u"new"_s, m_workspace, u"--name-en"_s, u"Company"_s}).status, 0);
        write(at(u"list.csv"_s),
            "ID,Title,Text\n1,Access,\n1.1,Doors,Doors are locked.\n1.2,Keys,Keys are counted.\n");
    }

    void anImportedFramework_servesAProjectAndGoesOutAgain()
    {
        const QStringList here{u"--workspace"_s, m_workspace};
        const Ran imported = import(here);
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.object().value("form"_L1).toString(), u"list");
        QCOMPARE(imported.object().value("requirements"_L1).toInt(), 2);
        QCOMPARE(imported.object().value("groups"_L1).toInt(), 1);
        QCOMPARE(imported.object().value("operator"_L1).toObject().value("en"_L1).toString(), u"Company");
        QVERIFY(QFile::exists(pack()));
        QCOMPARE(addProject().status, 0);
        QCOMPARE(runCli({u"list"_s, m_workspace, u"requirements"_s, u"--json"_s}).array().size(), 3);
        const QString out = at(u"out%1.json"_s.arg(m_count));
        QCOMPARE(
            runCli(QStringList{u"framework"_s, u"export"_s, u"house_list"_s, u"--out"_s, out} + here).status,
            0);
        const Ran again = runCli({u"framework"_s, u"import"_s, out, u"--json"_s}, home());
        QCOMPARE(again.status, 0);
        QCOMPARE(again.object().value("form"_L1).toString(), u"oscal_catalog");
        QCOMPARE(again.object().value("requirements"_L1).toInt(), 2);
    }

    void verify_namesAPackThatIsNoneAnyMore()
    {
        QCOMPARE(import({u"--workspace"_s, m_workspace}).status, 0);
        QCOMPARE(runCli({u"verify"_s, m_workspace}).status, 0);
        write(pack(), "{");
        const Ran verified = runCli({u"verify"_s, m_workspace, u"--json"_s});
        QCOMPARE(verified.status, 1);
        QVERIFY(verified.object()
                .value("changed"_L1)
                .toArray()
                .first()
                .toString()
                .endsWith("house_list.json"_L1));
    }

    void aFrameworkOfThePerson_goesIntoTheWorkspaceThatUsesIt()
    {
        QCOMPARE(import({}).status, 0);
        QVERIFY(!QFile::exists(pack()));
        QCOMPARE(runCli({u"framework"_s, u"show"_s, u"house_list"_s}, home()).status, 0);
        QCOMPARE(addProject().status, 0);
        QVERIFY(QFile::exists(pack()));
    }

    void oneRefusedRow_keepsTheFrameworkOut()
    {
        write(at(u"list.csv"_s), "ID,Title\n1,Access\n1,Again\n");
        const Ran refused = import({u"--workspace"_s, m_workspace});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.object().value("path"_L1).isNull());
        QCOMPARE(refused.object().value("refused"_L1).toArray().size(), 1);
        QVERIFY(!QFile::exists(pack()));
    }

    void aDryRun_keepsNothing()
    {
        const Ran tried = import({u"--workspace"_s, m_workspace, u"--dry-run"_s});
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.object().value("requirements"_L1).toInt(), 2);
        QVERIFY(tried.object().value("path"_L1).isNull());
        QVERIFY(!QFile::exists(pack()));
    }

    void columnsOfAList_areNamedInTheCall()
    {
        write(at(u"list.csv"_s), "Clause,Wording\n1,Access\n2,Keys\n");
        QCOMPARE(import({}).status, 3);
        const Ran named = import({u"--map"_s, u"code=Clause,title=Wording"_s, u"--dry-run"_s});
        QCOMPARE(named.status, 0);
        QCOMPARE(named.object().value("requirements"_L1).toInt(), 2);
        const QString file = at(u"list.csv"_s);
        QCOMPARE(complaint({u"framework"_s, u"import"_s, file, u"--map"_s, u"Clause"_s}, 2, {u"Clause"_s}),
            QString());
        QCOMPARE(
            complaint({u"framework"_s, u"import"_s, file, u"--map"_s, u"colour=Clause"_s}, 2), QString());
        QCOMPARE(complaint({u"framework"_s, u"import"_s, file, u"--map"_s, u"code=None"_s}, 3), QString());
    }

    void documentsOfOscal_areWrittenAndMappingsReadAgain()
    {
        const QString sample = at(u"s%1.tsuzuri"_s.arg(m_count));
        QCOMPARE(runCli({u"sample"_s, sample}).status, 0);
        for (const auto &[what, root] : {std::pair(u"component"_s, u"component-definition"_s),
                 std::pair(u"results"_s, u"assessment-results"_s),
                 std::pair(u"poam"_s, u"plan-of-action-and-milestones"_s)}) {
            const QString out = at(what + u".json"_s);
            QCOMPARE(
                runCli({u"oscal"_s, what, sample, u"--project"_s, u"SOC2-2026"_s, u"--out"_s, out}).status,
                0);
            QVERIFY(QJsonDocument::fromJson(bytesOf(out)).object().contains(root));
        }
        const QString out = at(u"m%1.json"_s.arg(m_count));
        const QStringList mapping{u"oscal"_s, u"mapping"_s, sample, u"--from"_s, u"aicpa_tsc_2017"_s,
            u"--to"_s, u"coso_2013"_s, u"--out"_s, out};
        QCOMPARE(runCli(mapping).status, 0);
        QByteArray other = bytesOf(out);
        const Ran known = runCli({u"oscal"_s, u"import"_s, sample, out, u"--json"_s});
        QCOMPARE(known.status, 0);
        QCOMPARE(known.object().value("unchanged"_L1).toInt(), 17);
        QVERIFY(known.object().value("entry"_L1).isNull());
        write(out, other.replace("\"strong\"", "\"weak\""));
        const Ran taken = runCli({u"oscal"_s, u"import"_s, sample, out, u"--json"_s});
        QCOMPARE(taken.object().value("added"_L1).toInt(), 17);
        QCOMPARE(runCli({u"list"_s, sample, u"requirement_mappings"_s, u"--json"_s}).array().size(), 17);
        write(out, other.replace("\"p1\"", "\"p99\""));
        const Ran refused = runCli({u"oscal"_s, u"import"_s, sample, out, u"--json"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.object().value("refused"_L1).toArray().isEmpty());
        QCOMPARE(
            complaint(
                {u"oscal"_s, u"mapping"_s, sample, u"--from"_s, u"aicpa_tsc_2017"_s, u"--out"_s, out}, 2),
            QString());
        QCOMPARE(
            complaint({u"oscal"_s, u"poam"_s, m_workspace, u"--project"_s, u"J-9"_s, u"--out"_s, out}, 3),
            QString());
    }

    void whatIsNoFramework_isSaidInOneLine()
    {
        write(at(u"plan.json"_s), R"({"assessment-plan": {}})");
        const Ran refused = runCli({u"framework"_s, u"import"_s, at(u"plan.json"_s)}, home());
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("$.assessment-plan"));
        QCOMPARE(refused.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliFrameworks)
#include "tst_cli_frameworks.moc"
