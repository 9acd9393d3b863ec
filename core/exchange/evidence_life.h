#pragma once

#include "core/exchange/record_draft.h"

namespace tsuzuri {

/// Takes out of the draft of known evidence what its life does not allow: a status that is no step from the
/// present one or lacks what the step asks for, and all but the notes of what is accepted. Why, where
/// something was taken out; nothing for other drafts.
std::optional<Error> keepToLife(const Dataset &dataset, RecordDraft &draft);

} // namespace tsuzuri
