#pragma once

#include "core/registers/register_reader.h"

#include <functional>
#include <map>

namespace tsuzuri {

/// What the cells of one column must hold for a row to be shown.
struct ColumnFilter {
    enum class Test : std::uint8_t { Contains, OneOf, Between, Empty, Filled };

    QString key; ///< of the column
    Test test = Test::Contains;
    QString words; ///< Contains: all of them, in either language
    QStringList codes; ///< OneOf: see cellCodes; "" stands for an empty cell
    QDate from; ///< Between: both days are included, an invalid one is open
    QDate to;

    bool operator==(const ColumnFilter &) const = default;
    /// Whether it narrows anything.
    bool isEmpty() const;
};

using RowQuestion = std::function<bool(int row)>;

/// Null for a column that the register does not have. The reader must outlive the question; it holds until
/// the dataset changes.
RowQuestion questionOf(const RegisterReader &reader, Kind kind, const ColumnFilter &filter);

/// What a cell holds, in no language: codes of choices, yes or no, numbers of linked records, texts as they
/// are; empty for an empty cell.
QStringList cellCodes(const RegisterReader &reader, const Column &column, int row);

/// What cells show for a code, in the reader's language.
QString codeLabel(const RegisterReader &reader, const Column &column, const QString &code);

/// A content of a column and how many of the rows hold it.
struct CodeCount {
    QString code; ///< "" for empty cells
    QString label; ///< in the reader's language
    int count = 0;

    bool operator==(const CodeCount &) const = default;
};

/// In the order of the column, empty cells last; nothing where there are more than `most` different ones.
std::vector<CodeCount> countCodes(
    const RegisterReader &reader, const Column &column, std::span<const int> rows, std::size_t most);

} // namespace tsuzuri
