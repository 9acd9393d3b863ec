#pragma once

#include "core/model/action.h"

namespace tsuzuri {

/// Lets one gap of the checklist pass until a day, by its fingerprint.
struct Waiver : Record<Waiver> {
    Id<Project> project;
    QString fingerprint;
    LocalizedText reason;
    Id<Person> approver;
    QDate until;

    bool operator==(const Waiver &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using W = Waiver;
        field("project", at<&W::project>);
        field("fingerprint", at<&W::fingerprint>);
        field("reason", at<&W::reason>);
        field("approver", at<&W::approver>);
        field("until", at<&W::until>);
    }
};

} // namespace tsuzuri
