#pragma once

#include "core/exchange/file_records.h"
#include "core/exchange/import.h"
#include "core/exchange/record_draft.h"

#include <QSet>

#include <unordered_set>

namespace tsuzuri {

/// The side of a bilingual field that a cell goes to.
Language sideOf(const HeaderMapping &mapping, const MappedColumn &mapped, const QString &content);

/// Works out what one row of a sheet does, row after row.
class RowImporter {
public:
    /// `plan` has its mapping; it receives outcomes, notes and changes. Must not outlive its arguments.
    RowImporter(const Dataset &dataset, CellParser &parser, FileIntake &intake, ImportPlan &plan,
        const ImportOptions &options);

    /// First pass: makes the row's own number known, so that rows can link to rows below them.
    void announce(const Row &row);
    /// Second pass. Errors only where the import cannot go on (Cancelled, DiskFull).
    Result<void> take(const Row &row);
    /// Paths that a row names, as given.
    QStringList filesOf(const Row &row) const;

private:
    struct Refusal {
        qsizetype column = -1; // of the sheet; -1: the whole row
        QString value;
        Error reason;
    };
    using Refusals = std::vector<Refusal>;
    using Outcome = std::expected<void, Refusal>;

    QString ownRef(const Row &row) const;
    QStringList filesIn(std::size_t column, const Row &row) const;
    Uuid ownId(const Row &row) const;
    Outcome identify(const Row &row, RecordDraft &draft);
    Refusals workOut(const Row &row);
    Refusals readCells(const Row &row, RecordDraft &draft, std::vector<CellNote> &warnings);
    Outcome readCell(
        qsizetype column, const QString &text, int row, RecordDraft &draft, std::vector<CellNote> &warnings);
    CellNote note(int row, const Refusal &refusal) const;
    void refuse(const Row &row, const Refusals &refusals);
    Outcome identifyByFields(const Row &row, RecordDraft &draft);
    Outcome takeFiles(const Row &row, RecordDraft &draft, std::vector<EvidenceFile> &files, int &count);
    void setSide(const MappedColumn &mapped, const QString &text, RecordDraft &draft) const;
    const Result<ParsedCell> &parsed(const Column &column, const QString &content);
    Value current(const RecordDraft &draft, int field) const;
    bool isChanged(const MappedColumn &mapped, const RecordDraft &draft) const;
    QStringList changedKeys(const RecordDraft &draft, bool hasNewFiles) const;
    void finish(const Row &row, RecordDraft draft, std::vector<EvidenceFile> files, int fileCount);

    const Dataset &m_dataset;
    CellParser &m_parser;
    FileIntake &m_intake;
    ImportPlan &m_plan;
    const ImportOptions &m_options;
    const KindInfo &m_info;
    qsizetype m_refColumn = -1; // of the sheet
    qsizetype m_idColumn = -1;
    NaturalKeys m_naturalKeys;
    RecordFiles m_files;
    QHash<QString, int> m_seenRefs; // ref → row
    QSet<QString> m_newRefs;
    QHash<QString, Uuid> m_idsOfNewRefs;
    std::unordered_set<Uuid> m_touched;
    QHash<std::pair<const Column *, QString>, Result<ParsedCell>>
        m_parsed; // what sheets repeat: dates, choices, links
    Result<ParsedCell> m_parsedText;
    std::vector<std::pair<int, Value>> m_defaults; // of new records, by field
};

} // namespace tsuzuri
