#pragma once

#include "core/gaps/gap.h"

namespace tsuzuri {

class Dataset;

/// The order of a report: by severity, then rule, subject and project in natural order. Equal are only gaps
/// that say the same.
class GapOrder {
public:
    explicit GapOrder(const Dataset &data)
        : m_data(data)
    {
    }

    bool operator()(const Gap &left, const Gap &right) const;
    void sort(std::vector<Gap> &gaps) const;
    /// Adds gaps to those that are in order.
    void merge(std::vector<Gap> &gaps, std::vector<Gap> more) const;

private:
    const Dataset &m_data;
};

} // namespace tsuzuri
