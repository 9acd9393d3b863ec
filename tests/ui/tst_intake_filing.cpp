#include "tests/ui/intake_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/intake/existing_item_dialog.h"
#include "ui/intake/status_dialog.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What becomes of the files that wait at the intake desk, key by key, and of evidence afterwards.
class TestIntakeFiling : public QObject, private IntakeDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openIntake()); }
    void cleanup() { close(); }

    void enter_filesAndGoesOn_undoBringsBack()
    {
        QVERIFY(takeIn(
            {written(u"in/C-026_特権_2026-10.png"_s, "1"), written(u"in/C-034_入退室_2026-10.csv"_s, "2")}));
        const int before = data().table<Evidence>().size();
        QCOMPARE(waiting(), 2);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(current()->name, u"C-034_入退室_2026-10.csv"_s);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        QCOMPARE(data().table<Evidence>().size(), before + 2);
        QCOMPARE(controlOf(newest()), u"C-034"_s);
        QCOMPARE(m_keys, 2);
        window().actions().undo->trigger();
        QCOMPARE(waiting(), 1);
        window().actions().undo->trigger();
        QCOMPARE(waiting(), 2);
        QCOMPARE(data().table<Evidence>().size(), before);
        window().actions().redo->trigger();
        QCOMPARE(waiting(), 1);
        window().actions().undo->trigger();
        window().actions().undo->trigger(); // the taking in itself
        QCOMPARE(waiting(), 0);
    }

    void unknownControl_isAskedForAndNothingIsFiledWithoutIt()
    {
        QVERIFY(takeIn({written(u"in/scan0012.pdf"_s, "1")}));
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"control"_s));
        type(u"999"_s);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"control"_s)); // red, it stays
        field<QLineEdit>(u"control"_s).clear();
        type(u"34"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &list());
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        QCOMPARE(controlOf(newest()), u"C-034"_s);
    }

    void fields_areChangedByOneKeyEach()
    {
        QVERIFY(takeIn({written(u"in/C-026_特権_2026-10.png"_s, "1")}));
        press(Qt::Key_P);
        type(u"2026Q3"_s);
        press(Qt::Key_Return);
        press(Qt::Key_T);
        type(u"Roles"_s);
        press(Qt::Key_Return);
        press(Qt::Key_D);
        type(u"2026-10-05"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(periodText(newest().covers()), u"2026-Q3"_s);
        QCOMPARE(newest().title.en, u"Roles"_s);
        QCOMPARE(newest().capturedAt.date(), QDate(2026, 10, 5));
    }

    void wrongPeriod_isRedAndChangesNothing()
    {
        QVERIFY(takeIn({written(u"in/C-026_特権_2026-10.png"_s, "1")}));
        press(Qt::Key_P);
        type(u"some day"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &field<QLineEdit>(u"covers"_s));
        press(Qt::Key_Escape);
        QCOMPARE(field<QLineEdit>(u"covers"_s).text(), u"2026-10"_s);
        QCOMPARE(QApplication::focusWidget(), &list());
    }

    void severalFiles_becomeOneItemOrOneEach()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/b.png"_s, "2"), written(u"in/c.png"_s, "3"),
            written(u"in/d.png"_s, "4")}));
        const int before = data().table<Evidence>().size();
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_C);
        type(u"26"_s);
        press(Qt::Key_Return);
        press(Qt::Key_P);
        type(u"2026-09"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(data().table<Evidence>().size(), before + 1);
        QCOMPARE(filesOf(newest().id).size(), 2U);
        QCOMPARE(filesOf(newest().id).front()->sequence, 1);
        list().selectAll();
        press(Qt::Key_Equal); // as the one before
        press(Qt::Key_Return);
        QCOMPARE(data().table<Evidence>().size(), before + 3);
        QCOMPARE(controlOf(newest()), u"C-026"_s);
        QCOMPARE(periodText(newest().covers()), u"2026-09"_s);
        QCOMPARE(waiting(), 0);
        window().actions().undo->trigger(); // both at once
        QCOMPARE(waiting(), 2);
    }

    void later_leavesTheFileWhereItIs()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/b.png"_s, "2")}));
        press(Qt::Key_S);
        QCOMPARE(current()->name, u"b.png"_s);
        QCOMPARE(waiting(), 2);
    }

    void whatIsNoEvidence_isSetAsideWithItsReason()
    {
        QVERIFY(takeIn({written(u"in/a.png"_s, "1"), written(u"in/b.png"_s, "2")}));
        press(Qt::Key_X);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_2);
        QCOMPARE(waiting(), 1);
        const auto entry = session().workspace().log().entries(session().entryToUndo(), 1);
        QVERIFY(entry);
        QCOMPARE(entry->front().comment, u"A draft, or an older state"_s);
        press(Qt::Key_X);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_4);
        type(u"wrong company"_s);
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 0);
        window().actions().undo->trigger();
        window().actions().undo->trigger();
        QCOMPARE(waiting(), 2);
    }

    void filedAgain_newItemTakesThePlaceOfTheOld()
    {
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, "1")}));
        const Id<Evidence> old{data().idOf(Kind::Evidence, u"E-0010"_s)};
        press(Qt::Key_E);
        auto *dialog = page().findChild<ExistingItemDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"words"_s)->setFocus();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"words"_s), u"E-0010"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"replace"_s)->isEnabled()); // why is not said yet
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"incomplete"_s);
        dialog->findChild<QPushButton *>(u"replace"_s)->click();
        QCOMPARE(newest().supersedes, old);
        QCOMPARE(data().find(old)->status, EvidenceStatus::Superseded);
        QCOMPARE(waiting(), 0);
        window().actions().undo->trigger();
        QVERIFY(data().find(old)->status != EvidenceStatus::Superseded);
        QCOMPARE(waiting(), 1);
    }

    void filedAgain_fileJoinsAnItem()
    {
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, "1")}));
        press(Qt::Key_Return);
        const Id<Evidence> item = newest().id;
        QVERIFY(takeIn({written(u"in/C-026_2026-10_2.png"_s, "2")}));
        press(Qt::Key_E);
        page().findChild<ExistingItemDialog *>()->findChild<QPushButton *>(u"add"_s)->click();
        QCOMPARE(filesOf(item).size(), 2U);
    }

    void status_goesOnlyWhereItMayAndAsksWhy()
    {
        const Id<Evidence> item{
            std::ranges::find(data().table<Evidence>(), EvidenceStatus::Submitted, &Evidence::status)->id};
        window().go({{}, Kind::Evidence, item.uuid});
        window().detail().setRecord({Kind::Evidence, item.uuid});
        window().actions().changeStatus->trigger();
        auto *dialog = window().findChild<StatusDialog *>();
        QVERIFY(dialog);
        auto *status = dialog->findChild<QComboBox *>(u"status"_s);
        QCOMPARE(status->count(), 4);
        auto *store = dialog->findChild<QPushButton *>(u"store"_s);
        QVERIFY(!store->isEnabled()); // who accepted it is not said yet
        status->setCurrentIndex(1);
        QVERIFY(!store->isEnabled());
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"wrong period"_s);
        QVERIFY(store->isEnabled());
        store->click();
        QCOMPARE(data().find(item)->status, EvidenceStatus::Rejected);
        QCOMPARE(data().find(item)->rejectReason.en, u"wrong period"_s);
        QCOMPARE(data().find(item)->rejectedOn, session().today());
    }

    void population_asksForItsRecords()
    {
        QVERIFY(takeIn({written(u"in/C-037_変更一覧_2026Q3.csv"_s, "1")}));
        QVERIFY(!field<QLineEdit>(u"count"_s).isVisible());
        auto &shows = field<QComboBox>(u"shows"_s);
        shows.setCurrentIndex(2);
        Q_EMIT shows.activated(2);
        QVERIFY(field<QLineEdit>(u"count"_s).isVisible());
        QVERIFY(!field<QCheckBox>(u"showsUrl"_s).isVisible());
        field<QLineEdit>(u"count"_s).setFocus();
        type(u"1,243"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(newest().nature, EvidenceNature::Population);
        QCOMPARE(newest().recordCount, 1243);
    }

    void readOnly_changesNothing()
    {
        QVERIFY(takeIn({written(u"in/C-026_2026-10.png"_s, "1")}));
        const Session::Freeze freeze(session());
        list().setFocus();
        press(Qt::Key_Return);
        QCOMPARE(waiting(), 1);
        QVERIFY(!m_desk->answers.told.isEmpty());
        QVERIFY(!window().actions().addFiles->isEnabled());
    }

    void fiveHundredMixedFiles_takeThreeKeysEachAtMost()
    {
        struct Truth {
            QString control; // "" where it is no evidence
            QString covers;
        };
        QHash<QString, Truth> truths; // by content
        std::vector<const Control *> controls;
        for (const Control &control : data().table<Control>()) {
            if (std::ranges::contains(control.projects, session().project())
                && !control.expectedEvidence.ja.isEmpty())
                controls.push_back(&control);
        }
        for (int i = 0; i < 500; ++i) {
            const Control &control = *controls[static_cast<std::size_t>(i * 7) % controls.size()];
            const int month = i / 60 % 9 + 1;
            const QString covers = u"2026-%1"_s.arg(month, 2, 10, QChar(u'0'));
            const QString what = control.expectedEvidence.ja.section(u'、', 0, 0).remove(u'/');
            const QStringList names{
                u"%1_%2_%3_%4.pdf"_s.arg(control.ref, what, covers).arg(i), // number, words and month
                u"%1/%2年%3月度/%4(%5).xlsx"_s.arg(control.ref).arg(2026).arg(month).arg(what).arg(i),
                u"提出/%1_2026%2_%3.csv"_s.arg(what)
                    .arg(month, 2, 10, QChar(u'0'))
                    .arg(i), // words and month only
                u"画面/%1 %2 R8.%3 %4.png"_s.arg(control.ref.toLower().remove(u'-'), control.name.ja.left(8))
                    .arg(month)
                    .arg(i),
                u"受領/%1/%2/scan%3.pdf"_s.arg(control.name.en.left(12).remove(u'/'), covers)
                    .arg(i), // only the folder
                u"その他/IMG_%1.jpg"_s.arg(i)}; // nothing at all
            const int form = i % 20;
            const QString &name = names[form < 7 ? 0
                    : form < 11                  ? 1
                    : form < 14                  ? 2
                    : form < 16                  ? 3
                    : form < 19                  ? 4
                                                 : 5];
            const QByteArray bytes = "file " + QByteArray::number(i);
            written(u"五百/"_s + name, bytes);
            truths[Sha256::hash(bytes).hex()] = form == 19 ? Truth() : Truth{control.ref, covers};
        }
        QVERIFY(takeIn({m_desk->folder.filePath(u"五百"_s)}));
        QCOMPARE(waiting(), 500);
        const int before = data().table<Evidence>().size();
        for (int done = 0; done < 500; ++done) {
            const Truth truth = truths[current()->sha256];
            const int row = list().currentIndex().row();
            if (truth.control.isEmpty()) {
                press(Qt::Key_X);
                QTRY_VERIFY(QApplication::activePopupWidget());
                press(Qt::Key_3);
                continue;
            }
            const auto &candidates = page().tray().proposalAt(row).controls;
            const auto isTrue = [&](const auto &one) {
                return data().refOf(Kind::Control, one.value.uuid) == truth.control;
            };
            const auto found = std::ranges::find_if(candidates, isTrue);
            if (found == candidates.end()) {
                press(Qt::Key_C);
                type(truth.control.section(u'-', 1));
                press(Qt::Key_Return);
            } else if (found != candidates.begin()) {
                press(static_cast<Qt::Key>(Qt::Key_1 + (found - candidates.begin())));
            }
            if (periodText(page().tray().draftAt(row).covers()) != truth.covers) {
                press(Qt::Key_P);
                type(truth.covers);
                press(Qt::Key_Return);
            }
            const int waitingBefore = waiting();
            press(Qt::Key_Return);
            QCOMPARE(waiting(), waitingBefore - 1);
        }
        QCOMPARE(waiting(), 0);
        QCOMPARE(data().table<Evidence>().size(), before + 475);
        for (const EvidenceFile &file : data().table<EvidenceFile>()) {
            const auto truth = truths.constFind(file.sha256);
            if (truth == truths.cend())
                continue;
            const Evidence &evidence = *data().find(file.evidence);
            QCOMPARE(controlOf(evidence), truth->control);
            QCOMPARE(periodText(evidence.covers()), truth->covers);
        }
        qInfo("%d keys for 500 files, %.2f each", m_keys, m_keys / 500.0);
        QVERIFY2(m_keys <= 3 * 500, qPrintable(QString::number(m_keys)));
    }
};

QTEST_MAIN(TestIntakeFiling)
#include "tst_intake_filing.moc"
