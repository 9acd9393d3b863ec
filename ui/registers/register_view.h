#pragma once

#include "core/registers/paste.h"
#include "ui/support/preferences.h"

#include <QTableView>

#include <set>

class QMenu;

namespace tsuzuri {

class ColumnLayout;
class FrozenColumn;
class RegisterModel;
struct ColumnFilter;

/// The table of a register: keys and menu of a spreadsheet, columns to choose, the current record kept
/// whatever happens to the rows. What can be done to it are its `actions`.
class RegisterView : public QTableView {
    Q_OBJECT

public:
    /// The model and the preferences must outlive the view.
    RegisterView(RegisterModel &model, Preferences &preferences, QWidget *parent = nullptr);

    RegisterModel &registerModel() const { return m_model; }
    ColumnLayout &columnLayout() const { return *m_columns; }
    Uuid currentRecord() const; ///< null where no row is current
    /// False where the record is not shown.
    bool select(Uuid id);
    void selectFirst();
    /// So many rows down, or up.
    void step(int rows);
    /// Records of all rows with a selected cell, top first.
    std::vector<Uuid> selectedRecords() const;
    void setDensity(Density density);
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

    /// Words and keys of what can be done to a table; connected where the owner is a table.
    static QList<QAction *> makeActions(QObject *owner);

    void editCurrent();
    /// The first cell of the current row that a person fills in; its number is given.
    void editFirst();
    void removeSelected();
    void duplicateSelected();
    void copy();
    /// Asks for the block on the clipboard to be pasted from the top left selected cell on; a single cell
    /// goes into all selected ones.
    void paste();
    /// The topmost selected cell of each column into those below it.
    void fillDown();
    /// Takes away what the selected cells hold.
    void clearCells();
    void zoomIn() { setZoom(m_zoom + 10); }
    void zoomOut() { setZoom(m_zoom - 10); }
    void zoomNormal() { setZoom(100); }
    void groupByCurrent(); ///< once more: no groups
    void openGroups();
    void closeGroups();
    void showColumnMenu(); ///< of the current cell
    void chooseColumns();
    void filterCurrent();
    void showOnlyCurrent(); ///< rows that hold the same in the current column
    void fillColumnMenu(QMenu &menu);

Q_SIGNALS:
    void currentRecordChanged(Uuid id);
    void removed(int count);
    void changeSelectedRequested();
    void insertRequested(); ///< of a row below the current one
    void pasteRequested(const tsuzuri::PasteTarget &target, const tsuzuri::CellBlock &block);
    void filterRequested(const tsuzuri::Column *column);
    void filterGiven(const tsuzuri::ColumnFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCurrent(const QModelIndex &index);
    void restoreCurrent();
    void sortBy(int section, Qt::KeyboardModifiers modifiers);
    void addSort(int section, Qt::SortOrder order);
    void showMenuOf(int section, const QPoint &place);
    bool toggleGroup(const QModelIndex &index, int key);
    const Column *currentColumn() const;
    std::set<int> selectedRows() const; ///< without headings
    QModelIndexList selectedCells() const; ///< that can be seen, row by row
    void editEach(const std::vector<CellEdit> &edits, const QString &reason);
    PasteTarget pasteTarget(const QModelIndexList &selected) const;

    RegisterModel &m_model;
    Preferences &m_preferences;
    ColumnLayout *m_columns;
    FrozenColumn *m_frozen = nullptr;
    QFont m_font; // at 100 %
    Density m_density{};
    int m_zoom = 100;
    Uuid m_current;
};

} // namespace tsuzuri
