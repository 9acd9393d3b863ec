#include "ui/meetings/close_dialog.h"

#include "core/meetings/closing.h"
#include "core/meetings/papers.h"
#include "core/meetings/series.h"
#include "ui/papers/paper_export.h"
#include "ui/people/person_box.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

CloseDialog::CloseDialog(
    Session &session, Preferences &preferences, Ask &ask, Id<Meeting> meeting, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ask(ask)
    , m_meeting(meeting)
    , m_export(new PaperExport(session, preferences, ask, this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Close the meeting"));
    m_text->setObjectName("minutes");
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Minutes"));
    m_problem->setObjectName("problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *note =
        new QLabel(tr("Once it is closed, the meeting, its items and its decisions stay as they are. What is "
                      "wrong is corrected at the next meeting; what is to be done goes on."),
            this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Export the minutes…"), QDialogButtonBox::ActionRole);
    save->setObjectName("exportMinutes");
    m_close = buttons->addButton(tr("Close the meeting"), QDialogButtonBox::AcceptRole);
    m_close->setObjectName("close");
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(makeForm());
    layout->addWidget(m_text, 1);
    layout->addWidget(note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(characters(this, 120), fontMetrics().height() * 38);
    const auto tell = [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    };
    connect(save, &QPushButton::clicked, this, [this] { m_export->write(this, paper(), PaperSize::A4); });
    connect(m_export, &PaperExport::written, this, tell);
    connect(m_export, &PaperExport::failed, this, tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CloseDialog::showMinutes);
    connect(m_next, &QDateEdit::dateChanged, this, &CloseDialog::showMinutes);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseDialog::closeMeetingNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::changed, this, &CloseDialog::showMinutes);
    showMinutes();
}

QWidget *CloseDialog::makeForm()
{
    const Meeting *meeting = m_session.data().find(m_meeting);
    auto *form = new QWidget(this);
    m_language = new QComboBox(form);
    m_language->setObjectName("language");
    m_language->addItems({u"日本語"_s, u"English"_s});
    m_language->setCurrentIndex(m_session.language() == Language::Japanese ? 0 : 1);
    const QDate next = meeting && meeting->nextOn.isValid() ? meeting->nextOn : m_session.today().addDays(7);
    m_next = new QDateEdit(next, form);
    m_next->setObjectName("next_on");
    m_next->setCalendarPopup(true);
    m_next->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_by = new PersonBox(m_session, form);
    m_by->setObjectName("closed_by");
    if (meeting)
        m_by->setPeople(meeting->attendees);
    m_by->setPerson({});
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->addRow(tr("&Language of the minutes"), m_language);
    layout->addRow(tr("&Next meeting"), m_next);
    layout->addRow(tr("Closed &by"), m_by);
    return form;
}

const Words &CloseDialog::words() const
{
    return m_words.in(m_language->currentIndex() == 0 ? Language::Japanese : Language::English);
}

std::optional<Meeting> CloseDialog::wanted() const
{
    const Meeting *known = m_session.data().find(m_meeting);
    if (!known)
        return {};
    Meeting meeting = *known;
    if (!isClosed(meeting))
        meeting.nextOn = m_next->date();
    return meeting;
}

Paper CloseDialog::paper() const
{
    const auto meeting = wanted();
    return meeting ? minutesPaper(minutesOf(m_session.data(), *meeting), words()) : Paper();
}

QString CloseDialog::minutes() const
{
    return m_text->toPlainText();
}

void CloseDialog::showMinutes()
{
    m_text->setPlainText(paperText(paper(), words()));
    const auto meeting = wanted();
    m_close->setEnabled(meeting && !isClosed(*meeting) && !m_session.isReadOnly());
}

void CloseDialog::closeMeetingNow()
{
    const auto meeting = wanted();
    if (!meeting || m_session.isReadOnly())
        return reject();
    auto changes = closeMeeting(m_session.data(), *meeting, m_session.today(), m_by->person());
    const auto stored = changes ? m_session.workspace().commit(std::move(*changes))
                                : Result<Commit>(std::unexpected(changes.error()));
    m_problem->setVisible(!stored);
    if (!stored) {
        m_problem->setText(m_session.words().error(stored.error()));
        return;
    }
    accept();
    Q_EMIT meetingClosed(tr("The meeting is closed."));
}

} // namespace tsuzuri
