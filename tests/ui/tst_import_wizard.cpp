#include "tests/ui/auditor_list.h"
#include "tests/ui/sample_desk.h"
#include "ui/import/import_dialog.h"
#include "ui/import/preview_model.h"
#include "ui/pages/registers_page.h"
#include "ui/shell/window_actions.h"
#include "ui/support/chip_button.h"
#include "ui/support/message_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestImportWizard : public QObject, SampleDesk {
    Q_OBJECT

private:
    ImportDialog *dialog() const
    {
        ImportDialog *open = nullptr;
        for (auto *each : window().findChildren<ImportDialog *>())
            open = each->isVisible() ? each : open;
        return open;
    }
    /// By the menu and the dialog for files, as a person does.
    ImportDialog *openedWith(const QString &file)
    {
        window().actions().import->trigger();
        ImportDialog *opened = dialog();
        QSignalSpy previewed(opened, &ImportDialog::previewed);
        QSignalSpy surveyed(opened->findChild<ImportWork *>(), &ImportWork::surveyed);
        m_desk->answers.path = file;
        opened->activateWindow();
        if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == opened; }, 5'000))
            return nullptr;
        QTest::keyClick(opened->focusWidget(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return !previewed.isEmpty() || !surveyed.isEmpty(); }, 30'000)
                && isIdle(*opened)
            ? opened
            : nullptr;
    }
    static bool isIdle(const ImportDialog &dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.findChild<ImportWork *>()->isBusy(); }, 30'000);
    }
    static void pressEnter(ImportDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }
    static QComboBox *boxOf(const ImportDialog &dialog, const QString &heading)
    {
        return dialog.findChild<QComboBox *>(heading);
    }
    static void choose(const ImportDialog &dialog, const QString &heading, const QString &field)
    {
        QComboBox *box = boxOf(dialog, heading);
        QVERIFY2(box, qPrintable(heading));
        const int index = box->findText(field);
        QVERIFY2(index >= 0, qPrintable(field));
        box->setCurrentIndex(index);
    }
    static QString chip(const ImportDialog &dialog, const QString &name)
    {
        return dialog.findChild<ChipButton *>(name)->text();
    }
    static QString summary(const ImportDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"summary"_s)->text();
    }
    static const PreviewModel &preview(const ImportDialog &dialog)
    {
        return *qobject_cast<PreviewModel *>(dialog.findChild<QTableView *>(u"preview"_s)->model());
    }
    const Request *request(const QString &number) const
    {
        const auto &requests = data().table<Request>();
        const auto found = std::ranges::find(requests, number, &Request::auditorRef);
        return found == requests.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { close(); }

    void auditorsList_isMatchedOnceAndComesBackEveryWeek()
    {
        AuditorList list = AuditorList::firstWeek();
        list.write(m_desk->path(u"依頼資料_1週.xlsx"_s));
        window().go({{}, Kind::Request});
        const int before = data().size(Kind::Request);
        ImportDialog *first = openedWith(m_desk->path(u"依頼資料_1週.xlsx"_s));
        QVERIFY(first);
        first->findChild<QSpinBox *>(u"headerRow"_s)->setValue(3);
        first->findChild<QCheckBox *>(u"twoLines"_s)->click();
        QVERIFY(isIdle(*first));
        pressEnter(*first);
        QCOMPARE(first->step(), ImportDialog::Columns);
        choose(*first, u"整理 番号"_s, u"Auditor's no."_s);
        choose(*first, u"ご依頼 お願いしたい資料"_s, u"Item"_s);
        choose(*first, u"ご依頼 窓口の方"_s, u"Assignee"_s);
        choose(*first, u"期日 ご提出"_s, u"Due date"_s);
        choose(*first, u"連絡欄"_s, u"Response (Japanese)"_s);
        QVERIFY(isIdle(*first));
        pressEnter(*first);
        QCOMPARE(first->step(), ImportDialog::Preview);
        QCOMPARE(chip(*first, u"added"_s), u"New: 64"_s);
        pressEnter(*first);
        QTRY_COMPARE(first->step(), ImportDialog::Done);
        QCOMPARE(data().size(Kind::Request), before + 64);
        QVERIFY(request(u"KA-064"_s));
        QCOMPARE(request(u"KA-064"_s)->title, u"資料 64 の写し"_s);
        QCOMPARE(request(u"KA-064"_s)->dueOn, QDate(2026, 12, 9));
        pressEnter(*first);
        QTRY_VERIFY(!dialog());

        list.hasExtraColumn = true; // the columns move, too
        list.lines[4].due = u"2027/1/15"_s;
        list.lines[9].what = u"資料 10 の原本"_s;
        list.lines[20].remark = u"再提出をお願いします"_s;
        for (int i = 65; i < 74; ++i)
            list.lines.push_back({u"KA-0%1"_s.arg(i), u"追加資料 %1"_s.arg(i), {}, u"2027/1/31"_s, {}});
        list.write(m_desk->path(u"依頼資料_2週.xlsx"_s));
        ImportDialog *second = openedWith(m_desk->path(u"依頼資料_2週.xlsx"_s));
        QVERIFY(second);
        pressEnter(*second);
        QCOMPARE(second->findChild<QLabel *>(u"hint"_s)->text(),
            u"Matched as it was chosen the last time for a file with these headings."_s);
        pressEnter(*second);
        QCOMPARE(chip(*second, u"added"_s), u"New: 9"_s);
        QCOMPARE(chip(*second, u"changed"_s), u"Changed: 3"_s);
        QCOMPARE(chip(*second, u"unchanged"_s), u"Unchanged: 61"_s);
        QCOMPARE(chip(*second, u"refused"_s), u"Left out: 0"_s);

        second->findChild<ChipButton *>(u"changed"_s)->click();
        const PreviewModel &model = preview(*second);
        QCOMPARE(model.rowCount(), 3);
        QStringList changes;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                if (cell.data(PreviewModel::IsChangedRole).toBool())
                    changes << cell.data(PreviewModel::BeforeRole).toString() + u" > "_s
                            + cell.data().toString();
            }
        }
        QCOMPARE(changes,
            (QStringList{u"2026-12-06 > 2027-01-15"_s, u"資料 10 の写し > 資料 10 の原本"_s,
                u" > 再提出をお願いします"_s}));

        pressEnter(*second);
        QTRY_COMPARE(data().size(Kind::Request), before + 73);
        QCOMPARE(request(u"KA-005"_s)->dueOn, QDate(2027, 1, 15));
        QCOMPARE(
            second->findChild<QLabel *>(u"done"_s)->text(), u"Request list (PBC): 9 added, 3 changed."_s);
        second->findChild<QPushButton *>(u"undo"_s)->click();
        QCOMPARE(data().size(Kind::Request), before + 64);
        QCOMPARE(request(u"KA-005"_s)->dueOn, QDate(2026, 12, 6));
    }

    void problems_areToldCellByCellAndWalkedThrough()
    {
        window().go({{}, Kind::Document});
        ImportDialog *opened = openedWith(m_desk->written(u"文書.csv"_s,
            "文書番号,文書名,次回見直し,管理責任者,作成予定日\n"
            "D-001,情報セキュリティ基本方針,2027/5/28,,\n"
            "D-900,新しい規程,2026/2/30,だれか,2026/13/1\n"
            "D-901,もう一つ,2026/4/1,だれか,\n"
            "D-901,同じ番号,,,\n"));
        QVERIFY(opened);
        opened->goTo(ImportDialog::Preview);
        QCOMPARE(summary(*opened), u"4 rows read, 1 new, 1 changed, 0 unchanged, 2 left out"_s);
        auto *table = opened->findChild<QTableView *>(u"preview"_s);
        const auto *sentence = opened->findChild<QLabel *>(u"sentence"_s);
        QStringList told{sentence->text()}; // the first one is shown by itself
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(table, Qt::Key_F8);
            told << sentence->text();
        }
        QCOMPARE(told.size(), 5);
        QVERIFY2(told[0].startsWith(u"Row 3 is left out."_s) && told[0].contains(u"2026/2/30"_s),
            qPrintable(told[0]));
        QVERIFY2(told[1].startsWith(u"Row 3 is left out."_s) && told[1].contains(u"2026/13/1"_s),
            qPrintable(told[1]));
        QVERIFY2(
            told[2].startsWith(u"Row 4 is taken"_s) && told[2].contains(u"だれか"_s), qPrintable(told[2]));
        QVERIFY2(
            told[3].startsWith(u"Row 5 is left out."_s) && told[3].contains(u"D-901"_s), qPrintable(told[3]));
        QCOMPARE(told[4], told[0]);
        QTest::keyClick(table, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(sentence->text(), told[3]);
        const PreviewModel &model = preview(*opened);
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        opened->findChild<ChipButton *>(u"refused"_s)->click();
        QCOMPARE(model.rowCount(), 2);
        opened->findChild<ChipButton *>(u"notes"_s)->click();
        QCOMPARE(model.rowCount(), 1);
        opened->findChild<ChipButton *>(u"notes"_s)->click();
        QCOMPARE(model.rowCount(), 4);
    }

    void column_isTakenAwayFromTheOneThatHadItsField()
    {
        window().go({{}, Kind::Document});
        ImportDialog *opened =
            openedWith(m_desk->written(u"文書.csv"_s, "文書番号,文書名,別名\nD-900,一,二\n"));
        QVERIFY(opened);
        pressEnter(*opened);
        QCOMPARE(boxOf(*opened, u"別名"_s)->currentData().toString(), QString());
        boxOf(*opened, u"別名"_s)->setCurrentIndex(boxOf(*opened, u"文書名"_s)->currentIndex());
        QCOMPARE(boxOf(*opened, u"文書名"_s)->currentData().toString(), QString());
        QVERIFY(!opened->findChild<QPushButton *>(u"next"_s)->isEnabled()); // until it is worked out
        QVERIFY(isIdle(*opened));
        opened->goTo(ImportDialog::Preview);
        pressEnter(*opened);
        QTRY_COMPARE(opened->step(), ImportDialog::Done);
        QCOMPARE(data().table<Document>().findRef(u"D-900"_s)->title.ja, u"二"_s);
    }

    void nothingMatched_canNotGoOn()
    {
        window().go({{}, Kind::Document});
        ImportDialog *opened = openedWith(m_desk->written(u"x.csv"_s, "甲,乙\n1,2\n"));
        QVERIFY(opened);
        QCOMPARE(summary(*opened), u"No column goes anywhere yet: choose at least one in the next step."_s);
        pressEnter(*opened);
        QCOMPARE(opened->step(), ImportDialog::Columns);
        pressEnter(*opened);
        QCOMPARE(opened->step(), ImportDialog::Columns);
        boxOf(*opened, u"甲"_s)->setCurrentIndex(1);
        QVERIFY(isIdle(*opened));
        pressEnter(*opened);
        QCOMPARE(opened->step(), ImportDialog::Preview);
        QTest::keyClick(opened, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(opened, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(opened->step(), ImportDialog::File);
    }

    void quickChoices_endInTheLastOne()
    {
        window().go({{}, Kind::Document});
        QByteArray table = "文書番号,文書名\n";
        for (int i = 0; i < 5'000; ++i)
            table += "X-" + QByteArray::number(i) + ",名\n";
        ImportDialog *opened = openedWith(m_desk->written(u"many.csv"_s, table));
        QVERIFY(opened);
        QComboBox *box = boxOf(*opened, u"文書名"_s);
        for (int index = 0; index < 12; ++index) {
            box->setCurrentIndex(index);
            QTest::qWait(index % 3 == 0 ? 210 : 1); // some of them begin to be worked out
        }
        box->setCurrentIndex(box->findData(u"title.en"_s));
        QVERIFY(isIdle(*opened));
        const ImportPlan *plan = opened->findChild<ImportWork *>()->plan();
        QVERIFY(plan);
        QCOMPARE(plan->mapping.columns[1].key(), u"title.en"_s);
        QCOMPARE(plan->added, 5'000);
        box->setCurrentIndex(3);
        QTest::qWait(205);
        delete opened; // while it works
        QVERIFY(!window().session().isFrozen());
    }

    void aHundredThousandRows_areShownAndNarrowed()
    {
        window().go({{}, Kind::Document});
        QByteArray table = "文書番号,文書名,次回見直し,備考\n";
        for (int i = 0; i < 100'000; ++i)
            table += "X-" + QByteArray::number(i) + ",規程 " + QByteArray::number(i)
                + (i % 1000 == 999 ? ",2026/2/30," : ",2026/4/1,") + "メモ\n";
        ImportDialog *opened = openedWith(m_desk->written(u"many.csv"_s, table));
        QVERIFY(opened);
        opened->goTo(ImportDialog::Preview);
        const PreviewModel &model = preview(*opened);
        QCOMPARE(model.rowCount(), 100'000);
        QTest::keyClick(opened->findChild<QTableView *>(u"preview"_s), Qt::Key_F8);
        QCOMPARE(opened->findChild<QTableView *>(u"preview"_s)->currentIndex().row(), 1'999);
        opened->findChild<ChipButton *>(u"refused"_s)->click();
        QCOMPARE(model.rowCount(), 100);
        opened->reject();
        QCOMPARE(data().table<Document>().findRef(u"X-0"_s), nullptr);
    }

    void wrongFile_isToldAndAnotherOneTaken()
    {
        window().go({{}, Kind::Document});
        ImportDialog *opened = openedWith(m_desk->written(u"broken.xlsx"_s, "no workbook"));
        QVERIFY(opened);
        QVERIFY(opened->findChild<MessageLine *>()->sentence().contains(u"broken.xlsx"_s));
        QVERIFY(!opened->findChild<QPushButton *>(u"next"_s)->isEnabled());
        opened->setFile(m_desk->written(u"ok.csv"_s, "文書番号\nD-900\n"));
        QTRY_VERIFY(opened->findChild<QPushButton *>(u"next"_s)->isEnabled());
        QVERIFY(opened->findChild<MessageLine *>()->sentence().isEmpty());
    }

    void droppedTable_opensTheWizardOverItsRegister_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("opens");
        QTest::newRow("workbook over people") << Kind::Person << u"staff.csv"_s << true;
        QTest::newRow("table over evidence") << Kind::Evidence << u"log.csv"_s << false;
        QTest::newRow("text over documents") << Kind::Document << u"policy.txt"_s << false;
    }

    void droppedTable_opensTheWizardOverItsRegister()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, name);
        window().go({{}, kind});
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_desk->written(name, "氏名\n三枝\n"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &event);
        QTEST(dialog() != nullptr, "opens");
        QVERIFY(!dialog() || isIdle(*dialog()));
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
