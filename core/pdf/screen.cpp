#include "core/pdf/canvas.h"
#include "core/pdf/simple.h"

#include <cairo.h>

#include <algorithm>
#include <memory>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleHeight = 36;
constexpr double addressHeight = 44;
constexpr double taskHeight = 34;
constexpr double margin = 32;
constexpr double cellInset = 8;
constexpr double textSize = 14;

constexpr Colour titleGround = colour(0xE4E9F0);
constexpr Colour taskGround = colour(0x22303F);
constexpr Colour barGround = colour(0xF4F6F9);
constexpr Colour white = colour(0xFFFFFF);

/// Draws a window with what it shows. Pixels.
class ScreenPainter {
public:
    ScreenPainter(const Screen &screen, Shaper &shaper, cairo_t *context)
        : m_screen(screen)
        , m_shaper(shaper)
        , m_canvas(context)
        , m_width(screen.width)
        , m_height(screen.height)
    {
    }

    void paint()
    {
        m_canvas.fill({0, 0, m_width, m_height}, white);
        paintTitle();
        double y = titleHeight;
        if (!m_screen.address.isEmpty()) {
            paintAddress(y);
            y += addressHeight;
        }
        m_canvas.rule(0, y, m_width, 1, look::grey);
        y += 22;
        y += text(m_screen.heading, 22, look::text, true, margin, y, m_width - 2 * margin) + 12;
        y = paintFields(y);
        paintTable(y);
        paintTaskBar();
    }

private:
    double bottom() const { return m_height - taskHeight; }

    std::vector<TextLine> lay(const QString &text, double size, bool isBold, double width, ShapedText &shaped)
    {
        shaped = m_shaper.shape({{.text = text, .bold = isBold}}, size);
        return breakLines(shaped, width);
    }

    /// Draws wrapped text and gives its height.
    double text(
        const QString &text, double size, Colour colour, bool isBold, double x, double y, double width)
    {
        ShapedText shaped;
        const double pitch = size * look::lineHeight;
        double used = 0;
        for (const TextLine &line : lay(text, size, isBold, width, shaped)) {
            m_canvas.text(shaped, line, x, y + used + pitch / 2 + size * 0.36, {colour});
            used += pitch;
        }
        return text.isEmpty() ? 0 : used;
    }

    double heightOf(const QString &text, bool isBold, double width)
    {
        ShapedText shaped;
        return textSize * look::lineHeight
            * static_cast<double>(lay(text, textSize, isBold, width, shaped).size());
    }

    void paintTitle()
    {
        m_canvas.fill({0, 0, m_width, titleHeight}, titleGround);
        m_canvas.fill({12, 11, 14, 14}, look::accent);
        text(m_screen.title, 13, look::text, false, 36, (titleHeight - 13 * look::lineHeight) / 2,
            m_width - 220);
        // Minimise, maximise and close.
        const double middle = titleHeight / 2;
        m_canvas.rule(m_width - 122, middle, 11, 1.2, look::text);
        m_canvas.frame({m_width - 76, middle - 5, 10, 10}, 1.2, look::text);
        m_canvas.cross({m_width - 30, middle - 5, 10, 10}, 1.2, look::text);
    }

    void paintAddress(double y)
    {
        m_canvas.fill({0, y, m_width, addressHeight}, barGround);
        m_canvas.fill({margin, y + 7, m_width - 2 * margin, addressHeight - 14}, white);
        m_canvas.frame({margin, y + 7, m_width - 2 * margin, addressHeight - 14}, 1, look::grey, 6);
        text(m_screen.address, 13.5, look::secondary, false, margin + 14,
            y + (addressHeight - 13.5 * look::lineHeight) / 2, 1e6);
    }

    double paintFields(double y)
    {
        double keyWidth = 0;
        for (const auto &[key, value] : m_screen.fields)
            keyWidth = std::max(keyWidth, m_shaper.width(key, textSize));
        for (const auto &[key, value] : m_screen.fields) {
            const double x = margin + keyWidth + 24;
            const double width = m_width - margin - x;
            if (y + heightOf(value, false, width) > bottom())
                return y;
            text(key, textSize, look::secondary, false, margin, y, keyWidth + 1);
            y += text(value, textSize, look::text, false, x, y, width) + 5;
        }
        return m_screen.fields.empty() ? y : y + 14;
    }

    /// Every column gets its share of the width by its widest text; none less than a minimum.
    std::vector<double> columnWidths()
    {
        std::vector<double> widths;
        for (qsizetype column = 0; column < m_screen.columns.size(); ++column) {
            double widest = m_shaper.width(m_screen.columns.at(column), textSize, true);
            for (const QStringList &row : m_screen.rows)
                widest = std::max(widest, m_shaper.width(row.value(column), textSize));
            widths.push_back(std::clamp(widest + 2 * cellInset + 8, 60.0, 420.0));
        }
        double sum = 0;
        for (const double width : widths)
            sum += width;
        const double factor = (m_width - 2 * margin) / std::max(sum, 1.0);
        for (double &width : widths)
            width *= std::min(factor, 1.6);
        return widths;
    }

    void paintTable(double y)
    {
        const std::vector<double> widths = columnWidths();
        double width = 0;
        for (const double column : widths)
            width += column;
        if (widths.empty())
            return;
        y = paintRow(m_screen.columns, widths, width, y, true);
        for (const QStringList &row : m_screen.rows) {
            const double next = paintRow(row, widths, width, y, false);
            if (next <= y)
                return;
            y = next;
        }
    }

    /// Gives where the next row begins, or `y` when there is no room.
    double paintRow(
        const QStringList &cells, const std::vector<double> &widths, double width, double y, bool isHead)
    {
        double height = textSize * look::lineHeight;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const QString cell = cells.value(static_cast<qsizetype>(column));
            height = std::max(height, heightOf(cell, isHead, widths[column] - 2 * cellInset));
        }
        height += 12;
        if (y + height > bottom() - 8)
            return y;
        if (isHead)
            m_canvas.fill({margin, y, width, height}, barGround);
        double x = margin;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            text(cells.value(static_cast<qsizetype>(column)), textSize, look::text, isHead, x + cellInset,
                y + 6, widths[column] - 2 * cellInset);
            x += widths[column];
        }
        m_canvas.rule(margin, y + height, width, 1, look::grey);
        return y + height;
    }

    void paintTaskBar()
    {
        m_canvas.fill({0, bottom(), m_width, taskHeight}, taskGround);
        m_canvas.fill({14, bottom() + 9, 16, 16}, colour(0x6FAEEB));
        const double used = m_shaper.width(m_screen.clock, 13);
        text(m_screen.clock, 13, white, false, m_width - 18 - used,
            bottom() + (taskHeight - 13 * look::lineHeight) / 2, used + 1);
    }

    const Screen &m_screen;
    Shaper &m_shaper;
    Canvas m_canvas;
    double m_width = 0;
    double m_height = 0;
};

cairo_status_t appendTo(void *bytes, const unsigned char *data, unsigned size)
{
    static_cast<QByteArray *>(bytes)->append(
        reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Result<QByteArray> renderScreen(const Screen &screen, const Fonts &fonts)
{
    constexpr int largest = 8192;
    if (screen.width < 320 || screen.height < 200 || screen.width > largest || screen.height > largest)
        return failure(ErrorCode::BadArgument, {u"%1 × %2"_s.arg(screen.width).arg(screen.height)});
    using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
    const Surface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, screen.width, screen.height), &cairo_surface_destroy);
    Shaper shaper(fonts, screen.language);
    cairo_t *context = cairo_create(surface.get());
    ScreenPainter(screen, shaper, context).paint();
    cairo_status_t status = cairo_status(context);
    cairo_destroy(context);
    QByteArray png;
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_write_to_png_stream(surface.get(), &appendTo, &png);
    if (status != CAIRO_STATUS_SUCCESS)
        return failure(
            ErrorCode::PdfFailed, {screen.title}, QString::fromUtf8(cairo_status_to_string(status)));
    return png;
}

} // namespace tsuzuri::pdf
