#pragma once

#include "core/model/dataset.h"
#include "core/papers/paper.h"

#include <functional>

namespace tsuzuri {

class StatementText;

/// Applicabilities by framework (its ref), within it as the standard reads. Those whose requirement is gone
/// are left out.
std::vector<const Applicability *> inReadingOrder(
    const Dataset &data, const std::vector<const Applicability *> &applicability);

/// The group that a requirement stands in; null at the top.
const Requirement *groupOf(const Dataset &data, const Requirement &requirement);

/// One section for each framework with a row for each of these, which stand in reading order; where there are
/// none, one that says so.
std::vector<PaperSection> sectionsByFramework(const StatementText &text,
    const std::vector<const Applicability *> &applicability,
    const std::function<PaperSection(const Framework *)> &sectionOf,
    const std::function<PaperRow(const Applicability &)> &rowOf);

} // namespace tsuzuri
