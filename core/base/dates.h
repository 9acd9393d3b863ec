#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace tsuzuri {

/// Reads a civil day as people type it: 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日, 令和8年4月1日,
/// 令和元年5月1日, R8.4.1, H31/4/30, S63-1-7, 1 April 2026, April 1, 2026; full-width characters, blanks and
/// a right weekday such as (水) may be there. Nothing for days that don't exist (2026/2/30), days before
/// their era began, years of two digits, plain numbers and everything else.
std::optional<QDate> parseDate(QStringView text);

/// Reads an instant: a date as above, T or a blank, and a time (10:00, 10:00:00, 10:00:00.250). An offset (Z,
/// +09:00, +0900) may follow; without one the time is a civil time of `zone`. The result carries the offset
/// or the zone.
std::optional<QDateTime> parseInstant(QStringView text, const QTimeZone &zone);

/// 2026-04-01T10:00:00+09:00 as seen in `zone`; milliseconds only where there are some. "" for an invalid
/// instant.
QString formatInstant(const QDateTime &instant, const QTimeZone &zone);

enum class DateStyle : std::uint8_t {
    Iso, ///< 2026-04-01
    Japanese, ///< 2026年4月1日
    JapaneseEra, ///< 令和8年4月1日; like Japanese before 1926-12-25
    English, ///< 1 April 2026
};

/// "" for an invalid date. What it writes, `parseDate` reads.
QString formatDate(QDate date, DateStyle style);

} // namespace tsuzuri
