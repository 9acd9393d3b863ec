#pragma once

#include "ui/preview/file_of.h"

#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QPlainTextEdit;
class QStackedWidget;
class QTemporaryDir;
class QToolButton;

namespace tsuzuri {

class ImageView;

/// Looks at a file without changing it: PDF, images and text here, everything else as a copy in another program.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    void show(const NamedFile &file);
    using QWidget::show;

    enum class Shown : std::uint8_t { Pdf, Image, Text, Nothing };
    Shown shown() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showName();
    bool showPdf(const QString &path);
    bool showImage(const QString &path);
    bool showText(const QString &path);
    void openCopy();
    QToolButton *addZoom(const QString &icon, const QString &word, Qt::Key key, double factor);
    void zoom(double factor);

    NamedFile m_file;
    QLabel *m_name;
    QToolButton *m_open;
    QList<QToolButton *> m_zooms; // of PDF
    QStackedWidget *m_stack;
    QPdfView *m_pdfView; // made, and so unmade, before its document
    QPdfDocument *m_pdf;
    ImageView *m_image;
    QPlainTextEdit *m_text;
    QLabel *m_nothing;
    std::unique_ptr<QTemporaryDir> m_copies; // made when first needed
};

} // namespace tsuzuri
