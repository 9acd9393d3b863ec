#include "core/model/dataset.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/detail/detail_pane.h"
#include "ui/session/session.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestWorkbench : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;

    Workbench &workbench() const { return *m_desk->workbench; }
    MainWindow &window() const { return m_desk->window(); }
    QString statusText() const { return window().findChild<QLabel *>(u"state"_s)->text(); }
    void rename(const QString &ref, const QString &title) const
    {
        ChangeSet changes;
        Document document = *window().session().data().table<Document>().findRef(ref);
        document.title.ja = title;
        changes.change(document);
        QVERIFY(window().session().commit(std::move(changes)));
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(Language::English); }
    void cleanup() { m_desk.reset(); }

    void newWorkspace_isEmptyAndRemembered()
    {
        const QString folder = m_desk->folder.filePath(u"新しい会社.tsuzuri"_s);
        workbench().createWorkspace({u"株式会社新"_s, u"New Inc."_s, {}}, folder);
        QVERIFY(m_desk->isOpen());
        QVERIFY(!workbench().startWindow());
        QCOMPARE(window().windowTitle(), u"New Inc. (新しい会社) – Tsuzuri"_s);
        QCOMPARE(window().session().data().size(Kind::Document), 0);

        workbench().closeWorkspace();
        QVERIFY(!workbench().window());
        QCoreApplication::processEvents(); // the window goes when its signal has come to its end
        const auto links = workbench().startWindow()->page().findChildren<QPushButton *>();
        const auto recent = std::ranges::find(links, u"新しい会社"_s, &QPushButton::text);
        QVERIFY(recent != links.end());
        (*recent)->click();
        QVERIFY(m_desk->isOpen());
        QCOMPARE(window().session().workspace().folder(), folder);
    }

    void sample_isOpenedWhereItIsThereAlready()
    {
        const QString folder = m_samples.fresh();
        m_desk->answers.path = QFileInfo(folder).path();
        Q_EMIT workbench().startWindow()->page().sampleRequested();
        QVERIFY(m_desk->isOpen());
        QCOMPARE(window().session().workspace().folder(), folder);
        QCOMPARE(window().session().data().size(Kind::Document), 58);
    }

    void workspaceInUse_isOpenedReadOnlyAndSaysWhoHoldsIt()
    {
        const auto holder = Workspace::open(
            m_samples.fresh(), {Workspace::Mode::ReadWrite, {u"早乙女 礼"_s, {}}, WorkspaceLock::TakeOver::Never});
        QVERIFY(holder);
        QVERIFY(!m_desk->open((*holder)->folder()));
        MessageLine &messages = workbench().startWindow()->messages();
        QVERIFY2(messages.sentence().contains(u"早乙女 礼"_s), qPrintable(messages.sentence()));
        messages.findChild<QPushButton *>()->click();
        QVERIFY(m_desk->isOpen());
        QVERIFY2(statusText().contains(u"早乙女 礼"_s), qPrintable(statusText()));
        window().go({u"documents"_s});
        const WindowActions &actions = window().actions();
        for (const QAction *action : {actions.add, actions.remove, actions.import, actions.buildBinder, actions.undo})
            QVERIFY(!action->isEnabled());
        QVERIFY(!window().findChild<QPushButton *>(u"main"_s)->isEnabled());
    }

    void folderThatIsNoWorkspace_isRefusedInOneSentence()
    {
        QVERIFY(!m_desk->open(m_desk->folder.path()));
        QVERIFY(!workbench().startWindow()->messages().sentence().isEmpty());
        QVERIFY(m_desk->open(m_samples.fresh()));
        workbench().open(m_desk->folder.path());
        QTRY_VERIFY(!window().messages().sentence().isEmpty()); // what was open stays open
        QCOMPARE(window().session().data().size(Kind::Document), 58);
    }

    void language_switchesAtOnceAndKeepsThePlaceAndTheUndo()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().resize(1366, 768);
        const Uuid record = window().session().data().idOf(Kind::Document, u"D-012"_s);
        window().go({{}, Kind::Document, record, {}, u"location"_s});
        rename(u"D-012"_s, u"改名した規程"_s);
        const Place place = window().place();
        QCOMPARE(place.tab, u"location"_s);
        window().findChild<QToolButton *>(u"ja"_s)->click();
        QCOMPARE(workbench().language(), Language::Japanese);
        QCOMPARE(window().place(), place);
        QCOMPARE(window().actions().openWorkspace->text(), u"ワークスペースを開く…"_s);
        QCOMPARE(window().detail().findChild<QLabel *>(u"detailTitle"_s)->text(), u"改名した規程"_s);
        window().actions().undo->trigger();
        QCOMPARE(window().session().data().table<Document>().findRef(u"D-012"_s)->title.ja, u"インシデント管理規程"_s);
        QCOMPARE(m_desk->settings.value("language").toString(), u"ja"_s);
    }

    void chosenLanguage_staysChosenWhenItIsClickedAgain()
    {
        workbench().startWindow()->findChild<QToolButton *>(u"en"_s)->click();
        QVERIFY(workbench().startWindow()->findChild<QToolButton *>(u"en"_s)->isChecked());
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().findChild<QToolButton *>(u"en"_s)->click();
        QVERIFY(window().findChild<QToolButton *>(u"en"_s)->isChecked());
    }

    void runningWork_keepsLanguageAndWorkspaceAndAsksBeforeClosing()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        const auto freeze = std::make_unique<Session::Freeze>(window().session());
        const WindowActions &actions = window().actions();
        QVERIFY(!actions.closeWorkspace->isEnabled());
        QVERIFY(!window().findChild<QToolButton *>(u"ja"_s)->isEnabled());
        workbench().setLanguage(Language::Japanese);
        QCOMPARE(workbench().language(), Language::English);
        m_desk->answers.agrees = false;
        QVERIFY(!window().close());
        QCOMPARE(m_desk->answers.asked.size(), 1);
    }

    void theme_switchesAtOnceAndIsKept()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        QVERIFY(!isDark(window().palette()));
        Q_EMIT window().actions().themeChosen(Theme::Dark);
        QTRY_VERIFY(isDark(window().palette()));
        QCOMPARE(m_desk->settings.value("theme").toString(), u"dark"_s);
        Q_EMIT window().actions().themeChosen(Theme::Light);
        QTRY_VERIFY(!isDark(window().palette()));
    }

    void undoWord_saysWhatWillBeTakenBack()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        rename(u"D-012"_s, u"改名した規程"_s);
        QVERIFY2(window().actions().undo->text().contains("D-012"_L1), qPrintable(window().actions().undo->text()));
        window().actions().undo->trigger();
        QVERIFY(!window().actions().undo->isEnabled());
        QVERIFY(window().actions().redo->isEnabled());
    }

    void recordOfAnotherAudit_isShownAmongAllProjects()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        Session &session = window().session();
        const Project *audit = session.data().table<Project>().findRef(u"ISMAP-2026"_s);
        session.setProject(audit->id);
        const auto &table = session.data().table<Evidence>();
        const auto other = std::ranges::find_if(table.rows(), [audit](const Evidence &evidence) {
            return !evidence.projects.empty() && !std::ranges::contains(evidence.projects, audit->id);
        });
        QVERIFY(other != table.end());
        window().go({{}, Kind::Evidence, other->id.uuid});
        QCOMPARE(window().place().record, other->id.uuid);
        QVERIFY(session.project().isNull());
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
