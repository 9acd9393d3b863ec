#include "ui/registers/register_model.h"

#include "core/words/words.h"
#include "ui/registers/choice_signs.h"
#include "ui/session/session.h"

#include <numeric>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Above this number of touched records a table is arranged anew: that is quicker than row by row.
constexpr std::size_t manyRecords = 200;

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return Qt::AlignCenter;
    case Alignment::End:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Alignment::Start:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

RegisterModel::RegisterModel(Session &session, Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_kind(kind)
    , m_columns(usualColumns(kind))
    , m_filter(session, kind)
    , m_texts(session, kind)
    , m_sortColumn(registerOf(kind).find(u"ref"))
{
    m_texts.setColumns(m_columns);
    arrange();
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &RegisterModel::fetchTexts);
    m_fetchTimer.start();
    connect(&session, &Session::changed, this, &RegisterModel::takeNotice);
    connect(&session, &Session::projectChanged, this, &RegisterModel::arrange);
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
    m_texts.setColumns(m_columns);
    m_fetchTimer.start();
    endResetModel();
    Q_EMIT arranged();
}

int RegisterModel::sectionOf(const Column *column) const
{
    const auto found = std::ranges::find(m_columns, column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void RegisterModel::setScope(const LinkScope &scope)
{
    m_filter.setScope(scope);
    arrange();
}

void RegisterModel::setFilter(const QString &words, std::vector<RowTest> tests)
{
    m_filter.setWords(words);
    m_filter.setTests(std::move(tests));
    beginResetModel();
    filter();
    endResetModel();
    Q_EMIT arranged();
}

int RegisterModel::rowOf(Uuid id) const
{
    const int wanted = m_session.data().rowOf(m_kind, id);
    const auto found = wanted < 0 ? m_visible.end() : std::ranges::find(m_visible, wanted);
    return found == m_visible.end() ? -1 : static_cast<int>(found - m_visible.begin());
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = datasetRow(index.row());
    if (row < 0)
        return {}; // deleted, and about to be taken out
    switch (role) {
    case GapsRole:
        return QVariant::fromValue(gapsOf(row));
    case LabelRole:
        return m_session.reader().label(m_kind, idAt(index.row()));
    case RemarkRole:
        return remark(row);
    default:
        return column(index.column()) ? cellData(index, role) : QVariant();
    }
}

QVariant RegisterModel::cellData(const QModelIndex &index, int role) const
{
    const Column &column = *this->column(index.column());
    const int row = datasetRow(index.row());
    const RegisterReader &reader = m_session.reader();
    switch (role) {
    case Qt::DisplayRole:
        return reader.text(column, row);
    case Qt::EditRole:
        return reader.exportText(column, row);
    case Qt::ToolTipRole:
        return toolTip(column, row);
    case Qt::TextAlignmentRole:
        return qtAlignment(column.alignment).toInt();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(column.heading(m_session.words()), reader.text(column, row));
    case MarkRole:
        return static_cast<int>(reader.cell(column, row).mark);
    case SignRole: {
        const Value value = column.type == FieldType::Choice ? reader.value(column, row) : Value();
        const QString *code = std::get_if<QString>(&value);
        const auto sign = code ? choiceSign(column, *code) : std::nullopt;
        return sign ? QVariant::fromValue(*sign) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RegisterModel::toolTip(const Column &column, int row) const
{
    const Value value = m_session.reader().value(column, row);
    if (const auto *text = std::get_if<LocalizedText>(&value); text && !text->ja.isEmpty() && !text->en.isEmpty())
        return QString(text->ja + u'\n' + text->en);
    return m_session.reader().text(column, row);
}

QString RegisterModel::remark(int row) const
{
    QStringList parts;
    for (const Column *column : registerOf(m_kind).table) {
        const bool isScope = m_filter.scope() && column->field == m_filter.scope()->field;
        const bool isName = column->source == ColumnSource::Ref || column->type == FieldType::Localized;
        const QString text = isScope || isName ? QString() : m_session.reader().text(*column, row);
        if (!text.isEmpty() && parts.size() < 4)
            parts << text;
    }
    return parts.join(u" · "_s);
}

GapCounts RegisterModel::gapsOf(int row) const
{
    return m_session.gaps().counts(m_kind, m_ids[static_cast<std::size_t>(row)]);
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column *column = this->column(section);
    if (role == Qt::DisplayRole)
        return column ? column->heading(m_session.words()) : tr("Gaps");
    if (role == Qt::TextAlignmentRole)
        return qtAlignment(column ? column->alignment : Alignment::Start).toInt();
    return {};
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Column *column = index.isValid() ? this->column(index.column()) : nullptr;
    return column && !column->isReadOnly && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const CellEdit cell {datasetRow(index.row()), column(index.column()), value.toString()};
    return edit({&cell, 1});
}

bool RegisterModel::edit(std::span<const CellEdit> edits)
{
    const auto stored = m_session.edit(edits);
    if (!stored)
        Q_EMIT refused(stored.error());
    return stored.has_value();
}

void RegisterModel::sort(int section, Qt::SortOrder order)
{
    if (section < 0 || section >= columnCount())
        return;
    m_sortColumn = column(section);
    m_sortOrder = order;
    arrange();
}

void RegisterModel::arrange()
{
    beginResetModel();
    const Dataset &data = m_session.data();
    m_ids.resize(static_cast<std::size_t>(data.size(m_kind)));
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_ids[row] = data.idAt(m_kind, static_cast<int>(row));
    order();
    filter();
    endResetModel();
    Q_EMIT arranged();
}

void RegisterModel::order()
{
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn) {
        m_order = m_session.reader().rowsInOrder(
            *m_sortColumn, isAscending ? RowOrder::Ascending : RowOrder::Descending);
        return;
    }
    std::vector<GapCounts> gaps(m_ids.size());
    for (std::size_t row = 0; row < gaps.size(); ++row)
        gaps[row] = gapsOf(static_cast<int>(row));
    m_order = m_session.reader().rowsInOrder(*registerOf(m_kind).find(u"ref"), RowOrder::Ascending);
    std::ranges::stable_sort(m_order, [&](int left, int right) {
        const auto &one = gaps[static_cast<std::size_t>(left)];
        const auto &other = gaps[static_cast<std::size_t>(right)];
        return isAscending ? one > other : one < other; // the worst on top first
    });
}

void RegisterModel::filter()
{
    m_visible.clear();
    m_memberCount = 0;
    for (const int row : m_order) {
        m_memberCount += m_filter.isMember(row) ? 1 : 0;
        if (m_filter.shows(row, m_texts))
            m_visible.push_back(row);
    }
}

void RegisterModel::takeNotice(const CommitNotice &notice)
{
    std::vector<Uuid> touched;
    for (const auto &[kind, id] : notice.records) {
        if (kind == m_kind)
            touched.push_back(id);
    }
    const Dataset &data = m_session.data();
    const auto before = static_cast<int>(m_ids.size());
    if (touched.size() > manyRecords || (m_filter.scope() && !touched.empty()) || bringsBack(notice, touched)) {
        m_texts.forgetAll();
        arrange();
        return;
    }
    const bool isDeleted = std::ranges::any_of(touched, [&](Uuid id) { return data.rowOf(m_kind, id) < 0; });
    if (isDeleted || data.size(m_kind) != before)
        renumber();
    if (isDeleted)
        dropDeleted();
    for (const Uuid id : touched) {
        const int row = data.rowOf(m_kind, id);
        const bool isNew = row >= 0 && !std::ranges::contains(m_order, row);
        if (isNew)
            insert(row);
        else if (row >= 0)
            m_texts.forget(row);
    }
    if (touched.size() != notice.records.size())
        m_texts.forgetAll(); // names of other records may be among the texts
    m_fetchTimer.start();
    announceAll();
}

/// Records that come back take their old places; only new ones wait at the end.
bool RegisterModel::bringsBack(const CommitNotice &notice, std::span<const Uuid> touched) const
{
    return notice.reason == "undo"_L1 && std::ranges::any_of(touched, [this](Uuid id) {
        return m_session.data().rowOf(m_kind, id) >= 0 && !std::ranges::contains(m_ids, id);
    });
}

void RegisterModel::renumber()
{
    const Dataset &data = m_session.data();
    const auto number = [&](std::vector<int> &rows) {
        for (int &row : rows)
            row = data.rowOf(m_kind, m_ids[static_cast<std::size_t>(row)]);
    };
    number(m_order);
    number(m_visible);
    m_ids.resize(static_cast<std::size_t>(data.size(m_kind)));
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_ids[row] = data.idAt(m_kind, static_cast<int>(row));
    m_texts.forgetAll();
}

void RegisterModel::dropDeleted()
{
    std::erase(m_order, -1);
    // In whole blocks from below: a view that looks for its next current row must never meet a deleted one.
    for (auto last = static_cast<int>(m_visible.size()) - 1; last >= 0; --last) {
        if (datasetRow(last) >= 0)
            continue;
        int first = last;
        while (first > 0 && datasetRow(first - 1) < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_visible.erase(m_visible.begin() + first, m_visible.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    m_memberCount = static_cast<int>(
        std::ranges::count_if(m_order, [this](int row) { return m_filter.isMember(row); }));
}

void RegisterModel::insert(int row)
{
    m_order.push_back(row);
    if (!m_filter.isMember(row))
        return;
    ++m_memberCount;
    const auto end = static_cast<int>(m_visible.size());
    beginInsertRows({}, end, end);
    m_visible.push_back(row); // at the end, whatever the order and the filter: that is where people look for it
    endInsertRows();
}

void RegisterModel::announceAll()
{
    if (!m_visible.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RegisterModel::announceGaps()
{
    const int section = sectionOf(nullptr);
    if (section >= 0 && !m_visible.empty())
        Q_EMIT dataChanged(index(0, section), index(rowCount() - 1, section));
}

void RegisterModel::fetchTexts()
{
    if (!m_texts.fetchSome())
        m_fetchTimer.stop();
}

} // namespace tsuzuri
