#pragma once

#include "core/model/evidence.h"

namespace tsuzuri {

struct Finding;

enum class PopulationPurpose : std::uint8_t { Unset, Interim, Final, RollForward };
template <>
struct EnumCodes<PopulationPurpose> {
    static constexpr std::array codes{"", "interim", "final", "roll_forward"};
};

enum class PopulationStatus : std::uint8_t {
    Unset,
    Requested,
    Extracted,
    Checked,
    Submitted,
    Accepted,
    Rejected
};
template <>
struct EnumCodes<PopulationStatus> {
    static constexpr std::array codes{
        "", "requested", "extracted", "checked", "submitted", "accepted", "rejected"};
};

/// 母集団: all occurrences of an event-driven control in a period.
struct Population : Record<Population> {
    Id<Project> project;
    Id<Control> control;
    LocalizedText definition;
    QDate coversFrom;
    QDate coversTo;
    PopulationPurpose purpose{};
    Id<SourceSystem> sourceSystem;
    QString extractionQuery;
    QDateTime extractedAt;
    Id<Person> extractedBy;
    std::optional<int> rowCount;
    QString keyColumn;
    QString dateColumn;
    Id<Evidence> evidence; ///< the list itself
    Id<Evidence> completenessEvidence;
    Id<Evidence> zeroStatementEvidence;
    PopulationStatus status{};
    LocalizedText note;

    bool operator==(const Population &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using P = Population;
        field("project", at<&P::project>);
        field("control", at<&P::control>);
        field("definition", at<&P::definition>);
        field("covers_from", at<&P::coversFrom>);
        field("covers_to", at<&P::coversTo>);
        field("purpose", at<&P::purpose>);
        field("source_system", at<&P::sourceSystem>);
        field("extraction_query", at<&P::extractionQuery>);
        field("extracted_at", at<&P::extractedAt>);
        field("extracted_by", at<&P::extractedBy>);
        field("row_count", at<&P::rowCount>);
        field("key_column", at<&P::keyColumn>);
        field("date_column", at<&P::dateColumn>);
        field("evidence", at<&P::evidence>);
        field("completeness_evidence", at<&P::completenessEvidence>);
        field("zero_statement_evidence", at<&P::zeroStatementEvidence>);
        field("status", at<&P::status>);
        field("note", at<&P::note>);
    }
};

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

enum class SampleResult : std::uint8_t { Unset, Pending, Pass, Exception, Replaced };
template <>
struct EnumCodes<SampleResult> {
    static constexpr std::array codes{"", "pending", "pass", "exception", "replaced"};
};

struct Sample : Record<Sample> {
    Id<SampleSelection> selection;
    QString key;
    std::optional<int> rowNumber;
    QDate occurredOn;
    LocalizedText description;
    std::vector<Id<Evidence>> evidence;
    SampleResult result{};
    Id<Finding> finding;
    LocalizedText note;

    bool operator==(const Sample &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using X = Sample;
        field("selection", at<&X::selection>);
        field("key", at<&X::key>);
        field("row_no", at<&X::rowNumber>);
        field("occurred_on", at<&X::occurredOn>);
        field("description", at<&X::description>);
        field("evidence", at<&X::evidence>);
        field("result", at<&X::result>);
        field("finding", at<&X::finding>);
        field("note", at<&X::note>);
    }
};

} // namespace tsuzuri
