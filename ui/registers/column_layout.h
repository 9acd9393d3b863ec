#pragma once

#include <QObject>

#include <vector>

class QMenu;
class QTableView;

namespace tsuzuri {

class Preferences;
class RegisterModel;
struct Column;

/// Which columns a table shows, in which order and how wide: fitted to the window until a person has drawn at them,
/// remembered from then on.
class ColumnLayout : public QObject {
    Q_OBJECT

public:
    ColumnLayout(QTableView &view, RegisterModel &model, Preferences &preferences);

    /// Gives the room of the view to the columns; titles get what is left, or give what is missing.
    void fit();
    /// A box for each column of the register.
    void fillMenu(QMenu &menu);
    void show(const Column *column, bool isShown);
    void reset();

private:
    void setColumns(std::vector<const Column *> columns);
    void load();
    void save();
    int usualWidth(int section) const;

    QTableView &m_view;
    RegisterModel &m_model;
    Preferences &m_preferences;
    bool m_isFitting = false;
    bool m_isOwn = false; // the person's own widths
};

} // namespace tsuzuri
