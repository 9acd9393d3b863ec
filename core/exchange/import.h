#pragma once

#include "core/exchange/file_intake.h"
#include "core/exchange/header_mapping.h"
#include "core/workspace/workspace.h"

namespace tsuzuri {

struct ImportOptions {
    Kind kind = Kind::Evidence;
    QString sheet; ///< empty: the first visible one
    TextEncoding encoding = TextEncoding::Automatic;
    HeaderPlace header;
    HeaderChoices headings;
    bool isDryRun = false; ///< files are read, but not taken
    bool keepsCells = false; ///< for whoever shows what rows will be
    Progress progress;
    CancelTest isCancelled;
};

/// Something about one cell that a person must know.
struct CellNote {
    int row = 0; ///< 1-based, as the spreadsheet program counts
    QString heading;
    QString value;
    Error reason;
    int column = -1; ///< 0-based, of the sheet; -1: the whole row
};

/// What an import will do to one row of the sheet.
struct RowOutcome {
    enum class State { Added, Changed, Unchanged, Refused };

    int row = 0;
    State state = State::Unchanged;
    QString ref; ///< "" for a new record that gets its number when it is stored
    QStringList changedKeys; ///< columns whose content differs: "title.en"; "file" where files are new
    Uuid id; ///< of the record; null where it is refused
    std::vector<Cell> cells; ///< as the sheet has them, where they are kept and something happens to the row
};

/// An import that is worked out but not stored yet.
struct ImportPlan {
    Kind kind{};
    HeaderMapping mapping;
    int read = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int files = 0; ///< new files of records
    int refusedRows = 0;
    std::vector<CellNote> refused; ///< why rows stay out, cell by cell, in the order of the rows
    std::vector<CellNote> warnings; ///< the row goes in; its words are kept as an unresolved link
    std::vector<RowOutcome> rows;
    ChangeSet changes{QStringLiteral("import")};
    QStringList newFiles; ///< hashes of what the vault did not have before
};

/// The next rows that hold anything, as many as there are. Errors: those of TableReader.
Result<std::vector<Row>> readFirstRows(TableReader &reader, int count);

/// Reads a table and works out what it changes. Rows are matched by the hidden id of an export, else by their
/// own number, else by what makes them one (a control and a requirement, a person and a role). An empty cell
/// of a column that the table has empties the field. Files are taken into the vault at once unless this is a
/// dry run. Errors: those of TableReader, NoHeader, UnknownField, Cancelled, DiskFull.
Result<ImportPlan> planImport(Workspace &workspace, const QString &path, const ImportOptions &options);

/// Stores the changes of a plan as one change set and takes them out of it. Rows with the same number as a
/// record that came in meanwhile are a Conflict. Nothing stays in the vault where it fails or is cancelled.
Result<Commit> applyImport(Workspace &workspace, ImportPlan &plan, const Watch &watch = {});

} // namespace tsuzuri
