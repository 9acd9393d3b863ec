#pragma once

#include "core/binder/binder.h"
#include "core/binder/naming.h"
#include "core/gaps/project_index.h"
#include "core/words/words.h"

#include <QHash>
#include <QSet>

namespace tsuzuri {

/// One file of the binder.
struct BinderFile {
    QString path; ///< within the binder's folder, "/" between folders
    QString originalName;
    QString sha256;
    qint64 size = 0; ///< bytes, as recorded
};

/// Why an item of the binder stands there without its files, or without all of them.
enum class Omission : std::uint8_t {
    None,
    NoFile, ///< the workspace never held one
    Disposed,
    Sealed, ///< its masked copy goes in its place
    NotHandedOver, ///< rejected, replaced or withdrawn
    AboveAudience, ///< more confidential than the profile allows
    Lost, ///< missing, or no longer what it was
};

/// A document version or an evidence item that the binder lists.
struct BinderItem {
    QString number = {}; ///< 3-001: fixed order, printed everywhere
    AnyId record = {}; ///< DocumentVersion (or Document that has none) or Evidence
    QString ref = {};
    LocalizedText title = {};
    std::vector<BinderFile> files = {};
    Omission omission = Omission::None;
    std::optional<LocalizedText> omittedBecause = {}; ///< the same as a sentence
    QString place = {}; ///< where it lives, in the binder's language
};

/// What of the vault's files can't be handed over, by hash. Files that are not named here are fine.
struct FileProblems {
    QHash<QString, ErrorCode> byHash; ///< FileNotFound, FileChangedWhileRead
};

/// Parts that a profile can leave out, by the codes of BinderProfile::sections. The rest is always there.
enum class BinderSection : std::uint8_t {
    Overview,
    Roles,
    Controls,
    Documents,
    Evidence,
    Populations,
    Requests,
    Gaps,
    Findings
};
template <>
struct EnumCodes<BinderSection> {
    static constexpr std::array codes{"overview", "roles", "controls", "documents", "evidence", "populations",
        "requests", "gaps", "findings"};
};

/// Everything that decides what a binder holds. Pure: made of the dataset, the request and known file
/// problems, which change what is handed over, but never a name or a number.
class BinderPlan {
public:
    /// The project must exist.
    BinderPlan(const Dataset &data, const BinderRequest &request, const FileProblems &problems);
    BinderPlan(const BinderPlan &) = delete;
    BinderPlan &operator=(const BinderPlan &) = delete;

    const Dataset &data() const { return m_workspace.data; }
    const BinderRequest &request() const { return m_request; }
    const WorkspaceIndex &workspace() const { return m_workspace; }
    const ProjectIndex &project() const { return m_project; }
    const Project &record() const { return m_project.project; }
    const BinderProfile *profile() const { return data().find(m_request.profile); }
    const Organisation *own() const;
    /// The short name where there is one.
    LocalizedText companyName() const;
    bool has(BinderSection section) const;

    /// The day on which versions are "in force": the as-of date of the audit, or the end of its period when
    /// that has passed, else the day of the request.
    QDate inForceOn() const { return m_inForceOn; }

    /// In force on that day, or on some day of the audit's period before it.
    bool isNeeded(const DocumentVersion &version, const Document &document) const;

    /// By number. Empty where the section is left out.
    const std::vector<BinderItem> &documents() const { return m_documents; }
    const std::vector<BinderItem> &evidence() const { return m_evidence; }
    /// The project's records in natural order of their refs.
    const std::vector<const Control *> &controls() const { return m_controls; }
    const std::vector<const Evidence *> &evidenceOf(const Control &control) const;
    /// Null where the binder does not list the record.
    const BinderItem *itemOf(Uuid record) const { return m_byRecord.value(record.toString()); }

    const std::vector<OmittedItem> &omitted() const { return m_omitted; }
    const std::vector<RefusedFile> &refused() const { return m_refused; }
    const std::vector<BinderPreview::Untranslated> &untranslated() const { return m_untranslated; }
    /// Its redacted copy goes in its place.
    bool isSealed(const QString &sha256) const { return m_sealed.contains(sha256); }
    int fileCount() const;
    qint64 fileBytes() const;

private:
    void planDocuments(const FileProblems &problems);
    void addVersion(const Document &document, const DocumentVersion &version, const FileProblems &problems);
    void addMissingDocument(const Document &document);
    bool isWanted(const DocumentVersion &version, const Document &document) const;
    void planEvidence(const FileProblems &problems);
    std::vector<const Evidence *> wantedEvidence() const;
    void addEvidence(const Evidence &evidence, const FileProblems &problems);
    void addFiles(BinderItem &item, const Evidence &evidence, const FileProblems &problems);
    void addFile(BinderItem &item, BinderFile file, const FileProblems &problems);
    bool isAboveAudience(Classification classification) const;
    void noteUntranslated(const QString &ref, const LocalizedText &text);
    void collect();

    BinderRequest m_request;
    BothWords m_words;
    WorkspaceIndex m_workspace;
    ProjectIndex m_project;
    QDate m_inForceOn;
    BinderNames m_names;
    QSet<QString> m_requestedVersions; ///< ids that a request of the project names
    QSet<QString> m_sealed; ///< hashes of files whose redacted copies go in their place
    QSet<QString>
        m_populationLists; ///< ids of evidence that is a population, its completeness or its absence
    std::vector<BinderItem> m_documents;
    std::vector<BinderItem> m_evidence;
    std::vector<const Control *> m_controls;
    QHash<QString, std::vector<const Evidence *>> m_evidenceOfControl;
    QHash<QString, const BinderItem *> m_byRecord;
    std::vector<OmittedItem> m_omitted;
    std::vector<RefusedFile> m_refused;
    std::vector<BinderPreview::Untranslated> m_untranslated;
};

} // namespace tsuzuri
