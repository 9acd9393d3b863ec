#pragma once

#include "core/model/pre_approval.h"

namespace tsuzuri {

enum class HolidayRule : std::uint8_t { Unset, None, NextBusinessDay, PreviousBusinessDay };
template <>
struct EnumCodes<HolidayRule> {
    static constexpr std::array codes{"", "none", "next_business_day", "previous_business_day"};
};

/// When a periodic control is due. Occurrences are made from it.
struct Cadence : Record<Cadence> {
    LocalizedText name;
    Frequency frequency{};
    std::optional<int> anchorMonth; ///< first month of the year, 1 to 12
    std::optional<int> dueOffsetDays; ///< after the end of the window
    std::optional<int> toleranceDays;
    HolidayRule holidayRule{};

    bool operator==(const Cadence &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using C = Cadence;
        field("name", at<&C::name>);
        field("frequency", at<&C::frequency>);
        field("anchor_month", at<&C::anchorMonth>);
        field("due_offset_days", at<&C::dueOffsetDays>);
        field("tolerance_days", at<&C::toleranceDays>);
        field("holiday_rule", at<&C::holidayRule>);
    }
};

} // namespace tsuzuri
