#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QRectF>

#include <memory>
#include <vector>

namespace tsuzuri {

/// A PDF or an image as pages that can be drawn and read. Several threads may ask at once.
class PageSource {
public:
    enum class Sort : std::uint8_t { Pdf, Image };

    /// What the file is, its content says; null where it is neither. Errors: FileUnreadable, FileEncrypted,
    /// FileTooLarge.
    static Result<std::unique_ptr<PageSource>> open(const QString &path);
    virtual ~PageSource() = default;
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;

    const QString &path() const { return m_path; }
    virtual Sort sort() const = 0;
    /// Of each page in points, 72 to the inch; a pixel of an image is 1/96 inch.
    const std::vector<QSizeF> &sizes() const { return m_sizes; }
    int count() const { return static_cast<int>(m_sizes.size()); }

    /// The page as a person sees it, opaque, with stamps and filled-in fields. An image is never made larger
    /// than it is. Null where it can't be drawn.
    virtual QImage draw(int page, QSize pixels) const = 0;
    /// "" for images.
    virtual QString text(int page) const = 0;
    /// Where a part of that text stands, as shares of the page from 0 to 1. Empty where nobody can tell.
    virtual std::vector<QRectF> areas(int page, qsizetype start, qsizetype size) const = 0;

protected:
    explicit PageSource(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
    std::vector<QSizeF> m_sizes;
};

/// A picture without anything that can't be seen: no transparency, no colour space, no texts. Grey where it
/// is all grey.
QImage plainPicture(const QImage &image);

} // namespace tsuzuri
