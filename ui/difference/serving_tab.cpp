#include "ui/difference/serving_tab.h"

#include "core/difference/difference.h"
#include "ui/difference/answer_view.h"
#include "ui/session/session.h"

#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ServingTab::ServingTab(Session &session, Kind kind, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_kind(kind)
    , m_view(new AnswerView(session, this))
{
    m_view->setAccessibleName(tr("Controls that serve the requirement"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(m_view, &AnswerView::recordRequested, this, &RecordTab::recordRequested);
}

void ServingTab::setRecord(Uuid id)
{
    m_record = id;
    refresh();
}

void ServingTab::refresh()
{
    m_view->clear();
    const Dataset &records = m_session.data();
    Id<Requirement> id{m_record};
    if (m_kind == Kind::Applicability) {
        const Applicability *decision = records.find(Id<Applicability>{m_record});
        id = decision ? decision->requirement : Id<Requirement>();
    }
    const Requirement *requirement = records.find(id);
    if (!requirement)
        return;
    const WorkspaceIndex index(records, m_session.today());
    const AnswerGraph::Sources sources = allSources(&records, m_session.today());
    const AnswerGraph graph(sources);
    const QString framework = requirement->ref.section(u':', 0, 0);
    const std::vector<AnswerVia> serving = servingControls(graph, framework, requirement->code);
    if (serving.empty()) {
        m_view->addSentence(tr("No control serves this requirement yet."));
        return;
    }
    std::vector<Id<Control>> controls;
    for (const AnswerVia &via : serving)
        controls.push_back(via.steps.front().node.control);
    const Project *project = records.find(m_session.project());
    const ReuseIndex reuse(index, sources.catalogue, project ? project->period() : Period());
    m_view->addChains(serving);
    m_view->addReusable(reuse.documents(controls, {}), reuse.evidence(controls, {requirement->id}));
}

} // namespace tsuzuri
