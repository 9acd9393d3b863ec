#include "core/pdf/blocks.h"
#include "core/pdf/frame.h"

#include <algorithm>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double numberWidth = mm(12);

void drawEntry(Flow &flow, const OutlineEntry &entry)
{
    const bool isChapter = entry.level == 0;
    const double size = isChapter ? 10.5 : entry.level == 1 ? 9.5 : 8.75;
    const double indent = mm(5) * entry.level;
    const double above = isChapter ? 5 : 0;
    const double width = flow.width() - indent - numberWidth;
    const Span span{.text = entry.text, .bold = isChapter, .link = Link::to(entry.destination)};
    LaidText text = flow.lay(Line{.spans = {span}}, size, width);
    std::ranges::fill(text.colours, look::text); // a page full of links needs no link colour
    flow.require(above + text.height() + (isChapter ? 2 * text.lineHeight() : 0));
    if (!flow.isAtTop())
        flow.advance(above);
    flow.draw(text, flow.left() + indent, flow.y(), width);
    const double lastTop = flow.y() + text.height() - text.lineHeight();
    Line number = pageOf(entry.destination);
    number.spans = {{}};
    LaidText page = flow.lay(number, size, numberWidth);
    page.waiting->colour = look::text;
    flow.draw(page, flow.left() + flow.width() - numberWidth, lastTop, numberWidth, Align::Right);
    const double from = flow.left() + indent + text.lines.back().width + 5;
    flow.canvas().leader(from, lastTop + text.lineHeight() * 0.72, flow.left() + flow.width() - mm(9) - from);
    flow.advance(text.height() + 2);
}

} // namespace

void drawContents(Flow &flow, const WaitingContents &contents)
{
    flow.beginContents(contents.place, contents.chapter);
    flow.addDestination(contents.destination, 0);
    flow.addDestination(contents.block->heading.destination, flow.y());
    drawHeading(flow, layHeading(flow, contents.block->heading, 0), {});
    flow.canvas().rule(flow.left(), flow.y(), flow.width(), look::strongRule, look::text);
    flow.advance(mm(2));
    for (const OutlineEntry &entry : flow.outline()) {
        if (entry.isInContents && entry.level <= contents.block->depth)
            drawEntry(flow, entry);
    }
}

} // namespace tsuzuri::pdf
