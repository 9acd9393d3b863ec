#include "ui/pages/page_head.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    const int step = unit(this);
    auto *label = new QLabel(title, this);
    label->setFont(sized(font(), TextSize::Page));
    m_count->setObjectName("count");
    m_count->setFont(sized(font(), TextSize::Secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins(4 * step, 3 * step, 4 * step, 2 * step);
    m_layout->setSpacing(2 * step);
    m_layout->addWidget(label);
    m_layout->addWidget(m_count, 1);
}

void PageHead::setCount(const QString &text)
{
    m_count->setText(text);
}

void PageHead::addToTitle(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_count), widget);
}

void PageHead::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QPushButton *PageHead::addButton(const QString &icon, const QString &word)
{
    auto *button = new QPushButton(themedIcon(icon), word, this);
    button->setFlat(true);
    add(button);
    return button;
}

QPushButton *PageHead::addMainButton(const QString &icon, const QString &word)
{
    auto *button = new QPushButton(themedIcon(icon), word, this);
    button->setDefault(true);
    add(button);
    return button;
}

} // namespace tsuzuri
