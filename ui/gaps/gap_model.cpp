#include "ui/gaps/gap_model.h"

#include "core/base/fold.h"
#include "core/registers/record_name.h"
#include "core/registers/register.h"
#include "ui/gaps/gap_text.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array severities{Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice};

} // namespace

GapModel::GapModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    load();
    connect(&session, &Session::gapsChanged, this, &GapModel::load);
}

void GapModel::load()
{
    m_entries.clear();
    for (const Gap *gap : m_session.gaps().gaps()) {
        Entry entry{*gap, gapSentence(m_session.words(), *gap), ownerOf(gap->subject), {}};
        entry.folded = fold(
            QStringList{entry.sentence, gap->rule, gap->subjectRef, gap->label, entry.owner}.join(u'\n'));
        m_entries.push_back(std::move(entry));
    }
    arrange();
}

void GapModel::setFilter(const QString &words, const QSet<Severity> &wanted)
{
    m_words = fold(words).split(u' ', Qt::SkipEmptyParts);
    m_severities = wanted;
    arrange();
}

void GapModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    m_shown = 0;
    for (const Severity severity : severities) {
        const std::size_t heading = m_rows.size();
        for (std::size_t place = 0; place < m_entries.size(); ++place) {
            const Entry &entry = m_entries[place];
            const bool fits = entry.gap.severity == severity
                && (m_severities.isEmpty() || m_severities.contains(severity))
                && std::ranges::all_of(
                    m_words, [&](const QString &word) { return entry.folded.contains(word); });
            if (!fits)
                continue;
            if (m_rows.size() == heading)
                m_rows.push_back({severity, -1, 0});
            m_rows.push_back({severity, static_cast<int>(place), 0});
            ++m_rows[heading].count;
            ++m_shown;
        }
    }
    endResetModel();
}

QString GapModel::ownerOf(const AnyId &subject) const
{
    const AnyId home = homeOf(m_session.data(), subject);
    const int row = m_session.data().rowOf(home.kind, home.uuid);
    for (const QStringView key : {u"owner", u"assigned_to", u"assignee", u"captured_by", u"decided_by"}) {
        const tsuzuri::Column *column = registerOf(home.kind).find(key);
        const QString owner = column && row >= 0 ? m_session.reader().text(*column, row) : QString();
        if (!owner.isEmpty())
            return owner;
    }
    return {};
}

const Gap *GapModel::gapAt(int row) const
{
    const bool isGap = row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].gap >= 0;
    return isGap ? &m_entries[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].gap)].gap
                 : nullptr;
}

int GapModel::rowOf(const QString &fingerprint) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Gap *gap = gapAt(row);
        if (gap && gap->fingerprint == fingerprint)
            return row;
    }
    return -1;
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == SeverityRole)
        return static_cast<int>(row.severity);
    if (role == HeadingRole)
        return row.gap < 0;
    if (row.gap < 0)
        return headingData(row, index.column(), role);
    const Entry &entry = m_entries[static_cast<std::size_t>(row.gap)];
    if (role == RemarkRole && index.column() == Sentence)
        return entry.gap.label.isEmpty() ? entry.gap.rule : u"%1 · %2"_s.arg(entry.gap.rule, entry.gap.label);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Sentence:
        return entry.sentence;
    case Subject:
        return recordNumber(m_session.data(), entry.gap.subject.kind, entry.gap.subject.uuid);
    case Owner:
        return entry.owner;
    case ProjectName:
        return m_session.data().refOf(Kind::Project, entry.gap.project.uuid);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant GapModel::headingData(const Row &row, int column, int role) const
{
    if (role != Qt::DisplayRole || column != Sentence)
        return {};
    //: %1: a severity, %n: number of gaps
    return tr("%1: %n gap(s)", nullptr, row.count).arg(severityWord(m_session.words(), row.severity));
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("What is missing"), tr("Record"), tr("Owner"), tr("Project")};
    return headings.value(section);
}

Qt::ItemFlags GapModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return gapAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace tsuzuri
