#include "tests/ui/sample_desk.h"
#include "ui/planning/controls_step.h"
#include "ui/planning/needs_step.h"
#include "ui/planning/owners_step.h"
#include "ui/planning/plan_work.h"
#include "ui/planning/project_wizard.h"
#include "ui/registers/row_table.h"
#include "ui/shell/window_actions.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// From a scheme to controls, documents, evidence and owners, as a person goes that way.
class TestProjectWizard : public QObject, SampleDesk {
    Q_OBJECT

private:
    ProjectWizard *wizard() const
    {
        for (auto *each : window().findChildren<ProjectWizard *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    ProjectWizard *opened()
    {
        window().actions().newProject->trigger();
        ProjectWizard *dialog = wizard();
        dialog->activateWindow();
        return QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, 5'000) ? dialog
                                                                                              : nullptr;
    }
    static void press(ProjectWizard &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key, modifiers);
    }
    static bool isAt(const ProjectWizard &dialog, ProjectWizard::Step step)
    {
        return QTest::qWaitFor([&] { return dialog.step() == step && !dialog.isBusy(); }, 60'000);
    }
    /// With Enter, as long as that goes on.
    static bool goTo(ProjectWizard &dialog, ProjectWizard::Step step)
    {
        while (dialog.step() < step) {
            const auto next = static_cast<ProjectWizard::Step>(dialog.step() + 1);
            press(dialog, Qt::Key_Return);
            if (!isAt(dialog, next))
                return false;
        }
        return dialog.step() == step;
    }
    static void type(ProjectWizard &dialog, const QString &name, const QString &text)
    {
        auto *line = dialog.findChild<QLineEdit *>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Privacy of TSC: the sample company has nothing of it.
    static void fillScheme(ProjectWizard &dialog)
    {
        auto *packs = dialog.findChild<QTreeView *>(u"packs"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"filter"_s), u"trust services"_s);
        QCOMPARE(packs->model()->rowCount(), 1);
        packs->setFocus();
        packs->setCurrentIndex(packs->model()->index(0, 0));
        press(dialog, Qt::Key_Space);
        auto *audit = dialog.findChild<QComboBox *>(u"audit"_s);
        audit->setCurrentIndex(audit->findText(u"SOC 2 Type 2"_s));
        type(dialog, u"period_start"_s, u"2027-01-01"_s);
        type(dialog, u"period_end"_s, u"2027-12-31"_s);
        dialog.findChild<QLineEdit *>(u"name.en"_s)->setFocus(); // in days Enter goes to the next field
    }
    /// Leaves out the current control.
    static void leaveOut(ProjectWizard &dialog, const QString &reason)
    {
        auto *line = dialog.findChild<ControlsStep *>()->findChild<QLineEdit *>(u"reason"_s);
        press(dialog, Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(line->hasFocus());
        QVERIFY(!dialog.findChild<QPushButton *>(u"next"_s)->isEnabled());
        QTest::keyClicks(line, reason);
        QVERIFY(dialog.findChild<QPushButton *>(u"next"_s)->isEnabled());
    }
    /// Types what a box takes with Enter.
    static void typeInto(QComboBox &box, const QString &words)
    {
        box.setFocus();
        box.lineEdit()->selectAll();
        QTest::keyClicks(&box, words);
        box.completer()->popup()->hide();
        QTest::keyClick(&box, Qt::Key_Return);
    }
    static PlanWork &work(const ProjectWizard &dialog) { return *dialog.findChild<PlanWork *>(); }
    static int rowWith(const RowTable &table, const QString &words)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString().contains(words))
                return row;
        }
        return -1;
    }
    static QString cell(const RowTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    template <typename Step>
    static RowTable &tableOf(const ProjectWizard &dialog)
    {
        return dialog.findChild<Step *>()->table().table();
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void wholeWay_goesByKeyboardAlone()
    {
        const int controls = data().size(Kind::Control);
        ProjectWizard *dialog = opened();
        QVERIFY(dialog);
        fillScheme(*dialog);
        QVERIFY2(goTo(*dialog, ProjectWizard::Controls),
            qPrintable(dialog->findChild<QLabel *>(u"summary"_s)->text()));
        RowTable &table = tableOf<ControlsStep>(*dialog);
        const QAbstractItemModelTester tester(table.model());
        QVERIFY(table.hasFocus());
        QVERIFY(cell(table, rowWith(table, u"TC-028"_s), 1).startsWith("C-025"_L1));

        table.showRow(rowWith(table, u"TC-111"_s)); // of personal data: nobody has it yet
        QCOMPARE(cell(table, table.currentRow(), 1), u"New control"_s);
        const int row = table.currentRow();
        leaveOut(*dialog, u"not offered"_s);
        QCOMPARE(cell(table, row, 1), u"Left out: not offered"_s);
        QVERIFY(goTo(*dialog, ProjectWizard::Needs));
        QVERIFY(tableOf<NeedsStep>(*dialog).hasFocus());
        QVERIFY(goTo(*dialog, ProjectWizard::Owners));
        QVERIFY(goTo(*dialog, ProjectWizard::Summary));
        QVERIFY(dialog->findChild<RowTable *>(u"counts"_s)->model()->rowCount() > 5);
        QCOMPARE(data().size(Kind::Control), controls); // still

        const int fresh = static_cast<int>(
            std::ranges::count(work(*dialog).plan().controls, ControlTaking::New, &PlannedControl::taking));
        QVERIFY(fresh > 0);
        press(*dialog, Qt::Key_Return);
        QTRY_VERIFY(!wizard());
        QCOMPARE(data().size(Kind::Control), controls + fresh);
        const Project *project = data().find(session().project());
        QVERIFY(project);
        QCOMPARE(project->periodEnd, QDate(2027, 12, 31));

        window().actions().undo->trigger();
        QCOMPARE(data().size(Kind::Control), controls);
        QVERIFY(!data().find(project->id));
    }

    void scheme_isReachedFromTheSearch()
    {
        ProjectWizard *dialog = opened();
        QVERIFY(dialog);
        QVERIFY(dialog->focusWidget());
        QCOMPARE(dialog->focusWidget()->objectName(), u"filter"_s);
        press(*dialog, Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget()->objectName(), u"packs"_s);
    }

    void back_keepsWhatWasChosen()
    {
        ProjectWizard *dialog = opened();
        QVERIFY(dialog);
        fillScheme(*dialog);
        QVERIFY(goTo(*dialog, ProjectWizard::Controls));
        RowTable &table = tableOf<ControlsStep>(*dialog);
        table.showRow(rowWith(table, u"TC-111"_s));
        leaveOut(*dialog, u"not offered"_s);
        QVERIFY(goTo(*dialog, ProjectWizard::Owners));
        for (const auto step : {ProjectWizard::Needs, ProjectWizard::Controls, ProjectWizard::Scheme}) {
            press(*dialog, Qt::Key_Left, Qt::AltModifier);
            QVERIFY(isAt(*dialog, step));
        }
        type(*dialog, u"period_end"_s, u"2028-03-31"_s);
        QVERIFY(dialog->findChild<QPushButton *>(u"next"_s)->isEnabled());
        press(*dialog, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(isAt(*dialog, ProjectWizard::Controls));
        QCOMPARE(cell(table, rowWith(table, u"TC-111"_s), 1), u"Left out: not offered"_s);
    }

    void cancel_changesNothing()
    {
        const qint64 entry = session().entryToUndo();
        ProjectWizard *dialog = opened();
        QVERIFY(dialog);
        fillScheme(*dialog);
        QVERIFY(goTo(*dialog, ProjectWizard::Summary));
        press(*dialog, Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
        QCOMPARE(session().entryToUndo(), entry);
    }

    void person_answersForTheSelectedRows()
    {
        ProjectWizard *dialog = opened();
        QVERIFY(dialog);
        fillScheme(*dialog);
        QVERIFY(goTo(*dialog, ProjectWizard::Owners));
        RowTable &table = tableOf<OwnersStep>(*dialog);
        const int first = rowWith(table, u"New control"_s);
        QVERIFY(first >= 0);
        table.showRow(first);
        press(*dialog, Qt::Key_Down, Qt::ShiftModifier);
        press(*dialog, Qt::Key_P, Qt::AltModifier);
        auto *box = dialog->findChild<OwnersStep *>()->findChild<QComboBox *>(u"person"_s);
        QVERIFY(box->hasFocus());
        typeInto(*box, u"P-003"_s);
        QCOMPARE(dialog->step(), ProjectWizard::Owners); // Enter took the person
        const QString name = record<Person>(u"P-003"_s).name.en;
        QVERIFY2(cell(table, first, 3).contains(name), qPrintable(cell(table, first, 3)));
        QVERIFY(cell(table, first + 1, 3).contains(name));
        table.setFocus();
        QVERIFY(goTo(*dialog, ProjectWizard::Summary));
        press(*dialog, Qt::Key_Return);
        QTRY_VERIFY(!wizard());
        const Id<Person> person = record<Person>(u"P-003"_s).id;
        QVERIFY(std::ranges::count_if(data().table<Assignment>(), [&](const Assignment &each) {
            return each.person == person && each.raci == Raci::Accountable
                && each.from == QDate(2026, 11, 20);
        }) >= 1);
    }

    void existingControl_isTakenInPlaceOfANewOne()
    {
        ProjectWizard *dialog = opened();
        QVERIFY(dialog);
        fillScheme(*dialog);
        QVERIFY(goTo(*dialog, ProjectWizard::Controls));
        RowTable &table = tableOf<ControlsStep>(*dialog);
        const int row = rowWith(table, u"TC-111"_s);
        table.showRow(row);
        auto *box = dialog->findChild<ControlsStep *>()->findChild<QComboBox *>(u"record"_s);
        typeInto(*box, u"C-064"_s);
        QCOMPARE(dialog->step(), ProjectWizard::Controls);
        QVERIFY2(cell(table, row, 1).startsWith("C-064"_L1), qPrintable(cell(table, row, 1)));
    }

    void extending_beginsWithControlsAndAddsNothingTwice()
    {
        session().setProject(record<Project>(u"SOC2-2026"_s).id);
        const auto extend = [&] {
            for (QAction *action : window().actions().projects->actions()) {
                if (action->text() == u"Extend this project with the catalogue…"_s)
                    action->trigger();
            }
            return wizard();
        };
        ProjectWizard *dialog = extend();
        QVERIFY(dialog);
        QVERIFY(isAt(*dialog, ProjectWizard::Controls));
        dialog->activateWindow();
        QVERIFY(goTo(*dialog, ProjectWizard::Summary));
        const int projects = data().size(Kind::Project);
        press(*dialog, Qt::Key_Return);
        QTRY_VERIFY(!wizard());
        QCOMPARE(data().size(Kind::Project), projects);

        dialog = extend();
        QVERIFY(isAt(*dialog, ProjectWizard::Controls));
        dialog->activateWindow();
        QVERIFY(goTo(*dialog, ProjectWizard::Summary));
        QVERIFY(work(*dialog).changes().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"make"_s)->isEnabled());
        dialog->reject();
    }
};

QTEST_MAIN(TestProjectWizard)

#include "tst_project_wizard.moc"
