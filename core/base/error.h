#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace tsuzuri {

/// What went wrong. The sentence for each code, in both languages, is in core/words/error_words.cpp; the
/// comment gives the arguments that the sentence needs, in order. A field may be a heading or "kind.field".
enum class ErrorCode {
    // files and folders
    FileNotFound, ///< path
    FileUnreadable, ///< path
    FileUnwritable, ///< path
    FolderNotFound, ///< path
    FolderNotEmpty, ///< path
    FolderUnwritable, ///< path
    DiskFull, ///< path
    FileTooLarge, ///< path, limit in MB
    FileChangedWhileRead, ///< path
    PathEscapes, ///< path as given
    PathIsLink, ///< path as given
    // workspace and storage
    NotAWorkspace, ///< path
    WorkspaceDamaged, ///< path
    WorkspaceNewer, ///< path, its schema, ours
    WorkspaceLocked, ///< path, holder, machine, since
    WorkspaceExists, ///< path
    WorkspaceReadOnly, ///< path
    ServerWorkspace, ///< address
    DatabaseFailed, ///< path
    MigrationFailed, ///< path, number of the migration
    BackupDamaged, ///< path
    LogBroken, ///< number of the first broken entry
    // changes
    Conflict, ///< kind, ref
    NothingToUndo, ///< -
    UnknownRecord, ///< kind, ref
    UnknownKind, ///< word
    UnknownField, ///< kind, field
    BadValue, ///< field, value
    BadDate, ///< field, value
    BadNumber, ///< field, value
    BadChoice, ///< field, value, allowed values
    DuplicateRef, ///< kind, ref
    MissingRef, ///< kind
    // tables
    NotAZip, ///< path
    NotAWorkbook, ///< path
    WorkbookEncrypted, ///< path
    WorkbookTooLarge, ///< path, what (file, parts, part, strings, rows, row, cell), limit (number or bytes)
    XmlDamaged, ///< path, part
    XmlEntities, ///< path, part
    SheetNotFound, ///< path, sheet, sheets there are
    TooManyColumns, ///< path, limit
    CsvQuote, ///< path, line
    CsvEncoding, ///< path, line
    NoHeader, ///< path
    NoColumnMatches, ///< path
    CellTooLong, ///< path, sheet, row, column, limit
    TableWriteFailed, ///< path
    // frameworks
    UnknownFramework, ///< id
    PackDamaged, ///< path, place inside, what
    // binder
    BinderRefused, ///< number of problems
    UnknownProject, ///< ref
    PdfFailed, ///< path
    ZipFailed, ///< path
    FontsMissing, ///< family
    UnknownDestination, ///< name
    NotABinder, ///< path
    // running
    Cancelled, ///< -
    BadArgument, ///< what
    WrongCall, ///< how it is called
    UnknownCommand, ///< word
    // text of files
    FileHasNoText, ///< path
    FileEncrypted, ///< path
    ReadingStopped, ///< path
    ProgramMissing, ///< path
};
inline constexpr ErrorCode lastErrorCode = ErrorCode::ProgramMissing;

/// An error as a value. `arguments` fill the sentence of the code; `detail` is for the log, in no language.
struct Error {
    ErrorCode code = ErrorCode::BadArgument;
    QStringList arguments;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(detail)});
}

} // namespace tsuzuri
