#include "ui/gaps/gap_list_model.h"

#include "ui/gaps/gap_text.h"
#include "ui/session/session.h"
#include "ui/support/shapes.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

GapListModel::GapListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void GapListModel::setGaps(const std::vector<int> &places)
{
    beginResetModel();
    m_gaps.clear();
    for (const int place : places)
        m_gaps.push_back(*m_session.gaps().gaps()[static_cast<std::size_t>(place)]);
    endResetModel();
}

const Gap *GapListModel::gapAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_gaps[static_cast<std::size_t>(index.row())]
                                                             : nullptr;
}

int GapListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

QVariant GapListModel::data(const QModelIndex &index, int role) const
{
    const Gap *gap = gapAt(index);
    if (!gap)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return gapSentence(m_session.words(), *gap);
    case SignRole:
        return QVariant::fromValue(signOf(gap->severity));
    case RemarkRole: {
        QStringList parts{severityWord(m_session.words(), gap->severity), gap->rule};
        if (!gap->project.isNull())
            parts << m_session.reader().name(Kind::Project, gap->project.uuid);
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

} // namespace tsuzuri
