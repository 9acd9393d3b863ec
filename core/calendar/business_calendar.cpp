#include "core/calendar/business_calendar.h"

#include "core/calendar/holidays.h"
#include "core/model/project.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearch = 366;
constexpr int longestShift = 10000;

/// A day of every year, as a day of a leap year.
QDate readMonthAndDay(const QString &text)
{
    return text.size() == 5 ? QDate::fromString(u"2000-"_s + text, Qt::ISODate) : QDate();
}

std::size_t place(QDate day)
{
    return static_cast<std::size_t>(day.month()) * 32 + static_cast<std::size_t>(day.day());
}

} // namespace

BusinessCalendar::BusinessCalendar(const QStringList &daysOff)
{
    for (const QString &text : daysOff) {
        if (!text.trimmed().isEmpty() && !read(text.trimmed()))
            m_unread.append(text.trimmed());
    }
}

bool BusinessCalendar::read(const QString &text)
{
    const QString first = text.section(u".."_s, 0, 0).trimmed();
    const QString last = text.contains(".."_L1) ? text.section(u".."_s, 1).trimmed() : first;
    const Period once{QDate::fromString(first, Qt::ISODate), QDate::fromString(last, Qt::ISODate)};
    if (once.isValid()) {
        m_once.push_back(once);
        return true;
    }
    const QDate from = readMonthAndDay(first);
    QDate to = readMonthAndDay(last);
    if (!from.isValid() || !to.isValid())
        return false;
    if (to < from) // over the new year
        to = to.addYears(1);
    for (QDate day = from; day <= to; day = day.addDays(1))
        m_everyYear.set(place(day));
    return true;
}

bool BusinessCalendar::isDayOff(QDate day) const
{
    return day.isValid()
        && (m_everyYear.test(place(day))
            || std::ranges::any_of(m_once, [day](const Period &period) { return period.contains(day); }));
}

bool BusinessCalendar::isBusinessDay(QDate day) const
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !isDayOff(day) && !japaneseHoliday(day);
}

QDate BusinessCalendar::search(QDate day, int step) const
{
    QDate found = day;
    for (int i = 0; i < longestSearch && found.isValid(); ++i, found = found.addDays(step)) {
        if (isBusinessDay(found))
            return found;
    }
    return day;
}

QDate BusinessCalendar::shifted(QDate day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    for (int left = std::min(std::abs(count), longestShift); left > 0 && day.isValid(); --left)
        day = search(day.addDays(step), step);
    return day;
}

BusinessCalendar businessCalendarOf(const Project &project)
{
    for (const QString &parameter : project.parameters) {
        if (parameter.section(u'=', 0, 0).trimmed() == "company_holidays"_L1)
            return BusinessCalendar(parameter.section(u'=', 1).split(u','));
    }
    return {};
}

} // namespace tsuzuri
