#pragma once

#include "core/words/phrase.h"

#include <array>

namespace tsuzuri {

/// What the numbers of the gap rules mean, in the order in which a team reads them.
struct ParameterWord {
    const char *name; ///< review_soon_days
    Phrase words;
};
inline constexpr std::array parameterWords{
    ParameterWord{
        "review_soon_days", QT_TRANSLATE_NOOP("Words", "Days before a review at which it is announced")},
    ParameterWord{
        "link_max_age_days", QT_TRANSLATE_NOOP("Words", "Days after which a location is checked again")},
    ParameterWord{"capture_lag_days",
        QT_TRANSLATE_NOOP("Words", "Days between a period's end and the collection of its evidence")},
    ParameterWord{"late_tolerance_days",
        QT_TRANSLATE_NOOP("Words", "Days after the due date that still count as in time")},
    ParameterWord{
        "due_soon_days", QT_TRANSLATE_NOOP("Words", "Days before a due date at which it is announced")},
    ParameterWord{"rework_days", QT_TRANSLATE_NOOP("Words", "Days to answer a returned item")},
    ParameterWord{"overload_n", QT_TRANSLATE_NOOP("Words", "Open requests that are too many for one person")},
    ParameterWord{
        "stale_days", QT_TRANSLATE_NOOP("Words", "Days without news after which an item is asked about")},
    ParameterWord{"meeting_max_gap_days", QT_TRANSLATE_NOOP("Words", "Most days between two meetings")},
    ParameterWord{
        "effectiveness_days", QT_TRANSLATE_NOOP("Words", "Days until the effect of an action is checked")},
    ParameterWord{
        "change_decision_days", QT_TRANSLATE_NOOP("Words", "Days to decide whether a change is notified")},
    ParameterWord{
        "renewal_warn_days", QT_TRANSLATE_NOOP("Words", "Days before an expiry at which it is announced")},
    ParameterWord{"bridge_max_days", QT_TRANSLATE_NOOP("Words", "Most days that a bridge letter covers")},
    ParameterWord{"evidence_retention_years", QT_TRANSLATE_NOOP("Words", "Years for which evidence is kept")},
    ParameterWord{"sample_multiple_daily",
        QT_TRANSLATE_NOOP("Words", "Samples of a control carried out several times a day")},
    ParameterWord{"sample_daily", QT_TRANSLATE_NOOP("Words", "Samples of a daily control")},
    ParameterWord{"sample_weekly", QT_TRANSLATE_NOOP("Words", "Samples of a weekly control")},
    ParameterWord{"sample_monthly", QT_TRANSLATE_NOOP("Words", "Samples of a monthly control")},
    ParameterWord{"sample_quarterly", QT_TRANSLATE_NOOP("Words", "Samples of a quarterly control")},
    ParameterWord{"sample_ad_hoc", QT_TRANSLATE_NOOP("Words", "Samples of a control carried out as needed")},
    ParameterWord{"warn_path", QT_TRANSLATE_NOOP("Words", "Most characters of a path in a binder")},
    ParameterWord{"assumed_root_length",
        QT_TRANSLATE_NOOP("Words", "Characters of the folder in which a binder is unpacked")},
};

} // namespace tsuzuri
