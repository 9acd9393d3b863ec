#pragma once

#include "core/gaps/engine.h"

#include <unordered_map>

namespace tsuzuri {

/// Number of gaps by severity, in the order of Severity.
class GapCounts {
public:
    void add(Severity severity) { ++m_counts[static_cast<std::size_t>(severity)]; }
    int of(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    int total() const;
    /// Sorts by the worst severity first, then by how many: greater is worse.
    auto operator<=>(const GapCounts &other) const = default;

private:
    std::array<int, 5> m_counts{};
};

/// The gaps of one evaluation, found by the record that a person would open to mend them.
class GapBook {
public:
    GapBook() = default;
    /// Gaps of other projects, and waived ones, are left out; a null project takes all. The gaps stay in the
    /// report.
    GapBook(const Dataset &data, const GapReport &report, Id<Project> project);

    QDate asOf() const { return m_asOf; }
    /// In the order of the report.
    const std::vector<const Gap *> &gaps() const { return m_gaps; }
    const GapCounts &counts() const { return m_counts; }
    /// Of a record and of what belongs to it: versions and locations count for their document.
    GapCounts counts(Kind kind, Uuid id) const;
    /// Indexes into `gaps`.
    const std::vector<int> &of(Kind kind, Uuid id) const;

private:
    QDate m_asOf;
    std::vector<const Gap *> m_gaps;
    GapCounts m_counts;
    std::unordered_map<Uuid, std::vector<int>> m_places;
};

/// The record that holds `id`: the document of a version or location, the control of an instance; else
/// itself.
AnyId homeOf(const Dataset &data, const AnyId &id);

} // namespace tsuzuri
