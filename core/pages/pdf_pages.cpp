#include "core/pages/source_kinds.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>

#include <mutex>

namespace tsuzuri {

namespace {

constexpr qint64 headSize = 1024; // bytes within which a PDF says what it is
constexpr int mostShift = 32; // characters by which places of a text may be off

QString lettersOf(QString text)
{
    return text.removeIf([](QChar character) { return !character.isPrint() || character.isSpace(); });
}

/// Beside each other, with less than a character between them.
bool isOneLine(const QRectF &left, const QRectF &right)
{
    const double height = std::max(left.height(), right.height());
    const QRectF both = left | right;
    return both.height() < 1.5 * height && both.width() < left.width() + right.width() + height;
}

class PdfPages : public PageSource {
public:
    PdfPages(const QString &path, std::unique_ptr<QPdfDocument> document)
        : PageSource(path)
        , m_document(std::move(document))
    {
        for (int page = 0; page < m_document->pageCount(); ++page)
            m_sizes.push_back(m_document->pagePointSize(page).expandedTo({1, 1})); // a broken one has none
    }

    Sort sort() const override { return Sort::Pdf; }

    QImage draw(int page, QSize pixels) const override
    {
        const std::scoped_lock lock(m_mutex);
        QPdfDocumentRenderOptions options;
        options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
        return plainPicture(m_document->render(page, pixels, options));
    }

    QString text(int page) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_document->getAllText(page).text();
    }

    /// The library counts characters that its text does not show, and a pair of surrogates once: the place is
    /// taken only where it holds the same letters.
    std::vector<QRectF> areas(int page, qsizetype start, qsizetype size) const override
    {
        const std::scoped_lock lock(m_mutex);
        const QString wanted = lettersOf(m_document->getAllText(page).text().sliced(start, size));
        for (int shift = 0; shift <= 2 * mostShift; ++shift) {
            const int at = static_cast<int>(start) + (shift % 2 ? -(shift + 1) / 2 : shift / 2);
            if (at < 0)
                continue;
            const QPdfSelection selection = m_document->getSelectionAtIndex(page, at, static_cast<int>(size));
            if (lettersOf(selection.text()) == wanted)
                return shares(page, selection.bounds());
        }
        return {};
    }

private:
    /// The library gives characters that were placed one by one an area each: those of a line become one.
    std::vector<QRectF> shares(int page, const QList<QPolygonF> &polygons) const
    {
        std::vector<QRectF> lines;
        for (const QPolygonF &polygon : polygons) {
            const QRectF area = polygon.boundingRect();
            if (!lines.empty() && isOneLine(lines.back(), area))
                lines.back() |= area;
            else
                lines.push_back(area);
        }
        const QSizeF whole = m_sizes[static_cast<std::size_t>(page)];
        for (QRectF &line : lines)
            line = QRectF(line.x() / whole.width(), line.y() / whole.height(), line.width() / whole.width(),
                       line.height() / whole.height())
                & QRectF(0, 0, 1, 1);
        return lines;
    }

    std::unique_ptr<QPdfDocument> m_document;
    mutable std::mutex m_mutex;
};

} // namespace

Result<std::unique_ptr<PageSource>> openPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (!file.peek(headSize).contains("%PDF-"))
        return nullptr;
    auto document = std::make_unique<QPdfDocument>();
    switch (document->load(path)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return failure(ErrorCode::FileEncrypted, {path});
    default:
        return failure(ErrorCode::FileUnreadable, {path});
    }
    if (document->pageCount() == 0)
        return failure(ErrorCode::FileUnreadable, {path});
    return std::make_unique<PdfPages>(path, std::move(document));
}

} // namespace tsuzuri
