#pragma once

#include <QObject>

namespace tsuzuri {

enum class Theme : std::uint8_t { System, Light, Dark };

/// Style, palette and fonts of the whole program. Platforms with colours of their own keep them.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    /// System follows the system from then on.
    void setTheme(Theme theme);

private:
    void apply();

    Theme m_theme = Theme::System;
};

} // namespace tsuzuri
