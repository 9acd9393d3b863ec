#include "core/sample/files_register.h"

#include "core/sample/csv_rows.h"

namespace tsuzuri {

Result<std::vector<SampleRow>> readSampleRegister(const QString &name)
{
    const Result<CsvRows> csv = readSampleCsv(name);
    if (!csv)
        return std::unexpected(csv.error());
    std::vector<SampleRow> rows;
    for (const QStringList &cells : csv->rows) {
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < cells.size(); ++i)
            values.insert(csv->columns.at(i), cells.at(i));
        rows.emplace_back(std::move(values));
    }
    return rows;
}

} // namespace tsuzuri
