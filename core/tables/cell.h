#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <concepts>
#include <optional>
#include <variant>
#include <vector>

namespace tsuzuri {

/// What one cell of a table holds. A cell of a CSV file holds text or nothing; it is never guessed to be
/// more.
struct Cell {
    using Value = std::variant<std::monostate, QString, double, bool, QDate, QDateTime>;

    Value value;

    Cell() = default;
    Cell(QString text)
        : value(std::move(text))
    {
    }
    Cell(double number)
        : value(number)
    {
    }
    Cell(QDate date)
        : value(date)
    {
    }
    Cell(QDateTime instant)
        : value(std::move(instant))
    {
    }
    Cell(std::same_as<bool> auto isTrue) // not what converts to bool, such as a pointer
        : value(isTrue)
    {
    }

    bool operator==(const Cell &) const = default;

    /// True also for an empty text and for an invalid date.
    bool isEmpty() const;
};

/// What a person would read in the cell: whole numbers without ".0", others with 15 digits, dates and
/// instants (as seen in their own zone) in ISO form, TRUE or FALSE.
QString text(const Cell &cell);

/// The civil day that a cell means: a date; an instant as seen in `zone`; a number as Excel serial (epoch
/// 1900); a text that `parseDate` or `parseInstant` reads.
std::optional<QDate> dateOf(const Cell &cell, const QTimeZone &zone);

/// One row of a sheet.
struct Row {
    int number = 0; ///< 1-based, as the spreadsheet program counts
    std::vector<Cell> cells; ///< from the first column on; what follows the last filled cell is left out

    bool operator==(const Row &) const = default;
    /// The cell of a 0-based column, empty where the row has none.
    const Cell &at(qsizetype column) const;
};

} // namespace tsuzuri
