#include "ui/shell/find_model.h"

#include "core/base/fold.h"
#include "core/registers/record_name.h"
#include "core/registers/register.h"
#include "core/search/file_index.h"
#include "ui/registers/purposes.h"
#include "ui/session/session.h"
#include "ui/shell/command_words.h"
#include "ui/shell/searcher.h"

#include <QAction>

#include <map>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 6;

/// What is worth knowing of a record that lives nowhere.
constexpr std::array remarkKeys{
    u"department", u"email", u"framework", u"due_on", u"held_on", u"frequency", u"performer_role", u"owner"};
/// How it stands.
constexpr std::array stateKeys{u"lifecycle", u"status", u"internal_status", u"employment"};

} // namespace

FindModel::FindModel(const Session &session, Searcher &searcher, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_searcher(searcher)
{
}

void FindModel::setWords(const QString &words)
{
    m_query = SearchQuery::of(words);
    beginResetModel();
    m_rows.clear();
    m_found = 0;
    if (m_query.isEmpty()) {
        addRecent();
    } else {
        addRecords();
        addCommands();
    }
    m_isWaiting = !m_query.isEmpty();
    endResetModel();
}

void FindModel::addHeading(const QString &name, int count)
{
    //: %1: name of a register, %2: number of results
    const QString counted = tr("%1 (%2)").arg(name).arg(count);
    m_rows.push_back({{}, nullptr, {}, count == 0 ? name : counted});
}

void FindModel::addRecords()
{
    for (const KindHits &hits : m_searcher.records(m_query, mostOfAKind)) {
        addHeading(m_session.words().registerName(hits.kind), hits.count);
        m_found += hits.count;
        for (const RecordHit &hit : hits.best)
            m_rows.push_back({{hits.kind, hit.record}, nullptr, {}, {}});
    }
}

void FindModel::addCommands()
{
    QList<QAction *> fitting;
    for (QAction *command : std::as_const(m_commands)) {
        if (command->isEnabled() && fits(*command, m_query))
            fitting << command;
    }
    if (fitting.isEmpty())
        return;
    addHeading(tr("Commands"), static_cast<int>(fitting.size()));
    m_found += static_cast<int>(fitting.size());
    for (QAction *command : fitting.first(qMin<qsizetype>(mostOfAKind, fitting.size())))
        m_rows.push_back({{}, command, {}, {}});
}

void FindModel::addRecent()
{
    bool hasHeading = false;
    for (const AnyId &record : m_recent) {
        if (m_session.data().rowOf(record.kind, record.uuid) < 0)
            continue;
        if (!std::exchange(hasHeading, true))
            addHeading(tr("Looked at last"), 0);
        m_rows.push_back({record, nullptr, {}, {}});
    }
}

void FindModel::setFiles(const SearchQuery &query, const FileHits &hits)
{
    if (query != m_query || query.isEmpty())
        return;
    const auto owners = fileOwners(m_session.data());
    std::multimap<QString, Row> files; // in the order of numbers
    for (const FileHit &hit : hits.hits) {
        for (const FileOwner &owner : owners.values(hit.sha256)) {
            const QString number = recordNumber(m_session.data(), owner.record.kind, owner.record.uuid);
            files.emplace(naturalKey(number), Row{owner.record, nullptr, hit, {}});
        }
    }
    beginResetModel();
    m_isWaiting = false;
    if (!files.empty())
        addHeading(tr("Inside files"), static_cast<int>(files.size()));
    m_found += static_cast<int>(files.size());
    for (const auto &[number, row] : files)
        m_rows.push_back(row);
    endResetModel();
}

const FindModel::Row *FindModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

AnyId FindModel::recordAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? found->record : AnyId();
}

QAction *FindModel::commandAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? found->command : nullptr;
}

bool FindModel::canBeChosen(int row) const
{
    const Row *found = rowAt(row);
    return found && found->heading.isEmpty();
}

Whereabouts FindModel::whereaboutsAt(int row) const
{
    return whereaboutsOf(m_session, recordAt(row));
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::marks(const QString &text) const
{
    return QVariant::fromValue(FoldedText(text).find(m_query.texts()));
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.heading.isEmpty())
        return role == HeadingRole    ? QVariant(true)
            : role == Qt::DisplayRole ? QVariant(row.heading)
                                      : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return QStringList{recordNumber(m_session.data(), row.record.kind, row.record.uuid), title(row),
            remark(row), state(row)}
            .join(u", "_s);
    case HeadingRole:
        return false;
    case NumberRole:
        return row.command ? QString() : recordNumber(m_session.data(), row.record.kind, row.record.uuid);
    case IconRole:
        return row.command ? u"system-run"_s : row.file ? u"text-x-generic"_s : kindIcon(row.record.kind);
    case SignRole: {
        const Whereabouts where = row.file ? Whereabouts() : whereaboutsOf(m_session, row.record);
        return where.isEmpty() ? QVariant() : QVariant::fromValue(where.sign);
    }
    case RemarkRole:
        return remark(row);
    case StateRole:
        return state(row);
    case MarksRole:
        return marks(title(row));
    case RemarkMarksRole:
        return row.file ? QVariant::fromValue(row.file->marks) : QVariant();
    default:
        return {};
    }
}

QString FindModel::partText(const FileHit &hit) const
{
    if (hit.part.isEmpty())
        return {};
    if (hit.kind == "pdf"_L1)
        return tr("page %1").arg(hit.part);
    if (hit.kind == "pptx"_L1)
        return tr("slide %1").arg(hit.part);
    //: %1: name of a sheet of a workbook
    return tr("sheet %1").arg(hit.part);
}

QString FindModel::title(const Row &row) const
{
    if (row.command)
        return QString(row.command->text()).remove(u'&');
    const QString name = m_session.reader().name(row.record.kind, row.record.uuid);
    const QString part = row.file ? partText(*row.file) : QString();
    return part.isEmpty() ? name : name + u" · "_s + part;
}

QString FindModel::remark(const Row &row) const
{
    if (row.command)
        return {};
    if (row.file)
        return row.file->snippet;
    if (const Whereabouts where = whereaboutsOf(m_session, row.record); !where.isEmpty())
        return where.sentence;
    const int place = m_session.data().rowOf(row.record.kind, row.record.uuid);
    QStringList parts;
    for (const char16_t *key : remarkKeys) {
        const Column *column = registerOf(row.record.kind).find(key);
        const QString text = column && place >= 0 ? m_session.reader().text(*column, place) : QString();
        if (!text.isEmpty() && parts.size() < 2)
            parts << text;
    }
    return parts.join(u" · "_s);
}

QString FindModel::state(const Row &row) const
{
    if (row.command)
        return row.command->shortcut().toString(QKeySequence::NativeText);
    const int place = m_session.data().rowOf(row.record.kind, row.record.uuid);
    QStringList parts;
    const auto take = [&](QStringView key) {
        const Column *column = registerOf(row.record.kind).find(key);
        const QString text = column && place >= 0 ? m_session.reader().text(*column, place) : QString();
        if (!text.isEmpty())
            parts << text;
    };
    for (const char16_t *key : stateKeys)
        take(key);
    if (row.record.kind == Kind::Document)
        take(u"version");
    if (row.record.kind == Kind::Evidence)
        take(u"covers_to");
    return parts.join(u' ');
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    return canBeChosen(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tsuzuri
