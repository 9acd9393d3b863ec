#pragma once

#include "core/model/dataset.h"
#include "core/registers/column.h"

#include <memory>
#include <set>

namespace tsuzuri {

/// What a person must be told beside the text of a cell.
enum class CellMark : std::uint8_t {
    None,
    OtherLanguage, ///< there is no text in this language; the other one's is shown
    Older, ///< the other language was changed after this one
    Unresolved, ///< words of an import that name no record
    Deleted, ///< links to a deleted record
};

struct CellText {
    QString text;
    CellMark mark = CellMark::None;

    bool operator==(const CellText &) const = default;
};

enum class RowOrder : std::uint8_t { Ascending, Descending };

/// Reads the cells of all registers: from the data, in the words of one language, for a project and a day.
/// Rows are those of the dataset's tables. Indexes over links are made when first needed, so a reader belongs
/// to one thread.
class RegisterReader {
public:
    /// Dataset and words must outlive the reader.
    RegisterReader(const Dataset &dataset, const Words &words, QDate asOf);
    ~RegisterReader();

    const Dataset &dataset() const { return m_dataset; }
    const Words &words() const { return m_words; }
    /// The project and the day that computed columns are about; no project: all of them.
    Id<Project> project() const { return m_project; }
    QDate asOf() const { return m_asOf; }
    void setProject(Id<Project> project) { m_project = project; }
    void setAsOf(QDate day) { m_asOf = day; }
    /// To be called after every change of the dataset.
    void datasetChanged();
    /// The same where only records of some kinds have changed.
    void datasetChanged(const std::set<Kind> &kinds);

    Value value(const Column &column, int row) const;
    /// What a cell shows: labels, names, ISO dates.
    CellText cell(const Column &column, int row) const;
    QString text(const Column &column, int row) const { return cell(column, row).text; }
    /// What CSV, XLSX and the clipboard get: like `text`, but CellParser makes the same value of it.
    QString exportText(const Column &column, int row) const;
    /// Folded, in both languages.
    QString filterText(const Column &column, int row) const;
    /// All rows of the column's register, ordered as RowSorter does.
    std::vector<int> rowsInOrder(const Column &column, RowOrder order) const;

    /// "基本方針", "三枝 千尋": what a record is called, "" where it has no name.
    QString name(Kind kind, Uuid id) const;
    /// "D-001 基本方針"; people, organisations, roles, systems and projects by name alone.
    QString label(Kind kind, Uuid id) const;

    class Index;
    const Index &index() const;

private:
    CellText textOf(const Column &column, const Value &value) const;
    CellText linksText(const Column &column, const std::vector<Uuid> &ids) const;
    QString exportLabel(Kind kind, Uuid id) const;
    QString wordsOf(const Column &column, const QString &code) const;
    void addUnresolved(const Column &column, int row, CellText &cell) const;

    const Dataset &m_dataset;
    const Words &m_words;
    Id<Project> m_project;
    QDate m_asOf;
    mutable std::unique_ptr<Index> m_index;
};

} // namespace tsuzuri
