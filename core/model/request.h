#pragma once

#include "core/model/population.h"

namespace tsuzuri {

enum class RequestKind : std::uint8_t {
    Unset, Document, Evidence, Population, Sample, Interview, Question, Representation
};
template <>
struct EnumCodes<RequestKind> {
    static constexpr std::array codes {
        "", "document", "evidence", "population", "sample", "interview", "question", "representation"};
};

enum class Priority : std::uint8_t { Unset, Critical, High, Normal, Low };
template <>
struct EnumCodes<Priority> {
    static constexpr std::array codes {"", "critical", "high", "normal", "low"};
};

enum class InternalStatus : std::uint8_t {
    Unset, New, Clarifying, Assigned, Collecting, InternalReview, Ready, Submitted, Closed, OnHold, Withdrawn
};
template <>
struct EnumCodes<InternalStatus> {
    static constexpr std::array codes {"", "new", "clarifying", "assigned", "collecting", "internal_review", "ready",
        "submitted", "closed", "on_hold", "withdrawn"};
};

enum class AuditorStatus : std::uint8_t {
    Unset, Open, Received, UnderReview, Accepted, Returned, AdditionalRequested, Closed
};
template <>
struct EnumCodes<AuditorStatus> {
    static constexpr std::array codes {
        "", "open", "received", "under_review", "accepted", "returned", "additional_requested", "closed"};
};

/// 依頼資料: what the auditor asks for. `title` keeps the auditor's own words and language.
struct Request : Record<Request> {
    Id<Project> project;
    QString auditorRef;
    QString batch;
    std::optional<int> round;
    Id<Request> parent;
    RequestKind kind {};
    TextLanguage language {};
    QString title;
    LocalizedText description;
    std::vector<Id<Requirement>> requirements;
    std::vector<Id<Control>> controls;
    QDate coversFrom;
    QDate coversTo;
    QString formatWanted;
    Priority priority {};
    Id<Person> requestedBy;
    QDate requestedOn;
    QDate originalDueOn;
    QDate dueOn;
    Id<Person> assignedTo;
    Id<Person> internalReviewer;
    InternalStatus internalStatus {};
    AuditorStatus auditorStatus {};
    QDate auditorStatusOn;
    std::vector<Id<Evidence>> evidence;
    std::vector<Id<DocumentVersion>> documentVersions;
    Id<Population> population;
    QDate submittedOn;
    QString channel;
    LocalizedText response;

    bool operator==(const Request &) const = default;
    static constexpr auto fields()
    {
        using Q = Request;
        return std::tuple {Field {"project", &Q::project}, Field {"auditor_ref", &Q::auditorRef},
            Field {"batch", &Q::batch}, Field {"round", &Q::round}, Field {"parent", &Q::parent},
            Field {"kind", &Q::kind}, Field {"language", &Q::language}, Field {"title", &Q::title},
            Field {"description", &Q::description}, Field {"requirements", &Q::requirements},
            Field {"controls", &Q::controls}, Field {"covers_from", &Q::coversFrom},
            Field {"covers_to", &Q::coversTo}, Field {"format_wanted", &Q::formatWanted},
            Field {"priority", &Q::priority}, Field {"requested_by", &Q::requestedBy},
            Field {"requested_on", &Q::requestedOn}, Field {"original_due_on", &Q::originalDueOn},
            Field {"due_on", &Q::dueOn}, Field {"assigned_to", &Q::assignedTo},
            Field {"internal_reviewer", &Q::internalReviewer}, Field {"internal_status", &Q::internalStatus},
            Field {"auditor_status", &Q::auditorStatus}, Field {"auditor_status_on", &Q::auditorStatusOn},
            Field {"evidence", &Q::evidence}, Field {"document_versions", &Q::documentVersions},
            Field {"population", &Q::population}, Field {"submitted_on", &Q::submittedOn},
            Field {"channel", &Q::channel}, Field {"response", &Q::response}};
    }
};

} // namespace tsuzuri
