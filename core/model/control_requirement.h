#pragma once

#include "core/model/control.h"

namespace tsuzuri {

/// Which requirement a control answers. `relation`: full, partial, reference.
struct ControlRequirement : Record<ControlRequirement> {
    Id<Control> control;
    Id<Requirement> requirement;
    QString relation;

    bool operator==(const ControlRequirement &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using L = ControlRequirement;
        field("control", at<&L::control>);
        field("requirement", at<&L::requirement>);
        field("relation", at<&L::relation>);
    }
};

} // namespace tsuzuri
