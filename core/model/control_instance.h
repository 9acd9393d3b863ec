#pragma once

#include "core/model/cadence.h"

namespace tsuzuri {

enum class InstanceStatus : std::uint8_t {
    Unset,
    Scheduled,
    Done,
    DoneLate,
    Missed,
    Waived,
    NotApplicable,
    ZeroOccurrence
};
template <>
struct EnumCodes<InstanceStatus> {
    static constexpr std::array codes{
        "", "scheduled", "done", "done_late", "missed", "waived", "not_applicable", "zero_occurrence"};
};

/// One expected occurrence of a periodic control in a project.
struct ControlInstance : Record<ControlInstance> {
    Id<Control> control;
    Id<Project> project;
    QString label; ///< 2026-Q1, 2026-04, FY2026
    QDate windowStart;
    QDate windowEnd;
    QDate dueOn;
    InstanceStatus status{};
    QDate performedOn;
    QDateTime performedAt;
    Id<Person> performedBy;
    QDateTime approvedAt;
    Id<Person> approvedBy;
    QDate reviewedOn;
    Id<Person> reviewedBy;
    LocalizedText auditedDepartment;
    std::vector<Id<Evidence>> evidence;
    LocalizedText waiverReason;
    Id<Person> waivedBy;
    LocalizedText note;

    bool operator==(const ControlInstance &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using I = ControlInstance;
        field("control", at<&I::control>);
        field("project", at<&I::project>);
        field("label", at<&I::label>);
        field("window_start", at<&I::windowStart>);
        field("window_end", at<&I::windowEnd>);
        field("due_on", at<&I::dueOn>);
        field("status", at<&I::status>);
        field("performed_on", at<&I::performedOn>);
        field("performed_at", at<&I::performedAt>);
        field("performed_by", at<&I::performedBy>);
        field("approved_at", at<&I::approvedAt>);
        field("approved_by", at<&I::approvedBy>);
        field("reviewed_on", at<&I::reviewedOn>);
        field("reviewed_by", at<&I::reviewedBy>);
        field("audited_department", at<&I::auditedDepartment>);
        field("evidence", at<&I::evidence>);
        field("waiver_reason", at<&I::waiverReason>);
        field("waived_by", at<&I::waivedBy>);
        field("note", at<&I::note>);
    }
};

enum class EvidencePer : std::uint8_t { Unset, Instance, Sample, Period };
template <>
struct EnumCodes<EvidencePer> {
    static constexpr std::array codes{"", "instance", "sample", "period"};
};

/// What evidence a control is expected to leave.
struct ExpectedEvidence : Record<ExpectedEvidence> {
    Id<Control> control;
    LocalizedText name;
    EvidenceKind kind{};
    EvidencePer per{};
    LocalizedText howTo;

    bool operator==(const ExpectedEvidence &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using X = ExpectedEvidence;
        field("control", at<&X::control>);
        field("name", at<&X::name>);
        field("kind", at<&X::kind>);
        field("per", at<&X::per>);
        field("how_to", at<&X::howTo>);
    }
};

/// A change of a control in the past: what, when, by whom, and under which notifiable change it was judged.
struct ControlChange : Record<ControlChange> {
    Id<Control> control;
    QDate changedOn;
    Id<Person> changedBy;
    QString field; ///< name of the changed field
    LocalizedText before;
    LocalizedText after;
    Id<NotifiableChange> change;
    LocalizedText reason;

    bool operator==(const ControlChange &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using C = ControlChange;
        field("control", at<&C::control>);
        field("changed_on", at<&C::changedOn>);
        field("changed_by", at<&C::changedBy>);
        field("field", at<&C::field>);
        field("before", at<&C::before>);
        field("after", at<&C::after>);
        field("change", at<&C::change>);
        field("reason", at<&C::reason>);
    }
};

} // namespace tsuzuri
