#include "core/sample/csv_rows.h"

#include <QFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Splits text into records of cells; a quote that is never closed is an error.
bool splitCsv(QStringView text, std::vector<QStringList> &records)
{
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isQuoted && character == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += u'"';
            ++i;
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (character == u',' || character == u'\n')) {
            record.append(std::exchange(cell, {}));
            if (character == u'\n')
                records.push_back(std::exchange(record, {}));
        } else {
            cell += character;
        }
    }
    return !isQuoted && cell.isEmpty() && record.isEmpty();
}

} // namespace

QString CsvRows::cell(const QStringList &row, const QString &column) const
{
    return row.value(columns.indexOf(column));
}

Result<CsvRows> readSampleCsv(const QString &name)
{
    const QString path = ":/sample/"_L1 + name + ".csv"_L1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, {path});
    CsvRows table;
    if (!splitCsv(QString::fromUtf8(file.readAll()), table.rows) || table.rows.empty())
        return failure(ErrorCode::CsvQuote, {path, QString::number(table.rows.size() + 1)});
    table.columns = table.rows.front();
    table.rows.erase(table.rows.begin());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].size() != table.columns.size())
            return failure(ErrorCode::CsvQuote, {path, QString::number(i + 2)});
    }
    return table;
}

} // namespace tsuzuri
