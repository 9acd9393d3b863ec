#pragma once

#include "core/registers/edit.h"
#include "core/registers/register.h"
#include "ui/registers/row_filter.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace tsuzuri {

class GapCounts;
struct CommitNotice;

/// Any register as a table: made of its columns, sorted and filtered, kept up to date row by row.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< int of CellMark
        SignRole, ///< Sign
        GapsRole, ///< GapCounts of the row, in any column
        LabelRole, ///< what the record is called, in any column
        RemarkRole, ///< what else is worth knowing about it in one line, in any column
    };

    RegisterModel(Session &session, Kind kind, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    Kind kind() const { return m_kind; }

    /// Null stands for the gaps of the record.
    const std::vector<const Column *> &columns() const { return m_columns; }
    void setColumns(std::vector<const Column *> columns);
    /// What a table shows at first: the usual columns of the register, the gaps beside the title.
    static std::vector<const Column *> usualColumns(Kind kind);
    const Column *column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    int sectionOf(const Column *column) const; ///< -1 where it is not shown

    /// Only records that link to one; to be set once, before anything is shown.
    void setScope(const LinkScope &scope);
    const std::optional<LinkScope> &scope() const { return m_filter.scope(); }
    /// All words and all tests must fit.
    void setFilter(const QString &words, std::vector<RowTest> tests);
    /// Rows that belong here, whether words or tests hide them or not.
    int memberCount() const { return m_memberCount; }

    Uuid idAt(int row) const { return m_ids[static_cast<std::size_t>(datasetRow(row))]; }
    /// Row in the dataset's table.
    int datasetRow(int row) const { return m_visible[static_cast<std::size_t>(row)]; }
    int rowOf(Uuid id) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Stores one action; tells `refused` when it cannot.
    bool edit(std::span<const CellEdit> edits);

Q_SIGNALS:
    void refused(const tsuzuri::Error &error);
    /// The rows are others than before: a current row has to be found again.
    void arranged();

private:
    QVariant cellData(const QModelIndex &index, int role) const;
    QVariant toolTip(const Column &column, int row) const;
    QString remark(int row) const;
    GapCounts gapsOf(int row) const;

    void arrange(); // order, filter, reset
    void order();
    void filter();
    void takeNotice(const CommitNotice &notice);
    bool bringsBack(const CommitNotice &notice, std::span<const Uuid> touched) const;
    void renumber();
    void dropDeleted();
    void insert(int datasetRow);
    void announceAll();
    void announceGaps();
    void fetchTexts();

    Session &m_session;
    Kind m_kind;
    std::vector<const Column *> m_columns;
    RowFilter m_filter;
    FilterTexts m_texts;
    QTimer m_fetchTimer;
    const Column *m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Uuid> m_ids; // by row of the dataset
    std::vector<int> m_order; // rows of the dataset, sorted
    std::vector<int> m_visible; // those of them that are shown
    int m_memberCount = 0;
};

} // namespace tsuzuri
