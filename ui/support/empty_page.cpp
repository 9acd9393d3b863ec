#include "ui/support/empty_page.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

EmptyPage::EmptyPage(const QString &icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence, this))
    , m_steps(new QWidget(this))
{
    const int step = unit(this);
    auto *picture = new QLabel(this);
    picture->setPixmap(themedIcon(icon).pixmap(10 * step));
    picture->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMinimumWidth(characters(this, 50));
    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins({});
    steps->setSpacing(2 * step);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(3 * step);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addWidget(m_sentence); // as wide as there is room: an aligned label is cut after its first line
    layout->addWidget(m_steps, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QPushButton *EmptyPage::addStep(const QString &word)
{
    auto *button = new QPushButton(word, m_steps);
    m_steps->layout()->addWidget(button);
    return button;
}

} // namespace tsuzuri
