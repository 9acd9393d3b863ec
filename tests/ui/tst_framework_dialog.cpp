#include "core/frameworks/pack_shelf.h"
#include "tests/ui/sample_desk.h"
#include "ui/dialogs/framework_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A framework from a file, looked at and kept.
class TestFrameworkDialog : public QObject, private SampleDesk {
    Q_OBJECT

private:
    /// The dialog when it has read the file.
    FrameworkDialog *opened(const QString &file)
    {
        m_desk->answers.path = file;
        window().actions().importFramework->trigger();
        auto *dialog = window().findChild<FrameworkDialog *>();
        if (!dialog)
            return nullptr;
        QSignalSpy shown(dialog, &FrameworkDialog::shown);
        return shown.wait(20'000) ? dialog : nullptr;
    }
    static QTableWidget *table(const FrameworkDialog &dialog, const QString &name)
    {
        const auto tables = dialog.findChildren<QTableWidget *>();
        const auto found = std::ranges::find(tables, name, &QWidget::accessibleName);
        return found == tables.end() ? nullptr : *found;
    }
    static bool says(const FrameworkDialog &dialog, const QString &words)
    {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text().contains(words) && !label->isHidden(); });
    }
    QString list() const
    {
        return m_desk->written(u"社内基準.csv"_s,
            "番号,上位,要求事項,要求事項(英語)\n"
            "1,,組織,Organisation\n"
            "1.1,1,責任者を決める,Name who is responsible\n"
            "1.2,1,毎年見直す,Review it every year\n");
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void aList_isShownAndKept()
    {
        FrameworkDialog *dialog = opened(list());
        QVERIFY(dialog);
        QVERIFY(says(*dialog, u"社内基準"_s));
        const QTableWidget *requirements = table(*dialog, u"Requirements"_s);
        QCOMPARE(requirements->rowCount(), 3);
        QCOMPARE(requirements->item(1, 0)->text(), u"1.1"_s);
        QCOMPARE(requirements->item(1, 1)->text(), u"Name who is responsible"_s);
        dialog->findChild<QLineEdit *>(u"id"_s)->setText(u"house_rules"_s);
        dialog->findChild<QPushButton *>(u"keep"_s)->click();
        const PackShelf shelf({packFolderOf(session().workspace().folder())});
        QVERIFY(shelf.pack(u"house_rules"_s));
        QVERIFY(window().messages().sentence().contains(u"is kept in this workspace"_s));
        QVERIFY(window().messages().findChild<QPushButton *>()->isHidden()); // no record has changed
    }

    void aWrongRow_keepsItOut()
    {
        FrameworkDialog *dialog = opened(m_desk->written(u"double.csv"_s,
            "番号,要求事項\n"
            "1,ひとつめ\n"
            "1,ふたつめ\n"));
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"keep"_s)->isEnabled());
        QVERIFY(says(*dialog, u"1 row to correct"_s));
        QVERIFY(says(*dialog, u"Nothing can be kept until these rows are corrected in the file."_s));
        const QTableWidget *notes = table(*dialog, u"Notes"_s);
        QVERIFY(!notes->isHidden());
        QVERIFY2(notes->item(0, 0)->text().contains(u'3'), qPrintable(notes->item(0, 0)->text()));
    }

    void aFileOfSomethingElse_isRefusedInOneSentence()
    {
        FrameworkDialog *dialog = opened(m_desk->written(u"poem.json"_s, "{\"verses\": []}"));
        QVERIFY(dialog);
        QVERIFY(says(*dialog, u"poem.json"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"keep"_s)->isEnabled());
    }

    void anIdThatIsNone_isSaidAndNothingIsKept()
    {
        FrameworkDialog *dialog = opened(list());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"id"_s)->setText(u"../outside"_s);
        dialog->findChild<QPushButton *>(u"keep"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(says(*dialog, u"outside"_s));
        QVERIFY(!QFileInfo::exists(session().workspace().folder() + u"/../outside.json"_s));
    }
};

QTEST_MAIN(TestFrameworkDialog)

#include "tst_framework_dialog.moc"
