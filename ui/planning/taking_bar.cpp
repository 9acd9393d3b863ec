#include "ui/planning/taking_bar.h"

#include "ui/registers/link_box.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

namespace tsuzuri {

TakingBar::TakingBar(Session &session, const Column &column, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_make(addChoice(words.make, QStringLiteral("take")))
    , m_have(addChoice(words.have, QStringLiteral("use")))
    , m_leave(addChoice(words.leave, QStringLiteral("leave")))
    , m_box(new LinkBox(session, column, this))
    , m_reason(new QLineEdit(this))
{
    m_box->setObjectName("record");
    m_box->keepEnter();
    m_box->setAccessibleName(QString(words.have).remove(QChar(u'&')));
    m_reason->setObjectName("reason");
    m_reason->setAccessibleName(QString(words.leave).remove(QChar(u'&')));
    m_reason->setPlaceholderText(words.reason);
    m_reason->setVisible(!words.reason.isEmpty());
    const int step = unit(this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(4 * step, 2 * step, 4 * step, 2 * step);
    layout->setVerticalSpacing(step);
    layout->addWidget(m_make, 0, 0, 1, 2);
    layout->addWidget(m_have, 1, 0);
    layout->addWidget(m_box, 1, 1);
    layout->addWidget(m_leave, 2, 0);
    layout->addWidget(m_reason, 2, 1);
    layout->setColumnStretch(1, 1);
    connect(m_make, &QRadioButton::clicked, this, &TakingBar::makeChosen);
    connect(m_have, &QRadioButton::clicked, this, &TakingBar::chooseHave);
    connect(m_leave, &QRadioButton::clicked, this, &TakingBar::chooseLeave);
    connect(m_box, &LinkBox::recordChosen, this, &TakingBar::chooseHave);
    connect(m_reason, &QLineEdit::textEdited, this, &TakingBar::chooseLeave);
}

QRadioButton *TakingBar::addChoice(const QString &word, const QString &name)
{
    auto *choice = new QRadioButton(word, this);
    choice->setObjectName(name);
    return choice;
}

void TakingBar::setState(const State &state)
{
    const QSignalBlocker quiet(this);
    m_make->setEnabled(state.canMake);
    for (QWidget *widget : {static_cast<QWidget *>(m_have), static_cast<QWidget *>(m_box)})
        widget->setEnabled(state.canHave);
    QRadioButton *chosen = state.taking == Taking::Make ? m_make
        : state.taking == Taking::Have                  ? m_have
                                                        : m_leave;
    chosen->setChecked(true);
    if (!m_box->hasFocus() || state.taking == Taking::Have) {
        m_box->setRecords(state.proposals);
        m_box->setRecord(
            state.record.isNull() && !state.proposals.empty() ? state.proposals.front() : state.record);
    }
    if (m_reason->text() != state.reason)
        m_reason->setText(state.reason);
}

/// Without a record there is nothing to have yet: the person types one.
void TakingBar::chooseHave()
{
    m_have->setChecked(true);
    if (const Uuid record = m_box->record(); !record.isNull())
        Q_EMIT haveChosen(record);
    else
        m_box->setFocus();
}

void TakingBar::chooseLeave()
{
    m_leave->setChecked(true);
    if (!m_reason->hasFocus() && m_reason->isVisibleTo(this))
        m_reason->setFocus();
    Q_EMIT leaveChosen(m_reason->text());
}

} // namespace tsuzuri
