#pragma once

#include "core/registers/edit.h"
#include "core/registers/register.h"
#include "ui/registers/row_list.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace tsuzuri {

class GapCounts;
struct CommitNotice;

/// Any register as a table: made of its columns, sorted, filtered and grouped, kept up to date row by row.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< int of CellMark
        SignRole, ///< Sign
        GapsRole, ///< GapCounts of the row, in any column
        LabelRole, ///< what the record is called, in any column
        RemarkRole, ///< what else is worth knowing about it in one line, in any column
        SortRole, ///< int of a heading: place among the keys of the order, below zero downwards; 0: none
    };

    RegisterModel(Session &session, Kind kind, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    Kind kind() const { return m_kind; }
    /// What its cells are read with: the session's, or that of another day.
    const RegisterReader &reader() const;
    /// Computed columns as they stand on another day than today; invalid: today.
    void setAsOf(QDate day);
    QDate asOf() const { return m_dayReader ? m_dayReader->asOf() : QDate(); }

    /// Null stands for the gaps of the record.
    const std::vector<const Column *> &columns() const { return m_columns; }
    void setColumns(std::vector<const Column *> columns);
    /// What a table shows at first: the usual columns of the register, the gaps beside the title.
    static std::vector<const Column *> usualColumns(Kind kind);
    const Column *column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    int sectionOf(const Column *column) const; ///< -1 where it is not shown

    /// Only records that link to one; to be set once, before anything is shown.
    void setScope(const LinkScope &scope);
    const std::optional<LinkScope> &scope() const { return m_rows.filter().scope(); }
    /// All words must fit; all tests, too.
    void setWords(const QString &words);
    void setTests(std::vector<RowTest> tests);
    /// Rows that belong here, whether words or tests hide them or not. Rows of the dataset.
    const std::vector<int> &members() const { return m_rows.members(); }
    int memberCount() const { return static_cast<int>(members().size()); }
    int shownCount() const { return m_rows.shownCount(); }

    /// The first key counts most.
    void setSort(std::vector<SortKey> keys);
    const std::vector<SortKey> &sortKeys() const { return m_rows.sort(); }
    /// Null: no groups.
    void setGroup(const Column *column);
    const Column *group() const { return m_rows.group(); }
    /// Null where the row is a record.
    const RowList::Group *groupAt(int row) const { return m_rows.groupAt(row); }
    void toggleGroup(int row);
    void openGroups(bool isOpen);
    /// The next new record stands below this one until the rows are ordered anew; null: at the end, as others
    /// do.
    void setNeighbour(Uuid id) { m_neighbour = id; }
    /// Opens the group that hides a record.
    void reveal(Uuid id);

    Uuid idAt(int row) const; ///< null of a heading
    /// Row in the dataset's table; -1 of a heading.
    int datasetRow(int row) const { return m_rows.rowAt(row); }
    int rowOf(Uuid id) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Stores one action; tells `refused` when it cannot. `reason` is that of the change set.
    bool edit(std::span<const CellEdit> edits, const QString &reason = QStringLiteral("edit"));

Q_SIGNALS:
    void refused(const tsuzuri::Error &error);
    /// The rows are others than before: a current row has to be found again.
    void arranged();
    /// The columns are others than before.
    void columnsChanged();

private:
    static Qt::Alignment cellAlignment(const Column *column);
    QVariant cellData(const QModelIndex &index, int role) const;
    QVariant gapData(const QModelIndex &index, int role) const;
    QVariant groupData(const QModelIndex &index, int role) const;
    QVariant toolTip(const Column &column, int row) const;
    QString remark(int row) const;

    void arrangeBy(void (RowList::*step)());
    void takeNotice(const CommitNotice &notice);
    bool bringsBack(const CommitNotice &notice, std::span<const Uuid> touched) const;
    void takeRows(std::span<const Uuid> touched);
    void readIds();
    void renumber();
    void dropDeleted();
    void insert(int datasetRow);
    void announceAll();
    void announceGaps();
    void fetchTexts();

    Session &m_session;
    Kind m_kind;
    std::vector<const Column *> m_columns;
    std::unique_ptr<RegisterReader> m_dayReader;
    RowList m_rows;
    QTimer m_fetchTimer;
    bool m_isNarrowOwed = false; // words were set before there were texts to look through
    std::vector<Uuid> m_ids; // by row of the dataset
    Uuid m_neighbour;
};

} // namespace tsuzuri
