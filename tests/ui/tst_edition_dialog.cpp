#include "core/frameworks/project_set_up.h"
#include "core/frameworks/requirements.h"
#include "tests/ui/sample_desk.h"
#include "ui/editions/edition_choice.h"
#include "ui/editions/edition_detail.h"
#include "ui/editions/edition_dialog.h"
#include "ui/editions/mapping_dialog.h"
#include "ui/registers/row_table.h"
#include "ui/support/chip_button.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Moving a project to another edition, and taking in mappings, on the screen.
class TestEditionDialog : public QObject, private SampleDesk {
    Q_OBJECT

private:
    Id<Project> m_project;

    EditionDialog *dialog()
    {
        window().findChild<QAction *>(u"moveToEdition"_s)->trigger();
        auto *found = window().findChild<EditionDialog *>();
        return found && QTest::qWaitFor([=] { return !found->isBusy(); }, 30'000) ? found : nullptr;
    }
    static RowTable *table(const EditionDialog &dialog) { return dialog.findChild<RowTable *>(); }
    static QString text(const QWidget &parent, const QString &name)
    {
        return parent.findChild<QLabel *>(name)->text();
    }
    const Applicability &decision(const QString &ref)
    {
        const auto &all = data().table<Applicability>();
        const auto found = std::ranges::find_if(all, [&](const Applicability &each) {
            return each.project == m_project && each.requirement == requirementId(ref);
        });
        return *found;
    }
    void decide(ApplicabilityState state)
    {
        Applicability changed = decision(u"iso27001_2013:A.9.2.1"_s);
        changed.applicability = state;
        change(changed);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        auto changes = projectChanges(data(),
            {u"ISMS-1"_s, {u"ISMS"_s, u"ISMS"_s, {}}, u"isms_initial"_s, {u"iso27001_2013"_s}, {},
                QDate(2026, 12, 1)},
            session().today());
        QVERIFY(changes);
        m_project = changes->of<Project>().front().id;
        QVERIFY(session().commit(std::move(*changes)));
        session().setProject(m_project);
        decide(ApplicabilityState::Applicable);
    }
    void cleanup() { close(); }

    void nextEdition_isProposedAndCounted()
    {
        EditionDialog *shown = dialog();
        QVERIFY(shown);
        QCOMPARE(shown->choice().question().to, u"iso27001_2022");
        QCOMPARE(table(*shown)->model()->rowCount(), 123);
        QCOMPARE(shown->findChild<ChipButton *>(u"new"_s)->text(), u"New 12");
        shown->findChild<ChipButton *>(u"new"_s)->click();
        QCOMPARE(table(*shown)->model()->rowCount(), 12);
        QVERIFY(column(*table(*shown)->model(), 1).contains(u"A.5.7"_s));
    }

    void detail_saysWhereARequirementComesFrom()
    {
        EditionDialog *shown = dialog();
        QVERIFY(shown);
        const auto row = column(*table(*shown)->model(), 1).indexOf(u"A.5.16"_s);
        table(*shown)->showRow(static_cast<int>(row));
        const QStringList lines = column(*shown->findChild<EditionDetail *>()->model(), 0);
        QVERIFY2(lines.join(u'\n').contains("A.9.2.1"_L1), qPrintable(lines.join(u'\n')));
    }

    void move_isMadeAndTakenBack()
    {
        const QPointer<EditionDialog> shown = dialog();
        QVERIFY(shown);
        shown->findChild<QPushButton *>(u"move"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return !shown; }, 30'000));
        QCOMPARE(data().find(m_project)->frameworks, QStringList(u"iso27001_2022"_s));
        QCOMPARE(decision(u"iso27001_2022:A.5.16"_s).applicability, ApplicabilityState::Applicable);
        QVERIFY(session().undo());
        QCOMPARE(data().find(m_project)->frameworks, QStringList(u"iso27001_2013"_s));
        QCOMPARE(decision(u"iso27001_2013:A.9.2.1"_s).applicability, ApplicabilityState::Applicable);
    }

    void editInAnotherPlace_makesThePreviewAnew()
    {
        EditionDialog *shown = dialog();
        QVERIFY(shown);
        const QString before = text(*shown, u"summary"_s);
        QVERIFY2(before.contains("carried over: 1;"_L1), qPrintable(before));
        decide(ApplicabilityState::Undecided);
        QVERIFY(QTest::qWaitFor([=] { return !shown->isBusy(); }, 30'000));
        QVERIFY2(text(*shown, u"summary"_s).contains("carried over: 0;"_L1),
            qPrintable(text(*shown, u"summary"_s)));
    }

    void closedProject_isNotMoved()
    {
        Project closed = *data().find(m_project);
        closed.status = ProjectStatus::Closed;
        change(closed);
        QVERIFY(!window().findChild<QAction *>(u"moveToEdition"_s)->isEnabled());
    }

    void mapping_isLookedAtAndTaken()
    {
        const QString list = m_desk->written(u"own.csv"_s,
            "From,To,Relation,Strength,Author\niso27001_2013:A.9.2.1,iso27001_2022:A.5.16,subset,strong,Ms "
            "Sato\n");
        MappingDialog reading(session(), list);
        const QSignalSpy taken(&reading, &MappingDialog::taken);
        QVERIFY(QTest::qWaitFor([&] { return !reading.isBusy(); }, 30'000));
        QCOMPARE(text(reading, u"head"_s), u"Pairs: 1 new, 0 changed, 0 known already.");
        reading.findChild<QPushButton *>(u"take"_s)->click();
        QCOMPARE(taken.count(), 1);
        QCOMPARE(data().size(Kind::RequirementMapping), 1);
    }

    void wrongRow_keepsTheMappingOut()
    {
        const QString list = m_desk->written(
            u"bad.csv"_s, "From,To,Relation\niso27001_2013:A.9.2.99,iso27001_2022:A.5.16,subset\n");
        MappingDialog reading(session(), list);
        QVERIFY(QTest::qWaitFor([&] { return !reading.isBusy(); }, 30'000));
        QVERIFY(!reading.findChild<QPushButton *>(u"take"_s)->isEnabled());
        QVERIFY(!reading.findChildren<QTableWidget *>().isEmpty());
        QCOMPARE(text(reading, u"head"_s), u"1 row to correct"_s);
    }
};

QTEST_MAIN(TestEditionDialog)
#include "tst_edition_dialog.moc"
