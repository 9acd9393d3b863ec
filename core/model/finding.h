#pragma once

#include "core/model/request.h"

namespace tsuzuri {

enum class FindingOrigin : std::uint8_t {
    Unset, Rule, GapAnalysis, Consultant, AuditFirm, InternalAudit, Registrar, Self
};
template <>
struct EnumCodes<FindingOrigin> {
    static constexpr std::array codes {
        "", "rule", "gap_analysis", "consultant", "audit_firm", "internal_audit", "registrar", "self"};
};

/// 提出不可, 要対応, 要確認, 参考 (domain.md 5.2); never an ISO nonconformity class.
enum class Severity : std::uint8_t { Unset, Blocker, Major, Minor, Advice };
template <>
struct EnumCodes<Severity> {
    static constexpr std::array codes {"", "blocker", "major", "minor", "advice"};
};

enum class AuditClass : std::uint8_t {
    Unset, None, Finding, Exception, Deficiency, MaterialWeakness, NonconformityMajor, NonconformityMinor, Observation,
    OpportunityForImprovement, Recommendation
};
template <>
struct EnumCodes<AuditClass> {
    static constexpr std::array codes {"", "none", "finding", "exception", "deficiency", "material_weakness",
        "nonconformity_major", "nonconformity_minor", "observation", "ofi", "recommendation"};
};

enum class FindingCategory : std::uint8_t {
    Unset, Design, Operating, Documentation, Evidence, Location, Ownership, Schedule, Scope
};
template <>
struct EnumCodes<FindingCategory> {
    static constexpr std::array codes {
        "", "design", "operating", "documentation", "evidence", "location", "ownership", "schedule", "scope"};
};

enum class FindingStatus : std::uint8_t {
    Unset, Open, Triaged, InProgress, FixedPendingCheck, Closed, AcceptedRisk, NotAGap
};
template <>
struct EnumCodes<FindingStatus> {
    static constexpr std::array codes {
        "", "open", "triaged", "in_progress", "fixed_pending_check", "closed", "accepted_risk", "not_a_gap"};
};

/// 発見事項 / 例外事項 / 不適合: found by a person, or a rule's gap that a person works on.
struct Finding : Record<Finding> {
    Id<Project> project;
    FindingOrigin origin {};
    QString ruleId;
    QString fingerprint;
    AnyId subject;
    Id<Control> control;
    std::vector<Id<Requirement>> requirements;
    Severity severity {};
    AuditClass auditClass {};
    FindingCategory category {};
    LocalizedText title;
    LocalizedText description;
    QDate detectedOn;
    Id<Person> detectedBy;
    FindingStatus status {};
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
    static constexpr auto fields()
    {
        using G = Finding;
        return std::tuple {Field {"project", &G::project}, Field {"origin", &G::origin}, Field {"rule_id", &G::ruleId},
            Field {"fingerprint", &G::fingerprint}, Field {"subject", &G::subject}, Field {"control", &G::control},
            Field {"requirements", &G::requirements}, Field {"severity", &G::severity},
            Field {"audit_class", &G::auditClass}, Field {"category", &G::category}, Field {"title", &G::title},
            Field {"description", &G::description}, Field {"detected_on", &G::detectedOn},
            Field {"detected_by", &G::detectedBy}, Field {"status", &G::status}, Field {"owner", &G::owner},
            Field {"due_on", &G::dueOn}, Field {"root_cause", &G::rootCause},
            Field {"management_response", &G::managementResponse}, Field {"resolution", &G::resolution},
            Field {"waiver_reason", &G::waiverReason}, Field {"waiver_until", &G::waiverUntil},
            Field {"waiver_approver", &G::waiverApprover}, Field {"closed_on", &G::closedOn},
            Field {"closed_by", &G::closedBy}, Field {"carried_from", &G::carriedFrom},
            Field {"updated_on", &G::updatedOn}};
    }
};

struct Decision;

} // namespace tsuzuri
