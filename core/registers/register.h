#pragma once

#include "core/registers/column.h"

namespace tsuzuri {

/// A titled group of a form.
struct FormSection {
    Phrase title;
    std::vector<const Column *> columns;
};

/// The columns of one kind: derived from the field table, register_layout.cpp lists only what differs.
struct Register {
    Kind kind{};
    std::vector<Column> columns; ///< ref, fields in the order of the field table, sides, computed ones
    std::vector<const Column *> table; ///< shown at first, in order
    std::vector<FormSection> form; ///< every ref and field once
    std::vector<const Column *>
        exported; ///< everything: ref, fields (Localized ones as two sides), computed ones

    /// By key; "title_en" is taken for "title.en". Null where there is none.
    const Column *find(QStringView key) const;
};

/// Lives as long as the program.
const Register &registerOf(Kind kind);

} // namespace tsuzuri
