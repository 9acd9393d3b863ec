#include "ui/planning/owners_step.h"

#include "ui/people/person_box.h"
#include "ui/people/person_text.h"
#include "ui/planning/plan_work.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/line_splitter.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

OwnersStep::OwnersStep(Session &session, PlanWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_table(new PlanTable(
          {tr("Control or document"), tr("Usual role"), tr("Answers today"), tr("Answers from now on")},
          {60, 32, 30, 30},
          {{u"open"_s, tr("Nobody yet: %1")}, {u"proposed"_s, tr("Proposed: %1")},
              {u"present"_s, tr("As today: %1")}, {u"changed"_s, tr("Chosen: %1")}},
          this))
    , m_person(new PersonBox(session, this))
    , m_leave(new QPushButton(tr("&Leave as it is today"), this))
{
    m_table->table().setObjectName("owners");
    m_table->table().setAccessibleName(tr("Owners"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Line(this));
    layout->addWidget(makeBar());
    setFocusProxy(m_table);
    connect(m_table, &PlanTable::chosen, this, &OwnersStep::showCurrent);
    connect(m_person, &PersonBox::chosen, this, &OwnersStep::give);
    connect(m_leave, &QPushButton::clicked, this, [this] { give({}); });
}

QWidget *OwnersStep::makeBar()
{
    const int step = unit(this);
    auto *bar = new QWidget(this);
    auto *label = new QLabel(tr("&Person for the selected rows"), bar);
    label->setBuddy(m_person);
    m_person->setObjectName("person");
    m_person->setAccessibleName(tr("Person for the selected rows"));
    m_person->keepEnter();
    m_leave->setObjectName("leave");
    m_leave->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    row->setSpacing(2 * step);
    row->addWidget(label);
    row->addWidget(m_person, 1);
    row->addWidget(m_leave);
    return bar;
}

void OwnersStep::showPlan()
{
    m_table->setLines(lines());
}

std::vector<PlanTable::Line> OwnersStep::lines() const
{
    std::vector<PlanTable::Line> lines;
    for (const PlannedOwner &row : m_work.plan().owners)
        lines.push_back(lineOf(row));
    return lines;
}

PlanTable::Line OwnersStep::lineOf(const PlannedOwner &row) const
{
    const bool stays = row.person.isNull() && !row.present.empty();
    PlanTable::Line line;
    line.row.cells = {subjectOf(row), roleOf(row), peopleOf(row.present),
        row.isOpen() ? tr("Nobody yet")
            : stays  ? peopleOf(row.present)
                     : personText(m_session, row.person)};
    line.sorts << (row.isOpen() ? u"open"_s
            : stays             ? u"present"_s
            : row.isChosen      ? u"changed"_s
                                : u"proposed"_s);
    line.row.signs[3] = row.isOpen() ? Sign{Shape::EmptyRing, Tone::Major}
        : stays || row.isChosen      ? Sign{Shape::Tick, Tone::Good}
                                     : Sign{Shape::HalfRing, Tone::Draft};
    return line;
}

QString OwnersStep::subjectOf(const PlannedOwner &row) const
{
    if (!row.subject.isNull())
        return m_session.reader().label(row.subject.kind, row.subject.uuid);
    const Language language = m_session.language();
    if (row.control >= 0)
        //: %1: name of a control
        return tr("New control: %1")
            .arg(m_work.plan().controls[static_cast<std::size_t>(row.control)].common->title.best(language));
    //: %1: title of a document
    return tr("New document: %1")
        .arg(m_work.plan().documents[static_cast<std::size_t>(row.document)].wanted->title.best(language));
}

QString OwnersStep::roleOf(const PlannedOwner &row) const
{
    if (const Role *role = m_session.data().find(row.role))
        return role->name.best(m_session.language());
    const catalogue::Role *usual = m_work.catalogue().role(row.usualRole);
    return usual ? usual->title.best(m_session.language()) : QString();
}

QString OwnersStep::peopleOf(const std::vector<Id<Person>> &people) const
{
    QStringList names;
    for (const Id<Person> person : people)
        names << personText(m_session, person);
    return m_session.words().list(names);
}

void OwnersStep::showCurrent()
{
    const int line = m_table->currentLine();
    m_person->setEnabled(line >= 0);
    m_leave->setEnabled(line >= 0);
    if (line < 0)
        return;
    const PlannedOwner &row = m_work.plan().owners[static_cast<std::size_t>(line)];
    m_person->setPeople(row.candidates);
    m_person->setPerson(row.person);
}

void OwnersStep::give(Id<Person> person)
{
    for (const int line : m_table->chosenLines()) {
        PlannedOwner &row = m_work.plan().owners[static_cast<std::size_t>(line)];
        row.person = person;
        row.isChosen = true;
    }
    m_table->updateLines(lines());
    showCurrent();
}

} // namespace tsuzuri
