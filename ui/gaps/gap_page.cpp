#include "ui/gaps/gap_page.h"

#include "core/meetings/gap_paper.h"
#include "ui/gaps/gap_delegate.h"
#include "ui/gaps/gap_model.h"
#include "ui/gaps/gap_text.h"
#include "ui/gaps/rules_dialog.h"
#include "ui/pages/page_head.h"
#include "ui/papers/paper_button.h"
#include "ui/papers/paper_export.h"
#include "ui/registers/register_header.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/chip_button.h"
#include "ui/support/empty_page.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/sign_label.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

GapPage::GapPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_model(new GapModel(session, this))
    , m_view(new QTableView(this))
    , m_head(new PageHead(tr("Gap checklist"), this))
    , m_export(new PaperExport(session, preferences, ask, this))
{
    makePapers();
    m_head->layout()->setSpacing(3 * unit(this));
    QPushButton *rules = m_head->addButton(u"settings-configure"_s, tr("Rules…"));
    rules->setObjectName("rules");
    connect(rules, &QPushButton::clicked, this, &GapPage::showRules);
    m_view->setHorizontalHeader(new RegisterHeader(m_view));
    m_view->setItemDelegate(new GapDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setObjectName("gapTable");
    m_view->setAccessibleName(tr("Gap checklist"));
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 2 * unit(this));
    m_view->viewport()->installEventFilter(this);

    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_view);
    m_stack->addWidget(new EmptyPage(u"dialog-ok"_s,
        tr("The rules find nothing to object to. New gaps appear here as soon as they arise."), this));
    m_stack->addWidget(new EmptyPage(u"view-filter"_s, tr("No gap fits the filter."), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeFilterRow());
    layout->addWidget(middle, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GapPage::arrange);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GapPage::showCurrent);
    arrange();
}

QWidget *GapPage::makeFilterRow()
{
    auto *row = new FilterRow(this);
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
        auto *chip = row->addChip(QString::fromLatin1(code(severity)));
        connect(chip, &QAbstractButton::toggled, this, &GapPage::narrow);
        m_chips[severity] = chip;
    }
    m_filter = row->field();
    connect(m_filter, &QLineEdit::textChanged, this, &GapPage::narrow);
    return row;
}

void GapPage::makePapers()
{
    auto *button = new PaperButton(this);
    for (const auto &[word, size] : {std::pair(tr("A4 landscape"), PaperSize::A4Landscape),
             std::pair(tr("A3 landscape"), PaperSize::A3Landscape)})
        button->add(word, [this, size](Language language) { handOut(language, size); });
    m_head->add(button);
    connect(m_export, &PaperExport::written, this, &Page::written);
    connect(m_export, &PaperExport::failed, this,
        [this](const QString &sentence) { m_ask.tell(this, sentence); });
}

/// What the table shows, in its order.
void GapPage::handOut(Language language, PaperSize size)
{
    std::vector<Gap> gaps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Gap *gap = m_model->gapAt(row))
            gaps.push_back(*gap);
    }
    const WorkspaceIndex index(m_session.data(), m_session.today());
    m_export->write(this, gapPaper(index, gaps, m_session.project(), m_bothWords.in(language)), size);
}

void GapPage::showRules()
{
    auto *dialog = new RulesDialog(m_session, m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GapPage::narrow()
{
    QSet<Severity> severities;
    for (const auto &[severity, chip] : m_chips) {
        if (chip->isChecked())
            severities.insert(severity);
    }
    m_model->setFilter(m_filter->text(), severities);
}

void GapPage::arrange()
{
    const GapCounts &counts = m_session.gaps().counts();
    for (const auto &[severity, chip] : m_chips) {
        //: %1: a severity, %2: number of gaps
        chip->setText(tr("%1 %2").arg(severityWord(m_session.words(), severity)).arg(counts.of(severity)));
        chip->setIcon(signIcon(signOf(severity)));
        chip->setIconSize(signSize(chip));
        chip->updateGeometry();
    }
    const int all = counts.total();
    const int shown = m_model->shownCount();
    m_head->setCount(
        shown == all ? tr("%n gap(s)", nullptr, all) : tr("%1 of %n gap(s)", nullptr, all).arg(shown));
    m_view->clearSpans();
    const int headingHeight = fontMetrics().height() + 2 * unit(this);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->gapAt(row)) {
            m_view->setSpan(row, 0, 1, GapModel::ColumnCount);
            m_view->setRowHeight(row, headingHeight);
        }
    }
    m_stack->setCurrentIndex(shown > 0 ? 0 : all == 0 ? 1 : 2);
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        showRow(row);
    fit();
}

void GapPage::showCurrent()
{
    if (const Gap *gap = m_model->gapAt(m_view->currentIndex().row())) {
        m_current = gap->fingerprint;
        m_view->viewport()->update();
        Q_EMIT gapShown(*gap);
    }
}

/// Also before the first painting, when the view itself can't select rows yet.
void GapPage::showRow(int row)
{
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void GapPage::fit()
{
    const int character = characters(this, 1);
    const int subject = character * 13;
    const int owner = character * 18;
    const int project = character * 15;
    const int sentence = m_view->viewport()->width() - subject - owner - project;
    m_view->setColumnWidth(GapModel::Sentence, qMax(character * 40, sentence));
    m_view->setColumnWidth(GapModel::Subject, subject);
    m_view->setColumnWidth(GapModel::Owner, owner);
    m_view->setColumnWidth(GapModel::ProjectName, project);
}

bool GapPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return Page::eventFilter(object, event);
}

Place GapPage::place() const
{
    Place place;
    const auto pressed =
        std::ranges::find_if(m_chips, [](const auto &chip) { return chip.second->isChecked(); });
    if (pressed != m_chips.end())
        place.filter = pressed->second->objectName();
    place.tab = m_current;
    return place;
}

void GapPage::go(const Place &place)
{
    for (const auto &[severity, chip] : m_chips)
        chip->setChecked(chip->objectName() == place.filter);
    const int row = m_model->rowOf(place.tab);
    if (row >= 0)
        showRow(row);
    else if (!m_model->gapAt(m_view->currentIndex().row()) || !place.filter.isEmpty())
        showRow(1); // below the first heading
    else
        showCurrent();
    m_view->setFocus();
}

void GapPage::step(int rows)
{
    const int row = m_view->currentIndex().row() + rows;
    if (m_model->gapAt(row))
        showRow(row);
    else if (m_model->gapAt(row + rows))
        showRow(row + rows);
}

void GapPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tsuzuri
