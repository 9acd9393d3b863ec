#pragma once

#include "core/interchange/framework_draft.h"

namespace tsuzuri {

/// Any XLSX or CSV list of requirements. Its headings are recognised as those of the register of requirements
/// are (number, belongs to, heading and text in ja and en, level, kind), in one line or two with merged
/// cells; of several sheets the one that says most is taken. Without a column for it, what a row belongs to
/// is told by its number: 5.1.2 belongs to 5.1. Where numbers repeat and a finer column of numbers stands
/// beside them (criterion, sub-criterion), the first are groups. `FrameworkOptions::columns` goes before what
/// is recognised. A row that others belong to and that has no text is a group. Errors: those of TableReader,
/// PackDamaged (heading) where no sheet has numbers, (column) where a chosen one is missing; UnknownField.
Result<FrameworkDraft> packOfList(
    const QString &path, const FrameworkOptions &options, const BothWords &words);

} // namespace tsuzuri
