#include "core/binder/verifier.h"
#include "core/model/dataset.h"
#include "core/workspace/verify.h"
#include "tests/ui/desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/dialogs/new_workspace_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/planning/project_wizard.h"
#include "ui/session/session.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The way of a new user from an empty window to a binder, by the widgets that are on the screen. The slots
/// go on where the one before has ended.
class TestFirstSteps : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return m_desk->window(); }
    const Dataset &data() const { return window().session().data(); }
    template <typename Dialog>
    Dialog *openDialog() const
    {
        Dialog *dialog = nullptr;
        for (auto *each : window().findChildren<Dialog *>())
            dialog = each->isVisible() ? each : dialog;
        return dialog;
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (auto *each : parent.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    static void type(QWidget &parent, const QString &name, const QString &text)
    {
        auto *line = parent.findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->clear();
        QTest::keyClicks(line, text);
    }
    QWidget *tabWith(const QString &child) const
    {
        QWidget *widget = window().detail().findChild<QWidget *>(child);
        while (widget && !widget->acceptDrops())
            widget = widget->parentWidget();
        return widget;
    }
    static void drop(QWidget &target, const QString &file)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }
    const DocumentVersion &version() const { return data().table<DocumentVersion>().rows().front(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SOURCE_DATE_EPOCH", "1795156200"); // 2026-11-20 15:30 in Tokyo
        m_desk = std::make_unique<Desk>(Language::English);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void newWorkspace_beginsWithTheWayToAProject()
    {
        QTimer::singleShot(0, this, [this] {
            auto *dialog = qobject_cast<NewWorkspaceDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            type(*dialog, u"name.en"_s, u"Kumoito Inc."_s);
            button(*dialog, u"Create the workspace"_s)->click();
        });
        button(m_desk->workbench->startWindow()->page(), u"New workspace…"_s)->click();
        QVERIFY(m_desk->isOpen());
        window().resize(1366, 768);
        QTRY_VERIFY(window().findChild<QPushButton *>(u"begin"_s)->isVisible());
    }

    void project_isMadeInOneStepWithItsRequirements()
    {
        window().findChild<QPushButton *>(u"begin"_s)->click();
        auto *dialog = openDialog<ProjectWizard>();
        QVERIFY(dialog);
        const auto *make = dialog->findChild<QPushButton *>(u"make"_s);
        QVERIFY(!make->isEnabled());
        auto *packs = dialog->findChild<QTreeView *>(u"packs"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"filter"_s), u"trust services"_s);
        QCOMPARE(packs->model()->rowCount(), 1);
        packs->setCurrentIndex(packs->model()->index(0, 0));
        QTest::keyClick(packs, Qt::Key_Space);
        auto *audit = dialog->findChild<QComboBox *>(u"audit"_s);
        audit->setCurrentIndex(audit->findText(u"SOC 2 Type 2"_s));
        type(*dialog, u"period_start"_s, u"2026-04-01"_s);
        type(*dialog, u"period_end"_s, u"2027-03-31"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"name.ja"_s)->text(), u"2027年 SOC 2 Type 2"_s);
        QVERIFY2(make->isEnabled(), qPrintable(dialog->findChild<QLabel *>(u"summary"_s)->text()));
        dialog->findChild<QPushButton *>(u"make"_s)->click();
        QCOMPARE(data().size(Kind::Project), 1);
        QCOMPARE(data().size(Kind::Applicability), 61);
        QVERIFY(!window().session().project().isNull());
        const Project &project = data().table<Project>().rows().front();
        QCOMPARE(project.tscCategories.size(), 5);
        QCOMPARE(project.periodEnd, QDate(2027, 3, 31));

        window().actions().undo->trigger();
        QCOMPARE(data().size(Kind::Project) + data().size(Kind::Requirement), 0);
        QVERIFY(window().session().project().isNull());
        window().actions().redo->trigger();
        QCOMPARE(data().size(Kind::Applicability), 61);
        window().session().setProject(data().table<Project>().rows().front().id);
    }

    void list_isImportedWithItsFiles()
    {
        m_desk->written(u"organisation.txt"_s, "who does what\n");
        window().go({u"evidence"_s});
        window().actions().import->trigger();
        auto *dialog = openDialog<ImportDialog>();
        QSignalSpy previewed(dialog, &ImportDialog::previewed);
        m_desk->answers.path = m_desk->written(u"証跡一覧.csv"_s,
            "証跡ID,証跡名,Title (English),取得日,ファイル\n"
            "E-0001,組織図,Organisation chart,2026/11/1,organisation.txt\n"
            "E-0002,研修の記録,Training record,2026/11/2,\n");
        button(*dialog, u"Choose…"_s)->click();
        QVERIFY(previewed.wait(20'000));
        dialog->goTo(ImportDialog::Preview);
        dialog->findChild<QPushButton *>(u"apply"_s)->click();
        QTRY_COMPARE(dialog->step(), ImportDialog::Done);
        QCOMPARE(data().size(Kind::Evidence), 2);
        QCOMPARE(data().size(Kind::EvidenceFile), 1);
        button(*dialog, u"Close"_s)->click();
    }

    void droppedFile_goesToTheEvidenceThatIsShown()
    {
        window().go({{}, Kind::Evidence, data().idOf(Kind::Evidence, u"E-0002"_s), {}, u"evidence_file"_s});
        for (QWidget *each : window().detail().findChildren<QWidget *>()) {
            if (each->acceptDrops() && each->isVisible()
                && each->metaObject()->className() == "tsuzuri::RelatedTab"_ba)
                drop(*each, m_desk->written(u"training.csv"_s, "name,day\nA,2026-11-02\n"));
        }
        QTRY_COMPARE(data().size(Kind::EvidenceFile), 2);
        QCOMPARE(data().table<EvidenceFile>().rows().back().name, u"training.csv"_s);
    }

    void newRecord_isNamedAtOnce()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().go({{}, Kind::Document});
        window().actions().add->trigger();
        QCOMPARE(data().size(Kind::Document), 1);
        QTest::keyClicks(QApplication::focusWidget(), u"Information security policy"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(data().table<Document>().rows().front().title.en, u"Information security policy"_s);
    }

    void version_holdsACopyAndSaysWhenTheOriginalChanges()
    {
        const Uuid document = data().idAt(Kind::Document, 0);
        window().go({{}, Kind::Document, document, {}, u"document_version"_s});
        const auto *state = window().detail().findChild<QLabel *>(u"captureState"_s);
        QVERIFY2(state->text().startsWith("Add a version first"_L1), qPrintable(state->text()));
        button(*tabWith(u"captureState"_s), u"Add document version"_s)->click();
        QCOMPARE(data().size(Kind::DocumentVersion), 1);
        window().go({{}, Kind::Document, document, {}, u"document_version"_s});
        auto *capture = window().detail().findChild<QPushButton *>(u"capture"_s);
        m_desk->answers.path = m_desk->written(u"policy.txt"_s, "first\n");
        capture->click();
        QTRY_VERIFY(!version().capturedSha256.isEmpty());
        QCOMPARE(version().fileName, u"policy.txt"_s);
        QCOMPARE(data().size(Kind::Location), 1);
        QCOMPARE(data().table<Location>().rows().front().address, m_desk->path(u"policy.txt"_s));
        QTRY_VERIFY2(state->text().contains("unchanged"_L1), qPrintable(state->text()));

        const QString before = version().capturedSha256;
        m_desk->written(u"policy.txt"_s, "second\n");
        window().go({u"home"_s});
        window().go({{}, Kind::Document, document, {}, u"document_version"_s});
        m_desk->answers.agrees = false;
        drop(*tabWith(u"captureState"_s), m_desk->path(u"policy.txt"_s));
        QTRY_VERIFY(m_desk->answers.asked.last().contains("already has a captured copy"_L1));
        QCOMPARE(version().capturedSha256, before);
        m_desk->answers.agrees = true;
        drop(*tabWith(u"captureState"_s), m_desk->path(u"policy.txt"_s));
        QTRY_VERIFY(version().capturedSha256 != before);
        QVERIFY(window().session().workspace().vault().has(before));
        QCOMPARE(data().size(Kind::Location), 1);
        window().actions().undo->trigger();
        QCOMPARE(version().capturedSha256, before);
        window().go({u"home"_s});
        window().go({{}, Kind::Document, document, {}, u"document_version"_s});
        QTRY_VERIFY2(state->text().contains("was changed"_L1), qPrintable(state->text()));
        window().detail().findChild<QPushButton *>(u"captureAgain"_s)->click();
        QTRY_VERIFY(version().capturedSha256 != before);
    }

    void binder_isBuiltInBothLanguagesAndVerifies()
    {
        window().actions().buildBinder->trigger();
        auto *dialog = openDialog<BinderDialog>();
        for (const QString &language : {u"ja"_s, u"en"_s}) {
            const QString folder = m_desk->path(u"binder-"_s + language);
            QVERIFY(QDir().mkpath(folder));
            dialog->findChild<QRadioButton *>(language)->click();
            type(*dialog, u"folder"_s, folder);
            QSignalSpy ended(dialog, &BinderDialog::ended);
            dialog->findChild<QPushButton *>(u"build"_s)->click();
            QVERIFY(ended.wait(120'000));
            const QString sentence = dialog->findChild<QLabel *>(u"state"_s)->text();
            QVERIFY2(sentence.startsWith("Binder b1 is ready"_L1), qPrintable(sentence));
            const QStringList made = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QCOMPARE(made.size(), 1);
            const QString binder = folder + u'/' + made.first();
            QVERIFY(QFile::exists(binder + "/binder.pdf"_L1));
            QDirIterator files(binder, {u"*.csv"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
            int count = 0;
            for (; files.hasNext(); files.next())
                ++count;
            QVERIFY2(count >= 3, qPrintable(QString::number(count))); // two of evidence, the sums
            QVERIFY(verifyBinder(binder)->isSound());
        }
        dialog->close();
        QVERIFY(verify(window().session().workspace())->isSound());
    }
};

QTEST_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
