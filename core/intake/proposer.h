#pragma once

#include "core/intake/filed_before.h"
#include "core/intake/found_period.h"
#include "core/intake/proposal.h"
#include "core/intake/word_index.h"

#include <QTimeZone>

namespace tsuzuri {

/// For whom and when is proposed.
struct ProposerContext {
    Id<Project> project; ///< its controls only; null: those of all
    QDate today;
    QTimeZone zone;
};

/// Reads names, folders, times and, where it is given, the text of files, and proposes how to file them.
/// Pure: the same dataset, context and file give the same proposal.
class Proposer {
public:
    /// The dataset must outlive it. Controls, documents and systems are read now, once.
    Proposer(const Dataset &data, ProposerContext context);

    Proposal propose(const TrayFile &file) const;
    /// The calendar for periods that people type: the year that is meant is the one of `day`.
    NameCalendar calendar(QDate day) const;

    /// A new file, or one that was filed.
    void learn(const EvidenceFile &file) { m_before.learn(file); }

private:
    struct Source; // one file, its parts taken to pieces once

    void readControls();
    void readDocuments();
    void readSystems();
    void proposeControls(const Source &source, Proposal &proposal) const;
    void addControl(Proposal &proposal, Id<Control> control, int confidence, Reason reason) const;
    void addByRefs(const Source &source, Proposal &proposal) const;
    void addByWords(const Source &source, Proposal &proposal) const;
    void proposeTime(const Source &source, Proposal &proposal) const;
    void proposeCapture(
        const Source &source, const std::optional<QDateTime> &named, Proposal &proposal) const;
    Id<Document> documentNamedIn(QStringView words) const;
    void proposeVersion(const Source &source, Proposal &proposal) const;
    void proposeSystem(const Source &source, Proposal &proposal) const;
    void proposeKind(const Source &source, Proposal &proposal) const;
    void warn(const Source &source, Proposal &proposal) const;

    const Dataset &m_data;
    ProposerContext m_context;
    int m_firstMonth = 4;
    FiledBefore m_before;
    QHash<QString, Id<Control>> m_controlByRef; // by the key of its number
    std::vector<Id<Control>> m_controls; // by their item in the index
    WordIndex m_controlWords;
    QHash<QString, Id<Document>> m_documentByRef;
    QHash<QString, Id<Document>> m_documentByTitle; // folded without blanks
    std::vector<qsizetype> m_titleLengths; // of those, the longest first
    std::unordered_map<Id<Document>, std::vector<const DocumentVersion *>> m_versions;
    std::vector<std::pair<QString, Id<SourceSystem>>> m_systems; // folded names
};

} // namespace tsuzuri
