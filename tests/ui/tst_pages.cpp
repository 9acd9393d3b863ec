#include "core/model/dataset.h"
#include "core/registers/register.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/detail/detail_pane.h"
#include "ui/gaps/gap_model.h"
#include "ui/pages/registers_page.h"
#include "ui/preview/preview_pane.h"
#include "ui/registers/paste_dialog.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/shell/navigation.h"
#include "ui/shell/window_actions.h"
#include "ui/support/empty_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestPages : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return m_desk->window(); }
    const Dataset &data() const { return window().session().data(); }
    void openSample()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().resize(1366, 768);
    }
    Uuid record(Kind kind, const QString &ref) const { return data().idOf(kind, ref); }
    RegisterPane &pane() const { return qobject_cast<RegistersPage *>(window().page())->pane(); }
    QLabel *label(const QString &name) const { return window().findChild<QLabel *>(name); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(Language::English); }
    void cleanup() { m_desk.reset(); }

    void everyRegister_ofAnEmptyWorkspaceSaysWhatBelongsThere()
    {
        m_desk->workbench->createWorkspace({}, m_desk->folder.filePath(u"Empty.tsuzuri"_s));
        QVERIFY(m_desk->isOpen());
        window().resize(1366, 768);
        for (const NavigationItem &item : navigationItems()) {
            window().go({QString::fromLatin1(item.key)});
            QVERIFY(window().page()->isVisible());
            for (const Kind kind : item.kinds) {
                window().go({{}, kind});
                QVERIFY2(std::ranges::any_of(pane().findChildren<EmptyPage *>(), &EmptyPage::isVisible),
                    qPrintable(kindCode(kind)));
                QVERIFY(!window().detail().isVisible());
            }
        }
    }

    void everyRegister_ofTheSampleShowsItsFirstRecordBesideIt()
    {
        openSample();
        window().session().setProject({});
        for (const NavigationItem &item : navigationItems()) {
            for (const Kind kind : item.kinds) {
                window().go({{}, kind});
                QCOMPARE(pane().kind(), kind);
                QCOMPARE(pane().model().rowCount(), data().size(kind));
                if (data().size(kind) > 0)
                    QCOMPARE(window().detail().record(), (AnyId{kind, pane().model().idAt(0)}));
                QCOMPARE(window().detail().isVisible(), data().size(kind) > 0);
            }
        }
    }

    void everyTab_ofTheDetailPaneCanBeShown()
    {
        openSample();
        for (const Kind kind : allKinds()) {
            if (data().size(kind) == 0)
                continue;
            window().detail().setRecord({kind, data().idAt(kind, 0)});
            auto *tabs = window().detail().findChild<QTabBar *>();
            QVERIFY(tabs);
            for (const QString &tab : {u"links"_s, u"gaps"_s, u"history"_s, u"overview"_s}) {
                window().detail().showTab(tab);
                QCOMPARE(window().detail().tab(), tab);
            }
            QVERIFY(!label(u"detailTitle"_s)->text().isEmpty());
        }
    }

    void addedRecord_waitsInItsFirstEmptyFieldAndGoesAgain()
    {
        openSample();
        window().go({u"documents"_s});
        window().actions().add->trigger();
        QCOMPARE(data().size(Kind::Document), 59);
        QCOMPARE(label(u"count"_s)->text(), u"59 records"_s);
        QCOMPARE(label(u"numbers"_s)->text(), u"59 rows"_s);
        QCOMPARE(window().detail().record().uuid, data().idAt(Kind::Document, 58));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), "A new one");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(data().table<Document>().rows().back().title.en, u"A new one"_s);
        QVERIFY(!qobject_cast<QLineEdit *>(
            QApplication::focusWidget())); // the key does not open the editor again
        window().actions().remove->trigger();
        QCOMPARE(data().size(Kind::Document), 58);
        QCOMPARE(label(u"count"_s)->text(), u"58 records"_s);
        QCOMPARE(label(u"numbers"_s)->text(), u"58 rows"_s);
        window().actions().undo->trigger();
        QCOMPARE(data().size(Kind::Document), 59);
    }

    void chipAndFilter_narrowTheTableTogether()
    {
        openSample();
        window().go({{}, Kind::Document, {}, u"nowhere"_s});
        const int found = pane().model().rowCount();
        QVERIFY(found > 0 && found < 58);
        QCOMPARE(label(u"numbers"_s)->text(), u"%1 of 58 rows"_s.arg(found));
        window().actions().filter->trigger();
        QTest::keyClicks(QApplication::focusWidget(), "no such words");
        QCOMPARE(pane().model().rowCount(), 0);
        pane().showRecord(record(Kind::Document, u"D-012"_s)); // what hides it goes
        QCOMPARE(pane().model().rowCount(), 58);
    }

    void gapPage_showsTheWorstGapWithItsRecord()
    {
        openSample();
        window().go({u"documents"_s});
        window().go(
            {u"gaps"_s}); // the focus comes from the table before, and makes the first heading current
        auto *table = window().page()->findChild<QTableView *>();
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(window().detail().isVisible());
        const QString start = label(u"detailTitle"_s)->text();
        window().page()->step(1);
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(!start.isEmpty());
        window().go({u"gaps"_s, {}, {}, u"minor"_s, {}});
        QCOMPARE(table->model()->index(1, 0).data(GapModel::SeverityRole).toInt(),
            static_cast<int>(Severity::Minor));
    }

    void file_isPreviewedByItsKind_data()
    {
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<PreviewPane::Shown>("shown");
        QTest::addRow("PDF") << u"E-0009"_s << PreviewPane::Shown::Pages;
        QTest::addRow("image") << u"E-0010"_s << PreviewPane::Shown::Pages;
        QTest::addRow("text in Shift_JIS") << u"E-0011"_s << PreviewPane::Shown::Text;
    }
    void file_isPreviewedByItsKind()
    {
        QFETCH(QString, evidence);
        QFETCH(PreviewPane::Shown, shown);
        openSample();
        window().go({{}, Kind::Evidence, record(Kind::Evidence, evidence), {}, u"evidence_file"_s});
        const auto *preview = window().findChild<PreviewPane *>();
        QVERIFY(preview->isVisible());
        QTRY_COMPARE(preview->shown(), shown);
    }

    void file_isTakenIntoTheEvidenceThatIsShown()
    {
        openSample();
        const QString path = m_desk->folder.filePath(u"記録.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a record") > 0);
        file.close();
        const Uuid evidence = record(Kind::Evidence, u"E-0012"_s);
        window().go({{}, Kind::Evidence, evidence, {}, u"evidence_file"_s});
        m_desk->answers.path = path;
        const auto buttons = window().detail().findChildren<QPushButton *>();
        const auto add = std::ranges::find(buttons, u"Add evidence file"_s, &QPushButton::text);
        QVERIFY(add != buttons.end());
        (*add)->click();
        QTRY_COMPARE(data().table<EvidenceFile>().rows().back().evidence.uuid, evidence);
        const EvidenceFile &taken = data().table<EvidenceFile>().rows().back();
        QCOMPARE(taken.name, u"記録.txt"_s);
        QVERIFY(window().session().workspace().vault().has(taken.sha256));
        QTRY_COMPARE(window().findChild<PreviewPane *>()->shown(), PreviewPane::Shown::Text);
    }

    void pastedBlock_isShownCellByCellBeforeItIsTaken()
    {
        openSample();
        window().go({{}, Kind::Document});
        RegisterView &view = pane().view();
        view.setCurrentIndex(
            pane().model().index(2, pane().model().sectionOf(registerOf(Kind::Document).find(u"title"))));
        QGuiApplication::clipboard()->setText(u"Pasted title\nAnother one\n"_s);
        const Uuid first = pane().model().idAt(2);
        const QString before = data().find(Id<Document>{first})->title.en;
        QString summary;
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<PasteDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            summary = dialog->findChild<QLabel *>(u"summary"_s)->text();
            QCOMPARE(dialog->findChild<QTableWidget *>()->rowCount(), 2);
            QCOMPARE(data().find(Id<Document>{first})->title.en, before);
            dialog->findChild<QPushButton *>(u"paste"_s)->click();
        });
        view.paste();
        QCOMPARE(summary, u"2 cells change, 0 stay as they are"_s);
        QCOMPARE(data().find(Id<Document>{first})->title.en, u"Pasted title"_s);
        QCOMPARE(window().session().undo()->records, 2);
        QCOMPARE(data().find(Id<Document>{first})->title.en, before);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
