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
#include <numeric>
#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 6; // where all kinds stand below each other
constexpr int mostAlone = 200;
constexpr auto commandsKey = "commands"_L1;
constexpr auto filesKey = "files"_L1;

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
    m_records = m_searcher.records(m_query, mostAlone);
    m_files.clear();
    findCommands();
    m_isWaiting = !m_query.isEmpty();
    lay();
}

void FindModel::findCommands()
{
    m_fitting.clear();
    for (QAction *command : std::as_const(m_commands)) {
        if (!m_query.isEmpty() && command->isEnabled() && fits(*command, m_query))
            m_fitting << command;
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
    m_isWaiting = false;
    m_files.clear();
    std::ranges::copy(files | std::views::values, std::back_inserter(m_files));
    lay();
}

void FindModel::setSection(const QString &key)
{
    m_section = key;
    lay();
}

std::vector<FindModel::Section> FindModel::sections() const
{
    std::vector<Section> sections;
    const auto add = [&](const QString &key, const QString &name, int count) {
        if (count > 0 || key == m_section)
            sections.push_back({key, name, count});
    };
    for (const Kind kind : searchedKinds()) {
        const auto hits = std::ranges::find(m_records, kind, &KindHits::kind);
        add(kindCode(kind), m_session.words().registerName(kind), hits == m_records.end() ? 0 : hits->count);
    }
    add(commandsKey, tr("Commands"), static_cast<int>(m_fitting.size()));
    add(filesKey, tr("Inside files"), static_cast<int>(m_files.size()));
    return sections;
}

int FindModel::foundCount() const
{
    const std::vector<Section> all = sections();
    return std::accumulate(
        all.begin(), all.end(), 0, [](int sum, const Section &section) { return sum + section.count; });
}

int FindModel::most() const
{
    return m_section.isEmpty() ? mostOfAKind : mostAlone;
}

void FindModel::lay()
{
    beginResetModel();
    m_rows.clear();
    if (m_query.isEmpty())
        layRecent();
    for (const KindHits &hits : m_records) {
        if (isShown(kindCode(hits.kind)))
            layRecords(hits);
    }
    if (isShown(commandsKey))
        layCommands();
    if (isShown(filesKey))
        layFiles();
    endResetModel();
}

void FindModel::addHeading(const QString &name, int shown, int count)
{
    //: %1: name of a register, %2: number of results
    QString heading = tr("%1 (%2)").arg(name).arg(count);
    if (shown < count && !m_section.isEmpty())
        //: %1: name of a register, %2: number of results that are shown, %3: number of all
        heading = tr("%1 (the best %2 of %3)").arg(name).arg(shown).arg(count);
    m_rows.push_back({{}, nullptr, {}, heading});
}

void FindModel::layRecords(const KindHits &hits)
{
    const auto best =
        std::span(hits.best).first(std::min(hits.best.size(), static_cast<std::size_t>(most())));
    addHeading(m_session.words().registerName(hits.kind), static_cast<int>(best.size()), hits.count);
    for (const RecordHit &hit : best)
        m_rows.push_back({{hits.kind, hit.record}, nullptr, {}, {}});
}

void FindModel::layCommands()
{
    if (m_fitting.isEmpty())
        return;
    const auto count = static_cast<int>(m_fitting.size());
    addHeading(tr("Commands"), qMin(most(), count), count);
    for (QAction *command : m_fitting.first(qMin(most(), count)))
        m_rows.push_back({{}, command, {}, {}});
}

void FindModel::layFiles()
{
    if (m_files.empty())
        return;
    const auto count = static_cast<int>(m_files.size());
    addHeading(tr("Inside files"), count, count);
    std::ranges::copy(m_files, std::back_inserter(m_rows));
}

void FindModel::layRecent()
{
    for (const AnyId &record : m_recent) {
        if (m_session.data().rowOf(record.kind, record.uuid) < 0)
            continue;
        if (m_rows.empty())
            m_rows.push_back({{}, nullptr, {}, tr("Looked at last")});
        m_rows.push_back({record, nullptr, {}, {}});
    }
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

bool FindModel::isSoughtPlace(int row) const
{
    const Row *found = rowAt(row);
    return found && found->record.kind == Kind::Document && !found->record.isNull() && !found->file;
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
    case HintRole:
        return isSoughtPlace(index.row()) ? tr("Enter opens its place") : QString();
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
