#pragma once

#include "core/pdf/look.h"
#include "core/pdf/shaper.h"

#include <cairo.h>

#include <string>

namespace tsuzuri::pdf {

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Draws on a cairo context that belongs to somebody else. Points from the upper left corner.
class Canvas {
public:
    explicit Canvas(cairo_t *context)
        : m_cairo(context)
    {
    }

    void rule(double x, double y, double width, double thickness, Colour colour);
    void column(double x, double y, double height, double thickness, Colour colour);
    /// Small dots along a line, drawn, so that they are no text.
    void leader(double x, double y, double width);
    void fill(const Box &box, Colour colour);
    void frame(const Box &box, double thickness, Colour colour, double radius = 0);
    void cross(const Box &box, double thickness, Colour colour);
    /// The mark in a square.
    void mark(Mark mark, double x, double y, double size);
    /// A part of a line: the clusters of one span, or of all when `span` is negative. Gives nothing back;
    /// positions follow from the widths.
    void text(const ShapedText &shaped, const TextLine &line, double x, double baseline,
        const std::vector<Colour> &colourOfSpan);
    /// Text that runs upwards from a point on its baseline.
    void textUpwards(const ShapedText &shaped, const TextLine &line, double x, double y, Colour colour);

private:
    void segment(const ShapedText &shaped, std::size_t begin, std::size_t end, double x, double baseline);
    void setColour(Colour colour);

    cairo_t *m_cairo = nullptr;
};

/// Where each span of a line stands: x from the line's start and width; a span that isn't on it has no width.
struct SpanPlace {
    double x = 0;
    double width = 0;
};
std::vector<SpanPlace> placesOfSpans(const ShapedText &shaped, const TextLine &line, std::size_t spans);

} // namespace tsuzuri::pdf
