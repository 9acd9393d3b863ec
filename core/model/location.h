#pragma once

#include "core/model/document.h"

namespace tsuzuri {

enum class ReviewOutcome : std::uint8_t { Unset, NoChange, Revise, Retire };
template <>
struct EnumCodes<ReviewOutcome> {
    static constexpr std::array codes {"", "no_change", "revise", "retire"};
};

struct DocumentReview : Record<DocumentReview> {
    Id<Document> document;
    QDate reviewedOn;
    Id<Person> reviewedBy;
    ReviewOutcome outcome {};
    Id<Evidence> evidence;
    LocalizedText note;

    bool operator==(const DocumentReview &) const = default;
    static constexpr auto fields()
    {
        using R = DocumentReview;
        return std::tuple {Field {"document", &R::document}, Field {"reviewed_on", &R::reviewedOn},
            Field {"reviewed_by", &R::reviewedBy}, Field {"outcome", &R::outcome}, Field {"evidence", &R::evidence},
            Field {"note", &R::note}};
    }
};

enum class LocationKind : std::uint8_t {
    Unset, FileShare, MappedDrive, LocalPath, Sharepoint, Onedrive, Teams, Box, GoogleDrive, Confluence, BacklogIssue,
    BacklogWiki, BacklogFile, Jira, Git, WorkflowSystem, CloudConsole, Email, PhysicalCabinet, Attachment, OtherUrl
};
template <>
struct EnumCodes<LocationKind> {
    static constexpr std::array codes {"", "file_share", "mapped_drive", "local_path", "sharepoint", "onedrive",
        "teams", "box", "google_drive", "confluence", "backlog_issue", "backlog_wiki", "backlog_file", "jira", "git",
        "workflow_system", "cloud_console", "email", "physical_cabinet", "attachment", "other_url"};
};

enum class CheckResult : std::uint8_t { Unset, Ok, NotFound, Moved, NoPermission, Timeout, Unsupported, Never };
template <>
struct EnumCodes<CheckResult> {
    static constexpr std::array codes {
        "", "ok", "not_found", "moved", "no_permission", "timeout", "unsupported", "never"};
};

/// Where a document, a version, evidence or a population lives. It is recorded, never opened by the core.
struct Location : Record<Location> {
    AnyId subject;
    LocationKind kind {};
    QString address; ///< as typed
    QString stableId;
    Flag personal {};
    QString gitRepo;
    QString gitRef;
    QString gitPath;
    LocalizedText site;
    LocalizedText room;
    QString cabinet;
    QString shelf;
    QString binderNumber;
    Id<Person> keyHolder;
    Flag isPrimary {};
    Flag retired {};
    LocalizedText accessNote;
    CheckResult checkResult {};
    QDateTime lastCheckedAt;
    Id<Person> checkedBy;
    QString sha256;
    QString sha256Now;

    bool operator==(const Location &) const = default;
    static constexpr auto fields()
    {
        using L = Location;
        return std::tuple {Field {"subject", &L::subject}, Field {"kind", &L::kind}, Field {"address", &L::address},
            Field {"stable_id", &L::stableId}, Field {"personal", &L::personal}, Field {"git_repo", &L::gitRepo},
            Field {"git_ref", &L::gitRef}, Field {"git_path", &L::gitPath}, Field {"site", &L::site},
            Field {"room", &L::room}, Field {"cabinet", &L::cabinet}, Field {"shelf", &L::shelf},
            Field {"binder_no", &L::binderNumber}, Field {"key_holder", &L::keyHolder},
            Field {"is_primary", &L::isPrimary}, Field {"retired", &L::retired},
            Field {"access_note", &L::accessNote}, Field {"check_result", &L::checkResult},
            Field {"last_checked_at", &L::lastCheckedAt}, Field {"checked_by", &L::checkedBy},
            Field {"sha256", &L::sha256}, Field {"sha256_now", &L::sha256Now}};
    }
};

} // namespace tsuzuri
