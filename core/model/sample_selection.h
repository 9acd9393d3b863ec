#pragma once

#include "core/model/population.h"

namespace tsuzuri {

enum class SamplingMethod : std::uint8_t { Unset, Random, Systematic, Haphazard, Judgmental, All };
template <>
struct EnumCodes<SamplingMethod> {
    static constexpr std::array codes{"", "random", "systematic", "haphazard", "judgmental", "all"};
};

enum class SelectedBy : std::uint8_t { Unset, Auditor, Company, Consultant };
template <>
struct EnumCodes<SelectedBy> {
    static constexpr std::array codes{"", "auditor", "company", "consultant"};
};

struct Request;

/// How samples were drawn from a population.
struct SampleSelection : Record<SampleSelection> {
    Id<Population> population;
    QString populationSha256; ///< of the list when the samples were drawn
    SamplingMethod method{};
    QString seed;
    SelectedBy selectedBy{};
    QDate selectedOn;
    std::optional<int> plannedSize;
    LocalizedText basis;
    Id<Request> request;

    bool operator==(const SampleSelection &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using S = SampleSelection;
        field("population", at<&S::population>);
        field("population_sha256", at<&S::populationSha256>);
        field("method", at<&S::method>);
        field("seed", at<&S::seed>);
        field("selected_by", at<&S::selectedBy>);
        field("selected_on", at<&S::selectedOn>);
        field("planned_size", at<&S::plannedSize>);
        field("basis", at<&S::basis>);
        field("request", at<&S::request>);
    }
};

} // namespace tsuzuri
