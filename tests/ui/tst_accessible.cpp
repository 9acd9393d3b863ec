#include "tests/ui/every_tab.h"
#include "tests/ui/sample_desk.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/gaps/own_rule_dialog.h"
#include "ui/gaps/rules_dialog.h"
#include "ui/planning/project_wizard.h"
#include "ui/shell/navigation.h"
#include "ui/support/preferences.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// A screen reader has a name for everything that the keyboard reaches.
class TestAccessible : public QObject, SampleDesk {
    Q_OBJECT

private:
    /// Frames around others take the focus for their content.
    static bool isFrame(const QWidget &widget)
    {
        return qobject_cast<const QScrollArea *>(&widget) || qobject_cast<const QScrollBar *>(&widget)
            || widget.focusProxy();
    }
    static QString nameOf(QWidget &widget)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        return interface ? interface->text(QAccessible::Name) : QString();
    }
    static QStringList nameless(QWidget &top)
    {
        QStringList found;
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&top) || !(widget->focusPolicy() & Qt::TabFocus) || isFrame(*widget))
                continue;
            if (nameOf(*widget).trimmed().isEmpty()) {
                found << u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    widget->objectName(),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
            }
        }
        found.removeDuplicates();
        return found;
    }
    void check(QWidget &top, const QString &where) const
    {
        const QStringList found = nameless(top);
        QVERIFY2(found.isEmpty(), qPrintable(where + u": "_s + found.join(u"; ")));
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void everyPage_hasNames()
    {
        for (const NavigationItem &item : navigationItems()) {
            window().go({QString::fromLatin1(item.key)});
            check(window(), QString::fromLatin1(item.key));
        }
    }

    void everyTabOfTheDetailPane_hasNames()
    {
        visitEveryTab(window(), [this](const QString &where) { check(window().detail(), where); });
    }

    void dialogs_haveNames()
    {
        Preferences preferences(m_desk->settings);
        BinderDialog binder(session(), preferences, m_desk->answers, &window());
        check(binder, u"binder"_s);
        ProjectWizard project(session(), {}, &window());
        check(project, u"project"_s);
        RulesDialog rules(session(), m_desk->answers, &window());
        check(rules, u"rules"_s);
        OwnRuleDialog own(session(), m_desk->answers, {}, &window());
        check(own, u"own rule"_s);
    }
};

QTEST_MAIN(TestAccessible)

#include "tst_accessible.moc"
