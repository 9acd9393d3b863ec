#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>

namespace tsuzuri {

class Session;

/// What a table of the register will be, row by row and cell by cell. Texts are made when they are looked at,
/// so that a hundred thousand rows cost nothing.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using State = RowOutcome::State;
    enum Roles {
        BeforeRole = Qt::UserRole + 1, ///< what the cell held, of cells that change
        ProblemRole, ///< the reason, of cells that can't be taken or are kept in words
        StateRole, ///< State as int
        IsRefusedRole, ///< bool, beside ProblemRole
        IsChangedRole,
    };
    enum FixedColumns { NumberColumn, StateColumn, firstOfSheet };

    explicit PreviewModel(const Session &session, QObject *parent = nullptr);

    /// The plan must live until the next one, or null, is set.
    void setPlan(const ImportPlan *plan);
    /// Rows of one state only; none: all of them.
    void setShown(std::optional<State> state);
    /// Rows that something must be told about only.
    void showNotes();
    int count(State state) const;
    int noteRows() const { return m_noteRows; }

    /// The next cell with a problem behind this one, or before it, round the ends of the table. Invalid where
    /// there is none.
    QModelIndex problemAfter(const QModelIndex &from, int step) const;
    /// One or two sentences about a cell, for people who don't see the table whole.
    QString sentence(const QModelIndex &index) const;
    const Column *columnAt(int section) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const RowOutcome &rowAt(int row) const;
    const MappedColumn *mappedAt(int section) const;
    const CellNote *noteAt(const RowOutcome &row, int section, bool &isRefused) const;
    QString stateWord(State state) const;
    bool isChanged(const RowOutcome &row, int section) const;
    QString before(const RowOutcome &row, int section) const;
    QString contentAt(const RowOutcome &row, int section) const;
    QString textAt(const RowOutcome &row, int section) const;
    QString asShown(const Column &column, const QString &content) const;
    void show(const std::function<bool(const RowOutcome &)> &isShown);

    const Session &m_session;
    const ImportPlan *m_plan = nullptr;
    std::vector<int> m_sections; // columns of the sheet that are taken
    std::vector<int> m_rows; // of the plan, that are shown
    int m_noteRows = 0;
};

} // namespace tsuzuri
