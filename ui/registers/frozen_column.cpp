#include "ui/registers/frozen_column.h"

#include "ui/registers/cell_delegate.h"
#include "ui/registers/register_header.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_view.h"

#include <QEvent>
#include <QScrollBar>

namespace tsuzuri {

FrozenColumn::FrozenColumn(RegisterView &view)
    : QTableView(&view)
    , m_view(view)
{
    setObjectName("frozenColumn");
    auto *ownHeader = new RegisterHeader(this);
    setHorizontalHeader(ownHeader);
    setItemDelegate(new CellDelegate(*this));
    setModel(&view.registerModel());
    setSelectionModel(view.selectionModel());
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(view.selectionMode());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(view.verticalScrollMode());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    hide();
    QScrollBar *scroll = view.verticalScrollBar();
    connect(scroll, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, scroll, &QScrollBar::setValue);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::arrange);
    const auto *header = qobject_cast<RegisterHeader *>(view.horizontalHeader());
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumn::arrange);
    connect(header, &QHeaderView::sectionMoved, this, &FrozenColumn::arrange);
    connect(&view.registerModel(), &RegisterModel::columnsChanged, this, &FrozenColumn::arrange);
    connect(ownHeader, &RegisterHeader::chosen, header, &RegisterHeader::chosen);
    view.viewport()->installEventFilter(this);
}

/// The first one that can be seen.
int FrozenColumn::section() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int section = header->logicalIndex(place); !header->isSectionHidden(section))
            return section;
    }
    return -1;
}

bool FrozenColumn::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QTableView::eventFilter(object, event);
}

void FrozenColumn::arrange()
{
    const int first = section();
    const bool isNeeded = first >= 0 && m_view.horizontalScrollBar()->value() > 0;
    setVisible(isNeeded);
    if (!isNeeded)
        return;
    setFont(m_view.font());
    horizontalHeader()->setFont(m_view.horizontalHeader()->font());
    horizontalHeader()->setFixedHeight(m_view.horizontalHeader()->height());
    verticalHeader()->setMinimumSectionSize(m_view.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_view.verticalHeader()->defaultSectionSize());
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        setColumnHidden(section, section != first);
    const int width = m_view.columnWidth(first);
    setColumnWidth(first, width);
    setGeometry(m_view.viewport()->x(), m_view.horizontalHeader()->y(), width,
        m_view.viewport()->height() + m_view.horizontalHeader()->height());
    verticalScrollBar()->setValue(m_view.verticalScrollBar()->value());
    raise();
}

} // namespace tsuzuri
