#pragma once

#include "core/registers/row_order.h"
#include "ui/registers/filter_texts.h"
#include "ui/registers/row_filter.h"

#include <QSet>

namespace tsuzuri {

/// The lines of a table: the rows of a register as they are sorted and filtered, under the headings of their
/// groups.
class RowList {
public:
    struct Group {
        QString title; ///< "" for rows whose cell is empty
        int count = 0;
        bool isOpen = true;
    };

    RowList(const Session &session, Kind kind);

    /// What reads the cells from now on, instead of the session's.
    void setReader(const RegisterReader &reader);
    /// A key without a column orders by gaps, the worst first.
    void setSort(std::vector<SortKey> keys) { m_sort = std::move(keys); }
    const std::vector<SortKey> &sort() const { return m_sort; }
    void setGroup(const Column *column);
    const Column *group() const { return m_group; }
    RowFilter &filter() { return m_filter; }
    const RowFilter &filter() const { return m_filter; }
    FilterTexts &texts() { return m_texts; }

    // Each does the work of those below, too.
    void datasetChanged();
    void arrange(); ///< sorts
    void choose(); ///< asks the tests
    void narrow(); ///< looks for the words
    void lay(); ///< puts headings above groups

    int size() const { return static_cast<int>(m_lines.size()); }
    /// Row in the dataset's table; -1 of a heading, and of a row that is gone.
    int rowAt(int line) const { return std::max(m_lines[static_cast<std::size_t>(line)], -1); }
    int lineOf(int row) const; ///< -1 where it is not shown
    const Group *groupAt(int line) const; ///< null for rows
    void toggle(int line);
    void openAll(bool isOpen);
    /// Opens the group that hides a row. False where none does.
    bool reveal(int row);

    /// Rows that belong here, whether words or tests hide them or not.
    const std::vector<int> &members() const { return m_members; }
    /// Those that are not hidden; groups may be closed over them.
    int shownCount() const { return static_cast<int>(m_shown.size()); }

    // Row by row, without a new order.
    void renumber(const std::function<int(int)> &newRow); ///< -1: gone
    void eraseLines(int first, int last);
    /// Below another row that is shown, else at the end; whatever the order and the filter.
    void add(int row, int above);
    void forgetOrder() { m_sorter->forget(); }

private:
    std::vector<int> gapPlaces() const;
    QString titleOf(int row) const;

    const Session &m_session;
    Kind m_kind;
    const RegisterReader *m_reader;
    std::optional<RowSorter> m_sorter;
    RowFilter m_filter;
    FilterTexts m_texts;
    std::vector<SortKey> m_sort;
    const Column *m_group = nullptr;
    QSet<QString> m_closed; // titles
    std::vector<int> m_order; // all rows, sorted
    std::vector<int> m_members; // of these
    std::vector<int> m_chosen; // of these
    std::vector<int> m_shown; // of these
    std::vector<int> m_lines; // rows, and headings as -2 and below
    std::vector<Group> m_groups;
};

} // namespace tsuzuri
