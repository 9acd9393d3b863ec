#pragma once

#include "core/model/location.h"

namespace tsuzuri {

enum class IpeCheck : std::uint8_t { Unset, None, CountMatched, Sampled, Observed, NotApplicable };
template <>
struct EnumCodes<IpeCheck> {
    static constexpr std::array codes{"", "none", "count_matched", "sampled", "observed", "not_applicable"};
};

enum class Redaction : std::uint8_t { Unset, NotNeeded, Needed, Done };
template <>
struct EnumCodes<Redaction> {
    static constexpr std::array codes{"", "not_needed", "needed", "done"};
};

enum class EvidenceStatus : std::uint8_t {
    Unset,
    Planned,
    Requested,
    Collected,
    InReview,
    Ready,
    Submitted,
    Accepted,
    Rejected,
    Superseded,
    Withdrawn
};
template <>
struct EnumCodes<EvidenceStatus> {
    static constexpr std::array codes{"", "planned", "requested", "collected", "in_review", "ready",
        "submitted", "accepted", "rejected", "superseded", "withdrawn"};
};

/// 証跡: what shows that a control is designed or operates, from where, for which period.
struct Evidence : Record<Evidence> {
    LocalizedText title;
    std::vector<Id<Project>> projects;
    EvidenceKind kind{};
    EvidenceNature nature{};
    std::vector<Id<Control>> controls;
    std::vector<Id<Requirement>> requirements;
    std::vector<Id<ControlInstance>> instances;
    Id<SourceSystem> sourceSystem;
    QString sourceEnvironment;
    Flag sourceIsWeb{};
    CaptureMethod captureMethod{};
    QDateTime capturedAt;
    Id<Person> capturedBy;
    QDate receivedOn; ///< when it reached the team
    QDate coversFrom;
    QDate coversTo;
    Flag showsDatetime{};
    Flag showsUrl{};
    Flag showsUser{};
    Flag showsHistory{};
    Flag ipe{};
    QString queryText;
    std::optional<int> recordCount;
    IpeCheck completenessCheck{};
    IpeCheck accuracyCheck{};
    Flag containsPersonalData{};
    Redaction redaction{};
    Classification classification{};
    TextLanguage language{};
    LocalizedText summary;
    Flag originalKept{};
    QString originalLocation; ///< where the paper lies, in words
    Id<DocumentVersion> documentVersion;
    LocalizedText rollForwardNote;
    QStringList tags;
    Id<Person> reviewedBy;
    QDate reviewedOn;
    QDate retentionUntil;
    Flag legalHold{}; ///< nothing of it may be disposed of
    EvidenceStatus status{};
    LocalizedText statusReason;
    QDate acceptedOn;
    Id<Person> acceptedBy;
    QDate rejectedOn;
    LocalizedText rejectReason;
    Id<Evidence> supersedes;
    QString location; ///< where the original lives, in words, as an import gave it
    LocalizedText note;

    bool operator==(const Evidence &) const = default;
    Period covers() const { return {coversFrom, coversTo}; }
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using E = Evidence;
        field("title", at<&E::title>);
        field("projects", at<&E::projects>);
        field("kind", at<&E::kind>);
        field("nature", at<&E::nature>);
        field("controls", at<&E::controls>);
        field("requirements", at<&E::requirements>);
        field("instances", at<&E::instances>);
        field("source_system", at<&E::sourceSystem>);
        field("source_env", at<&E::sourceEnvironment>);
        field("source_is_web", at<&E::sourceIsWeb>);
        field("capture_method", at<&E::captureMethod>);
        field("captured_at", at<&E::capturedAt>);
        field("captured_by", at<&E::capturedBy>);
        field("received_on", at<&E::receivedOn>);
        field("covers_from", at<&E::coversFrom>);
        field("covers_to", at<&E::coversTo>);
        field("shows_datetime", at<&E::showsDatetime>);
        field("shows_url", at<&E::showsUrl>);
        field("shows_user", at<&E::showsUser>);
        field("shows_history", at<&E::showsHistory>);
        field("ipe", at<&E::ipe>);
        field("query_text", at<&E::queryText>);
        field("record_count", at<&E::recordCount>);
        field("completeness_check", at<&E::completenessCheck>);
        field("accuracy_check", at<&E::accuracyCheck>);
        field("contains_personal_data", at<&E::containsPersonalData>);
        field("redaction", at<&E::redaction>);
        field("classification", at<&E::classification>);
        field("language", at<&E::language>);
        field("summary", at<&E::summary>);
        field("original_kept", at<&E::originalKept>);
        field("original_location", at<&E::originalLocation>);
        field("document_version", at<&E::documentVersion>);
        field("roll_forward_note", at<&E::rollForwardNote>);
        field("tags", at<&E::tags>);
        field("reviewed_by", at<&E::reviewedBy>);
        field("reviewed_on", at<&E::reviewedOn>);
        field("retention_until", at<&E::retentionUntil>);
        field("legal_hold", at<&E::legalHold>);
        field("status", at<&E::status>);
        field("status_reason", at<&E::statusReason>);
        field("accepted_on", at<&E::acceptedOn>);
        field("accepted_by", at<&E::acceptedBy>);
        field("rejected_on", at<&E::rejectedOn>);
        field("reject_reason", at<&E::rejectReason>);
        field("supersedes", at<&E::supersedes>);
        field("location", at<&E::location>);
        field("note", at<&E::note>);
    }
};

} // namespace tsuzuri
