#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

/// `occurrences plan` and `calendar` as scripts use them.
class TestCliCalendar : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString sample() const { return at(u"sample.tsuzuri"_s); }
    Ran plan(const QStringList &more = {}) const
    {
        return runCli(
            QStringList{u"occurrences"_s, u"plan"_s, sample(), u"--as-of"_s, u"2026-11-20"_s, u"--json"_s}
            + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(runCli({u"sample"_s, sample()}).status, 0);
    }

    void plan_writesOnlyWhatIsMissingAndOnlyOnce()
    {
        const QStringList monthly{
            u"set"_s, sample(), u"controls"_s, u"C-002"_s, u"cadence="_s, u"frequency=monthly"_s};
        QCOMPARE(runCli(monthly).status, 0);
        const QJsonObject proposed = plan({u"--dry-run"_s}).object();
        QVERIFY(proposed["entry"_L1].isNull());
        QVERIFY(!proposed["added"_L1].toArray().isEmpty());
        QVERIFY(!proposed["removed"_L1].toArray().isEmpty());
        const QJsonObject written = plan().object();
        QVERIFY(written["entry"_L1].toInt() > 0);
        QCOMPARE(written["added"_L1].toArray(), proposed["added"_L1].toArray());
        QCOMPARE(written["removed"_L1].toArray(), proposed["removed"_L1].toArray());
        const QJsonObject first = written["added"_L1].toArray().first().toObject();
        QCOMPARE(first["control"_L1].toString(), u"C-002"_s);
        for (const char *name : {"ref", "project", "label", "from", "to", "due_on"})
            QVERIFY2(!first[QLatin1StringView(name)].toString().isEmpty(), name);
        const QJsonObject again = plan().object();
        QVERIFY(again["added"_L1].toArray().isEmpty() && again["removed"_L1].toArray().isEmpty());
        QVERIFY(again["entry"_L1].isNull());
        QCOMPARE(runCli({u"undo"_s, sample()}).status, 0);
        QCOMPARE(plan({u"--dry-run"_s}).object()["added"_L1].toArray().size(),
            proposed["added"_L1].toArray().size());
    }

    void plan_isNarrowedByAProject()
    {
        for (const QJsonValue &row :
            plan({u"--dry-run"_s, u"--project"_s, u"ISMAP-2026"_s}).object()["added"_L1].toArray())
            QCOMPARE(row["project"_L1].toString(), u"ISMAP-2026"_s);
    }

    void calendar_isTheSameFileForTheSameInstant()
    {
        const auto export_ = [this](const QString &file, const QString &language) {
            return runCli({u"--lang"_s, language, u"calendar"_s, sample(), u"--person"_s, u"P-005"_s,
                              u"--out"_s, at(file)},
                {u"SOURCE_DATE_EPOCH=1795132800"_s}); // 2026-11-20
        };
        QCOMPARE(export_(u"a.ics"_s, u"ja"_s).status, 0);
        QCOMPARE(export_(u"b.ics"_s, u"ja"_s).status, 0);
        QCOMPARE(export_(u"c.ics"_s, u"en"_s).status, 0);
        const QByteArray bytes = bytesOf(at(u"a.ics"_s));
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(bytes.count("BEGIN:VEVENT") > 5);
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        QCOMPARE(bytesOf(at(u"b.ics"_s)), bytes);
        QVERIFY(bytesOf(at(u"c.ics"_s)) != bytes);
        QCOMPARE(bytesOf(at(u"c.ics"_s)).count("BEGIN:VEVENT"), bytes.count("BEGIN:VEVENT"));
    }

    void forecast_tellsWhatWillBeOpenAndWritesIt()
    {
        const QStringList call{u"--lang"_s, u"en"_s, u"forecast"_s, sample(), u"--project"_s, u"SOC2-2026"_s,
            u"--on"_s, u"2027-01-12"_s, u"--as-of"_s, u"2026-11-20"_s};
        const QJsonObject told = runCli(call + QStringList{u"--json"_s}).object();
        QCOMPARE(told["on"_L1].toString(), u"2027-01-12"_s);
        QVERIFY(told["path"_L1].isNull());
        int sum = 0;
        for (const char *cause : {"expired", "unapproved", "missing", "other"})
            sum += told["counts"_L1][QLatin1StringView(cause)].toInt();
        QCOMPARE(sum, told["items"_L1].toArray().size());
        for (const char *name : {"rule", "severity", "subject", "cause", "effort", "fingerprint"})
            QVERIFY2(
                !told["items"_L1].toArray().first().toObject()[QLatin1StringView(name)].toString().isEmpty(),
                name);
        for (const QString &file : {u"f.pdf"_s, u"f.xlsx"_s, u"f.txt"_s})
            QCOMPARE(runCli(call + QStringList{u"--out"_s, at(file)}).status, 0);
        QVERIFY(bytesOf(at(u"f.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(bytesOf(at(u"f.txt"_s)).startsWith("If the audit started on 2027-01-12\n"));
        QCOMPARE(
            complaint(call.sliced(2) + QStringList{u"--out"_s, at(u"f.doc"_s)}, 2, {u"f.doc"_s}), QString());
        QCOMPARE(
            complaint({u"forecast"_s, sample(), u"--on"_s, u"2027-01-12"_s}, 2, {u"--project"_s}), QString());
        QCOMPARE(complaint({u"forecast"_s, sample(), u"--project"_s, u"SOC2-2026"_s, u"--on"_s, u"soon"_s}, 2,
                     {u"soon"_s}),
            QString());
    }

    void aWrongCall_saysWhatIsWrong()
    {
        QCOMPARE(complaint({u"occurrences"_s, u"guess"_s, sample()}, 2, {u"occurrences plan"_s}), QString());
        QCOMPARE(
            complaint({u"occurrences"_s, u"plan"_s, sample(), u"--as-of"_s, u"2026-02-30"_s}, 2), QString());
        QCOMPARE(
            complaint({u"occurrences"_s, u"plan"_s, sample(), u"--project"_s, u"J-99"_s}, 3, {u"J-99"_s}),
            QString());
        QCOMPARE(complaint({u"calendar"_s, sample(), u"--person"_s, u"P-005"_s}, 2, {u"--out"_s}), QString());
        QCOMPARE(complaint({u"calendar"_s, sample(), u"--person"_s, u"P-999"_s, u"--out"_s, at(u"x.ics"_s)},
                     3, {u"P-999"_s}),
            QString());
        QVERIFY(!QFile::exists(at(u"x.ics"_s)));
        const QString nowhere = at(u"none/x.ics"_s);
        QCOMPARE(complaint(
                     {u"calendar"_s, sample(), u"--person"_s, u"P-005"_s, u"--out"_s, nowhere}, 3, {nowhere}),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestCliCalendar)
#include "tst_cli_calendar.moc"
