#pragma once

#include "core/model/framework.h"

namespace tsuzuri {

struct Document;
struct Evidence;
struct NotifiableChange;

enum class ControlNature : std::uint8_t { Unset, Preventive, Detective, Corrective };
template <>
struct EnumCodes<ControlNature> {
    static constexpr std::array codes {"", "preventive", "detective", "corrective"};
};

enum class Automation : std::uint8_t { Unset, Manual, ItDependent, Automated };
template <>
struct EnumCodes<Automation> {
    static constexpr std::array codes {"", "manual", "it_dependent", "automated"};
};

enum class Frequency : std::uint8_t {
    Unset, Continuous, MultipleDaily, Daily, Weekly, Biweekly, Monthly, Quarterly, Semiannual, Annual, AdHoc, OneTime
};
template <>
struct EnumCodes<Frequency> {
    static constexpr std::array codes {"", "continuous", "multiple_daily", "daily", "weekly", "biweekly", "monthly",
        "quarterly", "semiannual", "annual", "ad_hoc", "one_time"};
};

/// 逐次承認 is BeforeEach, 事前承認 is BlanketPrior.
enum class ApprovalMode : std::uint8_t { Unset, None, BeforeEach, BlanketPrior, AfterReview };
template <>
struct EnumCodes<ApprovalMode> {
    static constexpr std::array codes {"", "none", "before_each", "blanket_prior", "after_review"};
};

enum class EvidenceKind : std::uint8_t {
    Unset, Screenshot, SystemExport, Report, Log, Config, PopulationList, ApprovalRecord, Minutes, Ticket, Email,
    SignedPaper, Photo, Contract, TrainingRecord, Attestation, Certificate, TestResult, Other
};
template <>
struct EnumCodes<EvidenceKind> {
    static constexpr std::array codes {"", "screenshot", "system_export", "report", "log", "config", "population_list",
        "approval_record", "minutes", "ticket", "email", "signed_paper", "photo", "contract", "training_record",
        "attestation", "certificate", "test_result", "other"};
};

/// An own control (統制, 個別管理策).
struct Control : Record<Control> {
    LocalizedText name;
    LocalizedText action;
    ControlNature nature {};
    Automation automation {};
    Frequency frequency {};
    QString cadence; ///< ref of the Cadence that makes the occurrences, "" where none is defined
    LocalizedText triggerEvent;
    Id<SourceSystem> populationSource;
    Id<Role> performerRole;
    Id<Role> approverRole;
    ApprovalMode approvalMode {};
    Flag needsIndependentReview {};
    Flag keyControl {};
    Flag automatedBaselineOnly {};
    Flag inScope {};
    std::vector<Id<Project>> projects;
    std::vector<Id<Document>> designDocuments;
    std::vector<Id<SourceSystem>> sourceSystems;
    LocalizedText expectedEvidence;
    EvidenceKind expectedEvidenceKind {};
    QDate effectiveFrom;
    QDate effectiveTo;
    Id<Control> predecessor;
    QStringList tags;
    Frequency previousFrequency {};
    Flag actionChanged {};
    LocalizedText yearOnYearReason;

    bool operator==(const Control &) const = default;
    static constexpr auto fields()
    {
        using C = Control;
        return std::tuple {Field {"name", &C::name}, Field {"action", &C::action}, Field {"nature", &C::nature},
            Field {"automation", &C::automation}, Field {"frequency", &C::frequency}, Field {"cadence", &C::cadence},
            Field {"trigger_event", &C::triggerEvent}, Field {"population_source", &C::populationSource},
            Field {"performer_role", &C::performerRole}, Field {"approver_role", &C::approverRole},
            Field {"approval_mode", &C::approvalMode}, Field {"needs_independent_review", &C::needsIndependentReview},
            Field {"key_control", &C::keyControl}, Field {"automated_baseline_only", &C::automatedBaselineOnly},
            Field {"in_scope", &C::inScope}, Field {"projects", &C::projects},
            Field {"design_documents", &C::designDocuments}, Field {"source_systems", &C::sourceSystems},
            Field {"expected_evidence", &C::expectedEvidence},
            Field {"expected_evidence_kind", &C::expectedEvidenceKind}, Field {"effective_from", &C::effectiveFrom},
            Field {"effective_to", &C::effectiveTo}, Field {"predecessor", &C::predecessor}, Field {"tags", &C::tags},
            Field {"previous_frequency", &C::previousFrequency}, Field {"action_changed", &C::actionChanged},
            Field {"year_on_year_reason", &C::yearOnYearReason}};
    }
};

/// Which requirement a control answers. `relation`: full, partial, reference.
struct ControlRequirement : Record<ControlRequirement> {
    Id<Control> control;
    Id<Requirement> requirement;
    QString relation;

    bool operator==(const ControlRequirement &) const = default;
    static constexpr auto fields()
    {
        using L = ControlRequirement;
        return std::tuple {Field {"control", &L::control}, Field {"requirement", &L::requirement},
            Field {"relation", &L::relation}};
    }
};

} // namespace tsuzuri
