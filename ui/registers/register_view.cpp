#include "ui/registers/register_view.h"

#include "ui/registers/cell_delegate.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/frozen_column.h"
#include "ui/registers/register_header.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RegisterView::RegisterView(RegisterModel &model, Preferences &preferences, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_columns(nullptr)
    , m_font(font())
    , m_density(preferences.density())
    , m_zoom(preferences.tableZoom())
{
    setObjectName(kindCode(model.kind()) + "Table"_L1);
    auto *header = new RegisterHeader(this);
    setHorizontalHeader(header);
    header->setStretchLastSection(false); // the columns share the room, see ColumnLayout
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
    // A click on a heading sorts and selects nothing.
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    connect(header, &RegisterHeader::chosen, this, &RegisterView::sortBy);
    connect(header, &RegisterHeader::menuRequested, this, &RegisterView::showMenuOf);
    m_columns = new ColumnLayout(*this, model, preferences);
    m_frozen = new FrozenColumn(*this);
    addActions(makeActions(this));
    setZoom(m_zoom);
    connect(&model, &RegisterModel::arranged, this, &RegisterView::restoreCurrent);
    connect(&model, &RegisterModel::columnsChanged, m_columns, &ColumnLayout::fit);
}

Uuid RegisterView::currentRecord() const
{
    return m_current;
}

bool RegisterView::select(Uuid id)
{
    int row = m_model.rowOf(id);
    if (row < 0 && m_model.group()) {
        m_model.reveal(id);
        row = m_model.rowOf(id);
    }
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
    int first = 0;
    while (first < m_model.rowCount() && m_model.datasetRow(first) < 0)
        ++first;
    if (first < m_model.rowCount())
        makeCurrent(m_model.index(first, 0));
}

void RegisterView::step(int rows)
{
    QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + rows);
    while (next.isValid() && m_model.datasetRow(next.row()) < 0 && rows != 0)
        next = next.siblingAtRow(next.row() + (rows > 0 ? 1 : -1));
    if (next.isValid())
        makeCurrent(next);
}

std::set<int> RegisterView::selectedRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model.datasetRow(row) >= 0)
                rows.insert(row);
        }
    }
    return rows;
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
    m_density = density;
    const int step = unit(this);
    const int height = fontMetrics().height() + (density == Density::Dense ? step : 3 * step);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void RegisterView::setZoom(int percent)
{
    m_preferences.setTableZoom(percent);
    m_zoom = m_preferences.tableZoom();
    QFont zoomed = m_font;
    if (zoomed.pixelSize() > 0)
        zoomed.setPixelSize(qMax(1, zoomed.pixelSize() * m_zoom / 100));
    else
        zoomed.setPointSizeF(zoomed.pointSizeF() * m_zoom / 100);
    setFont(zoomed);
    horizontalHeader()->setFont(sized(zoomed, TextSize::Secondary));
    setDensity(m_density);
    m_columns->setZoom(m_zoom);
}

/// A click on a heading, once more in the other direction; with Shift one more column to sort by.
void RegisterView::sortBy(int section, Qt::KeyboardModifiers modifiers)
{
    const std::vector<SortKey> &keys = m_model.sortKeys();
    const auto key = std::ranges::find(keys, m_model.column(section), &SortKey::column);
    const bool isAscending = key == keys.end() || key->order == RowOrder::Descending;
    const Qt::SortOrder order = isAscending ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (modifiers & Qt::ShiftModifier)
        addSort(section, order);
    else
        m_model.sort(section, order);
}

void RegisterView::addSort(int section, Qt::SortOrder order)
{
    std::vector<SortKey> keys = m_model.sortKeys();
    const Column *column = m_model.column(section);
    const auto place = std::ranges::find(keys, column, &SortKey::column);
    const SortKey key{column, order == Qt::AscendingOrder ? RowOrder::Ascending : RowOrder::Descending};
    if (place == keys.end())
        keys.push_back(key);
    else
        *place = key;
    m_model.setSort(std::move(keys));
}

const Column *RegisterView::currentColumn() const
{
    return currentIndex().isValid() ? m_model.column(currentIndex().column()) : nullptr;
}

void RegisterView::groupByCurrent()
{
    if (const Column *column = currentColumn())
        m_model.setGroup(m_model.group() == column ? nullptr : column);
}

void RegisterView::openGroups()
{
    m_model.openGroups(true);
}

void RegisterView::closeGroups()
{
    m_model.openGroups(false);
}

/// Space and Enter turn a heading, the arrows open and close it as in a tree.
bool RegisterView::toggleGroup(const QModelIndex &index, int key)
{
    const RowList::Group *group = index.isValid() ? m_model.groupAt(index.row()) : nullptr;
    if (!group)
        return false;
    const bool isTurn = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isTurn && key != (group->isOpen ? Qt::Key_Left : Qt::Key_Right))
        return false;
    m_model.toggleGroup(index.row());
    makeCurrent(m_model.index(index.row(), index.column()));
    return true;
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() == Qt::NoModifier && toggleGroup(currentIndex(), event->key()))
        return;
    if (isReturn && state() != EditingState)
        edit(currentIndex(), EditKeyPressed, event);
    else
        QTableView::keyPressEvent(event);
}

void RegisterView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        toggleGroup(indexAt(event->position().toPoint()), Qt::Key_Space);
}

void RegisterView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTableView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
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
    if (!m_current.isNull() && m_model.rowOf(m_current) >= 0)
        select(m_current);
}

} // namespace tsuzuri
