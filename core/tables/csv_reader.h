#pragma once

#include "core/tables/csv_records.h"
#include "core/tables/csv_text.h"
#include "core/tables/table_reader.h"

#include <optional>

namespace tsuzuri {

/// Reads a CSV file; TableReader::open makes it.
class CsvReader : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options);

    std::vector<SheetInfo> sheets() const override;
    Result<void> select(const QString &sheet) override;
    Result<bool> next(Row &row) override;
    double progress() const override;

private:
    CsvReader(QString path, CsvText text, TableLimits limits);

    QString m_path;
    CsvText m_text;
    TableLimits m_limits;
    QChar m_separator = u',';
    std::optional<CsvRecords> m_records;
    CsvRecord m_record;
    int m_rows = 0;
    qint64 m_textBytes = 0;
};

} // namespace tsuzuri
