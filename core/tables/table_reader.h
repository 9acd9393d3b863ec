#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/tables/cell.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace tsuzuri {

enum class TextEncoding : std::uint8_t { Automatic, Utf8, Cp932 };

/// What a table from outside may cost. Beyond it: WorkbookTooLarge or TooManyColumns.
struct TableLimits {
    int columns = 1024;
    qint64 rows = 1'048'576;
    qint64 fileBytes = 1LL << 29; ///< of an XLSX package as it lies on disk
    qint64 sheetBytes = 1LL << 31; ///< of a sheet's XML, unpacked
    qint64 stringBytes = 1LL << 28; ///< memory for the shared strings of a workbook
    qint64 rowBytes = 1LL << 24; ///< text of one row
    qint64 textBytes = 1LL << 29; ///< text of all rows: a short file can repeat one long string in each
};

struct ReadOptions {
    QString sheet; ///< empty: the first visible one
    TextEncoding encoding = TextEncoding::Automatic; ///< of a CSV file without byte order mark
    QTimeZone zone = defaultTimeZone(); ///< of the civil times in an XLSX
    TableLimits limits;
};

struct SheetInfo {
    QString name;
    bool isHidden = false;

    bool operator==(const SheetInfo &) const = default;
};

/// Reads a table from an XLSX or CSV file row by row, in bounded memory.
///
/// XLSX: a formula gives its last value, an error value its text (#N/A), a merged range its value in the
/// first cell. Numbers in a date format are dates, with a time of day instants; a time alone is text (10:30).
/// CSV: UTF-8 and UTF-16 with byte order mark, UTF-8 and CP932 without; separated by comma, semicolon or tab.
/// An apostrophe that our writer put before a text like "=1+1" is taken off again
/// (core/tables/formula_guard.h).
class TableReader {
public:
    /// What the file is, its content says, not its name. Errors: FileNotFound, FileUnreadable, SheetNotFound,
    /// and NotAZip, NotAWorkbook, WorkbookEncrypted, WorkbookTooLarge, XmlDamaged, XmlEntities or
    /// CsvEncoding.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options = {});

    virtual ~TableReader() = default;

    /// In the order of the workbook, sheets with cells only; a CSV file has one, named like the file.
    virtual std::vector<SheetInfo> sheets() const = 0;
    /// Goes to the first row of a sheet; "" is the first visible one. Errors as for `open`.
    virtual Result<void> select(const QString &sheet) = 0;
    /// Fills `row` with the next row that holds anything; false after the last one. `row` keeps its memory,
    /// so pass the same one again. An error may come behind rows that were read: take none of them then.
    /// Errors: XmlDamaged, XmlEntities, WorkbookTooLarge, TooManyColumns, CsvQuote, CsvEncoding.
    virtual Result<bool> next(Row &row) = 0;
    /// How much of the sheet was read, from 0 to 1.
    virtual double progress() const = 0;

protected:
    TableReader() = default;
};

} // namespace tsuzuri
