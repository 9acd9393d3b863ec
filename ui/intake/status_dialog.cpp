#include "ui/intake/status_dialog.h"

#include "core/base/dates.h"
#include "core/model/by_ref.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

StatusDialog::StatusDialog(Session &session, Ask &ask, Id<Evidence> evidence, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ask(ask)
    , m_evidence(evidence)
    , m_form(new QFormLayout)
    , m_status(new QComboBox(this))
    , m_day(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Status of the evidence"));
    const Evidence *found = session.data().find(evidence);
    const int field = kindInfo(Kind::Evidence).fieldIndex(u"status");
    const auto word = [&](EvidenceStatus status) {
        return session.words().choice(Kind::Evidence, field, QString::fromLatin1(code(status)));
    };
    m_steps = stepsFrom(found ? found->status : EvidenceStatus::Superseded);
    for (const StatusStep &each : m_steps)
        m_status->addItem(word(each.to));
    m_status->setObjectName("status");
    m_day->setObjectName("day");
    m_day->setText(session.today().toString(Qt::ISODate));
    m_person->setObjectName("person");
    m_person->addItem(QString());
    for (const Person *person : byRef(session.data().table<Person>()))
        m_person->addItem(session.reader().label(Kind::Person, person->id.uuid), person->id.toString());
    m_reason->setObjectName("reason");

    auto *now = new QLabel(this);
    now->setWordWrap(true);
    //: %1: evidence item, %2: its status
    now->setText(m_steps.empty()
            ? tr("%1 is %2 and stays so.")
                  .arg(session.reader().label(Kind::Evidence, evidence.uuid),
                      found ? word(found->status) : QString())
            : tr("%1 is %2.")
                  .arg(session.reader().label(Kind::Evidence, evidence.uuid), word(found->status)));
    m_form->addRow(tr("New status"), m_status);
    m_form->addRow(tr("Day"), m_day);
    m_form->addRow(tr("Said by"), m_person);
    m_form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("Change the status"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName("store");
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(now);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(characters(this, 70), sizeHint().height());

    connect(m_status, &QComboBox::currentIndexChanged, this, &StatusDialog::arrange);
    connect(m_person, &QComboBox::currentIndexChanged, this, &StatusDialog::arrange);
    connect(m_day, &QLineEdit::textChanged, this, &StatusDialog::arrange);
    connect(m_reason, &QLineEdit::textChanged, this, &StatusDialog::arrange);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &StatusDialog::store);
    arrange();
}

StatusStep StatusDialog::step() const
{
    const int chosen = m_status->currentIndex();
    return chosen >= 0 ? m_steps[static_cast<std::size_t>(chosen)] : StatusStep();
}

StatusAnswer StatusDialog::answer() const
{
    StatusAnswer given;
    given.reason.edit(m_session.language(), m_reason->text().trimmed());
    given.day = parseDate(m_day->text()).value_or(QDate());
    given.person = {Uuid::fromString(m_person->currentData().toString()).value_or(Uuid())};
    return given;
}

void StatusDialog::arrange()
{
    const StatusAsks asks = step().asks;
    m_form->setRowVisible(m_status, !m_steps.empty());
    m_form->setRowVisible(m_day, asks == StatusAsks::DayAndPerson || asks == StatusAsks::DayAndReason);
    m_form->setRowVisible(m_person, asks == StatusAsks::DayAndPerson);
    m_form->setRowVisible(m_reason, asks == StatusAsks::Reason || asks == StatusAsks::DayAndReason);
    m_store->setEnabled(!m_steps.empty() && isAnswered(step(), answer()) && !m_session.isReadOnly());
}

void StatusDialog::store()
{
    const Evidence *evidence = m_session.data().find(m_evidence);
    if (!evidence)
        return reject();
    ChangeSet changes;
    changes.setComment(m_form->isRowVisible(m_reason) ? m_reason->text().trimmed() : QString());
    changes.change(afterStep(*evidence, step(), answer()));
    const QString status = m_status->currentText();
    if (const auto done = m_session.commit(std::move(changes)); !done)
        return m_ask.tell(this, m_session.words().error(done.error()));
    Q_EMIT stored(tr("%1 is %2.").arg(m_session.reader().label(Kind::Evidence, m_evidence.uuid), status));
    accept();
}

} // namespace tsuzuri
