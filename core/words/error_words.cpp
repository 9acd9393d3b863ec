#include "core/words/word_tables.h"

namespace tsuzuri {

namespace {

constexpr ErrorWord words[] = {
    // files and folders
    {ErrorCode::FileNotFound, "", QT_TRANSLATE_NOOP("Words", "There is no file “%1”. Check the path.")},
    {ErrorCode::FileUnreadable, "",
        QT_TRANSLATE_NOOP(
            "Words", "The file “%1” can't be read. Check that you may read it and that it is not damaged.")},
    {ErrorCode::FileUnwritable, "",
        QT_TRANSLATE_NOOP(
            "Words", "“%1” can't be written. Check your rights and that no other program has it open.")},
    {ErrorCode::FolderNotFound, "", QT_TRANSLATE_NOOP("Words", "There is no folder “%1”. Check the path.")},
    {ErrorCode::FolderNotEmpty, "",
        QT_TRANSLATE_NOOP("Words", "The folder “%1” is not empty. Choose a new or an empty one.")},
    {ErrorCode::FolderUnwritable, "",
        QT_TRANSLATE_NOOP("Words",
            "Nothing can be written into the folder “%1”. Check your rights or choose another one.")},
    {ErrorCode::DiskFull, "",
        QT_TRANSLATE_NOOP("Words", "The disk is full, “%1” was not written. Free some space and try again.")},
    {ErrorCode::FileTooLarge, "",
        QT_TRANSLATE_NOOP("Words", "The file “%1” is larger than %2 MB. Split it into smaller files.")},
    {ErrorCode::FileChangedWhileRead, "",
        QT_TRANSLATE_NOOP("Words",
            "The file “%1” changed while it was read. Close the program that writes it and try again.")},
    {ErrorCode::PathEscapes, "",
        QT_TRANSLATE_NOOP("Words", "The path “%1” leads out of its folder. Give a path inside it.")},
    {ErrorCode::PathIsLink, "", QT_TRANSLATE_NOOP("Words", "“%1” is a link. Put the file itself there.")},
    // workspace and storage
    {ErrorCode::NotAWorkspace, "",
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is not a Tsuzuri workspace. Choose a folder that holds a workspace.db.")},
    {ErrorCode::WorkspaceDamaged, "",
        QT_TRANSLATE_NOOP("Words", "The workspace “%1” is damaged. Restore a backup.")},
    {ErrorCode::WorkspaceNewer, "",
        QT_TRANSLATE_NOOP("Words",
            "The workspace “%1” was written by a newer Tsuzuri (schema %2, this one knows up to %3). Update "
            "Tsuzuri.")},
    {ErrorCode::WorkspaceLocked, "",
        QT_TRANSLATE_NOOP("Words",
            "The workspace “%1” is in use by %2 on %3 since %4. Open it read-only or ask them to close it.")},
    {ErrorCode::WorkspaceExists, "",
        QT_TRANSLATE_NOOP("Words", "There is a workspace at “%1” already. Choose another name.")},
    {ErrorCode::WorkspaceReadOnly, "",
        QT_TRANSLATE_NOOP("Words",
            "The workspace “%1” is open read-only, so nothing was changed. Open it again when it is free.")},
    {ErrorCode::ServerWorkspace, "",
        QT_TRANSLATE_NOOP("Words",
            "“%1” is a server's address, which this version can't open yet. Use a workspace folder.")},
    {ErrorCode::DatabaseFailed, "",
        QT_TRANSLATE_NOOP("Words",
            "The database of “%1” failed, so nothing was changed. Check the disk, then verify the "
            "workspace.")},
    {ErrorCode::MigrationFailed, "",
        QT_TRANSLATE_NOOP("Words",
            "The workspace “%1” could not be brought up to date (step %2). Restore the backup that lies "
            "beside it.")},
    {ErrorCode::BackupDamaged, "",
        QT_TRANSLATE_NOOP("Words", "“%1” is not a complete backup. Use another one.")},
    {ErrorCode::LogBroken, "",
        QT_TRANSLATE_NOOP("Words",
            "The change log is broken at entry %1: something was changed outside of Tsuzuri. Compare with a "
            "backup.")},
    // changes
    {ErrorCode::Conflict, "k-",
        QT_TRANSLATE_NOOP("Words",
            "%1 %2 was changed by somebody else in the meantime. Look at the new state and repeat your "
            "change.")},
    {ErrorCode::NothingToUndo, "", QT_TRANSLATE_NOOP("Words", "There is nothing to undo.")},
    {ErrorCode::UnknownRecord, "k-",
        QT_TRANSLATE_NOOP("Words", "%1 “%2” does not exist. Check the number or the name.")},
    {ErrorCode::UnknownKind, "",
        QT_TRANSLATE_NOOP("Words", "“%1” is no kind of record. Give one such as documents or evidence.")},
    {ErrorCode::UnknownField, "k-", QT_TRANSLATE_NOOP("Words", "%1 has no field “%2”. Check its name.")},
    {ErrorCode::BadValue, "f-", QT_TRANSLATE_NOOP("Words", "%1: “%2” does not fit there. Correct it.")},
    {ErrorCode::BadDate, "f-",
        QT_TRANSLATE_NOOP("Words", "%1: “%2” is not a date. Write it like 2026-04-01.")},
    {ErrorCode::BadNumber, "f-",
        QT_TRANSLATE_NOOP("Words", "%1: “%2” is not a whole number. Write digits only.")},
    {ErrorCode::BadChoice, "f-c",
        QT_TRANSLATE_NOOP("Words", "%1: “%2” is not among the choices. Give one of: %3.")},
    {ErrorCode::DuplicateRef, "k-",
        QT_TRANSLATE_NOOP("Words", "%1: the number “%2” is taken already. Give another one.")},
    {ErrorCode::MissingRef, "k", QT_TRANSLATE_NOOP("Words", "%1: the number is missing. Give one.")},
    // tables
    {ErrorCode::NotAZip, "",
        QT_TRANSLATE_NOOP("Words", "“%1” is not a ZIP file or is damaged. Get it again from where it came.")},
    {ErrorCode::NotAWorkbook, "",
        QT_TRANSLATE_NOOP("Words", "“%1” is not an XLSX workbook. Open it in Excel and save it as XLSX.")},
    {ErrorCode::WorkbookEncrypted, "",
        QT_TRANSLATE_NOOP("Words", "The workbook “%1” is protected by a password. Save it without one.")},
    {ErrorCode::WorkbookTooLarge, "-ws",
        QT_TRANSLATE_NOOP("Words", "“%1” is too large: %2 is over the limit of %3. Split it.")},
    {ErrorCode::XmlDamaged, "",
        QT_TRANSLATE_NOOP(
            "Words", "The workbook “%1” is damaged in “%2”. Open it in Excel and save it again.")},
    {ErrorCode::XmlEntities, "",
        QT_TRANSLATE_NOOP("Words",
            "The workbook “%1” has forbidden declarations in “%2” and was not read. Open it in Excel and "
            "save it again.")},
    {ErrorCode::SheetNotFound, "",
        QT_TRANSLATE_NOOP("Words", "The workbook “%1” has no sheet “%2”. It has: %3.")},
    {ErrorCode::TooManyColumns, "",
        QT_TRANSLATE_NOOP("Words", "“%1” has more than %2 columns. Delete those that are not needed.")},
    {ErrorCode::CsvQuote, "",
        QT_TRANSLATE_NOOP("Words", "“%1”, line %2: a quotation mark is not closed. Correct the line.")},
    {ErrorCode::CsvEncoding, "",
        QT_TRANSLATE_NOOP(
            "Words", "“%1”, line %2: the text is not in the expected encoding. Save the file as UTF-8.")},
    {ErrorCode::NoHeader, "",
        QT_TRANSLATE_NOOP(
            "Words", "“%1” has no row of headings. Put the names of the columns into its first row.")},
    {ErrorCode::NoColumnMatches, "",
        QT_TRANSLATE_NOOP("Words", "No heading of “%1” is known. Rename them or say which column is which.")},
    {ErrorCode::CellTooLong, "",
        QT_TRANSLATE_NOOP("Words",
            "“%1”, sheet “%2”, row %3, column %4: the text is longer than %5 characters. Shorten it.")},
    {ErrorCode::TableWriteFailed, "",
        QT_TRANSLATE_NOOP("Words",
            "The table “%1” can't be written. Check the disk and that no other program has it open.")},
    // frameworks
    {ErrorCode::UnknownFramework, "",
        QT_TRANSLATE_NOOP("Words", "There is no framework “%1”. Choose one from the list of frameworks.")},
    {ErrorCode::PackDamaged, "--w",
        QT_TRANSLATE_NOOP("Words", "The framework “%1” is wrong at %2: %3. Correct it and read it again.")},
    // binder
    {ErrorCode::BinderRefused, "n",
        QT_TRANSLATE_N_NOOP("Words",
            "The binder was not built because of %n problem(s). Mend what is listed or accept the gaps.")},
    {ErrorCode::UnknownProject, "",
        QT_TRANSLATE_NOOP("Words", "There is no audit project “%1”. Check its number.")},
    {ErrorCode::PdfFailed, "",
        QT_TRANSLATE_NOOP("Words",
            "The PDF “%1” could not be made. Check that its pages are not damaged and that the disk has "
            "room.")},
    {ErrorCode::ZipFailed, "",
        QT_TRANSLATE_NOOP(
            "Words", "The ZIP “%1” could not be written or read back. Check the disk and try again.")},
    {ErrorCode::FontsMissing, "",
        QT_TRANSLATE_NOOP("Words", "The font “%1” is missing. Install it and try again.")},
    {ErrorCode::UnknownDestination, "",
        QT_TRANSLATE_NOOP("Words",
            "The binder was not built: a link leads to “%1”, which is not in it. Report this as a fault.")},
    {ErrorCode::NotABinder, "",
        QT_TRANSLATE_NOOP("Words", "“%1” is not a binder. Choose its folder or its first ZIP volume.")},
    // running
    {ErrorCode::Cancelled, "", QT_TRANSLATE_NOOP("Words", "Cancelled. Nothing was changed.")},
    {ErrorCode::BadArgument, "", QT_TRANSLATE_NOOP("Words", "“%1” is not understood. See --help.")},
    {ErrorCode::WrongCall, "",
        QT_TRANSLATE_NOOP("Words", "Something is missing in this call, or too much. Write it like “%1”.")},
    {ErrorCode::UnknownCommand, "", QT_TRANSLATE_NOOP("Words", "There is no command “%1”. See --help.")},
    // text of files
    {ErrorCode::FileHasNoText, "",
        QT_TRANSLATE_NOOP("Words",
            "“%1” is no file whose text can be read. PDF, DOCX, XLSX, PPTX, text, HTML and mail files are.")},
    {ErrorCode::FileEncrypted, "",
        QT_TRANSLATE_NOOP(
            "Words", "“%1” is protected by a password, so its text can't be read. Save it without one.")},
    {ErrorCode::ReadingStopped, "",
        QT_TRANSLATE_NOOP("Words",
            "Reading “%1” took too much time or memory and was stopped. Open it in its own program.")},
    {ErrorCode::ProgramMissing, "",
        QT_TRANSLATE_NOOP(
            "Words", "The program “%1” is missing, so files can't be read. Install Tsuzuri again.")},
};

/// Where a change is refused because of what the record is; %1 its kind, %2 its number.
constexpr CodeWord refusals[] = {
    {"disposed", QT_TRANSLATE_NOOP("Words", "%1 %2: its file was disposed of, so this can't be taken back.")},
    {"no-file", QT_TRANSLATE_NOOP("Words", "%1 %2 has no file in the workspace that could be disposed of.")},
    {"legal-hold",
        QT_TRANSLATE_NOOP("Words", "%1 %2 is under legal hold, so its file stays. Lift the hold first.")},
    //: %3: a day
    {"retention",
        QT_TRANSLATE_NOOP("Words",
            "%1 %2 has to be kept until %3. Say that its file is to be disposed of all the same, or wait.")},
    {"retention-unknown",
        QT_TRANSLATE_NOOP("Words",
            "How long %1 %2 has to be kept is not recorded. Say that its file is to be disposed of all the "
            "same, or record it.")},
    {"accepted",
        QT_TRANSLATE_NOOP("Words",
            "%1 %2 is accepted, so it stays as it is; only its notes can change. File new evidence in its "
            "place.")},
    {"no-step",
        QT_TRANSLATE_NOOP("Words", "%1 %2 can't get this status from the one that it has. Go step by step.")},
    {"asks",
        QT_TRANSLATE_NOOP("Words",
            "%1 %2 can't get this status without a reason, or a day and who said so. Use “Change the status "
            "of the evidence…”.")},
    {"closed-meeting",
        QT_TRANSLATE_NOOP("Words",
            "%1 %2 is closed, so it and what was said and decided there stay as they are. Put the correction "
            "on "
            "the next meeting.")},
    {"no-findings",
        QT_TRANSLATE_NOOP("Words",
            "%1 %2 has no findings, so there is no plan of action to write. Record findings first.")},
    //: %2, %3: ids of frameworks
    {"no-mapping",
        QT_TRANSLATE_NOOP("Words", "Nothing is mapped between “%2” and “%3”. Choose two other frameworks.")},
};

constexpr CodeWord codes[] = {
    // what is too large in a workbook
    {"file", QT_TRANSLATE_NOOP("Words", "the file")},
    {"parts", QT_TRANSLATE_NOOP("Words", "the number of parts")},
    {"part", QT_TRANSLATE_NOOP("Words", "one part")},
    {"strings", QT_TRANSLATE_NOOP("Words", "all text together")},
    {"rows", QT_TRANSLATE_NOOP("Words", "the number of rows")},
    {"row", QT_TRANSLATE_NOOP("Words", "one row")},
    {"cell", QT_TRANSLATE_NOOP("Words", "one cell")},
    // what is wrong in a framework pack
    {"json", QT_TRANSLATE_NOOP("Words", "it is no JSON text")},
    {"too-large", QT_TRANSLATE_NOOP("Words", "it is too large")},
    {"schema", QT_TRANSLATE_NOOP("Words", "this version does not know its form")},
    {"missing", QT_TRANSLATE_NOOP("Words", "something is missing there")},
    {"unknown", QT_TRANSLATE_NOOP("Words", "there is no such member")},
    {"type", QT_TRANSLATE_NOOP("Words", "the value has the wrong type")},
    {"value", QT_TRANSLATE_NOOP("Words", "the value is not allowed")},
    {"duplicate", QT_TRANSLATE_NOOP("Words", "the id was there before")},
    {"no-target", QT_TRANSLATE_NOOP("Words", "what it names does not exist")},
    {"cycle", QT_TRANSLATE_NOOP("Words", "it belongs to itself")},
    {"too-deep", QT_TRANSLATE_NOOP("Words", "it lies too deep")},
    {"name", QT_TRANSLATE_NOOP("Words", "the file is not called after its id")},
    {"xml", QT_TRANSLATE_NOOP("Words", "it is no well-formed XML")},
    {"yaml", QT_TRANSLATE_NOOP("Words", "it is no YAML text")},
    {"entities", QT_TRANSLATE_NOOP("Words", "it declares a document type, which is never followed")},
    {"aliases", QT_TRANSLATE_NOOP("Words", "it repeats itself without end")},
    {"no-framework", QT_TRANSLATE_NOOP("Words", "it holds no catalog, profile or framework")},
    {"no-requirements", QT_TRANSLATE_NOOP("Words", "it holds no requirement")},
    {"external",
        QT_TRANSLATE_NOOP(
            "Words", "it refers to a file that is not beside it, and nothing is fetched from elsewhere")},
    {"heading", QT_TRANSLATE_NOOP("Words", "there is no column with the numbers of the requirements")},
    {"column", QT_TRANSLATE_NOOP("Words", "there is no such column")},
    {"no-mapping", QT_TRANSLATE_NOOP("Words", "it holds no mapping collection")},
};

} // namespace

std::span<const ErrorWord> errorWords()
{
    return words;
}

std::span<const CodeWord> refusalWords()
{
    return refusals;
}

std::span<const CodeWord> codeWords()
{
    return codes;
}

} // namespace tsuzuri
