#include "core/pdf/canvas.h"

#include <cmath>
#include <numbers>

namespace tsuzuri::pdf {

namespace {

using std::numbers::pi;

/// Shapes stand in a square of 16 units.
void ring(cairo_t *cairo, double radius)
{
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, 8, 8, radius, 0, 2 * pi);
    cairo_close_path(cairo);
}

void strokeRing(cairo_t *cairo)
{
    cairo_set_line_width(cairo, 1.8);
    ring(cairo, 6);
    cairo_stroke(cairo);
}

void octagon(cairo_t *cairo)
{
    cairo_new_path(cairo);
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = pi / 8 + corner * pi / 4;
        cairo_line_to(cairo, 8 + 7.4 * std::cos(angle), 8 + 7.4 * std::sin(angle));
    }
    cairo_close_path(cairo);
    cairo_fill(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_rectangle(cairo, 4, 6.9, 8, 2.2);
    cairo_fill(cairo);
}

void triangle(cairo_t *cairo)
{
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cairo, 1.6);
    cairo_move_to(cairo, 8, 2);
    cairo_line_to(cairo, 14.6, 13.8);
    cairo_line_to(cairo, 1.4, 13.8);
    cairo_close_path(cairo);
    cairo_fill_preserve(cairo);
    cairo_stroke(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_rectangle(cairo, 7.1, 5.6, 1.8, 4.4);
    cairo_fill(cairo);
    cairo_rectangle(cairo, 7.1, 11.1, 1.8, 1.8);
    cairo_fill(cairo);
}

void diamond(cairo_t *cairo)
{
    cairo_move_to(cairo, 8, 0.8);
    cairo_line_to(cairo, 15.2, 8);
    cairo_line_to(cairo, 8, 15.2);
    cairo_line_to(cairo, 0.8, 8);
    cairo_close_path(cairo);
    cairo_fill(cairo);
}

void strokePath(cairo_t *cairo, std::initializer_list<std::pair<double, double>> points)
{
    cairo_set_line_width(cairo, 2.2);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_new_path(cairo);
    for (const auto &[x, y] : points)
        cairo_line_to(cairo, x, y);
    cairo_stroke(cairo);
}

void question(cairo_t *cairo)
{
    ring(cairo, 7.2);
    cairo_fill(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_set_line_width(cairo, 1.7);
    cairo_new_path(cairo);
    cairo_arc(cairo, 8, 6.2, 2.3, pi, pi * 2.35);
    cairo_line_to(cairo, 8, 9.6);
    cairo_stroke(cairo);
    cairo_rectangle(cairo, 7.1, 10.9, 1.8, 1.8);
    cairo_fill(cairo);
}

void halfRing(cairo_t *cairo)
{
    strokeRing(cairo);
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, 8, 8, 6, pi / 2, pi * 3 / 2);
    cairo_close_path(cairo);
    cairo_fill(cairo);
}

void draw(cairo_t *cairo, Mark mark)
{
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Blocker:
        return octagon(cairo);
    case Mark::Major:
        return triangle(cairo);
    case Mark::Minor:
        return diamond(cairo);
    case Mark::Advice:
        strokeRing(cairo);
        ring(cairo, 2.2);
        return cairo_fill(cairo);
    case Mark::Done:
        return strokePath(cairo, {{2.2, 8.6}, {6.2, 12.6}, {13.8, 3.6}});
    case Mark::DueLater:
        return strokeRing(cairo);
    case Mark::Draft:
        return halfRing(cairo);
    case Mark::Overdue:
        strokeRing(cairo);
        return strokePath(cairo, {{8, 4.6}, {8, 8.3}, {10.8, 9.9}});
    case Mark::Unknown:
        return question(cairo);
    case Mark::Withdrawn:
        strokePath(cairo, {{3.2, 3.2}, {12.8, 12.8}});
        return strokePath(cairo, {{12.8, 3.2}, {3.2, 12.8}});
    }
}

} // namespace

void Canvas::mark(Mark mark, double x, double y, double size)
{
    cairo_save(m_cairo);
    cairo_translate(m_cairo, x, y);
    cairo_scale(m_cairo, size / 16, size / 16);
    setColour(look::of(toneOf(mark)));
    draw(m_cairo, mark);
    cairo_restore(m_cairo);
}

} // namespace tsuzuri::pdf
