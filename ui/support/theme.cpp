#include "ui/support/theme.h"

#include <QPalette>
#include <QWidget>

#include <array>
#include <cmath>

namespace tsuzuri {

namespace {

struct ToneColours {
    const char *light;
    const char *dark;
};
/// In the order of Tone; at least 4.5 on base, window and current row.
constexpr std::array<ToneColours, 7> toneColours{
    {{"#B3201B", "#FF8B81"}, {"#8F5600", "#F0B64C"}, {"#6A3FA0", "#C3A3F2"}, {"#56606B", "#A9B3BE"},
        {"#17703D", "#6CCB8F"}, {"#1F5FA6", "#6FAEEB"}, {"#59626D", "#A4AEB9"}}};

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &ground, const QColor &colour, float share)
{
    const auto mix = [share](float below, float above) { return below + (above - below) * share; };
    return QColor::fromRgbF(mix(ground.redF(), colour.redF()), mix(ground.greenF(), colour.greenF()),
        mix(ground.blueF(), colour.blueF()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

double contrast(const QColor &left, const QColor &right)
{
    const double one = luminance(left) + 0.05;
    const double other = luminance(right) + 0.05;
    return one > other ? one / other : other / one;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const ToneColours &colours = toneColours[static_cast<std::size_t>(tone)];
    const QColor colour(isDark(palette) ? colours.dark : colours.light);
    return contrast(colour, palette.color(QPalette::Base)) < 4.5 ? palette.color(QPalette::Text) : colour;
}

QColor accentColour(const QPalette &palette)
{
    return palette.color(QPalette::Accent);
}

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.72F);
}

QColor lineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.14F);
}

QColor currentRowColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), accentColour(palette), isDark(palette) ? 0.15F : 0.12F);
}

QColor selectedCellColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), accentColour(palette), isDark(palette) ? 0.28F : 0.22F);
}

int unit(const QWidget *widget)
{
    return qMax(3, qRound(widget->fontMetrics().height() / 4.5));
}

int characters(const QWidget *widget, int count)
{
    return widget->fontMetrics().horizontalAdvance(QLatin1Char('0')) * count;
}

QFont sized(QFont font, TextSize size)
{
    constexpr std::array factors{0.85, 0.92, 1.0, 1.08, 1.25, 1.46, 2.0};
    const double factor = factors[static_cast<std::size_t>(size)];
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    if (size >= TextSize::Box)
        font.setBold(true);
    return font;
}

} // namespace tsuzuri
