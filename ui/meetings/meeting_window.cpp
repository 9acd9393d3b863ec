#include "ui/meetings/meeting_window.h"

#include "core/meetings/series.h"
#include "ui/meetings/agenda_delegate.h"
#include "ui/meetings/agenda_model.h"
#include "ui/meetings/item_view.h"
#include "ui/meetings/meeting_clock.h"
#include "ui/meetings/meeting_keys.h"
#include "ui/session/session.h"
#include "ui/support/calm_selection.h"
#include "ui/support/line_splitter.h"
#include "ui/support/message_line.h"
#include "ui/support/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr double headSize = 1.45;
constexpr double listSize = 1.15;

} // namespace

MeetingWindow::MeetingWindow(
    Session &session, Preferences &preferences, Ask &ask, Id<Meeting> meeting, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_meeting(meeting)
    , m_model(new AgendaModel(session, meeting, this))
    , m_list(new QListView(this))
    , m_table(makeTable())
    , m_stack(new QStackedWidget(this))
    , m_item(new ItemView(session, *m_model, this))
    , m_entry(new EntryBar(session, this))
    , m_messages(new MessageLine(this))
    , m_clock(new MeetingClock(this))
{
    setObjectName("meeting");
    m_stack->addWidget(m_item);
    m_stack->addWidget(m_table);
    auto *middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    const int step = unit(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins({});
    middleLayout->addWidget(m_messages);
    middleLayout->addWidget(m_stack, 1);
    auto *entryRow = new QHBoxLayout;
    entryRow->setContentsMargins(9 * step, 0, 9 * step, 4 * step);
    entryRow->addWidget(m_entry);
    middleLayout->addLayout(entryRow);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeAgenda());
    body->addWidget(middle, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Line(this));
    layout->addLayout(body, 1);
    layout->addWidget(new Line(this));
    layout->addWidget(makeKeys());
    m_table->setSelectionModel(m_list->selectionModel());
    m_table->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingWindow::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_model->rowOf(m_shown)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MeetingWindow::showCurrent);
    connect(m_entry, &EntryBar::entered, this, &MeetingWindow::store);
    connect(m_entry, &EntryBar::left, m_list, qOverload<>(&QWidget::setFocus));
    act([](const MeetingRun &run) { return run.begin(); });
    select(-1);
    m_list->setFocus();
}

MeetingWindow::~MeetingWindow() = default;

QTableView *MeetingWindow::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName("agendaTable");
    table->setAccessibleName(tr("Agenda as a table"));
    table->setModel(m_model);
    calmSelection(table);
    table->setFont(enlarged(font(), listSize));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(AgendaModel::Text, QHeaderView::Stretch);
    const int character = table->fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, width] :
        {std::pair(AgendaModel::Owner, 18), std::pair(AgendaModel::Due, 12), std::pair(AgendaModel::Weeks, 7),
            std::pair(AgendaModel::Result, 15), std::pair(AgendaModel::Comment, 24)})
        table->setColumnWidth(column, character * width);
    return table;
}

QWidget *MeetingWindow::makeHead()
{
    const int step = unit(this);
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    QFont large = enlarged(font(), headSize);
    large.setBold(true);
    m_title->setFont(large);
    m_about = new QLabel(head);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_masks = new QLabel(head);
    m_masks->setObjectName("masks");
    QFont bold = enlarged(font(), listSize);
    bold.setBold(true);
    m_clock->setFont(bold);
    auto *end = new QPushButton(tr("Close the meeting…"), head);
    end->setObjectName("endMeeting");
    end->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(5 * step, 3 * step, 5 * step, 3 * step);
    layout->setSpacing(4 * step);
    layout->addWidget(m_title);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_masks);
    layout->addWidget(m_clock);
    layout->addWidget(end);
    connect(end, &QPushButton::clicked, this, &MeetingWindow::closingRequested);
    showHead();
    return head;
}

QWidget *MeetingWindow::makeAgenda()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(characters(this, 44));
    m_list->setObjectName("agenda");
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setFont(enlarged(font(), listSize));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_progress = new QLabel(side);
    m_progress->setObjectName("progress");
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setContentsMargins(4 * unit(this), unit(this), 0, 2 * unit(this));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    return side;
}

QWidget *MeetingWindow::makeKeys()
{
    auto *keys = new MeetingKeys(this);
    connect(keys, &MeetingKeys::pressed, this, &MeetingWindow::press);
    return keys;
}

const Meeting *MeetingWindow::meeting() const
{
    return m_session.data().find(m_meeting);
}

void MeetingWindow::showHead()
{
    const Meeting *held = meeting();
    if (!held)
        return;
    const QString title =
        held->number ? tr("Regular meeting no. %1").arg(*held->number) : tr("Regular meeting");
    setWindowTitle(title);
    m_title->setText(title);
    QStringList about{held->heldOn.toString(Qt::ISODate)};
    for (const Id<Project> project : held->projects)
        about << m_session.reader().label(Kind::Project, project.uuid);
    m_about->setText(about.join(u" · "_s));
    m_masks->setText(m_model->isMasked() ? tr("Names and strictly confidential items are hidden")
                                         : tr("Private notes are hidden"));
    if (m_progress)
        m_progress->setText(tr("%1 of %n item(s)", nullptr, m_model->lineCount()).arg(m_model->doneCount()));
}

const MeetingItem *MeetingWindow::current() const
{
    return m_model->itemAt(m_list->currentIndex().row());
}

void MeetingWindow::select(int row)
{
    if (row < 0)
        row = m_model->neighbour(-1, 1);
    m_list->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showCurrent();
}

void MeetingWindow::showItem(Id<MeetingItem> item)
{
    select(m_model->rowOf(item));
}

void MeetingWindow::showCurrent()
{
    const MeetingItem *item = current();
    if (item && item->id != m_shown)
        m_messages->clear();
    m_shown = item ? item->id : Id<MeetingItem>();
    m_clock->setItem(m_shown);
    m_item->setItem(item);
    if (m_preview && m_stack->currentIndex() == 2)
        m_stack->setCurrentWidget(m_item);
    showHead();
}

void MeetingWindow::setMasked(bool isMasked)
{
    m_model->setMasked(isMasked);
    showCurrent();
}

void MeetingWindow::setForm(Form form)
{
    m_stack->setCurrentIndex(form == Form::Item ? 0 : 1);
}

void MeetingWindow::move(int step)
{
    const int row = m_model->neighbour(m_list->currentIndex().row(), step);
    if (row >= 0)
        select(row);
}

bool MeetingWindow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (object == m_list || object == m_table)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            undo();
            return true;
        }
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        return isPlain && press(key->key());
    }
    return QWidget::eventFilter(object, event);
}

void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_entry->isOpen() || !isPlain || !press(event->key()))
        QWidget::keyPressEvent(event);
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    storeTimes();
    QWidget::closeEvent(event);
}

} // namespace tsuzuri
