#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

/// What the call says about where the headings of a table stand.
class TestCliImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList importCall(const QString &row) const
    {
        return {u"import"_s, at(u"w.tsuzuri"_s), at(u"t.csv"_s), u"--into"_s, u"documents"_s,
            u"--heading-row"_s, row, u"--json"_s};
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const QJsonValue &row :
            runCli({u"list"_s, at(u"w.tsuzuri"_s), u"documents"_s, u"--json"_s}).array())
            titles << row["title"_L1]["ja"_L1].toString();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeWorkspace(at(u"w.tsuzuri"_s)));
        // The list of headings above the table is a better match than the table's own.
        write(at(u"t.csv"_s), "文書番号,文書名,備考\n記入例,,\n文書,,\n文書番号,文書名,\nD-001,規程,\n");
    }

    void headingRow_isTheOneThatIsTold()
    {
        const Ran ran = runCli(importCall(u"4"_s));
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.object()["added"_L1].toInt(), 1);
        QCOMPARE(titles(), QStringList(u"規程"_s));
    }

    void headingsInTwoRows_areReadTogether()
    {
        write(at(u"t.csv"_s), "一覧,,\n文書番号,文書名,対象期間\n,,自\nD-001,規程,2026-04-01\n");
        const Ran ran = runCli(importCall(u"2-3"_s));
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(titles(), QStringList(u"規程"_s));
    }

    void otherRows_areRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("status");
        for (const char *row : {"0", "-1", "x", "4-9", "4-", "101", "99999999999999"})
            QTest::newRow(row) << QString::fromLatin1(row) << 2;
        QTest::newRow("below the table") << u"90"_s << 3;
        QTest::newRow("a row without headings") << u"2"_s << 3;
    }
    void otherRows_areRefusedInOneSentence()
    {
        QFETCH(QString, row);
        QFETCH(int, status);
        const QStringList words =
            status == 2 ? QStringList{u"--heading-row "_s + row} : QStringList{at(u"t.csv"_s)};
        QCOMPARE(complaint(importCall(row), status, words), QString());
        QVERIFY(titles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
