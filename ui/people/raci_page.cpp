#include "ui/people/raci_page.h"

#include "core/base/safe_name.h"
#include "core/exchange/export.h"
#include "ui/pages/page_head.h"
#include "ui/people/person_text.h"
#include "ui/people/raci_export.h"
#include "ui/people/raci_view.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/chip_button.h"
#include "ui/support/empty_page.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{Kind::Control, Kind::Document};

} // namespace

RaciPage::RaciPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_model(new RaciModel(session, this))
    , m_view(new RaciView(*m_model, this))
    , m_task(std::make_unique<Task>())
{
    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_view);
    m_empty = new EmptyPage(u"view-task"_s, {}, this);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeFilterRow());
    layout->addWidget(middle, 1);
    connect(m_model, &RaciModel::loaded, this, &RaciPage::arrange);
    connect(m_model, &RaciModel::failed, this,
        [this](const Error &error) { m_ask.tell(this, m_session.words().error(error)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RaciPage::keepCurrent);
    connect(m_view, &RaciView::recordRequested, this,
        [this](const AnyId &id) { Q_EMIT placeRequested({{}, id.kind, id.uuid}); });
    arrange();
}

RaciPage::~RaciPage() = default;

QWidget *RaciPage::makeHead()
{
    const int step = unit(this);
    m_head = new PageHead(tr("Who answers for what"), this);
    m_head->layout()->setContentsMargins(
        4 * step, 3 * step, 4 * step, step); // the tabs have room of their own
    m_head->layout()->setSpacing(3 * step);
    m_tabs = new FlatTabs(FlatTabs::Spacing::Wide, m_head);
    for (const Kind kind : kinds)
        m_tabs->addTab(m_session.words().registerName(kind));
    m_tabs->setAccessibleName(tr("Rows of the matrix"));
    m_head->add(m_tabs);
    auto *exporting = m_head->addButton(u"document-export"_s, tr("Export"));
    exporting->setObjectName("export");
    connect(m_tabs, &QTabBar::currentChanged, this, &RaciPage::chooseKind);
    connect(exporting, &QPushButton::clicked, this, &RaciPage::writeTable);
    return m_head;
}

QWidget *RaciPage::makeFilterRow()
{
    auto *row = new FilterRow(this);
    m_nobody = row->addChip(u"nobody"_s);
    m_gone = row->addChip(u"gone"_s);
    m_everybody = row->addChip(u"everybody"_s, tr("Show everybody"));
    auto *help = new QLabel(tr("Keys R A C I, Delete"), row);
    help->setFont(sized(font(), TextSize::Secondary));
    help->setForegroundRole(QPalette::PlaceholderText);
    QStringList letters;
    for (const Raci raci : raciLetters())
        letters << raciWord(raci);
    help->setToolTip(letters.join(u'\n'));
    row->add(help);
    m_filter = row->field();
    connect(m_filter, &QLineEdit::textChanged, this, [this] { narrow(nullptr); });
    for (ChipButton *chip : {m_nobody, m_gone})
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { narrow(chip); });
    connect(m_everybody, &QAbstractButton::toggled, this, [this](bool isPressed) {
        m_model->setPeople(isPressed ? RaciMatrix::People::All : RaciMatrix::People::WithParts);
    });
    return row;
}

/// The two questions about rows exclude each other.
void RaciPage::narrow(ChipButton *pressed)
{
    if (pressed)
        (pressed == m_nobody ? m_gone : m_nobody)->setChecked(false);
    const auto rows = m_nobody->isChecked() ? RaciModel::Rows::NobodyAccountable
        : m_gone->isChecked()               ? RaciModel::Rows::PersonGone
                                            : RaciModel::Rows::All;
    m_model->setFilter(m_filter->text(), rows);
}

void RaciPage::chooseKind()
{
    m_model->setKind(kinds[static_cast<std::size_t>(m_tabs->currentIndex())]);
    m_view->setFocus();
}

void RaciPage::arrange()
{
    const int all = m_model->countOf(RaciModel::Rows::All);
    m_head->setCount(tr("%n row(s), %1 people", nullptr, m_model->rowCount()).arg(m_model->columnCount()));
    //: %1: number of rows
    m_nobody->setText(tr("Nobody accountable %1").arg(m_model->countOf(RaciModel::Rows::NobodyAccountable)));
    //: %1: number of rows
    m_gone->setText(tr("Left or on leave %1").arg(m_model->countOf(RaciModel::Rows::PersonGone)));
    for (ChipButton *chip : {m_nobody, m_gone})
        chip->updateGeometry();
    if (all == 0)
        m_empty->setSentence(tr("Controls and documents appear here with the people who answer for them."));
    else if (m_model->rowCount() == 0)
        m_empty->setSentence(tr("No row fits the filter."));
    else
        m_empty->setSentence(
            tr("Nobody has a part yet. Press \"Show everybody\" and give the first letters."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 && m_model->columnCount() > 0 ? 0 : 1);
    m_view->horizontalHeader()->updateGeometry();
    showCurrent();
}

void RaciPage::keepCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_subject = m_model->subjectAt(current.row()).uuid;
    m_person = m_model->personAt(current.column());
}

/// The same cell as before, where it is still there.
void RaciPage::showCurrent()
{
    if (m_view->currentIndex().isValid() || m_model->rowCount() == 0 || m_model->columnCount() == 0)
        return;
    const int row = qMax(0, m_model->rowOf(m_subject));
    const int column = qMax(0, m_model->columnOf(m_person));
    m_view->setCurrentIndex(m_model->index(row, column));
}

Place RaciPage::place() const
{
    const AnyId subject = m_model->subjectAt(m_view->currentIndex().row());
    const QString filter = m_nobody->isChecked() ? m_nobody->objectName()
        : m_gone->isChecked()                    ? m_gone->objectName()
                                                 : QString();
    return {{}, m_model->kind(), subject.uuid, filter, {}};
}

void RaciPage::go(const Place &place)
{
    const auto kind = std::ranges::find(kinds, place.kind.value_or(m_model->kind()));
    if (kind != kinds.end())
        m_tabs->setCurrentIndex(static_cast<int>(kind - kinds.begin()));
    for (ChipButton *chip : {m_nobody, m_gone}) {
        if (!place.filter.isEmpty())
            chip->setChecked(chip->objectName() == place.filter);
    }
    narrow(nullptr);
    const int row = m_model->rowOf(place.record);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, qMax(0, m_view->currentIndex().column())));
    m_view->setFocus();
}

void RaciPage::step(int rows)
{
    const QModelIndex next = m_view->currentIndex().siblingAtRow(m_view->currentIndex().row() + rows);
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

void RaciPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void RaciPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setShown(true);
}

void RaciPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->setShown(false);
}

void RaciPage::writeTable()
{
    if (m_task->isRunning())
        return;
    const QString title = tr("Who answers for what");
    const QString name = safeFileName(title, m_session.language()) + u".xlsx"_s;
    QString path = m_ask.fileToSave(this, tr("Export"), QDir(m_preferences.lastFolder()).filePath(name),
        tr("Table (*.%1)").arg(u"xlsx"_s));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    m_preferences.setLastFolder(QFileInfo(path).path());
    const QStringList headings{
        m_session.words().number(), m_session.words().kind(m_model->kind()), tr("Remark")};
    m_task->start(
        [sheet = raciSheet(*m_model, title, headings), path, created = lastChange(m_session.workspace())](
            const Progress &, const CancelTest &) { return writeRaciSheet(sheet, path, created); },
        [this, path](Result<void> &&result) {
            if (!result)
                m_ask.tell(this, m_session.words().error(result.error()));
            else
                //: %1: path of a file
                Q_EMIT written(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace tsuzuri
