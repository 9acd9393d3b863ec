#include "core/gaps/expected_count.h"

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
    Period inEffect = period;
    if (control.effectiveFrom.isValid())
        inEffect.from = std::max(inEffect.from, control.effectiveFrom);
    if (control.effectiveTo.isValid())
        inEffect.to = std::min(inEffect.to, control.effectiveTo);
    if (!inEffect.isValid())
        return 0;
    const Cadence *cadence = data.table<Cadence>().findRef(control.cadence);
    const Frequency frequency =
        cadence && cadence->frequency != Frequency::Unset ? cadence->frequency : control.frequency;
    const int days = static_cast<int>(inEffect.from.daysTo(inEffect.to)) + 1;
    switch (frequency) {
    case Frequency::Weekly: // weeks that begin on any weekday
        return std::max(0, (days - 6) / 7);
    case Frequency::Biweekly:
        return std::max(0, (days - 13) / 14);
    case Frequency::Monthly:
        return wholeMonths(inEffect);
    case Frequency::Quarterly:
        return wholeMonths(inEffect) / 3;
    case Frequency::Semiannual:
        return wholeMonths(inEffect) / 6;
    case Frequency::Annual:
        return wholeMonths(inEffect) / 12;
    default:
        return 0;
    }
}

} // namespace tsuzuri
