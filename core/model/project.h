#pragma once

#include "core/model/role.h"

namespace tsuzuri {

enum class PeriodKind : std::uint8_t { Unset, Period, PointInTime };
template <>
struct EnumCodes<PeriodKind> {
    static constexpr std::array codes {"", "period", "point_in_time"};
};

/// In the order of domain.md 5.2: rules compare phases.
enum class Phase : std::uint8_t {
    Unset, Scoping, GapAnalysis, Preparation, PreliminarySurvey, AuditDesign, AuditOperating, Reporting, Application,
    Maintained
};
template <>
struct EnumCodes<Phase> {
    static constexpr std::array codes {"", "scoping", "gap_analysis", "preparation", "preliminary_survey",
        "audit_design", "audit_operating", "reporting", "application", "maintained"};
};

enum class ProjectStatus : std::uint8_t { Unset, Open, Closed };
template <>
struct EnumCodes<ProjectStatus> {
    static constexpr std::array codes {"", "open", "closed"};
};

enum class TextLanguage : std::uint8_t { Unset, Japanese, English, Both };
template <>
struct EnumCodes<TextLanguage> {
    static constexpr std::array codes {"", "ja", "en", "both"};
};

/// One audit. `scheme` and `frameworks` are ids that packs define, never an enumeration.
struct Project : Record<Project> {
    LocalizedText name;
    QString scheme;
    PeriodKind periodKind {};
    QDate asOfDate;
    QDate periodStart;
    QDate periodEnd;
    QDate fieldworkStart;
    QDate fieldworkEnd;
    QDate auditOn;
    Phase phase {};
    ProjectStatus status {};
    Id<Project> previousProject;
    QStringList frameworks; ///< pack ids, each with ":LEVEL" where a level was chosen
    QStringList tscCategories;
    Id<Organisation> auditFirm;
    Id<Organisation> consultant;
    Id<Person> manager;
    QDate kickoffOn;
    QDate reportDueOn;
    QDate applicationDueOn;
    QDate registrationExpiry;
    QDate applicationSubmittedOn;
    QDate soaApprovedOn;
    QDate certificateValidTo;
    QDate lastAuditOn;
    QDate nextAuditPlannedOn;
    QDate rocDatedOn;
    QDate aocDatedOn;
    TextLanguage defaultLanguage {};
    LocalizedText scope;
    QStringList parameters; ///< "name=value": what differs from the defaults of domain.md 5.2

    bool operator==(const Project &) const = default;
    Period period() const { return {periodStart, periodEnd}; }
    static constexpr auto fields()
    {
        using P = Project;
        return std::tuple {Field {"name", &P::name}, Field {"scheme", &P::scheme}, Field {"period_kind", &P::periodKind},
            Field {"as_of_date", &P::asOfDate}, Field {"period_start", &P::periodStart},
            Field {"period_end", &P::periodEnd}, Field {"fieldwork_start", &P::fieldworkStart},
            Field {"fieldwork_end", &P::fieldworkEnd}, Field {"audit_on", &P::auditOn}, Field {"phase", &P::phase},
            Field {"status", &P::status}, Field {"previous_project", &P::previousProject},
            Field {"frameworks", &P::frameworks}, Field {"tsc_categories", &P::tscCategories},
            Field {"audit_firm", &P::auditFirm}, Field {"consultant", &P::consultant}, Field {"manager", &P::manager},
            Field {"kickoff_on", &P::kickoffOn}, Field {"report_due_on", &P::reportDueOn},
            Field {"application_due_on", &P::applicationDueOn}, Field {"registration_expiry", &P::registrationExpiry},
            Field {"application_submitted_on", &P::applicationSubmittedOn},
            Field {"soa_approved_on", &P::soaApprovedOn}, Field {"certificate_valid_to", &P::certificateValidTo},
            Field {"last_audit_on", &P::lastAuditOn}, Field {"next_audit_planned_on", &P::nextAuditPlannedOn},
            Field {"roc_dated_on", &P::rocDatedOn}, Field {"aoc_dated_on", &P::aocDatedOn},
            Field {"default_language", &P::defaultLanguage}, Field {"scope", &P::scope},
            Field {"parameters", &P::parameters}};
    }
};

enum class MilestoneKind : std::uint8_t {
    Unset, Kickoff, GapReport, DocumentFreeze, PeriodStart, DesignAsOf, PeriodEnd, FieldworkStart, FieldworkEnd,
    ReportDue, ApplicationDue, Expiry, Custom
};
template <>
struct EnumCodes<MilestoneKind> {
    static constexpr std::array codes {"", "kickoff", "gap_report", "doc_freeze", "period_start", "design_as_of",
        "period_end", "fieldwork_start", "fieldwork_end", "report_due", "application_due", "expiry", "custom"};
};

struct Milestone : Record<Milestone> {
    Id<Project> project;
    MilestoneKind kind {};
    LocalizedText name;
    QDate plannedOn;
    QDate actualOn;

    bool operator==(const Milestone &) const = default;
    static constexpr auto fields()
    {
        using M = Milestone;
        return std::tuple {Field {"project", &M::project}, Field {"kind", &M::kind}, Field {"name", &M::name},
            Field {"planned_on", &M::plannedOn}, Field {"actual_on", &M::actualOn}};
    }
};

} // namespace tsuzuri
