#include "ui/shell/find_dialog.h"

#include "ui/places/open_place.h"
#include "ui/shell/find_delegate.h"
#include "ui/shell/searcher.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

FindDialog::FindDialog(Session &session, const Preferences &preferences, Searcher &searcher, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_searcher(searcher)
    , m_model(new FindModel(session, searcher, this))
    , m_line(new QLineEdit(this))
    , m_sections(new FlatTabs(FlatTabs::Spacing::Tight, this))
    , m_count(new QLabel(this))
    , m_view(new QListView(this))
{
    setWindowTitle(tr("Find"));
    setObjectName("find");
    m_line->setObjectName("words");
    m_line->setPlaceholderText(tr("Number, name or part of it, in either language; words inside files"));
    m_line->setAccessibleName(tr("Find"));
    m_line->setFont(sized(font(), TextSize::Detail));
    m_line->addAction(themedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_view->setObjectName("results");
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);

    const int step = unit(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * step, 3 * step, 3 * step, 2 * step);
    head->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_sections->setObjectName("sections");
    m_sections->setAccessibleName(tr("Kinds of results"));
    m_sections->setFocusPolicy(Qt::NoFocus);
    m_sections->setFont(sized(font(), TextSize::Secondary));
    layout->addLayout(head);
    auto *sections = new QHBoxLayout;
    sections->setContentsMargins(2 * step, 0, 2 * step, 0);
    sections->addWidget(m_sections);
    layout->addLayout(sections);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeFoot());
    connect(m_line, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_sections, &QTabBar::currentChanged, this, &FindDialog::chooseSection);
    connect(m_view, &QAbstractItemView::clicked, this, &FindDialog::choose);
    connect(&searcher, &Searcher::filesFound, this, &FindDialog::showFiles);
}

QLayout *FindDialog::makeFoot()
{
    const int step = unit(this);
    auto *keys = new QLabel(tr("↑ ↓ choose    Tab next kind    Enter opens    Ctrl+Enter in its register    "
                               "Alt+Enter its place    Ctrl+C "
                               "copies its place"),
        this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    keys->setFont(sized(font(), TextSize::Secondary));
    m_count->setObjectName("count");
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(sized(font(), TextSize::Secondary));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    foot->addWidget(keys);
    foot->addStretch();
    foot->addWidget(m_count);
    return foot;
}

void FindDialog::start(const QList<QAction *> &commands, const std::vector<AnyId> &recent)
{
    const QWidget *window = parentWidget();
    resize(qMin(window->width() * 2 / 3, characters(this, 130)), window->height() * 4 / 5);
    m_model->setCommands(commands);
    m_model->setRecent(recent);
    m_model->setSection({});
    m_line->clear();
    search();
    show();
    m_line->setFocus();
}

void FindDialog::search()
{
    m_model->setWords(m_line->text());
    if (m_model->isWaiting())
        m_searcher.searchFiles(SearchQuery::of(m_line->text()));
    select(1);
    showCount();
}

void FindDialog::showFiles(const SearchQuery &query, const FileHits &hits)
{
    const int row = m_view->currentIndex().row();
    m_model->setFiles(query, hits);
    select(qMax(row, 1));
    showCount();
}

void FindDialog::showCount()
{
    showSections();
    const QString count =
        m_line->text().isEmpty() ? QString() : tr("%n result(s)", nullptr, m_model->foundCount());
    const bool isPartial = m_searcher.isReading() || !m_searcher.problem().isEmpty();
    //: %1: "12 results"
    m_count->setText(count.isEmpty() || !isPartial ? count : tr("%1, not all files are read yet").arg(count));
    if (!count.isEmpty() && !m_model->isWaiting())
        announce(count);
}

void FindDialog::showSections()
{
    const QSignalBlocker quiet(m_sections);
    std::vector<FindModel::Section> sections = m_model->sections();
    sections.insert(sections.begin(), {{}, tr("All", "results"), m_model->foundCount()});
    m_sections->setVisible(m_model->foundCount() > 0 || sections.size() > 1);
    while (m_sections->count() > static_cast<int>(sections.size()))
        m_sections->removeTab(m_sections->count() - 1);
    for (int tab = 0; tab < static_cast<int>(sections.size()); ++tab) {
        const FindModel::Section &section = sections[static_cast<std::size_t>(tab)];
        //: %1: a kind of results, %2: how many there are
        const QString text = tr("%1 %2").arg(section.name).arg(section.count);
        if (tab == m_sections->count())
            m_sections->addTab(text);
        m_sections->setTabText(tab, text);
        m_sections->setTabData(tab, section.key);
        if (section.key == m_model->section())
            m_sections->setCurrentIndex(tab);
    }
}

void FindDialog::chooseSection(int tab)
{
    m_model->setSection(m_sections->tabData(tab).toString());
    showSections(); // one without results goes when it is left
    select(1);
    announce(m_sections->tabText(m_sections->currentIndex()));
}

void FindDialog::stepSection(int tabs)
{
    const int count = m_sections->count();
    if (m_sections->isVisible() && count > 0)
        m_sections->setCurrentIndex((m_sections->currentIndex() + tabs + count) % count);
}

/// Nothing else here takes the focus: Tab is free.
bool FindDialog::focusNextPrevChild(bool next)
{
    stepSection(next ? 1 : -1);
    return true;
}

/// For those who hear the screen: the focus stays in the line.
void FindDialog::announce(const QString &sentence)
{
    QAccessibleAnnouncementEvent event(m_line, sentence);
    QAccessible::updateAccessibility(&event);
}

void FindDialog::select(int row)
{
    if (m_model->canBeChosen(row))
        m_view->setCurrentIndex(m_model->index(row));
}

void FindDialog::move(int rows)
{
    int row = m_view->currentIndex().row() + rows;
    while (row >= 0 && row < m_model->rowCount() && !m_model->canBeChosen(row))
        row += rows > 0 ? 1 : -1;
    if (row < 0)
        m_view->scrollToTop(); // the first heading
    else
        select(qMin(row, m_model->rowCount() - 1));
    announce(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void FindDialog::choose()
{
    const int row = m_view->currentIndex().row();
    const AnyId record = m_model->recordAt(row);
    QAction *command = m_model->commandAt(row);
    if (!m_model->canBeChosen(row))
        return;
    if (m_model->isSoughtPlace(row))
        return openPlace();
    accept();
    if (command)
        command->trigger();
    else
        Q_EMIT chosen(record);
}

void FindDialog::showRecord()
{
    const AnyId record = m_model->recordAt(m_view->currentIndex().row());
    if (record.isNull())
        return;
    accept();
    Q_EMIT chosen(record);
}

/// The record is shown too: who comes back from the other program stands before it.
void FindDialog::openPlace()
{
    const int row = m_view->currentIndex().row();
    const AnyId record = m_model->recordAt(row);
    if (record.isNull())
        return;
    const Whereabouts where = m_model->whereaboutsAt(row);
    accept();
    if (tsuzuri::openPlace(where.place, PathVariables(m_preferences.shareFolders())))
        Q_EMIT chosen(record);
    else
        Q_EMIT placesRequested(record, where.sentence);
}

bool FindDialog::copyPlace()
{
    const Whereabouts where = m_model->whereaboutsAt(m_view->currentIndex().row());
    if (m_line->hasSelectedText() || where.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(where.address.isEmpty() ? where.sentence : where.address);
    return true;
}

bool FindDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr int page = 8;
    if (key->matches(QKeySequence::Copy) && copyPlace())
        return true;
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::AltModifier)
            openPlace();
        else
            key->modifiers() & Qt::ControlModifier ? showRecord() : choose();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        stepSection(key->key() == Qt::Key_Tab ? 1 : -1); // also with Ctrl
        return true;
    default:
        return QDialog::eventFilter(object, event);
    }
}

} // namespace tsuzuri
