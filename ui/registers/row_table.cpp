#include "ui/registers/row_table.h"

#include "ui/registers/cell_delegate.h"
#include "ui/registers/register_header.h"
#include "ui/support/theme.h"

namespace tsuzuri {

namespace {

constexpr double leastStretch = 0.8; // a narrower table is scrolled

} // namespace

RowTable::RowTable(QAbstractItemModel &model, std::vector<int> widths, QWidget *parent)
    : QTableView(parent)
    , m_widths(std::move(widths))
{
    setHorizontalHeader(new RegisterHeader(this));
    setItemDelegate(new CellDelegate(*this));
    setModel(&model);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setDense(false);
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            viewport()->update();
            Q_EMIT rowShown(current.row());
        });
}

void RowTable::showRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

void RowTable::setDense(bool isDense)
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + (isDense ? 1 : 3) * unit(this));
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RowTable::fit()
{
    int all = 0;
    for (const int width : m_widths)
        all += characters(this, width);
    const double stretch = qMax(leastStretch, double(viewport()->width()) / qMax(1, all));
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        setColumnWidth(
            static_cast<int>(column), static_cast<int>(characters(this, m_widths[column]) * stretch));
}

} // namespace tsuzuri
