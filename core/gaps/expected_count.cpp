#include "core/gaps/expected_count.h"

#include "core/calendar/cadence_stage.h"

namespace tsuzuri {

int wholeMonths(const Period &period)
{
    if (!period.isValid())
        return 0;
    const QDate end = period.to.addDays(1);
    int months = (end.year() - period.from.year()) * 12 + end.month() - period.from.month();
    if (period.from.addMonths(months) > end)
        --months;
    return months;
}

int expectedCount(const Control &control, const Period &period, const Dataset &data)
{
    const CadenceStage stage = currentStage(control, data);
    Period inEffect = period;
    if (stage.days.from.isValid())
        inEffect.from = std::max(inEffect.from, stage.days.from);
    if (stage.days.to.isValid())
        inEffect.to = std::min(inEffect.to, stage.days.to);
    if (!inEffect.isValid() || stage.frequency == Frequency::Daily)
        return 0;
    if (const int months = monthsOf(stage.frequency))
        return wholeMonths(inEffect) / months;
    if (const int days = daysOf(stage.frequency)) // weeks that begin on any weekday
        return std::max(0, (static_cast<int>(inEffect.from.daysTo(inEffect.to)) + 2 - days) / days);
    return 0;
}

} // namespace tsuzuri
