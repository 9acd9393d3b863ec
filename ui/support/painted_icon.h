#pragma once

#include <QIconEngine>

namespace tsuzuri {

/// An icon that is drawn anew in each size: those who derive from it say how.
class PaintedIcon : public QIconEngine {
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
};

} // namespace tsuzuri
