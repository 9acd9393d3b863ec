#include "ui/shell/status_line.h"

#include "core/workspace/lock.h"
#include "ui/gaps/gap_text.h"
#include "ui/session/change_text.h"
#include "ui/session/session.h"
#include "ui/support/sign_label.h"

#include <QLabel>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_sign(new SignLabel(this))
    , m_state(new QLabel(this))
    , m_day(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(2 * unit(this), 0, 2 * unit(this), 0);
    const QFont quiet = sized(font(), TextSize::Secondary);
    m_state->setFont(quiet);
    m_state->setObjectName("state");
    m_day->setFont(quiet);
    m_day->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_sign);
    addWidget(m_state, 1);
    addPermanentWidget(m_day);
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFont(quiet);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(QString::fromLatin1(code(severity)));
        connect(button, &QToolButton::clicked, this, [this, severity] { Q_EMIT severityChosen(severity); });
        addPermanentWidget(button);
        m_counts[severity] = button;
    }
    connect(&session, &Session::gapsChanged, this, &StatusLine::showGaps);
    connect(&session, &Session::changed, this, &StatusLine::showState);
    connect(&session, &Session::readOnlyChanged, this, &StatusLine::showState);
    showState();
    showGaps();
}

void StatusLine::showGaps()
{
    const GapCounts &counts = m_session.gaps().counts();
    for (const auto &[severity, button] : m_counts) {
        button->setIcon(signIcon(signOf(severity)));
        button->setIconSize(signSize(button));
        const QString word = severityWord(m_session.words(), severity);
        //: %1: a severity, %2: number of gaps
        button->setText(tr("%1 %2").arg(word).arg(counts.of(severity)));
        //: %1: a severity
        button->setToolTip(tr("Show the gaps: %1").arg(word));
    }
    const QDate day = m_session.gaps().asOf();
    //: %1: a day
    m_day->setText(day.isValid() ? tr("Checked as of %1").arg(day.toString(Qt::ISODate)) : tr("Checking…"));
}

void StatusLine::showState()
{
    const bool isReadOnly = m_session.isReadOnly();
    m_sign->setSign(isReadOnly ? Sign{Shape::RingDot, Tone::Major} : Sign{Shape::Tick, Tone::Good});
    if (isReadOnly) {
        m_state->setText(readOnlySentence());
        return;
    }
    const auto head = m_session.workspace().log().head();
    const QString moment = head ? momentText(m_session, head->at) : QString();
    //: %1: date and time
    m_state->setText(moment.isEmpty() ? tr("Saved") : tr("Saved %1").arg(moment));
}

QString StatusLine::readOnlySentence() const
{
    if (!m_session.workspace().isReadOnly())
        return tr("Nothing can be changed until the running work is done");
    const LockHolder holder = WorkspaceLock::holder(m_session.workspace().folder());
    if (holder.person.isEmpty())
        return tr("Read-only: nothing can be changed here");
    //: %1: a person, %2: a computer, %3: date and time
    return tr("Read-only: %1 works in it on %2 since %3")
        .arg(holder.person, holder.machine, momentText(m_session, holder.since));
}

} // namespace tsuzuri
