#pragma once

#include "core/model/evidence_kind.h"
#include "core/model/framework.h"

namespace tsuzuri {

struct Document;
struct Evidence;
struct NotifiableChange;

enum class ControlNature : std::uint8_t { Unset, Preventive, Detective, Corrective };
template <>
struct EnumCodes<ControlNature> {
    static constexpr std::array codes{"", "preventive", "detective", "corrective"};
};

enum class Automation : std::uint8_t { Unset, Manual, ItDependent, Automated };
template <>
struct EnumCodes<Automation> {
    static constexpr std::array codes{"", "manual", "it_dependent", "automated"};
};

enum class Frequency : std::uint8_t {
    Unset,
    Continuous,
    MultipleDaily,
    Daily,
    Weekly,
    Biweekly,
    Monthly,
    Quarterly,
    Semiannual,
    Annual,
    AdHoc,
    OneTime
};
template <>
struct EnumCodes<Frequency> {
    static constexpr std::array codes{"", "continuous", "multiple_daily", "daily", "weekly", "biweekly",
        "monthly", "quarterly", "semiannual", "annual", "ad_hoc", "one_time"};
};

/// 逐次承認 is BeforeEach, 事前承認 is BlanketPrior.
enum class ApprovalMode : std::uint8_t { Unset, None, BeforeEach, BlanketPrior, AfterReview };
template <>
struct EnumCodes<ApprovalMode> {
    static constexpr std::array codes{"", "none", "before_each", "blanket_prior", "after_review"};
};

/// Who carries out a control: the provider, its customer, both, or a subservice organisation that it is
/// inherited from.
enum class Responsibility : std::uint8_t { Unset, Provider, Customer, Both, Inherited };
template <>
struct EnumCodes<Responsibility> {
    static constexpr std::array codes{"", "provider", "customer", "both", "inherited"};
};

/// An own control (統制, 個別管理策).
struct Control : Record<Control> {
    LocalizedText name;
    LocalizedText objective;
    LocalizedText action;
    ControlNature nature{};
    Automation automation{};
    Frequency frequency{};
    QString cadence; ///< ref of the Cadence that makes the occurrences, "" where none is defined
    LocalizedText triggerEvent;
    Id<SourceSystem> populationSource;
    Id<Role> performerRole;
    Id<Role> approverRole;
    ApprovalMode approvalMode{};
    Flag needsIndependentReview{};
    Flag keyControl{};
    Flag automatedBaselineOnly{};
    Flag inScope{};
    std::vector<Id<Project>> projects;
    std::vector<Id<Document>> designDocuments;
    std::vector<Id<SourceSystem>> sourceSystems;
    LocalizedText expectedEvidence;
    EvidenceKind expectedEvidenceKind{};
    QDate effectiveFrom;
    QDate effectiveTo;
    Id<Control> predecessor;
    Responsibility responsibility{};
    QStringList catalogueItems; ///< ids of the common controls that this one is: TC-010
    QStringList tags;
    Frequency previousFrequency{};
    Flag actionChanged{};
    LocalizedText yearOnYearReason;

    bool operator==(const Control &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using C = Control;
        field("name", at<&C::name>);
        field("objective", at<&C::objective>);
        field("action", at<&C::action>);
        field("nature", at<&C::nature>);
        field("automation", at<&C::automation>);
        field("frequency", at<&C::frequency>);
        field("cadence", at<&C::cadence>);
        field("trigger_event", at<&C::triggerEvent>);
        field("population_source", at<&C::populationSource>);
        field("performer_role", at<&C::performerRole>);
        field("approver_role", at<&C::approverRole>);
        field("approval_mode", at<&C::approvalMode>);
        field("needs_independent_review", at<&C::needsIndependentReview>);
        field("key_control", at<&C::keyControl>);
        field("automated_baseline_only", at<&C::automatedBaselineOnly>);
        field("in_scope", at<&C::inScope>);
        field("projects", at<&C::projects>);
        field("design_documents", at<&C::designDocuments>);
        field("source_systems", at<&C::sourceSystems>);
        field("expected_evidence", at<&C::expectedEvidence>);
        field("expected_evidence_kind", at<&C::expectedEvidenceKind>);
        field("effective_from", at<&C::effectiveFrom>);
        field("effective_to", at<&C::effectiveTo>);
        field("predecessor", at<&C::predecessor>);
        field("responsibility", at<&C::responsibility>);
        field("catalogue_items", at<&C::catalogueItems>);
        field("tags", at<&C::tags>);
        field("previous_frequency", at<&C::previousFrequency>);
        field("action_changed", at<&C::actionChanged>);
        field("year_on_year_reason", at<&C::yearOnYearReason>);
    }
};

} // namespace tsuzuri
