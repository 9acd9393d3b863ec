#include "core/base/clock.h"

namespace tsuzuri {

QTimeZone defaultTimeZone()
{
    const QTimeZone tokyo("Asia/Tokyo");
    return tokyo.isValid() ? tokyo : QTimeZone(9 * 3600);
}

QDateTime currentInstant()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime::currentDateTimeUtc();
}

QDate currentDay(const QTimeZone &zone)
{
    return currentInstant().toTimeZone(zone).date();
}

} // namespace tsuzuri
