#include "ui/intake/tray_model.h"

#include "core/exchange/tray_intake.h"
#include "ui/session/session.h"
#include "ui/support/shapes.h"

#include <QElapsedTimer>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 slice = 6; // ms of thinking between two looks at the events

Sign signOf(const Proposal &proposal)
{
    if (!proposal.twins.empty())
        return {Shape::TriangleMark, Tone::Major};
    if (proposal.controls.empty())
        return {Shape::Question, Tone::Major};
    if (proposal.isSure())
        return {Shape::Tick, Tone::Good};
    return proposal.confidence() >= Proposal::likelyConfidence ? Sign{Shape::HalfRing, Tone::Later}
                                                               : Sign{Shape::Diamond, Tone::Minor};
}

/// Where it was found, in one word behind it.
QString withSource(const QString &what, FoundIn foundIn)
{
    switch (foundIn) {
    case FoundIn::Name:
        //: %1: a control or a period, found in the name of a file
        return TrayModel::tr("%1 (name)").arg(what);
    case FoundIn::Folder:
        return TrayModel::tr("%1 (folder)").arg(what);
    case FoundIn::Content:
        return TrayModel::tr("%1 (in the file)").arg(what);
    case FoundIn::Elsewhere:
        break;
    }
    return what;
}

} // namespace

TrayModel::TrayModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TrayModel::think);
    connect(&session, &Session::changed, this, &TrayModel::takeNotice);
    connect(&session, &Session::projectChanged, this, &TrayModel::startAnew);
    startAnew();
}

TrayModel::~TrayModel() = default;

void TrayModel::startAnew()
{
    m_proposer.reset();
    for (Item &each : m_items)
        each.isStale = true;
    takeRows();
}

/// Rows go and come where they are, so that selection and current row stay.
void TrayModel::takeRows()
{
    std::vector<Id<EvidenceFile>> wanted;
    for (const EvidenceFile &file : m_session.data().table<EvidenceFile>()) {
        if (isUnfiled(file))
            wanted.push_back(file.id);
    }
    std::ranges::sort(wanted, {}, &Id<EvidenceFile>::uuid);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!std::ranges::binary_search(wanted, idAt(row))) {
            beginRemoveRows({}, row, row);
            m_items.erase(m_items.begin() + row);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_items.size() && m_items[i].id == wanted[i])
            continue;
        std::size_t end = i + 1;
        while (end < wanted.size() && (i == m_items.size() || wanted[end] < m_items[i].id))
            ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        std::vector<Item> fresh(end - i);
        for (std::size_t j = i; j < end; ++j)
            fresh[j - i].id = wanted[j];
        m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(i),
            std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        endInsertRows();
        i = end - 1;
    }
    m_thought = 0;
    m_timer.start();
}

void TrayModel::takeNotice(const CommitNotice &notice)
{
    bool isOther = false; // what proposals are made of has changed
    for (const auto &[kind, id] : notice.records) {
        const Dataset &data = m_session.data();
        if (kind == Kind::EvidenceFile && m_proposer) {
            if (const EvidenceFile *file = data.find(Id<EvidenceFile>{id}))
                m_proposer->learn(*file);
        } else if (kind == Kind::Control || kind == Kind::ExpectedEvidence || kind == Kind::Document
            || kind == Kind::DocumentVersion || kind == Kind::SourceSystem || kind == Kind::Project
            || kind == Kind::Cadence) {
            isOther = true;
        }
    }
    if (isOther)
        m_proposer.reset();
    for (Item &each : m_items)
        each.isStale = true;
    takeRows();
}

void TrayModel::think()
{
    QElapsedTimer clock;
    clock.start();
    while (m_thought < rowCount() && clock.elapsed() < slice)
        proposalAt(m_thought++);
    if (m_thought < rowCount())
        return;
    m_timer.stop();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT thought();
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

Id<EvidenceFile> TrayModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? item(row).id : Id<EvidenceFile>();
}

const EvidenceFile *TrayModel::fileAt(int row) const
{
    return m_session.data().find(idAt(row));
}

int TrayModel::rowOf(Id<EvidenceFile> id) const
{
    const auto found = std::ranges::lower_bound(m_items, id, {}, &Item::id);
    return found != m_items.end() && found->id == id ? static_cast<int>(found - m_items.begin()) : -1;
}

const Proposal &TrayModel::proposalAt(int row) const
{
    Item &asked = item(row);
    if (!m_proposer)
        m_proposer.emplace(m_session.data(),
            ProposerContext{m_session.project(), m_session.today(), m_session.workspace().zone()});
    if (asked.isStale || !asked.proposal) {
        asked.proposal = m_proposer->propose(trayFileAt(row));
        asked.isStale = false;
    }
    return *asked.proposal;
}

Evidence TrayModel::draftAt(int row) const
{
    if (const auto &draft = item(row).draft)
        return *draft;
    return draftOf(m_session.data(), proposalAt(row), trayFileAt(row), m_session.project());
}

TrayFile TrayModel::trayFileAt(int row) const
{
    const EvidenceFile &file = *fileAt(row);
    return {file, modifiedAt(m_session.workspace().vault(), file), item(row).text, item(row).writtenAt};
}

void TrayModel::setDraft(int row, const Evidence &draft)
{
    item(row).draft = draft;
    Q_EMIT dataChanged(index(row), index(row));
}

bool TrayModel::isEdited(int row) const
{
    return item(row).draft.has_value();
}

void TrayModel::forgetDraft(int row)
{
    item(row).draft.reset();
    Q_EMIT dataChanged(index(row), index(row));
}

void TrayModel::setText(Id<EvidenceFile> id, const QString &text, const QDateTime &writtenAt)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    item(row).isRead = true;
    if (text.isEmpty() && !writtenAt.isValid())
        return;
    item(row).text = text;
    item(row).writtenAt = writtenAt;
    item(row).isStale = true;
    m_thought = std::min(m_thought, row);
    m_timer.start();
    Q_EMIT dataChanged(index(row), index(row));
}

std::vector<int> TrayModel::unreadRows(int from, int most) const
{
    std::vector<int> rows;
    const int count = rowCount();
    for (int i = 0; i < count && static_cast<int>(rows.size()) < most; ++i) {
        const int row = (qMax(0, from) + i) % count;
        if (!item(row).isRead)
            rows.push_back(row);
    }
    return rows;
}

NameCalendar TrayModel::calendarAt(int row) const
{
    proposalAt(row);
    return m_proposer->calendar(draftAt(row).capturedAt.date());
}

std::vector<int> TrayModel::sureRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const Item &each = item(row);
        if (each.proposal && each.proposal->isSure() && !each.draft)
            rows.push_back(row);
    }
    return rows;
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    const EvidenceFile *file = fileAt(index.row());
    if (!file)
        return {};
    const Words &words = m_session.words();
    if (role == Qt::DisplayRole)
        return file->name;
    if (role == Qt::ToolTipRole)
        return file->original.isEmpty() ? file->name : file->original;
    if (role != SignRole && role != RemarkRole && role != ConfidenceRole
        && role != Qt::AccessibleDescriptionRole)
        return {};
    const Proposal &proposal = proposalAt(index.row());
    if (role == SignRole)
        return QVariant::fromValue(isEdited(index.row()) ? Sign{Shape::Tick, Tone::Later} : signOf(proposal));
    if (role == ConfidenceRole)
        return isEdited(index.row()) ? QVariant() : QVariant(proposal.confidence());
    const Evidence draft = draftAt(index.row());
    QStringList parts;
    const bool isEdited = this->isEdited(index.row());
    for (const Id<Control> control : draft.controls) {
        const auto proposed = std::ranges::find(proposal.controls, control, &Proposed<Id<Control>>::value);
        const bool isProposed = !isEdited && proposed != proposal.controls.end();
        parts << withSource(m_session.data().refOf(Kind::Control, control.uuid),
            isProposed ? proposed->reason.foundIn : FoundIn::Elsewhere);
    }
    parts << withSource(
        periodText(draft.covers()), isEdited ? FoundIn::Elsewhere : proposal.covers.reason.foundIn);
    if (!proposal.warnings.empty() && !isEdited)
        parts << words.text(proposal.warnings.front().phrase, proposal.warnings.front().arguments);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace tsuzuri
