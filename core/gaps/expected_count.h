#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// How many occurrences of a control a period must at least contain, by its cadence (else its own frequency)
/// and the days on which the control is in effect. 0 where no number can be expected: ad hoc, continuous,
/// daily (which days count is the company's choice), one time.
int expectedCount(const Control &control, const Period &period, const Dataset &data);

/// Whole months from `from` to `to`, both included: 12 from 1 April to 31 March.
int wholeMonths(const Period &period);

} // namespace tsuzuri
