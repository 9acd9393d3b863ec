#pragma once

#include "core/model/control_instance.h"

namespace tsuzuri {

enum class DocumentType : std::uint8_t {
    Unset, Policy, Regulation, DetailedRule, Standard, Procedure, Manual, Guideline, Form, Register, Record, Plan,
    Workflow, Contract, Minutes, Report, Diagram, SystemDescription, Statement, Certificate, Other
};
template <>
struct EnumCodes<DocumentType> {
    static constexpr std::array codes {"", "policy", "regulation", "detailed_rule", "standard", "procedure", "manual",
        "guideline", "form", "register", "record", "plan", "workflow", "contract", "minutes", "report", "diagram",
        "system_description", "statement", "certificate", "other"};
};

/// From the widest circle of readers to the narrowest.
enum class Classification : std::uint8_t { Unset, Public, Internal, Confidential, Restricted, Strict };
template <>
struct EnumCodes<Classification> {
    static constexpr std::array codes {"", "public", "internal", "confidential", "restricted", "strict"};
};

enum class Lifecycle : std::uint8_t { Unset, Planned, Draft, UnderReview, Approved, Effective, Superseded, Retired };
template <>
struct EnumCodes<Lifecycle> {
    static constexpr std::array codes {
        "", "planned", "draft", "under_review", "approved", "effective", "superseded", "retired"};
};

/// Whether a required document exists at all. Unknown means that nobody knows.
enum class Existence : std::uint8_t { Unset, Exists, ToBeCreated, Unknown, NotNeeded };
template <>
struct EnumCodes<Existence> {
    static constexpr std::array codes {"", "exists", "to_be_created", "unknown", "not_needed"};
};

struct Document : Record<Document> {
    LocalizedText title;
    DocumentType type {};
    std::optional<int> tier; ///< 1 policy to 4 form or record
    Id<Document> parent;
    LocalizedText department;
    Id<Person> owner;
    Id<Role> approverRole;
    std::optional<int> reviewCycleMonths;
    QDate lastReviewedOn;
    QDate nextReviewOn;
    std::optional<int> retentionYears;
    Classification classification {};
    Lifecycle lifecycle {};
    Existence existence {};
    QDate targetOn;
    Flag required {};
    Id<Person> askPerson; ///< who might know where it is
    LocalizedText note;

    bool operator==(const Document &) const = default;
    static constexpr auto fields()
    {
        using D = Document;
        return std::tuple {Field {"title", &D::title}, Field {"doc_type", &D::type}, Field {"tier", &D::tier},
            Field {"parent", &D::parent}, Field {"department", &D::department}, Field {"owner", &D::owner},
            Field {"approver_role", &D::approverRole}, Field {"review_cycle_months", &D::reviewCycleMonths},
            Field {"last_reviewed_on", &D::lastReviewedOn}, Field {"next_review_on", &D::nextReviewOn},
            Field {"retention_years", &D::retentionYears}, Field {"classification", &D::classification},
            Field {"lifecycle", &D::lifecycle}, Field {"existence", &D::existence}, Field {"target_on", &D::targetOn},
            Field {"required", &D::required}, Field {"ask_person", &D::askPerson}, Field {"note", &D::note}};
    }
};

/// One version of a document. `sha256` is its hash at approval; `capturedSha256` names the copy in the vault, if any.
struct DocumentVersion : Record<DocumentVersion> {
    Id<Document> document;
    QString label;
    std::optional<int> sequence;
    Lifecycle status {};
    Id<Person> draftedBy;
    QDate draftedOn;
    Id<Person> approvedBy;
    QDate approvedOn;
    Id<Evidence> approvalRecordEvidence;
    QDate effectiveOn;
    QDate supersededOn;
    LocalizedText changeSummary;
    QString fileName;
    std::optional<int> pageCount;
    QString sha256;
    TextLanguage language {};
    Id<DocumentVersion> translationOf;
    QString capturedSha256;
    qint64 capturedSize = 0; ///< bytes

    bool operator==(const DocumentVersion &) const = default;
    static constexpr auto fields()
    {
        using V = DocumentVersion;
        return std::tuple {Field {"document", &V::document}, Field {"label", &V::label}, Field {"seq", &V::sequence},
            Field {"status", &V::status}, Field {"drafted_by", &V::draftedBy}, Field {"drafted_on", &V::draftedOn},
            Field {"approved_by", &V::approvedBy}, Field {"approved_on", &V::approvedOn},
            Field {"approval_record_evidence", &V::approvalRecordEvidence}, Field {"effective_on", &V::effectiveOn},
            Field {"superseded_on", &V::supersededOn}, Field {"change_summary", &V::changeSummary},
            Field {"file_name", &V::fileName}, Field {"page_count", &V::pageCount}, Field {"sha256", &V::sha256},
            Field {"language", &V::language}, Field {"translation_of", &V::translationOf},
            Field {"captured_sha256", &V::capturedSha256}, Field {"captured_size", &V::capturedSize}};
    }
};

} // namespace tsuzuri
