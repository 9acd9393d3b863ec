#pragma once

#include "core/base/period.h"

#include <QString>
#include <QStringView>
#include <QTime>

#include <cstdint>
#include <optional>
#include <vector>

namespace tsuzuri {

/// What names leave unsaid: when fiscal years begin, and which year is meant where only a month is named.
struct NameCalendar {
    int firstMonth = 4; ///< of a fiscal year (年度), 1 to 12
    Period within; ///< a month or half without a year lies in here, where it can
    QDate latest; ///< otherwise it is the last one that had begun by this day
};

enum class Grain : std::uint8_t { Day, Month, Quarter, Half, Year };

/// What a name says of time.
struct FoundPeriod {
    Period period;
    Grain grain{};
    QTime time; ///< behind a day: 2026-11-02 10.12.33
    qsizetype from = 0; ///< where it stands in the NFKC form of the name
    qsizetype length = 0;

    bool operator==(const FoundPeriod &) const = default;
};

/// In the order of the text. It knows 202604, 2026-04-01_…, 2026年4月度, R8.4, 令和8年4月, FY2026Q1,
/// 2026年度第1四半期, 上期, April 2026 and spans of two of a kind: 2026年4月~6月, 20260401-20260630. A fiscal
/// year is meant by 年度, FY and 上期; 2026Q1 and 2026H1 are of the calendar year.
std::vector<FoundPeriod> periodsIn(QStringView text, const NameCalendar &calendar);

/// A period as people type it, in the same words, and nothing else around it.
std::optional<Period> parsePeriod(QStringView typed, const NameCalendar &calendar);

/// The shortest form that `parsePeriod` reads: 2026-10-05, 2026-10, 2026-Q4, 2026, 2026-10-05 ~ 2026-11-04.
/// An open end stays empty: "2026-10-05 ~".
QString periodText(const Period &period);

} // namespace tsuzuri
