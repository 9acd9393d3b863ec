#include "core/pdf/canvas.h"

#include <algorithm>
#include <numbers>

namespace tsuzuri::pdf {

namespace {

/// Clusters [begin, end) of one run, and where they stand from the line's start.
struct Segment {
    std::size_t begin = 0;
    std::size_t end = 0;
    int level = 0;
    std::size_t span = 0;
    double width = 0;
    double x = 0;
};

/// Segments in the order of reading; texts that run from right to left get their places by rule L2 of
/// Unicode's bidirectional algorithm.
std::vector<Segment> segmentsOf(const ShapedText &shaped, const TextLine &line)
{
    std::vector<Segment> segments;
    std::size_t run = shaped.runs.size();
    for (std::size_t index = line.begin; index < line.end; ++index) {
        const Cluster &cluster = shaped.clusters[index];
        if (segments.empty() || cluster.run != run) {
            run = cluster.run;
            const GlyphRun &glyphs = shaped.runs[run];
            segments.push_back({.begin = index, .level = glyphs.level, .span = glyphs.span});
        }
        segments.back().end = index + 1;
        segments.back().width += cluster.width;
    }
    std::vector<std::size_t> order(segments.size());
    int highest = 0;
    for (std::size_t index = 0; index < segments.size(); ++index) {
        order[index] = index;
        highest = std::max(highest, segments[index].level);
    }
    for (int level = highest; level > 0; --level) {
        for (auto first = order.begin(); first != order.end();) {
            const auto isAtLevel = [&](std::size_t index) { return segments[index].level >= level; };
            first = std::find_if(first, order.end(), isAtLevel);
            const auto last = std::find_if_not(first, order.end(), isAtLevel);
            std::reverse(first, last);
            first = last;
        }
    }
    double x = 0;
    for (const std::size_t index : order) {
        segments[index].x = x;
        x += segments[index].width;
    }
    return segments;
}

} // namespace

void Canvas::setColour(Colour colour)
{
    cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
}

void Canvas::rule(double x, double y, double width, double thickness, Colour colour)
{
    setColour(colour);
    cairo_set_line_width(m_cairo, thickness);
    cairo_move_to(m_cairo, x, y);
    cairo_line_to(m_cairo, x + width, y);
    cairo_stroke(m_cairo);
}

void Canvas::column(double x, double y, double height, double thickness, Colour colour)
{
    setColour(colour);
    cairo_set_line_width(m_cairo, thickness);
    cairo_move_to(m_cairo, x, y);
    cairo_line_to(m_cairo, x, y + height);
    cairo_stroke(m_cairo);
}

void Canvas::leader(double x, double y, double width)
{
    if (width <= 0)
        return;
    const double dashes[] = {0, 3.2};
    cairo_save(m_cairo);
    cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_dash(m_cairo, dashes, 2, 0);
    rule(x, y, width, 0.7, look::grey);
    cairo_restore(m_cairo);
}

void Canvas::fill(const Box &box, Colour colour)
{
    setColour(colour);
    cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
    cairo_fill(m_cairo);
}

void Canvas::frame(const Box &box, double thickness, Colour colour, double radius)
{
    using std::numbers::pi;
    setColour(colour);
    cairo_set_line_width(m_cairo, thickness);
    if (radius > 0) {
        const double right = box.x + box.width - radius;
        const double bottom = box.y + box.height - radius;
        cairo_new_sub_path(m_cairo);
        cairo_arc(m_cairo, right, box.y + radius, radius, -pi / 2, 0);
        cairo_arc(m_cairo, right, bottom, radius, 0, pi / 2);
        cairo_arc(m_cairo, box.x + radius, bottom, radius, pi / 2, pi);
        cairo_arc(m_cairo, box.x + radius, box.y + radius, radius, pi, pi * 3 / 2);
        cairo_close_path(m_cairo);
    } else {
        cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
    }
    cairo_stroke(m_cairo);
}

void Canvas::cross(const Box &box, double thickness, Colour colour)
{
    setColour(colour);
    cairo_set_line_width(m_cairo, thickness);
    cairo_move_to(m_cairo, box.x, box.y);
    cairo_line_to(m_cairo, box.x + box.width, box.y + box.height);
    cairo_move_to(m_cairo, box.x + box.width, box.y);
    cairo_line_to(m_cairo, box.x, box.y + box.height);
    cairo_stroke(m_cairo);
}

void Canvas::segment(const ShapedText &shaped, std::size_t begin, std::size_t end, double x, double baseline)
{
    const Cluster &first = shaped.clusters[begin];
    const Cluster &last = shaped.clusters[end - 1];
    const GlyphRun &run = shaped.runs[first.run];
    const bool isReversed = run.level % 2 == 1;
    const std::size_t glyphBegin = isReversed ? last.glyphBegin : first.glyphBegin;
    const std::size_t glyphEnd = isReversed ? first.glyphEnd : last.glyphEnd;

    // The glyphs know their place from the start of the run; this part may begin later.
    const double skipped = isReversed ? last.x : first.x;
    std::vector<cairo_glyph_t> glyphs(run.glyphs.begin() + static_cast<std::ptrdiff_t>(glyphBegin),
        run.glyphs.begin() + static_cast<std::ptrdiff_t>(glyphEnd));
    for (cairo_glyph_t &glyph : glyphs) {
        glyph.x += x - skipped;
        glyph.y += baseline;
    }
    std::vector<cairo_text_cluster_t> clusters;
    clusters.reserve(end - begin);
    for (std::size_t index = begin; index < end; ++index) {
        const Cluster &cluster = shaped.clusters[index];
        clusters.push_back({static_cast<int>(cluster.textEnd - cluster.textBegin),
            static_cast<int>(cluster.glyphEnd - cluster.glyphBegin)});
    }
    cairo_set_scaled_font(m_cairo, run.font);
    cairo_show_text_glyphs(m_cairo, shaped.text.data() + first.textBegin,
        static_cast<int>(last.textEnd - first.textBegin), glyphs.data(), static_cast<int>(glyphs.size()),
        clusters.data(), static_cast<int>(clusters.size()),
        isReversed ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
}

void Canvas::text(const ShapedText &shaped, const TextLine &line, double x, double baseline,
    const std::vector<Colour> &colourOfSpan)
{
    for (const Segment &part : segmentsOf(shaped, line)) {
        setColour(colourOfSpan[std::min(part.span, colourOfSpan.size() - 1)]);
        segment(shaped, part.begin, part.end, x + part.x, baseline);
    }
}

void Canvas::textUpwards(const ShapedText &shaped, const TextLine &line, double x, double y, Colour colour)
{
    cairo_save(m_cairo);
    cairo_translate(m_cairo, x, y);
    cairo_rotate(m_cairo, -std::numbers::pi / 2);
    text(shaped, line, 0, 0, {colour});
    cairo_restore(m_cairo);
}

std::vector<SpanPlace> placesOfSpans(const ShapedText &shaped, const TextLine &line, std::size_t spans)
{
    std::vector<SpanPlace> places(spans);
    for (const Segment &part : segmentsOf(shaped, line)) {
        if (part.span >= spans)
            continue;
        SpanPlace &place = places[part.span];
        const double right = std::max(place.width > 0 ? place.x + place.width : part.x, part.x + part.width);
        place.x = place.width > 0 ? std::min(place.x, part.x) : part.x;
        place.width = right - place.x;
    }
    return places;
}

} // namespace tsuzuri::pdf
