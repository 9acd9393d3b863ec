#include "core/pdf/table_writer.h"

#include <algorithm>

namespace tsuzuri::pdf {

namespace {

constexpr double footGap = 3.5;
constexpr double headPadding = 5;
constexpr double highestRotatedHead = mm(42);
constexpr double rotatedLinePitch = 1.2; ///< of the size

double quietHeight()
{
    return look::quietSize * look::lineHeight;
}

/// How far the first line of a smaller size goes down to stand on the baseline of the main size.
double drop(double mainSize, double size)
{
    return (mainSize - size) * (look::lineHeight / 2 + 0.38);
}

} // namespace

TableWriter::TableWriter(Flow &flow, const Table &table, const TableStyle &style)
    : m_flow(flow)
    , m_table(table)
    , m_style(style)
{
}

QString TableWriter::noteOf(const TableSlice &slice) const
{
    if (m_table.note)
        return m_table.note(slice);
    if (slice.isContinued && m_style.hasPageNotes)
        return m_flow.document().continuedFrom;
    if (slice.part > 0)
        return m_flow.document().furtherColumns;
    return m_table.heading ? m_table.heading->note : QString();
}

double TableWriter::widestNote()
{
    double widest = 0;
    const std::size_t last = m_table.rowCount == 0 ? 0 : m_table.rowCount - 1;
    for (const bool isContinued : {false, true}) {
        const QString note = noteOf({last, last, m_table.rowCount, isContinued, !isContinued,
            m_plan.parts.size() - 1, m_plan.parts.size()});
        if (!note.isEmpty())
            widest = std::max(widest, m_flow.shaper().width(note, look::quietSize) + 2);
    }
    return widest;
}

void TableWriter::write()
{
    if (m_table.columns.empty())
        return;
    m_plan = placeColumns(m_flow, m_table, m_style);
    m_noteWidth = widestNote();
    m_footHeight = m_style.hasPageNotes ? footGap + quietHeight() : 0;
    if (!m_table.legend.empty() || !m_table.legendNote.isEmpty())
        m_footHeight += footGap + quietHeight();
    for (std::size_t part = 0; part < m_plan.parts.size() && !m_flow.isFailed(); ++part)
        writePart(part);
}

void TableWriter::writePart(std::size_t part)
{
    const bool isFirst = part == 0;
    m_part = &m_plan.parts[part];
    m_group.clear();
    layHead();
    const double first = m_table.rowCount == 0 || !isFirst ? mm(20) : layRow(m_table.row(0)).height;
    const double heading =
        m_table.heading ? layHeading(m_flow, *m_table.heading, m_noteWidth).height + mm(6) : 0;
    const double needed = heading + m_headHeight + groupHeight() + std::min(first, mm(60)) + m_footHeight;
    if (m_table.heading && !m_flow.isAtTop())
        m_flow.advance(mm(m_table.heading->level == 1 ? 6 : 4));
    m_flow.require(needed);
    if (m_table.heading && isFirst)
        announceHeading(m_flow, *m_table.heading);
    m_slice = {.rows = m_table.rowCount, .part = part, .parts = m_plan.parts.size()};
    beginPage(false);
    if (m_table.rowCount == 0)
        drawEmpty();
    for (std::size_t index = 0; index < m_table.rowCount; ++index) {
        const Row row = m_table.row(index);
        const bool isGroupStart = !row.group.isEmpty() && row.group != m_group;
        m_group = row.group;
        writeRow(index, row, isGroupStart);
        if (!m_flow.rowDone())
            return;
    }
    endPage(false);
    m_flow.advance(m_style.spaceAfter);
}

void TableWriter::beginPage(bool isContinued)
{
    m_slice.isContinued = isContinued;
    m_hasRows = false;
    m_headingTop = m_flow.y();
    m_heading.reset();
    if (m_table.heading) {
        m_heading = layHeading(m_flow, *m_table.heading, m_noteWidth);
        drawHeading(m_flow, *m_heading, {});
    } else if (hasNoteLine()) {
        m_flow.advance(quietHeight() + footGap);
    }
    drawHead();
    m_bottom = m_flow.bottom() - m_footHeight;
}

void TableWriter::endPage(bool continues)
{
    m_slice.continues = continues;
    const QString note = noteOf(m_slice);
    if (!note.isEmpty() && (m_heading || hasNoteLine())) {
        const LaidText laid = m_flow.lay(note, look::quietSize, m_flow.width(), Tone::Secondary);
        const double top = m_headingTop + (m_heading ? m_heading->noteTop : 0);
        m_flow.drawLines(laid, 0, 1, m_flow.left(), top, m_flow.width(), Align::Right);
    }
    if (m_style.hasPageNotes && continues) {
        m_flow.advance(footGap);
        const LaidText laid =
            m_flow.lay(m_flow.document().continuedTo, look::quietSize, m_flow.width(), Tone::Secondary);
        m_flow.draw(laid, m_flow.left(), m_flow.y(), m_flow.width(), Align::Right);
        m_flow.advance(quietHeight());
    }
    drawLegend();
}

void TableWriter::drawLegend()
{
    if (m_table.legend.empty() && m_table.legendNote.isEmpty())
        return;
    m_flow.advance(footGap);
    double x = m_flow.left() + m_style.inset;
    for (const LegendEntry &entry : m_table.legend) {
        const Line line{.spans = {{.text = entry.text, .tone = Tone::Secondary}}, .mark = entry.mark};
        const LaidText laid = m_flow.lay(line, look::quietSize, m_flow.width());
        m_flow.draw(laid, x, m_flow.y(), m_flow.width());
        x += laid.indent + laid.lines.front().width + mm(6);
    }
    if (!m_table.legendNote.isEmpty()) {
        const double room = m_flow.left() + m_flow.width() - x;
        const LaidText laid =
            m_flow.lay(m_table.legendNote, look::quietSize, m_flow.width(), Tone::Secondary);
        const bool isBeside = laid.lines.size() == 1 && laid.lines.front().width <= room;
        if (!isBeside && !m_table.legend.empty())
            m_flow.advance(quietHeight());
        m_flow.draw(laid, m_flow.left(), m_flow.y(), m_flow.width(), Align::Right);
    }
    m_flow.advance(quietHeight());
}

void TableWriter::layHead()
{
    m_head.clear();
    m_headHeight = 0;
    if (m_table.isHeaderless)
        return;
    for (const ColumnPlace &place : *m_part) {
        const Column &column = m_table.columns[place.column];
        const double width = column.rotated ? highestRotatedHead : place.textWidth;
        m_head.push_back(m_flow.lay(column.header, look::columnHeadSize, width, Tone::Normal, true));
        double height = m_head.back().height();
        if (column.rotated) {
            height = 0;
            for (const TextLine &line : m_head.back().lines)
                height = std::max(height, line.width);
        }
        m_headHeight = std::max(m_headHeight, height + 2 * headPadding);
    }
}

void TableWriter::drawHead()
{
    const double top = m_flow.y();
    const double width = m_part->back().x + m_part->back().width;
    if (m_headHeight > 0)
        m_flow.canvas().fill({m_flow.left(), top, width, m_headHeight}, look::headGround);
    for (std::size_t index = 0; index < m_head.size(); ++index) {
        const ColumnPlace &place = (*m_part)[index];
        const Column &column = m_table.columns[place.column];
        const LaidText &head = m_head[index];
        const double x = m_flow.left() + place.x;
        if (!column.rotated) {
            // Short heads stand at the bottom, beside long or rotated ones.
            m_flow.draw(head, x + m_style.inset, top + m_headHeight - headPadding - head.height(),
                place.textWidth, alignOf(column));
            continue;
        }
        const double pitch = head.size * rotatedLinePitch;
        const double block = pitch * static_cast<double>(head.lines.size());
        for (std::size_t line = 0; line < head.lines.size(); ++line) {
            const double baseline = x + (place.width - block) / 2 + pitch * static_cast<double>(line)
                + pitch / 2 + head.size * 0.36;
            m_flow.canvas().textUpwards(
                head.shaped, head.lines[line], baseline, top + m_headHeight - headPadding, look::text);
        }
        m_flow.record(textOf(head.shaped, head.lines, 0, head.lines.size()));
    }
    m_flow.canvas().rule(m_flow.left(), top, width, look::strongRule, look::text);
    if (m_headHeight > 0)
        m_flow.canvas().rule(m_flow.left(), top + m_headHeight, width, look::strongRule, look::text);
    m_flow.advance(m_headHeight);
}

void TableWriter::drawGroup(const QString &group, bool isContinued)
{
    const QString text = isContinued ? group + m_flow.document().groupContinued : group;
    const LaidText laid =
        m_flow.lay(text, m_style.size, m_flow.width() - 2 * m_style.inset, Tone::Accent, true);
    const double height = groupHeight() + laid.height() - laid.lineHeight();
    m_flow.draw(laid, m_flow.left() + m_style.inset, m_flow.y() + m_style.padding * 0.75, m_flow.width());
    m_flow.advance(height);
    m_flow.canvas().rule(
        m_flow.left(), m_flow.y(), m_part->back().x + m_part->back().width, look::thinRule, look::grey);
}

TableWriter::CellLayout TableWriter::layCell(const Cell &cell, const Column &column, double width)
{
    CellLayout layout;
    for (const Line &line : cell.lines) {
        const double size = sizeOfLine(line, column.kind, m_style);
        layout.texts.push_back(m_flow.lay(line, size, width, breakingOf(column.kind, m_plan.hashBreaking)));
        LaidText &laid = layout.texts.back();
        if (column.kind == ColumnKind::Hash)
            std::ranges::fill(laid.colours, look::secondary);
        for (std::size_t index = 0; index < laid.lines.size(); ++index) {
            double height = laid.lineHeight();
            if (layout.pieces.empty())
                height += drop(m_style.size, size);
            layout.pieces.push_back({layout.texts.size() - 1, index, height});
            layout.height += height;
        }
    }
    return layout;
}

TableWriter::RowLayout TableWriter::layRow(const Row &row)
{
    RowLayout layout;
    double height = m_style.size * look::lineHeight;
    for (const ColumnPlace &place : *m_part) {
        const bool isGiven = place.column < row.cells.size();
        layout.cells.push_back(isGiven
                ? layCell(row.cells[place.column], m_table.columns[place.column], place.textWidth)
                : CellLayout{});
        height = std::max(height, layout.cells.back().height);
    }
    layout.height = height + 2 * m_style.padding;
    return layout;
}

void TableWriter::drawPieces(
    const CellLayout &cell, std::size_t begin, std::size_t end, const ColumnPlace &place, double top)
{
    const Align align = alignOf(m_table.columns[place.column]);
    double y = top;
    while (begin < end) {
        const Piece &first = cell.pieces[begin];
        std::size_t next = begin;
        double height = 0;
        while (next < end && cell.pieces[next].text == first.text)
            height += cell.pieces[next++].height;
        const LaidText &text = cell.texts[first.text];
        const double lines = text.lineHeight() * static_cast<double>(next - begin);
        m_flow.drawLines(text, first.line, first.line + (next - begin),
            m_flow.left() + place.x + m_style.inset, y + height - lines, place.textWidth, align);
        y += height;
        begin = next;
    }
}

void TableWriter::writeRow(std::size_t index, const Row &row, bool isGroupStart)
{
    const RowLayout layout = layRow(row);
    const double needed = layout.height + (isGroupStart ? groupHeight() : 0);
    const double room = m_bottom - m_flow.y();
    const double capacity = m_bottom - look::bodyTop - m_headHeight;
    const bool startsHere = needed > capacity && room > capacity * 0.3;
    if (needed > room && m_hasRows && !startsHere) {
        endPage(true);
        m_flow.newPage();
        m_slice.first = index;
        beginPage(true);
        if (!row.group.isEmpty() && !isGroupStart)
            drawGroup(row.group, true);
    }
    if (isGroupStart)
        drawGroup(row.group, false);
    m_slice.last = index;
    m_hasRows = true;
    m_flow.addDestination(row.destination, m_flow.y());
    if (layout.height > m_bottom - m_flow.y()) {
        writeTallRow(layout);
        return;
    }
    for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
        const CellLayout &own = layout.cells[cell];
        drawPieces(own, 0, own.pieces.size(), (*m_part)[cell], m_flow.y() + m_style.padding);
    }
    m_flow.advance(layout.height);
    m_flow.canvas().rule(
        m_flow.left(), m_flow.y(), m_part->back().x + m_part->back().width, look::thinRule, look::grey);
}

void TableWriter::writeTallRow(const RowLayout &layout)
{
    std::vector<std::size_t> begins(layout.cells.size(), 0);
    bool isFresh = false; // nothing but the head stands on this page
    while (!m_flow.isFailed()) {
        const double room = m_bottom - m_flow.y() - 2 * m_style.padding;
        double used = 0;
        bool isDone = true;
        for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
            const CellLayout &own = layout.cells[cell];
            std::size_t end = begins[cell];
            double height = 0;
            while (end < own.pieces.size()
                && (height + own.pieces[end].height <= room || (isFresh && end == begins[cell])))
                height += own.pieces[end++].height;
            drawPieces(own, begins[cell], end, (*m_part)[cell], m_flow.y() + m_style.padding);
            begins[cell] = end;
            used = std::max(used, height);
            isDone = isDone && end == own.pieces.size();
        }
        if (used > 0) {
            m_flow.advance(used + 2 * m_style.padding);
            m_flow.canvas().rule(m_flow.left(), m_flow.y(), m_part->back().x + m_part->back().width,
                look::thinRule, look::grey);
        }
        if (isDone)
            return;
        endPage(true);
        m_flow.newPage();
        m_slice.first = m_slice.last;
        beginPage(true);
        if (!m_group.isEmpty())
            drawGroup(m_group, true);
        m_hasRows = true;
        isFresh = true;
    }
}

void TableWriter::drawEmpty()
{
    const LaidText laid =
        m_flow.lay(m_table.whenEmpty, m_style.size, m_flow.width() - 2 * m_style.inset, Tone::Secondary);
    m_flow.draw(laid, m_flow.left() + m_style.inset, m_flow.y() + m_style.padding, m_flow.width());
    m_flow.advance(laid.height() + 2 * m_style.padding);
    m_flow.canvas().rule(
        m_flow.left(), m_flow.y(), m_part->back().x + m_part->back().width, look::thinRule, look::grey);
}

void drawTable(Flow &flow, const Table &table, const TableStyle &style)
{
    TableWriter(flow, table, style).write();
}

} // namespace tsuzuri::pdf
