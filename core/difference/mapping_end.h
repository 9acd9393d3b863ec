#pragma once

#include "core/model/dataset.h"

#include <optional>

namespace tsuzuri {

/// A requirement by its names, maybe of a framework that the workspace does not hold.
struct RequirementName {
    QString framework;
    QString code;

    bool operator==(const RequirementName &) const = default;
};

// The ends of a mapping that the workspace records. One that it does not hold counts by its words
// ("iso27001_2022:A.5.1"), as an import keeps them. Nothing where the requirement was withdrawn, or where
// nobody can tell.
std::optional<RequirementName> fromOf(const Dataset &data, const RequirementMapping &mapping);
std::optional<RequirementName> toOf(const Dataset &data, const RequirementMapping &mapping);

} // namespace tsuzuri
