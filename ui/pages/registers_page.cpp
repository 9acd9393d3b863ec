#include "ui/pages/registers_page.h"

#include "ui/pages/page_head.h"
#include "ui/registers/purposes.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RegistersPage::RegistersPage(Session &session, Preferences &preferences, Ask &ask, const QString &title,
    std::vector<Kind> kinds, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_kinds(std::move(kinds))
    , m_tabs(new FlatTabs(m_kinds.size() > 5 ? FlatTabs::Spacing::Tight : FlatTabs::Spacing::Wide, this))
    , m_stack(new QStackedWidget(this))
{
    for (const Kind kind : m_kinds)
        m_tabs->addTab(session.words().registerName(kind));
    m_tabs->setVisible(m_kinds.size() > 1);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(3 * unit(this), 0, 3 * unit(this), unit(this));
    tabRow->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead(title));
    layout->addLayout(tabRow);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RegistersPage::showKind);
    connect(&session, &Session::readOnlyChanged, this, &RegistersPage::showCount);
    showKind();
}

QWidget *RegistersPage::makeHead(const QString &title)
{
    m_head = new PageHead(title, this);
    m_import = m_head->addButton(u"document-import"_s, tr("Import"));
    const auto *exporting = m_head->addButton(u"document-export"_s, tr("Export"));
    m_main = m_head->addMainButton(u"list-add"_s, {});
    m_main->setObjectName("main");
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(kind()); });
    connect(exporting, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(kind()); });
    connect(m_main, &QPushButton::clicked, this, &RegistersPage::addRecord);
    return m_head;
}

Kind RegistersPage::kind() const
{
    return m_kinds[static_cast<std::size_t>(qMax(0, m_tabs->currentIndex()))];
}

RegisterPane &RegistersPage::pane() const
{
    return *m_panes.at(kind());
}

RegisterPane &RegistersPage::paneOf(Kind kind)
{
    RegisterPane *&pane = m_panes[kind];
    if (!pane) {
        pane = new RegisterPane(m_session, m_preferences, m_ask, kind, this);
        m_stack->addWidget(pane);
        connect(pane, &RegisterPane::recordShown, this,
            [this, kind](Uuid id) { Q_EMIT recordShown({kind, id}); });
        connect(pane, &RegisterPane::recordAdded, this,
            [this, kind](Uuid id) { Q_EMIT recordAdded({kind, id}); });
        connect(pane, &RegisterPane::importRequested, this, [this, kind] { Q_EMIT importRequested(kind); });
        connect(pane, &RegisterPane::binderRequested, this, &Page::binderRequested);
        connect(pane, &RegisterPane::projectRequested, this, &Page::projectRequested);
        connect(pane, &RegisterPane::sentence, this, &Page::doneSentence);
        connect(&pane->model(), &RegisterModel::arranged, this, &RegistersPage::showCount);
        connect(&pane->model(), &QAbstractItemModel::rowsInserted, this, &RegistersPage::showCount);
        connect(&pane->model(), &QAbstractItemModel::rowsRemoved, this, &RegistersPage::showCount);
    }
    return *pane;
}

void RegistersPage::showKind()
{
    RegisterPane &shown = paneOf(kind());
    m_stack->setCurrentWidget(&shown);
    m_main->setText(addWord(kind(), m_session.words()));
    m_main->setVisible(kind() != Kind::EvidenceFile);
    m_import->setVisible(isTyped(kind()));
    showCount();
    const Uuid current = shown.view().currentRecord();
    if (!current.isNull())
        Q_EMIT recordShown({kind(), current});
}

void RegistersPage::showCount()
{
    m_head->setCount(tr("%n record(s)", nullptr, pane().model().memberCount()));
    m_main->setEnabled(!m_session.isReadOnly());
    m_import->setEnabled(!m_session.isReadOnly());
}

Place RegistersPage::place() const
{
    return {{}, kind(), pane().view().currentRecord(), pane().pressedChip(), {}};
}

void RegistersPage::go(const Place &place)
{
    if (place.kind) {
        const auto found = std::ranges::find(m_kinds, *place.kind);
        if (found != m_kinds.end())
            m_tabs->setCurrentIndex(static_cast<int>(found - m_kinds.begin()));
    }
    RegisterPane &shown = pane();
    if (!place.filter.isEmpty())
        shown.pressChip(place.filter);
    const bool isStart = shown.view().currentRecord().isNull() && shown.model().rowCount() > 0;
    if (!place.record.isNull())
        shown.showRecord(place.record);
    else if (isStart || !place.filter.isEmpty())
        shown.view().selectFirst();
    else
        Q_EMIT recordShown({kind(), shown.view().currentRecord()});
    shown.view().setFocus();
}

void RegistersPage::step(int rows)
{
    pane().view().step(rows);
}

void RegistersPage::focusFilter()
{
    pane().focusFilter();
}

void RegistersPage::addRecord()
{
    pane().addRecord();
}

void RegistersPage::setDensity(Density density)
{
    for (const auto &[kind, pane] : m_panes)
        pane->setDensity(density);
}

} // namespace tsuzuri
