#include "core/intake/found_period.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// "2026-04-01..2026-04-30" for each period found, joined by blanks.
static QString found(const QString &name, const NameCalendar &calendar)
{
    QStringList periods;
    for (const FoundPeriod &one : periodsIn(name, calendar)) {
        const Period &p = one.period;
        const QString from = p.from.toString(Qt::ISODate);
        QString words = p.from == p.to ? from : from + u".."_s + p.to.toString(Qt::ISODate);
        if (one.time.isValid())
            words += one.time.toString(u"'T'HH:mm:ss"_s);
        periods << words;
    }
    return periods.join(u' ');
}

class TestFoundPeriod : public QObject {
    Q_OBJECT

    static NameCalendar calendar() { return {4, {}, QDate(2026, 11, 20)}; }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("periods");
        const auto row = [](const char *name, const char *periods) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(periods);
        };
        // months
        row("特権ロール一覧_202604.csv", "2026-04-01..2026-04-30");
        row("特権ロール一覧_2026-10.png", "2026-10-01..2026-10-31");
        row("入退室ログ点検_2026年10月.pdf", "2026-10-01..2026-10-31");
        row("入退室ログ点検_2026年4月度.pdf", "2026-04-01..2026-04-30");
        row("委員会議事録 2026年 9月分.docx", "2026-09-01..2026-09-30");
        row("容量レポート２０２６年１０月.pdf", "2026-10-01..2026-10-31");
        row("点検表R8.4.xlsx", "2026-04-01..2026-04-30");
        row("点検表_R8.4.xlsx", "2026-04-01..2026-04-30");
        row("点検表_令和8年4月.xlsx", "2026-04-01..2026-04-30");
        row("点検表_令和元年5月.xlsx", "2019-05-01..2019-05-31");
        row("点検表_㋿8年4月.xlsx", "2026-04-01..2026-04-30");
        row("点検表_平成31年4月.xlsx", "2019-04-01..2019-04-30");
        row("2026年度 4月 点検.xlsx", "2026-04-01..2026-04-30");
        row("2026年度1月点検.xlsx", "2027-01-01..2027-01-31");
        row("access review Apr 2026.pdf", "2026-04-01..2026-04-30");
        row("access-review-September_2026.pdf", "2026-09-01..2026-09-30");
        row("2026-Oct backup.pdf", "2026-10-01..2026-10-31");
        row("バックアップ監視_10月.xlsx", "2026-10-01..2026-10-31");
        row("バックアップ監視_12月.xlsx", "2025-12-01..2025-12-31");
        row("バックアップ監視㋉.xlsx", "2026-10-01..2026-10-31");
        row("2026.10 容量.pdf", "2026-10-01..2026-10-31");
        row("2026_07_patch.csv", "2026-07-01..2026-07-31");
        // days
        row("2026-04-01_アクセス権.xlsx", "2026-04-01");
        row("アクセス権20260401.xlsx", "2026-04-01");
        row("アクセス権_2026年4月1日時点.xlsx", "2026-04-01");
        row("アクセス権_令和8年4月1日.xlsx", "2026-04-01");
        row("アクセス権_R8.4.1.xlsx", "2026-04-01");
        row("アクセス権 2026.4.1.xlsx", "2026-04-01");
        row("スクリーンショット 2026-11-02 10.12.33.png", "2026-11-02T10:12:33");
        row("Screenshot 2026-11-02 101233.png", "2026-11-02T10:12:33");
        row("Screenshot 2026-11-02 at 9.05.07.png", "2026-11-02T09:05:07");
        row("画面_20261102_1012.png", "2026-11-02T10:12:00");
        row("export20261102101233.csv", "2026-11-02T10:12:33");
        row("2026-02-30_ない日.csv", "");
        // quarters and halves
        row("EDR稼働レポート_2026Q3.pdf", "2026-07-01..2026-09-30");
        row("EDR稼働レポート_2026-Q3.pdf", "2026-07-01..2026-09-30");
        row("EDR稼働レポート_FY2026Q1.pdf", "2026-04-01..2026-06-30");
        row("EDR稼働レポート_FY26Q4.pdf", "2027-01-01..2027-03-31");
        row("EDR稼働レポート_2026年度第2四半期.pdf", "2026-07-01..2026-09-30");
        row("EDR稼働レポート_2026年第3四半期.pdf", "2026-07-01..2026-09-30");
        row("Q3 2026 report.pdf", "2026-07-01..2026-09-30");
        row("3Q2026.pdf", "2026-07-01..2026-09-30");
        row("令和8年度第1四半期 点検.pdf", "2026-04-01..2026-06-30");
        row("第2四半期点検.pdf", "2026-07-01..2026-09-30");
        row("媒体棚卸表_2026年度上期.pdf", "2026-04-01..2026-09-30");
        row("媒体棚卸表_2026年度下期.pdf", "2026-10-01..2027-03-31");
        row("媒体棚卸表_2026下半期.pdf", "2026-10-01..2027-03-31");
        row("媒体棚卸表_上期.pdf", "2026-04-01..2026-09-30");
        row("media 2026H1.pdf", "2026-01-01..2026-06-30");
        row("media FY2026 H1.pdf", "2026-04-01..2026-09-30");
        // years
        row("教育実施記録_2026年度.xlsx", "2026-04-01..2027-03-31");
        row("教育実施記録_FY2026.xlsx", "2026-04-01..2027-03-31");
        row("教育実施記録_令和8年度.xlsx", "2026-04-01..2027-03-31");
        row("教育実施記録_2026年.xlsx", "2026-01-01..2026-12-31");
        row("training 2026.xlsx", "2026-01-01..2026-12-31");
        // spans
        row("点検_2026年4月〜6月.xlsx", "2026-04-01..2026-06-30");
        row("点検_2026年11月～2027年2月.xlsx", "2026-11-01..2027-02-28");
        row("点検_2026年11月から2月.xlsx", "2026-11-01..2027-02-28");
        row("logs_202604-202606.zip", "2026-04-01..2026-06-30");
        row("logs_20260401_20260630.zip", "2026-04-01..2026-06-30");
        row("2026-10 点検 2026-11-04.pdf", "2026-10-01..2026-10-31 2026-11-04");
        // no dates
        row("scan0012.pdf", "");
        row("DSC_0087.jpg", "");
        row("CHG-2025-0012_承認.eml", "");
        row("ISO27001:2022対応表.xlsx", "");
        row("規程 第3.1版.docx", "");
        row("policy v2.10.pdf", "");
        row("policy_r3.1.pdf", "");
        row("S3-10 bucket.csv", "");
        row("192.168.10.1.txt", "");
        row("090-1234-5678.txt", "");
        row("令和99年.txt", "2117-01-01..2117-12-31");
        row("", "");
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, periods);
        QCOMPARE(found(name, calendar()), periods);
    }

    void monthWithoutYear_liesInTheYearOfTheFolder()
    {
        NameCalendar folder = calendar();
        folder.within = {QDate(2025, 4, 1), QDate(2026, 3, 31)};
        QCOMPARE(found(u"4月.pdf"_s, folder), u"2025-04-01..2025-04-30"_s);
        QCOMPARE(found(u"1月.pdf"_s, folder), u"2026-01-01..2026-01-31"_s);
        QCOMPARE(found(u"下期.pdf"_s, folder), u"2025-10-01..2026-03-31"_s);
    }

    void fiscalYear_beginsWhereTheCompanySays()
    {
        const NameCalendar january{1, {}, QDate(2026, 11, 20)};
        QCOMPARE(found(u"2026年度.pdf"_s, january), u"2026-01-01..2026-12-31"_s);
        QCOMPARE(found(u"FY2026Q1.pdf"_s, january), u"2026-01-01..2026-03-31"_s);
    }

    void folders_sayYearAndMonthInParts()
    {
        QCOMPARE(found(u"証跡/2026/04"_s, calendar()), u"2026-04-01..2026-04-30"_s);
        QCOMPARE(found(u"証跡/2026年度/上期"_s, calendar()), u"2026-04-01..2026-09-30"_s);
        QCOMPARE(found(u"証跡/2026年/10月"_s, calendar()), u"2026-10-01..2026-10-31"_s);
    }

    void hostileNames_costNothing()
    {
        QCOMPARE(found(QString(1'000'000, u'1'), calendar()), QString());
        QVERIFY(!found(QString(u"2026-04~"_s).repeated(100'000), calendar()).isEmpty());
    }

    void typedPeriod_isReadWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // "" where it is no period
        QTest::newRow("a month") << u"2026-10"_s << u"2026-10"_s;
        QTest::newRow("a month in six digits") << u"202610"_s << u"2026-10"_s;
        QTest::newRow("a month without a year") << u"10月"_s << u"2026-10"_s;
        QTest::newRow("a day") << u" 2026/4/1 "_s << u"2026-04-01"_s;
        QTest::newRow("a quarter") << u"2026Q3"_s << u"2026-Q3"_s;
        QTest::newRow("half a fiscal year") << u"上期"_s << u"2026-04-01 ~ 2026-09-30"_s;
        QTest::newRow("a year") << u"2026年"_s << u"2026"_s;
        QTest::newRow("a fiscal year") << u"令和8年度"_s << u"2026-04-01 ~ 2027-03-31"_s;
        QTest::newRow("two days") << u"2026-04-01 ~ 2026-06-15"_s << u"2026-04-01 ~ 2026-06-15"_s;
        QTest::newRow("an open end") << u"2026-04-01 ~"_s << u"2026-04-01 ~"_s;
        QTest::newRow("full width") << u"２０２６年１０月"_s << u"2026-10"_s;
        QTest::newRow("a word before") << u"およそ2026-10"_s << QString();
        QTest::newRow("a word behind") << u"2026-10の"_s << QString();
        QTest::newRow("no period") << u"いつか"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void typedPeriod_isReadWhole()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        const auto period = parsePeriod(typed, calendar());
        QCOMPARE(period ? periodText(*period) : QString(), shown);
        if (period)
            QCOMPARE(parsePeriod(shown, calendar()), period);
    }
};

QTEST_GUILESS_MAIN(TestFoundPeriod)
#include "tst_found_period.moc"
