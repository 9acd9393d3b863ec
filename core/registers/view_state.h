#pragma once

#include "core/registers/column_filter.h"

namespace tsuzuri {

/// How a register is shown. Columns are known by their keys, "gaps" is the one of the checks; keys that a
/// register does not have are left out by whoever shows it.
struct ViewState {
    struct ShownColumn {
        QString key;
        int width = 0; ///< pixels at the usual zoom; 0: as fits
        bool operator==(const ShownColumn &) const = default;
    };
    struct SortedColumn {
        QString key;
        RowOrder order = RowOrder::Ascending;
        bool operator==(const SortedColumn &) const = default;
    };

    std::vector<ShownColumn> columns; ///< empty: the usual ones
    std::vector<SortedColumn> sorted; ///< the first counts most
    QString words; ///< of the filter
    QStringList chips; ///< pressed
    std::vector<ColumnFilter> filters;
    QString grouped; ///< by this column; "" by none

    bool operator==(const ViewState &) const = default;
};

/// Canonical JSON: the same state gives the same text. What is empty is left out.
QString viewText(const ViewState &state);
/// Never fails: what can't be read is left out, so that no view makes a register unusable.
ViewState readView(const QString &text);

} // namespace tsuzuri
