#include "core/sample/files_drawing.h"

#include "core/pdf/canvas.h"

#include <cairo.h>

#include <algorithm>
#include <memory>
#include <numbers>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using pdf::Colour;
using pdf::colour;

/// A picture in memory that becomes a PNG.
class Picture {
public:
    Picture(int width, int height)
        : m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height))
        , m_context(cairo_create(m_surface.get()))
    {
    }

    cairo_t *context() const { return m_context.get(); }

    Result<QByteArray> png() const
    {
        QByteArray bytes;
        const auto append = [](void *target, const unsigned char *data, unsigned length) {
            static_cast<QByteArray *>(target)->append(reinterpret_cast<const char *>(data), length);
            return CAIRO_STATUS_SUCCESS;
        };
        if (cairo_surface_write_to_png_stream(m_surface.get(), append, &bytes) != CAIRO_STATUS_SUCCESS)
            return failure(ErrorCode::PdfFailed, {u"png"_s});
        return bytes;
    }

private:
    struct SurfaceDeleter {
        void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    };
    struct ContextDeleter {
        void operator()(cairo_t *context) const { cairo_destroy(context); }
    };

    std::unique_ptr<cairo_surface_t, SurfaceDeleter> m_surface;
    std::unique_ptr<cairo_t, ContextDeleter> m_context;
};

// The diagram

constexpr int diagramWidth = 1400; // pixels
constexpr int diagramHeight = 820;
constexpr double margin = 60;
constexpr double gap = 46; // between groups, for the arrows

class DiagramPainter {
public:
    DiagramPainter(cairo_t *context, const SampleContent &content, const pdf::Fonts &fonts)
        : m_context(context)
        , m_canvas(context)
        , m_content(content)
        , m_shaper(fonts, content.language)
    {
    }

    void paint()
    {
        m_canvas.fill({0, 0, diagramWidth, diagramHeight}, colour(0xFFFFFF));
        text(m_content.title, margin, 76, 30, colour(0x1A1D21));
        QStringList facts;
        for (const auto &[key, value] : m_content.facts)
            facts.append(key + u": "_s + value);
        text(facts.mid(0, factsShown).join(u"   "_s), margin, 116, 15, colour(0x59626D));
        const auto &groups = m_content.diagram->groups;
        const auto count = double(groups.size());
        const double width = (diagramWidth - 2 * margin - gap * (count - 1)) / count;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const double x = margin + double(i) * (width + gap);
            paintGroup(groups[i].first, groups[i].second, {x, 160, width, 520});
            if (i > 0)
                paintArrow(x - gap + 6, x - 6, 420);
        }
        text(m_content.diagram->note, margin, 730, 16, colour(0x1A1D21));
        text(m_content.company, margin, 772, 14, colour(0x59626D));
        text(m_content.classification, diagramWidth - margin - 120, 772, 14, colour(0xB3201B));
    }

private:
    static constexpr qsizetype factsShown = 6; // the classification stands at the bottom

    void text(const QString &words, double x, double baseline, double size, Colour ink)
    {
        if (words.isEmpty())
            return;
        const pdf::ShapedText shaped = m_shaper.shape({pdf::Span{.text = words}}, size, pdf::Breaking::Never);
        m_canvas.text(shaped, pdf::breakLines(shaped, diagramWidth).front(), x, baseline, {ink});
    }

    void paintGroup(const QString &name, const QStringList &boxes, const pdf::Box &frame)
    {
        m_canvas.fill(frame, colour(0xF2F5F9));
        m_canvas.frame(frame, 1.5, colour(0x9FB3C8));
        text(name, frame.x + 16, frame.y + 34, 17, colour(0x1F4E79));
        double y = frame.y + 60;
        for (const QString &box : boxes) {
            const pdf::Box inner{frame.x + 16, y, frame.width - 32, 96};
            m_canvas.fill(inner, colour(0xFFFFFF));
            m_canvas.frame(inner, 1.2, colour(0x1F4E79));
            const double width = m_shaper.width(box, 16);
            text(box, inner.x + std::max((inner.width - width) / 2, 6.0), inner.y + 54, 16, colour(0x1A1D21));
            y += 136;
        }
    }

    void paintArrow(double from, double to, double y)
    {
        m_canvas.rule(from, y, to - from - 8, 2, colour(0x59626D));
        cairo_move_to(m_context, to, y);
        cairo_line_to(m_context, to - 12, y - 7);
        cairo_line_to(m_context, to - 12, y + 7);
        cairo_close_path(m_context);
        cairo_fill(m_context);
    }

    cairo_t *m_context = nullptr;
    pdf::Canvas m_canvas;
    const SampleContent &m_content;
    pdf::Shaper m_shaper;
};

// The photograph

constexpr int photoWidth = 1200; // pixels
constexpr int photoHeight = 800;

void fillShaded(cairo_t *context, const pdf::Box &box, Colour top, Colour bottom)
{
    cairo_pattern_t *shade = cairo_pattern_create_linear(0, box.y, 0, box.y + box.height);
    cairo_pattern_add_color_stop_rgb(shade, 0, top.red, top.green, top.blue);
    cairo_pattern_add_color_stop_rgb(shade, 1, bottom.red, bottom.green, bottom.blue);
    cairo_set_source(context, shade);
    cairo_rectangle(context, box.x, box.y, box.width, box.height);
    cairo_fill(context);
    cairo_pattern_destroy(shade);
}

/// Head and shoulders from behind.
void paintPerson(cairo_t *context, double x, double y, double size, Colour clothes)
{
    using std::numbers::pi;
    cairo_set_source_rgb(context, clothes.red, clothes.green, clothes.blue);
    cairo_move_to(context, x - size * 0.62, y + size * 1.5);
    cairo_curve_to(
        context, x - size * 0.62, y + size * 0.35, x - size * 0.3, y + size * 0.42, x, y + size * 0.36);
    cairo_curve_to(context, x + size * 0.3, y + size * 0.42, x + size * 0.62, y + size * 0.35,
        x + size * 0.62, y + size * 1.5);
    cairo_close_path(context);
    cairo_fill(context);
    cairo_set_source_rgb(context, 0.13, 0.11, 0.10);
    cairo_arc(context, x, y, size * 0.30, 0, 2 * pi);
    cairo_fill(context);
    cairo_set_source_rgb(context, 0.72, 0.57, 0.47);
    cairo_rectangle(context, x - size * 0.1, y + size * 0.25, size * 0.2, size * 0.14);
    cairo_fill(context);
}

void paintProjection(cairo_t *context)
{
    fillShaded(context, {330, 90, 560, 320}, colour(0xF4F8FB), colour(0xDCE6EE));
    cairo_set_source_rgb(context, 0.12, 0.31, 0.47);
    cairo_set_line_width(context, 5);
    cairo_move_to(context, 380, 340);
    for (const auto &[x, y] :
        {std::pair(460.0, 320.0), {540.0, 210.0}, {620.0, 230.0}, {700.0, 300.0}, {840.0, 325.0}})
        cairo_line_to(context, x, y);
    cairo_stroke(context);
    for (int i = 0; i < 6; ++i)
        fillShaded(
            context, {385.0 + i * 78, 135, 56, 20.0 + (i * 13) % 30}, colour(0x9FB3C8), colour(0x7D97B1));
    cairo_set_source_rgb(context, 0.45, 0.48, 0.5);
    cairo_set_line_width(context, 2);
    cairo_rectangle(context, 330, 90, 560, 320);
    cairo_stroke(context);
}

void paintRoom(cairo_t *context)
{
    fillShaded(context, {0, 0, photoWidth, 500}, colour(0xC9C3B8), colour(0xA69F92));
    fillShaded(context, {0, 500, photoWidth, 300}, colour(0x6B6258), colour(0x433C35));
    paintProjection(context);
    cairo_set_source_rgb(context, 0.55, 0.42, 0.30);
    cairo_move_to(context, 210, 560);
    cairo_line_to(context, 990, 560);
    cairo_line_to(context, 1120, 720);
    cairo_line_to(context, 80, 720);
    cairo_close_path(context);
    cairo_fill(context);
    const Colour clothes[] = {colour(0x2E3D4D), colour(0x5A4A42), colour(0x33463B), colour(0x4A3F55)};
    for (int i = 0; i < 6; ++i)
        paintPerson(context, 240 + i * 145, 470 + (i % 2) * 12, 92, clothes[i % 4]);
    for (int i = 0; i < 5; ++i)
        paintPerson(context, 150 + i * 225, 610 + (i % 2) * 16, 140, clothes[(i + 1) % 4]);
    cairo_pattern_t *shadow = cairo_pattern_create_radial(600, 380, 320, 600, 400, 820);
    cairo_pattern_add_color_stop_rgba(shadow, 0, 0, 0, 0, 0);
    cairo_pattern_add_color_stop_rgba(shadow, 1, 0, 0, 0, 0.55);
    cairo_set_source(context, shadow);
    cairo_paint(context);
    cairo_pattern_destroy(shadow);
}

} // namespace

Result<QByteArray> drawDiagram(const SampleContent &content, const pdf::Fonts &fonts)
{
    const Picture picture(diagramWidth, diagramHeight);
    DiagramPainter(picture.context(), content, fonts).paint();
    return picture.png();
}

Result<QByteArray> drawPhoto()
{
    const Picture picture(photoWidth, photoHeight);
    paintRoom(picture.context());
    return picture.png();
}

} // namespace tsuzuri
