#pragma once

#include "core/registers/edit.h"
#include "core/registers/view_state.h"
#include "ui/registers/register_view.h"
#include "ui/registers/row_filter.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace tsuzuri {

class Ask;
class ChipButton;
class DayBar;
class EmptyPage;
class Session;
class ViewsButton;

/// One register to work in: chips and a filter above its table, numbers below it, and what belongs here while
/// there is nothing.
class RegisterPane : public QWidget {
    Q_OBJECT

public:
    RegisterPane(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent = nullptr);

    Kind kind() const;
    RegisterModel &model() const { return *m_model; }
    RegisterView &view() const { return *m_view; }

    /// Shows a record, also when the filter or the chosen project hides it: then these go.
    void showRecord(Uuid id);
    /// Presses one chip and no other; "" presses none.
    void pressChip(const QString &key);
    QString pressedChip() const; ///< the first
    void setDensity(Density density);
    /// Makes a record at the end of the table and shows it; asks for a binder or a project where that is what
    /// is listed.
    void addRecord();
    /// The same below the current row, where it is written in the table.
    void insertRecord();
    void focusFilter();
    void changeSelected();
    void paste(PasteTarget target, const CellBlock &block);

    /// How the register is shown now, and back to that.
    ViewState state() const;
    void setState(const ViewState &state);
    /// In the place of the one that its column had.
    void setFilter(const ColumnFilter &filter);
    const std::vector<ColumnFilter> &filters() const { return m_filters; }
    void askForFilter(const Column *column);
    /// Whether something in the register is worked out from the day.
    static bool dependsOnTheDay(Kind kind);
    /// The register as it stands on another day than today, until the person goes back or the window closes.
    void setAsOf(QDate day);

Q_SIGNALS:
    void recordShown(Uuid id);
    /// A new record waits to be filled in.
    void recordAdded(Uuid id);
    void importRequested();
    void binderRequested();
    void projectRequested();
    void sentence(const QString &text); ///< for the message line, with undo

private:
    QWidget *makeFilterRow(Preferences &preferences);
    QWidget *makeFilterChips();
    void showFilterChips();
    void removeFilter(const QString &key);
    QWidget *makeFoot();
    Uuid storeNew(Uuid above);
    FieldValues startValues() const;
    bool holdsOnTheDay(int row) const;
    void narrow();
    void clearNarrowing();
    void updateNumbers();
    void fail(const Error &error);

    Session &m_session;
    Ask &m_ask;
    RegisterModel *m_model;
    RegisterView *m_view;
    QLineEdit *m_filter = nullptr;
    std::vector<std::pair<ChipButton *, RowTest>> m_chips;
    std::vector<ColumnFilter> m_filters; // one for each column at most
    QHBoxLayout *m_filterChips = nullptr;
    ViewsButton *m_views = nullptr;
    DayBar *m_dayBar = nullptr;
    QLabel *m_numbers = nullptr;
    EmptyPage *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace tsuzuri
