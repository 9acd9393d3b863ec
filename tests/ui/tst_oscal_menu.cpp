#include "core/frameworks/requirements.h"
#include "core/interchange/oscal_mapping.h"
#include "tests/ui/sample_desk.h"
#include "ui/dialogs/oscal_mapping_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Documents of OSCAL, from the menu Binder.
class TestOscalMenu : public QObject, private SampleDesk {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QAction *entry(const QString &words) const
    {
        for (const QAction *action : window().actions().binder->actions()) {
            for (QAction *inner : action->menu() ? action->menu()->actions() : QList<QAction *>()) {
                if (inner->text() == words)
                    return inner;
            }
        }
        return nullptr;
    }
    bool offersUndo() const { return !window().messages().findChild<QPushButton *>()->isHidden(); }
    /// What stands under the only root of a document.
    static QString rootOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object().keys().join(u' ');
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void withoutAProject_onlyMappingsCanBeWritten()
    {
        session().setProject({});
        QVERIFY(!entry(u"Assessment results…"_s)->isEnabled());
        QVERIFY(entry(u"Mapping between two frameworks…"_s)->isEnabled());
    }

    void documentsOfTheProject_areWritten()
    {
        session().setProject(record<Project>(u"SOC2-2026"_s).id);
        for (const auto &[words, root] : {std::pair(u"Component definition…"_s, u"component-definition"_s),
                 std::pair(u"Assessment results…"_s, u"assessment-results"_s),
                 std::pair(u"Plan of action and milestones…"_s, u"plan-of-action-and-milestones"_s)}) {
            const QString path = m_folder.filePath(root + u".json"_s);
            m_desk->answers.path = path;
            entry(words)->trigger();
            QTRY_COMPARE(rootOf(path), root);
            QTRY_VERIFY(!session().isFrozen());
            QVERIFY(window().messages().sentence().contains(u" is written."_s));
            QVERIFY(!offersUndo()); // of whatever was edited before
        }
        QVERIFY(m_desk->answers.told.isEmpty());
    }

    void aMapping_isChosenWrittenAndReadAgain()
    {
        const QString path = m_folder.filePath(u"m.json"_s);
        m_desk->answers.path = path;
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<OscalMappingDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(dialog->findChild<QListWidget *>()->count() > 15);
            dialog->accept();
        });
        entry(u"Mapping between two frameworks…"_s)->trigger();
        QTRY_COMPARE(rootOf(path), u"mapping-collection"_s);
        QTRY_VERIFY(!session().isFrozen());
        const int before = session().data().table<RequirementMapping>().size();
        m_desk->answers.path = path;
        entry(u"Import a mapping…"_s)->trigger();
        QTRY_VERIFY(!session().isFrozen());
        QCOMPARE(session().data().table<RequirementMapping>().size(), before);
        QVERIFY(window().messages().sentence().startsWith(u"Mappings: 0 new"_s));
        QVERIFY(!offersUndo());
        QVERIFY(m_desk->answers.told.isEmpty());
    }

    void aFileThatIsNoMapping_isSaid()
    {
        m_desk->answers.path = m_folder.filePath(u"plan.json"_s);
        QFile file(m_desk->answers.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"catalog\": {}}") > 0);
        file.close();
        entry(u"Import a mapping…"_s)->trigger();
        QTRY_COMPARE(m_desk->answers.told.size(), 1);
        QVERIFY2(m_desk->answers.told.front().contains("no mapping collection"_L1),
            qPrintable(m_desk->answers.told.front()));
    }
};

QTEST_MAIN(TestOscalMenu)
#include "tst_oscal_menu.moc"
