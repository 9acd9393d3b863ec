#include "core/pdf/blocks.h"

#include <algorithm>

namespace tsuzuri::pdf {

namespace {

constexpr double padding = mm(4);
constexpr double paddingAbove = mm(2.8);
constexpr double signatureWidth = mm(27);

struct NoticePlace {
    std::vector<LaidText> texts;
    double height = 0; ///< with the padding

    static double heightOf(const std::vector<LaidText> &texts)
    {
        double height = 2 * paddingAbove;
        for (const LaidText &text : texts)
            height += text.height();
        return height;
    }
};

NoticePlace layNotice(Flow &flow, const Notice &notice, double width)
{
    NoticePlace place;
    const Tone tone = notice.kind == Notice::Kind::Warning ? Tone::Major : Tone::Accent;
    if (!notice.title.isEmpty()) {
        const Line title{.spans = {{.text = notice.title, .tone = tone, .bold = true}}, .mark = notice.mark};
        place.texts.push_back(flow.lay(title, 10.5, width - 2 * padding));
    }
    for (const Line &line : notice.lines)
        place.texts.push_back(flow.lay(line, line.small ? look::smallSize : 9, width - 2 * padding));
    place.height = NoticePlace::heightOf(place.texts);
    return place;
}

void drawFrame(Flow &flow, const Notice &notice, const Box &box)
{
    const bool isWarning = notice.kind == Notice::Kind::Warning;
    flow.canvas().fill(box, isWarning ? look::warningGround : look::accentGround);
    flow.canvas().frame(box, mm(0.3), isWarning ? look::amber : look::accent);
}

/// Draws a whole notice into a box at least as high.
void drawNotice(Flow &flow, const Notice &notice, const NoticePlace &place, const Box &box)
{
    drawFrame(flow, notice, box);
    double y = box.y + paddingAbove;
    for (const LaidText &text : place.texts) {
        flow.draw(text, box.x + padding, y, box.width - 2 * padding);
        y += text.height();
    }
}

/// Lines from many texts, as many as fit on each page.
void drawLongNotice(Flow &flow, const Notice &notice, const NoticePlace &place)
{
    std::size_t text = 0;
    std::size_t line = 0;
    while (text < place.texts.size() && !flow.isFailed()) {
        const double top = flow.y();
        double used = 2 * paddingAbove;
        struct Part {
            std::size_t text, begin, end;
        };
        std::vector<Part> parts;
        while (text < place.texts.size()) {
            const LaidText &laid = place.texts[text];
            if (used + laid.lineHeight() > flow.room() && !(parts.empty() && flow.isAtTop()))
                break;
            used += laid.lineHeight();
            if (parts.empty() || parts.back().text != text)
                parts.push_back({text, line, line});
            parts.back().end = ++line;
            if (line == laid.lines.size()) {
                ++text;
                line = 0;
            }
        }
        if (!parts.empty())
            drawFrame(flow, notice, {flow.left(), top, flow.width(), used});
        double y = top + paddingAbove;
        for (const Part &part : parts) {
            const LaidText &laid = place.texts[part.text];
            flow.drawLines(laid, part.begin, part.end, flow.left() + padding, y, flow.width() - 2 * padding,
                Align::Left);
            y += laid.lineHeight() * static_cast<double>(part.end - part.begin);
        }
        flow.advance(used);
        if (text < place.texts.size())
            flow.newPage();
    }
}

struct SignaturePlace {
    LaidText title, role, name, date;
};

} // namespace

void drawBlock(Flow &flow, const Notice &notice)
{
    const NoticePlace place = layNotice(flow, notice, flow.width());
    if (place.height <= flow.bottom() - look::bodyTop) {
        flow.require(place.height);
        drawNotice(flow, notice, place, {flow.left(), flow.y(), flow.width(), place.height});
        flow.advance(place.height);
    } else {
        drawLongNotice(flow, notice, place);
    }
    flow.advance(mm(5));
}

void drawBlock(Flow &flow, const SignatureBoxes &boxes)
{
    if (boxes.boxes.empty()) {
        if (boxes.beside)
            drawBlock(flow, *boxes.beside);
        return;
    }
    constexpr double inset = 2.5;
    const auto count = static_cast<double>(boxes.boxes.size());
    const double boxWidth = std::min(signatureWidth, flow.width() / count);
    const double width = boxWidth * count;
    const double textWidth = boxWidth - 2 * inset;
    std::vector<SignaturePlace> places;
    double headHeight = 0, roleHeight = 0, nameHeight = 0, dateHeight = 0;
    for (const SignatureBoxes::Box &box : boxes.boxes) {
        places.push_back(
            {flow.lay(box.title, 9.5, textWidth), flow.lay(box.role, 7, textWidth, Tone::Secondary),
                flow.lay(box.name, flow.shaper().width(box.name, 11) <= textWidth - 8 ? 11 : 9.5, textWidth),
                flow.lay(box.date, 8, textWidth, box.isGiven ? Tone::Normal : Tone::Major, !box.isGiven)});
        headHeight = std::max(headHeight, places.back().title.height() + 6);
        roleHeight = std::max(roleHeight, places.back().role.height());
        nameHeight = std::max(nameHeight, places.back().name.height());
        dateHeight = std::max(dateHeight, places.back().date.height());
    }
    double height = std::max(mm(32), headHeight + roleHeight + nameHeight + dateHeight + 24);
    const double besideWidth = flow.width() - width - mm(8);
    NoticePlace beside;
    bool isBeside = false;
    if (boxes.beside && besideWidth >= mm(50)) {
        beside = layNotice(flow, *boxes.beside, besideWidth);
        isBeside = beside.height <= std::max(height, mm(60));
    }
    if (isBeside)
        height = std::max(height, beside.height);
    flow.require(height);
    const double left = flow.left() + flow.width() - width;
    const double top = flow.y();
    Canvas canvas = flow.canvas();
    canvas.fill({left, top, width, headHeight}, look::headGround);
    const double spare = std::max(0.0, height - headHeight - roleHeight - nameHeight - dateHeight - 12) / 2;
    for (std::size_t index = 0; index < places.size(); ++index) {
        const SignaturePlace &place = places[index];
        const double x = left + boxWidth * static_cast<double>(index) + inset;
        flow.draw(place.title, x, top + (headHeight - place.title.height()) / 2, textWidth, Align::Center);
        double y = top + headHeight + 6;
        flow.draw(place.role, x, y, textWidth, Align::Center);
        y += roleHeight + spare;
        flow.draw(place.name, x, y, textWidth, Align::Center);
        y += nameHeight + spare;
        flow.draw(place.date, x, y, textWidth, Align::Center);
        if (index > 0)
            canvas.column(x - inset, top, height, mm(0.3), look::text);
    }
    canvas.rule(left, top + headHeight, width, mm(0.3), look::text);
    canvas.frame({left, top, width, height}, look::strongRule, look::text);
    if (isBeside)
        drawNotice(flow, *boxes.beside, beside, {flow.left(), top, besideWidth, height});
    flow.advance(height + mm(6));
    if (boxes.beside && !isBeside)
        drawBlock(flow, *boxes.beside);
}

} // namespace tsuzuri::pdf
