#pragma once

#include "core/tables/cell.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace tsuzuri {

/// A column that is looked for, and the words that people write over it.
struct HeaderCandidate {
    QString key;
    QStringList names;
};

struct HeaderMatch {
    std::size_t index = 0; ///< of the header among the rows given
    std::vector<QString>
        keys; ///< of each column of the header row, empty where none of the candidates is meant
    std::vector<qsizetype> repeated; ///< 0-based columns left out because an earlier one has their key

    bool operator==(const HeaderMatch &) const = default;
    /// The 0-based column of a key, or -1.
    qsizetype columnOf(const QString &key) const;
};

/// A header as it is compared: full and half width, case, kana, blanks, hyphens, brackets, colons and marks
/// such as
/// * ※ (必須) (required) make no difference.
QString headerWord(QStringView header);

/// Finds the header among the first 20 rows of a table (titles may stand above it): the row in which most
/// candidates are found, the first of equals. A header in two languages ("証跡ID / Evidence ID", on two
/// lines, or one in brackets) counts when all its parts mean the same candidate. Nothing where no cell
/// matches.
std::optional<HeaderMatch> matchHeaders(
    std::span<const Row> rows, std::span<const HeaderCandidate> candidates);

} // namespace tsuzuri
