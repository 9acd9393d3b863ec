#include "ui/registers/register_pane.h"

#include "core/words/words.h"
#include "ui/registers/change_rows_dialog.h"
#include "ui/registers/chips.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/day_bar.h"
#include "ui/registers/paste_dialog.h"
#include "ui/registers/purposes.h"
#include "ui/registers/register_model.h"
#include "ui/registers/selection_summary.h"
#include "ui/registers/views_button.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/chip_button.h"
#include "ui/support/empty_page.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RegisterPane::RegisterPane(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_model(new RegisterModel(session, kind, this))
    , m_view(new RegisterView(*m_model, preferences, this))
    , m_empty(new EmptyPage(kindIcon(kind), purposeOf(kind, session.words()), this))
    , m_clear(new QPushButton(tr("Show all rows"), this))
{
    if (kind != Kind::EvidenceFile)
        connect(m_empty->addStep(addWord(kind, session.words())), &QPushButton::clicked, this,
            &RegisterPane::addRecord);
    if (isTyped(kind))
        connect(m_empty->addStep(tr("Import a list…")), &QPushButton::clicked, this,
            &RegisterPane::importRequested);
    auto *nothing = new EmptyPage(u"view-filter"_s, tr("No row fits the filter."), this);
    connect(
        nothing->addStep(tr("Show all rows")), &QPushButton::clicked, this, &RegisterPane::clearNarrowing);

    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_view->setAccessibleName(session.words().registerName(kind));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFilterRow(preferences));
    layout->addWidget(makeFilterChips());
    m_dayBar = new DayBar(session.today(), this);
    layout->addWidget(m_dayBar);
    layout->addWidget(middle, 1);
    layout->addWidget(makeFoot());

    connect(m_dayBar, &DayBar::dayChosen, this, &RegisterPane::setAsOf);
    connect(m_view, &RegisterView::currentRecordChanged, this, &RegisterPane::recordShown);
    connect(m_view, &QAbstractItemView::clicked, this, [this] {
        Q_EMIT recordShown(m_view->currentRecord());
    }); // the pane may show another record meanwhile
    connect(m_view, &RegisterView::insertRequested, this, &RegisterPane::insertRecord);
    connect(m_view, &RegisterView::changeSelectedRequested, this, &RegisterPane::changeSelected);
    connect(m_view, &RegisterView::pasteRequested, this, &RegisterPane::paste);
    connect(m_view, &RegisterView::filterRequested, this, &RegisterPane::askForFilter);
    connect(m_view, &RegisterView::filterGiven, this, &RegisterPane::setFilter);
    connect(m_view, &RegisterView::removed, this,
        [this](int count) { Q_EMIT sentence(tr("%n row(s) deleted.", nullptr, count)); });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterPane::updateNumbers);
    connect(m_model, &RegisterModel::refused, this, &RegisterPane::fail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPane::updateNumbers);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RegisterPane::updateNumbers);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RegisterPane::updateNumbers);
    connect(m_model, &RegisterModel::arranged, m_views, &ViewsButton::showName);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_views, &ViewsButton::showName);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, m_views, &ViewsButton::showName);
    updateNumbers();
    m_views->restore();
}

Kind RegisterPane::kind() const
{
    return m_model->kind();
}

QWidget *RegisterPane::makeFilterRow(Preferences &preferences)
{
    auto *row = new FilterRow(this);
    for (const Chip &chip : chipsOf(m_model->kind())) {
        auto *button = row->addChip(chip.key, chip.title);
        connect(button, &QAbstractButton::toggled, this, &RegisterPane::narrow);
        m_chips.emplace_back(button, chip.test);
    }
    m_views = new ViewsButton(m_session, preferences, kind(), [this] { return state(); }, row);
    connect(m_views, &ViewsButton::chosen, this, [this](const ViewState &state) {
        m_view->columnLayout().setRemembered(false);
        setState(state);
    });
    connect(m_views, &ViewsButton::left, this, [this](const ViewState &state) {
        m_view->columnLayout().setRemembered(true);
        setState(state);
    });
    connect(m_views, &ViewsButton::refused, this, &RegisterPane::fail);
    row->add(m_views);
    m_filter = row->field();
    connect(m_filter, &QLineEdit::textChanged, m_model, &RegisterModel::setWords);
    return row;
}

QWidget *RegisterPane::makeFoot()
{
    const int step = unit(this);
    auto *foot = new QWidget(this);
    m_numbers = new QLabel(foot);
    m_numbers->setFont(sized(font(), TextSize::Secondary));
    m_numbers->setObjectName("numbers");
    m_clear->setObjectName("showAll");
    m_clear->setFlat(true);
    m_clear->setFont(m_numbers->font());
    connect(m_clear, &QPushButton::clicked, this, &RegisterPane::clearNarrowing);
    auto *columns = new QToolButton(foot);
    columns->setText(tr("Columns"));
    columns->setIcon(themedIcon(u"view-file-columns"_s));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setAutoRaise(true);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFont(m_numbers->font());
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_view->fillColumnMenu(*menu);
    });
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(4 * step, 0, 3 * step, 0);
    layout->setSpacing(2 * step);
    layout->addWidget(m_numbers);
    layout->addWidget(m_clear);
    layout->addStretch();
    if (dependsOnTheDay(kind())) {
        auto *day = new QToolButton(foot);
        day->setObjectName("otherDay");
        day->setText(tr("Another day"));
        day->setIcon(themedIcon(u"view-calendar"_s));
        day->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        day->setAutoRaise(true);
        day->setFont(m_numbers->font());
        day->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
        day->setToolTip(tr("Shows versions, owners and places as they stand on another day (%1)")
                .arg(day->shortcut().toString(QKeySequence::NativeText)));
        connect(day, &QToolButton::clicked, this, [this] { m_dayBar->ask(); });
        layout->addWidget(day);
    }
    layout->addWidget(columns);
    return foot;
}

void RegisterPane::showRecord(Uuid id)
{
    const bool isShown = m_view->select(id);
    if (!isShown)
        clearNarrowing();
    if (!isShown && !m_view->select(id) && m_session.data().rowOf(kind(), id) >= 0) {
        m_session.setProject({}); // it belongs to another audit
        m_view->select(id);
    }
    Q_EMIT recordShown(id);
}

void RegisterPane::pressChip(const QString &key)
{
    for (const auto &[button, test] : m_chips) {
        const QSignalBlocker quiet(button);
        button->setChecked(button->objectName() == key);
        button->update();
    }
    narrow();
}

QString RegisterPane::pressedChip() const
{
    const auto found =
        std::ranges::find_if(m_chips, [](const auto &chip) { return chip.first->isChecked(); });
    return found == m_chips.end() ? QString() : found->first->objectName();
}

void RegisterPane::setDensity(Density density)
{
    m_view->setDensity(density);
}

void RegisterPane::addRecord()
{
    if (kind() == Kind::BinderBuild)
        Q_EMIT binderRequested();
    if (kind() == Kind::Project)
        return Q_EMIT projectRequested();
    if (!isTyped(kind()))
        return;
    const Uuid added = storeNew({});
    if (added.isNull())
        return;
    showRecord(added);
    Q_EMIT recordAdded(added);
}

void RegisterPane::insertRecord()
{
    if (!isTyped(kind()) || kind() == Kind::Project)
        return addRecord();
    const Uuid added = storeNew(m_view->currentRecord());
    if (added.isNull())
        return;
    showRecord(added);
    m_view->setFocus();
    m_view->editFirst();
}

/// Null where it can't be stored; the person has been told then.
Uuid RegisterPane::storeNew(Uuid above)
{
    AddedRecord added = tsuzuri::addRecord(m_session.data(), kind(), startValues());
    m_model->setNeighbour(above);
    const auto stored = m_session.commit(std::move(added.changes));
    m_model->setNeighbour({});
    if (stored)
        return added.id;
    fail(stored.error());
    return {};
}

FieldValues RegisterPane::startValues() const
{
    const int project = kindInfo(kind()).fieldIndex(u"project");
    if (project < 0 || m_session.project().isNull())
        return {};
    return {{project, Value(m_session.project().uuid)}};
}

void RegisterPane::changeSelected()
{
    ChangeRowsDialog dialog(m_session, kind(), m_view->selectedRecords(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_model->edit(dialog.edits());
}

void RegisterPane::paste(PasteTarget target, const CellBlock &block)
{
    target.mayAddRows = isTyped(kind()) && !m_model->scope();
    const PastePlan plan = planPaste(m_session.reader(), m_session.parser(), target, block);
    if (plan.cells.empty()) {
        Q_EMIT sentence(tr("What was pasted stands there already."));
        return;
    }
    const bool isOneCell = plan.cells.size() == 1 && plan.newRows == 0 && plan.problems() == 0;
    if (!isOneCell && PasteDialog(m_session, plan, this).exec() != QDialog::Accepted)
        return;
    auto changes = pasteChanges(m_session.parser(), m_session.language(), plan, startValues());
    if (!changes)
        return fail(changes.error());
    if (const auto stored = m_session.commit(std::move(*changes)); !stored)
        fail(stored.error());
}

void RegisterPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RegisterPane::narrow()
{
    std::vector<RowTest> tests;
    for (const auto &[button, test] : m_chips) {
        if (button->isChecked())
            tests.push_back(test);
    }
    for (const ColumnFilter &filter : m_filters) {
        if (const RowQuestion fits = questionOf(m_model->reader(), kind(), filter))
            tests.emplace_back([fits](const RowContext &, int row) { return fits(row); });
    }
    if (m_model->asOf().isValid())
        tests.emplace_back([this](const RowContext &, int row) { return holdsOnTheDay(row); });
    m_model->setTests(std::move(tests));
}

void RegisterPane::clearNarrowing()
{
    m_filter->clear();
    m_filters.clear();
    showFilterChips();
    pressChip({});
}

void RegisterPane::updateNumbers()
{
    const int shown = m_model->shownCount();
    const int all = m_model->memberCount();
    const QItemSelection selection = m_view->selectionModel()->selection();
    int selected = 0;
    for (const QItemSelectionRange &range : selection)
        selected += range.left() == selection.front().left() ? range.height() : 0;
    //: %1: number of rows shown, %n: number of all rows
    QString text =
        shown == all ? tr("%n row(s)", nullptr, all) : tr("%1 of %n row(s)", nullptr, all).arg(shown);
    if (selected > 1)
        text = tr("%1, %2 selected").arg(text).arg(selected);
    if (const QString summary = selectionSummary(*m_model, selection); !summary.isEmpty())
        text += u" · "_s + summary;
    m_numbers->setText(text);
    m_clear->setVisible(shown != all && shown > 0);
    m_stack->setCurrentIndex(shown > 0 ? 0 : all == 0 ? 1 : 2);
}

void RegisterPane::fail(const Error &error)
{
    m_ask.tell(this, m_session.words().error(error));
}

} // namespace tsuzuri
