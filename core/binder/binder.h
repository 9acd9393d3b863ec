#pragma once

#include "core/gaps/gap.h"
#include "core/workspace/workspace.h"

namespace tsuzuri {

class FileFacts;

enum class GapPolicy {
    RefuseIncomplete, ///< nothing is written where a file that the workspace holds is missing or differs
    Accept, ///< such files are left out, and the binder says so on its cover
};

/// What somebody asks for.
struct BinderRequest {
    Id<Project> project;
    Language language = Language::Japanese;
    QString outputFolder; ///< the binder's folder and its ZIP volumes appear in it
    Id<BinderProfile> profile; ///< null: everything, for the audit firm
    QDate asOf; ///< the day of the gap checklist and of "in force"
    GapPolicy gaps = GapPolicy::RefuseIncomplete;
};

/// Something that stands in the binder's lists, but without a file.
struct OmittedItem {
    QString ref; ///< E-0001, D-054
    LocalizedText title;
    LocalizedText reason; ///< a whole sentence
    QString place; ///< where it lives, as recorded
};

/// A file that stops the build.
struct RefusedFile {
    QString ref;
    QString name;
    LocalizedText reason;
};

struct BinderResult {
    QString folder; ///< "" when refused
    QStringList zips;
    QString pdf;
    QString index; ///< index.xlsx
    QString manifest;
    int number = 0;
    int items = 0; ///< files handed over
    int pages = 0;
    qint64 bytes = 0; ///< of the folder
    std::vector<OmittedItem> omitted;
    std::vector<RefusedFile> refusedBecause; ///< when not empty, nothing was written

    bool isRefused() const { return !refusedBecause.empty(); }
};

/// What a binder would hold, without reading a file.
struct BinderPreview {
    int documents = 0;
    int evidence = 0;
    int files = 0;
    qint64 bytes = 0; ///< of these files, as recorded
    int nextNumber = 0; ///< of a build with a new state
    std::vector<OmittedItem> omitted;
    std::vector<RefusedFile> missing; ///< named by records, absent from the vault
    struct Untranslated {
        QString ref;
        LocalizedText title;
    };
    std::vector<Untranslated> untranslated; ///< without a text in the binder's language
    struct File {
        QString ref;
        QString path; ///< within the binder's folder
        qint64 size = 0; ///< bytes
    };
    std::vector<File> contents;
    std::vector<Gap> gaps; ///< open ones that only a binder has (BND), the worst first
    // open gaps of the whole checklist
    int blockers = 0;
    int majors = 0;
    int minors = 0;
};

/// `files`: what is known of files; null: what would have to look into them says nothing. Errors:
/// UnknownProject.
Result<BinderPreview> previewBinder(
    Workspace &workspace, const BinderRequest &request, std::shared_ptr<const FileFacts> files = {});

/// Plans, writes and records a binder (docs/binder.md). Output appears under its name only when it is whole;
/// the same state, request, program and fonts give the same bytes. A refusal is a result, not an error.
/// `progress` and `isCancelled` may be called by any thread. Errors: UnknownProject, FolderUnwritable,
/// FolderNotEmpty (what lies at the binder's place is something else), DiskFull, FontsMissing, Cancelled,
/// WorkspaceReadOnly (a build is recorded).
Result<BinderResult> buildBinder(Workspace &workspace, const BinderRequest &request,
    const Progress &progress = {}, const CancelTest &isCancelled = {});

} // namespace tsuzuri
