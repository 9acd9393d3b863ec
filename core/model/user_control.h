#pragma once

#include "core/model/subservice.h"

namespace tsuzuri {

/// CUEC: a control that the service expects of its users.
struct UserControl : Record<UserControl> {
    LocalizedText text;
    std::vector<Id<Control>> controls;
    Id<Document> publishedIn;
    LocalizedText note;

    bool operator==(const UserControl &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using U = UserControl;
        field("text", at<&U::text>);
        field("controls", at<&U::controls>);
        field("published_in", at<&U::publishedIn>);
        field("note", at<&U::note>);
    }
};

} // namespace tsuzuri
