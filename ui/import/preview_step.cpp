#include "ui/import/preview_step.h"

#include "ui/import/import_signs.h"
#include "ui/import/import_work.h"
#include "ui/import/preview_delegate.h"
#include "ui/registers/register_header.h"
#include "ui/support/chip_button.h"
#include "ui/support/sign_label.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int besides = 4; // half-width characters for the margins
constexpr int widest = 34;
constexpr int judgedRows = 60; // whose content decides how wide a column is

} // namespace

PreviewStep::PreviewStep(Session &session, ImportWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_model(new PreviewModel(session, this))
    , m_table(new QTableView(this))
    , m_sentence(new QLabel(this))
{
    makeTable();
    m_sentence->setObjectName("sentence");
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing() + unit(this));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * unit(this));
    layout->addWidget(makeChips());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    setFocusProxy(m_table);
    connect(&work, &ImportWork::planned, this, &PreviewStep::showPlan);
    connect(&work, &ImportWork::planDropped, this, [this] { m_model->setPlan(nullptr); });
}

QWidget *PreviewStep::makeChips()
{
    using State = RowOutcome::State;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2 * unit(this));
    const std::pair<const char *, std::optional<State>> chips[] = {{"added", State::Added},
        {"changed", State::Changed}, {"unchanged", State::Unchanged}, {"refused", State::Refused},
        {"notes", {}}};
    for (const auto &[name, state] : chips) {
        auto *button = new ChipButton({}, row);
        button->setObjectName(QLatin1StringView(name));
        button->setIcon(signIcon(state ? signOf(*state) : noteSign));
        button->setIconSize(signSize(button));
        layout->addWidget(button);
        m_chips.push_back({button, state});
        connect(button, &ChipButton::clicked, this, [this, chip = m_chips.back()] { filter(chip); });
    }
    layout->addStretch();
    m_previous = addStepButton(tr("Previous problem"), Qt::SHIFT | Qt::Key_F8, -1);
    m_next = addStepButton(tr("Next problem"), Qt::Key_F8, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return row;
}

QPushButton *PreviewStep::addStepButton(const QString &word, const QKeySequence &key, int step)
{
    //: %1: what a button does, %2: its key
    auto *button = new QPushButton(tr("%1 (%2)").arg(word, key.toString(QKeySequence::NativeText)), this);
    button->setAutoDefault(false);
    button->setFlat(true);
    // Not the button's own: that one would take a tenth of a second for each press.
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this, step] { goToProblem(step); });
    connect(button, &QPushButton::clicked, this, [this, step] { goToProblem(step); });
    return button;
}

void PreviewStep::makeTable()
{
    m_table->setObjectName("preview");
    m_table->setAccessibleName(tr("What the rows will be"));
    m_table->setHorizontalHeader(new RegisterHeader(m_table));
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * unit(this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_table->viewport()->update();
        showSentence();
    });
}

void PreviewStep::showPlan()
{
    using State = RowOutcome::State;
    m_model->setPlan(m_work.plan());
    fitColumns();
    const auto word = [this](const Chip &chip) {
        if (!chip.state)
            return tr("With notes: %1").arg(m_model->noteRows());
        const int count = m_model->count(*chip.state);
        return *chip.state == State::Added    ? tr("New: %1").arg(count)
            : *chip.state == State::Changed   ? tr("Changed: %1").arg(count)
            : *chip.state == State::Unchanged ? tr("Unchanged: %1").arg(count)
                                              : tr("Left out: %1").arg(count);
    };
    for (const Chip &chip : m_chips) {
        chip.button->setText(word(chip));
        chip.button->setChecked(false);
        chip.button->setEnabled((chip.state ? m_model->count(*chip.state) : m_model->noteRows()) > 0);
        chip.button->updateGeometry();
    }
    const bool hasProblems = m_model->count(State::Refused) + m_model->noteRows() > 0;
    m_previous->setVisible(hasProblems);
    m_next->setVisible(hasProblems);
    m_table->setCurrentIndex(m_model->index(0, PreviewModel::StateColumn));
    if (m_model->count(State::Refused) > 0)
        goToProblem(1);
    showSentence();
}

void PreviewStep::fitColumns()
{
    m_table->setColumnWidth(PreviewModel::NumberColumn, characters(this, 7));
    m_table->setColumnWidth(PreviewModel::StateColumn, characters(this, 18));
    for (int section = PreviewModel::firstOfSheet; section < m_model->columnCount(); ++section)
        m_table->setColumnWidth(section, widthOf(section));
}

/// Wide enough for the heading and what the first rows hold, before and after.
int PreviewStep::widthOf(int section) const
{
    QFont bold = m_table->font(); // what changes is written so
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int text = 0;
    for (int row = 0; row < qMin(judgedRows, m_model->rowCount()); ++row) {
        const QModelIndex index = m_model->index(row, section);
        const QString both = index.data().toString() + index.data(PreviewModel::BeforeRole).toString();
        const int sign = index.data(PreviewModel::ProblemRole).isValid() ? 2 * metrics.height() : 0;
        text = qMax(text, metrics.horizontalAdvance(both) + sign);
    }
    return qMax(m_table->horizontalHeader()->sectionSizeHint(section),
        qMin(text, characters(this, widest)) + characters(this, besides));
}

void PreviewStep::filter(const Chip &pressed)
{
    for (const Chip &chip : m_chips)
        chip.button->setChecked(chip.button == pressed.button && pressed.button->isChecked());
    if (!pressed.button->isChecked())
        m_model->setShown({});
    else if (pressed.state)
        m_model->setShown(pressed.state);
    else
        m_model->showNotes();
    m_table->setCurrentIndex(m_model->index(0, PreviewModel::StateColumn));
}

void PreviewStep::goToProblem(int step)
{
    const QModelIndex problem = m_model->problemAfter(m_table->currentIndex(), step);
    if (!problem.isValid())
        return;
    m_table->setCurrentIndex(problem);
    reveal(problem);
}

/// The number and the state of the row stay in sight as long as there is room for them beside the cell.
void PreviewStep::reveal(const QModelIndex &cell)
{
    m_table->scrollTo(cell);
    const QHeaderView &header = *m_table->horizontalHeader();
    const int right = header.sectionPosition(cell.column()) + header.sectionSize(cell.column());
    if (cell.isValid() && right <= m_table->viewport()->width())
        m_table->horizontalScrollBar()->setValue(0);
}

/// Only now is it known how much room there is.
void PreviewStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reveal(m_table->currentIndex());
}

void PreviewStep::showSentence()
{
    m_sentence->setText(m_model->sentence(m_table->currentIndex()).left(600));
}

} // namespace tsuzuri
