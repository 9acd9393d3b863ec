#pragma once

#include "core/model/dataset.h"

#include <span>

namespace tsuzuri {

/// How a control is performed over a stretch of days.
struct CadenceStage {
    Period days; ///< an absent end is open
    Frequency frequency{};
    std::optional<int> anchorMonth;
    int dueOffsetDays = 0;
    HolidayRule holidayRule{};
    std::optional<int> toleranceDays;

    bool operator==(const CadenceStage &) const = default;
};

/// How a control is performed now: by its cadence, else by its own frequency.
CadenceStage currentStage(const Control &control, const Dataset &data);

/// How it was performed and is, in order, on the days on which it is in effect: one stage for each change of
/// "frequency" or "cadence". What was before comes from the change (a code, a word, the number of a cadence),
/// else from Control::previousFrequency; a change that does not tell changes nothing. Empty where the control
/// ends before it begins.
std::vector<CadenceStage> cadenceStages(
    const Control &control, std::span<const ControlChange *const> changes, const Dataset &data);

/// "monthly", "Monthly", "月次", "毎月"; Unset for other words.
Frequency frequencyOfWord(const QString &word);

/// Months between two occurrences: 1, 3, 6 or 12; 0 for all others.
int monthsOf(Frequency frequency);
/// Days between two occurrences: 1, 7 or 14; 0 for all others.
int daysOf(Frequency frequency);
/// Whether occurrences can be told ahead: not of what is continuous, ad hoc, several times a day or unset.
bool isPeriodic(Frequency frequency);

} // namespace tsuzuri
