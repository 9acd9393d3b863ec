#include "core/tables/table_writer.h"

#include "core/tables/csv_writer.h"
#include "core/tables/xlsx_writer.h"

namespace tsuzuri {

Result<std::unique_ptr<TableWriter>> TableWriter::create(
    const QString &path, TableFormat format, const WriteOptions &options)
{
    return format == TableFormat::Xlsx ? XlsxWriter::create(path, options) : CsvWriter::create(path, options);
}

} // namespace tsuzuri
