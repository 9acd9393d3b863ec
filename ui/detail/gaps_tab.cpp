#include "ui/detail/gaps_tab.h"

#include "ui/gaps/gap_list_model.h"
#include "ui/session/session.h"
#include "ui/support/empty_page.h"
#include "ui/support/paragraph_view.h"

#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

GapsTab::GapsTab(Session &session, Kind kind, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_kind(kind)
    , m_model(new GapListModel(session, this))
    , m_view(new ParagraphView(
          {GapListModel::SentenceRole, GapListModel::SignRole, GapListModel::RemarkRole, -1, -1}, this))
    , m_nothing(new EmptyPage(u"dialog-ok"_s, tr("The rules find nothing to object to here."), this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Gaps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const Gap *gap = m_model->gapAt(index))
            Q_EMIT recordRequested(gap->subject);
    });
    connect(&session, &Session::gapsChanged, this, &GapsTab::refresh);
}

void GapsTab::setRecord(Uuid id)
{
    m_record = id;
    refresh();
}

void GapsTab::refresh()
{
    m_model->setGaps(m_session.gaps().of(m_kind, m_record));
    m_view->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

} // namespace tsuzuri
