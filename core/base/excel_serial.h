#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace tsuzuri {

/// The day that serial 0 (1904) or serial 1 (1900) of a workbook stands for.
enum class ExcelEpoch : std::uint8_t { Year1900, Year1904 };

/// The civil day of a workbook's serial number, its fraction ignored. The system of 1900 counts a 1900-02-29
/// that never was: serial 60 is nothing. Nothing also outside of 1900 to 9999.
std::optional<QDate> fromExcelSerial(double serial, ExcelEpoch epoch = ExcelEpoch::Year1900);

/// Day and time of a serial number as a civil time of `zone`, rounded to milliseconds.
std::optional<QDateTime> fromExcelSerial(double serial, ExcelEpoch epoch, const QTimeZone &zone);

/// The serial number (epoch 1900) of a day, or nothing outside of 1900 to 9999.
std::optional<double> toExcelSerial(QDate date);

/// Day and time as seen in `zone`, as serial number (epoch 1900).
std::optional<double> toExcelSerial(const QDateTime &instant, const QTimeZone &zone);

} // namespace tsuzuri
