#include "ui/registers/register_view.h"

#include "ui/registers/cell_delegate.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/register_header.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <map>
#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RegisterView::RegisterView(RegisterModel &model, Preferences &preferences, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columns(nullptr)
{
    setObjectName(kindCode(model.kind()) + "Table"_L1);
    setHorizontalHeader(new RegisterHeader(this));
    setItemDelegate(new CellDelegate(*this));
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setMouseTracking(false);
    horizontalHeader()->setSortIndicator(model.sectionOf(registerOf(model.kind()).find(u"ref")), Qt::AscendingOrder);
    setSortingEnabled(true);
    m_columns = new ColumnLayout(*this, model, preferences);
    setDensity(preferences.density());
    connect(&model, &RegisterModel::arranged, this, &RegisterView::restoreCurrent);
}

Uuid RegisterView::currentRecord() const
{
    return m_current;
}

bool RegisterView::select(Uuid id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, qMax(0, currentIndex().column()));
    makeCurrent(index);
    scrollTo(index);
    return true;
}

/// Whatever keys are held: a shortcut with Ctrl must not add to what is selected.
void RegisterView::makeCurrent(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RegisterView::selectFirst()
{
    if (m_model.rowCount() > 0)
        makeCurrent(m_model.index(0, 0));
}

void RegisterView::step(int rows)
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + rows);
    if (next.isValid())
        makeCurrent(next);
}

std::vector<int> RegisterView::selectedRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

std::vector<Uuid> RegisterView::selectedRecords() const
{
    std::vector<Uuid> records;
    for (const int row : selectedRows())
        records.push_back(m_model.idAt(row));
    return records;
}

void RegisterView::setDensity(Density density)
{
    const int step = unit(this);
    const int height = fontMetrics().height() + (density == Density::Dense ? step : 3 * step);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void RegisterView::removeSelected()
{
    Session &session = m_model.session();
    std::vector<int> rows;
    for (const int row : selectedRows())
        rows.push_back(m_model.datasetRow(row));
    if (rows.empty() || session.isReadOnly())
        return;
    const int next = selectedRows().front();
    const auto stored = session.commit(removeRecords(session.data(), m_model.kind(), rows, session.today()));
    if (!stored) {
        Q_EMIT m_model.refused(stored.error());
        return;
    }
    if (m_model.rowCount() > 0)
        makeCurrent(m_model.index(qMin(next, m_model.rowCount() - 1), 0));
    Q_EMIT removed(static_cast<int>(rows.size()));
}

void RegisterView::duplicateCurrent()
{
    if (!currentIndex().isValid())
        return;
    Session &session = m_model.session();
    AddedRecord added
        = duplicateRecord(session.data(), m_model.kind(), m_model.datasetRow(currentIndex().row()));
    const auto stored = session.commit(std::move(added.changes));
    if (stored)
        select(added.id);
    else
        Q_EMIT m_model.refused(stored.error());
}

void RegisterView::copy()
{
    std::map<int, std::map<int, QString>> cells; // by row, then by place on the screen
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        cells[index.row()][horizontalHeader()->visualIndex(index.column())] = index.data(Qt::EditRole).toString();
    CellBlock block;
    for (const auto &[row, texts] : cells) {
        QStringList line;
        for (const auto &[place, text] : texts)
            line << text;
        block.push_back(std::move(line));
    }
    if (!block.empty())
        QGuiApplication::clipboard()->setText(writeBlock(block));
}

void RegisterView::paste()
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() && currentIndex().isValid())
        selected = {currentIndex()};
    const CellBlock block = readBlock(QGuiApplication::clipboard()->text());
    if (selected.isEmpty() || block.empty() || m_model.session().isReadOnly())
        return;
    const bool isOneCell = block.size() == 1 && block.front().size() == 1;
    if (!isOneCell || selected.size() == 1) {
        Q_EMIT pasteRequested(pasteTarget(selected), block);
        return;
    }
    std::vector<CellEdit> edits;
    for (const QModelIndex &index : std::as_const(selected)) {
        if (m_model.flags(index) & Qt::ItemIsEditable)
            edits.push_back(
                {m_model.datasetRow(index.row()), m_model.column(index.column()), block.front().front().trimmed()});
    }
    if (!edits.empty())
        m_model.edit(edits);
}

PasteTarget RegisterView::pasteTarget(const QModelIndexList &selected) const
{
    PasteTarget target;
    target.kind = m_model.kind();
    int top = m_model.rowCount();
    int left = horizontalHeader()->count();
    for (const QModelIndex &index : selected) {
        top = std::min(top, index.row());
        left = std::min(left, horizontalHeader()->visualIndex(index.column()));
    }
    for (int row = top; row < m_model.rowCount(); ++row)
        target.rows.push_back(m_model.datasetRow(row));
    for (int place = left; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!horizontalHeader()->isSectionHidden(section))
            target.columns.push_back(m_model.column(section));
    }
    return target;
}

void RegisterView::fillDown()
{
    std::map<int, QModelIndex> sources; // by column
    std::vector<CellEdit> edits;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::ranges::sort(selected, {}, [](const QModelIndex &index) { return index.row(); });
    for (const QModelIndex &index : selected) {
        const auto [source, isFirst] = sources.try_emplace(index.column(), index);
        if (!isFirst && m_model.flags(index) & Qt::ItemIsEditable) {
            edits.push_back({m_model.datasetRow(index.row()), m_model.column(index.column()),
                source->second.data(Qt::EditRole).toString()});
        }
    }
    if (!edits.empty())
        m_model.edit(edits);
}

void RegisterView::fillColumnMenu(QMenu &menu)
{
    m_columns->fillMenu(menu);
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Delete)) {
        removeSelected();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        fillDown();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        edit(currentIndex(), EditKeyPressed, event);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RegisterView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isEditable = !m_model.session().isReadOnly() && currentIndex().isValid();
    QMenu menu(this);
    const auto add = [&](const QString &icon, const QString &word, const QKeySequence &keys, auto run) {
        QAction *action = menu.addAction(themedIcon(icon), word, keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(u"document-edit"_s, tr("Edit cell"), Qt::Key_F2, [this] { edit(currentIndex()); })
        ->setEnabled(m_model.flags(currentIndex()) & Qt::ItemIsEditable);
    add(u"edit-copy"_s, tr("Copy cells"), QKeySequence::Copy, [this] { copy(); })
        ->setEnabled(currentIndex().isValid());
    add(u"edit-paste"_s, tr("Paste cells…"), QKeySequence::Paste, [this] { paste(); })->setEnabled(isEditable);
    add(u"go-down"_s, tr("Fill down"), Qt::CTRL | Qt::Key_D, [this] { fillDown(); })->setEnabled(isEditable);
    add(u"edit-entry"_s, tr("Change selected rows…"), {}, [this] { Q_EMIT changeSelectedRequested(); })
        ->setEnabled(isEditable);
    menu.addSeparator();
    add(u"edit-duplicate"_s, tr("Duplicate"), {}, [this] { duplicateCurrent(); })->setEnabled(isEditable);
    add(u"edit-delete"_s, tr("Delete"), QKeySequence::Delete, [this] { removeSelected(); })->setEnabled(isEditable);
    menu.addSeparator();
    fillColumnMenu(*menu.addMenu(themedIcon(u"view-file-columns"_s), tr("Columns")));
    menu.exec(event->globalPos());
}

void RegisterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update(); // the whole row is tinted
    const Uuid id = current.isValid() ? m_model.idAt(current.row()) : Uuid();
    if (id == m_current || id.isNull())
        return; // rows that go away for a moment do not empty the detail pane
    m_current = id;
    Q_EMIT currentRecordChanged(id);
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void RegisterView::restoreCurrent()
{
    m_columns->fit();
    if (!m_current.isNull() && m_model.rowOf(m_current) >= 0)
        select(m_current);
}

} // namespace tsuzuri
