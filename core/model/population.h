#pragma once

#include "core/model/evidence.h"

namespace tsuzuri {

struct Finding;

enum class PopulationPurpose : std::uint8_t { Unset, Interim, Final, RollForward };
template <>
struct EnumCodes<PopulationPurpose> {
    static constexpr std::array codes {"", "interim", "final", "roll_forward"};
};

enum class PopulationStatus : std::uint8_t { Unset, Requested, Extracted, Checked, Submitted, Accepted, Rejected };
template <>
struct EnumCodes<PopulationStatus> {
    static constexpr std::array codes {"", "requested", "extracted", "checked", "submitted", "accepted", "rejected"};
};

/// 母集団: all occurrences of an event-driven control in a period.
struct Population : Record<Population> {
    Id<Project> project;
    Id<Control> control;
    LocalizedText definition;
    QDate coversFrom;
    QDate coversTo;
    PopulationPurpose purpose {};
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
    PopulationStatus status {};
    LocalizedText note;

    bool operator==(const Population &) const = default;
    static constexpr auto fields()
    {
        using P = Population;
        return std::tuple {Field {"project", &P::project}, Field {"control", &P::control},
            Field {"definition", &P::definition}, Field {"covers_from", &P::coversFrom},
            Field {"covers_to", &P::coversTo}, Field {"purpose", &P::purpose},
            Field {"source_system", &P::sourceSystem}, Field {"extraction_query", &P::extractionQuery},
            Field {"extracted_at", &P::extractedAt}, Field {"extracted_by", &P::extractedBy},
            Field {"row_count", &P::rowCount}, Field {"key_column", &P::keyColumn},
            Field {"date_column", &P::dateColumn}, Field {"evidence", &P::evidence},
            Field {"completeness_evidence", &P::completenessEvidence},
            Field {"zero_statement_evidence", &P::zeroStatementEvidence}, Field {"status", &P::status},
            Field {"note", &P::note}};
    }
};

enum class SamplingMethod : std::uint8_t { Unset, Random, Systematic, Haphazard, Judgmental, All };
template <>
struct EnumCodes<SamplingMethod> {
    static constexpr std::array codes {"", "random", "systematic", "haphazard", "judgmental", "all"};
};

enum class SelectedBy : std::uint8_t { Unset, Auditor, Company, Consultant };
template <>
struct EnumCodes<SelectedBy> {
    static constexpr std::array codes {"", "auditor", "company", "consultant"};
};

struct Request;

/// How samples were drawn from a population.
struct SampleSelection : Record<SampleSelection> {
    Id<Population> population;
    QString populationSha256; ///< of the list when the samples were drawn
    SamplingMethod method {};
    QString seed;
    SelectedBy selectedBy {};
    QDate selectedOn;
    std::optional<int> plannedSize;
    LocalizedText basis;
    Id<Request> request;

    bool operator==(const SampleSelection &) const = default;
    static constexpr auto fields()
    {
        using S = SampleSelection;
        return std::tuple {Field {"population", &S::population}, Field {"population_sha256", &S::populationSha256},
            Field {"method", &S::method}, Field {"seed", &S::seed}, Field {"selected_by", &S::selectedBy},
            Field {"selected_on", &S::selectedOn}, Field {"planned_size", &S::plannedSize},
            Field {"basis", &S::basis}, Field {"request", &S::request}};
    }
};

enum class SampleResult : std::uint8_t { Unset, Pending, Pass, Exception, Replaced };
template <>
struct EnumCodes<SampleResult> {
    static constexpr std::array codes {"", "pending", "pass", "exception", "replaced"};
};

struct Sample : Record<Sample> {
    Id<SampleSelection> selection;
    QString key;
    std::optional<int> rowNumber;
    QDate occurredOn;
    LocalizedText description;
    std::vector<Id<Evidence>> evidence;
    SampleResult result {};
    Id<Finding> finding;
    LocalizedText note;

    bool operator==(const Sample &) const = default;
    static constexpr auto fields()
    {
        using X = Sample;
        return std::tuple {Field {"selection", &X::selection}, Field {"key", &X::key},
            Field {"row_no", &X::rowNumber}, Field {"occurred_on", &X::occurredOn},
            Field {"description", &X::description}, Field {"evidence", &X::evidence}, Field {"result", &X::result},
            Field {"finding", &X::finding}, Field {"note", &X::note}};
    }
};

} // namespace tsuzuri
