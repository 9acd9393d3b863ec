#include "core/pdf/table_columns.h"

#include <algorithm>

namespace tsuzuri::pdf {

namespace {

/// What a column asks for, in points and with insets.
struct Wish {
    double minimum = 0;
    double natural = 0; ///< with every text on one line
    double weight = 0; ///< of a share of what is left
};

/// Remembers the widest texts of a column; texts that are much shorter than those are not shaped.
class Ruler {
public:
    Ruler(Flow &flow, const Column &column, const TableStyle &style)
        : m_flow(flow)
        , m_column(column)
        , m_style(style)
    {
    }

    void measure(const Cell &cell)
    {
        for (const Line &line : cell.lines) {
            const double size = sizeOfLine(line, m_column.kind, m_style);
            if (mayBeWider(line, size))
                measure(line, size);
        }
    }

    double widest() const { return m_widest; }
    double widestPart() const { return m_widestPart; }

private:
    /// No character is wider than its size, and few are much narrower than a third of it.
    bool mayBeWider(const Line &line, double size)
    {
        if (line.later)
            return true;
        double bound = line.mark == Mark::None ? 0 : size * 1.35;
        for (const Span &span : line.spans) {
            for (const QChar c : span.text)
                bound += c.unicode() < 0x250 ? size * 0.75 : size * 1.05;
        }
        return bound > std::min(m_widest, m_widestPart);
    }

    void measure(const Line &line, double size)
    {
        const LaidText laid = m_flow.lay(line, size, 1e6, breakingOf(m_column.kind));
        for (const TextLine &textLine : laid.lines)
            m_widest = std::max(m_widest, laid.indent + textLine.width);
        const double part = laid.waiting ? laid.lines.front().width : pdf::widestPart(laid.shaped);
        m_widestPart = std::max(m_widestPart, laid.indent + part);
    }

    Flow &m_flow;
    const Column &m_column;
    const TableStyle &m_style;
    double m_widest = 0;
    double m_widestPart = 0;
};

std::vector<Ruler> measureRows(Flow &flow, const Table &table, const TableStyle &style)
{
    std::vector<Ruler> rulers;
    std::vector<std::size_t> measured;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        rulers.emplace_back(flow, table.columns[index], style);
        if (std::holds_alternative<MeasuredWidth>(table.columns[index].width))
            measured.push_back(index);
    }
    if (measured.empty())
        return rulers;
    for (std::size_t rowIndex = 0; rowIndex < table.rowCount; ++rowIndex) {
        const Row row = table.row(rowIndex);
        for (const std::size_t column : measured) {
            if (column < row.cells.size())
                rulers[column].measure(row.cells[column]);
        }
    }
    return rulers;
}

Wish wishOf(Flow &flow, const Column &column, const Ruler &ruler, const TableStyle &style, bool isHeaderless)
{
    const double insets = 2 * style.inset;
    double headPart = 0;
    double headWhole = 0;
    if (!isHeaderless && !column.rotated) {
        const LaidText head = flow.lay(column.header, look::columnHeadSize, 1e6, Tone::Normal, true);
        headPart = widestPart(head.shaped);
        for (const TextLine &line : head.lines)
            headWhole = std::max(headWhole, line.width);
    }
    if (const auto *fixed = std::get_if<FixedWidth>(&column.width))
        return {.minimum = mm(fixed->mm), .natural = mm(fixed->mm)};
    if (const auto *measured = std::get_if<MeasuredWidth>(&column.width)) {
        const double most = mm(measured->maximumMm);
        const double whole = std::max(ruler.widest(), std::min(headWhole, most * 0.6)) + insets;
        // A single word of enormous length may break after all.
        const double part = std::min(std::max(ruler.widestPart(), headPart) + insets, flow.width() * 0.4);
        return {.minimum = part, .natural = std::max(part, std::min(whole, most))};
    }
    const auto &flexible = std::get<FlexibleWidth>(column.width);
    const double least = std::max(mm(flexible.minimumMm), std::min(headPart + insets, mm(40)));
    return {.minimum = least, .natural = least, .weight = std::max(flexible.weight, 0.01)};
}

/// Shares the width of the page: first what everybody needs, then what keeps texts on one line, then by
/// weight.
TablePart share(const std::vector<std::size_t> &columns, const std::vector<Wish> &wishes, double width)
{
    double minimum = 0;
    double natural = 0;
    double weight = 0;
    for (const std::size_t column : columns) {
        minimum += wishes[column].minimum;
        natural += wishes[column].natural;
        weight += wishes[column].weight;
    }
    const double wanted = natural - minimum;
    const double granted = std::clamp(width - minimum, 0.0, wanted);
    const double rest = std::max(0.0, width - minimum - granted);
    const double shrink = minimum > width ? width / minimum : 1;
    TablePart part;
    double x = 0;
    for (const std::size_t column : columns) {
        const Wish &wish = wishes[column];
        double own = wish.minimum * shrink;
        if (wanted > 0)
            own += (wish.natural - wish.minimum) * granted / wanted;
        if (weight > 0)
            own += rest * wish.weight / weight;
        part.push_back({column, x, own});
        x += own;
    }
    // Without a flexible column the last one takes the rest, unless the table is a matrix that ends where it
    // ends.
    return part;
}

} // namespace

Breaking breakingOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return Breaking::Text;
    case ColumnKind::Token:
        return Breaking::Words;
    case ColumnKind::Number:
    case ColumnKind::Date:
        return Breaking::Never;
    case ColumnKind::Hash:
        return Breaking::Hash;
    }
    return Breaking::Text;
}

double sizeOfLine(const Line &line, ColumnKind kind, const TableStyle &style)
{
    return line.small || kind == ColumnKind::Hash ? style.smallSize : style.size;
}

Align alignOf(const Column &column)
{
    return column.kind == ColumnKind::Number && column.align == Align::Left ? Align::Right : column.align;
}

std::vector<TablePart> placeColumns(Flow &flow, const Table &table, const TableStyle &style)
{
    const std::vector<Ruler> rulers = measureRows(flow, table, style);
    std::vector<Wish> wishes;
    for (std::size_t index = 0; index < table.columns.size(); ++index)
        wishes.push_back(wishOf(flow, table.columns[index], rulers[index], style, table.isHeaderless));

    std::vector<std::size_t> keys;
    double keyWidth = 0;
    for (std::size_t index = 0; index < std::min(table.keyColumns, table.columns.size()); ++index) {
        keys.push_back(index);
        keyWidth += wishes[index].minimum;
    }
    std::vector<std::vector<std::size_t>> parts{keys};
    double used = keyWidth;
    for (std::size_t index = keys.size(); index < table.columns.size(); ++index) {
        const bool hasOwnColumn = parts.back().size() > keys.size();
        if (hasOwnColumn && used + wishes[index].minimum > flow.width() + 0.1) {
            parts.push_back(keys);
            used = keyWidth;
        }
        parts.back().push_back(index);
        used += wishes[index].minimum;
    }
    std::vector<TablePart> places;
    for (const std::vector<std::size_t> &columns : parts)
        places.push_back(share(columns, wishes, flow.width()));
    return places;
}

} // namespace tsuzuri::pdf
