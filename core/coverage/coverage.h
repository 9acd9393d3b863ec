#pragma once

#include "core/gaps/project_index.h"

namespace tsuzuri {

/// What is known of an expected occurrence; the worse, the later.
enum class CoverageState : std::uint8_t {
    OutsidePeriod, ///< not of this audit's period
    NotYetDue,
    Waived, ///< or not applicable
    NoneOccurred, ///< there was no occasion
    Covered,
    Late,
    NoEvidence, ///< performed, but nothing shows it
    NotPlanned, ///< expected by the cadence, and no record of it
    Missing,
};
inline constexpr std::size_t coverageStates = static_cast<std::size_t>(CoverageState::Missing) + 1;

/// One piece of a ribbon.
struct RibbonSegment {
    Id<ControlInstance> instance; ///< null where it is not planned
    QString label;
    Period window; ///< as it was planned; never upside down
    QDate dueOn;
    QDate performedOn;
    CoverageState state{};
    bool isBatched = false; ///< performed on one day with another window of the control

    bool operator==(const RibbonSegment &) const = default;
};

/// Where evidence lies against the period of the audit.
enum class EvidenceReach : std::uint8_t { Inside, Across, Outside };

struct EvidenceBar {
    Id<Evidence> evidence;
    Period covers; ///< one day where it shows a moment only
    QDate capturedOn; ///< may be invalid
    EvidenceReach reach{};

    bool operator==(const EvidenceBar &) const = default;
    bool isPoint() const { return covers.from == covers.to; }
};

struct ControlRibbon {
    Id<Control> control;
    std::vector<RibbonSegment> segments; ///< by window
    std::vector<EvidenceBar> evidence; ///< in hand and with a day; by begin
    int done = 0; ///< performed, or no occasion
    int due = 0; ///< whose day has passed, or that are done
    CoverageState worst{}; ///< of the segments within the period

    bool operator==(const ControlRibbon &) const = default;
};

/// The ribbons of all controls of a project that are in scope, in the order of its controls.
struct Coverage {
    Period span; ///< the period of the audit; around a point in time the twelve months that end with it
    QDate asOf; ///< the point in time, invalid for an audit over a period
    QDate today;
    std::vector<ControlRibbon> ribbons;

    /// False where the dates of the audit are missing or upside down: then ribbons lie against nothing.
    bool isKnown() const { return span.isValid(); }
};

/// In linear time. Says what PER-01, 02, 03, 04 and 07 say, by the same functions.
Coverage coverageOf(const ProjectIndex &index);
/// The same for one control, also one that is out of scope.
ControlRibbon ribbonOf(const Control &control, const ProjectIndex &index);

} // namespace tsuzuri
