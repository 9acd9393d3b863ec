#pragma once

#include "core/model/request.h"

namespace tsuzuri {

enum class FindingOrigin : std::uint8_t {
    Unset,
    Rule,
    GapAnalysis,
    Consultant,
    AuditFirm,
    InternalAudit,
    Registrar,
    Self
};
template <>
struct EnumCodes<FindingOrigin> {
    static constexpr std::array codes{
        "", "rule", "gap_analysis", "consultant", "audit_firm", "internal_audit", "registrar", "self"};
};

/// 提出不可, 要対応, 要確認, 参考 (domain.md 5.2); never an ISO nonconformity class.
enum class Severity : std::uint8_t { Unset, Blocker, Major, Minor, Advice };
template <>
struct EnumCodes<Severity> {
    static constexpr std::array codes{"", "blocker", "major", "minor", "advice"};
};

enum class AuditClass : std::uint8_t {
    Unset,
    None,
    Finding,
    Exception,
    Deficiency,
    MaterialWeakness,
    NonconformityMajor,
    NonconformityMinor,
    Observation,
    OpportunityForImprovement,
    Recommendation
};
template <>
struct EnumCodes<AuditClass> {
    static constexpr std::array codes{"", "none", "finding", "exception", "deficiency", "material_weakness",
        "nonconformity_major", "nonconformity_minor", "observation", "ofi", "recommendation"};
};

enum class FindingCategory : std::uint8_t {
    Unset,
    Design,
    Operating,
    Documentation,
    Evidence,
    Location,
    Ownership,
    Schedule,
    Scope
};
template <>
struct EnumCodes<FindingCategory> {
    static constexpr std::array codes{
        "", "design", "operating", "documentation", "evidence", "location", "ownership", "schedule", "scope"};
};

enum class FindingStatus : std::uint8_t {
    Unset,
    Open,
    Triaged,
    InProgress,
    FixedPendingCheck,
    Closed,
    AcceptedRisk,
    NotAGap
};
template <>
struct EnumCodes<FindingStatus> {
    static constexpr std::array codes{
        "", "open", "triaged", "in_progress", "fixed_pending_check", "closed", "accepted_risk", "not_a_gap"};
};

/// 発見事項 / 例外事項 / 不適合: found by a person, or a rule's gap that a person works on.
struct Finding : Record<Finding> {
    Id<Project> project;
    FindingOrigin origin{};
    QString ruleId;
    QString fingerprint;
    AnyId subject;
    Id<Control> control;
    std::vector<Id<Requirement>> requirements;
    Severity severity{};
    AuditClass auditClass{};
    FindingCategory category{};
    LocalizedText title;
    LocalizedText description;
    QDate detectedOn;
    Id<Person> detectedBy;
    FindingStatus status{};
    Id<Person> owner;
    QDate dueOn;
    LocalizedText rootCause;
    LocalizedText managementResponse;
    LocalizedText resolution;
    LocalizedText waiverReason;
    QDate waiverUntil;
    Id<Person> waiverApprover;
    QDate closedOn;
    Id<Person> closedBy;
    Id<Finding> carriedFrom;
    QDate updatedOn;

    bool operator==(const Finding &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using G = Finding;
        field("project", at<&G::project>);
        field("origin", at<&G::origin>);
        field("rule_id", at<&G::ruleId>);
        field("fingerprint", at<&G::fingerprint>);
        field("subject", at<&G::subject>);
        field("control", at<&G::control>);
        field("requirements", at<&G::requirements>);
        field("severity", at<&G::severity>);
        field("audit_class", at<&G::auditClass>);
        field("category", at<&G::category>);
        field("title", at<&G::title>);
        field("description", at<&G::description>);
        field("detected_on", at<&G::detectedOn>);
        field("detected_by", at<&G::detectedBy>);
        field("status", at<&G::status>);
        field("owner", at<&G::owner>);
        field("due_on", at<&G::dueOn>);
        field("root_cause", at<&G::rootCause>);
        field("management_response", at<&G::managementResponse>);
        field("resolution", at<&G::resolution>);
        field("waiver_reason", at<&G::waiverReason>);
        field("waiver_until", at<&G::waiverUntil>);
        field("waiver_approver", at<&G::waiverApprover>);
        field("closed_on", at<&G::closedOn>);
        field("closed_by", at<&G::closedBy>);
        field("carried_from", at<&G::carriedFrom>);
        field("updated_on", at<&G::updatedOn>);
    }
};

struct Decision;

} // namespace tsuzuri
