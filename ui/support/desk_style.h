#pragma once

#include <QProxyStyle>

namespace tsuzuri {

/// Fusion with boxes and buttons to tick that can be seen on dark grounds.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace tsuzuri
