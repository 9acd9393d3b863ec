#include "ui/coverage/coverage_model.h"

#include "core/base/fold.h"
#include "core/registers/register.h"
#include "ui/coverage/coverage_words.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool hasState(const ControlRibbon &ribbon, CoverageState state)
{
    return std::ranges::contains(ribbon.segments, state, &RibbonSegment::state);
}

} // namespace

CoverageModel::CoverageModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void CoverageModel::setCoverage(Coverage coverage)
{
    m_coverage = std::move(coverage);
    std::ranges::stable_sort(m_coverage.ribbons, {}, [this](const ControlRibbon &ribbon) {
        return naturalKey(m_session.data().refOf(Kind::Control, ribbon.control.uuid));
    });
    m_owners.clear();
    m_counts = {};
    for (const ControlRibbon &ribbon : m_coverage.ribbons) {
        m_owners.push_back(ownerOf(ribbon));
        for (std::size_t state = 0; state < coverageStates; ++state)
            m_counts[state] += hasState(ribbon, static_cast<CoverageState>(state));
    }
    arrange();
}

QString CoverageModel::ownerOf(const ControlRibbon &ribbon) const
{
    const tsuzuri::Column *column = registerOf(Kind::Control).find(u"owner");
    const int row = m_session.data().rowOf(Kind::Control, ribbon.control.uuid);
    return column && row >= 0 ? m_session.reader().text(*column, row) : QString();
}

void CoverageModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

void CoverageModel::setFilter(const QString &words, std::optional<CoverageState> state)
{
    m_words = fold(words);
    m_state = state;
    arrange();
}

void CoverageModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (int place = 0; place < static_cast<int>(m_coverage.ribbons.size()); ++place) {
        const ControlRibbon &ribbon = m_coverage.ribbons[static_cast<std::size_t>(place)];
        if (m_state && !hasState(ribbon, *m_state))
            continue;
        const QString text = fold(m_session.reader().label(Kind::Control, ribbon.control.uuid) + u' '
            + m_owners[static_cast<std::size_t>(place)]);
        if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            m_rows.push_back(place);
    }
    if (m_order == Order::ExceptionsFirst) {
        std::ranges::stable_sort(m_rows, std::ranges::greater(),
            [this](int place) { return m_coverage.ribbons[static_cast<std::size_t>(place)].worst; });
    }
    endResetModel();
}

const ControlRibbon *CoverageModel::ribbonAt(int row) const
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_rows.size());
    return isThere ? &m_coverage.ribbons[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])]
                   : nullptr;
}

int CoverageModel::rowOf(Id<Control> control) const
{
    const auto found = std::ranges::find_if(m_rows,
        [&](int place) { return m_coverage.ribbons[static_cast<std::size_t>(place)].control == control; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    const ControlRibbon *ribbon = ribbonAt(index.row());
    const Control *control = ribbon ? m_session.data().find(ribbon->control) : nullptr;
    if (!control)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Done)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Ribbon)
        return CoverageWords::summary(m_session, *control, *ribbon);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return control->ref;
    case Title:
        return QString(control->name.best(m_session.language()) + u'\n'
            + CoverageWords::summary(m_session, *control, *ribbon));
    case Owner:
        return m_owners[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(index.row())])];
    case Done:
        return u"%1 / %2"_s.arg(ribbon->done).arg(ribbon->due);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Control");
    case Title:
        return tr("Title");
    case Owner:
        return tr("Owner");
    case Ribbon:
        return m_session.words().period(m_coverage.span);
    case Done:
        return tr("Done / due");
    default:
        return {};
    }
}

} // namespace tsuzuri
