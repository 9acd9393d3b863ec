#include "ui/registers/link_targets.h"

#include "core/base/fold.h"
#include "core/registers/register.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFound = 40;

/// Texts by which a record is found: its number, names and kana.
QString wordsOf(const Session &session, Kind kind, int row)
{
    QString words = session.data().refAt(kind, row) + u' ';
    for (const QStringView key : {u"name", u"title", u"kana", u"code", u"label", u"email", u"text"}) {
        if (const Column *column = registerOf(kind).find(key))
            words += session.reader().filterText(*column, row) + u' ';
    }
    return fold(words);
}

} // namespace

LinkTargets::LinkTargets(const Session &session, const Column &column, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_column(column)
    , m_kinds(column.target
              ? std::vector{*column.target}
              : std::vector{Kind::Document, Kind::DocumentVersion, Kind::Control, Kind::Evidence,
                    Kind::Requirement, Kind::Population, Kind::Request, Kind::SourceSystem})
{
}

void LinkTargets::load()
{
    for (const Kind kind : m_kinds) {
        for (const int row :
            m_session.reader().rowsInOrder(*registerOf(kind).find(u"ref"), RowOrder::Ascending)) {
            const Uuid id = m_session.data().idAt(kind, row);
            m_targets.push_back(
                {kind, id, m_session.reader().label(kind, id), wordsOf(m_session, kind, row)});
        }
    }
}

void LinkTargets::setWords(const QString &words)
{
    if (m_targets.empty())
        load();
    beginResetModel();
    m_found.clear();
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    for (const Target &target : m_targets) {
        const bool fits =
            std::ranges::all_of(wanted, [&](const QString &word) { return target.folded.contains(word); });
        if (fits && !wanted.isEmpty())
            m_found.push_back(&target);
    }
    const auto startsWithIt = [&](const Target *target) { return target->folded.startsWith(wanted.first()); };
    if (!wanted.isEmpty())
        std::ranges::stable_partition(m_found, startsWithIt);
    if (m_found.size() > mostFound)
        m_found.resize(mostFound);
    endResetModel();
}

int LinkTargets::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant LinkTargets::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Target &target = *m_found[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return target.label;
    if (role == NameRole || role == Qt::EditRole)
        return nameOf(target);
    return {};
}

QString LinkTargets::nameOf(const Target &target) const
{
    const QString ref = m_session.data().refOf(target.kind, target.id);
    if (m_column.type == FieldType::AnyLink)
        return kindCode(target.kind) + u' ' + ref;
    if (m_column.type == FieldType::Links)
        return ref;
    return QString(ref + u' ' + m_session.reader().name(target.kind, target.id)).trimmed();
}

} // namespace tsuzuri
