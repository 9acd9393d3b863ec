#pragma once

#include "core/model/control.h"

namespace tsuzuri {

enum class HolidayRule : std::uint8_t { Unset, None, NextBusinessDay, PreviousBusinessDay };
template <>
struct EnumCodes<HolidayRule> {
    static constexpr std::array codes {"", "none", "next_business_day", "previous_business_day"};
};

/// When a periodic control is due. Occurrences are made from it.
struct Cadence : Record<Cadence> {
    LocalizedText name;
    Frequency frequency {};
    std::optional<int> anchorMonth; ///< first month of the year, 1 to 12
    std::optional<int> dueOffsetDays; ///< after the end of the window
    std::optional<int> toleranceDays;
    HolidayRule holidayRule {};

    bool operator==(const Cadence &) const = default;
    static constexpr auto fields()
    {
        using C = Cadence;
        return std::tuple {Field {"name", &C::name}, Field {"frequency", &C::frequency},
            Field {"anchor_month", &C::anchorMonth}, Field {"due_offset_days", &C::dueOffsetDays},
            Field {"tolerance_days", &C::toleranceDays}, Field {"holiday_rule", &C::holidayRule}};
    }
};

enum class InstanceStatus : std::uint8_t {
    Unset, Scheduled, Done, DoneLate, Missed, Waived, NotApplicable, ZeroOccurrence
};
template <>
struct EnumCodes<InstanceStatus> {
    static constexpr std::array codes {
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
    InstanceStatus status {};
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
    static constexpr auto fields()
    {
        using I = ControlInstance;
        return std::tuple {Field {"control", &I::control}, Field {"project", &I::project}, Field {"label", &I::label},
            Field {"window_start", &I::windowStart}, Field {"window_end", &I::windowEnd}, Field {"due_on", &I::dueOn},
            Field {"status", &I::status}, Field {"performed_on", &I::performedOn},
            Field {"performed_at", &I::performedAt}, Field {"performed_by", &I::performedBy},
            Field {"approved_at", &I::approvedAt}, Field {"approved_by", &I::approvedBy},
            Field {"reviewed_on", &I::reviewedOn}, Field {"reviewed_by", &I::reviewedBy},
            Field {"audited_department", &I::auditedDepartment}, Field {"evidence", &I::evidence},
            Field {"waiver_reason", &I::waiverReason}, Field {"waived_by", &I::waivedBy}, Field {"note", &I::note}};
    }
};

enum class EvidencePer : std::uint8_t { Unset, Instance, Sample, Period };
template <>
struct EnumCodes<EvidencePer> {
    static constexpr std::array codes {"", "instance", "sample", "period"};
};

/// What evidence a control is expected to leave.
struct ExpectedEvidence : Record<ExpectedEvidence> {
    Id<Control> control;
    LocalizedText name;
    EvidenceKind kind {};
    EvidencePer per {};
    LocalizedText howTo;

    bool operator==(const ExpectedEvidence &) const = default;
    static constexpr auto fields()
    {
        using X = ExpectedEvidence;
        return std::tuple {Field {"control", &X::control}, Field {"name", &X::name}, Field {"kind", &X::kind},
            Field {"per", &X::per}, Field {"how_to", &X::howTo}};
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
    static constexpr auto fields()
    {
        using C = ControlChange;
        return std::tuple {Field {"control", &C::control}, Field {"changed_on", &C::changedOn},
            Field {"changed_by", &C::changedBy}, Field {"field", &C::field}, Field {"before", &C::before},
            Field {"after", &C::after}, Field {"change", &C::change}, Field {"reason", &C::reason}};
    }
};

} // namespace tsuzuri
