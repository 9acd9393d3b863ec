#pragma once

#include "core/base/period.h"
#include "core/sample/files_random.h"

#include <QDateTime>

#include <utility>
#include <vector>

namespace tsuzuri {

/// Monday to Friday, without the public holidays of 2026.
bool isWeekday(QDate day);
/// The day itself or the next business day.
QDate businessDayFrom(QDate day);
QDate businessDayBefore(QDate day);

enum class DaysOf { BusinessWeek, WholeWeek };
/// The days of a period, at least its last one.
std::vector<QDate> daysOf(const Period &period, DaysOf which);

/// `count` days out of `days`, in order and evenly.
std::vector<QDate> orderedDays(const std::vector<QDate> &days, int count, SampleRandom &random);
/// `count` instants on `days`, in order and evenly, from the full hour `firstHour` to the end of `lastHour`.
std::vector<QDateTime> orderedTimes(const std::vector<QDate> &days, int count, int firstHour, int lastHour,
    const QTimeZone &zone, SampleRandom &random);

/// `count` business days in order that keep to the anchors (row from 1, day) and stay in the period.
std::vector<QDate> anchoredDays(std::vector<std::pair<int, QDate>> anchors, int count, const Period &period);

} // namespace tsuzuri
