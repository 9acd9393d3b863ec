#include "core/pdf/sketch.h"

#include "core/pdf/flow.h"

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double corner = 3;

Box boxOf(const Area &area)
{
    return {area.x, area.y, area.width, area.height};
}

/// A tint on which the colour itself still stands out.
Colour paleOf(Colour colour)
{
    constexpr double share = 0.22;
    const auto mixed = [](double part) { return 1 - share * (1 - part); };
    return {mixed(colour.red), mixed(colour.green), mixed(colour.blue)};
}

} // namespace

Sketch::Sketch(Flow &flow)
    : m_flow(flow)
{
}

double Sketch::width() const
{
    return m_flow.width();
}

double Sketch::height() const
{
    return m_flow.bottom() - look::bodyTop;
}

Area Sketch::onPage(const Area &area) const
{
    return {area.x + m_flow.left(), area.y + look::bodyTop, area.width, area.height};
}

double Sketch::textWidth(const QString &text, double size, bool isBold)
{
    return m_flow.shaper().width(text, size, isBold);
}

QString Sketch::shortened(const QString &text, double width, double size, bool isBold)
{
    if (textWidth(text, size, isBold) <= width)
        return text;
    qsizetype fits = 0;
    for (qsizetype step = text.size(); step > 0; step /= 2) {
        while (fits + step < text.size() && textWidth(text.first(fits + step) + u'…', size, isBold) <= width)
            fits += step;
    }
    if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    return text.first(fits) + u'…';
}

void Sketch::text(Line line, const Area &area, double size, Align align)
{
    const Area place = onPage(area);
    const double indent = line.mark == Mark::None ? 0 : size * 1.35;
    for (Span &span : line.spans)
        span.text = shortened(span.text, place.width - indent, size, span.bold);
    const LaidText laid = m_flow.lay(line, size, 1e6, Breaking::Never);
    m_flow.draw(laid, place.x, place.y + (place.height - laid.lineHeight()) / 2, place.width, align);
}

double Sketch::paragraph(const QString &text, const Area &area, double size, Tone tone)
{
    const Area place = onPage(area);
    const LaidText laid = m_flow.lay(text, size, place.width, tone);
    m_flow.draw(laid, place.x, place.y, place.width);
    return laid.height();
}

void Sketch::bar(const Area &area, Tone tone, Fill fill)
{
    constexpr double line = 0.6;
    const Area place = onPage(area);
    const Colour colour = look::of(tone);
    if (fill == Fill::Full)
        return m_flow.canvas().fill(boxOf(place), colour);
    if (fill == Fill::Grey)
        return m_flow.canvas().fill(boxOf(place), look::grey);
    if (fill == Fill::Pale)
        m_flow.canvas().fill(boxOf(place), paleOf(colour));
    m_flow.canvas().frame({place.x + line / 2, place.y + line / 2, std::max(0.1, place.width - line),
                              std::max(0.1, place.height - line)},
        line, fill == Fill::Pale ? colour : look::grey);
}

void Sketch::frame(const Area &area)
{
    m_flow.canvas().frame(boxOf(onPage(area)), look::thinRule, look::grey, corner);
}

void Sketch::rule(double x, double y, double width)
{
    const Area place = onPage({x, y, width, 0});
    m_flow.canvas().rule(place.x, place.y, place.width, look::thinRule, look::grey);
}

} // namespace tsuzuri::pdf
