#include "ui/preview/image_view.h"

#include <QPainter>

namespace tsuzuri {

void ImageView::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void ImageView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSizeF size = QSizeF(m_image.size()) / devicePixelRatioF();
    if (size.width() > width() || size.height() > height())
        size.scale(QSizeF(this->size()), Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2, 0.0);
    painter.drawImage(QRectF(corner, size), m_image);
}

} // namespace tsuzuri
