#include "ui/registers/views_button.h"

#include "ui/registers/save_view_dialog.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ViewsButton::ViewsButton(
    Session &session, Preferences &preferences, Kind kind, StateNow stateNow, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_kind(kind)
    , m_stateNow(std::move(stateNow))
{
    setObjectName("views");
    setIcon(themedIcon(u"view-list-details"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFont(sized(font(), TextSize::Secondary));
    setFocusPolicy(Qt::StrongFocus);
    setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    setToolTip(tr("Saved views of this register (%1)").arg(shortcut().toString(QKeySequence::NativeText)));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    connect(&session, &Session::changed, this, &ViewsButton::showName);
    showName();
}

/// One's own first.
std::vector<const SavedView *> ViewsButton::views() const
{
    const QString &person = m_session.workspace().author().person;
    std::vector<const SavedView *> views;
    for (const SavedView &view : m_session.data().table<SavedView>()) {
        const bool isMine = view.keeper.isEmpty() || view.keeper == person;
        if (isMine && view.registerCode == kindCode(m_kind))
            views.push_back(&view);
    }
    std::ranges::stable_partition(views, [](const SavedView *view) { return !view->keeper.isEmpty(); });
    return views;
}

const SavedView *ViewsButton::current() const
{
    return m_session.data().find(m_current);
}

void ViewsButton::showName()
{
    const SavedView *view = current();
    setText(view ? view->name.best(m_session.language()) : tr("Views"));
    setAccessibleName(view ? tr("View: %1").arg(text()) : tr("Views"));
}

void ViewsButton::restore()
{
    const Id<SavedView> id{Uuid::fromString(m_preferences.savedView(m_kind)).value_or(Uuid())};
    if (m_session.data().find(id))
        choose(id);
}

void ViewsButton::fillMenu()
{
    menu()->clear();
    const auto add = [this](const QString &word, auto run) {
        QAction *action = menu()->addAction(word);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto addView = [&](const QString &word, Id<SavedView> id) {
        QAction *action = add(word, [this, id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(id == m_current);
    };
    addView(tr("Usual view"), {});
    for (const SavedView *view : views()) {
        const QString name = view->name.best(m_session.language());
        addView(view->keeper.isEmpty() ? tr("%1 (everybody's)").arg(name) : name, view->id);
    }
    menu()->addSeparator();
    const bool isWritable = !m_session.isReadOnly();
    add(tr("Save this view…"), &ViewsButton::saveNew)->setEnabled(isWritable);
    if (const SavedView *view = current()) {
        const QString name = view->name.best(m_session.language());
        add(tr("Save what is shown as \"%1\"").arg(name), &ViewsButton::saveChanges)->setEnabled(isWritable);
        add(tr("Rename or share \"%1\"…").arg(name), &ViewsButton::rename)->setEnabled(isWritable);
        add(tr("Delete the view \"%1\"").arg(name), &ViewsButton::remove)->setEnabled(isWritable);
    }
}

void ViewsButton::choose(Id<SavedView> id)
{
    m_current = id;
    m_preferences.setSavedView(m_kind, id.isNull() ? QString() : id.toString());
    showName();
    const SavedView *view = current();
    Q_EMIT chosen(view ? readView(view->content) : ViewState());
}

bool ViewsButton::store(ChangeSet changes)
{
    const auto stored = m_session.commit(std::move(changes));
    if (!stored)
        Q_EMIT refused(stored.error());
    return stored.has_value();
}

void ViewsButton::saveNew()
{
    SavedView view;
    view.registerCode = kindCode(m_kind);
    view.content = viewText(m_stateNow());
    SaveViewDialog dialog(view, m_session.language(), m_session.workspace().author().person, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ChangeSet changes;
    const Id<SavedView> id = changes.add(dialog.view());
    if (store(std::move(changes)))
        choose(id);
}

void ViewsButton::saveChanges()
{
    SavedView view = *current();
    view.content = viewText(m_stateNow());
    ChangeSet changes;
    changes.change(std::move(view));
    store(std::move(changes));
}

void ViewsButton::rename()
{
    SaveViewDialog dialog(*current(), m_session.language(), m_session.workspace().author().person, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ChangeSet changes;
    changes.change(dialog.view());
    store(std::move(changes));
}

void ViewsButton::remove()
{
    ChangeSet changes;
    changes.remove(*current(), m_session.today());
    if (store(std::move(changes)))
        choose({});
}

} // namespace tsuzuri
