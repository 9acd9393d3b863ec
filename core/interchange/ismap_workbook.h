#pragma once

#include "core/interchange/framework_draft.h"

namespace tsuzuri {

class TableReader;

/// Whether a workbook is the annex (別表) of the ISMAP control criteria: a sheet of that name with numbers of
/// its form.
bool isIsmapWorkbook(TableReader &reader);

/// The shipped ISMAP pack with the wording and the detailed controls of the official annex. A cell that holds
/// a number of ISMAP (3.1.2.1, 5.1.1, 6.3.1.1.PB) begins an entry, the next cell that is none is its wording,
/// so that numbers may stand below each other or side by side, with merged cells between them. Errors: those
/// of TableReader.
Result<FrameworkDraft> packOfIsmapWorkbook(
    const QString &path, const FrameworkOptions &options, const BothWords &words);

} // namespace tsuzuri
