#include "ui/support/message_line.h"

#include "ui/support/icons.h"
#include "ui/support/sign_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SignLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName("messageLine");
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName("messageText");
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(u"dialog-close"_s));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    const int step = unit(this);
    layout->setContentsMargins(4 * step, step, 2 * step, step);
    layout->setSpacing(2 * step);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);

    connect(m_button, &QPushButton::clicked, this, &MessageLine::runAction);
    connect(close, &QToolButton::clicked, this, &MessageLine::clear);
    hide();
}

void MessageLine::tell(
    Manner manner, const QString &sentence, const QString &action, std::function<void()> act)
{
    constexpr std::array signs{Sign{tsuzuri::Shape::Tick, Tone::Good},
        Sign{tsuzuri::Shape::RingDot, Tone::Advice}, Sign{tsuzuri::Shape::TriangleMark, Tone::Major}};
    m_sign->setSign(signs[static_cast<std::size_t>(manner)]);
    m_text->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_act = std::move(act);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageLine::clear()
{
    m_text->clear();
    m_act = {};
    hide();
}

QString MessageLine::sentence() const
{
    return m_text->text();
}

void MessageLine::runAction()
{
    const auto act = std::move(m_act);
    clear();
    if (act)
        act();
}

} // namespace tsuzuri
