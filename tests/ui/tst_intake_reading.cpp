#include "core/intake/filing.h"
#include "tests/ui/sample_desk.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/set_aside_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What the intake desk reads in the files that wait, and what was set aside.
class TestIntakeReading : public QObject, SampleDesk {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { close(); }

    void textOfAWaitingFile_isReadAndRaisesItsProposal()
    {
        const QString file =
            m_desk->written(u"scan0012.txt"_s, "統制番号 C-034\n対象期間 2026年9月\n入退室の点検結果");
        session().setProject({data().idOf(Kind::Project, u"SOC2-2026"_s)});
        IntakePage &page = window().intake();
        page.takeIn({file});
        QTRY_COMPARE(page.tray().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!page.tray().proposalAt(0).controls.empty()
                && page.tray().proposalAt(0).controls.front().reason.foundIn == FoundIn::Content,
            30'000);
        QCOMPARE(periodText(page.tray().proposalAt(0).covers.value), u"2026-09"_s);
        QVERIFY(page.tray().index(0).data(TrayModel::RemarkRole).toString().contains(u"C-034 (in the file)"));
    }

    void whatWasSetAside_comesBackFromItsList()
    {
        const QString file = m_desk->written(u"draft.txt"_s, "a draft");
        IntakePage &page = window().intake();
        auto *button = page.findChild<QPushButton *>(u"aside"_s);
        QVERIFY(!button->isVisible()); // there is nothing
        page.takeIn({file});
        QTRY_COMPARE(page.tray().rowCount(), 1);
        QVERIFY(
            session().commit(setAside(data(), {page.tray().idAt(0)}, u"only a draft"_s, session().today())));
        QCOMPARE(page.tray().rowCount(), 0);
        QVERIFY(button->isVisible());
        SetAsideDialog dialog(session(), &page);
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"only a draft"_s);
        auto *back = dialog.findChild<QPushButton *>(u"back"_s);
        QVERIFY(!back->isEnabled());
        list->selectAll();
        back->click();
        QCOMPARE(page.tray().rowCount(), 1);
        QVERIFY(!button->isVisible());
    }

    void betterProposal_neverTakesAFieldFromWhoWritesInIt()
    {
        const QString file = m_desk->written(u"C-026_2026-10.png"_s, "no picture");
        IntakePage &page = window().intake();
        page.takeIn({file});
        QTRY_COMPARE(page.tray().rowCount(), 1);
        QTRY_VERIFY(!page.tray().isThinking());
        auto *title = page.findChild<QLineEdit *>(u"covers"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"2026-0"_s); // half a month
        page.tray().setText(page.tray().idAt(0), u"対象期間 2026年9月"_s);
        QTRY_VERIFY(!page.tray().isThinking());
        QCOMPARE(title->text(), u"2026-0"_s);
    }
};

QTEST_MAIN(TestIntakeReading)
#include "tst_intake_reading.moc"
