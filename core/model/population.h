#pragma once

#include "core/model/evidence_file.h"

namespace tsuzuri {

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

} // namespace tsuzuri
