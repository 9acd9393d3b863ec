#include "ui/registers/views_button.h"

#include "ui/registers/save_view_dialog.h"
#include "ui/session/own_person.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Pixels: widths are kept for 100 % and lose as much when the text is small.
constexpr int sameWidth = 2;

bool isSame(ViewState one, const ViewState &other)
{
    for (std::size_t i = 0; i < std::min(one.columns.size(), other.columns.size()); ++i) {
        if (std::abs(one.columns[i].width - other.columns[i].width) <= sameWidth)
            one.columns[i].width = other.columns[i].width;
    }
    return one == other;
}

} // namespace

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
    setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    setToolTip(tr("Saved views of this register (%1)").arg(shortcut().toString(QKeySequence::NativeText)));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    connect(&session, &Session::changed, this, &ViewsButton::takeNotice);
    showName();
}

/// One's own first.
std::vector<const SavedView *> ViewsButton::views() const
{
    const QString person = ownPerson(m_session, m_preferences).toString();
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

bool ViewsButton::isChanged() const
{
    return current() && !isSame(m_shown, m_stateNow());
}

void ViewsButton::showName()
{
    const SavedView *view = current();
    const QString name = view ? view->name.best(m_session.language()) : tr("Views");
    //: %1: name of a saved view that no longer shows what it keeps
    setText(isChanged() ? tr("%1 (changed)").arg(name) : name);
    setAccessibleName(view ? tr("View: %1").arg(text()) : tr("Views"));
}

/// A view may have been deleted, also by undo.
void ViewsButton::takeNotice()
{
    if (!m_current.isNull() && !current())
        leave(m_before);
    showName();
}

void ViewsButton::restore()
{
    const Id<SavedView> id{Uuid::fromString(m_preferences.savedView(m_kind)).value_or(Uuid())};
    if (std::ranges::contains(views(), id, [](const SavedView *view) { return view->id; }))
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
    add(tr("Usual view"), [this] { leave({}); });
    if (current())
        add(tr("Without a view, as it was before"), [this] { leave(m_before); });
    menu()->addSeparator();
    for (const SavedView *view : views()) {
        const QString name = view->name.best(m_session.language());
        addView(view->keeper.isEmpty() ? tr("%1 (everybody's)").arg(name) : name, view->id);
    }
    menu()->addSeparator();
    const bool isWritable = !m_session.isReadOnly();
    add(tr("Save this view…"), &ViewsButton::saveNew)->setEnabled(isWritable);
    if (const SavedView *view = current()) {
        const QString name = view->name.best(m_session.language());
        add(tr("Save what is shown as \"%1\"").arg(name), &ViewsButton::saveChanges)
            ->setEnabled(isWritable && isChanged());
        add(tr("Drop the changes and show \"%1\" again").arg(name), [this] {
            choose(m_current);
        })->setEnabled(isChanged());
        add(tr("Rename or share \"%1\"…").arg(name), &ViewsButton::rename)->setEnabled(isWritable);
        add(tr("Delete the view \"%1\"").arg(name), &ViewsButton::remove)->setEnabled(isWritable);
    }
}

void ViewsButton::choose(Id<SavedView> id)
{
    if (m_current.isNull())
        m_before = m_stateNow();
    m_current = id;
    m_preferences.setSavedView(m_kind, id.toString());
    Q_EMIT chosen(readView(current()->content));
    m_shown = m_stateNow();
    showName();
}

void ViewsButton::leave(const ViewState &state)
{
    m_current = {};
    m_preferences.setSavedView(m_kind, {});
    Q_EMIT left(state);
    showName();
}

bool ViewsButton::store(ChangeSet changes)
{
    const auto stored = m_session.commit(std::move(changes));
    if (!stored)
        Q_EMIT refused(stored.error());
    return stored.has_value();
}

/// The view under the name that a person gives it; nothing where they give it up.
std::optional<SavedView> ViewsButton::asked(const SavedView &view)
{
    SaveViewDialog dialog(view, m_session, ownPerson(m_session, m_preferences), this);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (const Id<Person> person = dialog.person(); !person.isNull())
        m_preferences.setSelf(person.toString());
    return dialog.view();
}

void ViewsButton::saveNew()
{
    SavedView view;
    view.registerCode = kindCode(m_kind);
    view.content = viewText(m_stateNow());
    const auto named = asked(view);
    if (!named)
        return;
    ChangeSet changes;
    const Id<SavedView> id = changes.add(*named);
    if (store(std::move(changes)))
        choose(id);
}

void ViewsButton::saveChanges()
{
    SavedView view = *current();
    view.content = viewText(m_stateNow());
    ChangeSet changes;
    changes.change(std::move(view));
    if (!store(std::move(changes)))
        return;
    m_shown = m_stateNow();
    showName();
}

void ViewsButton::rename()
{
    const auto named = asked(*current());
    if (!named)
        return;
    ChangeSet changes;
    changes.change(*named);
    store(std::move(changes));
}

/// What is shown goes back to what was there before, by takeNotice.
void ViewsButton::remove()
{
    ChangeSet changes;
    changes.remove(*current(), m_session.today());
    store(std::move(changes));
}

} // namespace tsuzuri
