#pragma once

#include "core/tables/table_reader.h"
#include "core/tables/xlsx_parts.h"

#include <memory>

namespace tsuzuri {

/// Reads an XLSX workbook; TableReader::open makes it.
class XlsxReader : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options);

    std::vector<SheetInfo> sheets() const override;
    Result<void> select(const QString &sheet) override;
    Result<bool> next(Row &row) override;
    double progress() const override;

private:
    /// What the tag of a cell says.
    struct CellHead {
        qsizetype column = 0;
        NumberKind kind = NumberKind::Number;
        enum class Type : std::uint8_t { Number, Shared, Text, Boolean, Date } type = Type::Number;
    };

    XlsxReader(ZipPackage package, ReadOptions options);

    Result<void> readRow(Row &row);
    Result<void> readCell(Row &row, qsizetype nextColumn);
    std::optional<CellHead> cellHead(qsizetype nextColumn) const;
    /// The value of m_text as its head says; nothing where it can't be.
    std::optional<Cell> cellValue(const CellHead &head) const;
    Cell numberCell(double number, NumberKind kind) const;
    Result<void> readValue(const CellHead &head, Row &row);
    std::unexpected<Error> damaged(ErrorCode code) const;
    std::unexpected<Error> tooLarge(const QString &what, qint64 limit) const;

    ZipPackage m_package;
    ReadOptions m_options;
    WorkbookParts m_workbook;
    std::vector<NumberKind> m_styles;
    SharedStrings m_strings;

    QString m_part; // of the selected sheet
    std::unique_ptr<ZipPart> m_device;
    std::unique_ptr<XmlScanner> m_scanner; // null after the last row
    QByteArray m_text; // of the cell at hand
    qint64 m_rowBytes = 0;
    qint64 m_textBytes = 0;
    qint64 m_rows = 0;
    int m_lastNumber = 0;
    qsizetype m_lastColumn = -1;
};

} // namespace tsuzuri
