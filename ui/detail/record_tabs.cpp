#include "ui/detail/record_tabs.h"

#include "ui/detail/form_tab.h"
#include "ui/detail/gaps_tab.h"
#include "ui/detail/history_tab.h"
#include "ui/detail/links_tab.h"
#include "ui/detail/related.h"
#include "ui/detail/related_tab.h"
#include "ui/difference/serving_tab.h"
#include "ui/documents/versions_tab.h"
#include "ui/meetings/finding_chain_tab.h"
#include "ui/people/duties_tab.h"
#include "ui/places/locations_tab.h"
#include "ui/places/place_bar.h"
#include "ui/registers/record_form.h"
#include "ui/session/session.h"
#include "ui/support/current_stack.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RecordTabs::RecordTabs(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_bar(new FlatTabs(FlatTabs::Spacing::Tight, this))
    , m_stack(new CurrentStack(this))
    , m_form(new FormTab(session, ask, kind, this))
{
    m_bar->setFont(sized(font(), TextSize::Secondary));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    add(u"overview"_s, tr("Overview"), m_form);
    if (kind == Kind::Location) {
        m_place = new PlaceBar(session, preferences, ask, this);
        layout->insertWidget(1, m_place);
    }
    for (const RelatedList *list : relatedLists(kind)) {
        auto *related = new RelatedTab(session, preferences, ask, *list, this);
        connect(related, &RelatedTab::recordAdded, this, &RecordTabs::recordAdded);
        RecordTab *tab = related;
        if (list->kind == Kind::Location)
            tab = new LocationsTab(session, preferences, ask, kind, *related, this);
        else if (list->kind == Kind::DocumentVersion)
            tab = new VersionsTab(session, *related, this);
        add(kindCode(list->kind), relatedTitle(*list), tab);
    }
    if (kind == Kind::Finding)
        add(u"chain"_s, tr("Cause to effect"), new FindingChainTab(session, this));
    if (kind == Kind::Requirement || kind == Kind::Applicability)
        add(u"serving"_s, tr("Served by"), new ServingTab(session, kind, this));
    if (kind == Kind::Person)
        add(u"duties"_s, tr("Duties"), new DutiesTab(session, this));
    add(u"links"_s, tr("Links"), new LinksTab(session, kind, this));
    m_gapsTab = m_bar->count();
    add(u"gaps"_s, tr("Gaps"), new GapsTab(session, kind, this));
    add(u"history"_s, tr("History"), new HistoryTab(session, kind, this));
    connect(m_bar, &QTabBar::currentChanged, this, &RecordTabs::fillCurrent);
    connect(&session, &Session::gapsChanged, this, &RecordTabs::showGapCount);
}

void RecordTabs::add(const QString &key, const QString &title, RecordTab *tab)
{
    const int place = m_bar->addTab(title);
    m_bar->setTabData(place, key);
    m_stack->addWidget(tab);
    connect(tab, &RecordTab::recordRequested, this, &RecordTabs::recordRequested);
}

void RecordTabs::setRecord(Uuid id)
{
    m_record = id;
    if (m_place)
        m_place->setLocation({id});
    showWhatConcerns();
    fillCurrent();
    showGapCount();
}

/// Pre-approved work concerns a control that is approved like that, and every one that has some.
void RecordTabs::showWhatConcerns()
{
    const Control *control = m_kind == Kind::Control ? m_session.data().find(Id<Control>{m_record}) : nullptr;
    if (!control)
        return;
    const bool concerns = control->approvalMode == ApprovalMode::BlanketPrior
        || std::ranges::contains(m_session.data().table<PreApproval>(), control->id, &PreApproval::control);
    for (int place = 0; place < m_bar->count(); ++place) {
        if (m_bar->tabData(place).toString() == kindCode(Kind::PreApproval))
            m_bar->setTabVisible(place, concerns);
    }
}

void RecordTabs::fillCurrent()
{
    m_stack->setCurrentIndex(m_bar->currentIndex());
    if (!m_record.isNull())
        qobject_cast<RecordTab *>(m_stack->currentWidget())->setRecord(m_record);
}

void RecordTabs::showGapCount()
{
    const int count = m_session.gaps().counts(m_kind, m_record).total();
    //: %1: number of gaps, on a tab
    m_bar->setTabText(m_gapsTab, count == 0 ? tr("Gaps") : tr("Gaps %1").arg(count));
}

void RecordTabs::showTab(const QString &key)
{
    for (int place = 0; place < m_bar->count(); ++place) {
        if (m_bar->tabData(place).toString() == key)
            m_bar->setCurrentIndex(place);
    }
}

QString RecordTabs::tab() const
{
    return m_bar->tabData(m_bar->currentIndex()).toString();
}

void RecordTabs::edit()
{
    m_bar->setCurrentIndex(0);
    m_form->form().edit();
}

void RecordTabs::refresh()
{
    if (m_place)
        m_place->setLocation({m_record});
    showWhatConcerns();
    qobject_cast<RecordTab *>(m_stack->currentWidget())->refresh();
}

} // namespace tsuzuri
