#pragma once

#include "core/model/location.h"

namespace tsuzuri {

enum class EvidenceNature : std::uint8_t { Unset, Design, Operating, Both, Population };
template <>
struct EnumCodes<EvidenceNature> {
    static constexpr std::array codes {"", "design", "operating", "both", "population"};
};

enum class CaptureMethod : std::uint8_t { Unset, Export, ManualCapture, Copy, Scan, Photo, Link };
template <>
struct EnumCodes<CaptureMethod> {
    static constexpr std::array codes {"", "export", "manual_capture", "copy", "scan", "photo", "link"};
};

enum class IpeCheck : std::uint8_t { Unset, None, CountMatched, Sampled, Observed, NotApplicable };
template <>
struct EnumCodes<IpeCheck> {
    static constexpr std::array codes {"", "none", "count_matched", "sampled", "observed", "not_applicable"};
};

enum class Redaction : std::uint8_t { Unset, NotNeeded, Needed, Done };
template <>
struct EnumCodes<Redaction> {
    static constexpr std::array codes {"", "not_needed", "needed", "done"};
};

enum class EvidenceStatus : std::uint8_t {
    Unset, Planned, Requested, Collected, InReview, Ready, Submitted, Accepted, Rejected, Superseded, Withdrawn
};
template <>
struct EnumCodes<EvidenceStatus> {
    static constexpr std::array codes {"", "planned", "requested", "collected", "in_review", "ready", "submitted",
        "accepted", "rejected", "superseded", "withdrawn"};
};

/// 証跡: what shows that a control is designed or operates, from where, for which period.
struct Evidence : Record<Evidence> {
    LocalizedText title;
    std::vector<Id<Project>> projects;
    EvidenceKind kind {};
    EvidenceNature nature {};
    std::vector<Id<Control>> controls;
    std::vector<Id<Requirement>> requirements;
    std::vector<Id<ControlInstance>> instances;
    Id<SourceSystem> sourceSystem;
    QString sourceEnvironment;
    Flag sourceIsWeb {};
    CaptureMethod captureMethod {};
    QDateTime capturedAt;
    Id<Person> capturedBy;
    QDate coversFrom;
    QDate coversTo;
    Flag showsDatetime {};
    Flag showsUrl {};
    Flag showsUser {};
    Flag showsHistory {};
    Flag ipe {};
    QString queryText;
    std::optional<int> recordCount;
    IpeCheck completenessCheck {};
    IpeCheck accuracyCheck {};
    Flag containsPersonalData {};
    Redaction redaction {};
    Classification classification {};
    TextLanguage language {};
    LocalizedText summary;
    Flag originalKept {};
    QString originalLocation; ///< where the paper lies, in words
    Id<DocumentVersion> documentVersion;
    LocalizedText rollForwardNote;
    QStringList tags;
    Id<Person> reviewedBy;
    QDate reviewedOn;
    QDate retentionUntil;
    EvidenceStatus status {};
    QDate acceptedOn;
    Id<Person> acceptedBy;
    QDate rejectedOn;
    LocalizedText rejectReason;
    Id<Evidence> supersedes;
    QString location; ///< where the original lives, in words, as an import gave it
    LocalizedText note;

    bool operator==(const Evidence &) const = default;
    Period covers() const { return {coversFrom, coversTo}; }
    static constexpr auto fields()
    {
        using E = Evidence;
        return std::tuple_cat(
            std::tuple {Field {"title", &E::title}, Field {"projects", &E::projects}, Field {"kind", &E::kind},
                Field {"nature", &E::nature}, Field {"controls", &E::controls},
                Field {"requirements", &E::requirements}, Field {"instances", &E::instances},
                Field {"source_system", &E::sourceSystem}, Field {"source_env", &E::sourceEnvironment},
                Field {"source_is_web", &E::sourceIsWeb}, Field {"capture_method", &E::captureMethod},
                Field {"captured_at", &E::capturedAt}, Field {"captured_by", &E::capturedBy},
                Field {"covers_from", &E::coversFrom}, Field {"covers_to", &E::coversTo},
                Field {"shows_datetime", &E::showsDatetime}, Field {"shows_url", &E::showsUrl},
                Field {"shows_user", &E::showsUser}, Field {"shows_history", &E::showsHistory},
                Field {"ipe", &E::ipe}, Field {"query_text", &E::queryText}, Field {"record_count", &E::recordCount},
                Field {"completeness_check", &E::completenessCheck}, Field {"accuracy_check", &E::accuracyCheck}},
            std::tuple {Field {"contains_personal_data", &E::containsPersonalData},
                Field {"redaction", &E::redaction}, Field {"classification", &E::classification},
                Field {"language", &E::language}, Field {"summary", &E::summary},
                Field {"original_kept", &E::originalKept}, Field {"original_location", &E::originalLocation},
                Field {"document_version", &E::documentVersion}, Field {"roll_forward_note", &E::rollForwardNote},
                Field {"tags", &E::tags}, Field {"reviewed_by", &E::reviewedBy}, Field {"reviewed_on", &E::reviewedOn},
                Field {"retention_until", &E::retentionUntil}, Field {"status", &E::status},
                Field {"accepted_on", &E::acceptedOn}, Field {"accepted_by", &E::acceptedBy},
                Field {"rejected_on", &E::rejectedOn}, Field {"reject_reason", &E::rejectReason},
                Field {"supersedes", &E::supersedes}, Field {"location", &E::location}, Field {"note", &E::note}});
    }
};

/// One file of an evidence item. The bytes lie in the vault under `sha256`.
struct EvidenceFile : Record<EvidenceFile> {
    Id<Evidence> evidence;
    QString name; ///< as it was at intake, NFC
    QString sha256;
    qint64 size = 0; ///< bytes
    std::optional<int> sequence;
    QString original; ///< where it was taken from

    bool operator==(const EvidenceFile &) const = default;
    static constexpr auto fields()
    {
        using F = EvidenceFile;
        return std::tuple {Field {"evidence", &F::evidence}, Field {"name", &F::name}, Field {"sha256", &F::sha256},
            Field {"size", &F::size}, Field {"seq", &F::sequence}, Field {"original", &F::original}};
    }
};

} // namespace tsuzuri
