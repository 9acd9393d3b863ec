#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/tables/cell.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace tsuzuri {

enum class TableFormat : std::uint8_t { Xlsx, Csv };

/// What a column is for. A cell is written by what it holds; this decides how empty cells and new rows look.
enum class ColumnType : std::uint8_t { Text, Number, Boolean, Date, Instant };

struct ColumnSpec {
    QString header = {};
    ColumnType type = ColumnType::Text;
    QStringList choices = {}; ///< XLSX: what the drop-down list offers; nothing else can be typed
    bool isHidden = false; ///< XLSX: such as the id for the way back; a CSV shows all columns
};

struct SheetSpec {
    QString name = {}; ///< made valid and unique, see `UniqueSheetNames`
    std::vector<ColumnSpec> columns = {};
    int frozenColumns = 0; ///< that stay when the reader scrolls to the right
};

enum class LinkKind : std::uint8_t {
    File, ///< a path relative to the workbook, with "/"
    Sheet, ///< a sheet of this workbook by its final name
    Web, ///< http, https or mailto
};

/// Makes one cell of a row a link (XLSX only). The cell's text stays what it is.
struct CellLink {
    qsizetype column = 0;
    LinkKind kind = LinkKind::File;
    QString target;
    int row = 1; ///< of LinkKind::Sheet
};

struct WriteOptions {
    QString title;
    QString author;
    QDateTime created; ///< shown in the file's properties; must be given, so that the same input gives the
                       ///< same bytes
    QTimeZone zone = defaultTimeZone(); ///< in which instants are shown
};

struct WriteSummary {
    qint64 rows = 0; ///< without headers
    /// Links that Excel could not hold (over 65,530 on a sheet, over 2,079 characters), or that aren't what
    /// their kind says. Their cells are there as plain text.
    qint64 linksLeftOut = 0;
};

/// Writes tables row by row in bounded memory. The file appears at its path when it is whole, and not before;
/// whatever lay there is replaced then. A writer destroyed before `finish` leaves nothing behind.
///
/// No text becomes a formula. XLSX: texts are strings in cells of the format Text; days from 1900 on are
/// dates, older ones ISO text. CSV: UTF-8 with byte order mark, comma, CRLF; `guarded` texts
/// (core/tables/formula_guard.h).
class TableWriter {
public:
    /// Errors: FileUnwritable, TableWriteFailed.
    static Result<std::unique_ptr<TableWriter>> create(
        const QString &path, TableFormat format, const WriteOptions &options);

    virtual ~TableWriter() = default;

    /// Writes the header of the next sheet and gives its final name. A CSV file takes one sheet.
    virtual Result<QString> beginSheet(const SheetSpec &sheet) = 0;
    /// Errors: CellTooLong (Excel takes 32,767 characters; nothing is cut in silence), BadNumber for one that
    /// is not finite, WorkbookTooLarge over 1,048,576 rows, DiskFull, TableWriteFailed.
    virtual Result<void> addRow(std::span<const Cell> cells, std::span<const CellLink> links = {}) = 0;
    /// Puts the file in its place after it was read again and found whole. Errors: DiskFull, FileUnwritable,
    /// TableWriteFailed.
    virtual Result<WriteSummary> finish() = 0;

protected:
    TableWriter() = default;
};

} // namespace tsuzuri
