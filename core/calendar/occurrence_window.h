#pragma once

#include "core/calendar/business_calendar.h"
#include "core/calendar/cadence_stage.h"

namespace tsuzuri {

/// The days within which a control is to be performed once.
struct OccurrenceWindow {
    QString label; ///< 2026-04, 2026-Q1, 2026-H1, FY2026, 2026-W15, 2026-04-15
    Period days;
    QDate dueOn;
    bool isWhole = true; ///< false where the control or its cadence begins or ends within

    bool operator==(const OccurrenceWindow &) const = default;
};

/// What windows are laid out by.
struct WindowOptions {
    Period span; ///< windows that overlap it, uncut; at most 1,500 windows from its begin
    int firstMonth = 4; ///< of the year, where a cadence names none; 1 to 12
    BusinessCalendar calendar; ///< for daily windows and due days
};

/// The windows of a control, in order. Months, quarters, halves and years begin on the first of a month,
/// counted from the first month of the year; weeks on Monday; daily ones are the business days. One time is
/// one window where the control begins within the span, or nobody knows when it began.
///
/// Labels are those that people write: a quarter of the calendar is 2026-Q2 also in a fiscal year, a half or
/// a year that does not begin in January is FY2026-1H, FY2026.
std::vector<OccurrenceWindow> occurrenceWindows(
    std::span<const CadenceStage> stages, const WindowOptions &options);

/// The first month of a project's year: where its period begins, April for an audit at a point in time.
int firstMonthOf(const Project &project);

} // namespace tsuzuri
