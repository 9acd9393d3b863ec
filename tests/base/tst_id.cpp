#include "core/base/id.h"

#include <QTest>

using namespace tsuzuri;

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_sortsByTimeOfMaking()
    {
        Uuid earlier = Uuid::create();
        for (int i = 0; i < 10'000; ++i) {
            const Uuid later = Uuid::create();
            QVERIFY(earlier < later);
            earlier = later;
        }
    }

    void toString_isReadBackExactly()
    {
        const Uuid uuid = Uuid::create();
        QCOMPARE(uuid.toString().size(), 36);
        QCOMPARE(uuid.toString().at(14), u'7');
        QVERIFY(Uuid::fromString(uuid.toString()) == uuid);
        QVERIFY(Uuid::fromString(uuid.toString().toUpper()) == uuid);
    }

    void fromString_refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("too short") << QString(u"0199-");
        QTest::newRow("no hexadecimal digit") << QString(u"0190163d-8694-739b-aea5-966c26f8ad9g");
        QTest::newRow("hyphen missing") << QString(u"0190163d08694-739b-aea5-966c26f8ad91");
    }

    void fromString_refusesOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::fromString(text));
    }

    void fromName_isStable()
    {
        QVERIFY(Uuid::fromName(u"D-001") == Uuid::fromName(u"D-001"));
        QVERIFY(Uuid::fromName(u"D-001") != Uuid::fromName(u"D-002"));
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
