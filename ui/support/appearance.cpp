#include "ui/support/appearance.h"

#include "ui/support/desk_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Scheme {
    const char *window, *base, *header, *text, *secondary, *line, *accent, *onAccent;
};
constexpr Scheme lightScheme{
    "#F2F3F5", "#FFFFFF", "#F8F9FA", "#1A1D21", "#59626D", "#DCE0E5", "#1F5FA6", "#FFFFFF"};
constexpr Scheme darkScheme{
    "#1B1E22", "#23272C", "#272C32", "#E7EAEE", "#A4AEB9", "#383F47", "#6FAEEB", "#10161C"};

QPalette paletteOf(const Scheme &scheme)
{
    const QColor window(scheme.window), base(scheme.base), text(scheme.text), accent(scheme.accent);
    QPalette palette(
        text, window, QColor(scheme.header), QColor(scheme.line), QColor(scheme.line), text, base);
    palette.setColor(QPalette::AlternateBase, QColor(scheme.header));
    palette.setColor(QPalette::Button, QColor(scheme.header));
    palette.setColor(QPalette::ToolTipBase, QColor(scheme.header));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(scheme.secondary));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor(scheme.onAccent));
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, base);
    palette.setColor(QPalette::Midlight, QColor(scheme.header));
    palette.setColor(QPalette::Mid, QColor(scheme.line));
    palette.setColor(QPalette::Dark, QColor(scheme.line).darker(130));
    palette.setColor(QPalette::Shadow, QColor(scheme.line).darker(160));
    QColor faint = QColor(scheme.secondary);
    faint.setAlphaF(0.6F);
    for (const auto role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(scheme.line));
    return palette;
}

/// Keeps the platform's own font and makes sure that kanji come in their Japanese forms.
QFont withJapaneseGlyphs(QFont font)
{
    QStringList families = font.families();
    for (const QString &family :
        {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Hiragino Sans"_s, u"Yu Gothic UI"_s}) {
        if (!families.contains(family))
            families << family;
    }
    font.setFamilies(families);
    return font;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new DeskStyle); // the application owns it
    QApplication::setFont(withJapaneseGlyphs(QApplication::font()));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    constexpr std::array schemes{Qt::ColorScheme::Unknown, Qt::ColorScheme::Light, Qt::ColorScheme::Dark};
    QGuiApplication::styleHints()->setColorScheme(schemes[static_cast<std::size_t>(theme)]);
    apply();
}

void Appearance::apply()
{
    // Only Fusion has no platform that gives it colours.
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        return;
    const bool isDarkSystem = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool isDark = m_theme == Theme::System ? isDarkSystem : m_theme == Theme::Dark;
    QApplication::setPalette(paletteOf(isDark ? darkScheme : lightScheme));
}

} // namespace tsuzuri
