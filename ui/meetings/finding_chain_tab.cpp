#include "ui/meetings/finding_chain_tab.h"

#include "core/meetings/finding_chain.h"
#include "core/words/meeting_words.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/paragraph_view.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Role { SignRole = Qt::UserRole, SideRole, HeadingRole, RemarkRole, ActionRole };

Phrase wordOf(FindingStep step)
{
    switch (step) {
    case FindingStep::Cause:
        return meetings::cause;
    case FindingStep::Response:
        return meetings::managementResponse;
    case FindingStep::Correction:
        return meetings::correction;
    case FindingStep::Corrective:
        return meetings::corrective;
    case FindingStep::Effectiveness:
        break;
    }
    return meetings::effectiveness;
}

Sign signOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return {Shape::Tick, Tone::Good};
    case StepState::UnderWay:
        return {Shape::HalfRing, Tone::Draft};
    case StepState::Missing:
        return {Shape::TriangleMark, Tone::Major};
    case StepState::NotNeeded:
        break;
    }
    return {Shape::EmptyRing, Tone::Later};
}

} // namespace

FindingChainTab::FindingChainTab(Session &session, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_view(new ParagraphView({Qt::DisplayRole, SignRole, RemarkRole, SideRole, HeadingRole}, this))
{
    m_view->setObjectName("chain");
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("From the cause to the effect"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = Uuid::fromString(index.data(ActionRole).toString()))
            Q_EMIT recordRequested({Kind::Action, *id});
    });
}

void FindingChainTab::setRecord(Uuid id)
{
    m_record = id;
    refresh();
}

void FindingChainTab::refresh()
{
    m_model->clear();
    const Finding *finding = m_session.data().find(Id<Finding>{m_record});
    if (!finding)
        return;
    const Words &words = m_session.words();
    const auto stateWord = [](StepState state) {
        switch (state) {
        case StepState::Done:
            return tr("Done", "step of a finding");
        case StepState::UnderWay:
            return tr("Under way", "step of a finding");
        case StepState::Missing:
            return tr("Missing", "step of a finding");
        case StepState::NotNeeded:
            break;
        }
        return tr("Not needed", "step of a finding");
    };
    const WorkspaceIndex index(m_session.data(), m_session.today());
    for (const ChainStep &step : chainOf(index, *finding)) {
        auto *item = new QStandardItem(words.text(wordOf(step.step)));
        item->setData(QVariant::fromValue(signOf(step.state)), SignRole);
        item->setData(stateWord(step.state), SideRole);
        item->setData(step.text.best(m_session.language()), RemarkRole);
        m_model->appendRow(item);
        for (const Action *action : step.actions) {
            const bool isCheck = step.step == FindingStep::Effectiveness;
            QStringList remark{isCheck ? action->effectivenessCheckedOn.toString(Qt::ISODate)
                                       : action->dueOn.toString(Qt::ISODate),
                personText(m_session, isCheck ? action->effectivenessCheckedBy : action->assignee)};
            remark.removeAll(QString());
            auto *line = new QStandardItem(action->ref + u' ' + action->text.best(m_session.language()));
            line->setData(remark.join(u" · "_s), RemarkRole);
            line->setData(action->id.toString(), ActionRole);
            m_model->appendRow(line);
        }
    }
}

} // namespace tsuzuri
