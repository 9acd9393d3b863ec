#include "ui/import/preview_model.h"

#include "core/exchange/row_importer.h"
#include "ui/session/session.h"

#include <QSet>

#include <span>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Notes are in the order of the rows.
std::span<const CellNote> notesOf(const std::vector<CellNote> &notes, int row)
{
    const auto found = std::ranges::equal_range(notes, row, {}, &CellNote::row);
    return {found.begin(), found.end()};
}

const CellNote *noteOf(const std::vector<CellNote> &notes, int row, int column)
{
    for (const CellNote &note : notesOf(notes, row)) {
        if (note.column == column)
            return &note;
    }
    return nullptr;
}

} // namespace

PreviewModel::PreviewModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void PreviewModel::setPlan(const ImportPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    m_sections.clear();
    m_rows.clear();
    m_noteRows = 0;
    for (std::size_t i = 0; plan && i < plan->mapping.columns.size(); ++i) {
        const auto use = plan->mapping.columns[i].use;
        if (use == MappedColumn::Use::Field || use == MappedColumn::Use::File)
            m_sections.push_back(static_cast<int>(i));
    }
    int last = 0;
    for (std::size_t i = 0; plan && i < plan->warnings.size(); ++i) {
        m_noteRows += plan->warnings[i].row != last;
        last = plan->warnings[i].row;
    }
    endResetModel();
    setShown({});
}

void PreviewModel::show(const std::function<bool(const RowOutcome &)> &isShown)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; m_plan && i < m_plan->rows.size(); ++i) {
        if (isShown(m_plan->rows[i]))
            m_rows.push_back(static_cast<int>(i));
    }
    endResetModel();
}

void PreviewModel::setShown(std::optional<State> state)
{
    show([state](const RowOutcome &row) { return !state || row.state == *state; });
}

void PreviewModel::showNotes()
{
    show([this](const RowOutcome &row) { return !notesOf(m_plan->warnings, row.row).empty(); });
}

int PreviewModel::count(State state) const
{
    if (!m_plan)
        return 0;
    switch (state) {
    case State::Added:
        return m_plan->added;
    case State::Changed:
        return m_plan->changed;
    case State::Unchanged:
        return m_plan->unchanged;
    case State::Refused:
        break;
    }
    return m_plan->refusedRows;
}

const RowOutcome &PreviewModel::rowAt(int row) const
{
    return m_plan->rows[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

const MappedColumn *PreviewModel::mappedAt(int section) const
{
    const int place = section - firstOfSheet;
    if (!m_plan || place < 0 || place >= std::ssize(m_sections))
        return nullptr;
    return &m_plan->mapping.columns[static_cast<std::size_t>(m_sections[static_cast<std::size_t>(place)])];
}

const Column *PreviewModel::columnAt(int section) const
{
    const MappedColumn *mapped = mappedAt(section);
    return mapped ? mapped->column : nullptr;
}

/// What concerns a whole row stands at its state.
const CellNote *PreviewModel::noteAt(const RowOutcome &row, int section, bool &isRefused) const
{
    const int column =
        section < firstOfSheet ? -1 : m_sections[static_cast<std::size_t>(section - firstOfSheet)];
    if (section == NumberColumn)
        return nullptr;
    const CellNote *refusal = noteOf(m_plan->refused, row.row, column);
    isRefused = refusal != nullptr;
    return refusal ? refusal : noteOf(m_plan->warnings, row.row, column);
}

QString PreviewModel::stateWord(State state) const
{
    switch (state) {
    case State::Added:
        return tr("New", "row");
    case State::Changed:
        return tr("Changed", "row");
    case State::Unchanged:
        return tr("Unchanged", "row");
    case State::Refused:
        break;
    }
    return tr("Left out", "row");
}

bool PreviewModel::isChanged(const RowOutcome &row, int section) const
{
    const MappedColumn *mapped = mappedAt(section);
    return mapped && row.state == State::Changed && row.changedKeys.contains(mapped->key());
}

QString PreviewModel::before(const RowOutcome &row, int section) const
{
    const Column *column = columnAt(section);
    const int known = column ? m_session.data().rowOf(m_plan->kind, row.id) : -1;
    if (known < 0)
        return {};
    const Value value = m_session.reader().value(*column, known);
    const auto *text = std::get_if<LocalizedText>(&value);
    if (text && isChanged(row, section))
        return text->in(sideOf(m_plan->mapping, *mappedAt(section), contentAt(row, section)));
    return m_session.reader().text(*column, known);
}

/// As the register will show it: days and choices in one form.
QString PreviewModel::asShown(const Column &column, const QString &content) const
{
    const auto parsed = m_session.parser().parse(column, content);
    if (!parsed || !parsed->unknown.empty())
        return content;
    if (const auto *date = std::get_if<QDate>(&parsed->value))
        return date->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&parsed->value)) {
        const bool isDay = moment->time() == QTime(0, 0); // nobody has recorded when
        return moment->toString(isDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
    }
    if (const auto *flag = std::get_if<bool>(&parsed->value))
        return m_session.words().flag(*flag);
    const auto *code = std::get_if<QString>(&parsed->value);
    return code && column.labelField >= 0
        ? m_session.words().choice(column.labelKind, column.labelField, *code)
        : content;
}

/// As the file has it.
QString PreviewModel::contentAt(const RowOutcome &row, int section) const
{
    const auto place = static_cast<std::size_t>(m_sections[static_cast<std::size_t>(section - firstOfSheet)]);
    return place < row.cells.size() ? text(row.cells[place]) : QString();
}

QString PreviewModel::textAt(const RowOutcome &row, int section) const
{
    if (section == NumberColumn)
        return QString::number(row.row);
    if (section == StateColumn)
        return stateWord(row.state);
    const MappedColumn &mapped = *mappedAt(section);
    const bool isKept =
        row.state == State::Unchanged || (row.state == State::Changed && !isChanged(row, section));
    if (isKept && mapped.column)
        return before(row, section);
    const QString content = contentAt(row, section);
    return mapped.column && row.state != State::Refused ? asShown(*mapped.column, content) : content;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstOfSheet + static_cast<int>(m_sections.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowOutcome &row = rowAt(index.row());
    bool isRefused = false;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column()).simplified();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case BeforeRole:
        return isChanged(row, index.column()) ? QVariant(before(row, index.column()).simplified())
                                              : QVariant();
    case IsChangedRole:
        return isChanged(row, index.column());
    case ProblemRole: {
        const CellNote *note = noteAt(row, index.column(), isRefused);
        return note ? QVariant(m_session.words().error(note->reason)) : QVariant();
    }
    case IsRefusedRole:
        return noteAt(row, index.column(), isRefused) && isRefused;
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const MappedColumn *mapped = mappedAt(section);
    if (role == Qt::TextAlignmentRole && section == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && mapped)
        return tr("Column \"%1\" of the file").arg(mapped->heading);
    if (role != Qt::DisplayRole)
        return {};
    if (mapped)
        return mapped->column ? mapped->column->heading(m_session.words()) : tr("Path of a file");
    return section == NumberColumn ? tr("Row") : tr("What happens");
}

QModelIndex PreviewModel::problemAfter(const QModelIndex &from, int step) const
{
    if (!m_plan)
        return {};
    QSet<int> rows; // with problems
    for (const auto *notes : {&m_plan->refused, &m_plan->warnings}) {
        for (const CellNote &note : *notes)
            rows.insert(note.row);
    }
    const int width = columnCount();
    const qint64 cells = qint64(rowCount()) * width;
    qint64 place = from.isValid() ? qint64(from.row()) * width + from.column() : step > 0 ? -1 : cells;
    for (qint64 tried = 0; tried < cells; ++tried) {
        place = (place + step + cells) % cells;
        const int row = static_cast<int>(place / width);
        bool isRefused = false;
        if (!rows.contains(rowAt(row).row)) { // over the whole row at once
            const qint64 rest = step > 0 ? width - 1 - place % width : place % width;
            place += step * rest;
            tried += rest;
        } else if (noteAt(rowAt(row), static_cast<int>(place % width), isRefused)) {
            return index(row, static_cast<int>(place % width));
        }
    }
    return {};
}

QString PreviewModel::sentence(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const RowOutcome &row = rowAt(index.row());
    const QString shown = textAt(row, index.column());
    bool isRefused = false;
    if (const CellNote *note = noteAt(row, index.column(), isRefused)) {
        const QString reason = m_session.words().error(note->reason);
        if (isRefused)
            return tr("Row %1 is left out. %2").arg(row.row).arg(reason);
        return note->reason.code == ErrorCode::Conflict // what the record is stands against a part of the row
            ? tr("Row %1: %2").arg(row.row).arg(reason)
            : tr("Row %1 is taken; these words are kept in the cell. %2").arg(row.row).arg(reason);
    }
    if (isChanged(row, index.column())) {
        const QString old = before(row, index.column());
        return old.isEmpty()  ? tr("New: %1", "cell").arg(shown)
            : shown.isEmpty() ? tr("Emptied. Before: %1").arg(old)
                              : tr("New: %1, before: %2").arg(shown, old);
    }
    return shown;
}

} // namespace tsuzuri
