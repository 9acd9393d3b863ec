#pragma once

#include "core/model/control_requirement.h"

namespace tsuzuri {

/// 事前承認: work that a control with ApprovalMode::BlanketPrior allows without an approval each time.
struct PreApproval : Record<PreApproval> {
    Id<Control> control;
    LocalizedText work;
    LocalizedText conditions;
    Id<Person> approvedBy;
    QDate approvedOn;
    QDate validUntil;
    LocalizedText note;

    bool operator==(const PreApproval &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using P = PreApproval;
        field("control", at<&P::control>);
        field("work", at<&P::work>);
        field("conditions", at<&P::conditions>);
        field("approved_by", at<&P::approvedBy>);
        field("approved_on", at<&P::approvedOn>);
        field("valid_until", at<&P::validUntil>);
        field("note", at<&P::note>);
    }
};

} // namespace tsuzuri
