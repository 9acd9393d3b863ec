#include "ui/people/work_model.h"

#include "core/registers/record_name.h"
#include "ui/gaps/gap_text.h"
#include "ui/session/session.h"
#include "ui/support/shapes.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array times{WorkTime::Overdue, WorkTime::ThisWeek, WorkTime::Later};

Sign signOf(WorkTime time)
{
    switch (time) {
    case WorkTime::Overdue:
        return {Shape::Clock, Tone::Major};
    case WorkTime::ThisWeek:
        return {Shape::HalfRing, Tone::Draft};
    case WorkTime::Later:
        break;
    }
    return {Shape::EmptyRing, Tone::Later};
}

} // namespace

WorkModel::WorkModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::gapsChanged, this, &WorkModel::load); // a moment after every change
}

void WorkModel::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown && m_isStale)
        load();
}

void WorkModel::load()
{
    m_isStale = !m_isShown;
    if (m_isStale)
        return;
    const WorkspaceIndex workspace(m_session.data(), m_session.today());
    m_gaps = m_session.report().gaps;
    m_all = openWork(workspace, m_gaps);
    arrange();
}

void WorkModel::setPerson(Id<Person> person)
{
    m_person = person;
    arrange();
}

void WorkModel::arrange()
{
    beginResetModel();
    m_items = workOf(m_all, m_person);
    m_rows.clear();
    for (const WorkTime time : times) {
        bool hasHeading = false;
        for (std::size_t place = 0; place < m_items.size(); ++place) {
            if (workTime(m_items[place].dueOn, m_session.today()) != time)
                continue;
            if (!std::exchange(hasHeading, true))
                m_rows.push_back({time, -1});
            m_rows.push_back({time, static_cast<int>(place)});
        }
    }
    endResetModel();
    Q_EMIT loaded();
}

const WorkItem *WorkModel::itemAt(int row) const
{
    const int item = row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].item : -1;
    return item < 0 ? nullptr : &m_items[static_cast<std::size_t>(item)];
}

AnyId WorkModel::recordAt(int row) const
{
    const WorkItem *item = itemAt(row);
    return item ? item->record : AnyId();
}

int WorkModel::rowOf(Uuid record) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const WorkItem *item = itemAt(row);
        if (item && item->record.uuid == record)
            return row;
    }
    return -1;
}

int WorkModel::rowFrom(QDate day) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const WorkItem *item = itemAt(row);
        if (item && item->dueOn.isValid() && item->dueOn >= day)
            return row;
    }
    return -1;
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString WorkModel::textOf(const WorkItem &item) const
{
    const QString what = m_session.reader().label(item.record.kind, item.record.uuid);
    switch (item.kind) {
    case WorkKind::Occurrence:
        return tr("Carry out %1").arg(what);
    case WorkKind::OccurrenceReview:
        return tr("Confirm that it was carried out: %1").arg(what);
    case WorkKind::MissingEvidence:
        return tr("Leave evidence of %1").arg(what);
    case WorkKind::Request:
        return tr("Answer %1").arg(what);
    case WorkKind::RequestReview:
        return tr("Check the answer to %1").arg(what);
    case WorkKind::Action:
        return tr("Do %1").arg(what);
    case WorkKind::Finding:
        return tr("Resolve %1").arg(what);
    case WorkKind::DocumentReview:
        return tr("Review %1").arg(what);
    case WorkKind::DocumentDue:
        return tr("Write %1").arg(what);
    case WorkKind::Approval:
        return tr("Approve %1").arg(what);
    case WorkKind::LocationCheck:
        return tr("See whether it is still there: %1").arg(what);
    case WorkKind::Gap:
        return gapSentence(m_session.words(), m_gaps[static_cast<std::size_t>(item.gap)]);
    }
    return {};
}

/// What the record belongs to, else which register it is in.
QString WorkModel::remarkOf(const WorkItem &item) const
{
    const AnyId home = homeOf(m_session.data(), item.record);
    const QString label = home == item.record ? QString() : m_session.reader().label(home.kind, home.uuid);
    return label.isEmpty() ? m_session.words().kind(item.record.kind) : label;
}

QString WorkModel::headingOf(WorkTime time) const
{
    const auto count = static_cast<int>(
        std::ranges::count_if(m_rows, [time](const Row &row) { return row.time == time && row.item >= 0; }));
    switch (time) {
    case WorkTime::Overdue:
        //: %1: number of items
        return tr("Overdue (%1)").arg(count);
    case WorkTime::ThisWeek:
        //: %1: number of items
        return tr("This week (%1)").arg(count);
    case WorkTime::Later:
        break;
    }
    //: %1: number of items
    return tr("Later or without a date (%1)").arg(count);
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const WorkItem *item = itemAt(index.row());
    if (role == HeadingRole)
        return item == nullptr;
    if (!item)
        return role == Qt::DisplayRole || role == TextRole ? headingOf(row.time) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return textOf(*item);
    case SignRole:
        return QVariant::fromValue(signOf(row.time));
    case RemarkRole:
        return remarkOf(*item);
    case DueRole:
        return item->dueOn.toString(Qt::ISODate);
    case Qt::AccessibleTextRole:
        return QStringList{textOf(*item), remarkOf(*item), item->dueOn.toString(Qt::ISODate)}.join(u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags WorkModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tsuzuri
