#include "ui/detail/history_tab.h"

#include "ui/session/change_text.h"
#include "ui/session/session.h"
#include "ui/support/paragraph_view.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int remarkRole = Qt::UserRole;

} // namespace

HistoryTab::HistoryTab(Session &session, Kind kind, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_kind(kind)
    , m_model(new QStandardItemModel(this))
    , m_view(new ParagraphView({Qt::DisplayRole, -1, remarkRole, -1, -1}, this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("History of changes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

void HistoryTab::setRecord(Uuid id)
{
    m_record = id;
    refresh();
}

void HistoryTab::refresh()
{
    m_model->clear();
    const auto history = m_session.workspace().log().history(m_kind, m_record);
    if (!history) {
        m_model->appendRow(new QStandardItem(m_session.words().error(history.error())));
        return;
    }
    for (const auto &[entry, change] : *history | std::views::reverse) {
        const QStringList lines = changeLines(m_session, change);
        auto *item = new QStandardItem(lines.isEmpty() ? tr("No visible change") : lines.join(u'\n'));
        QStringList remark{momentText(m_session, entry.at), entry.actor, entry.comment};
        remark.removeAll(QString());
        item->setData(remark.join(u" · "_s), remarkRole);
        m_model->appendRow(item);
    }
}

} // namespace tsuzuri
