#pragma once

#include "core/base/period.h"

#include <QStringList>

#include <bitset>
#include <optional>
#include <vector>

namespace tsuzuri {

struct Project;

/// On which days a company works: Monday to Friday but for public holidays and its own days off.
class BusinessCalendar {
public:
    BusinessCalendar() = default;
    /// Days off as people write them: 2026-08-14, 2026-08-12..2026-08-15 and, every year, 12-29 or
    /// 12-29..01-03. What cannot be read is in `unread`.
    explicit BusinessCalendar(const QStringList &daysOff);

    const QStringList &unread() const { return m_unread; }

    bool isDayOff(QDate day) const; ///< of the company alone
    bool isBusinessDay(QDate day) const;
    /// The day itself if it is a business day, else the first one after or before it. Within a year without
    /// business days the day itself.
    QDate onOrAfter(QDate day) const { return search(day, 1); }
    QDate onOrBefore(QDate day) const { return search(day, -1); }
    QDate next(QDate day) const { return search(day.addDays(1), 1); }
    QDate previous(QDate day) const { return search(day.addDays(-1), -1); }
    /// The n-th business day after a day, before it where n is negative, the day itself for 0. At most 10,000
    /// business days away.
    QDate shifted(QDate day, int count) const;

private:
    bool read(const QString &text);
    QDate search(QDate day, int step) const;

    std::bitset<13 * 32> m_everyYear; ///< by month × 32 + day
    std::vector<Period> m_once;
    QStringList m_unread;
};

/// The calendar of an audit: public holidays and the days of its parameter "company_holidays", which are
/// separated by commas: company_holidays=12-29..01-03, 2026-08-14.
BusinessCalendar businessCalendarOf(const Project &project);

} // namespace tsuzuri
