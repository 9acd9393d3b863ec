#include "core/pdf/table_columns.h"

#include <QSet>

#include <algorithm>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Between the text of a column and the next one, besides the insets.
constexpr double columnGap = 3.5;

/// What a column asks for, in points and with insets and gap.
struct Wish {
    double minimum = 0;
    double natural = 0; ///< with every text on one line
    double weight = 0; ///< of a share of what is left
};

bool isMeasured(const Column &column)
{
    return column.kind != ColumnKind::Hash && std::holds_alternative<MeasuredWidth>(column.width);
}

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

    /// Notes the width that the cell would have with each of its texts on one line.
    void sample(const Cell &cell)
    {
        double widest = 0;
        for (const Line &line : cell.lines) {
            const LaidText laid = m_flow.lay(line, sizeOfLine(line, m_column.kind, m_style), 1e6);
            for (const TextLine &textLine : laid.lines)
                widest = std::max(widest, laid.indent + textLine.width);
        }
        m_samples.push_back(widest);
    }

    /// The width in which four of five sampled cells need no second line for a text.
    double usual() const
    {
        if (m_samples.empty())
            return 0;
        std::vector<double> samples = m_samples;
        std::ranges::sort(samples);
        return samples[samples.size() * 4 / 5];
    }

    double widest() const { return m_widest; }
    double widestPart() const { return m_widestPart; }

private:
    /// Most texts need no shaping: they are too short, or differ from an earlier one in digits only, which
    /// are all equally wide.
    bool mayBeWider(const Line &line, double size)
    {
        if (line.later)
            return true;
        double bound = line.mark == Mark::None ? 0 : size * 1.35;
        QString shape = line.small ? u"small"_s : QString();
        for (const Span &span : line.spans) {
            shape += span.bold ? u'\1' : u'\2';
            for (const QChar c : span.text) {
                bound += c.unicode() < 0x250 ? size * 0.95 : size * 1.3;
                shape += c >= u'0' && c <= u'9' ? u'0' : c;
            }
        }
        if (bound <= m_widestPart || m_seen.contains(shape))
            return false;
        constexpr qsizetype mostSeen = 4096;
        if (m_seen.size() < mostSeen)
            m_seen.insert(shape);
        return true;
    }

    void measure(const Line &line, double size)
    {
        const LaidText laid = m_flow.lay(line, size, 1e6, breakingOf(m_column.kind, {}));
        for (const TextLine &textLine : laid.lines)
            m_widest = std::max(m_widest, laid.indent + textLine.width);
        // Paths in running text may be divided, refs and dates may not.
        const Break least = m_column.kind == ColumnKind::Text ? Break::Weak : Break::Good;
        const double part = laid.waiting ? laid.lines.front().width : pdf::widestPart(laid.shaped, least);
        m_widestPart = std::max(m_widestPart, laid.indent + part);
    }

    Flow &m_flow;
    const Column &m_column;
    const TableStyle &m_style;
    QSet<QString> m_seen;
    std::vector<double> m_samples;
    double m_widest = 0;
    double m_widestPart = 0;
};

std::vector<Ruler> measureRows(Flow &flow, const Table &table, const TableStyle &style)
{
    constexpr std::size_t sampleSize = 200;
    const std::size_t stride = std::max<std::size_t>(1, table.rowCount / sampleSize);
    std::vector<Ruler> rulers;
    bool needsAll = false;
    for (const Column &column : table.columns) {
        rulers.emplace_back(flow, column, style);
        needsAll = needsAll || isMeasured(column);
    }
    for (std::size_t rowIndex = 0; rowIndex < table.rowCount; rowIndex += needsAll ? 1 : stride) {
        const Row row = table.row(rowIndex);
        for (std::size_t column = 0; column < std::min(row.cells.size(), rulers.size()); ++column) {
            if (isMeasured(table.columns[column]))
                rulers[column].measure(row.cells[column]);
            else if (std::holds_alternative<FlexibleWidth>(table.columns[column].width)
                && rowIndex % stride == 0)
                rulers[column].sample(row.cells[column]);
        }
    }
    return rulers;
}

double hashWidth(Flow &flow, const TableStyle &style, Breaking hashBreaking)
{
    double widest = 0;
    for (const QChar digit : u"0123456789abcdefABCDEF"_s)
        widest = std::max(widest, flow.shaper().width(digit, style.smallSize));
    return widest * (hashBreaking == Breaking::Hash32 ? 32 : 16);
}

Wish wishOf(Flow &flow, const Column &column, const Ruler &ruler, const TableStyle &style, bool isHeaderless,
    Breaking hashBreaking)
{
    const double insets = 2 * style.inset + columnGap;
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
    if (column.kind == ColumnKind::Hash) {
        const double own = std::max(hashWidth(flow, style, hashBreaking), headPart) + insets;
        return {.minimum = own, .natural = own};
    }
    if (const auto *measured = std::get_if<MeasuredWidth>(&column.width)) {
        const double most = mm(measured->maximumMm);
        const double whole = std::max(ruler.widest(), std::min(headWhole, most * 0.6)) + insets;
        // A single word of enormous length may break after all.
        const double part = std::min(std::max(ruler.widestPart(), headPart) + insets, flow.width() * 0.4);
        return {.minimum = part, .natural = std::max(part, std::min(whole, most))};
    }
    const auto &flexible = std::get<FlexibleWidth>(column.width);
    const double least = std::max(mm(flexible.minimumMm), std::min(headPart + insets, mm(40)));
    const double natural = std::clamp(ruler.usual() + insets, least, std::max(least, flow.width() * 0.45));
    return {.minimum = least, .natural = natural, .weight = std::max(flexible.weight, 0.01)};
}

/// Shares the width of the page: first what everybody needs, then what keeps texts on one line, then by
/// weight.
TablePart share(const std::vector<std::size_t> &columns, const std::vector<Wish> &wishes, double width,
    const Table &table, const TableStyle &style)
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
        // What is centred stands between its neighbours; the last column ends at the edge.
        const bool hasGap = column != columns.back() && table.columns[column].align != Align::Center;
        part.push_back({column, x, own, own - 2 * style.inset - (hasGap ? columnGap : 0)});
        x += own;
    }
    return part;
}

std::vector<Wish> wishesOf(Flow &flow, const Table &table, const TableStyle &style,
    const std::vector<Ruler> &rulers, Breaking hashBreaking)
{
    std::vector<Wish> wishes;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        wishes.push_back(
            wishOf(flow, table.columns[index], rulers[index], style, table.isHeaderless, hashBreaking));
    }
    return wishes;
}

/// Whether most texts would take no more lines than a hash in two.
bool leavesRoom(const std::vector<Wish> &wishes, double width)
{
    double wanted = 0;
    for (const Wish &wish : wishes)
        wanted += std::max(wish.minimum, wish.natural / 2);
    return wanted <= width;
}

/// Columns that fit beside each other, the key columns first in each part; all parts have about as many.
std::vector<std::vector<std::size_t>> splitColumns(
    const Table &table, const std::vector<Wish> &wishes, double width)
{
    std::vector<std::size_t> keys;
    double keyWidth = 0;
    for (std::size_t index = 0; index < std::min(table.keyColumns, table.columns.size()); ++index) {
        keys.push_back(index);
        keyWidth += wishes[index].minimum;
    }
    std::vector<std::vector<std::size_t>> parts;
    std::size_t most = table.columns.size();
    for (int pass = 0; pass < 2; ++pass) {
        parts = {keys};
        double used = keyWidth;
        for (std::size_t index = keys.size(); index < table.columns.size(); ++index) {
            const std::size_t own = parts.back().size() - keys.size();
            if (own > 0 && (own >= most || used + wishes[index].minimum > width + 0.1)) {
                parts.push_back(keys);
                used = keyWidth;
            }
            parts.back().push_back(index);
            used += wishes[index].minimum;
        }
        const std::size_t others = table.columns.size() - keys.size();
        most = (others + parts.size() - 1) / parts.size();
    }
    return parts;
}

} // namespace

Breaking breakingOf(ColumnKind kind, Breaking hashBreaking)
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
        return hashBreaking;
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

TablePlan placeColumns(Flow &flow, const Table &table, const TableStyle &style)
{
    const std::vector<Ruler> rulers = measureRows(flow, table, style);
    TablePlan plan{.parts = {}, .hashBreaking = Breaking::Hash32};
    std::vector<Wish> wishes = wishesOf(flow, table, style, rulers, plan.hashBreaking);
    if (!leavesRoom(wishes, flow.width())) {
        plan.hashBreaking = Breaking::Hash16;
        wishes = wishesOf(flow, table, style, rulers, plan.hashBreaking);
    }
    for (const std::vector<std::size_t> &columns : splitColumns(table, wishes, flow.width()))
        plan.parts.push_back(share(columns, wishes, flow.width(), table, style));
    return plan;
}

} // namespace tsuzuri::pdf
