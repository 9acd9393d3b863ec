#pragma once

#include "core/registers/column.h"

#include <span>

namespace tsuzuri {

/// A titled group of a form.
struct FormSection {
    Phrase title;
    std::vector<const Column *> columns;
};

/// The columns of one kind. Derived from the field table; register_layouts.cpp lists only what differs.
struct Register {
    Kind kind{};
    std::vector<Column> columns; ///< ref, fields in the order of the field table, sides, computed ones
    std::vector<const Column *> table; ///< shown at first, in order
    std::vector<FormSection> form; ///< every column that a person fills in, once
    std::vector<const Column *>
        exported; ///< everything: ref, fields (Localized ones as two sides), computed ones

    /// By key; "title_en" is taken for "title.en". Null where there is none.
    const Column *find(QStringView key) const;
};

/// Lives as long as the program.
const Register &registerOf(Kind kind);

/// The column that a heading of somebody's table means: key, heading or synonym in either language, full or
/// half width, with or without spaces and brackets. Null where none is meant.
const Column *columnForHeader(Kind kind, QStringView header);

} // namespace tsuzuri
