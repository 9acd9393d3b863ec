#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

/// `agenda`, `minutes`, `home` and the paper of `difference` as scripts use them.
class TestCliPapers : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString sample() const { return at(u"sample.tsuzuri"_s); }
    Ran paper(
        const QString &command, const QString &meeting, const QString &language, const QString &file) const
    {
        return runCli({command, sample(), meeting, u"--lang"_s, language, u"--out"_s, at(file), u"--json"_s},
            {u"SOURCE_DATE_EPOCH=1795132800"_s}); // 2026-11-20
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(runCli({u"sample"_s, sample()}).status, 0);
    }

    void minutes_areWrittenByTheEndingOfTheName()
    {
        QCOMPARE(paper(u"minutes"_s, u"M-06"_s, u"ja"_s, u"a.txt"_s).status, 0);
        const QString japanese = QString::fromUtf8(bytesOf(at(u"a.txt"_s)));
        QVERIFY2(japanese.contains(u"第26回"_s) && japanese.contains(u"DEC-12"_s), qPrintable(japanese));
        QCOMPARE(paper(u"minutes"_s, u"26"_s, u"en"_s, u"b.txt"_s).status, 0); // by its number
        QVERIFY(QString::fromUtf8(bytesOf(at(u"b.txt"_s))).contains(u"Minutes of regular meeting no. 26"_s));
        const Ran pdf = paper(u"minutes"_s, u"M-06"_s, u"en"_s, u"c.pdf"_s);
        QCOMPARE(pdf.object()["path"_L1].toString(), at(u"c.pdf"_s));
        QVERIFY(bytesOf(at(u"c.pdf"_s)).startsWith("%PDF"));
        QCOMPARE(paper(u"agenda"_s, u"M-06"_s, u"ja"_s, u"d.xlsx"_s).status, 0);
        QVERIFY(bytesOf(at(u"d.xlsx"_s)).startsWith("PK"));
    }

    void difference_isAPaperByChapters()
    {
        const QStringList question{u"--held"_s, u"iso27001_2022"_s, u"--target"_s,
            u"ismap_control_criteria"_s, u"--lang"_s, u"ja"_s, u"--out"_s};
        const Ran own = runCli(
            QStringList{u"difference"_s, sample()} + question + QStringList{at(u"own.txt"_s), u"--json"_s});
        QCOMPARE(own.status, 0);
        QCOMPARE(own.object()["requirements"_L1].toInt(), 234); // the answer stays what it is without a paper
        const QString text = QString::fromUtf8(bytesOf(at(u"own.txt"_s)));
        const qsizetype rows = text.indexOf(u"3.1.2.1"_s);
        QVERIFY2(text.lastIndexOf(u"GOV ガバナンス基準"_s, rows) > 0, qPrintable(text.first(2000)));
        QVERIFY(text.contains(u"C-002"_s));
        const Ran schemes =
            runCli(QStringList{u"difference"_s} + question + QStringList{at(u"alone.xlsx"_s)});
        QCOMPARE(schemes.status, 0);
        QCOMPARE(QString::fromUtf8(schemes.out).trimmed(), at(u"alone.xlsx"_s));
        QVERIFY(bytesOf(at(u"alone.xlsx"_s)).startsWith("PK"));
        QCOMPARE(
            complaint(QStringList{u"difference"_s} + question + QStringList{at(u"x.doc"_s)}, 2, {u"x.doc"_s}),
            QString());
    }

    void home_isTheSameFileForTheSameInstant()
    {
        const auto home = [this](const QString &language, const QString &file) {
            return runCli({u"home"_s, sample(), u"--lang"_s, language, u"--out"_s, at(file), u"--project"_s,
                              u"ISMAP-2026"_s, u"--as-of"_s, u"2026-11-20"_s})
                .status;
        };
        QCOMPARE(home(u"ja"_s, u"a.pdf"_s), 0);
        QCOMPARE(home(u"ja"_s, u"b.pdf"_s), 0);
        QCOMPARE(home(u"en"_s, u"e.pdf"_s), 0);
        QVERIFY(bytesOf(at(u"a.pdf"_s)).startsWith("%PDF"));
        QCOMPARE(bytesOf(at(u"b.pdf"_s)), bytesOf(at(u"a.pdf"_s)));
        QVERIFY(bytesOf(at(u"e.pdf"_s)) != bytesOf(at(u"a.pdf"_s)));
    }

    void aWrongCall_saysWhatIsWrong()
    {
        const auto call = [this](const QString &command, const QString &meeting, const QString &language,
                              const QString &file, int status, const QString &words) {
            return complaint(
                {command, sample(), meeting, u"--lang"_s, language, u"--out"_s, at(file)}, status, {words});
        };
        QCOMPARE(call(u"agenda"_s, u"M-99"_s, u"ja"_s, u"x.pdf"_s, 3, u"M-99"_s), QString());
        QCOMPARE(call(u"minutes"_s, u"M-06"_s, u"de"_s, u"x.pdf"_s, 2, u"minutes WS MEETING"_s), QString());
        QCOMPARE(call(u"minutes"_s, u"M-06"_s, u"en"_s, u"x.doc"_s, 2, u"x.doc"_s), QString());
        QCOMPARE(call(u"minutes"_s, u"M-06"_s, u"en"_s, u"none/x.txt"_s, 3, u"none/x.txt"_s), QString());
        QCOMPARE(complaint({u"home"_s, sample(), u"--lang"_s, u"ja"_s, u"--out"_s, at(u"x.txt"_s)}, 2,
                     {u"x.txt"_s}),
            QString());
        QVERIFY(!QFile::exists(at(u"x.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCliPapers)
#include "tst_cli_papers.moc"
