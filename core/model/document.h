#pragma once

#include "core/model/control_instance.h"

namespace tsuzuri {

enum class DocumentType : std::uint8_t {
    Unset,
    Policy,
    Regulation,
    DetailedRule,
    Standard,
    Procedure,
    Manual,
    Guideline,
    Form,
    Register,
    Record,
    Plan,
    Workflow,
    Contract,
    Minutes,
    Report,
    Diagram,
    SystemDescription,
    Statement,
    Certificate,
    Other
};
template <>
struct EnumCodes<DocumentType> {
    static constexpr std::array codes{"", "policy", "regulation", "detailed_rule", "standard", "procedure",
        "manual", "guideline", "form", "register", "record", "plan", "workflow", "contract", "minutes",
        "report", "diagram", "system_description", "statement", "certificate", "other"};
};

/// From the widest circle of readers to the narrowest.
enum class Classification : std::uint8_t { Unset, Public, Internal, Confidential, Restricted, Strict };
template <>
struct EnumCodes<Classification> {
    static constexpr std::array codes{"", "public", "internal", "confidential", "restricted", "strict"};
};

enum class Lifecycle : std::uint8_t {
    Unset,
    Planned,
    Draft,
    UnderReview,
    Approved,
    Effective,
    Superseded,
    Retired
};
template <>
struct EnumCodes<Lifecycle> {
    static constexpr std::array codes{
        "", "planned", "draft", "under_review", "approved", "effective", "superseded", "retired"};
};

/// Whether a required document exists at all. Unknown means that nobody knows.
enum class Existence : std::uint8_t { Unset, Exists, ToBeCreated, Unknown, NotNeeded };
template <>
struct EnumCodes<Existence> {
    static constexpr std::array codes{"", "exists", "to_be_created", "unknown", "not_needed"};
};

struct Document : Record<Document> {
    LocalizedText title;
    DocumentType type{};
    std::optional<int> tier; ///< 1 policy to 4 form or record
    Id<Document> parent;
    LocalizedText department;
    Id<Person> owner;
    Id<Role> approverRole;
    std::optional<int> reviewCycleMonths;
    QDate lastReviewedOn;
    QDate nextReviewOn;
    std::optional<int> retentionYears;
    Classification classification{};
    Lifecycle lifecycle{};
    Existence existence{};
    QDate targetOn;
    Flag required{};
    Id<Person> askPerson; ///< who might know where it is
    QStringList catalogueItems; ///< ids of the expected documents that this one is: TD-010
    Flag legalHold{}; ///< nothing of it may be disposed of
    LocalizedText note;

    bool operator==(const Document &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using D = Document;
        field("title", at<&D::title>);
        field("doc_type", at<&D::type>);
        field("tier", at<&D::tier>);
        field("parent", at<&D::parent>);
        field("department", at<&D::department>);
        field("owner", at<&D::owner>);
        field("approver_role", at<&D::approverRole>);
        field("review_cycle_months", at<&D::reviewCycleMonths>);
        field("last_reviewed_on", at<&D::lastReviewedOn>);
        field("next_review_on", at<&D::nextReviewOn>);
        field("retention_years", at<&D::retentionYears>);
        field("classification", at<&D::classification>);
        field("lifecycle", at<&D::lifecycle>);
        field("existence", at<&D::existence>);
        field("target_on", at<&D::targetOn>);
        field("required", at<&D::required>);
        field("ask_person", at<&D::askPerson>);
        field("catalogue_items", at<&D::catalogueItems>);
        field("legal_hold", at<&D::legalHold>);
        field("note", at<&D::note>);
    }
};

} // namespace tsuzuri
