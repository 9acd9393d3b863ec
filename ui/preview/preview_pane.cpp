#include "ui/preview/preview_pane.h"

#include "core/base/safe_name.h"
#include "ui/preview/image_view.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 textLimit = 512 * 1024; // bytes shown of a long text
constexpr double zoomStep = 1.25;
constexpr double pointsPerInch = 72;
constexpr int imageLimit = 512; // MB that an image may take when it is unpacked

/// UTF-8 where it is that, else the system's Japanese encoding; empty where it is neither.
QString decoded(QByteArray bytes)
{
    for (const char *encoding : {"UTF-8", "Shift_JIS"}) {
        QStringDecoder decoder(encoding);
        if (!decoder.isValid())
            continue;
        QString text = decoder.decode(bytes);
        const bool isCut = bytes.size() >= textLimit;
        if (isCut && text.endsWith(QChar::ReplacementCharacter))
            text.chop(1);
        if (!text.contains(QChar::ReplacementCharacter) && !text.contains(QChar::Null))
            return text;
    }
    return {};
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_open(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_pdfView(new QPdfView(this))
    , m_pdf(new QPdfDocument(this))
    , m_image(new ImageView(this))
    , m_text(new QPlainTextEdit(this))
    , m_nothing(new QLabel(this))
{
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setFont(sized(font(), TextSize::Secondary));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_open->setText(tr("Open a copy"));
    m_open->setIcon(themedIcon(u"document-open"_s));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_pdfView->setDocument(m_pdf);
    m_pdfView->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pdfView->setFrameShape(QFrame::NoFrame);
    m_pdfView->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setAccessibleName(tr("Preview"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setText(tr("Files of this kind are shown by other programs."));
    m_stack->addWidget(m_pdfView);
    m_stack->addWidget(m_image);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_nothing);

    const int step = unit(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(3 * step, step, 2 * step, step);
    head->addWidget(m_name, 1);
    m_zooms = {addZoom(u"zoom-out"_s, tr("Smaller (Ctrl+-)"), Qt::Key_Minus, 1 / zoomStep),
        addZoom(u"zoom-fit-width"_s, tr("As wide as the pane (Ctrl+0)"), Qt::Key_0, 0),
        addZoom(u"zoom-in"_s, tr("Larger (Ctrl++)"), Qt::Key_Plus, zoomStep)};
    for (QToolButton *button : std::as_const(m_zooms))
        head->addWidget(button);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setMinimumHeight(fontMetrics().height() * 8);
    connect(m_open, &QToolButton::clicked, this, &PreviewPane::openCopy);
}

PreviewPane::~PreviewPane() = default;

PreviewPane::Shown PreviewPane::shown() const
{
    return static_cast<Shown>(m_stack->currentIndex());
}

void PreviewPane::show(const NamedFile &file)
{
    if (file == m_file)
        return;
    m_file = file;
    showName();
    m_name->setToolTip(file.name);
    m_pdf->close();
    m_image->setImage({});
    m_text->clear();
    const Shown shown = showPdf(file.path) ? Shown::Pdf
        : showImage(file.path)             ? Shown::Image
        : showText(file.path)              ? Shown::Text
                                           : Shown::Nothing;
    m_stack->setCurrentIndex(static_cast<int>(shown));
    for (QToolButton *button : std::as_const(m_zooms))
        button->setVisible(shown == Shown::Pdf);
}

QToolButton *PreviewPane::addZoom(const QString &icon, const QString &word, Qt::Key key, double factor)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(word);
    button->setAccessibleName(word);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(button, &QToolButton::clicked, this, [this, factor] { zoom(factor); });
    connect(shortcut, &QShortcut::activated, this, [this, factor] { zoom(factor); });
    return button;
}

/// 0: as wide as the pane.
void PreviewPane::zoom(double factor)
{
    if (factor == 0 || m_pdf->pageCount() == 0) {
        m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        return;
    }
    const double whole = m_pdf->pagePointSize(0).width() * m_pdfView->logicalDpiX() / pointsPerInch;
    const double now = m_pdfView->zoomMode() == QPdfView::ZoomMode::Custom ? m_pdfView->zoomFactor()
                                                                           : m_pdfView->viewport()->width() / whole;
    m_pdfView->setZoomMode(QPdfView::ZoomMode::Custom);
    m_pdfView->setZoomFactor(std::clamp(now * factor, 0.1, 8.0));
}

void PreviewPane::showName()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_file.name, Qt::ElideMiddle, m_name->width()));
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showName();
}

bool PreviewPane::showPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.peek(1024).contains("%PDF-"))
        return false;
    return m_pdf->load(path) == QPdfDocument::Error::None;
}

bool PreviewPane::showImage(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || reader.format() == "svg" || reader.format() == "pdf")
        return false;
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() * 4 > qint64(imageLimit) * 1024 * 1024)
        return false;
    const QImage image = reader.read();
    m_image->setImage(image);
    return !image.isNull();
}

bool PreviewPane::showText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString text = decoded(file.read(textLimit));
    m_text->setPlainText(text);
    return !text.isEmpty();
}

/// Other programs never get the file of the vault itself: they could change it.
void PreviewPane::openCopy()
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString copy = m_copies->filePath(safeFileName(m_file.name, Language::Japanese));
    if (!QFile::exists(copy) && QFile::copy(m_file.path, copy))
        QFile::setPermissions(copy, QFile::ReadOwner);
    QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
}

} // namespace tsuzuri
