#include "ui/meetings/meetings_page.h"

#include "core/meetings/papers.h"
#include "core/meetings/series.h"
#include "ui/meetings/burn_down.h"
#include "ui/meetings/close_dialog.h"
#include "ui/meetings/meeting_window.h"
#include "ui/meetings/prepare_dialog.h"
#include "ui/papers/paper_button.h"
#include "ui/papers/paper_export.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/message_line.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksShown = 12;

} // namespace

MeetingsPage::MeetingsPage(Session &session, Preferences &preferences, Ask &ask, const QString &title,
    std::vector<Kind> kinds, QWidget *parent)
    : RegistersPage(session, preferences, ask, title, std::move(kinds), parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_export(new PaperExport(session, preferences, ask, this))
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, makeStrip());
    m_messages = new MessageLine(this);
    column->insertWidget(1, m_messages);
    connect(m_export, &PaperExport::written, this,
        [this](const QString &sentence) { m_messages->tell(MessageLine::Manner::Done, sentence); });
    connect(m_export, &PaperExport::failed, this,
        [this](const QString &sentence) { m_messages->tell(MessageLine::Manner::Problem, sentence); });
    for (const auto signal : {&Session::projectChanged, &Session::gapsChanged, &Session::readOnlyChanged})
        connect(&session, signal, this, &MeetingsPage::showNext);
    connect(&session, &Session::changed, this, &MeetingsPage::showNext);
    showNext();
}

QWidget *MeetingsPage::makeStrip()
{
    const int step = unit(this);
    auto *strip = new QWidget(this);
    m_next = new QLabel(strip);
    m_next->setObjectName("nextMeeting");
    m_next->setWordWrap(true);
    m_prepare = new QPushButton(themedIcon(u"view-calendar-tasks"_s), {}, strip);
    m_prepare->setObjectName("prepareMeeting");
    m_hold = new QPushButton(themedIcon(u"meeting-attending"_s), tr("Meeting mode"), strip);
    m_hold->setObjectName("holdMeeting");
    m_close = new QPushButton(themedIcon(u"dialog-ok"_s), tr("Close…"), strip);
    m_close->setObjectName("closeMeeting");
    m_burnDown = new BurnDown(strip);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_prepare);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_close);
    buttons->addWidget(makePapers(strip));
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * step);
    left->addWidget(m_next);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(4 * step, step, 4 * step, 3 * step);
    row->setSpacing(4 * step);
    row->addLayout(left, 1);
    row->addWidget(m_burnDown);
    connect(m_prepare, &QPushButton::clicked, this, &MeetingsPage::prepare);
    connect(m_hold, &QPushButton::clicked, this, &MeetingsPage::hold);
    connect(m_close, &QPushButton::clicked, this, &MeetingsPage::closeNext);
    return strip;
}

QPushButton *MeetingsPage::makePapers(QWidget *parent)
{
    auto *button = new PaperButton(parent);
    const auto add = [&](const QString &word, What what, PaperSize size) {
        button->add(word, [=, this](Language language) { exportPaper(what, language, size); });
    };
    add(tr("Agenda"), What::Agenda, PaperSize::A4);
    add(tr("Minutes"), What::Minutes, PaperSize::A4);
    add(tr("Checklist, A4 landscape"), What::Checklist, PaperSize::A4Landscape);
    add(tr("Checklist, A3 landscape"), What::Checklist, PaperSize::A3Landscape);
    return button;
}

Meeting MeetingsPage::next() const
{
    return nextMeeting(m_session.data(), m_session.project(), m_session.today());
}

Meeting MeetingsPage::meant() const
{
    const Meeting *chosen =
        kind() == Kind::Meeting ? m_session.data().find(Id<Meeting>{pane().view().currentRecord()}) : nullptr;
    return chosen ? *chosen : next();
}

void MeetingsPage::showNext()
{
    const Meeting meeting = next();
    const auto lines = static_cast<int>(itemsOf(m_session.data(), meeting.id).size());
    const QString number =
        meeting.number ? tr("Regular meeting no. %1").arg(*meeting.number) : tr("Regular meeting");
    const QString day = meeting.heldOn.toString(Qt::ISODate);
    //: %1: a meeting with its number, %2: its day
    m_next->setText(lines == 0 ? tr("Next: %1 on %2, not prepared yet").arg(number, day)
                               : tr("Next: %1 on %2, %n item(s)", nullptr, lines).arg(number, day));
    m_prepare->setText(lines == 0 ? tr("Prepare the next meeting…") : tr("Prepare again…"));
    m_prepare->setEnabled(!m_session.isReadOnly());
    m_hold->setEnabled(lines > 0 && !m_session.isReadOnly());
    m_close->setEnabled(lines > 0 && !m_session.isReadOnly());
    showBurnDown();
}

/// From the first sighting on, at most a quarter of a year.
void MeetingsPage::showBurnDown()
{
    QDate from = m_session.today();
    for (const GapSighting &sighting : m_session.data().table<GapSighting>())
        from = std::min(from, sighting.firstSeenOn);
    from = std::max(from, m_session.today().addDays(-daysOfWeek * weeksShown));
    m_burnDown->setTallies(
        gapTallies(m_session.data(), m_session.project(), from, m_session.today(), daysOfWeek));
}

void MeetingsPage::prepare()
{
    auto *dialog = new PrepareDialog(m_session, next(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrepareDialog::prepared, this, &Page::doneSentence);
    dialog->open();
}

MeetingWindow *MeetingsPage::hold()
{
    const Meeting meeting = next();
    if (itemsOf(m_session.data(), meeting.id).empty() || m_session.isReadOnly())
        return nullptr;
    if (!m_window) {
        m_window = new MeetingWindow(m_session, m_preferences, m_ask, meeting.id, this);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_window, &MeetingWindow::closingRequested, this, &MeetingsPage::closeNext);
    }
    m_window->showFullScreen();
    m_window->activateWindow();
    return m_window;
}

void MeetingsPage::closeNext()
{
    auto *dialog = new CloseDialog(
        m_session, m_preferences, m_ask, next().id, m_window ? static_cast<QWidget *>(m_window) : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDialog::meetingClosed, this, [this](const QString &sentence) {
        m_messages->tell(MessageLine::Manner::Done, sentence);
        if (m_window)
            m_window->close();
    });
    dialog->open();
}

void MeetingsPage::exportPaper(What what, Language language, PaperSize size)
{
    const Meeting meeting = meant();
    const Words &words = m_words.in(language);
    const WorkspaceIndex index(m_session.data(), m_session.today());
    Paper paper = what == What::Agenda ? agendaPaper(index, meeting, words)
        : what == What::Minutes        ? minutesPaper(minutesOf(m_session.data(), meeting), words)
                                       : checklistPaper(index, meeting, words);
    m_export->write(this, std::move(paper), size);
}

} // namespace tsuzuri
