#include "ui/preview/find_bar.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 200; // ms without a key

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_timer(new QTimer(this))
{
    const int step = unit(this);
    m_field->setObjectName("findInFile");
    m_field->setPlaceholderText(tr("Find in this file"));
    m_field->setAccessibleName(tr("Find in this file"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName("findCount");
    m_count->setFont(sized(font(), TextSize::Secondary));
    m_timer->setSingleShot(true);
    m_timer->setInterval(pause);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * step, 0, 2 * step, step);
    layout->setSpacing(step);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    const auto add = [&](const QString &icon, const QString &word, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(word);
        button->setAccessibleName(word);
        connect(button, &QToolButton::clicked, this, act);
        layout->addWidget(button);
    };
    add(u"go-up"_s, tr("Previous place (Shift+Enter)"), [this] { Q_EMIT stepped(-1); });
    add(u"go-down"_s, tr("Next place (Enter)"), [this] { Q_EMIT stepped(1); });
    add(u"dialog-close"_s, tr("Close the search"), [this] { giveUp(); });
    hide();
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(words()); });
    connect(m_field, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
}

void FindBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::giveUp()
{
    hide();
    m_field->clear();
    m_timer->stop();
    Q_EMIT wordsChanged({});
    Q_EMIT closed();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setWords(const QString &words)
{
    m_field->setText(words);
}

void FindBar::showCount(int current, int count, bool isMore)
{
    if (words().trimmed().isEmpty())
        return showSentence({});
    //: %1: which place, %2: how many places there are
    const QString exact = tr("%1 / %2");
    //: the same, when there may be more than %2
    const QString openEnded = tr("%1 / %2…");
    showSentence(
        count == 0 && !isMore ? tr("Not found") : (isMore ? openEnded : exact).arg(current + 1).arg(count));
}

void FindBar::showSentence(const QString &sentence)
{
    if (m_count->text() == sentence)
        return;
    m_count->setText(sentence);
    QAccessibleAnnouncementEvent event(m_count, sentence);
    QAccessible::updateAccessibility(&event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        if (m_timer->isActive()) {
            m_timer->stop();
            Q_EMIT wordsChanged(words());
        } else {
            Q_EMIT stepped(press->modifiers() & Qt::ShiftModifier ? -1 : 1);
        }
        return true;
    }
    if (press->key() == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tsuzuri
