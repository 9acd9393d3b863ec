#include "ui/dialogs/note_table.h"

#include "ui/support/calm_selection.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace tsuzuri {

namespace {

constexpr std::size_t mostLines = 1000;

/// Columns that are fitted to their texts leave some air between these.
class RoomyCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(4 * unit(option.widget), 0);
    }
};

} // namespace

QTableWidget *makeNoteTable(const QStringList &headings, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()), parent);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setItemDelegate(new RoomyCells(table));
    calmSelection(table);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void fillNoteTable(QTableWidget &table, const std::vector<QStringList> &lines)
{
    const std::size_t shown = std::min(lines.size(), mostLines);
    table.setRowCount(static_cast<int>(shown));
    for (std::size_t row = 0; row < shown; ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            auto *item = new QTableWidgetItem(lines[row].value(column));
            item->setToolTip(item->text());
            table.setItem(static_cast<int>(row), column, item);
        }
    }
    if (shown < lines.size()) {
        table.setRowCount(static_cast<int>(shown) + 1);
        table.setItem(static_cast<int>(shown), 0,
            new QTableWidgetItem(
                QCoreApplication::translate("NoteTable", "and %1 more").arg(lines.size() - shown)));
    }
    table.horizontalHeader()->setStretchLastSection(false); // or its column stays as wide as its text
    table.resizeColumnsToContents();
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace tsuzuri
