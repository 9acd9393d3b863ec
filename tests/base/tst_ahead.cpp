#include "core/base/ahead.h"

#include <QTest>

using namespace tsuzuri;

class TestAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesInOrder()
    {
        int made = 0;
        Ahead<int> ahead([&] { return made == 1000 ? std::nullopt : std::optional(made++); }, 3);
        for (int expected = 0; expected < 1000; ++expected)
            QCOMPARE(ahead.next().value_or(-1), expected);
        QVERIFY(!ahead.next());
        QVERIFY(!ahead.next());
    }

    void nothing_endsAtOnce()
    {
        Ahead<int> ahead([] { return std::optional<int>(); }, 3);
        QVERIFY(!ahead.next());
    }

    void moreThanTheLimitIsNotMade()
    {
        std::atomic<int> made = 0;
        {
            Ahead<int> ahead([&] { return std::optional(made++); }, 3);
            QCOMPARE(ahead.next().value_or(-1), 0);
        } // and who no longer asks need not wait
        QVERIFY2(made <= 1 + 3 + 1, qPrintable(QString::number(made)));
    }
};

QTEST_GUILESS_MAIN(TestAhead)

#include "tst_ahead.moc"
