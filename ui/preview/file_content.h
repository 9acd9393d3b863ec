#pragma once

#include "core/base/sha256.h"
#include "core/pages/page_source.h"
#include "core/tables/table_reader.h"
#include "ui/preview/file_of.h"

#include <variant>

namespace tsuzuri {

/// The head of a mail, and what is attached.
enum class MailLine : std::uint8_t { From, To, Cc, Date, Subject, Attachment };

struct FileText {
    std::vector<std::pair<MailLine, QString>> head; ///< of a mail
    QString text;
    bool isCut = false; ///< there is more
};

/// The first rows of a sheet, as a person would read them.
struct SheetRows {
    struct Row {
        int number = 0; ///< as the spreadsheet program counts
        QStringList cells;
    };
    std::vector<Row> rows;
    int columns = 0;
    qint64 left = 0; ///< rows that are not among them
};

struct FileTables {
    QString path;
    std::vector<SheetInfo> sheets;
    QString sheet; ///< whose rows these are
    SheetRows rows;
};

/// What can be shown of a file; the first: nothing. Pages are shared by the threads that draw and read them.
using FileContent = std::variant<std::monostate, std::shared_ptr<const PageSource>, FileText, FileTables>;

/// Takes its time: not for the thread of the windows. Office files, pages of the web and mails are read in a
/// child process (core/extract). Errors: those of PageSource, TableReader and Extractor.
Result<FileContent> readContent(const NamedFile &file, const CancelTest &isCancelled);
/// "": the first sheet that is not hidden. Errors: those of TableReader, Cancelled.
Result<SheetRows> readSheet(const QString &path, const QString &sheet, const CancelTest &isCancelled);

} // namespace tsuzuri
