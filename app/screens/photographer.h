#pragma once

#include <QDialog>

#include <functional>

namespace tsuzuri {

constexpr QSize screen(1366, 768);

/// Which pictures are drawn in all four looks; the others only in Japanese light and English dark.
enum class Rank : std::uint8_t { Main, Other };

/// Draws widgets into files NAME-SUFFIX.png; a suffix is a language and a theme, "ja-light".
class Photographer {
public:
    Photographer(const QString &folder, const QString &suffix);

    void take(QWidget &widget, const QString &name, Rank rank, QSize size = screen) const;
    void take(QDialog &dialog, const QString &name, Rank rank) const;

private:
    QString m_folder;
    QString m_suffix;
    bool m_takesAll;
};

/// All files that can be seen have been read, and their pages drawn.
bool isDrawn(const QWidget &widget);

/// Until the test holds. Ends the program with the complaint where it takes too long.
void waitFor(const std::function<bool()> &test, const char *complaint);

} // namespace tsuzuri
