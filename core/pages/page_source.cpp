#include "core/pages/page_source.h"

#include "core/pages/source_kinds.h"

#include <QColorSpace>
#include <QPainter>

namespace tsuzuri {

Result<std::unique_ptr<PageSource>> PageSource::open(const QString &path)
{
    auto pdf = openPdf(path);
    return !pdf || *pdf ? std::move(pdf) : openImage(path);
}

QImage plainPicture(const QImage &image)
{
    const bool isForeign = image.colorSpace().isValid() && image.colorSpace() != QColorSpace::SRgb;
    const QImage seen = isForeign ? image.convertedToColorSpace(QColorSpace::SRgb) : image;
    QImage plain(image.size(), QImage::Format_RGB32);
    if (plain.isNull())
        return plain;
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(plain.rect(), seen, seen.rect());
    return plain.allGray() ? plain.convertToFormat(QImage::Format_Grayscale8) : plain;
}

} // namespace tsuzuri
