#pragma once

#include "core/tables/sheet_names.h"
#include "core/tables/table_writer.h"
#include "core/tables/whole_file.h"
#include "core/tables/xlsx_formats.h"

#include <QByteArray>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace tsuzuri {

/// Writes an XLSX workbook; TableWriter::create makes it.
class XlsxWriter : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const WriteOptions &options);
    ~XlsxWriter() override;

    Result<QString> beginSheet(const SheetSpec &sheet) override;
    Result<void> addRow(std::span<const Cell> cells, std::span<const CellLink> links) override;
    Result<WriteSummary> finish() override;

private:
    /// A sheet as it was written, to be compared with what can be read of it.
    struct Sheet {
        lxw_worksheet *worksheet = nullptr;
        SheetSpec spec; ///< with its final name
        std::vector<int> widths;
        qint64 rows = 0; ///< with the header
        qint64 filledRows = 0;
        qint64 cells = 0; ///< filled ones
        qint64 links = 0;

        void noteWidth(quint16 column, int width);
    };
    /// Where the next value goes.
    struct Place {
        quint32 row = 0;
        quint16 column = 0;
    };

    XlsxWriter(const QString &path, WriteOptions options);

    Result<lxw_worksheet *> addWorksheet(const QString &name);
    Result<void> endSheet();
    Result<void> addChoices(const ColumnSpec &column, quint16 index);
    Result<void> addLongLists();
    Result<void> writeCell(Place place, const Cell &cell, const CellLink *link);
    Result<void> writeText(Place place, const QString &text, lxw_format *format);
    Result<bool> writeLink(Place place, const QString &text, const CellLink &link);
    Result<void> check(int code, Place place) const;
    Result<void> compareWithFile();
    void discard();

    QString m_path;
    WriteOptions m_options;
    WholeFile m_file;
    lxw_workbook *m_workbook = nullptr;
    XlsxFormats m_formats;
    UniqueSheetNames m_names;
    std::vector<Sheet> m_sheets;
    QString m_listsName; ///< of the hidden sheet with the choices that are too long for a rule
    std::vector<QStringList> m_longLists;
    WriteSummary m_summary;
};

} // namespace tsuzuri
