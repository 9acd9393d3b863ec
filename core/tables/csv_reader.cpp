#include "core/tables/csv_reader.h"

#include "core/tables/formula_guard.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr qsizetype sampleSize = 1 << 16;

/// The first whole lines of a text.
Result<QString> sampleOf(CsvText &text)
{
    QString sample;
    QString piece;
    for (;;) {
        const auto more = text.next(piece);
        if (!more)
            return std::unexpected(more.error());
        if (!*more || sample.size() + piece.size() > sampleSize)
            return sample.isEmpty() ? piece.first(std::min(piece.size(), sampleSize)) : sample;
        sample += piece;
    }
}

} // namespace

CsvReader::CsvReader(QString path, CsvText text, TableLimits limits)
    : m_path(std::move(path))
    , m_text(std::move(text))
    , m_limits(limits)
{
}

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const ReadOptions &options)
{
    auto text = CsvText::open(path, options.encoding);
    if (!text)
        return std::unexpected(text.error());
    std::unique_ptr<CsvReader> reader(new CsvReader(path, std::move(*text), options.limits));
    const auto sample = sampleOf(reader->m_text);
    if (!sample)
        return std::unexpected(sample.error());
    reader->m_separator = detectSeparator(*sample);
    if (const auto ok = reader->select(options.sheet); !ok)
        return std::unexpected(ok.error());
    return reader;
}

std::vector<SheetInfo> CsvReader::sheets() const
{
    return {{QFileInfo(m_path).completeBaseName(), false}};
}

Result<void> CsvReader::select(const QString &sheet)
{
    const QString name = sheets().front().name;
    if (!sheet.isEmpty() && sheet != name)
        return failure(ErrorCode::SheetNotFound, {m_path, sheet, name});
    if (const auto ok = m_text.rewind(); !ok)
        return ok;
    m_records.emplace([this](QString &piece) { return m_text.next(piece); }, m_separator, m_path, m_limits);
    m_rows = 0;
    m_textBytes = 0;
    return {};
}

Result<bool> CsvReader::next(Row &row)
{
    row.cells.clear();
    for (;;) {
        const auto more = m_records->next(m_record);
        if (!more || !*more)
            return more;
        row.number = ++m_rows;
        if (m_rows > m_limits.rows)
            return failure(ErrorCode::WorkbookTooLarge, {m_path, u"rows"_s, QString::number(m_limits.rows)});
        if (m_record.fields.empty())
            continue;
        const qsizetype last = m_record.fields.back().column;
        if (last >= m_limits.columns)
            return failure(ErrorCode::TooManyColumns, {m_path, QString::number(m_limits.columns)});
        row.cells.resize(static_cast<std::size_t>(last + 1));
        for (CsvField &field : m_record.fields) {
            m_textBytes += field.text.size() * static_cast<qint64>(sizeof(QChar));
            row.cells[static_cast<std::size_t>(field.column)] = Cell(unguarded(field.text));
        }
        if (m_textBytes > m_limits.textBytes)
            return failure(
                ErrorCode::WorkbookTooLarge, {m_path, u"strings"_s, QString::number(m_limits.textBytes)});
        return true;
    }
}

double CsvReader::progress() const
{
    return m_text.progress();
}

} // namespace tsuzuri
