#pragma once

#include <QDate>

#include <cstdint>
#include <optional>

namespace tsuzuri {

/// Why a day is a public holiday of Japan; core/words/holiday_words.h has the names.
enum class Holiday : std::uint8_t {
    NewYearsDay,
    ComingOfAgeDay,
    FoundationDay,
    EmperorsBirthday,
    VernalEquinox,
    GreeneryDay,
    ShowaDay,
    ConstitutionDay,
    ChildrensDay,
    MarineDay,
    MountainDay,
    RespectForTheAgedDay,
    AutumnalEquinox,
    HealthAndSportsDay, ///< 体育の日, until 2019
    SportsDay, ///< スポーツの日, since 2020
    CultureDay,
    LabourThanksgivingDay,
    AccessionDay, ///< 2019-05-01
    EnthronementDay, ///< 2019-10-22
    CitizensHoliday, ///< 国民の休日: between two holidays
    SubstituteHoliday, ///< 振替休日: after a holiday on a Sunday
};
inline constexpr Holiday lastHoliday = Holiday::SubstituteHoliday;

/// Later years have none.
inline constexpr int lastHolidayYear = 2050;

/// By the rules of the Act on National Holidays as in force, with the years in which it was bent (2019, 2020,
/// 2021). Good for 2000 to 2050, where the equinoxes of years still to come are forecasts; other years have
/// none.
std::optional<Holiday> japaneseHoliday(QDate day);

} // namespace tsuzuri
