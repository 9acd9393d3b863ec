#include "ui/meetings/agenda_model.h"

#include "core/meetings/series.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/sign_label.h"

#include <QFont>

namespace tsuzuri {

using namespace Qt::StringLiterals;

AgendaModel::AgendaModel(Session &session, Id<Meeting> meeting, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_meetingId(meeting)
{
    load();
    connect(&session, &Session::changed, this, &AgendaModel::takeNotice);
}

/// What is said of an item changes no fact that is looked up: after most keys the book stays. New items may
/// move the others.
void AgendaModel::takeNotice(const CommitNotice &notice)
{
    const bool isOfItems = std::ranges::all_of(
        notice.records, [](const auto &record) { return record.first == Kind::MeetingItem; });
    if (!isOfItems || m_session.data().size(Kind::MeetingItem) != m_itemsInBook)
        m_book.reset();
    load();
}

void AgendaModel::load()
{
    std::vector<Row> rows;
    AgendaSection section{};
    for (const MeetingItem *item : itemsOf(m_session.data(), m_meetingId)) {
        if (item->section != section) {
            section = item->section;
            rows.push_back({section, {}});
        }
        rows.push_back({section, item->id});
    }
    const bool isSame = std::ranges::equal(rows, m_rows, [](const Row &left, const Row &right) {
        return left.section == right.section && left.item == right.item;
    });
    if (isSame) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AgendaModel::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const MeetingItem *AgendaModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_session.data().find(m_rows[static_cast<std::size_t>(row)].item);
}

int AgendaModel::rowOf(Id<MeetingItem> item) const
{
    const auto found = std::ranges::find(m_rows, item, &Row::item);
    return item.isNull() || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgendaModel::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (itemAt(next))
            return next;
    }
    return -1;
}

int AgendaModel::lineCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return !row.item.isNull(); }));
}

int AgendaModel::doneCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const MeetingItem *item = itemAt(row);
        count += item && item->result != ItemResult::Unset;
    }
    return count;
}

const ItemFactBook &AgendaModel::book() const
{
    if (m_book)
        return *m_book;
    const Meeting *meeting = m_session.data().find(m_meetingId);
    m_meeting = meeting ? *meeting : Meeting();
    m_itemsInBook = m_session.data().size(Kind::MeetingItem);
    m_index.emplace(m_session.data(), m_session.today());
    return m_book.emplace(*m_index, *m_meeting);
}

bool AgendaModel::isHidden(const MeetingItem &item) const
{
    return m_isMasked && facts(item).isStrict;
}

QString AgendaModel::sentence(const MeetingItem &item) const
{
    return isHidden(item) ? tr("Strictly confidential item") : item.text.best(m_session.language());
}

QString AgendaModel::headingText(AgendaSection section) const
{
    const int field = kindInfo(Kind::MeetingItem).fieldIndex(u"section");
    return m_session.words().choice(Kind::MeetingItem, field, QString::fromLatin1(code(section)));
}

QString AgendaModel::progressText(AgendaSection section) const
{
    int lines = 0;
    int done = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const MeetingItem *item =
            m_rows[static_cast<std::size_t>(row)].section == section ? itemAt(row) : nullptr;
        lines += item != nullptr;
        done += item && item->result != ItemResult::Unset;
    }
    return u"%1 / %2"_s.arg(done).arg(lines);
}

QString AgendaModel::cellText(const MeetingItem &item, int column) const
{
    switch (column) {
    case Text:
        return sentence(item);
    case Owner: {
        QStringList names;
        const std::vector<Id<Person>> people = m_isMasked ? std::vector<Id<Person>>() : facts(item).people;
        for (const Id<Person> person : people)
            names << personText(m_session, person);
        return m_isMasked ? tr("hidden", "names of people") : m_session.words().list(names);
    }
    case Due:
        return facts(item).dueOn.toString(Qt::ISODate);
    case Weeks:
        return item.fingerprint.isEmpty() ? QString() : QString::number(facts(item).weeks);
    case Result:
        return resultWord(m_session, item.result);
    case Comment:
        return isHidden(item) ? QString() : item.comment.best(m_session.language());
    default:
        return {};
    }
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AgendaSection section = m_rows[static_cast<std::size_t>(index.row())].section;
    const MeetingItem *item = itemAt(index.row());
    if (!item) {
        if (role == HeadingRole)
            return true;
        if (role == ProgressRole)
            return progressText(section);
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return role == Qt::DisplayRole && index.column() == Text ? headingText(section) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(*item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Text
            ? u"%1 %2"_s.arg(cellText(*item, Text), cellText(*item, Result)).trimmed()
            : cellText(*item, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(index.column() == Weeks ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (const auto sign = index.column() == Text ? itemSign(*item) : std::nullopt)
            return signIcon(*sign);
        return {};
    case SignRole:
        if (const auto sign = itemSign(*item))
            return QVariant::fromValue(*sign);
        return {};
    case DoneRole:
        return item->result != ItemResult::Unset;
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Item");
    case Owner:
        return tr("Owner", "of an agenda item");
    case Due:
        return tr("Due", "of an agenda item");
    case Weeks:
        return tr("Weeks");
    case Result:
        return tr("Result");
    case Comment:
        return tr("Comment");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

std::optional<Sign> itemSign(const MeetingItem &item)
{
    switch (item.result) {
    case ItemResult::Ok:
        return Sign{Shape::Tick, Tone::Good};
    case ItemResult::ActionNeeded:
        return Sign{Shape::Clock, Tone::Major};
    case ItemResult::Pending:
        return Sign{Shape::HalfRing, Tone::Draft};
    case ItemResult::NotApplicable:
        return Sign{Shape::Cross, Tone::Draft};
    case ItemResult::Unset:
        break;
    }
    if (item.section == AgendaSection::ResolvedGap)
        return Sign{Shape::Tick, Tone::Good};
    if (item.severity != Severity::Unset)
        return signOf(item.severity);
    return Sign{Shape::EmptyRing, Tone::Later};
}

QString resultWord(const Session &session, ItemResult result)
{
    if (result == ItemResult::Unset)
        return {};
    const int field = kindInfo(Kind::MeetingItem).fieldIndex(u"result");
    return session.words().choice(Kind::MeetingItem, field, QString::fromLatin1(code(result)));
}

} // namespace tsuzuri
