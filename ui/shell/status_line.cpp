#include "ui/shell/status_line.h"

#include "ui/gaps/gap_text.h"
#include "ui/session/session.h"
#include "ui/session/change_text.h"
#include "ui/support/shapes.h"

#include <QLabel>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_sign(new QLabel(this))
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
        const QPixmap sign = signPixmap(signOf(severity), button);
        button->setIcon(QIcon(sign));
        button->setIconSize(sign.deviceIndependentSize().toSize());
        const QString word = severityWord(m_session.words(), severity);
        //: %1: a severity, %2: number of gaps
        button->setText(tr("%1 %2").arg(word).arg(counts.of(severity)));
        //: %1: a severity
        button->setToolTip(tr("Show the gaps: %1").arg(word));
    }
    //: %1: a day
    m_day->setText(tr("Checked as of %1").arg(m_session.gaps().asOf().toString(Qt::ISODate)));
}

void StatusLine::showState()
{
    const bool isReadOnly = m_session.isReadOnly();
    m_sign->setPixmap(signPixmap(
        isReadOnly ? Sign {Shape::RingDot, Tone::Major} : Sign {Shape::Tick, Tone::Good}, m_sign));
    if (isReadOnly) {
        m_state->setText(tr("Read-only: nothing can be changed here"));
        return;
    }
    const auto head = m_session.workspace().log().head();
    const QString moment = head ? momentText(m_session, head->at) : QString();
    //: %1: date and time
    m_state->setText(moment.isEmpty() ? tr("Saved") : tr("Saved %1").arg(moment));
}

} // namespace tsuzuri
