#include "core/frameworks/project_set_up.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a new project begins with.
class TestProjectSetUp : public QObject {
    Q_OBJECT

private:
    static ChangeSet changesOf(const QStringList &frameworks)
    {
        NewProject project{{}, {u"監査"_s, u"Audit"_s, {}}, u"soc2_type2"_s, frameworks, {}, {}};
        project.period = {QDate(2026, 4, 1), QDate(2027, 3, 31)};
        project.fieldwork = {QDate(2026, 11, 2), QDate(2027, 5, 31)};
        return projectChanges({}, project, QDate(2026, 3, 1)).value();
    }

private Q_SLOTS:
    void wholePack_bringsEveryRequirementAndCategory()
    {
        const ChangeSet changes = changesOf({u"aicpa_tsc_2017"_s});
        QCOMPARE(int(changes.of<Applicability>().size()), 61);
        QCOMPARE(changes.of<Project>().front().tscCategories.size(), 5);
        QCOMPARE(changes.of<Project>().front().fieldworkEnd, QDate(2027, 5, 31));
    }

    void chosenLevels_bringTheirRequirementsAndTheCategoriesTheyAre()
    {
        const ChangeSet changes = changesOf({u"aicpa_tsc_2017:availability"_s});
        QCOMPARE(int(changes.of<Applicability>().size()), 36);
        QCOMPARE(
            changes.of<Project>().front().tscCategories, QStringList({u"security"_s, u"availability"_s}));
    }

    void otherPacks_haveNoCategories()
    {
        QVERIFY(changesOf({u"ismap_control_criteria"_s}).of<Project>().front().tscCategories.isEmpty());
    }

    void levelThatThePackLacks_isRefused()
    {
        const NewProject project{{}, {u"監査"_s, {}, {}}, u"soc3"_s, {u"aicpa_tsc_2017:moon"_s}, {}, {}};
        QCOMPARE(projectChanges({}, project, QDate(2026, 3, 1)).error().code, ErrorCode::UnknownFramework);
    }
};

QTEST_GUILESS_MAIN(TestProjectSetUp)
#include "tst_project_set_up.moc"
