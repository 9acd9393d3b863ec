#pragma once

#include "core/tables/table_writer.h"

struct lxw_format;
struct lxw_workbook;

namespace tsuzuri {

/// How the cells of a workbook look. The workbook owns the formats.
struct XlsxFormats {
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *number = nullptr;
    lxw_format *boolean = nullptr;
    lxw_format *date = nullptr;
    lxw_format *instant = nullptr;
    lxw_format *link = nullptr;

    static XlsxFormats addedTo(lxw_workbook *workbook);
    /// For the empty cells of a column.
    lxw_format *of(ColumnType type) const;
};

} // namespace tsuzuri
