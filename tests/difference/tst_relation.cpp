#include "core/difference/relation.h"

#include <QTest>

using namespace tsuzuri;

/// What follows from two relations in a row.
class TestRelation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Over all sets of three things: what the composition says is always true.
    void relationsComposeOnlyToWhatFollows()
    {
        using enum MappingRelation;
        const auto holds = [](MappingRelation relation, int a, int b) {
            switch (relation) {
            case Equal:
                return a == b;
            case Subset:
                return (a & b) == a;
            case Superset:
                return (a & b) == b;
            case Intersects:
                return (a & b) != 0;
            default:
                return true;
            }
        };
        int meaningful = 0;
        for (const MappingRelation first : {Equal, Subset, Superset, Intersects, Related}) {
            for (const MappingRelation second : {Equal, Subset, Superset, Intersects, Related}) {
                const MappingRelation both = composed(first, second);
                meaningful += both != Related;
                QCOMPARE(inverse(both), composed(inverse(second), inverse(first)));
                for (int a = 1; a < 8; ++a) {
                    for (int b = 1; b < 8; ++b) {
                        for (int c = 1; c < 8; ++c)
                            QVERIFY(!holds(first, a, b) || !holds(second, b, c) || holds(both, a, c));
                    }
                }
            }
        }
        QCOMPARE(meaningful, 7 + 2 + 3); // with equal, among parts or wholes, through what is shared
        QCOMPARE(composed(Intersects, Intersects), Related);
    }
};

QTEST_GUILESS_MAIN(TestRelation)
#include "tst_relation.moc"
