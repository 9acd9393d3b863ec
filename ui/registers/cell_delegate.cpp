#include "ui/registers/cell_delegate.h"

#include "core/registers/register_reader.h"
#include "ui/registers/cell_editor.h"
#include "ui/registers/register_model.h"
#include "ui/session/gap_book.h"
#include "ui/support/shapes.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8; // of a cell, at both sides

int signSide(const QStyleOptionViewItem &option)
{
    return qRound(option.fontMetrics.height() * 0.72);
}

QRect signRect(const QRect &rect, const QStyleOptionViewItem &option)
{
    const int side = signSide(option);
    return {rect.left(), rect.center().y() - side / 2 + 1, side, side};
}

const RegisterModel *registerModel(const QModelIndex &index)
{
    return qobject_cast<const RegisterModel *>(index.model());
}

} // namespace

QRect paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrentRow = view && view->currentIndex().isValid()
        && view->currentIndex().row() == index.row() && view->currentIndex().parent() == index.parent();
    const bool isByCell = view && view->selectionBehavior() == QAbstractItemView::SelectItems;
    const bool isCurrent = isByCell && view->currentIndex() == index;
    const bool canBeSeveral =
        isByCell || (view && view->selectionMode() == QAbstractItemView::ExtendedSelection);
    const bool isSelected = canBeSeveral && option.state & QStyle::State_Selected;
    if (isSelected && !isCurrent)
        painter.fillRect(option.rect, selectedCellColour(option.palette));
    else if (isCurrentRow)
        painter.fillRect(option.rect, currentRowColour(option.palette));
    if (isCurrentRow && option.viewItemPosition != QStyleOptionViewItem::Middle && option.rect.left() <= 0)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), accentColour(option.palette));
    painter.setPen(lineColour(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent && view->hasFocus()) {
        painter.setPen(accentColour(option.palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    return option.rect.adjusted(padding, 0, -padding, -1);
}

void paintGaps(
    QPainter &painter, const QRect &rect, const GapCounts &counts, const QStyleOptionViewItem &option)
{
    int left = rect.left();
    painter.setFont(option.font);
    for (const Severity severity : {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Advice}) {
        const int count = counts.of(severity);
        if (count == 0)
            continue;
        const QString number = QString::number(count);
        const QRect sign = signRect(rect.adjusted(left - rect.left(), 0, 0, 0), option);
        paintSign(painter, sign, signOf(severity), option.palette);
        painter.setPen(toneColour(signOf(severity).tone, option.palette));
        const QRect room(
            sign.right() + 5, rect.top(), option.fontMetrics.horizontalAdvance(number) + 2, rect.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, number);
        left = room.right() + 7;
        if (left > rect.right())
            return;
    }
}

/// Over all columns, wherever they are scrolled to: each cell draws its part.
void CellDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isOpen = registerModel(index)->groupAt(index.row())->isOpen;
    const bool isCurrent = m_view.currentIndex().row() == index.row();
    painter.fillRect(option.rect,
        isCurrent ? currentRowColour(option.palette) : option.palette.color(QPalette::AlternateBase));
    painter.setPen(lineColour(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int side = option.fontMetrics.height() / 2;
    const QPointF middle(padding + side / 2.0, option.rect.center().y() + 0.5);
    const double reach = side / 3.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(secondaryText(option.palette), 1.5));
    painter.drawPolyline(isOpen ? QPolygonF({middle + QPointF(-reach, -reach / 2),
                                      middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)})
                                : QPolygonF({middle + QPointF(-reach / 2, -reach),
                                      middle + QPointF(reach / 2, 0), middle + QPointF(-reach / 2, reach)}));
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect room(2 * padding + side, option.rect.top(), m_view.viewport()->width(), option.rect.height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString().simplified());
}

CellDelegate::CellDelegate(QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    if (const auto *registers = registerModel(index); registers && registers->groupAt(index.row())) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect rect = paintCellGround(*painter, option, index);
    const RegisterModel *model = registerModel(index);
    if (model && !model->column(index.column()))
        paintGaps(*painter, rect, index.data(RegisterModel::GapsRole).value<GapCounts>(), option);
    else
        paintText(*painter, rect, option, index);
    painter->restore();
}

void CellDelegate::paintText(
    QPainter &painter, QRect rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant sign = index.data(RegisterModel::SignRole);
    const Column *column = registerModel(index) ? registerModel(index)->column(index.column()) : nullptr;
    const bool isRef = column && column->source == ColumnSource::Ref;
    QColor colour = isRef ? secondaryText(option.palette) : option.palette.color(QPalette::Text);
    if (sign.isValid()) {
        const auto shown = sign.value<Sign>();
        paintSign(painter, signRect(rect, option), shown, option.palette);
        rect.setLeft(rect.left() + signSide(option) + 6);
        if (shown.tone == Tone::Blocker || shown.tone == Tone::Major)
            colour = toneColour(shown.tone, option.palette);
    }
    QFont font = option.font;
    switch (static_cast<CellMark>(index.data(RegisterModel::MarkRole).toInt())) {
    case CellMark::OtherLanguage:
        colour = secondaryText(option.palette);
        font.setItalic(true);
        break;
    case CellMark::Older:
        paintSign(painter, signRect(rect, option), {Shape::Clock, Tone::Minor}, option.palette);
        rect.setLeft(rect.left() + signSide(option) + 6);
        break;
    case CellMark::Unresolved:
        colour = toneColour(Tone::Major, option.palette);
        paintSign(painter, signRect(rect, option), {Shape::Question, Tone::Major}, option.palette);
        rect.setLeft(rect.left() + signSide(option) + 6);
        break;
    case CellMark::Deleted:
        font.setStrikeOut(true);
        colour = secondaryText(option.palette);
        break;
    case CellMark::None:
        break;
    }
    painter.setFont(font);
    painter.setPen(colour);
    const QString line = option.text.simplified();
    const auto alignment = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RegisterModel *model = registerModel(index);
    if (!model || !model->column(index.column()) || model->datasetRow(index.row()) < 0)
        return nullptr;
    auto *editor =
        CellEditor::make(*model->column(index.column()), model->session(), CellEditor::Place::Cell, parent);
    connect(editor, &CellEditor::finished, this, &CellDelegate::close);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *cell = qobject_cast<CellEditor *>(editor); cell && !cell->property("loaded").toBool()) {
        cell->load(registerModel(index)->datasetRow(index.row()));
        cell->setProperty("loaded", true); // a change elsewhere must not overwrite what is being typed
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *cell = qobject_cast<CellEditor *>(editor);
    auto *target = qobject_cast<RegisterModel *>(model);
    if (!cell || !target || !index.isValid())
        return;
    std::vector<CellEdit> edits;
    const std::set<int> rows = rowsToWrite(index);
    for (const int row : rows) {
        for (CellEdit &edit : cell->edits(target->datasetRow(row)))
            edits.push_back(std::move(edit));
    }
    target->edit(edits, rows.size() > 1 ? u"set"_s : u"edit"_s);
}

std::set<int> CellDelegate::rowsToWrite(const QModelIndex &index) const
{
    std::set<int> rows{index.row()};
    for (const QItemSelectionRange &range :
        m_isFilling ? m_view.selectionModel()->selection() : QItemSelection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (registerModel(index)->datasetRow(row) >= 0)
                rows.insert(row);
        }
    }
    return rows;
}

void CellDelegate::close(CellEditor::Ending ending)
{
    auto *editor = qobject_cast<CellEditor *>(sender());
    if (editor->property("closing").toBool())
        return; // the focus goes away while it closes
    editor->setProperty("closing", true);
    const bool wasFilling = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
    m_isFilling = wasFilling;
    Q_EMIT commitData(editor);
    m_isFilling = false;
    const auto hint = ending == CellEditor::Ending::Next ? EditNextItem
        : ending == CellEditor::Ending::Previous         ? EditPreviousItem
                                                         : NoHint;
    Q_EMIT closeEditor(editor, hint);
    const QModelIndex below = m_view.currentIndex().siblingAtRow(m_view.currentIndex().row() + 1);
    if (ending == CellEditor::Ending::Down && !wasFilling && below.isValid())
        m_view.selectionModel()->setCurrentIndex(below, QItemSelectionModel::ClearAndSelect);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        return true; // the editor has said that it is finished
    if (key && key->key() == Qt::Key_Escape)
        object->setProperty("closing", true); // the focus goes away while it closes: nothing is to be written
    return QStyledItemDelegate::eventFilter(object, event);
}

void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    const auto *cell = qobject_cast<CellEditor *>(editor);
    const int room = editor->parentWidget()->width();
    if (cell && rect.width() < cell->usefulWidth()) {
        rect.setWidth(qMin(cell->usefulWidth(), room));
        rect.moveLeft(qMin(rect.left(), room - rect.width()));
    }
    rect.setHeight(qMax(rect.height(), editor->sizeHint().height()));
    editor->setGeometry(rect);
}

} // namespace tsuzuri
