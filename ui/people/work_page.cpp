#include "ui/people/work_page.h"

#include "core/base/fold.h"
#include "core/base/safe_name.h"
#include "core/coverage/due_calendar.h"
#include "core/registers/record_name.h"
#include "ui/pages/page_head.h"
#include "ui/people/person_box.h"
#include "ui/people/week_bars.h"
#include "ui/people/work_model.h"
#include "ui/session/own_person.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/empty_page.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

WorkPage::WorkPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_model(new WorkModel(session, this))
    , m_view(new ParagraphView({WorkModel::TextRole, WorkModel::SignRole, WorkModel::RemarkRole,
                                   WorkModel::DueRole, WorkModel::HeadingRole},
          this))
    , m_bars(new WeekBars(this))
    , m_writing(std::make_unique<Task>())
{
    const int step = unit(this);
    m_view->setModel(m_model);
    m_view->setObjectName("workList");
    m_view->setAccessibleName(tr("My work"));
    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_view);
    m_empty = new EmptyPage(u"dialog-ok"_s, {}, this);
    m_stack->addWidget(m_empty);
    auto *bars = new QHBoxLayout;
    bars->setContentsMargins(4 * step, 0, 4 * step, 2 * step);
    bars->addWidget(m_bars);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(bars);
    layout->addWidget(middle, 1);
    connect(m_model, &WorkModel::loaded, this, &WorkPage::arrange);
    connect(m_bars, &WeekBars::weekChosen, this, &WorkPage::showWeek);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const AnyId record = m_model->recordAt(current.row());
            m_record = record.uuid;
            if (!record.isNull() && isVisible())
                Q_EMIT recordShown(record);
        });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const AnyId record = m_model->recordAt(index.row()); !record.isNull())
            Q_EMIT placeRequested({{}, record.kind, record.uuid});
    });
}

WorkPage::~WorkPage() = default;

QWidget *WorkPage::makeHead()
{
    m_head = new PageHead(tr("My work"), this);
    m_head->layout()->setSpacing(3 * unit(this));
    m_person = new PersonBox(m_session, m_head);
    m_person->setObjectName("person");
    m_person->setAccessibleName(tr("Person"));
    m_head->addToTitle(m_person);
    QPushButton *calendar = m_head->addButton(u"view-calendar"_s, tr("Calendar file…"));
    calendar->setObjectName("calendarFile");
    calendar->setToolTip(
        tr("For Outlook, Google Calendar and others: what waits for this person, on its due day"));
    connect(calendar, &QPushButton::clicked, this, &WorkPage::saveCalendar);
    connect(m_person, &PersonBox::chosen, this, [this](Id<Person> person) {
        setPerson(person);
        m_view->setFocus();
    });
    return m_head;
}

/// Who sits here, else who leads the audit.
Id<Person> WorkPage::ownPerson() const
{
    const auto &people = m_session.data().table<Person>();
    if (const Id<Person> own = tsuzuri::ownPerson(m_session, m_preferences); !own.isNull())
        return own;
    const Project *project = m_session.data().find(m_session.project());
    if (project && people.find(project->manager))
        return project->manager;
    return people.size() > 0 ? people.rows().front().id : Id<Person>();
}

void WorkPage::setPerson(Id<Person> person)
{
    m_model->setPerson(person);
    fillPeople();
    m_person->setPerson(person);
}

/// The person of this computer first, then everybody for whom something waits.
void WorkPage::fillPeople()
{
    std::vector<Id<Person>> people{ownPerson()};
    std::vector<const Person *> others;
    for (const Person &person : m_session.data().table<Person>()) {
        if (person.id != people.front()
            && std::ranges::contains(m_model->everybodysWork(), person.id, &WorkItem::person))
            others.push_back(&person);
    }
    std::ranges::stable_sort(others, {}, [](const Person *person) { return fold(person->kana); });
    std::ranges::transform(
        others, std::back_inserter(people), [](const Person *person) { return person->id; });
    std::erase(people, Id<Person>());
    m_person->setPeople(people);
}

void WorkPage::saveCalendar()
{
    const Id<Person> person = m_model->person();
    if (person.isNull() || m_writing->isRunning())
        return;
    const QString name = recordName(m_session.data(), Kind::Person, person.uuid).best(m_session.language());
    //: name of a file, %1: name of a person
    const QString file = safeFileName(tr("Audit work of %1").arg(name), m_session.language()) + ".ics"_L1;
    QString path = m_ask.fileToSave(
        this, tr("Calendar file"), QDir(m_preferences.lastFolder()).filePath(file), tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".ics"_L1;
    m_preferences.setLastFolder(QFileInfo(path).path());
    const auto freeze =
        std::make_shared<std::optional<Session::Freeze>>(); // ends with the work, in this thread
    freeze->emplace(m_session);
    m_writing->start(
        [&data = m_session.data(), &words = m_session.words(), today = m_session.today(), person, path](
            const Progress &, const CancelTest &) -> Result<int> {
            return writeDueCalendar(WorkspaceIndex(data, today), person, words, path);
        },
        [this, freeze, path](const Result<int> &entries) {
            freeze->reset();
            if (!entries)
                return m_ask.tell(this, m_session.words().error(entries.error()));
            //: %1: name of a file
            Q_EMIT written(tr("%1 holds %n due day(s).", nullptr, *entries).arg(QFileInfo(path).fileName()));
        });
}

/// Of the project; without one from the first to the last day of all open audits.
Period WorkPage::period() const
{
    if (const Project *project = m_session.data().find(m_session.project()))
        return {project->periodStart, project->periodEnd};
    Period whole;
    for (const Project &project : m_session.data().table<Project>()) {
        const Period own{project.periodStart, project.periodEnd};
        if (project.status == ProjectStatus::Closed || !own.isValid())
            continue;
        whole.from = whole.from.isValid() ? qMin(whole.from, own.from) : own.from;
        whole.to = whole.to.isValid() ? qMax(whole.to, own.to) : own.to;
    }
    return whole;
}

void WorkPage::arrange()
{
    const auto count = static_cast<int>(m_model->items().size());
    m_head->setCount(tr("%n item(s)", nullptr, count));
    m_bars->setWeeks(loadByWeek(m_model->items(), period()), m_session.today());
    m_empty->setSentence(m_session.data().size(Kind::Person) == 0
            ? tr("Add the people of your company first: what waits for each of them stands here.")
            : tr("Nothing waits for this person."));
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (const int row = m_model->rowOf(m_record); row >= 0)
        selectRow(row);
}

void WorkPage::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void WorkPage::showWeek(QDate monday)
{
    const int row = m_model->rowFrom(monday);
    if (row < 0)
        return;
    selectRow(row);
    m_view->setFocus();
}

Place WorkPage::place() const
{
    return {{}, {}, m_record, {}, m_model->person().toString()};
}

void WorkPage::go(const Place &place)
{
    const auto asked = Uuid::fromString(place.tab);
    if (asked && m_session.data().find(Id<Person>{*asked}))
        setPerson({*asked});
    else if (m_model->person().isNull())
        setPerson(ownPerson());
    const int asRow = m_model->rowOf(place.record);
    const int row = asRow >= 0 ? asRow : m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 1;
    selectRow(row);
    if (const AnyId record = m_model->recordAt(row); !record.isNull())
        Q_EMIT recordShown(record);
    m_view->setFocus();
}

void WorkPage::step(int rows)
{
    int row = m_view->currentIndex().row() + rows;
    if (m_model->recordAt(row).isNull())
        row += rows; // over a heading
    if (!m_model->recordAt(row).isNull())
        selectRow(row);
}

void WorkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setShown(true);
    setPerson(m_model->person().isNull() ? ownPerson() : m_model->person());
}

void WorkPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->setShown(false);
}

} // namespace tsuzuri
