#pragma once

#include "core/model/user_control.h"

namespace tsuzuri {

enum class ChangeKind : std::uint8_t { Unset, ServiceConfiguration, Control, Organisation, Supplier, Other };
template <>
struct EnumCodes<ChangeKind> {
    static constexpr std::array codes{
        "", "service_configuration", "control", "organisation", "supplier", "other"};
};

enum class NotifyDecision : std::uint8_t { Unset, Notify, NotNeeded, Consult };
template <>
struct EnumCodes<NotifyDecision> {
    static constexpr std::array codes{"", "notify", "not_needed", "consult"};
};

/// 統制変更等: whether a change has to be notified (届出), and when it was.
struct NotifiableChange : Record<NotifiableChange> {
    std::vector<Id<Project>> projects;
    LocalizedText title;
    ChangeKind kind{};
    QDate detectedOn;
    LocalizedText description;
    std::vector<Id<Control>> controls;
    NotifyDecision decision{};
    QDate decidedOn;
    Id<Person> decidedBy;
    QDate notifiedOn;
    QString receiptNumber;
    LocalizedText auditConsequence;

    bool operator==(const NotifiableChange &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using N = NotifiableChange;
        field("projects", at<&N::projects>);
        field("title", at<&N::title>);
        field("kind", at<&N::kind>);
        field("detected_on", at<&N::detectedOn>);
        field("description", at<&N::description>);
        field("controls", at<&N::controls>);
        field("decision", at<&N::decision>);
        field("decided_on", at<&N::decidedOn>);
        field("decided_by", at<&N::decidedBy>);
        field("notified_on", at<&N::notifiedOn>);
        field("receipt_no", at<&N::receiptNumber>);
        field("audit_consequence", at<&N::auditConsequence>);
    }
};

} // namespace tsuzuri
