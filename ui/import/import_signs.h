#pragma once

#include "core/exchange/import.h"
#include "ui/support/shapes.h"

namespace tsuzuri {

inline constexpr Sign refusedSign{Shape::OctagonBar, Tone::Blocker};
inline constexpr Sign noteSign{Shape::TriangleMark, Tone::Major};

inline Sign signOf(RowOutcome::State state)
{
    switch (state) {
    case RowOutcome::State::Added:
        return {Shape::Diamond, Tone::Good};
    case RowOutcome::State::Changed:
        return {Shape::HalfRing, Tone::Minor};
    case RowOutcome::State::Unchanged:
        return {Shape::EmptyRing, Tone::Draft};
    case RowOutcome::State::Refused:
        break;
    }
    return refusedSign;
}

} // namespace tsuzuri
