#pragma once

#include "core/base/period.h"

#include <QStringView>

#include <optional>

namespace tsuzuri {

/// 年度: April to March, the year that holds a day.
Period fiscalYearOf(QDate day);

/// Reads a day as somebody types it in a hurry: 4/1, 4-1, 4.1, 0401, 4月1日 fall into `within`, or as near to
/// it as can be; 20260401; everything that parseDate reads; 今日, today, 昨日, yesterday, 明日, tomorrow as
/// seen from `today`. Nothing for everything else.
std::optional<QDate> parseShortDate(QStringView text, const Period &within, QDate today);

} // namespace tsuzuri
