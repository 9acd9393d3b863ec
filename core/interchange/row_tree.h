#pragma once

#include "core/interchange/framework_draft.h"

namespace tsuzuri {

/// A requirement as one row of a table or one entry of a library says it.
struct SourceRow {
    QString place; ///< Sheet1!B4 or 12:5
    pack::Requirement requirement;
};

/// Puts rows into the draft's pack in their order. What keeps them out goes into `problems`: no code, one
/// that is used twice or too long, a parent that does not exist, rows that belong to themselves, more than 16
/// steps.
void addRows(std::vector<SourceRow> rows, FrameworkDraft &draft, const BothWords &words);

/// A short heading made of a text that has none.
LocalizedText headingOf(const LocalizedText &text);

/// Adds the levels that requirements have and the pack does not describe, `choice` any.
void addMissingLevels(Pack &pack);

} // namespace tsuzuri
