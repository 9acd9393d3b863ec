#include "core/sample/files_register.h"

#include "core/tables/table_reader.h"

using namespace Qt::StringLiterals;

// A static library's resources are only linked in when somebody asks for them; the macro wants the global
// namespace.
static void initializeSampleResources()
{
    Q_INIT_RESOURCE(sample_company);
}

namespace tsuzuri {

Result<std::vector<SampleRow>> readSampleRegister(const QString &name)
{
    initializeSampleResources();
    const auto reader = TableReader::open(u":/sample/"_s + name + u".csv"_s);
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<SampleRow> rows;
    QStringList columns;
    for (Row row;;) {
        const Result<bool> isThere = (*reader)->next(row);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (!*isThere)
            return rows;
        if (columns.isEmpty()) {
            for (const Cell &cell : row.cells)
                columns.append(text(cell));
            continue;
        }
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < columns.size(); ++i)
            values.insert(columns.at(i), text(row.at(i)));
        rows.emplace_back(std::move(values));
    }
}

} // namespace tsuzuri
