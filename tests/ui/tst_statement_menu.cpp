#include "tests/ui/sample_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What a project states, from the menu Binder.
class TestStatementMenu : public QObject, private SampleDesk {
    Q_OBJECT

private:
    QAction *entry(const QString &words) const
    {
        for (QAction *action : window().actions().binder->actions()) {
            if (action->text() == words)
                return action;
        }
        return nullptr;
    }
    void choose(const QString &project) { session().setProject(record<Project>(project).id); }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void withoutAProject_nothingCanBeStated()
    {
        session().setProject({});
        QAction *action = entry(u"Adoption of requirements (日本語)…"_s);
        QVERIFY(action);
        QVERIFY(!action->isEnabled());
    }

    void theChosenProject_isWrittenInTheChosenLanguage()
    {
        choose(u"SOC2-2026"_s);
        QAction *action = entry(u"Shared responsibility matrix (English)…"_s);
        QVERIFY(action && action->isEnabled());
        QTemporaryDir folder;
        m_desk->answers.path = folder.filePath(u"out.txt"_s);
        action->trigger();
        QTRY_VERIFY(QFileInfo::exists(folder.filePath(u"out.txt"_s)));
        QFile file(folder.filePath(u"out.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"C-036"_s) && text.contains(u"V-01"_s), qPrintable(text.first(600)));
        QTRY_VERIFY(!window().messages().sentence().isEmpty());
        QVERIFY(window().messages().findChild<QPushButton *>()->isHidden()); // there is nothing to undo
        QVERIFY(m_desk->answers.told.isEmpty());
    }

    void anIsms_hasAStatementOfApplicability()
    {
        Project project = record<Project>(u"SOC2-2026"_s);
        project.scheme = u"isms_initial"_s;
        change(project);
        choose(u"SOC2-2026"_s);
        QVERIFY(entry(u"Statement of applicability (English)…"_s));
    }

    void aFileThatCannotBeWritten_isSaid()
    {
        choose(u"SOC2-2026"_s);
        m_desk->answers.path = u"/nowhere/at/all/out.pdf"_s;
        entry(u"Adoption of requirements (English)…"_s)->trigger();
        QTRY_COMPARE(m_desk->answers.told.size(), 1);
        QVERIFY2(m_desk->answers.told.front().contains(u"/nowhere/at/all"_s),
            qPrintable(m_desk->answers.told.front()));
    }
};

QTEST_MAIN(TestStatementMenu)
#include "tst_statement_menu.moc"
