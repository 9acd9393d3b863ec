#include "core/tables/csv_records.h"

#include <algorithm>
#include <map>

namespace tsuzuri {

CsvRecords::CsvRecords(Source source, QChar separator, QString path, const TableLimits &limits)
    : m_source(std::move(source))
    , m_separator(separator)
    , m_path(std::move(path))
    , m_longestRecord(limits.rowBytes)
{
}

Result<bool> CsvRecords::takePiece()
{
    m_position = 0;
    m_piece.clear();
    auto more = m_source(m_piece);
    if (more && *more && m_isAfterReturn && m_piece.startsWith(u'\n'))
        m_position = 1;
    m_isAfterReturn = false;
    return more;
}

std::unexpected<Error> CsvRecords::badQuote() const
{
    return failure(ErrorCode::CsvQuote, {m_path, QString::number(m_quoteLine)});
}

void CsvRecords::endField(CsvRecord &record)
{
    if (!m_field.isEmpty())
        record.fields.push_back({record.width, m_field});
    ++record.width;
    m_field.resize(0); // keeps its memory
    m_state = State::FieldStart;
}

/// Passes over the line end at m_position.
void CsvRecords::endLine()
{
    const bool isReturn = m_piece[m_position] == u'\r';
    ++m_position;
    ++m_line;
    if (!isReturn)
        return;
    if (m_position == m_piece.size())
        m_isAfterReturn = true;
    else if (m_piece[m_position] == u'\n')
        ++m_position;
}

Result<bool> CsvRecords::next(CsvRecord &record)
{
    record.width = 0;
    record.fields.clear();
    qint64 size = 0;
    for (;;) {
        if (m_position == m_piece.size()) {
            const auto more = takePiece();
            if (!more)
                return more;
            if (!*more) {
                if (m_state == State::Quoted)
                    return badQuote();
                const bool isBehindTheLast = record.width == 0 && m_state == State::FieldStart;
                endField(record);
                return !isBehindTheLast;
            }
            continue;
        }
        const qsizetype before = m_position;
        const auto isComplete = takeCharacter(record);
        if (!isComplete || *isComplete)
            return isComplete;
        size += (m_position - before) * static_cast<qint64>(sizeof(QChar));
        if (size > m_longestRecord)
            return failure(ErrorCode::WorkbookTooLarge,
                {m_path, QStringLiteral("row"), QString::number(m_longestRecord)});
    }
}

Result<bool> CsvRecords::takeCharacter(CsvRecord &record)
{
    const QChar character = m_piece[m_position];
    if (m_state == State::Quoted) {
        if (character != u'"') {
            takeRun();
            return false;
        }
        m_state = State::AfterQuote;
        ++m_position;
        return false;
    }
    if (character == u'"' && m_state != State::Plain) {
        if (m_state == State::AfterQuote)
            m_field.append(character); // a doubled quote
        else
            m_quoteLine = m_line;
        m_state = State::Quoted;
        ++m_position;
        return false;
    }
    if (character == m_separator) {
        endField(record);
        ++m_position;
        return false;
    }
    if (character == u'\n' || character == u'\r') {
        endField(record);
        endLine();
        return true;
    }
    if (m_state == State::AfterQuote)
        return badQuote();
    m_state = State::Plain;
    takeRun();
    return false;
}

/// Appends what has no meaning in this state.
void CsvRecords::takeRun()
{
    const bool isQuoted = m_state == State::Quoted;
    qsizetype end = m_position;
    while (end < m_piece.size()) {
        const QChar character = m_piece[end];
        if (isQuoted ? character == u'"'
                     : character == m_separator || character == u'\n' || character == u'\r')
            break;
        if (isQuoted && (character == u'\n' || (character == u'\r' && m_piece.mid(end + 1, 1) != u"\n")))
            ++m_line;
        ++end;
    }
    m_field.append(QStringView(m_piece).sliced(m_position, end - m_position));
    m_position = end;
}

QChar detectSeparator(const QString &sample)
{
    constexpr int mostRecords = 50;
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        bool isGiven = false;
        const auto source = [&](QString &piece) -> Result<bool> {
            piece = sample;
            return !std::exchange(isGiven, true);
        };
        CsvRecords records(source, candidate, {}, {});
        CsvRecord record;
        std::map<qsizetype, int> countOfWidth;
        int count = 0;
        while (count < mostRecords && records.next(record).value_or(false)) {
            if (record.width == 1 && record.fields.empty())
                continue;
            ++countOfWidth[record.width];
            ++count;
        }
        for (const auto &[width, times] : countOfWidth) {
            // Wider counts a little: a table of ten columns beats one where each row happens to hold one
            // comma.
            const double score = width == 1 ? 0
                                            : static_cast<double>(times) / count
                    + static_cast<double>(std::min<qsizetype>(width, 100)) / 1000;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace tsuzuri
