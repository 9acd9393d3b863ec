#include "tests/ui/sample_desk.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/new_workspace_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/pages/registers_page.h"
#include "ui/registers/cell_editor.h"
#include "ui/registers/change_rows_dialog.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/shell/window_actions.h"
#include "ui/support/chip_button.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestDialogs : public QObject, private SampleDesk {
    Q_OBJECT

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_desk->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <typename Dialog>
    Dialog *opened(QAction *action) const
    {
        action->trigger();
        return window().findChild<Dialog *>();
    }
    /// Builds a binder of one control and gives the sentence that the dialog ends with.
    QString build(BinderDialog &dialog, const QString &folder)
    {
        dialog.setOutputFolder(folder);
        QSignalSpy ended(&dialog, &BinderDialog::ended);
        dialog.findChild<QPushButton *>(u"build"_s)->click();
        return ended.wait(120'000) ? dialog.findChild<QLabel *>(u"state"_s)->text() : QString();
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void import_showsWhatItWouldDoBeforeItDoesIt()
    {
        window().go({u"evidence"_s});
        auto *dialog = opened<ImportDialog>(window().actions().import);
        QSignalSpy previewed(dialog, &ImportDialog::previewed);
        dialog->setFile(m_desk->written(u"証跡一覧.csv"_s,
            "証跡ID,証跡名,管理策,対象期間(自)\n"
            "E-0009,新しい名前,C-001,2026/4/1\n"
            ",特権IDの棚卸,C-012,令和8年4月1日\n"
            "E-0011,日付が違う,C-001,2026/2/30\n"));
        QVERIFY(previewed.wait(20'000));
        for (int step = 0; step < 2; ++step)
            QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(dialog->step(), ImportDialog::Preview);
        QCOMPARE(dialog->findChild<ChipButton *>(u"refused"_s)->text(), u"Left out: 1"_s);
        QCOMPARE(data().table<Evidence>().size(), 180);
        QCOMPARE(
            data().table<Evidence>().findRef(u"E-0009"_s)->title.ja, u"基本方針と管理規程の社内公開画面"_s);
        auto *apply = dialog->findChild<QPushButton *>(u"apply"_s);
        QCOMPARE(apply->text(), u"Import 2 rows"_s);
        apply->click();
        QTRY_COMPARE(data().table<Evidence>().size(), 181);
        QCOMPARE(data().table<Evidence>().findRef(u"E-0009"_s)->title.ja, u"新しい名前"_s);
        QCOMPARE(window().messages().sentence(), u"2 rows imported."_s);
        window().actions().undo->trigger();
        QCOMPARE(data().table<Evidence>().size(), 180);
        QCOMPARE(
            data().table<Evidence>().findRef(u"E-0009"_s)->title.ja, u"基本方針と管理規程の社内公開画面"_s);
    }

    void import_ofAFileThatIsNoTableSaysSo()
    {
        auto *dialog = opened<ImportDialog>(window().actions().import);
        QSignalSpy previewed(dialog, &ImportDialog::previewed);
        dialog->setFile(m_desk->written(u"broken.xlsx"_s, "no workbook"));
        QVERIFY(previewed.wait(20'000));
        const QString sentence = dialog->findChild<MessageLine *>()->sentence();
        QVERIFY2(sentence.contains("broken.xlsx"_L1), qPrintable(sentence));
        QVERIFY(!dialog->findChild<QPushButton *>(u"apply"_s)->isEnabled());
    }

    void export_writesTheTableAsItIsShown()
    {
        window().go({{}, Kind::Document, {}, u"nowhere"_s});
        const auto &pane = qobject_cast<RegistersPage *>(window().page())->pane();
        auto *dialog = opened<ExportDialog>(window().actions().exportTable);
        for (auto *button : dialog->findChildren<QRadioButton *>()) {
            if (button->text().startsWith("CSV"_L1))
                button->setChecked(true);
        }
        m_desk->answers.path = m_desk->path(u"documents"_s);
        dialog->findChild<QPushButton *>(u"write"_s)->click();
        QTRY_VERIFY(!window().messages().sentence().isEmpty());
        const QByteArray bytes = read(u"documents.csv"_s);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count(10), pane.model().rowCount() + 1); // and the headings
    }

    void exportedWorkbook_changesNothingWhenItComesBack()
    {
        window().go({u"documents"_s});
        auto *exporting = opened<ExportDialog>(window().actions().exportTable);
        m_desk->answers.path = m_desk->path(u"documents.xlsx"_s);
        exporting->findChildren<QRadioButton *>()[1]->setChecked(true);
        exporting->findChild<QPushButton *>(u"write"_s)->click();
        QTRY_VERIFY(!window().messages().sentence().isEmpty());
        auto *import = opened<ImportDialog>(window().actions().import);
        QSignalSpy previewed(import, &ImportDialog::previewed);
        import->setFile(m_desk->path(u"documents.xlsx"_s));
        QVERIFY(previewed.wait(20'000));
        QVERIFY(!import->findChild<QPushButton *>(u"apply"_s)->isEnabled());
        const QString summary = import->findChild<QLabel *>(u"summary"_s)->text();
        QVERIFY2(summary.contains("58 unchanged"_L1), qPrintable(summary));
    }

    void binder_isBuiltWholeOrLeavesNoTraceWhenItIsCancelled()
    {
        auto *dialog = opened<BinderDialog>(window().actions().buildBinder);
        dialog->findChild<QCheckBox *>(u"accept"_s)->setChecked(true);
        QVERIFY(QDir().mkpath(m_desk->path(u"out"_s)));
        QSignalSpy ended(dialog, &BinderDialog::ended);
        dialog->setOutputFolder(m_desk->path(u"out"_s));
        dialog->findChild<QPushButton *>(u"build"_s)->click();
        QVERIFY(dialog->isBuilding());
        QVERIFY(window().session().isReadOnly());
        QVERIFY(!window().actions().add->isEnabled());
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto cancel = std::ranges::find(buttons, u"Cancel"_s, &QPushButton::text);
        QVERIFY(cancel != buttons.end());
        (*cancel)->click();
        QVERIFY(ended.wait(60'000));
        QCOMPARE(
            dialog->findChild<QLabel *>(u"state"_s)->text(), u"Cancelled. Nothing was left in the folder."_s);
        QVERIFY(QDir(m_desk->path(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(!window().session().isReadOnly());

        const QString sentence = build(*dialog, m_desk->path(u"out"_s));
        QVERIFY2(sentence.startsWith("Binder b1 is ready"_L1), qPrintable(sentence));
        QCOMPARE(QDir(m_desk->path(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(data().table<BinderBuild>().size(), 1);
    }

    void newWorkspace_needsANameAndAFolder()
    {
        NewWorkspaceDialog dialog(m_desk->answers, m_desk->folder.path());
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto create = std::ranges::find(buttons, u"Create the workspace"_s, &QPushButton::text);
        QVERIFY(create != buttons.end());
        QVERIFY(!(*create)->isEnabled());
        dialog.findChild<QLineEdit *>(u"name.ja"_s)->setText(u"株式会社くもいと"_s);
        QVERIFY((*create)->isEnabled());
        QCOMPARE(dialog.organisation().ja, u"株式会社くもいと"_s);
        QVERIFY(dialog.folder().endsWith(".tsuzuri"_L1));
    }

    void changedRows_getTheSameContent()
    {
        std::vector<Uuid> records;
        for (int row = 0; row < 5; ++row)
            records.push_back(data().idAt(Kind::Document, row));
        ChangeRowsDialog dialog(window().session(), Kind::Document, records);
        auto *column = dialog.findChild<QComboBox *>(u"column"_s);
        column->setCurrentText(u"Next review"_s);
        QCoreApplication::sendPostedEvents(
            nullptr, QEvent::DeferredDelete); // the editor of the column before
        auto *editor = dialog.findChild<CellEditor *>();
        editor->findChild<QLineEdit *>()->setText(u"2027/3/31"_s);
        QVERIFY(window().session().edit(dialog.edits()));
        for (const Uuid id : records)
            QCOMPARE(data().find(Id<Document>{id})->nextReviewOn, QDate(2027, 3, 31));
        QCOMPARE(window().session().undo()->records, 5);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
