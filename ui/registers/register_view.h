#pragma once

#include "core/registers/paste.h"
#include "ui/support/preferences.h"

#include <QTableView>

class QMenu;

namespace tsuzuri {

class ColumnLayout;
class RegisterModel;

/// The table of a register: keys and menu of a spreadsheet, columns to choose, the current record kept whatever
/// happens to the rows.
class RegisterView : public QTableView {
    Q_OBJECT

public:
    /// The model and the preferences must outlive the view.
    RegisterView(RegisterModel &model, Preferences &preferences, QWidget *parent = nullptr);

    RegisterModel &registerModel() const { return m_model; }
    Uuid currentRecord() const; ///< null where no row is current
    /// False where the record is not shown.
    bool select(Uuid id);
    void selectFirst();
    /// So many rows down, or up.
    void step(int rows);
    /// Records of all rows with a selected cell, top first.
    std::vector<Uuid> selectedRecords() const;
    void setDensity(Density density);

    void removeSelected();
    void duplicateCurrent();
    void copy();
    /// Asks for the block on the clipboard to be pasted from the top left selected cell on; a single cell goes into all
    /// selected ones.
    void paste();
    /// The topmost selected cell of each column into those below it.
    void fillDown();
    void fillColumnMenu(QMenu &menu);

Q_SIGNALS:
    void currentRecordChanged(Uuid id);
    void removed(int count);
    void changeSelectedRequested();
    void pasteRequested(const tsuzuri::PasteTarget &target, const tsuzuri::CellBlock &block);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCurrent(const QModelIndex &index);
    void restoreCurrent();
    std::vector<int> selectedRows() const; // ascending
    PasteTarget pasteTarget(const QModelIndexList &selected) const;

    RegisterModel &m_model;
    ColumnLayout *m_columns;
    Uuid m_current;
};

} // namespace tsuzuri
