#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// Applicabilities by framework (its ref), within it as the standard reads. Those whose requirement is gone
/// are left out.
std::vector<const Applicability *> inReadingOrder(
    const Dataset &data, const std::vector<const Applicability *> &applicability);

/// The group that a requirement stands in; null at the top.
const Requirement *groupOf(const Dataset &data, const Requirement &requirement);

} // namespace tsuzuri
