#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace tsuzuri {

/// One of the sample company's tables: UTF-8, RFC 4180, a header line.
struct CsvRows {
    QStringList columns;
    std::vector<QStringList> rows; ///< each with as many cells as there are columns

    /// The cell of a column; "" where there is no such column.
    QString cell(const QStringList &row, const QString &column) const;
};

/// `name` is the file without ".csv". Errors: those of TableReader.
Result<CsvRows> readSampleCsv(const QString &name);

} // namespace tsuzuri
