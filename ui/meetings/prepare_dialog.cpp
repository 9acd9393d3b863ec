#include "ui/meetings/prepare_dialog.h"

#include "core/meetings/item_facts.h"
#include "core/meetings/series.h"
#include "ui/dialogs/note_table.h"
#include "ui/gaps/gap_text.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestNumber = 9999;
constexpr AgendaSection sections[] = {AgendaSection::FollowUp, AgendaSection::NewGap, AgendaSection::OpenGap,
    AgendaSection::ResolvedGap, AgendaSection::OverdueRequest, AgendaSection::Returned,
    AgendaSection::Undecided, AgendaSection::Upcoming, AgendaSection::Notice};

QString sectionWord(const Session &session, AgendaSection section)
{
    const int field = kindInfo(Kind::MeetingItem).fieldIndex(u"section");
    return session.words().choice(Kind::MeetingItem, field, QString::fromLatin1(code(section)));
}

QDateEdit *dateEdit(QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

} // namespace

PrepareDialog::PrepareDialog(Session &session, const Meeting &meeting, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_meeting(meeting)
{
    setWindowTitle(tr("Prepare the meeting"));
    auto *left = new QVBoxLayout;
    left->addWidget(makeForm());
    left->addWidget(makeChoice());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(6 * unit(this));
    columns->addLayout(left, 2);
    columns->addWidget(makePreview(), 5);
    m_problem = new QLabel(this);
    m_problem->setObjectName("problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("Prepare"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName("prepare");
    m_store->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(characters(this, 165), fontMetrics().height() * 40);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrepareDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::gapsChanged, this, &PrepareDialog::preview);
    connect(m_day, &QDateEdit::dateChanged, this, &PrepareDialog::preview);
    connect(m_least, &QComboBox::currentIndexChanged, this, &PrepareDialog::preview);
    connect(m_topics, &QPlainTextEdit::textChanged, this, &PrepareDialog::preview);
    preview();
}

QWidget *PrepareDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_number = new QSpinBox(form);
    m_number->setObjectName("number");
    m_number->setRange(1, highestNumber);
    m_number->setValue(m_meeting.number.value_or(1));
    m_day = dateEdit(m_meeting.heldOn.isValid() ? m_meeting.heldOn : m_session.today(), form);
    m_day->setObjectName("held_on");
    m_next = dateEdit(m_meeting.nextOn.isValid() ? m_meeting.nextOn : m_day->date().addDays(7), form);
    m_next->setObjectName("next_on");
    m_people = new QListWidget(form);
    m_people->setObjectName("attendees");
    m_people->setAccessibleName(tr("Attendees"));
    m_topics = new QPlainTextEdit(m_meeting.topics.best(m_session.language()), form);
    m_topics->setObjectName("topics");
    m_topics->setTabChangesFocus(true);
    m_topics->setPlaceholderText(tr("One per line, also what the audit firm or the consultant has to say"));
    m_topics->setFixedHeight(fontMetrics().height() * 4);
    layout->addRow(tr("&Number"), m_number);
    layout->addRow(tr("&Day"), m_day);
    layout->addRow(tr("Ne&xt meeting"), m_next);
    layout->addRow(tr("&Attendees"), m_people);
    layout->addRow(tr("N&otices"), m_topics);
    fillPeople();
    return form;
}

/// Who was there last time comes first, then everybody who can act.
void PrepareDialog::fillPeople()
{
    std::vector<Id<Person>> people = m_meeting.attendees;
    for (const Person &person : m_session.data().table<Person>()) {
        if (isActive(person, m_session.today()) && !std::ranges::contains(people, person.id))
            people.push_back(person.id);
    }
    for (const Id<Person> person : people) {
        auto *item = new QListWidgetItem(personText(m_session, person), m_people);
        item->setData(Qt::UserRole, person.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::contains(m_meeting.attendees, person) ? Qt::Checked : Qt::Unchecked);
    }
}

QWidget *PrepareDialog::makeChoice()
{
    auto *choice = new QWidget(this);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins({});
    layout->setSpacing(unit(this));
    auto *title = new QLabel(tr("What goes in"), choice);
    title->setFont(sized(font(), TextSize::Box));
    layout->addWidget(title);
    for (const AgendaSection section : sections) {
        auto *box = new QCheckBox(sectionWord(m_session, section), choice);
        box->setObjectName(QString::fromLatin1(code(section)));
        box->setChecked(true);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PrepareDialog::preview);
        m_sections[section] = box;
    }
    m_least = new QComboBox(choice);
    m_least->setObjectName("least");
    m_least->setAccessibleName(tr("Gaps from this severity on"));
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice})
        //: %1: a severity
        m_least->addItem(tr("Gaps from “%1” on").arg(severityWord(m_session.words(), severity)),
            QString::fromLatin1(code(severity)));
    m_least->setCurrentIndex(1);
    layout->addWidget(m_least);
    return choice;
}

QWidget *PrepareDialog::makePreview()
{
    auto *side = new QWidget(this);
    m_count = new QLabel(side);
    m_count->setObjectName("count");
    m_count->setFont(sized(font(), TextSize::Box));
    m_table = makeNoteTable({tr("Part", "of an agenda"), tr("Item"), tr("Weeks")}, side);
    m_table->setObjectName("agenda");
    m_table->setAccessibleName(tr("Agenda"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    return side;
}

Meeting PrepareDialog::wanted() const
{
    Meeting meeting = m_meeting;
    meeting.number = m_number->value();
    meeting.heldOn = m_day->date();
    meeting.nextOn = m_next->date();
    meeting.attendees.clear();
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *item = m_people->item(row);
        const auto id = Uuid::fromString(item->data(Qt::UserRole).toString());
        if (id && item->checkState() == Qt::Checked)
            meeting.attendees.push_back({*id});
    }
    const QString topics = m_topics->toPlainText().trimmed();
    if (topics != meeting.topics.best(m_session.language()))
        meeting.topics.edit(m_session.language(), topics);
    return meeting;
}

AgendaChoice PrepareDialog::choice() const
{
    AgendaChoice choice;
    for (const auto &[section, box] : m_sections) {
        if (!box->isChecked())
            choice.leftOut.insert(section);
    }
    constexpr Severity severities[] = {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice};
    choice.least = severities[qBound(0, m_least->currentIndex(), 3)];
    return choice;
}

void PrepareDialog::preview()
{
    const GapReport &report = m_session.report();
    m_store->setEnabled(report.asOf.isValid() && !m_session.isReadOnly());
    if (!report.asOf.isValid()) {
        m_count->setText(tr("The rules are still being checked…"));
        return;
    }
    const Meeting meeting = wanted();
    const auto items = agendaOf(m_session.data(), report, meeting, choice());
    std::vector<QStringList> lines;
    for (const MeetingItem &item : items) {
        const qint64 weeks = std::max<qint64>(0, item.firstSeenOn.daysTo(meeting.heldOn) / 7);
        const bool hasAge = item.section == AgendaSection::OpenGap && item.firstSeenOn.isValid();
        lines.push_back({sectionWord(m_session, item.section),
            item.text.best(m_session.language()).simplified(), hasAge ? QString::number(weeks) : QString()});
    }
    fillNoteTable(*m_table, lines);
    m_table->setColumnWidth(0, characters(this, 36));
    m_table->setColumnWidth(2, characters(this, 8));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_count->setText(tr("%n item(s) on the agenda", nullptr, static_cast<int>(items.size())));
}

void PrepareDialog::store()
{
    const auto stored =
        m_session.commit(prepareMeeting(m_session.data(), m_session.report(), wanted(), choice()));
    m_problem->setVisible(!stored);
    if (!stored) {
        m_problem->setText(m_session.words().error(stored.error()));
        return;
    }
    accept();
    Q_EMIT prepared(tr("The meeting is prepared: %n item(s).", nullptr,
        static_cast<int>(itemsOf(m_session.data(), m_meeting.id).size())));
}

} // namespace tsuzuri
