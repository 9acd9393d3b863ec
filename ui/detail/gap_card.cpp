#include "ui/detail/gap_card.h"

#include "ui/gaps/gap_text.h"
#include "ui/session/session.h"
#include "ui/support/sign_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tsuzuri {

using namespace Qt::StringLiterals;

GapCard::GapCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sign(new SignLabel(this))
    , m_severity(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_remedy(new QLabel(this))
{
    const int step = unit(this);
    m_severity->setFont(sized(font(), TextSize::Secondary));
    m_severity->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(sized(font(), TextSize::Box));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_reason, m_remedy}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setFont(sized(font(), TextSize::Secondary));
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(step);
    top->addWidget(m_sign);
    top->addWidget(m_severity, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    layout->setSpacing(step);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_reason);
    layout->addWidget(m_remedy);
    hide();
}

void GapCard::setGap(const Gap &gap)
{
    const Sign sign = signOf(gap.severity);
    m_sign->setSign(sign);
    QStringList facts{gap.rule};
    if (!gap.project.isNull())
        facts << m_session.reader().name(Kind::Project, gap.project.uuid);
    m_severity->setText(u"<b>%1</b> · %2"_s.arg(
        severityWord(m_session.words(), gap.severity).toHtmlEscaped(), facts.join(u" · "_s).toHtmlEscaped()));
    m_sentence->setText(gapSentence(m_session.words(), gap));
    const auto show = [](QLabel &label, const QString &heading, const QString &text) {
        label.setText(u"<b>%1</b><br>%2"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped()));
        label.setVisible(!text.isEmpty());
    };
    show(*m_reason, tr("Why it matters"), gapReason(m_session.words(), gap));
    show(*m_remedy, tr("What to do"), gapRemedy(m_session.words(), gap));
    setVisible(true);
}

void GapCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace tsuzuri
