#include "tests/ui/sample_desk.h"
#include "ui/coverage/coverage_model.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/forecast_dialog.h"
#include "ui/coverage/heat_map_view.h"
#include "ui/coverage/ribbon_view.h"
#include "ui/registers/row_table.h"
#include "ui/support/chip_button.h"
#include "ui/support/filter_field.h"
#include "ui/support/preferences.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// 実施状況 of the sample company on 2026-11-20.
class TestCoveragePage : public QObject, SampleDesk {
    Q_OBJECT

private:
    void openProject(const QString &project)
    {
        QVERIFY(open());
        session().setProject(session().data().table<Project>().findRef(project)->id);
        window().go({u"coverage"_s});
    }
    RibbonView &view() const { return *window().findChild<RibbonView *>(); }
    CoverageModel &model() const { return *window().findChild<CoverageModel *>(); }
    QString cell(int row, CoverageModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }
    int rowOf(const QString &control) const
    {
        return model().rowOf(session().data().table<Control>().findRef(control)->id);
    }

private Q_SLOTS:
    void init() { openProject(u"SOC2-2026"_s); }
    void cleanup() { close(); }

    void controls_standWithTheirRibbons_worstFirst()
    {
        QAbstractItemModelTester tester(&model());
        QVERIFY(model().rowCount() > 50);
        CoverageState before = model().ribbonAt(0)->worst;
        for (int row = 1; row < model().rowCount(); ++row) {
            QVERIFY(model().ribbonAt(row)->worst <= before);
            before = model().ribbonAt(row)->worst;
        }
        QCOMPARE(cell(rowOf(u"C-025"_s), CoverageModel::Done), u"2 / 3"_s);
        QVERIFY2(cell(rowOf(u"C-025"_s), CoverageModel::Title).contains(u"2026-Q2 not done"_s),
            qPrintable(cell(rowOf(u"C-025"_s), CoverageModel::Title)));
    }

    void chips_leaveTheControlsOfAState()
    {
        const int missing = model().countOf(CoverageState::Missing);
        QVERIFY(missing > 0);
        auto *chip = window().findChild<RibbonView *>()->window()->findChild<ChipButton *>(
            QString::number(static_cast<int>(CoverageState::Missing)));
        QCOMPARE(chip->text(), u"Not done %1"_s.arg(missing));
        chip->click();
        QCOMPARE(model().rowCount(), missing);
        chip->click();
        QVERIFY(model().rowCount() > missing);
    }

    void arrows_moveBetweenOccurrences_enterOpens()
    {
        view().showControl(rowOf(u"C-025"_s));
        QSignalSpy shown(&view(), &RibbonView::recordShown);
        QTest::keyClick(&view(), Qt::Key_Right);
        const ControlRibbon *ribbon = model().ribbonAt(rowOf(u"C-025"_s));
        QCOMPARE(shown.takeLast().first().value<AnyId>(),
            (AnyId{Kind::ControlInstance, ribbon->segments.front().instance.uuid}));
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(shown.takeLast().first().value<AnyId>(), (AnyId{Kind::Control, ribbon->control.uuid}));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(window().place().kind, std::optional(Kind::Control));
    }

    void theMap_leadsToAControl()
    {
        auto *map = window().findChild<HeatMapView *>();
        QSignalSpy chosen(map, &HeatMapView::controlChosen);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto control = chosen.first().first().value<Id<Control>>();
        QCOMPARE(view().currentIndex().row(), model().rowOf(control));
    }

    void anEdit_changesThePicture()
    {
        const ControlRibbon *ribbon = model().ribbonAt(rowOf(u"C-025"_s));
        const auto missing =
            std::ranges::find(ribbon->segments, CoverageState::Missing, &RibbonSegment::state);
        QVERIFY(missing != ribbon->segments.end());
        ControlInstance instance = *session().data().find(missing->instance);
        instance.status = InstanceStatus::Waived;
        instance.waiverReason = {u"組織変更のため"_s, u"Reorganisation"_s};
        instance.waivedBy = session().data().table<Person>().rows().front().id;
        ChangeSet changes;
        changes.change(instance);
        QVERIFY(session().commit(std::move(changes)));
        QTRY_VERIFY(!cell(rowOf(u"C-025"_s), CoverageModel::Title).contains(u"not done"_s));
    }

    void audits_ofOneDay_showThatDay()
    {
        openProject(u"SOC2-2025"_s);
        QVERIFY(model().coverage().asOf.isValid());
    }

    void theForecast_tellsWhatWillBeOpen()
    {
        Preferences preferences(m_desk->settings);
        ForecastDialog dialog(session(), preferences, m_desk->answers, &window());
        const auto rowsOn = [&](const QString &day) {
            dialog.findChild<QLineEdit *>(u"startsOn"_s)->setText(day);
            return QTest::qWaitFor([&] { return !dialog.isBusy(); }, 60'000)
                ? dialog.findChild<RowTable *>()->model()->rowCount()
                : -1;
        };
        const int today = rowsOn(session().today().toString(Qt::ISODate));
        QVERIFY(today > 0);
        QVERIFY(rowsOn(session().today().addYears(1).toString(Qt::ISODate))
            > today); // reviews have expired by then
        m_desk->answers.path = m_desk->path(u"forecast.pdf"_s);
        dialog.findChild<QPushButton *>(u"handOut"_s)->menu()->actions().constFirst()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog.findChild<QLabel *>(u"message"_s)->text(), u"forecast.pdf is written."_s, 60'000);
        QCOMPARE(rowsOn(u"2026-02-30"_s), 0);
        QCOMPARE(dialog.findChild<QLabel *>(u"summary"_s)->text(), u"Write a day like 2026-04-01."_s);
    }
};

QTEST_MAIN(TestCoveragePage)

#include "tst_coverage_page.moc"
