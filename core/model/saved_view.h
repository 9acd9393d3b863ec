#pragma once

#include "core/model/record.h"

namespace tsuzuri {

/// How a person, or the whole team, looks at a register: columns, order, filters and groups under a name.
struct SavedView : Record<SavedView> {
    LocalizedText name;
    QString registerCode; ///< as kindCode gives it
    QString keeper; ///< the person whose view it is; empty: everybody's
    QString content; ///< canonical JSON, see core/registers/view_state.h

    bool operator==(const SavedView &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using V = SavedView;
        field("name", at<&V::name>);
        field("register", at<&V::registerCode>);
        field("keeper", at<&V::keeper>);
        field("content", at<&V::content>);
    }
};

} // namespace tsuzuri
