#include "core/pdf/flow.h"

#include <algorithm>
#include <cmath>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Below the middle of the line by the middle of an ideograph: the same for all fonts.
double baselineIn(double size)
{
    return size * (look::lineHeight / 2 + 0.38);
}

double aligned(Align align, double x, double width, double used)
{
    switch (align) {
    case Align::Left:
        return x;
    case Align::Center:
        return x + (width - used) / 2;
    case Align::Right:
        return x + width - used;
    }
    return x;
}

} // namespace

std::pair<double, double> sizeOf(PageFormat format)
{
    switch (format) {
    case PageFormat::A4:
        return {mm(210), mm(297)};
    case PageFormat::A4Landscape:
        return {mm(297), mm(210)};
    case PageFormat::A3:
        return {mm(297), mm(420)};
    case PageFormat::A3Landscape:
        return {mm(420), mm(297)};
    }
    return {mm(210), mm(297)};
}

Flow::Flow(const Document &document, Shaper &shaper, Spool &spool, const WriteOptions &options)
    : m_document(document)
    , m_shaper(shaper)
    , m_spool(spool)
    , m_options(options)
    , m_rows(1)
{
    for (const Chapter &chapter : document.chapters) {
        for (const Block &block : chapter.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                m_rows += table->rowCount;
        }
    }
}

void Flow::beginSheet()
{
    const auto [width, height] = sizeOf(m_document.chapters[m_chapter].format);
    m_width = width - 2 * look::margin;
    m_bottom = height - look::bodyBottom;
    m_y = look::bodyTop;
    if (isFailed())
        return;
    const auto place = m_spool.beginPage(width, height);
    if (!place) {
        m_error = place.error();
        return;
    }
    m_book.sheets.push_back({.width = width, .height = height, .chapter = m_chapter, .body = *place});
    auto &order = m_openContents ? m_contents[*m_openContents] : m_book.order;
    order.push_back(m_book.sheets.size() - 1);
}

void Flow::beginChapter(std::size_t chapter)
{
    m_chapter = chapter;
    m_openContents.reset();
    beginSheet();
}

void Flow::newPage()
{
    beginSheet();
}

void Flow::require(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

std::size_t Flow::reserveContents()
{
    m_places.emplace_back(m_book.order.size(), m_contents.size());
    m_contents.emplace_back();
    return m_contents.size() - 1;
}

void Flow::beginContents(std::size_t place, std::size_t chapter)
{
    m_chapter = chapter;
    m_openContents = place;
    beginSheet();
}

LaidText Flow::lay(const Line &line, double size, double width, Breaking breaking)
{
    LaidText laid{.mark = line.mark, .size = size};
    if (line.mark != Mark::None)
        laid.indent = size * 1.35;
    if (line.later) {
        const Tone tone = line.link.kind == Link::Kind::None
            ? (line.spans.empty() ? Tone::Normal : line.spans.front().tone)
            : Tone::Accent;
        laid.waiting = WaitingText{
            .later = *line.later, .target = targetOf(line.link), .colour = look::of(tone), .size = size};
        laid.lines.push_back({.width = m_shaper.width(line.later->widest, size)});
        return laid;
    }
    laid.shaped = m_shaper.shape(line.spans, size, breaking);
    laid.lines = breakLines(laid.shaped, std::max(width - laid.indent, size));
    for (const Span &span : line.spans) {
        const bool isLink = span.link.kind != Link::Kind::None && span.tone == Tone::Normal;
        laid.colours.push_back(look::of(isLink ? Tone::Accent : span.tone));
        laid.links.push_back(span.link);
    }
    if (laid.colours.empty())
        laid.colours.push_back(look::text);
    return laid;
}

LaidText Flow::lay(const QString &text, double size, double width, Tone tone, bool isBold)
{
    return lay(Line{.spans = {{.text = text, .tone = tone, .bold = isBold}}}, size, width);
}

void Flow::draw(const LaidText &text, double x, double y, double width, Align align)
{
    drawLines(text, 0, text.lines.size(), x, y, width, align);
}

void Flow::drawLines(
    const LaidText &text, std::size_t begin, std::size_t end, double x, double y, double width, Align align)
{
    if (isFailed() || begin >= end)
        return;
    if (text.waiting) {
        WaitingText waiting = *text.waiting;
        waiting.align = align;
        waiting.x = x + text.indent;
        waiting.width = width - text.indent;
        waiting.baseline = y + baselineIn(text.size);
        m_book.sheets.back().waiting.push_back(std::move(waiting));
    }
    for (std::size_t index = begin; index < end; ++index) {
        const TextLine &line = text.lines[index];
        const double start = aligned(align, x, width, line.width + text.indent);
        const double top = y + text.lineHeight() * static_cast<double>(index - begin);
        if (index == 0 && text.mark != Mark::None)
            canvas().mark(text.mark, start, top + text.lineHeight() / 2 - text.size * 0.53, text.size);
        if (text.waiting)
            continue;
        canvas().text(text.shaped, line, start + text.indent, top + baselineIn(text.size), text.colours);
        const std::vector<SpanPlace> places = placesOfSpans(text.shaped, line, text.links.size());
        for (std::size_t span = 0; span < places.size(); ++span) {
            if (places[span].width > 0)
                addLink(text.links[span],
                    {start + text.indent + places[span].x, top, places[span].width, text.lineHeight()});
        }
    }
    if (!text.waiting)
        record(textOf(text.shaped, text.lines, begin, end));
}

void Flow::record(const QString &text)
{
    if (m_options.recordStrings && !text.isEmpty())
        m_book.strings.push_back({static_cast<int>(m_book.sheets.size()) - 1, text});
}

void Flow::addDestination(const QString &name, double y)
{
    if (name.isEmpty() || isFailed() || m_book.destinations.contains(name))
        return;
    m_book.destinations.insert(name, {m_book.sheets.size() - 1, y});
}

int Flow::targetOf(const Link &link)
{
    if (link.kind == Link::Kind::None)
        return -1;
    const QString key = QChar(u'0' + static_cast<char16_t>(link.kind)) + link.target;
    auto target = m_targets.constFind(key);
    if (target == m_targets.constEnd()) {
        target = m_targets.insert(key, static_cast<int>(m_book.targets.size()));
        m_book.targets.push_back(link);
    }
    return *target;
}

void Flow::addLink(const Link &link, const Box &area)
{
    if (link.kind == Link::Kind::None || isFailed())
        return;
    m_book.sheets.back().links.push_back({static_cast<float>(area.x), static_cast<float>(area.y),
        static_cast<float>(area.x + area.width), static_cast<float>(area.y + area.height), targetOf(link)});
}

bool Flow::rowDone()
{
    constexpr std::size_t pace = 64;
    ++m_rowsDone;
    if (m_rowsDone % pace == 0 && m_options.progress && !isFailed()) {
        const double done = static_cast<double>(std::min(m_rowsDone, m_rows)) / static_cast<double>(m_rows);
        if (!m_options.progress(done * shareOfLayout))
            m_error = Error{ErrorCode::Cancelled, {}, {}};
    }
    return !isFailed();
}

Book Flow::finish()
{
    for (auto place = m_places.rbegin(); place != m_places.rend(); ++place) {
        const auto &sheets = m_contents[place->second];
        m_book.order.insert(
            m_book.order.begin() + static_cast<std::ptrdiff_t>(place->first), sheets.begin(), sheets.end());
    }
    return std::move(m_book);
}

} // namespace tsuzuri::pdf
