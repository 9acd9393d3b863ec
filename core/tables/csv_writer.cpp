#include "core/tables/csv_writer.h"

#include "core/base/dates.h"
#include "core/tables/formula_guard.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

QString quoted(const QString &text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar character) {
        return character == u',' || character == u';' || character == u'\t' || character == u'"'
            || character == u'\n' || character == u'\r';
    });
    return isPlain ? text : u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

CsvWriter::CsvWriter(const QString &path, WriteOptions options)
    : m_file(path)
    , m_options(std::move(options))
{
}

Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString &path, const WriteOptions &options)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, options));
    if (const auto ok = writer->m_file.open(); !ok)
        return std::unexpected(ok.error());
    if (const auto ok = writer->writeLine(u"\uFEFF"_s); !ok)
        return std::unexpected(ok.error());
    return writer;
}

Result<void> CsvWriter::writeLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    if (m_file.file().write(bytes) != bytes.size())
        return m_file.writeFailure(m_file.file().errorString());
    return {};
}

Result<QString> CsvWriter::beginSheet(const SheetSpec &sheet)
{
    if (std::exchange(m_hasSheet, true))
        return failure(ErrorCode::BadArgument, {u"sheet"_s});
    QStringList headers;
    for (const ColumnSpec &column : sheet.columns)
        headers.append(quoted(guarded(column.header)));
    if (const auto ok = writeLine(headers.join(u',') + u"\r\n"_s); !ok)
        return std::unexpected(ok.error());
    return sheet.name;
}

Result<QString> CsvWriter::fieldText(const Cell &cell) const
{
    if (const auto *words = std::get_if<QString>(&cell.value))
        return quoted(guarded(*words));
    if (const auto *instant = std::get_if<QDateTime>(&cell.value))
        return formatInstant(*instant, m_options.zone);
    if (const auto *number = std::get_if<double>(&cell.value)) {
        const QString digits = QString::number(*number, 'g', QLocale::FloatingPointShortest);
        if (!std::isfinite(*number))
            return failure(ErrorCode::BadNumber, {QString(), digits});
        return std::abs(*number) < 1e15 && *number == std::floor(*number) ? text(cell) : digits;
    }
    return text(cell);
}

Result<void> CsvWriter::addRow(std::span<const Cell> cells, std::span<const CellLink> links)
{
    Q_ASSERT(m_hasSheet);
    QStringList fields;
    for (const Cell &cell : cells) {
        const auto field = fieldText(cell);
        if (!field)
            return std::unexpected(field.error());
        fields.append(*field);
    }
    ++m_summary.rows;
    m_summary.linksLeftOut += std::ssize(links);
    return writeLine(fields.join(u',') + u"\r\n"_s);
}

Result<WriteSummary> CsvWriter::finish()
{
    if (const auto ok = m_file.commit(); !ok)
        return std::unexpected(ok.error());
    return m_summary;
}

} // namespace tsuzuri
