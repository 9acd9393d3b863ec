#pragma once

#include "core/base/fold.h"
#include "core/binder/binder.h"
#include "core/gaps/engine.h"
#include "core/gaps/project_index.h"
#include "core/words/words.h"

#include <QHash>

namespace tsuzuri {

/// One file of the binder.
struct BinderFile {
    QString path; ///< within the binder's folder, "/" between folders
    QString originalName;
    QString sha256;
    qint64 size = 0; ///< bytes
};

/// A document version or an evidence item that the binder lists.
struct BinderItem {
    QString number; ///< 3-001: fixed order, printed everywhere
    AnyId record; ///< DocumentVersion (or Document that has none) or Evidence
    QString ref;
    LocalizedText title;
    std::vector<BinderFile> files;
    std::optional<LocalizedText> omittedBecause; ///< why there is no file
    QString place;
};

/// What of the vault's files can be handed over, by hash. Files that are not named here are fine.
struct FileProblems {
    QHash<QString, ErrorCode> byHash; ///< FileNotFound, FileChangedWhileRead
};

/// Records in the natural order of their numbers: D-2 before D-10.
template <typename T>
std::vector<const T *> byRef(std::vector<const T *> records)
{
    std::ranges::sort(
        records, [](const T *left, const T *right) { return naturalCompare(left->ref, right->ref) < 0; });
    return records;
}
template <typename T>
std::vector<const T *> byRef(const Table<T> &table)
{
    std::vector<const T *> records;
    for (const T &record : table)
        records.push_back(&record);
    return byRef(std::move(records));
}

/// Everything that decides what a binder holds. Pure: made of the dataset, the request and known file problems.
class BinderPlan {
public:
    BinderPlan(const Dataset &data, const BinderRequest &request, const FileProblems &problems);

    const Dataset &data() const { return m_workspace.data; }
    const BinderRequest &request() const { return m_request; }
    const WorkspaceIndex &workspace() const { return m_workspace; }
    const ProjectIndex &project() const { return m_project; }
    const Project &record() const { return m_project.project; }
    const BinderProfile *profile() const;
    const Organisation *own() const;

    /// The day on which versions are "in force": the as-of date of the audit, or the end of its period when that has
    /// passed, else the day of the request.
    QDate inForceOn() const { return m_inForceOn; }

    /// The project's controls in the order of their numbers.
    const std::vector<const Control *> &controls() const { return m_controls; }
    const std::vector<BinderItem> &documents() const { return m_documents; }
    const std::vector<BinderItem> &evidence() const { return m_evidence; }
    const BinderItem *itemOf(const AnyId &record) const;
    std::vector<OmittedItem> omitted() const;
    std::vector<RefusedFile> refused() const { return m_refused; }
    std::vector<BinderPreview::Untranslated> untranslated() const;
    int fileCount() const;

private:
    void planDocuments(const FileProblems &problems);
    void planEvidence(const FileProblems &problems);
    void addVersion(const Document &document, const DocumentVersion &version, const FileProblems &problems);
    std::optional<LocalizedText> problemOf(const BinderFile &file, const QString &ref, const FileProblems &problems);

    BinderRequest m_request;
    BothWords m_words;
    WorkspaceIndex m_workspace;
    ProjectIndex m_project;
    QDate m_inForceOn;
    std::vector<const Control *> m_controls;
    std::vector<BinderItem> m_documents;
    std::vector<BinderItem> m_evidence;
    std::unordered_map<Uuid, const BinderItem *> m_byRecord;
    std::vector<RefusedFile> m_refused;
};

} // namespace tsuzuri
