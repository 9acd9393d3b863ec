#include "ui/detail/links_tab.h"

#include "ui/registers/row_filter.h"
#include "ui/session/session.h"
#include "ui/support/paragraph_view.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostShown = 100; // of one group

enum Role { KindRole = Qt::UserRole, IdRole, HeadingRole };

} // namespace

LinksTab::LinksTab(Session &session, Kind kind, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_kind(kind)
    , m_model(new QStandardItemModel(this))
    , m_view(new ParagraphView({Qt::DisplayRole, -1, -1, -1, HeadingRole}, this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Linked records"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = Uuid::fromString(index.data(IdRole).toString()))
            Q_EMIT recordRequested({static_cast<Kind>(index.data(KindRole).toInt()), *id});
    });
}

void LinksTab::setRecord(Uuid id)
{
    m_record = id;
    refresh();
}

void LinksTab::refresh()
{
    m_model->clear();
    if (m_session.data().rowOf(m_kind, m_record) < 0)
        return;
    addNamed();
    addNaming();
    if (m_model->rowCount() == 0) {
        auto *nothing = new QStandardItem(tr("This record is linked to no other."));
        nothing->setData(true, HeadingRole);
        m_model->appendRow(nothing);
    }
}

void LinksTab::addGroup(const QString &heading, const std::vector<AnyId> &records)
{
    if (records.empty())
        return;
    //: %1: name of a field or register, %2: number of records
    auto *title = new QStandardItem(tr("%1 (%2)").arg(heading).arg(records.size()));
    title->setData(true, HeadingRole);
    title->setFlags(Qt::NoItemFlags);
    m_model->appendRow(title);
    for (const AnyId &record : records | std::views::take(mostShown)) {
        auto *item = new QStandardItem(m_session.reader().label(record.kind, record.uuid));
        item->setData(static_cast<int>(record.kind), KindRole);
        item->setData(record.uuid.toString(), IdRole);
        m_model->appendRow(item);
    }
    if (records.size() > mostShown) {
        auto *item = new QStandardItem(tr("and %1 more").arg(records.size() - mostShown));
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
}

void LinksTab::addNamed()
{
    const KindInfo &info = kindInfo(m_kind);
    const int row = m_session.data().rowOf(m_kind, m_record);
    for (int field = 0; field < static_cast<int>(info.fields.size()); ++field) {
        const FieldInfo &entry = info.fields[static_cast<std::size_t>(field)];
        const Value value = m_session.data().valueAt(m_kind, row, field);
        std::vector<AnyId> records;
        if (const auto *any = std::get_if<AnyId>(&value); any && !any->isNull())
            records.push_back(*any);
        if (const auto *id = std::get_if<Uuid>(&value); id && !id->isNull() && entry.target)
            records.push_back({*entry.target, *id});
        if (const auto *ids = std::get_if<std::vector<Uuid>>(&value); ids && entry.target) {
            for (const Uuid id : *ids)
                records.push_back({*entry.target, id});
        }
        addGroup(m_session.words().field(m_kind, field), records);
    }
}

void LinksTab::addNaming()
{
    const Dataset &dataset = m_session.data();
    for (const Kind kind : allKinds()) {
        std::vector<AnyId> records;
        const auto &fields = kindInfo(kind).fields;
        for (int field = 0; field < static_cast<int>(fields.size()); ++field) {
            const FieldInfo &entry = fields[static_cast<std::size_t>(field)];
            if (entry.target != m_kind && entry.type != FieldType::AnyLink)
                continue;
            for (int row = 0; row < dataset.size(kind); ++row) {
                const Uuid id = dataset.idAt(kind, row);
                if (linksTo(dataset, kind, row, field, m_record)
                    && !std::ranges::contains(records, AnyId{kind, id}))
                    records.push_back({kind, id});
            }
        }
        addGroup(m_session.words().registerName(kind), records);
    }
}

} // namespace tsuzuri
