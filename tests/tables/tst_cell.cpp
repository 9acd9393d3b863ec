#include "core/tables/cell.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_readsLikeThePersonWould_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << 5.0 << u"5"_s;
        QTest::newRow("negative zero") << -0.0 << u"0"_s;
        QTest::newRow("fraction") << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("large") << 123456789012.0 << u"123456789012"_s;
        QTest::newRow("huge") << 1e20 << u"1e+20"_s;
    }

    void text_readsLikeThePersonWould()
    {
        QFETCH(double, number);
        QFETCH(QString, expected);
        QCOMPARE(text(Cell(number)), expected);
    }

    void dateOf_takesEveryKindOfCell()
    {
        const QTimeZone tokyo("Asia/Tokyo");
        const std::optional day(QDate(2026, 4, 1));
        QCOMPARE(dateOf(Cell(QDate(2026, 4, 1)), tokyo), day);
        QCOMPARE(dateOf(Cell(46113.0), tokyo), day);
        QCOMPARE(dateOf(Cell(u"令和8年4月1日"_s), tokyo), day);
        QCOMPARE(dateOf(Cell(u"2026/04/01 0:30:00"_s), tokyo), day);
        QCOMPARE(dateOf(Cell(u"2026-03-31T15:30:00Z"_s), tokyo), day);
        QCOMPARE(dateOf(Cell(QDateTime(QDate(2026, 3, 31), QTime(15, 0), QTimeZone::utc())), tokyo), day);
        QCOMPARE(dateOf(Cell(u"46113"_s), tokyo), std::nullopt);
        QCOMPARE(dateOf(Cell(u"2026/2/30"_s), tokyo), std::nullopt);
        QCOMPARE(dateOf(Cell(true), tokyo), std::nullopt);
        QCOMPARE(dateOf(Cell(), tokyo), std::nullopt);
    }

    void at_isEmptyOutsideOfTheRow()
    {
        const Row row{1, {Cell(u"a"_s)}};
        QCOMPARE(row.at(0), Cell(u"a"_s));
        QVERIFY(row.at(1).isEmpty());
        QVERIFY(row.at(-1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
