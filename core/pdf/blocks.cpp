#include "core/pdf/blocks.h"

#include <algorithm>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double noteGap = mm(5);

double headingSize(const Heading &heading)
{
    return look::headingSizes[std::clamp(heading.level, 1, 3) - 1];
}

} // namespace

HeadingPlace layHeading(Flow &flow, const Heading &heading, double noteWidth)
{
    HeadingPlace place;
    place.text = flow.lay(heading.text, headingSize(heading), flow.width(), Tone::Normal, true);
    const double textHeight = place.text.height();
    const double noteHeight = look::quietSize * look::lineHeight;
    const double gapBelow = heading.level == 1 ? 6 : 4;
    if (noteWidth <= 0) {
        place.height = textHeight + gapBelow;
    } else if (place.text.lines.back().width + noteGap + noteWidth <= flow.width()) {
        place.noteTop = textHeight - place.text.lineHeight() / 2 - noteHeight / 2 + 0.08 * place.text.size;
        place.height = textHeight + gapBelow;
    } else {
        place.noteTop = textHeight;
        place.height = textHeight + noteHeight + gapBelow;
    }
    return place;
}

void drawHeading(Flow &flow, const HeadingPlace &place, const QString &note)
{
    flow.draw(place.text, flow.left(), flow.y(), flow.width());
    if (!note.isEmpty()) {
        const LaidText laid = flow.lay(note, look::quietSize, 1e6, Tone::Secondary);
        flow.draw(laid, flow.left(), flow.y() + place.noteTop, flow.width(), Align::Right);
    }
    flow.advance(place.height);
}

void announceHeading(Flow &flow, const Heading &heading)
{
    if (!heading.isListed && heading.destination.isEmpty())
        return;
    const QString name =
        heading.destination.isEmpty() ? u"h.%1"_s.arg(flow.outline().size() + 1) : heading.destination;
    flow.addDestination(name, flow.y());
    if (heading.isListed)
        flow.addOutline(
            {.level = std::clamp(heading.level, 1, 3), .text = heading.text, .destination = name});
}

void drawBlock(Flow &flow, const Heading &heading)
{
    const double noteWidth = heading.note.isEmpty() ? 0 : flow.shaper().width(heading.note, look::quietSize);
    const HeadingPlace place = layHeading(flow, heading, noteWidth);
    if (!flow.isAtTop())
        flow.advance(heading.level == 1 ? mm(6) : mm(4));
    flow.require(place.height + mm(18));
    announceHeading(flow, heading);
    drawHeading(flow, place, heading.note);
}

void drawBlock(Flow &flow, const Paragraph &paragraph)
{
    const double size = paragraph.style == Paragraph::Style::Lead ? look::leadSize
        : paragraph.style == Paragraph::Style::Small              ? look::smallSize
                                                                  : look::bodySize;
    const LaidText text = flow.lay(paragraph.line, size, flow.width());
    const std::size_t count = text.lines.size();
    std::size_t begin = 0;
    while (begin < count && !flow.isFailed()) {
        auto fitting = static_cast<std::size_t>(std::max(0.0, flow.room() / text.lineHeight() + 0.001));
        // No single line of a longer paragraph stays alone at the end of a page, or goes alone to the next.
        if (fitting < count - begin) {
            if (fitting > 0 && fitting + 1 == count - begin)
                --fitting;
            if (fitting < 2)
                fitting = 0;
        }
        const std::size_t end = std::min(count, begin + fitting);
        if (end == begin && flow.isAtTop()) {
            flow.drawLines(text, begin, begin + 1, flow.left(), flow.y(), flow.width(), Align::Left);
            ++begin;
        } else {
            flow.drawLines(text, begin, end, flow.left(), flow.y(), flow.width(), Align::Left);
            flow.advance(text.lineHeight() * static_cast<double>(end - begin));
            begin = end;
        }
        if (begin < count)
            flow.newPage();
    }
    flow.advance(mm(paragraph.spaceAfterMm));
}

void drawBlock(Flow &flow, const KeyValues &keyValues)
{
    const bool isCover = keyValues.style == KeyValues::Style::Cover;
    const TableStyle style{.size = isCover ? 10.5 : 9.25,
        .smallSize = isCover ? 8.5 : 7.5,
        .padding = isCover ? 6 : 4.4,
        .hasPageNotes = false};
    double keyWidth = mm(keyValues.keyWidthMm);
    if (keyWidth <= 0) {
        keyWidth = isCover ? mm(38) : mm(22);
        for (const KeyValues::Entry &entry : keyValues.entries)
            keyWidth =
                std::max(keyWidth, flow.shaper().width(entry.key, style.size * 0.94) + 2 * style.inset + 8);
        keyWidth = std::min(keyWidth, flow.width() * (keyValues.isTwoColumn ? 0.2 : 0.35));
    }
    const Column key{.width = FixedWidth{keyWidth / mm(1)}};
    const Column value{.width = FlexibleWidth{}};
    const std::size_t perRow = keyValues.isTwoColumn ? 2 : 1;
    std::vector<Row> rows;
    for (std::size_t index = 0; index < keyValues.entries.size(); ++index) {
        if (index % perRow == 0)
            rows.emplace_back();
        rows.back().cells.push_back(line(keyValues.entries[index].key, Tone::Secondary));
        rows.back().cells.push_back(keyValues.entries[index].value);
    }
    Table table =
        Table::of(perRow == 2 ? std::vector<Column>{key, value, key, value} : std::vector<Column>{key, value},
            std::move(rows));
    table.isHeaderless = true;
    table.keyColumns = 0;
    drawTable(flow, table, style);
}

void drawBlock(Flow &flow, const CoverTitle &title)
{
    constexpr double indent = mm(7);
    constexpr double gap = mm(4.5);
    const double width = flow.width() - indent;
    const double titleSize = flow.shaper().width(title.title, 32, true) <= width ? 32 : 24;
    const std::vector<LaidText> lines{
        flow.lay(title.above, 15, width, Tone::Secondary),
        flow.lay(title.title, titleSize, width, Tone::Normal, true),
        flow.lay(title.below, 15, width),
    };
    const double top = std::max(flow.y(), mm(62));
    double y = top;
    for (const LaidText &text : lines) {
        if (text.shaped.text.empty())
            continue;
        flow.draw(text, flow.left() + indent, y, width);
        y += text.height() + gap;
    }
    const double bottom = std::max(top, y - gap);
    flow.canvas().fill({flow.left(), top - 1, mm(1.6), bottom - top + 2}, look::accent);
    flow.moveTo(bottom + mm(14));
    if (!title.company.isEmpty()) {
        const LaidText company = flow.lay(title.company, 19, flow.width());
        flow.draw(company, flow.left(), flow.y(), flow.width());
        flow.advance(company.height() + mm(5));
    }
}

void drawBlock(Flow &flow, const Table &table)
{
    TableStyle style;
    if (table.isDense)
        style.padding = 2.6;
    drawTable(flow, table, style);
}

} // namespace tsuzuri::pdf
