#include "ui/people/handover_dialog.h"

#include "core/registers/record_name.h"
#include "ui/dialogs/note_table.h"
#include "ui/people/person_box.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The first day on which the successors answer.
QDate handoverDay(const Session &session, Id<Person> leaver)
{
    const Person *person = session.data().find(leaver);
    const QDate known = person ? inactiveSince(*person) : QDate();
    return known.isValid() ? known : session.today();
}

} // namespace

HandoverDialog::HandoverDialog(Session &session, Id<Person> leaver, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_leaver(leaver)
    , m_table(makeNoteTable({tr("Record", "that is handed over"), tr("Part"), tr("Successor")}, this))
    , m_problem(new QLabel(this))
{
    //: %1: name of a person
    setWindowTitle(tr("Hand over: %1").arg(personText(session, leaver)));
    m_table->setObjectName("duties");
    m_table->setAccessibleName(tr("What goes on"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *facts = new QLabel(
        tr("What this person has approved, captured, reviewed or decided stays in the records as it is."),
        this);
    facts->setForegroundRole(QPalette::PlaceholderText);
    facts->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName("apply");
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeChoice());
    layout->addWidget(facts);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(characters(this, 110), fontMetrics().height() * 34);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandoverDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_day, &QDateEdit::dateChanged, this, &HandoverDialog::load);
    load();
    m_table->selectAll();
}

QWidget *HandoverDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_day = new QDateEdit(handoverDay(m_session, m_leaver), head);
    m_day->setObjectName("day");
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    auto *label = new QLabel(tr("The successors answer &from"), head);
    label->setBuddy(m_day);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addStretch();
    return head;
}

QWidget *HandoverDialog::makeChoice()
{
    auto *row = new QWidget(this);
    m_successor = new PersonBox(m_session, row);
    m_successor->setObjectName("successor");
    auto *label = new QLabel(tr("&Selected rows go to"), row);
    label->setBuddy(m_successor);
    auto *give = new QPushButton(tr("&Give"), row);
    give->setObjectName("give");
    give->setAutoDefault(false);
    auto *leave = new QPushButton(tr("&Leave where they are"), row);
    leave->setObjectName("leave");
    leave->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_successor, 1);
    layout->addWidget(give);
    layout->addWidget(leave);
    connect(give, &QPushButton::clicked, this, [this] {
        if (const Id<Person> person = m_successor->person(); !person.isNull())
            giveSelected(person);
    });
    connect(leave, &QPushButton::clicked, this, [this] { giveSelected({}); });
    return row;
}

/// The day decides what is still open and who can act then.
void HandoverDialog::load()
{
    const WorkspaceIndex workspace(m_session.data(), m_day->date());
    const std::vector<Id<Person>> proposed = successorsFor(workspace, m_leaver);
    const Id<Person> first = proposed.empty() ? Id<Person>() : proposed.front();
    std::vector<Transfer> transfers;
    for (const Duty &duty : dutiesOf(workspace, m_leaver)) {
        const auto known = std::ranges::find(m_transfers, duty, &Transfer::duty);
        transfers.push_back({duty, known == m_transfers.end() ? first : known->successor});
    }
    m_transfers = std::move(transfers);
    m_successor->setPeople(proposed);
    if (m_successor->person().isNull())
        m_successor->setPerson(first);
    fill();
}

QString HandoverDialog::recordText(const AnyId &record) const
{
    const Dataset &dataset = m_session.data();
    const RegisterReader &reader = m_session.reader();
    if (const Assignment *assignment =
            record.kind == Kind::Assignment ? dataset.find(Id<Assignment>{record.uuid}) : nullptr)
        return reader.label(assignment->subject.kind, assignment->subject.uuid);
    if (const RoleHolding *holding =
            record.kind == Kind::RoleHolding ? dataset.find(Id<RoleHolding>{record.uuid}) : nullptr)
        return reader.label(Kind::Role, holding->role.uuid);
    return reader.label(record.kind, record.uuid);
}

QString HandoverDialog::partText(const Duty &duty) const
{
    const Words &words = m_session.words();
    if (const Assignment *assignment = duty.record.kind == Kind::Assignment
            ? m_session.data().find(Id<Assignment>{duty.record.uuid})
            : nullptr)
        return raciWord(assignment->raci);
    if (duty.record.kind == Kind::RoleHolding)
        return tr("Holds the role");
    //: %1: kind of a record, %2: name of one of its fields
    return tr("%1: %2").arg(words.kind(duty.record.kind), words.field(duty.record.kind, duty.field));
}

void HandoverDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_transfers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Transfer &transfer = m_transfers[static_cast<std::size_t>(row)];
        const QString successor =
            transfer.successor.isNull() ? tr("Stays as it is") : personText(m_session, transfer.successor);
        const QStringList texts{recordText(transfer.duty.record), partText(transfer.duty), successor};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setColumnWidth(Record, characters(this, 52));
    m_table->setColumnWidth(Part, characters(this, 30));
    showCount();
}

void HandoverDialog::showCount()
{
    const auto count = static_cast<int>(wanted().size());
    m_apply->setText(tr("Hand over %n item(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && !m_session.isReadOnly());
}

void HandoverDialog::giveSelected(Id<Person> successor)
{
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        m_transfers[static_cast<std::size_t>(index.row())].successor = successor;
    fill();
}

std::vector<Transfer> HandoverDialog::wanted() const
{
    std::vector<Transfer> transfers;
    std::ranges::copy_if(m_transfers, std::back_inserter(transfers),
        [](const Transfer &transfer) { return !transfer.successor.isNull(); });
    return transfers;
}

void HandoverDialog::apply()
{
    const std::vector<Transfer> transfers = wanted();
    const auto stored = m_session.commit(handOver(m_session.data(), transfers, m_day->date()));
    m_problem->setVisible(!stored);
    if (!stored) {
        m_problem->setText(m_session.words().error(stored.error()));
        return;
    }
    accept();
    //: %1: name of a person
    Q_EMIT handedOver(tr("%n item(s) of %1 handed over.", nullptr, static_cast<int>(transfers.size()))
            .arg(personText(m_session, m_leaver)));
}

} // namespace tsuzuri
