#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace tsuzuri {

bool isDark(const QPalette &palette);

/// What a colour says. Never alone: a shape and a word stand beside it.
enum class Tone : std::uint8_t { Blocker, Major, Minor, Advice, Good, Later, Draft };

/// The tone on this palette's base; the text colour where the contrast would be below 4.5 (high contrast
/// palettes).
QColor toneColour(Tone tone, const QPalette &palette);

QColor accentColour(const QPalette &palette);
QColor secondaryText(const QPalette &palette);
QColor lineColour(const QPalette &palette);
/// Base with a little accent: the row that the detail pane shows.
QColor currentRowColour(const QPalette &palette);
/// Base with more accent: cells that the next action applies to.
QColor selectedCellColour(const QPalette &palette);

/// WCAG contrast, 1 to 21.
double contrast(const QColor &left, const QColor &right);

/// A quarter of the line height: the step of all distances. About 4 on a usual screen.
int unit(const QWidget *widget);

/// Room for so many digits or half-width letters.
int characters(const QWidget *widget, int count);

/// Text sizes relative to the widget's own font.
enum class TextSize : std::uint8_t { Hint, Secondary, Text, Box, Detail, Page, Figure };
QFont sized(QFont font, TextSize size);

} // namespace tsuzuri
