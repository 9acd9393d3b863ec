#pragma once

#include "core/pdf/content.h"

#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace tsuzuri::pdf {

/// How the texts of a column are set.
enum class ColumnKind {
    Text, ///< wraps as its language asks; long paths and addresses break after separators
    Token, ///< refs and short words: breaks between words only
    Number, ///< never breaks
    Date, ///< never breaks
    Hash, ///< hexadecimal digits, small and quiet, in lines of 32 where there is room, else of 16
};

enum class Align { Left, Center, Right };

/// A width in millimetres.
struct FixedWidth {
    double mm = 0;
};
/// As wide as the widest unbroken text of the column, at most `maximumMm`.
struct MeasuredWidth {
    double maximumMm = 60;
};
/// For running text: asks for what most of its texts need, and for a share of what all columns leave.
struct FlexibleWidth {
    double weight = 1;
    double minimumMm = 18;
};
using ColumnWidth = std::variant<FixedWidth, MeasuredWidth, FlexibleWidth>;

struct Column {
    QString header = {};
    ColumnKind kind = ColumnKind::Text;
    ColumnWidth width = FlexibleWidth{};
    Align align = Align::Left;
    bool rotated = false; ///< the header runs upwards: for matrices with narrow columns
};

struct Row {
    std::vector<Cell> cells = {}; ///< as many as columns; missing ones are empty
    QString group = {}; ///< a change of group draws a group row, also over no row of its own
    QString destination = {}; ///< name that links can lead to, "" for none
};

/// Title with an entry in the outline and, up to the depth asked there, in the contents.
struct Heading {
    int level = 1; ///< 1 to 3
    QString text = {};
    QString destination = {}; ///< name that links can lead to, "" for none
    QString note = {}; ///< quiet text at the right end
    bool isListed = true; ///< in outline and contents
};

/// What stands on one page of a table.
struct TableSlice {
    std::size_t first = 0; ///< from 0
    std::size_t last = 0;
    std::size_t rows = 0; ///< of the whole table
    bool isContinued = false; ///< from an earlier page
    bool continues = false; ///< on a later page
    std::size_t part = 0; ///< of a table that is too wide for one page
    std::size_t parts = 1;
};

struct LegendEntry {
    Mark mark = Mark::None;
    QString text = {};
};

/// Rows are asked for when they are needed and more than once, so that a table of any length stays out of
/// memory.
struct Table {
    std::vector<Column> columns = {};
    std::size_t rowCount = 0;
    std::function<Row(std::size_t)> row = {}; ///< must give the same row each time
    std::optional<Heading> heading = {}; ///< repeated on each page of the table
    std::function<QString(const TableSlice &)> note = {}; ///< beside the heading of each page
    std::vector<LegendEntry> legend = {}; ///< below the table, on each of its pages
    QString legendNote = {};
    QString whenEmpty = {}; ///< drawn instead of rows when there are none
    /// So many columns at the left are repeated when a table is too wide for one page and goes on in further
    /// parts.
    std::size_t keyColumns = 1;
    bool isHeaderless = false;
    bool isDense = false;

    /// A small table from rows at hand.
    static Table of(std::vector<Column> columns, std::vector<Row> rows);
};

} // namespace tsuzuri::pdf
