#include "core/model/value.h"

#include <QTest>
#include <QTimeZone>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void instantText_isWhatQtWrites_data()
    {
        QTest::addColumn<QDateTime>("instant");
        const QDateTime winter(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC);
        QTest::newRow("invalid") << QDateTime();
        QTest::newRow("UTC") << winter;
        QTest::newRow("in Tokyo") << winter.toTimeZone(QTimeZone("Asia/Tokyo"));
        QTest::newRow("in New York") << winter.toTimeZone(QTimeZone("America/New_York"));
        QTest::newRow("half an hour west") << winter.toOffsetFromUtc(-1800);
        QTest::newRow("in Nepal") << winter.toOffsetFromUtc(20'700);
        QTest::newRow("of the machine") << winter.toLocalTime();
        QTest::newRow("before the year 1000")
            << QDateTime(QDate(645, 7, 17), QTime(0, 0), QTimeZone(9 * 3600));
    }

    void instantText_isWhatQtWrites()
    {
        QFETCH(QDateTime, instant);
        QCOMPARE(instantText(instant), instant.toString(Qt::ISODate));
        QVERIFY(!instantText(instant).isNull());
    }

    void dates_areStoredAsQtWritesThem()
    {
        for (const QDate date : {QDate(2026, 4, 1), QDate(1999, 12, 31), QDate(645, 7, 17), QDate()}) {
            std::vector<SqlValue> cells;
            appendSqlValues(FieldType::Date, date, cells);
            QCOMPARE(std::get<QString>(cells.front()), date.toString(Qt::ISODate));
        }
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
