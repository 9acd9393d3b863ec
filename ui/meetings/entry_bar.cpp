#include "ui/meetings/entry_bar.h"

#include "core/base/short_date.h"
#include "ui/meetings/item_view.h"
#include "ui/people/person_box.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr double textSize = 1.45;

} // namespace

EntryBar::EntryBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_person(new PersonBox(session, this))
    , m_day(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setFrameShape(StyledPanel);
    setObjectName("entry");
    const int step = unit(this);
    QFont bold = enlarged(font(), 1.15);
    bold.setBold(true);
    m_title->setFont(bold);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName("entryText");
    m_text->setFont(enlarged(font(), textSize));
    m_text->setAccessibleName(tr("What is written down"));
    m_person->setObjectName("entryPerson");
    m_person->setFont(enlarged(font(), textSize));
    m_person->setAccessibleName(tr("Owner", "of an agenda item"));
    m_day->setObjectName("entryDay");
    m_day->setFont(enlarged(font(), textSize));
    m_day->setAccessibleName(tr("Due", "of an agenda item"));
    m_day->setPlaceholderText(u"12/1"_s);
    m_day->setMaximumWidth(characters(this, 24));
    m_problem->setObjectName("entryProblem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * step);
    fields->addWidget(m_text, 3);
    fields->addWidget(m_person, 1);
    fields->addWidget(m_day);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    layout->setSpacing(2 * step);
    layout->addLayout(head);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    connect(m_text, &QLineEdit::returnPressed, this, &EntryBar::enter);
    connect(m_day, &QLineEdit::returnPressed, this, &EntryBar::enter);
    connect(m_person, &PersonBox::chosen, this,
        [this] { m_entry == Entry::Owner ? enter() : m_day->setFocus(); });
    hide();
}

QString EntryBar::title() const
{
    switch (m_entry) {
    case Entry::Decision:
        return tr("Decision");
    case Entry::Action:
        return tr("To do", "in a meeting");
    case Entry::Owner:
        return tr("Owner", "of an agenda item");
    case Entry::Due:
        return tr("Due", "of an agenda item");
    case Entry::Comment:
        return tr("Comment");
    case Entry::Gap:
        return tr("New gap");
    case Entry::Request:
        return tr("New request");
    case Entry::Notice:
        return tr("Notice");
    }
    return {};
}

void EntryBar::open(Entry entry, const Proposal &proposal)
{
    m_entry = entry;
    m_title->setText(title());
    m_remark->setText(
        fontMetrics().elidedText(proposal.remark.simplified(), Qt::ElideRight, parentWidget()->width() / 2));
    m_remark->setToolTip(proposal.remark);
    m_problem->hide();
    m_text->setText(proposal.text);
    m_text->setVisible(entry != Entry::Owner && entry != Entry::Due);
    m_person->setPeople(proposal.people);
    m_person->setPerson(proposal.people.empty() ? Id<Person>() : proposal.people.front());
    m_person->setVisible(entry == Entry::Owner || entry == Entry::Action);
    m_day->setText(proposal.day.toString(Qt::ISODate));
    m_day->setVisible(entry == Entry::Due || entry == Entry::Action);
    show();
    if (entry == Entry::Owner) {
        m_person->setFocus();
        m_person->lineEdit()->selectAll();
    } else if (entry == Entry::Due) {
        m_day->setFocus();
        m_day->selectAll();
    } else {
        m_text->setFocus();
    }
}

QString EntryBar::text() const
{
    return m_text->text().trimmed();
}

Id<Person> EntryBar::person() const
{
    return m_person->person();
}

QDate EntryBar::day() const
{
    const QDate today = m_session.today();
    return parseShortDate(m_day->text(), {today, today.addYears(1)}, today).value_or(QDate());
}

void EntryBar::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

/// Nothing is stored that was not understood.
void EntryBar::enter()
{
    const bool hasDay = m_day->isVisibleTo(this) && !m_day->text().trimmed().isEmpty();
    const bool hasPerson = m_person->isVisibleTo(this) && !m_person->currentText().trimmed().isEmpty();
    if (hasDay && !day().isValid())
        return tell(tr("“%1” is not a day. Write it like 12/1 or 2026-12-01.").arg(m_day->text().trimmed()));
    if (hasPerson && person().isNull())
        return tell(tr("Nobody is called “%1”. Choose somebody from the list.")
                .arg(m_person->currentText().trimmed()));
    const bool isEmpty = (m_text->isVisibleTo(this) && text().isEmpty() && m_entry != Entry::Comment)
        || (m_entry == Entry::Owner && !hasPerson) || (m_entry == Entry::Due && !hasDay);
    if (isEmpty)
        return tell(tr("Nothing is written here yet. Esc leaves it so."));
    Q_EMIT entered();
}

void EntryBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // a field has taken it already
    QFrame::keyPressEvent(event);
}

} // namespace tsuzuri
