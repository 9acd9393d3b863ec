#include "ui/people/raci_view.h"

#include "ui/people/person_text.h"
#include "ui/people/raci_headers.h"
#include "ui/people/raci_model.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

Raci raciOfKey(int key)
{
    switch (key) {
    case Qt::Key_R:
        return Raci::Responsible;
    case Qt::Key_A:
        return Raci::Accountable;
    case Qt::Key_C:
        return Raci::Consulted;
    case Qt::Key_I:
        return Raci::Informed;
    default:
        return Raci::Unset;
    }
}

void paintLetter(QPainter &painter, const QRect &room, Raci raci, bool isByRole, const QPalette &palette)
{
    const QString letter = QString::fromLatin1(code(raci));
    QFont font = painter.font();
    font.setBold(raci == Raci::Accountable || raci == Raci::Responsible);
    font.setUnderline(isByRole);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    if (raci == Raci::Accountable) {
        const QRect ground(
            room.center().x() - room.height() / 2 + 3, room.top() + 3, room.height() - 5, room.height() - 6);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(accentColour(palette));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(ground, 3, 3);
        painter.setPen(palette.color(QPalette::HighlightedText));
    } else if (raci != Raci::Responsible) {
        painter.setPen(secondaryText(palette));
    }
    painter.drawText(room, Qt::AlignCenter, letter);
}

} // namespace

void RaciDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool isGone =
        index.model()->headerData(index.column(), Qt::Horizontal, RaciModel::SignRole).isValid();
    painter->save();
    QColor ground = palette.color(isGone ? QPalette::AlternateBase : QPalette::Base);
    if (option.state & QStyle::State_Selected)
        ground = selectedCellColour(palette);
    else if (current.row() == index.row() || current.column() == index.column())
        ground = currentRowColour(palette);
    painter->fillRect(option.rect, ground);
    painter->setPen(lineColour(palette));
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current == index) {
        painter->setPen(QPen(accentColour(palette), view->hasFocus() ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const auto letters = index.data(RaciModel::LettersRole).value<RaciLetters>();
    const auto count = static_cast<int>(letters.text().size());
    const int height = option.fontMetrics.height() + 4;
    const int width = count > 0 ? qMin(height, (option.rect.width() - 2) / count) : 0;
    QRect room(option.rect.center().x() - width * count / 2 + 1, option.rect.center().y() - height / 2 + 1,
        width, height);
    for (const Raci raci : raciLetters()) {
        if (!letters.has(raci))
            continue;
        painter->setFont(option.font);
        paintLetter(*painter, room, raci, letters.isByRole(raci), palette);
        room.translate(width, 0);
    }
    painter->restore();
}

RaciView::RaciView(RaciModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName("raciTable");
    setAccessibleName(tr("Who answers for what"));
    setHorizontalHeader(new PeopleHeader(this));
    setVerticalHeader(new SubjectHeader(this));
    setItemDelegate(new RaciDelegate(this));
    setModel(&model);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(true);
    setDefaultDropAction(Qt::CopyAction);
}

QModelIndexList RaciView::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : selected;
}

void RaciView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const Raci raci = isPlain ? raciOfKey(event->key()) : Raci::Unset;
    if (raci != Raci::Unset)
        m_model.toggle(chosen(), raci);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_model.clear(chosen());
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT recordRequested(m_model.subjectAt(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

QMenu *RaciView::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto letters = currentIndex().data(RaciModel::LettersRole).value<RaciLetters>();
    const bool isEditable = currentIndex().flags().testFlag(Qt::ItemIsDropEnabled);
    for (const Raci raci : raciLetters()) {
        QAction *action =
            menu->addAction(raciWord(raci), this, [this, raci] { m_model.toggle(chosen(), raci); });
        action->setCheckable(true);
        action->setChecked(letters.has(raci));
        action->setEnabled(isEditable);
    }
    menu->addAction(tr("Take everything away"), this, [this] { m_model.clear(chosen()); })
        ->setEnabled(isEditable && !letters.isEmpty());
    menu->addSeparator();
    const AnyId subject = m_model.subjectAt(currentIndex().row());
    const AnyId person{Kind::Person, m_model.personAt(currentIndex().column()).uuid};
    //: %1: name of a record
    const QString open = tr("Open %1");
    menu->addAction(open.arg(m_model.headerData(currentIndex().row(), Qt::Vertical).toString()), this,
        [this, subject] { Q_EMIT recordRequested(subject); });
    menu->addAction(open.arg(m_model.headerData(currentIndex().column(), Qt::Horizontal).toString()), this,
        [this, person] { Q_EMIT recordRequested(person); });
    return menu;
}

void RaciView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    makeMenu()->popup(place);
}

/// Row and column of the current cell are tinted as a cross.
void RaciView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    verticalHeader()->viewport()->update();
}

} // namespace tsuzuri
