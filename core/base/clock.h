#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace tsuzuri {

/// The time zone of a workspace that names none.
QTimeZone defaultTimeZone();

/// The present instant in UTC; SOURCE_DATE_EPOCH (seconds) takes its place where it is set.
QDateTime currentInstant();

/// The civil day of `currentInstant` in the workspace's zone, never in the machine's.
QDate currentDay(const QTimeZone &zone);

} // namespace tsuzuri
