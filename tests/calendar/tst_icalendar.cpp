#include "core/calendar/icalendar.h"

#include <QTest>
#include <QTimeZone>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp({2026, 11, 20}, {9, 30}, QTimeZone(9 * 3600));

QByteArray file(const QString &summary, const QString &description = {})
{
    return icalendar(u"監査"_s, {{u"1-x@tsuzuri"_s, {2026, 12, 31}, summary, description, {}}}, stamp);
}

/// Lines as a reader of RFC 5545 puts them together again.
QStringList unfolded(QByteArray bytes)
{
    return QString::fromUtf8(bytes.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class TestICalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntry_isAWholeDay();
    void text_isEscaped();
    void longLines_areFoldedBetweenCharacters();
    void lines_endWithCarriageReturnAndLineFeed();
    void entriesWithoutADay_areLeftOut();
    void equalInput_givesEqualBytes();
};

void TestICalendar::anEntry_isAWholeDay()
{
    QCOMPARE(unfolded(file(u"実施: C-025"_s)),
        (QStringList{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Tsuzuri//Tsuzuri//EN"_s,
            u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s, u"X-WR-CALNAME:監査"_s, u"BEGIN:VEVENT"_s,
            u"UID:1-x@tsuzuri"_s, u"DTSTAMP:20261120T003000Z"_s, u"DTSTART;VALUE=DATE:20261231"_s,
            u"DTEND;VALUE=DATE:20270101"_s, u"SUMMARY:実施: C-025"_s, u"TRANSP:TRANSPARENT"_s,
            u"END:VEVENT"_s, u"END:VCALENDAR"_s}));
}

void TestICalendar::text_isEscaped()
{
    const QStringList lines = unfolded(file(u"a,b;c\\d\r\ne\nf\u0007gh\tk"_s, u"BEGIN:VEVENT"_s));
    QVERIFY2(lines.contains(u"SUMMARY:a\\,b\\;c\\\\d\\ne\\nfgh\tk"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 1);
    QVERIFY(lines.contains(u"DESCRIPTION:BEGIN:VEVENT"_s));
}

void TestICalendar::longLines_areFoldedBetweenCharacters()
{
    for (int length = 20; length < 120; ++length) {
        const QString summary = u"x"_s.repeated(length % 7) + u"漢𠮷é"_s.repeated(length);
        const QByteArray bytes = file(summary);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76); // with the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QVERIFY(unfolded(bytes).contains("SUMMARY:"_L1 + summary));
    }
    QVERIFY(file(u"x"_s.repeated(67)).contains("SUMMARY:" + QByteArray(67, 'x') + "\r\n"));
    QVERIFY(file(u"x"_s.repeated(68)).contains("SUMMARY:" + QByteArray(67, 'x') + "\r\n x\r\n"));
}

void TestICalendar::lines_endWithCarriageReturnAndLineFeed()
{
    const QByteArray bytes = file(u"a\nb"_s);
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
}

void TestICalendar::entriesWithoutADay_areLeftOut()
{
    const QByteArray bytes =
        icalendar({}, {{u"1"_s, {}, u"a"_s, {}, {}}, {u"2"_s, {9999, 12, 31}, u"b"_s, {}, {}}}, stamp);
    QVERIFY(!bytes.contains("VEVENT") && !bytes.contains("CALNAME"));
}

void TestICalendar::equalInput_givesEqualBytes()
{
    QCOMPARE(file(u"一"_s), file(u"一"_s));
    QVERIFY(file(u"一"_s) != file(u"二"_s));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
