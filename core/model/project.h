#pragma once

#include "core/model/role.h"

namespace tsuzuri {

enum class PeriodKind : std::uint8_t { Unset, Period, PointInTime };
template <>
struct EnumCodes<PeriodKind> {
    static constexpr std::array codes{"", "period", "point_in_time"};
};

/// In the order of domain.md 5.2: rules compare phases.
enum class Phase : std::uint8_t {
    Unset,
    Scoping,
    GapAnalysis,
    Preparation,
    PreliminarySurvey,
    AuditDesign,
    AuditOperating,
    Reporting,
    Application,
    Maintained
};
template <>
struct EnumCodes<Phase> {
    static constexpr std::array codes{"", "scoping", "gap_analysis", "preparation", "preliminary_survey",
        "audit_design", "audit_operating", "reporting", "application", "maintained"};
};

enum class ProjectStatus : std::uint8_t { Unset, Open, Closed };
template <>
struct EnumCodes<ProjectStatus> {
    static constexpr std::array codes{"", "open", "closed"};
};

enum class TextLanguage : std::uint8_t { Unset, Japanese, English, Both };
template <>
struct EnumCodes<TextLanguage> {
    static constexpr std::array codes{"", "ja", "en", "both"};
};

/// One audit. `scheme` and `frameworks` are ids that packs define, never an enumeration.
struct Project : Record<Project> {
    LocalizedText name;
    QString scheme;
    PeriodKind periodKind{};
    QDate asOfDate;
    QDate periodStart;
    QDate periodEnd;
    QDate fieldworkStart;
    QDate fieldworkEnd;
    QDate auditOn;
    Phase phase{};
    ProjectStatus status{};
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
    TextLanguage defaultLanguage{};
    LocalizedText scope;
    QStringList parameters; ///< "name=value": what differs from the defaults of domain.md 5.2

    bool operator==(const Project &) const = default;
    Period period() const { return {periodStart, periodEnd}; }
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using P = Project;
        field("name", at<&P::name>);
        field("scheme", at<&P::scheme>);
        field("period_kind", at<&P::periodKind>);
        field("as_of_date", at<&P::asOfDate>);
        field("period_start", at<&P::periodStart>);
        field("period_end", at<&P::periodEnd>);
        field("fieldwork_start", at<&P::fieldworkStart>);
        field("fieldwork_end", at<&P::fieldworkEnd>);
        field("audit_on", at<&P::auditOn>);
        field("phase", at<&P::phase>);
        field("status", at<&P::status>);
        field("previous_project", at<&P::previousProject>);
        field("frameworks", at<&P::frameworks>);
        field("tsc_categories", at<&P::tscCategories>);
        field("audit_firm", at<&P::auditFirm>);
        field("consultant", at<&P::consultant>);
        field("manager", at<&P::manager>);
        field("kickoff_on", at<&P::kickoffOn>);
        field("report_due_on", at<&P::reportDueOn>);
        field("application_due_on", at<&P::applicationDueOn>);
        field("registration_expiry", at<&P::registrationExpiry>);
        field("application_submitted_on", at<&P::applicationSubmittedOn>);
        field("soa_approved_on", at<&P::soaApprovedOn>);
        field("certificate_valid_to", at<&P::certificateValidTo>);
        field("last_audit_on", at<&P::lastAuditOn>);
        field("next_audit_planned_on", at<&P::nextAuditPlannedOn>);
        field("roc_dated_on", at<&P::rocDatedOn>);
        field("aoc_dated_on", at<&P::aocDatedOn>);
        field("default_language", at<&P::defaultLanguage>);
        field("scope", at<&P::scope>);
        field("parameters", at<&P::parameters>);
    }
};

} // namespace tsuzuri
