#pragma once

#include "core/tables/table_writer.h"
#include "core/tables/whole_file.h"

namespace tsuzuri {

/// Writes a CSV file; TableWriter::create makes it.
class CsvWriter : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const WriteOptions &options);

    Result<QString> beginSheet(const SheetSpec &sheet) override;
    Result<void> addRow(std::span<const Cell> cells, std::span<const CellLink> links) override;
    Result<WriteSummary> finish() override;

private:
    CsvWriter(const QString &path, WriteOptions options);

    Result<void> writeLine(const QString &line);
    Result<QString> fieldText(const Cell &cell) const;

    WholeFile m_file;
    WriteOptions m_options;
    bool m_hasSheet = false;
    WriteSummary m_summary;
};

} // namespace tsuzuri
