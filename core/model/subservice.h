#pragma once

#include "core/model/meeting_item.h"

namespace tsuzuri {

enum class SubserviceMethod : std::uint8_t { Unset, CarveOut, Inclusive, Monitored };
template <>
struct EnumCodes<SubserviceMethod> {
    static constexpr std::array codes{"", "carve_out", "inclusive", "monitored"};
};

enum class AssuranceKind : std::uint8_t { Unset, Report, Certificate, Questionnaire, None };
template <>
struct EnumCodes<AssuranceKind> {
    static constexpr std::array codes{"", "report", "certificate", "questionnaire", "none"};
};

/// 再受託会社: a supplier whose controls matter, and what assures them.
struct Subservice : Record<Subservice> {
    Id<Organisation> organisation;
    LocalizedText name;
    LocalizedText service;
    Flag inScope{};
    SubserviceMethod method{};
    AssuranceKind assurance{};
    QString reportKind;
    QDate reportPeriodFrom;
    QDate reportPeriodTo;
    QDate reportReceivedOn;
    QDate bridgeLetterUntil;
    QDate reviewedOn;
    Id<Person> reviewedBy;
    LocalizedText exceptions;
    LocalizedText complementaryControls; ///< CSOC
    std::vector<Id<Control>> controls; ///< those that are inherited from it

    bool operator==(const Subservice &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using V = Subservice;
        field("organisation", at<&V::organisation>);
        field("name", at<&V::name>);
        field("service", at<&V::service>);
        field("in_scope", at<&V::inScope>);
        field("method", at<&V::method>);
        field("assurance", at<&V::assurance>);
        field("report_kind", at<&V::reportKind>);
        field("report_period_from", at<&V::reportPeriodFrom>);
        field("report_period_to", at<&V::reportPeriodTo>);
        field("report_received_on", at<&V::reportReceivedOn>);
        field("bridge_letter_until", at<&V::bridgeLetterUntil>);
        field("reviewed_on", at<&V::reviewedOn>);
        field("reviewed_by", at<&V::reviewedBy>);
        field("exceptions", at<&V::exceptions>);
        field("csoc", at<&V::complementaryControls>);
        field("controls", at<&V::controls>);
    }
};

} // namespace tsuzuri
