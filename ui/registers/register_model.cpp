#include "ui/registers/register_model.h"

#include "core/words/words.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Above this number of touched records a table is arranged anew: that is quicker than row by row.
constexpr std::size_t manyRecords = 200;
/// Well below a frame.
constexpr std::chrono::milliseconds fetchTime{5};
/// Texts that are not fetched yet: for more of them nobody waits in the middle of typing.
constexpr std::size_t manyTexts = 5000;

} // namespace

RegisterModel::RegisterModel(Session &session, Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_kind(kind)
    , m_columns(usualColumns(kind))
    , m_rows(session, kind)
{
    m_rows.texts().setColumns(m_columns);
    readIds();
    m_rows.arrange();
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &RegisterModel::fetchTexts);
    m_fetchTimer.start();
    connect(&session, &Session::changed, this, &RegisterModel::takeNotice);
    connect(&session, &Session::projectChanged, this, [this] {
        if (m_dayReader)
            m_dayReader->setProject(m_session.project());
        arrangeBy(&RowList::datasetChanged);
    });
    connect(&session, &Session::gapsChanged, this, &RegisterModel::announceGaps);
    connect(&session, &Session::readOnlyChanged, this, &RegisterModel::announceAll);
}

std::vector<const Column *> RegisterModel::usualColumns(Kind kind)
{
    std::vector<const Column *> columns = registerOf(kind).table;
    const auto isTitle = [](const Column *column) { return column->type == FieldType::Localized; };
    const auto title = std::ranges::find_if(columns, isTitle);
    columns.insert(title == columns.end() ? title : title + 1, nullptr);
    return columns;
}

void RegisterModel::setColumns(std::vector<const Column *> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.texts().setColumns(m_columns);
    m_fetchTimer.start();
    endResetModel();
    Q_EMIT columnsChanged();
    Q_EMIT arranged();
}

int RegisterModel::sectionOf(const Column *column) const
{
    const auto found = std::ranges::find(m_columns, column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

const RegisterReader &RegisterModel::reader() const
{
    return m_dayReader ? *m_dayReader : m_session.reader();
}

void RegisterModel::setAsOf(QDate day)
{
    if (day == asOf())
        return;
    std::unique_ptr<RegisterReader> reader;
    if (day.isValid()) {
        reader = std::make_unique<RegisterReader>(m_session.data(), m_session.words(), day);
        reader->setProject(m_session.project());
    }
    m_dayReader.swap(reader); // the one before lives until the rows have let go of it
    m_rows.setReader(this->reader());
    arrangeBy(&RowList::datasetChanged);
}

void RegisterModel::setScope(const LinkScope &scope)
{
    m_rows.filter().setScope(scope);
    arrangeBy(&RowList::choose);
}

void RegisterModel::setWords(const QString &words)
{
    m_rows.filter().setWords(words);
    if (m_rows.filter().words().empty() || m_rows.texts().missing() <= manyTexts)
        return arrangeBy(&RowList::narrow);
    m_isNarrowOwed = true;
    m_fetchTimer.start();
}

void RegisterModel::setTests(std::vector<RowTest> tests)
{
    m_rows.filter().setTests(std::move(tests));
    arrangeBy(&RowList::choose);
}

void RegisterModel::setSort(std::vector<SortKey> keys)
{
    m_rows.setSort(std::move(keys));
    arrangeBy(&RowList::arrange);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RegisterModel::setGroup(const Column *column)
{
    m_rows.setGroup(column);
    arrangeBy(&RowList::arrange);
}

void RegisterModel::toggleGroup(int row)
{
    beginResetModel();
    m_rows.toggle(row);
    endResetModel();
    Q_EMIT arranged();
}

void RegisterModel::openGroups(bool isOpen)
{
    beginResetModel();
    m_rows.openAll(isOpen);
    endResetModel();
    Q_EMIT arranged();
}

void RegisterModel::reveal(Uuid id)
{
    beginResetModel();
    m_rows.reveal(m_session.data().rowOf(m_kind, id));
    endResetModel();
    Q_EMIT arranged();
}

Uuid RegisterModel::idAt(int row) const
{
    const int place = datasetRow(row);
    return place < 0 ? Uuid() : m_ids[static_cast<std::size_t>(place)];
}

int RegisterModel::rowOf(Uuid id) const
{
    return m_rows.lineOf(m_session.data().rowOf(m_kind, id));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column *column = this->column(section);
    if (role == Qt::DisplayRole)
        return column ? column->heading(m_session.words()) : tr("Gaps");
    if (role == SortRole) {
        const auto key = std::ranges::find(sortKeys(), column, &SortKey::column);
        const auto place = static_cast<int>(key - sortKeys().begin()) + 1;
        return key == sortKeys().end() ? 0 : key->order == RowOrder::Ascending ? place : -place;
    }
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(column).toInt();
    return {};
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_rows.groupAt(index.row()))
        return flags;
    const Column *column = index.isValid() ? this->column(index.column()) : nullptr;
    return column && !column->isReadOnly && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const CellEdit cell{datasetRow(index.row()), column(index.column()), value.toString()};
    return edit({&cell, 1});
}

bool RegisterModel::edit(std::span<const CellEdit> edits, const QString &reason)
{
    const auto stored = m_session.edit(edits, reason);
    if (!stored)
        Q_EMIT refused(stored.error());
    return stored.has_value();
}

void RegisterModel::sort(int section, Qt::SortOrder order)
{
    if (section >= 0 && section < columnCount())
        setSort(
            {{column(section), order == Qt::AscendingOrder ? RowOrder::Ascending : RowOrder::Descending}});
}

void RegisterModel::arrangeBy(void (RowList::*step)())
{
    m_isNarrowOwed = false; // each step ends with it
    beginResetModel();
    readIds();
    (m_rows.*step)();
    m_fetchTimer.start();
    endResetModel();
    Q_EMIT arranged();
}

void RegisterModel::readIds()
{
    const Dataset &data = m_session.data();
    m_ids.resize(static_cast<std::size_t>(data.size(m_kind)));
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_ids[row] = data.idAt(m_kind, static_cast<int>(row));
}

void RegisterModel::takeNotice(const CommitNotice &notice)
{
    std::vector<Uuid> touched;
    std::set<Kind> kinds;
    for (const auto &[kind, id] : notice.records) {
        kinds.insert(kind);
        if (kind == m_kind)
            touched.push_back(id);
    }
    if (m_dayReader)
        m_dayReader->datasetChanged(kinds);
    const bool isAnew =
        touched.size() > manyRecords || (scope() && !touched.empty()) || bringsBack(notice, touched);
    if (isAnew)
        return arrangeBy(&RowList::datasetChanged);
    m_rows.forgetOrder();
    m_rows.texts().forgetLent(kinds);
    takeRows(touched);
    m_fetchTimer.start();
    announceAll();
}

void RegisterModel::takeRows(std::span<const Uuid> touched)
{
    const Dataset &data = m_session.data();
    const bool isDeleted = std::ranges::any_of(touched, [&](Uuid id) { return data.rowOf(m_kind, id) < 0; });
    const auto before = static_cast<int>(m_ids.size());
    const auto added = data.size(m_kind) - before;
    if (group() && (isDeleted || added != 0))
        return arrangeBy(&RowList::datasetChanged); // counts of groups, and groups themselves
    if (isDeleted) {
        renumber();
        dropDeleted();
    }
    const auto known = static_cast<int>(m_ids.size());
    for (int row = known; row < data.size(m_kind); ++row)
        m_ids.push_back(data.idAt(m_kind, row));
    for (const Uuid id : touched) {
        const int row = data.rowOf(m_kind, id);
        if (row >= known)
            insert(row);
        else if (row >= 0)
            m_rows.texts().forget(row);
    }
}

/// Records that come back take their old places; only new ones wait at the end.
bool RegisterModel::bringsBack(const CommitNotice &notice, std::span<const Uuid> touched) const
{
    return notice.reason == "undo"_L1 && std::ranges::any_of(touched, [this](Uuid id) {
        return m_session.data().rowOf(m_kind, id) >= 0 && !std::ranges::contains(m_ids, id);
    });
}

/// Rows of the dataset move up when one before them goes; new ones come after all of those.
void RegisterModel::renumber()
{
    const Dataset &data = m_session.data();
    m_rows.renumber([&](int row) { return data.rowOf(m_kind, m_ids[static_cast<std::size_t>(row)]); });
    std::erase_if(m_ids, [&](Uuid id) { return data.rowOf(m_kind, id) < 0; });
}

void RegisterModel::dropDeleted()
{
    // In whole blocks from below: a view that looks for its next current row must never meet a deleted one.
    for (int last = m_rows.size() - 1; last >= 0; --last) {
        if (datasetRow(last) >= 0)
            continue;
        int first = last;
        while (first > 0 && datasetRow(first - 1) < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_rows.eraseLines(first, last);
        endRemoveRows();
        last = first;
    }
}

void RegisterModel::insert(int row)
{
    const bool isMember = m_rows.filter().isMember(row);
    const int neighbour = m_session.data().rowOf(m_kind, m_neighbour);
    const int above = m_rows.lineOf(neighbour);
    const int line = above < 0 ? m_rows.size() : above + 1;
    if (isMember)
        beginInsertRows({}, line, line);
    m_rows.add(row, neighbour);
    if (isMember)
        endInsertRows();
}

void RegisterModel::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RegisterModel::announceGaps()
{
    const int section = sectionOf(nullptr);
    if (section >= 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, section), index(rowCount() - 1, section));
}

void RegisterModel::fetchTexts()
{
    if (m_rows.texts().fetchSome(fetchTime))
        return;
    m_fetchTimer.stop();
    if (m_isNarrowOwed)
        arrangeBy(&RowList::narrow);
}

} // namespace tsuzuri
