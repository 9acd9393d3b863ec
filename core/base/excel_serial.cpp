#include "core/base/excel_serial.h"

#include <cmath>

namespace tsuzuri {

namespace {

constexpr int msecsPerDay = 24 * 60 * 60 * 1000;
constexpr int leapDayThatNeverWas = 60; // 1900-02-29
constexpr double behindTheLastDay = 2958466; // 9999-12-31 is 2958465

} // namespace

std::optional<QDate> fromExcelSerial(double serial, ExcelEpoch epoch)
{
    if (!std::isfinite(serial) || serial < (epoch == ExcelEpoch::Year1900 ? 1 : 0)
        || serial >= behindTheLastDay)
        return std::nullopt;
    const auto day = static_cast<qint64>(serial);
    QDate date;
    if (epoch == ExcelEpoch::Year1904)
        date = QDate(1904, 1, 1).addDays(day);
    else if (day != leapDayThatNeverWas)
        date = QDate(1899, 12, 31).addDays(day < leapDayThatNeverWas ? day : day - 1);
    return date.isValid() && date.year() <= 9999 ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> fromExcelSerial(double serial, ExcelEpoch epoch, const QTimeZone &zone)
{
    auto msecs = static_cast<qint64>(std::llround((serial - std::floor(serial)) * msecsPerDay));
    double day = std::floor(serial);
    if (msecs == msecsPerDay) {
        msecs = 0;
        ++day;
    }
    const auto date = fromExcelSerial(day, epoch);
    if (!date)
        return std::nullopt;
    return QDateTime(*date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(msecs)), zone);
}

std::optional<double> toExcelSerial(QDate date)
{
    if (!date.isValid() || date.year() < 1900 || date.year() > 9999)
        return std::nullopt;
    const qint64 days = QDate(1899, 12, 31).daysTo(date);
    return static_cast<double>(days < leapDayThatNeverWas ? days : days + 1);
}

std::optional<double> toExcelSerial(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const auto day = toExcelSerial(local.date());
    if (!day)
        return std::nullopt;
    return *day + static_cast<double>(local.time().msecsSinceStartOfDay()) / msecsPerDay;
}

} // namespace tsuzuri
