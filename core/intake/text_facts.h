#pragma once

#include "core/intake/found_period.h"
#include "core/intake/proposal.h"

namespace tsuzuri {

/// The one that says most: a span before a day, the last of several days. Null where there is none.
const FoundPeriod *coarsest(const std::vector<FoundPeriod> &found);
/// What stands there, without the signs at its end.
QString wordsAt(QStringView text, const FoundPeriod &found);

/// The period that the text of a file speaks of: surer where it stands behind words such as 対象期間.
std::optional<Proposed<Period>> periodInText(QStringView text, const NameCalendar &calendar);
/// The day on which the text says that it was made: behind words such as 出力日, never a day that just stands
/// there.
std::optional<Proposed<QDate>> dayInText(QStringView text, const NameCalendar &calendar);

} // namespace tsuzuri
