#include "core/base/short_date.h"

#include "core/base/dates.h"
#include "core/base/fold.h"

#include <QRegularExpression>

#include <utility>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// How many days lie between a day and a period; 0 within it.
qint64 distance(QDate day, const Period &period)
{
    if (period.contains(day))
        return 0;
    return period.from.isValid() && day < period.from ? day.daysTo(period.from) : period.to.daysTo(day);
}

/// The day of a month that lies in the period, else the one nearest to it: 2/29 only where there is one.
std::optional<QDate> dayIn(const Period &period, int month, int day)
{
    std::optional<QDate> nearest;
    for (int year = period.from.year() - 1; year <= period.to.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!nearest || distance(date, period) < distance(*nearest, period)))
            nearest = date;
    }
    return nearest;
}

std::optional<QDate> relativeDay(const QString &word, QDate today)
{
    static const std::pair<QStringView, int> words[] = {{u"今日", 0}, {u"本日", 0}, {u"today", 0},
        {u"昨日", -1}, {u"yesterday", -1}, {u"明日", 1}, {u"tomorrow", 1}};
    for (const auto &[each, days] : words) {
        if (word == each)
            return today.addDays(days);
    }
    return std::nullopt;
}

} // namespace

Period fiscalYearOf(QDate day)
{
    const int year = day.month() >= 4 ? day.year() : day.year() - 1;
    return {QDate(year, 4, 1), QDate(year + 1, 3, 31)};
}

std::optional<QDate> parseShortDate(QStringView text, const Period &within, QDate today)
{
    if (const auto whole = parseDate(text))
        return whole;
    const QString word = fold(text.trimmed());
    if (const auto day = relativeDay(word, today))
        return day;
    static const QRegularExpression eight(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    if (const auto match = eight.match(word); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const QRegularExpression monthAndDay(
        u"^(?:(\\d{1,2})[/.-](\\d{1,2})|(\\d{2})(\\d{2})|(\\d{1,2})月(\\d{1,2})日?)$"_s);
    const auto match = monthAndDay.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.lastCapturedIndex() - 1;
    return dayIn(within.isValid() ? within : fiscalYearOf(today), match.captured(first).toInt(),
        match.captured(first + 1).toInt());
}

} // namespace tsuzuri
