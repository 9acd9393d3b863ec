#include "ui/registers/text_box.h"

#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>

namespace tsuzuri {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 10;

} // namespace

TextBox::TextBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &QWidget::updateGeometry);
}

QSize TextBox::sizeHint() const
{
    // The document counts its height in lines.
    const int lines = qBound(leastLines, qRound(document()->size().height()), mostLines);
    const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin());
    return {characters(this, 30), lines * fontMetrics().lineSpacing() + frame};
}

QSize TextBox::minimumSizeHint() const
{
    return {characters(this, 10), sizeHint().height()};
}

} // namespace tsuzuri
