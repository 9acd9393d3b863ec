#include "ui/home/box.h"

#include "ui/support/link_button.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tsuzuri {

Box::Box(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    const int step = unit(this);
    m_layout->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    m_layout->setSpacing(2 * step);
    if (title.isEmpty())
        return;
    m_head = new QHBoxLayout;
    m_title = new QLabel(title, this);
    m_title->setFont(sized(font(), TextSize::Box));
    m_head->addWidget(m_title, 1);
    m_layout->addLayout(m_head);
}

void Box::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Box::addFoot(QWidget *foot)
{
    m_layout->addWidget(foot);
}

QPushButton *Box::addLink(const QString &word)
{
    auto *link = new LinkButton(word, this);
    m_head->addWidget(link);
    return link;
}

void Box::setContent(QWidget *content)
{
    m_layout->addWidget(content, 1);
}

void Box::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tsuzuri
