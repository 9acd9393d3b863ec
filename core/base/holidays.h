#pragma once

#include <QDate>

namespace tsuzuri {

/// Public holidays of Japan by the rules of the Act on National Holidays as in force, with the years in which
/// it was bent (2019, 2020, 2021). Good for 2000 to 2050; the equinoxes of years still to come are forecasts.
bool isJapaneseHoliday(QDate day);

/// Monday to Friday and no public holiday.
bool isBusinessDay(QDate day);

/// The n-th business day after a day (n >= 0, at most 10,000); the day itself for 0.
QDate addBusinessDays(QDate day, int count);

} // namespace tsuzuri
