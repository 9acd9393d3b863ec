#include "ui/support/sign_label.h"

#include "ui/support/painted_icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace tsuzuri {

namespace {

class SignEngine : public PaintedIcon {
public:
    explicit SignEngine(const Sign &sign)
        : m_sign(sign)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintSign(*painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), m_sign, QGuiApplication::palette());
    }
    QIconEngine *clone() const override { return new SignEngine(m_sign); }

private:
    Sign m_sign;
};

} // namespace

QIcon signIcon(const Sign &sign)
{
    return QIcon(new SignEngine(sign));
}

QSize signSize(const QWidget *widget)
{
    const int side = qRound(widget->fontMetrics().height() * 0.8);
    return {side, side};
}

SignLabel::SignLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::setSign(const Sign &sign)
{
    m_sign = sign;
    update();
}

QSize SignLabel::sizeHint() const
{
    return signSize(this);
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_sign, palette());
}

} // namespace tsuzuri
