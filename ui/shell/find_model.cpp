#include "ui/shell/find_model.h"

#include "core/base/fold.h"
#include "core/registers/record_name.h"
#include "core/registers/register.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOfAKind = 6;

/// In the order in which they are shown: what people look for most comes first.
constexpr std::array searchedKinds {Kind::Document, Kind::Evidence, Kind::Control, Kind::Request, Kind::Person,
    Kind::Requirement, Kind::Finding, Kind::Location, Kind::Meeting, Kind::Decision, Kind::Action, Kind::Role,
    Kind::SourceSystem, Kind::Organisation, Kind::Subservice, Kind::NotifiableChange, Kind::Population, Kind::Project,
    Kind::Milestone};

/// What is worth knowing of a result: where it lives, how it stands.
constexpr std::array remarkKeys {u"location", u"address", u"lifecycle", u"status", u"internal_status", u"department",
    u"owner", u"covers_from"};

} // namespace

FindModel::FindModel(const Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this] { m_entries.clear(); });
}

void FindModel::load()
{
    for (const Kind kind : searchedKinds) {
        for (const int row : m_session.reader().rowsInOrder(*registerOf(kind).find(u"ref"), RowOrder::Ascending)) {
            const AnyId id {kind, m_session.data().idAt(kind, row)};
            const LocalizedText name = recordName(m_session.data(), kind, id.uuid);
            QStringList words {recordNumber(m_session.data(), kind, id.uuid), name.ja, name.en};
            for (const QStringView key : {u"kana", u"email", u"address", u"auditor_ref"}) {
                if (const Column *column = registerOf(kind).find(key))
                    words << m_session.reader().text(*column, row);
            }
            m_entries.push_back({id, fold(words.join(u'\n'))});
        }
    }
}

void FindModel::setWords(const QString &words)
{
    if (m_entries.empty())
        load();
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    m_found = 0;
    for (const Kind kind : wanted.isEmpty() ? std::span<const Kind>() : std::span<const Kind>(searchedKinds)) {
        std::vector<const Entry *> fitting;
        for (const Entry &entry : m_entries) {
            const bool fits = entry.id.kind == kind
                && std::ranges::all_of(wanted, [&](const QString &word) { return entry.folded.contains(word); });
            if (fits)
                fitting.push_back(&entry);
        }
        if (fitting.empty())
            continue;
        std::ranges::stable_partition(
            fitting, [&](const Entry *entry) { return entry->folded.startsWith(wanted.first()); });
        m_found += static_cast<int>(fitting.size());
        m_rows.push_back({kind, {}, static_cast<int>(fitting.size())});
        for (std::size_t i = 0; i < std::min(mostOfAKind, fitting.size()); ++i)
            m_rows.push_back({kind, fitting[i]->id.uuid, 0});
    }
    endResetModel();
}

AnyId FindModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &found = m_rows[static_cast<std::size_t>(row)];
    return {found.kind, found.id};
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isHeading = row.id.isNull();
    switch (role) {
    case HeadingRole:
        return isHeading;
    case Qt::DisplayRole:
        if (isHeading) {
            //: %1: name of a register, %2: number of results
            return tr("%1 (%2)").arg(m_session.words().registerName(row.kind)).arg(row.count);
        }
        return m_session.reader().label(row.kind, row.id);
    case RemarkRole:
        return isHeading ? QString() : remark(row);
    case NumberRole:
        return isHeading ? QString() : recordNumber(m_session.data(), row.kind, row.id);
    default:
        return {};
    }
}

QString FindModel::remark(const Row &found) const
{
    const int row = m_session.data().rowOf(found.kind, found.id);
    QStringList parts;
    for (const char16_t *key : remarkKeys) {
        const Column *column = registerOf(found.kind).find(key);
        const QString text = column && row >= 0 ? m_session.reader().text(*column, row) : QString();
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(u" · "_s);
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    return recordAt(index.row()).isNull() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace tsuzuri
