#pragma once

#include "core/model/document_version.h"

namespace tsuzuri {

enum class ReviewOutcome : std::uint8_t { Unset, NoChange, Revise, Retire };
template <>
struct EnumCodes<ReviewOutcome> {
    static constexpr std::array codes{"", "no_change", "revise", "retire"};
};

struct DocumentReview : Record<DocumentReview> {
    Id<Document> document;
    QDate reviewedOn;
    Id<Person> reviewedBy;
    ReviewOutcome outcome{};
    Id<Evidence> evidence;
    LocalizedText note;

    bool operator==(const DocumentReview &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using R = DocumentReview;
        field("document", at<&R::document>);
        field("reviewed_on", at<&R::reviewedOn>);
        field("reviewed_by", at<&R::reviewedBy>);
        field("outcome", at<&R::outcome>);
        field("evidence", at<&R::evidence>);
        field("note", at<&R::note>);
    }
};

enum class LocationKind : std::uint8_t {
    Unset,
    FileShare,
    MappedDrive,
    LocalPath,
    Sharepoint,
    Onedrive,
    Teams,
    Box,
    GoogleDrive,
    Confluence,
    BacklogIssue,
    BacklogWiki,
    BacklogFile,
    Jira,
    Git,
    WorkflowSystem,
    CloudConsole,
    Email,
    PhysicalCabinet,
    Attachment,
    OtherUrl
};
template <>
struct EnumCodes<LocationKind> {
    static constexpr std::array codes{"", "file_share", "mapped_drive", "local_path", "sharepoint",
        "onedrive", "teams", "box", "google_drive", "confluence", "backlog_issue", "backlog_wiki",
        "backlog_file", "jira", "git", "workflow_system", "cloud_console", "email", "physical_cabinet",
        "attachment", "other_url"};
};

enum class CheckResult : std::uint8_t {
    Unset,
    Ok,
    NotFound,
    Moved,
    NoPermission,
    Timeout,
    Unsupported,
    Never
};
template <>
struct EnumCodes<CheckResult> {
    static constexpr std::array codes{
        "", "ok", "not_found", "moved", "no_permission", "timeout", "unsupported", "never"};
};

/// Where a document, a version, evidence or a population lives. It is recorded, never opened by the core.
struct Location : Record<Location> {
    AnyId subject;
    LocationKind kind{};
    QString address; ///< as typed
    QString stableId;
    Flag personal{};
    QString gitRepo;
    QString gitRef;
    QString gitPath;
    LocalizedText site;
    LocalizedText room;
    QString cabinet;
    QString shelf;
    QString binderNumber;
    Id<Person> keyHolder;
    Flag isPrimary{};
    Flag retired{};
    LocalizedText accessNote;
    CheckResult checkResult{};
    QDateTime lastCheckedAt;
    Id<Person> checkedBy;
    QString sha256;
    QString sha256Now;

    bool operator==(const Location &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using L = Location;
        field("subject", at<&L::subject>);
        field("kind", at<&L::kind>);
        field("address", at<&L::address>);
        field("stable_id", at<&L::stableId>);
        field("personal", at<&L::personal>);
        field("git_repo", at<&L::gitRepo>);
        field("git_ref", at<&L::gitRef>);
        field("git_path", at<&L::gitPath>);
        field("site", at<&L::site>);
        field("room", at<&L::room>);
        field("cabinet", at<&L::cabinet>);
        field("shelf", at<&L::shelf>);
        field("binder_no", at<&L::binderNumber>);
        field("key_holder", at<&L::keyHolder>);
        field("is_primary", at<&L::isPrimary>);
        field("retired", at<&L::retired>);
        field("access_note", at<&L::accessNote>);
        field("check_result", at<&L::checkResult>);
        field("last_checked_at", at<&L::lastCheckedAt>);
        field("checked_by", at<&L::checkedBy>);
        field("sha256", at<&L::sha256>);
        field("sha256_now", at<&L::sha256Now>);
    }
};

} // namespace tsuzuri
