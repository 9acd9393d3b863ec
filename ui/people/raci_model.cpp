#include "ui/people/raci_model.h"

#include "core/base/fold.h"
#include "core/registers/record_name.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"

#include <QMimeData>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const QString mimeType = u"application/x-tsuzuri-raci"_s;

/// What the matrix is made of.
bool concerns(Kind kind)
{
    return kind == Kind::Assignment || kind == Kind::Person || kind == Kind::Role || kind == Kind::RoleHolding
        || kind == Kind::Control || kind == Kind::Document;
}

} // namespace

RaciModel::RaciModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    load();
    connect(&session, &Session::changed, this, &RaciModel::takeNotice);
    connect(&session, &Session::projectChanged, this, &RaciModel::load);
}

void RaciModel::takeNotice(const CommitNotice &notice)
{
    if (std::ranges::any_of(notice.records, [](const auto &record) { return concerns(record.first); }))
        load();
}

void RaciModel::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown && m_isStale)
        load();
}

void RaciModel::load()
{
    m_isStale = !m_isShown;
    if (m_isStale)
        return;
    m_workspace.emplace(m_session.data(), m_session.today());
    RaciMatrix matrix(*m_workspace, m_kind, m_session.project(), m_people);
    const bool isSameShape = matrix.subjects() == m_matrix.subjects() && matrix.people() == m_matrix.people();
    m_matrix = std::move(matrix);
    m_folded.clear();
    for (const AnyId &subject : m_matrix.subjects()) {
        const LocalizedText name = recordName(m_session.data(), subject.kind, subject.uuid);
        m_folded << fold(
            QStringList{recordNumber(m_session.data(), subject.kind, subject.uuid), name.ja, name.en}.join(
                u'\n'));
    }
    if (isSameShape && m_narrow == Rows::All && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT loaded();
    } else {
        arrange();
    }
}

void RaciModel::setKind(Kind kind)
{
    m_kind = kind;
    load();
}

void RaciModel::setPeople(RaciMatrix::People people)
{
    m_people = people;
    load();
}

void RaciModel::setFilter(const QString &words, Rows rows)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words && rows == m_narrow)
        return; // a reset would drop the selection
    m_words = wanted;
    m_narrow = rows;
    arrange();
}

void RaciModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t row = 0; row < m_matrix.subjects().size(); ++row) {
        const QString &folded = m_folded[static_cast<qsizetype>(row)];
        if (fits(row, m_narrow)
            && std::ranges::all_of(m_words, [&](const QString &word) { return folded.contains(word); }))
            m_rows.push_back(static_cast<int>(row));
    }
    endResetModel();
    Q_EMIT loaded();
}

bool RaciModel::fits(std::size_t row, Rows rows) const
{
    if (rows == Rows::NobodyAccountable)
        return !m_matrix.hasAccountable(row);
    return rows == Rows::All
        || std::ranges::contains(m_matrix.conflicts(row), RaciFault::PersonGone, &RaciConflict::fault);
}

int RaciModel::countOf(Rows rows) const
{
    int count = 0;
    for (std::size_t row = 0; row < m_matrix.subjects().size(); ++row)
        count += fits(row, rows) ? 1 : 0;
    return count;
}

AnyId RaciModel::subjectAt(int row) const
{
    return row >= 0 && row < rowCount()
        ? m_matrix.subjects()[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])]
        : AnyId();
}

Id<Person> RaciModel::personAt(int column) const
{
    return column >= 0 && column < columnCount() ? m_matrix.people()[static_cast<std::size_t>(column)]
                                                 : Id<Person>();
}

int RaciModel::rowOf(Uuid subject) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (subjectAt(row).uuid == subject)
            return row;
    }
    return -1;
}

int RaciModel::columnOf(Id<Person> person) const
{
    const auto found = std::ranges::find(m_matrix.people(), person);
    return found == m_matrix.people().end() ? -1 : static_cast<int>(found - m_matrix.people().begin());
}

void RaciModel::commit(const RaciEdit &edit)
{
    ChangeSet changes = edit.changes();
    if (changes.isEmpty())
        return;
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        Q_EMIT failed(stored.error());
}

void RaciModel::toggle(const QModelIndexList &cells, Raci raci)
{
    RaciEdit edit(*m_workspace);
    // Several cells become alike: those that lack the letter get it; where all have it, all lose it.
    const bool isGiven = std::ranges::any_of(cells, [&](const QModelIndex &cell) {
        return !edit.has(subjectAt(cell.row()), personAt(cell.column()), raci);
    });
    for (const QModelIndex &cell : cells) {
        if (isGiven)
            edit.give(subjectAt(cell.row()), personAt(cell.column()), raci);
        else
            edit.take(subjectAt(cell.row()), personAt(cell.column()), raci);
    }
    commit(edit);
}

void RaciModel::clear(const QModelIndexList &cells)
{
    RaciEdit edit(*m_workspace);
    for (const QModelIndex &cell : cells)
        edit.takeAll(subjectAt(cell.row()), personAt(cell.column()));
    commit(edit);
}

void RaciModel::move(const QModelIndex &from, const QModelIndex &to)
{
    if (from.row() != to.row())
        return;
    RaciEdit edit(*m_workspace);
    for (const Raci raci : raciLetters())
        edit.move(subjectAt(from.row()), personAt(from.column()), personAt(to.column()), raci);
    commit(edit);
}

int RaciModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RaciModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.people().size());
}

RaciLetters RaciModel::lettersAt(const QModelIndex &index) const
{
    return m_matrix.at(static_cast<std::size_t>(m_rows[static_cast<std::size_t>(index.row())]),
        static_cast<std::size_t>(index.column()));
}

QString RaciModel::spoken(const QModelIndex &index) const
{
    const RaciLetters letters = lettersAt(index);
    QStringList words;
    for (const Raci raci : raciLetters()) {
        if (!letters.has(raci))
            continue;
        const QString word = raciWord(raci);
        words << (letters.isByRole(raci) ? tr("%1, through a role").arg(word) : word);
    }
    //: %1: a control or document, %2: a person, %3: their parts in it
    return tr("%1 – %2: %3")
        .arg(headerData(index.row(), Qt::Vertical).toString(),
            personText(m_session, personAt(index.column())),
            words.isEmpty() ? tr("no part") : m_session.words().list(words));
}

QVariant RaciModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return lettersAt(index).text();
    case LettersRole:
        return QVariant::fromValue(lettersAt(index));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QString RaciModel::faultText(std::size_t row) const
{
    QStringList texts;
    for (const RaciConflict &conflict : m_matrix.conflicts(row)) {
        switch (conflict.fault) {
        case RaciFault::NobodyAccountable:
            texts << tr("Nobody is accountable");
            break;
        case RaciFault::SeveralAccountable:
            texts << tr("Several are accountable");
            break;
        case RaciFault::OwnerDiffers:
            texts << tr("Owner and assignment differ");
            break;
        case RaciFault::PersonGone:
            texts << personText(m_session, conflict.person);
            break;
        case RaciFault::RoleVacant:
            //: %1: name of a role
            texts << tr("Nobody holds %1").arg(m_session.reader().label(Kind::Role, conflict.role.uuid));
            break;
        }
    }
    return m_session.words().list(texts);
}

QVariant RaciModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const Id<Person> id = personAt(section);
        const Person *person = m_session.data().find(id);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return personText(m_session, id);
        if (role == DepartmentRole)
            return person ? person->department.best(m_session.language()) : QString();
        const auto sign = role == SignRole ? personSign(m_session, id) : std::nullopt;
        return sign ? QVariant::fromValue(*sign) : QVariant();
    }
    const AnyId subject = subjectAt(section);
    const auto row = static_cast<std::size_t>(m_rows[static_cast<std::size_t>(section)]);
    switch (role) {
    case Qt::DisplayRole:
        return m_session.reader().label(subject.kind, subject.uuid);
    case Qt::ToolTipRole:
        return QStringList{m_session.reader().label(subject.kind, subject.uuid), faultText(row)}
            .join(u'\n')
            .trimmed();
    case NumberRole:
        return recordNumber(m_session.data(), subject.kind, subject.uuid);
    case NameRole:
        return m_session.reader().name(subject.kind, subject.uuid);
    case FaultRole:
        return faultText(row);
    case SignRole:
        if (m_matrix.conflicts(row).empty())
            return {};
        return QVariant::fromValue(m_matrix.hasAccountable(row) ? Sign{Shape::TriangleMark, Tone::Major}
                                                                : Sign{Shape::OctagonBar, Tone::Blocker});
    default:
        return {};
    }
}

Qt::ItemFlags RaciModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_session.isReadOnly())
        flags |= lettersAt(index).isEmpty() ? Qt::ItemIsDropEnabled
                                            : Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList RaciModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *RaciModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // owned by the drag
    data->setData(mimeType,
        QByteArray::number(indexes.front().row()) + ' ' + QByteArray::number(indexes.front().column()));
    return data;
}

QModelIndex RaciModel::draggedFrom(const QMimeData *data) const
{
    const QList<QByteArray> place = data->data(mimeType).split(' ');
    return place.size() == 2 ? index(place[0].toInt(), place[1].toInt()) : QModelIndex();
}

bool RaciModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const QModelIndex from = draggedFrom(data);
    return from.isValid() && parent.isValid() && from.row() == parent.row() && from != parent;
}

bool RaciModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    move(draggedFrom(data), parent);
    return true;
}

} // namespace tsuzuri
