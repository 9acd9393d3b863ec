#include "core/filefacts/fact_reader.h"
#include "core/filefacts/fact_store.h"
#include "core/gaps/rule.h"
#include "core/sample/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The files of the sample company as its README has them: they open, and the lists hold what the registers
/// say.
class TestSampleFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesThatLookIntoFiles_findNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Kumoito.tsuzuri"_s);
        QVERIFY(buildSample(path));
        const auto workspace = Workspace::open(path, {});
        QVERIFY(workspace);
        const Dataset &data = (*workspace)->data();
        const WantedFacts wanted = wantedFacts(data, (*workspace)->vault());
        QCOMPARE(wanted.lists.size(), 5U);
        const auto facts = readFileFacts(factsPath(path), wanted,
            {.lanes = 2, .program = QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1});
        QVERIFY(facts);
        for (const FileCheck &check : (*facts)->checks)
            QCOMPARE(check.condition, FileCondition::Fine);
        for (const auto &[key, file] : wanted.lists)
            QVERIFY((*facts)->list(key) && (*facts)->list(key)->hasKeys);
        QStringList found;
        const GapReport report = evaluateGaps(data, {2026, 11, 20}, *facts, {});
        for (const Gap &gap : report.gaps) {
            if (findRule(gap.rule) && findRule(gap.rule)->source == RuleSource::Files)
                found << gap.rule + u' ' + gap.subjectRef;
        }
        QCOMPARE(found.join(u", "_s), u""_s);
        QCOMPARE(report.rulesEvaluated, 145);
    }
};

QTEST_GUILESS_MAIN(TestSampleFacts)
#include "tst_sample_facts.moc"
