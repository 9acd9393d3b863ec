#include "core/redaction/redaction.h"

#include "core/redaction/image_pdf.h"

#include <QFileInfo>
#include <QPainter>

#include <cmath>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
constexpr double dotsPerInch = 200; // of a page of a PDF: small print stays readable
constexpr double pixelsPerPoint = 96 / pointsPerInch; // of an image
constexpr double margin = 1.5; // points around what is masked
constexpr double mostPixels = 40e6; // of one page; larger ones are drawn coarser

QSize pixelsOf(const PageSource &source, int page)
{
    const QSizeF points = source.sizes()[static_cast<std::size_t>(page)];
    if (source.sort() == PageSource::Sort::Image)
        return (points * pixelsPerPoint).toSize();
    QSizeF pixels = points * (dotsPerInch / pointsPerInch);
    const double tooMany = pixels.width() * pixels.height() / mostPixels;
    if (tooMany > 1)
        pixels /= std::sqrt(tooMany);
    return QSize(static_cast<int>(pixels.width()), static_cast<int>(pixels.height())).expandedTo({1, 1});
}

/// Every pixel that a mask touches.
void burn(QImage &picture, int page, std::span<const Mask> masks)
{
    QPainter painter(&picture);
    for (const Mask &mask : masks) {
        const QRectF area = mask.area.normalized();
        const QRectF pixels(area.x() * picture.width(), area.y() * picture.height(),
            area.width() * picture.width(), area.height() * picture.height());
        if (mask.page == page)
            painter.fillRect(pixels.toAlignedRect(), Qt::black);
    }
}

Result<QImage> redactedPage(const PageSource &source, int page, std::span<const Mask> masks)
{
    QImage picture = source.draw(page, pixelsOf(source, page));
    if (picture.isNull())
        return failure(ErrorCode::PdfFailed, {source.path()});
    burn(picture, page, masks);
    return picture;
}

} // namespace

Mask maskOver(const PageSource &source, int page, const QRectF &area)
{
    const QSizeF whole = source.sizes()[static_cast<std::size_t>(page)];
    const double x = margin / whole.width();
    const double y = margin / whole.height();
    return {page, area.adjusted(-x, -y, x, y) & QRectF(0, 0, 1, 1)};
}

Result<void> writeRedacted(const PageSource &source, std::span<const Mask> masks, QIODevice &out,
    const std::function<void(double)> &progress, const CancelTest &isCancelled)
{
    if (source.sort() == PageSource::Sort::Image) {
        const auto picture = redactedPage(source, 0, masks);
        if (!picture)
            return std::unexpected(picture.error());
        return picture->save(&out, "PNG") ? Result<void>()
                                          : failure(ErrorCode::FileUnwritable, {source.path()});
    }
    ImagePdf pdf(out);
    for (int page = 0; page < source.count(); ++page) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto picture = redactedPage(source, page, masks);
        if (!picture)
            return std::unexpected(picture.error());
        pdf.addPage(*picture, source.sizes()[static_cast<std::size_t>(page)]);
        if (progress)
            progress(static_cast<double>(page + 1) / source.count());
    }
    return pdf.finish();
}

QString redactedName(const QString &name, PageSource::Sort sort, const QString &mark)
{
    const QString ending = sort == PageSource::Sort::Pdf ? u".pdf"_s : u".png"_s;
    return QFileInfo(name).completeBaseName() + mark + ending;
}

} // namespace tsuzuri
