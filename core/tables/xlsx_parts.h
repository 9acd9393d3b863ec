#pragma once

#include "core/base/error.h"
#include "core/base/excel_serial.h"
#include "core/tables/number_format.h"
#include "core/tables/table_reader.h"
#include "core/tables/xml_scanner.h"
#include "core/tables/zip_package.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tsuzuri {

/// A sheet of cells and where its part lies.
struct SheetPart {
    SheetInfo info;
    QString part;
};

/// What the workbook part and its relationships say.
struct WorkbookParts {
    std::vector<SheetPart> sheets; ///< without sheets of charts or macros
    ExcelEpoch epoch = ExcelEpoch::Year1900;
    QString strings; ///< names of parts, empty where there are none
    QString styles;
};

/// Errors: NotAWorkbook, XmlDamaged, XmlEntities, WorkbookEncrypted, WorkbookTooLarge.
Result<WorkbookParts> readWorkbook(const ZipPackage &package);

/// The kind of number that each cell style shows, by its index.
Result<std::vector<NumberKind>> readStyles(const ZipPackage &package, const QString &part);

/// The shared strings, kept as one run of bytes.
class SharedStrings {
public:
    /// `limit` is in bytes of memory. Errors as for `readWorkbook`.
    static Result<SharedStrings> read(
        const ZipPackage &package, const QString &part, const TableLimits &limits);

    /// Nothing for an index that isn't there and for broken bytes.
    std::optional<QString> at(qsizetype index) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};

/// Appends the text of the element that has just begun (si, is) up to its end, runs joined, without phonetic
/// guides. Errors: XmlDamaged, XmlEntities, and WorkbookTooLarge where `limit` bytes don't suffice.
std::expected<void, ErrorCode> appendRichText(XmlScanner &scanner, QByteArray &target, qint64 limit);

/// The text of a cell: as `xmlText`, with _xHHHH_ resolved to the characters that XML cannot hold.
std::optional<QString> cellText(QByteArrayView utf8);

} // namespace tsuzuri
