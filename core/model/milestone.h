#pragma once

#include "core/model/project.h"

namespace tsuzuri {

enum class MilestoneKind : std::uint8_t {
    Unset,
    Kickoff,
    GapReport,
    DocumentFreeze,
    PeriodStart,
    DesignAsOf,
    PeriodEnd,
    FieldworkStart,
    FieldworkEnd,
    ReportDue,
    ApplicationDue,
    Expiry,
    Custom
};
template <>
struct EnumCodes<MilestoneKind> {
    static constexpr std::array codes{"", "kickoff", "gap_report", "doc_freeze", "period_start",
        "design_as_of", "period_end", "fieldwork_start", "fieldwork_end", "report_due", "application_due",
        "expiry", "custom"};
};

struct Milestone : Record<Milestone> {
    Id<Project> project;
    MilestoneKind kind{};
    LocalizedText name;
    QDate plannedOn;
    QDate actualOn;

    bool operator==(const Milestone &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using M = Milestone;
        field("project", at<&M::project>);
        field("kind", at<&M::kind>);
        field("name", at<&M::name>);
        field("planned_on", at<&M::plannedOn>);
        field("actual_on", at<&M::actualOn>);
    }
};

} // namespace tsuzuri
