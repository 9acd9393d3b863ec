#include "core/registers/cell_block.h"

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Reads cells one after the other.
class BlockReader {
public:
    explicit BlockReader(QStringView text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_place >= m_text.size(); }

    /// The cells up to the end of the line.
    QStringList row()
    {
        QStringList cells;
        do
            cells << cell();
        while (skip(u'\t'));
        if (skip(u'\r'))
            skip(u'\n');
        else
            skip(u'\n');
        return cells;
    }

private:
    bool skip(QChar character)
    {
        if (isAtEnd() || m_text[m_place] != character)
            return false;
        ++m_place;
        return true;
    }

    QString cell()
    {
        // A quotation mark that nothing closes is a plain character.
        if (!isAtEnd() && m_text[m_place] == u'"') {
            if (const qsizetype end = closingMark(m_place + 1); end >= 0) {
                QString text = m_text.sliced(m_place + 1, end - m_place - 1).toString();
                m_place = end + 1;
                return text.replace("\"\""_L1, "\""_L1).replace("\r\n"_L1, "\n"_L1);
            }
        }
        const qsizetype begin = m_place;
        while (!isAtEnd() && !isEndOfCell(m_text[m_place]))
            ++m_place;
        return m_text.sliced(begin, m_place - begin).toString();
    }

    /// The mark after which a cell ends, or -1.
    qsizetype closingMark(qsizetype from) const
    {
        for (qsizetype i = from; i < m_text.size(); ++i) {
            if (m_text[i] != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"')
                ++i;
            else
                return i + 1 == m_text.size() || isEndOfCell(m_text[i + 1]) ? i : -1;
        }
        return -1;
    }

    static bool isEndOfCell(QChar character)
    {
        return character == u'\t' || character == u'\n' || character == u'\r';
    }

    QStringView m_text;
    qsizetype m_place = 0;
};

} // namespace

CellBlock readBlock(QStringView text, qsizetype mostCells)
{
    CellBlock block;
    BlockReader reader(text);
    qsizetype cells = 0;
    qsizetype columns = 0;
    while (!reader.isAtEnd()) {
        QStringList row = reader.row();
        cells += row.size();
        if (cells > mostCells)
            break;
        columns = std::max(columns, row.size());
        block.push_back(std::move(row));
    }
    for (QStringList &row : block)
        row.resize(columns);
    return block;
}

QString writeBlock(const CellBlock &block)
{
    QStringList lines;
    for (const QStringList &row : block) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace("\""_L1, "\"\""_L1) + u'"';
            cells << cell;
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tsuzuri
