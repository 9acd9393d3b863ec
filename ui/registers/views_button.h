#pragma once

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "core/registers/view_state.h"

#include <QToolButton>

namespace tsuzuri {

class Preferences;
class Session;

/// The saved views of a register, one's own and everybody's: choose, save, rename, delete, leave again. What
/// is saved are records.
class ViewsButton : public QToolButton {
    Q_OBJECT

public:
    using StateNow = std::function<ViewState()>;

    /// `stateNow` tells how the register is shown.
    ViewsButton(
        Session &session, Preferences &preferences, Kind kind, StateNow stateNow, QWidget *parent = nullptr);

    /// The view that was chosen last on this computer, where it is still there.
    void restore();
    /// The name of the view, and whether what is shown differs from it by now.
    void showName();

Q_SIGNALS:
    void chosen(const tsuzuri::ViewState &state);
    /// No view is chosen any more: what was shown before comes back.
    void left(const tsuzuri::ViewState &state);
    void refused(const tsuzuri::Error &error);

private:
    std::vector<const SavedView *> views() const;
    const SavedView *current() const;
    bool isChanged() const;
    void fillMenu();
    void choose(Id<SavedView> id);
    void leave(const ViewState &state);
    void takeNotice();
    std::optional<SavedView> asked(const SavedView &view);
    void saveNew();
    void saveChanges();
    void rename();
    void remove();
    bool store(ChangeSet changes);

    Session &m_session;
    Preferences &m_preferences;
    Kind m_kind;
    StateNow m_stateNow;
    Id<SavedView> m_current;
    ViewState m_shown; // by the view, when it was chosen
    ViewState m_before; // without any
};

} // namespace tsuzuri
