#include "ui/preview/page_panel.h"

#include "ui/preview/find_bar.h"
#include "ui/preview/page_finder.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/page_view.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;

} // namespace

PagePanel::PagePanel(PageView *view, QWidget *parent)
    : FilePanel(parent)
    , m_view(view)
    , m_thumbnails(new PageThumbnails(this))
    , m_finder(new PageFinder(this))
    , m_findBar(new FindBar(this))
    , m_page(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    auto *tools = makeTools();
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_findBar);
    layout->addLayout(pages, 1);
    m_thumbnails->hide();
    connect(m_view, &PageView::currentPageChanged, this, &PagePanel::showPageNumber);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_view, &PageView::showPage);
    m_page->installEventFilter(this);
    connect(m_findBar, &FindBar::wordsChanged, m_finder, &PageFinder::find);
    connect(m_findBar, &FindBar::stepped, this, &PagePanel::step);
    connect(m_findBar, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_finder, &PageFinder::advanced, this, &PagePanel::showFound);
}

PagePanel::~PagePanel() = default;

QBoxLayout *PagePanel::makeTools()
{
    const int step = unit(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(3 * step, 0, 2 * step, step);
    tools->setSpacing(step);
    m_list = addTool(*tools, u"view-list-icons"_s, tr("Show small pages at the side"), {},
        [this] { showThumbnails(m_list->isChecked()); });
    m_list->setObjectName("pages");
    m_list->setCheckable(true);
    m_page->setObjectName("page");
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(characters(this, 7));
    m_count->setObjectName("pageCount");
    tools->addWidget(m_page);
    tools->addWidget(m_count);
    tools->addStretch();
    m_find = addTool(*tools, u"edit-find"_s, tr("Find in this file (Ctrl+F)"), {}, [this] { startFind(); });
    m_find->setObjectName("find");
    addTool(*tools, u"zoom-out"_s, tr("Smaller (Ctrl+-)"), Qt::CTRL | Qt::Key_Minus,
        [this] { m_view->setZoom(m_view->zoom() / zoomStep); });
    addTool(*tools, u"zoom-fit-best"_s, tr("As large as the pane (Ctrl+0)"), Qt::CTRL | Qt::Key_0,
        [this] { m_view->fit(); });
    addTool(*tools, {}, tr("Actual size"), {}, [this] { m_view->setZoom(1); })->setText(u"100 %"_s);
    addTool(*tools, u"zoom-in"_s, tr("Larger (Ctrl++)"), Qt::CTRL | Qt::Key_Plus,
        [this] { m_view->setZoom(m_view->zoom() * zoomStep); });
    return tools;
}

QToolButton *PagePanel::addTool(
    QBoxLayout &tools, const QString &icon, const QString &word, QKeySequence key, std::function<void()> act)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(word);
    button->setAccessibleName(word);
    tools.addWidget(button);
    connect(button, &QToolButton::clicked, this, act);
    if (!key.isEmpty()) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    return button;
}

void PagePanel::setSource(std::shared_ptr<const PageSource> source)
{
    const bool isPdf = source && source->sort() == PageSource::Sort::Pdf;
    const int count = source ? source->count() : 0;
    m_hit = -1;
    m_findBar->setVisible(m_findBar->isVisibleTo(this) && isPdf);
    m_find->setVisible(isPdf);
    m_list->setVisible(count > 1);
    m_page->setVisible(isPdf);
    m_count->setVisible(isPdf);
    m_page->setValidator(new QIntValidator(1, std::max(1, count), m_page));
    //: how many pages there are, behind the number of the present one
    m_count->setText(tr("/ %1").arg(count));
    m_thumbnails->pages().setSource(m_list->isChecked() && count > 1 ? source : nullptr);
    m_thumbnails->setVisible(m_list->isChecked() && count > 1);
    m_finder->setSource(source);
    m_view->setSource(std::move(source));
    showPageNumber(m_view->currentPage());
    if (isPdf && m_findBar->isVisibleTo(this))
        m_finder->find(m_findBar->words());
}

void PagePanel::showThumbnails(bool isShown)
{
    m_list->setChecked(isShown);
    m_thumbnails->pages().setSource(isShown ? m_view->sharedSource() : nullptr);
    m_thumbnails->setVisible(isShown);
    showPageNumber(m_view->currentPage());
}

void PagePanel::startFind()
{
    if (m_find->isVisibleTo(this))
        m_findBar->open();
}

void PagePanel::step(int by)
{
    const int count = static_cast<int>(m_finder->hits().size());
    if (count == 0)
        return;
    m_hit = (m_hit + by + count) % count;
    showFound();
    m_view->showHit(m_hit);
}

/// The first hit from the present page on is shown as soon as it is known.
void PagePanel::showFound()
{
    const auto &hits = m_finder->hits();
    m_view->setHits(hits);
    if (hits.empty())
        m_hit = -1;
    if (m_hit < 0 && !hits.empty()) {
        const int page = std::max(0, m_view->currentPage());
        const auto next = std::ranges::find_if(hits, [page](const PageHit &hit) { return hit.page >= page; });
        if (next != hits.end() || m_finder->isDone()) {
            m_hit = next == hits.end() ? 0 : static_cast<int>(next - hits.begin());
            m_view->showHit(m_hit);
        }
    }
    if (!m_finder->hasText() && !m_findBar->words().trimmed().isEmpty())
        m_findBar->showSentence(tr("No text: a scan"));
    else
        m_findBar->showCount(m_hit, static_cast<int>(hits.size()), m_finder->isCut() || !m_finder->isDone());
}

void PagePanel::showPageNumber(int page)
{
    m_page->setText(page < 0 ? QString() : QString::number(page + 1));
    m_thumbnails->showCurrent(page);
}

/// Enter in the number must not press the button of a dialog.
bool PagePanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!press || (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter))
        return FilePanel::eventFilter(watched, event);
    goToTyped();
    return true;
}

void PagePanel::goToTyped()
{
    m_view->showPage(m_page->text().toInt() - 1);
    m_view->setFocus();
}

} // namespace tsuzuri
