#include "core/pages/source_kinds.h"

#include <QFile>
#include <QImageReader>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesPerPixel = 4;
constexpr qint64 imageLimit = 256; // MB that an image may take when it is unpacked
constexpr double pointsPerPixel = 72.0 / 96.0;

class ImagePages : public PageSource {
public:
    ImagePages(const QString &path, QImage image)
        : PageSource(path)
        , m_image(std::move(image))
    {
        m_sizes = {QSizeF(m_image.size()) * pointsPerPixel};
    }

    Sort sort() const override { return Sort::Image; }
    QImage draw(int, QSize pixels) const override
    {
        const bool isSmaller = pixels.width() < m_image.width() && pixels.height() < m_image.height();
        return isSmaller ? m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : m_image;
    }
    QString text(int) const override { return {}; }
    std::vector<QRectF> areas(int, qsizetype, qsizetype) const override { return {}; }

private:
    QImage m_image;
};

/// Formats that nothing else begins like: what can't be read is a broken image, not a text.
bool isUnmistakable(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "gif";
}

} // namespace

Result<std::unique_ptr<PageSource>> openImage(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(imageLimit);
    const QByteArray format = reader.canRead() ? reader.format() : QByteArray();
    if (format.isEmpty() || format.startsWith("svg") || format == "pdf")
        return nullptr;
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() * bytesPerPixel > imageLimit * 1024 * 1024)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(imageLimit)});
    const QImage image = plainPicture(reader.read());
    if (image.isNull() && isUnmistakable(format))
        return failure(ErrorCode::FileUnreadable, {path}, reader.errorString());
    return image.isNull() ? nullptr : std::make_unique<ImagePages>(path, image);
}

} // namespace tsuzuri
