#include "core/calendar/occurrence_window.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWindows = 1500;

QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

/// Days that both periods have; an absent end is open.
Period common(const Period &left, const Period &right)
{
    Period both = left;
    if (right.from.isValid() && (!both.from.isValid() || right.from > both.from))
        both.from = right.from;
    if (right.to.isValid() && (!both.to.isValid() || right.to < both.to))
        both.to = right.to;
    return both;
}

/// Lays out the windows of one stage.
class Layout {
public:
    Layout(const CadenceStage &stage, const WindowOptions &options, std::vector<OccurrenceWindow> &windows)
        : m_stage(stage)
        , m_options(options)
        , m_windows(windows)
        , m_firstMonth(std::clamp(stage.anchorMonth.value_or(options.firstMonth), 1, 12))
        , m_days(common(options.span, stage.days))
    {
    }

    void lay()
    {
        if (!m_days.isValid())
            return;
        if (const int months = monthsOf(m_stage.frequency))
            layMonths(months);
        else if (m_stage.frequency == Frequency::Daily)
            layBusinessDays();
        else if (const int days = daysOf(m_stage.frequency))
            layWeeks(days);
        else if (m_stage.frequency == Frequency::OneTime)
            layOnce();
    }

private:
    void add(const QString &label, const Period &days)
    {
        const Period cut = common(days, m_stage.days);
        m_windows.push_back({label, cut, dueDay(cut.to), cut == days});
    }
    bool isFull() const { return m_windows.size() >= mostWindows; }

    QDate dueDay(QDate end) const
    {
        const QDate day = end.addDays(m_stage.dueOffsetDays);
        switch (m_stage.holidayRule) {
        case HolidayRule::NextBusinessDay:
            return m_options.calendar.onOrAfter(day);
        case HolidayRule::PreviousBusinessDay:
            return m_options.calendar.onOrBefore(day);
        default:
            return day;
        }
    }

    /// The first day of the year, half, … that a day lies in.
    QDate monthsBegin(QDate day, int months) const
    {
        const int since = (day.month() - m_firstMonth + 12) % months;
        return QDate(day.year(), day.month(), 1).addMonths(-since);
    }

    QString monthsLabel(QDate begin) const
    {
        const QDate year = monthsBegin(begin, 12);
        const int passed = (begin.month() - m_firstMonth + 12) % 12;
        switch (m_stage.frequency) {
        case Frequency::Monthly:
            return begin.toString(u"yyyy-MM"_s);
        case Frequency::Quarterly:
            return begin.month() % 3 == 1 ? u"%1-Q%2"_s.arg(begin.year()).arg(begin.month() / 3 + 1)
                                          : u"FY%1-Q%2"_s.arg(year.year()).arg(passed / 3 + 1);
        case Frequency::Semiannual:
            return (m_firstMonth == 1 ? u"%1-H%2"_s : u"FY%1-%2H"_s).arg(year.year()).arg(passed / 6 + 1);
        default:
            return (m_firstMonth == 1 ? u"%1"_s : u"FY%1"_s).arg(year.year());
        }
    }

    void layMonths(int months)
    {
        for (QDate begin = monthsBegin(m_days.from, months); begin <= m_days.to && !isFull();
            begin = begin.addMonths(months))
            add(monthsLabel(begin), {begin, begin.addMonths(months).addDays(-1)});
    }

    /// Fortnights are counted from the week in which the control began, else from a Monday that stays the
    /// same.
    void layWeeks(int days)
    {
        const QDate zero = m_stage.days.from.isValid() ? m_stage.days.from : QDate(2000, 1, 3);
        const QDate monday = zero.addDays(1 - zero.dayOfWeek());
        const qint64 since = monday.daysTo(m_days.from);
        for (QDate begin = m_days.from.addDays(-((since % days + days) % days));
            begin <= m_days.to && !isFull(); begin = begin.addDays(days)) {
            const QDate second = begin.addDays(7);
            add(days == 7 ? isoWeek(begin) : isoWeek(begin) + u'-' + isoWeek(second).section(u'-', 1),
                {begin, begin.addDays(days - 1)});
        }
    }

    void layBusinessDays()
    {
        for (QDate day = m_days.from; day <= m_days.to && !isFull(); day = day.addDays(1)) {
            if (m_options.calendar.isBusinessDay(day))
                add(day.toString(Qt::ISODate), {day, day});
        }
    }

    void layOnce()
    {
        if (m_stage.days.from.isValid() && m_stage.days.from < m_options.span.from)
            return;
        const QDate year = monthsBegin(m_days.from, 12);
        add((m_firstMonth == 1 ? u"%1"_s : u"FY%1"_s).arg(year.year()), m_days);
    }

    const CadenceStage &m_stage;
    const WindowOptions &m_options;
    std::vector<OccurrenceWindow> &m_windows;
    int m_firstMonth;
    Period m_days; ///< what is asked for of this stage
};

} // namespace

std::vector<OccurrenceWindow> occurrenceWindows(
    std::span<const CadenceStage> stages, const WindowOptions &options)
{
    std::vector<OccurrenceWindow> windows;
    WindowOptions bounded = options;
    if (!options.span.isValid())
        return windows;
    bounded.span = common(options.span, {QDate(1900, 1, 1), QDate(2200, 12, 31)});
    for (const CadenceStage &stage : stages)
        Layout(stage, bounded, windows).lay();
    return windows;
}

int firstMonthOf(const Project &project)
{
    return project.periodKind == PeriodKind::Period && project.periodStart.isValid()
        ? project.periodStart.month()
        : 4;
}

} // namespace tsuzuri
