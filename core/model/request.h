#pragma once

#include "core/model/sample.h"

namespace tsuzuri {

enum class RequestKind : std::uint8_t {
    Unset,
    Document,
    Evidence,
    Population,
    Sample,
    Interview,
    Question,
    Representation
};
template <>
struct EnumCodes<RequestKind> {
    static constexpr std::array codes{
        "", "document", "evidence", "population", "sample", "interview", "question", "representation"};
};

enum class Priority : std::uint8_t { Unset, Critical, High, Normal, Low };
template <>
struct EnumCodes<Priority> {
    static constexpr std::array codes{"", "critical", "high", "normal", "low"};
};

enum class InternalStatus : std::uint8_t {
    Unset,
    New,
    Clarifying,
    Assigned,
    Collecting,
    InternalReview,
    Ready,
    Submitted,
    Closed,
    OnHold,
    Withdrawn
};
template <>
struct EnumCodes<InternalStatus> {
    static constexpr std::array codes{"", "new", "clarifying", "assigned", "collecting", "internal_review",
        "ready", "submitted", "closed", "on_hold", "withdrawn"};
};

enum class AuditorStatus : std::uint8_t {
    Unset,
    Open,
    Received,
    UnderReview,
    Accepted,
    Returned,
    AdditionalRequested,
    Closed
};
template <>
struct EnumCodes<AuditorStatus> {
    static constexpr std::array codes{
        "", "open", "received", "under_review", "accepted", "returned", "additional_requested", "closed"};
};

/// 依頼資料: what the auditor asks for. `title` keeps the auditor's own words and language.
struct Request : Record<Request> {
    Id<Project> project;
    QString auditorRef;
    QString batch;
    std::optional<int> round;
    Id<Request> parent;
    RequestKind kind{};
    TextLanguage language{};
    QString title;
    LocalizedText description;
    std::vector<Id<Requirement>> requirements;
    std::vector<Id<Control>> controls;
    QDate coversFrom;
    QDate coversTo;
    QString formatWanted;
    Priority priority{};
    Id<Person> requestedBy;
    QDate requestedOn;
    QDate originalDueOn;
    QDate dueOn;
    Id<Person> assignedTo;
    Id<Person> internalReviewer;
    InternalStatus internalStatus{};
    AuditorStatus auditorStatus{};
    QDate auditorStatusOn;
    std::vector<Id<Evidence>> evidence;
    std::vector<Id<DocumentVersion>> documentVersions;
    Id<Population> population;
    QDate submittedOn;
    QString channel;
    LocalizedText response;

    bool operator==(const Request &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using Q = Request;
        field("project", at<&Q::project>);
        field("auditor_ref", at<&Q::auditorRef>);
        field("batch", at<&Q::batch>);
        field("round", at<&Q::round>);
        field("parent", at<&Q::parent>);
        field("kind", at<&Q::kind>);
        field("language", at<&Q::language>);
        field("title", at<&Q::title>);
        field("description", at<&Q::description>);
        field("requirements", at<&Q::requirements>);
        field("controls", at<&Q::controls>);
        field("covers_from", at<&Q::coversFrom>);
        field("covers_to", at<&Q::coversTo>);
        field("format_wanted", at<&Q::formatWanted>);
        field("priority", at<&Q::priority>);
        field("requested_by", at<&Q::requestedBy>);
        field("requested_on", at<&Q::requestedOn>);
        field("original_due_on", at<&Q::originalDueOn>);
        field("due_on", at<&Q::dueOn>);
        field("assigned_to", at<&Q::assignedTo>);
        field("internal_reviewer", at<&Q::internalReviewer>);
        field("internal_status", at<&Q::internalStatus>);
        field("auditor_status", at<&Q::auditorStatus>);
        field("auditor_status_on", at<&Q::auditorStatusOn>);
        field("evidence", at<&Q::evidence>);
        field("document_versions", at<&Q::documentVersions>);
        field("population", at<&Q::population>);
        field("submitted_on", at<&Q::submittedOn>);
        field("channel", at<&Q::channel>);
        field("response", at<&Q::response>);
    }
};

} // namespace tsuzuri
