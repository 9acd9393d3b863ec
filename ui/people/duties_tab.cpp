#include "ui/people/duties_tab.h"

#include "core/people/handover.h"
#include "ui/people/handover_dialog.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/empty_page.h"
#include "ui/support/icons.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/theme.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Role { KindRole = Qt::UserRole, IdRole, RemarkRole };

/// What an assignment or a holding is about, else the record itself.
AnyId subjectOf(const Dataset &data, const AnyId &record)
{
    if (record.kind == Kind::Assignment) {
        const Assignment *assignment = data.find(Id<Assignment>{record.uuid});
        return assignment ? assignment->subject : record;
    }
    if (record.kind == Kind::RoleHolding) {
        const RoleHolding *holding = data.find(Id<RoleHolding>{record.uuid});
        return holding ? AnyId{Kind::Role, holding->role.uuid} : record;
    }
    return record;
}

} // namespace

DutiesTab::DutiesTab(Session &session, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_view(new ParagraphView({Qt::DisplayRole, -1, RemarkRole, -1, -1}, this))
    , m_nothing(new EmptyPage(u"dialog-ok"_s, tr("Nothing that goes on needs this person."), this))
    , m_handOver(new QPushButton(themedIcon(u"system-users"_s), tr("Hand over…"), this))
{
    const int step = unit(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What goes on"));
    m_handOver->setObjectName("handOver");
    auto *row = new QHBoxLayout;
    row->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    row->addWidget(m_handOver);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(row);
    connect(m_handOver, &QPushButton::clicked, this, &DutiesTab::handOver);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = Uuid::fromString(index.data(IdRole).toString()))
            Q_EMIT recordRequested({static_cast<Kind>(index.data(KindRole).toInt()), *id});
    });
}

void DutiesTab::setRecord(Uuid id)
{
    m_person = {id};
    refresh();
}

void DutiesTab::refresh()
{
    m_model->clear();
    const Words &words = m_session.words();
    for (const Duty &duty : dutiesOf(WorkspaceIndex(m_session.data(), m_session.today()), m_person)) {
        const AnyId subject = subjectOf(m_session.data(), duty.record);
        auto *item = new QStandardItem(m_session.reader().label(subject.kind, subject.uuid));
        item->setData(static_cast<int>(subject.kind), KindRole);
        item->setData(subject.uuid.toString(), IdRole);
        const Assignment *assignment = duty.record.kind == Kind::Assignment
            ? m_session.data().find(Id<Assignment>{duty.record.uuid})
            : nullptr;
        item->setData(assignment                        ? raciWord(assignment->raci)
                : duty.record.kind == Kind::RoleHolding ? words.kind(Kind::RoleHolding)
                                                        : words.field(duty.record.kind, duty.field),
            RemarkRole);
        m_model->appendRow(item);
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_handOver->setEnabled(!isEmpty && !m_session.isReadOnly());
}

void DutiesTab::handOver()
{
    auto *dialog = new HandoverDialog(m_session, m_person, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tsuzuri
