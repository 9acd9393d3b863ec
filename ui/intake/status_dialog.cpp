#include "ui/intake/status_dialog.h"

#include "core/base/dates.h"
#include "core/model/by_ref.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

StatusDialog::StatusDialog(Session &session, std::vector<Id<Evidence>> items, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_items(std::move(items))
    , m_now(new QLabel(this))
    , m_form(new QFormLayout)
    , m_status(new QComboBox(this))
    , m_day(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Status of the evidence"));
    m_status->setObjectName("status");
    m_day->setObjectName("day");
    m_day->setText(session.today().toString(Qt::ISODate));
    m_person->setObjectName("person");
    m_person->addItem(QString());
    for (const Person *person : byRef(session.data().table<Person>()))
        m_person->addItem(session.reader().label(Kind::Person, person->id.uuid), person->id.toString());
    m_reason->setObjectName("reason");
    m_now->setWordWrap(true);
    m_problem->setObjectName("problem");
    m_problem->setWordWrap(true);
    m_problem->hide();

    m_form->addRow(tr("New status"), m_status);
    m_form->addRow(tr("Day"), m_day);
    m_form->addRow(tr("Said by"), m_person);
    m_form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("Change the status"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName("store");
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_now);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(characters(this, 70), sizeHint().height());

    connect(m_status, &QComboBox::currentIndexChanged, this, &StatusDialog::arrange);
    connect(m_person, &QComboBox::currentIndexChanged, this, &StatusDialog::arrange);
    connect(m_day, &QLineEdit::textChanged, this, &StatusDialog::arrange);
    connect(m_reason, &QLineEdit::textChanged, this, &StatusDialog::arrange);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &StatusDialog::store);
    readSteps();
}

void StatusDialog::add(Id<Evidence> item)
{
    m_items.push_back(item);
    readSteps();
}

void StatusDialog::choose(EvidenceStatus status)
{
    m_wanted = status;
    const auto wanted = std::ranges::find(m_steps, status, &StatusStep::to);
    if (wanted != m_steps.end())
        m_status->setCurrentIndex(static_cast<int>(wanted - m_steps.begin()));
}

/// Those that every item can take, in the order of the first one's life.
void StatusDialog::readSteps()
{
    const Evidence *first = m_session.data().find(m_items.front());
    m_steps = stepsFrom(first ? first->status : EvidenceStatus::Superseded);
    std::erase_if(m_steps, [this](const StatusStep &step) {
        return std::ranges::any_of(m_items, [&](Id<Evidence> id) {
            const Evidence *evidence = m_session.data().find(id);
            const auto same = evidence ? stepBetween(evidence->status, step.to) : std::nullopt;
            return !same || same->asks != step.asks;
        });
    });
    m_status->clear();
    for (const StatusStep &each : m_steps)
        m_status->addItem(word(each.to));
    m_now->setText(presentSentence());
    choose(m_wanted);
    arrange();
}

QString StatusDialog::word(EvidenceStatus status) const
{
    static const int field = kindInfo(Kind::Evidence).fieldIndex(u"status");
    return m_session.words().choice(Kind::Evidence, field, QString::fromLatin1(code(status)));
}

QString StatusDialog::presentSentence() const
{
    if (m_items.size() > 1) {
        const int count = static_cast<int>(m_items.size());
        return m_steps.empty() ? tr("There is no step that all %n evidence item(s) can take.", nullptr, count)
                               : tr("%n evidence item(s) get the same status.", nullptr, count);
    }
    const Evidence *evidence = m_session.data().find(m_items.front());
    //: %1: evidence item, %2: its status
    const QString sentence = m_steps.empty() ? tr("%1 is %2 and stays so.") : tr("%1 is %2.");
    return sentence.arg(m_session.reader().label(Kind::Evidence, m_items.front().uuid),
        evidence ? word(evidence->status) : QString());
}

EvidenceStatus StatusDialog::chosen() const
{
    const int place = m_status->currentIndex();
    return place >= 0 ? m_steps[static_cast<std::size_t>(place)].to : EvidenceStatus();
}

StatusStep StatusDialog::stepOf(const Evidence &evidence) const
{
    return stepBetween(evidence.status, chosen()).value_or(StatusStep());
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
    const Evidence *first = m_session.data().find(m_items.front());
    const StatusStep step = first ? stepOf(*first) : StatusStep();
    const StatusAsks asks = step.asks;
    m_form->setRowVisible(m_status, !m_steps.empty());
    m_form->setRowVisible(m_day, asks == StatusAsks::DayAndPerson || asks == StatusAsks::DayAndReason);
    m_form->setRowVisible(m_person, asks == StatusAsks::DayAndPerson);
    m_form->setRowVisible(m_reason, asks == StatusAsks::Reason || asks == StatusAsks::DayAndReason);
    m_store->setEnabled(!m_steps.empty() && isAnswered(step, answer()) && !m_session.isReadOnly());
}

void StatusDialog::store()
{
    ChangeSet changes;
    changes.setComment(m_form->isRowVisible(m_reason) ? m_reason->text().trimmed() : QString());
    for (const Id<Evidence> id : m_items) {
        if (const Evidence *evidence = m_session.data().find(id))
            changes.change(afterStep(*evidence, stepOf(*evidence), answer()));
    }
    const QString status = m_status->currentText();
    const int count = changes.size();
    if (const auto done = m_session.commit(std::move(changes)); !done) {
        m_problem->setText(m_session.words().error(done.error()));
        return m_problem->show();
    }
    Q_EMIT stored(count == 1
            ? tr("%1 is %2.").arg(m_session.reader().label(Kind::Evidence, m_items.front().uuid), status)
            : tr("%n evidence item(s) are %1.", nullptr, count).arg(status));
    accept();
}

} // namespace tsuzuri
