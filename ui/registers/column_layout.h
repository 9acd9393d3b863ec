#pragma once

#include "core/registers/view_state.h"

#include <QObject>

#include <vector>

class QMenu;
class QTableView;

namespace tsuzuri {

class Preferences;
class RegisterModel;

/// Which columns a table shows, in which order and how wide: fitted to the window until a person has drawn at
/// them, remembered from then on. What a saved view brings is not.
class ColumnLayout : public QObject {
    Q_OBJECT

public:
    ColumnLayout(QTableView &view, RegisterModel &model, Preferences &preferences);

    /// Gives the room of the view to the columns: titles get what is left, or give what is missing; what has
    /// no room at all beside the details waits at the end until there is some.
    void fit();
    /// A box for each column of the register.
    void fillMenu(QMenu &menu);
    void show(const Column *column, bool isShown);
    void reset();

    /// The person's own columns; empty while they are the usual ones.
    std::vector<ViewState::ShownColumn> own() const;
    void setOwn(const std::vector<ViewState::ShownColumn> &columns);
    /// The same, and remembers them.
    void choose(const std::vector<ViewState::ShownColumn> &columns);
    void setRemembered(bool isRemembered) { m_isRemembered = isRemembered; }
    /// In the order of the screen; null stands for the gaps.
    std::vector<const Column *> shown() const;
    /// Every column that can be shown.
    std::vector<const Column *> choosable() const;
    QString title(const Column *column) const;
    /// Widths are kept for 100 %.
    void setZoom(int percent);

private:
    void setColumns(std::vector<const Column *> columns);
    void save();
    void setWidths(const std::vector<int> &widths);
    void giveRoom(std::vector<int> &widths, int room) const;
    int widthFor(int section, int share, int most) const;
    int usualWidth(int section, int share) const;
    int wholeWidth(int section) const;
    int leastWidth(int section) const;

    QTableView &m_view;
    RegisterModel &m_model;
    Preferences &m_preferences;
    int m_zoom = 100;
    bool m_isFitting = false;
    bool m_isOwn = false; // the person's own widths
    bool m_isRemembered = true;
};

} // namespace tsuzuri
