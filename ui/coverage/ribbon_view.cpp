#include "ui/coverage/ribbon_view.h"

#include "ui/coverage/coverage_model.h"
#include "ui/coverage/coverage_words.h"
#include "ui/coverage/segment_paint.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tsuzuri {

double ribbonX(const Period &span, QDate day, double left, double width)
{
    const double days = static_cast<double>(span.from.daysTo(span.to)) + 1;
    return left + width * static_cast<double>(span.from.daysTo(day)) / days;
}

RibbonHeader::RibbonHeader(const CoverageModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void RibbonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Coverage &coverage = m_model.coverage();
    if (section != CoverageModel::Ribbon || !coverage.isKnown())
        return QHeaderView::paintSection(painter, rect, section);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Button));
    painter->setFont(sized(font(), TextSize::Hint));
    painter->setPen(secondaryText(palette()));
    const Period &span = coverage.span;
    for (QDate month(span.from.year(), span.from.month(), 1); month <= span.to; month = month.addMonths(1)) {
        const double left = ribbonX(span, qMax(month, span.from), rect.left(), rect.width());
        const double right =
            ribbonX(span, qMin(month.addMonths(1), span.to.addDays(1)), rect.left(), rect.width());
        painter->drawText(QRectF(left, rect.top(), right - left, rect.height()), Qt::AlignCenter,
            locale().monthName(month.month(), QLocale::ShortFormat));
    }
    painter->restore();
}

RibbonDelegate::RibbonDelegate(const CoverageModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QRectF RibbonDelegate::segmentRect(const Period &span, const RibbonSegment &segment, const QRect &cell)
{
    const QDate from = qMax(segment.window.from, span.from);
    const QDate to = qMin(segment.window.to, span.to);
    if (!span.isValid() || from > to)
        return {};
    const double left = ribbonX(span, from, cell.left(), cell.width());
    const double right = ribbonX(span, to.addDays(1), cell.left(), cell.width());
    const double top = cell.top() + cell.height() * 0.2;
    return {left + 0.5, top, qMax(2.0, right - left - 1.5), cell.height() * 0.38};
}

void RibbonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, isCurrent ? currentRowColour(palette) : palette.color(QPalette::Base));
    painter->setPen(lineColour(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == CoverageModel::Ribbon)
        paintRibbon(*painter, option, index);
    else
        paintWords(*painter, option, index);
}

void RibbonDelegate::paintWords(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int margin = 2 * unit(option.widget);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QStringList lines = index.data().toString().split(u'\n');
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter.save();
    painter.setPen(option.palette.color(QPalette::Text));
    if (lines.size() < 2) {
        painter.drawText(room, alignment ? alignment : int(Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(lines.first(), Qt::ElideRight, room.width()));
    } else {
        const QFont small = sized(option.font, TextSize::Hint);
        const QFontMetrics metrics(small);
        const int both = option.fontMetrics.height() + metrics.height();
        const int top = room.top() + (room.height() - both) / 2;
        painter.drawText(QRect(room.left(), top, room.width(), option.fontMetrics.height()), Qt::AlignVCenter,
            option.fontMetrics.elidedText(lines[0], Qt::ElideRight, room.width()));
        painter.setFont(small);
        painter.setPen(secondaryText(option.palette));
        painter.drawText(
            QRect(room.left(), top + option.fontMetrics.height(), room.width(), metrics.height()),
            Qt::AlignVCenter, metrics.elidedText(lines[1], Qt::ElideRight, room.width()));
    }
    painter.restore();
}

void RibbonDelegate::paintRibbon(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ControlRibbon *ribbon = m_model.ribbonAt(index.row());
    const Coverage &coverage = m_model.coverage();
    if (!ribbon || !coverage.isKnown())
        return;
    painter.save();
    painter.setClipRect(option.rect);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    for (int i = 0; i < static_cast<int>(ribbon->segments.size()); ++i) {
        const RibbonSegment &segment = ribbon->segments[static_cast<std::size_t>(i)];
        const QRectF rect = segmentRect(coverage.span, segment, option.rect);
        if (rect.isEmpty())
            continue;
        paintSegment(painter, rect, segment.state, segment.isBatched, option.palette);
        if (isCurrent && i == m_segment) {
            painter.setPen(QPen(accentColour(option.palette), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        }
    }
    const double left = option.rect.left();
    const double width = option.rect.width();
    for (const EvidenceBar &bar : ribbon->evidence) {
        const QDate day = bar.capturedOn.isValid() ? bar.capturedOn : bar.covers.to;
        if (day < coverage.span.from || day > coverage.span.to)
            continue;
        paintPin(painter, ribbonX(coverage.span, day, left, width),
            option.rect.top() + option.rect.height() * 0.5, option.rect.top() + option.rect.height() * 0.86,
            option.palette);
    }
    const QDate day = coverage.asOf.isValid() ? coverage.asOf : coverage.today;
    if (day >= coverage.span.from && day <= coverage.span.to) {
        const double x = ribbonX(coverage.span, day, left, width);
        painter.setPen(QPen(accentColour(option.palette), 1.5));
        painter.drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom()));
    }
    painter.restore();
}

RibbonView::RibbonView(const Session &session, CoverageModel &model, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(model)
    , m_delegate(new RibbonDelegate(model, this))
{
    setObjectName("coverageTable");
    setAccessibleName(tr("Coverage of controls"));
    setHorizontalHeader(new RibbonHeader(model, this));
    setItemDelegate(m_delegate);
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 2 * unit(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void RibbonView::showControl(int row)
{
    setCurrentIndex(m_model.index(row, 0));
}

AnyId RibbonView::chosen() const
{
    const ControlRibbon *ribbon = m_model.ribbonAt(currentIndex().row());
    if (!ribbon)
        return {};
    if (m_segment >= 0 && m_segment < static_cast<int>(ribbon->segments.size())) {
        const Id<ControlInstance> instance = ribbon->segments[static_cast<std::size_t>(m_segment)].instance;
        if (!instance.isNull())
            return {Kind::ControlInstance, instance.uuid};
    }
    return {Kind::Control, ribbon->control.uuid};
}

void RibbonView::choose(int segment)
{
    m_segment = segment;
    m_delegate->setSegment(segment);
    viewport()->update();
    if (const AnyId id = chosen(); !id.isNull())
        Q_EMIT recordShown(id);
}

void RibbonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        choose(-1);
}

int RibbonView::segmentAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const ControlRibbon *ribbon =
        index.column() == CoverageModel::Ribbon ? m_model.ribbonAt(index.row()) : nullptr;
    for (int i = 0; ribbon && i < static_cast<int>(ribbon->segments.size()); ++i) {
        QRectF rect = RibbonDelegate::segmentRect(
            m_model.coverage().span, ribbon->segments[static_cast<std::size_t>(i)], visualRect(index));
        rect.setTop(visualRect(index).top());
        rect.setBottom(visualRect(index).bottom());
        if (!rect.isEmpty() && rect.contains(point))
            return i;
    }
    return -1;
}

void RibbonView::keyPressEvent(QKeyEvent *event)
{
    const ControlRibbon *ribbon = m_model.ribbonAt(currentIndex().row());
    const int last = ribbon ? static_cast<int>(ribbon->segments.size()) - 1 : -1;
    if (event->key() == Qt::Key_Right && last >= 0)
        choose(qMin(m_segment + 1, last));
    else if (event->key() == Qt::Key_Left && last >= 0)
        choose(qMax(m_segment - 1, -1));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !chosen().isNull())
        Q_EMIT recordRequested(chosen());
    else
        QTableView::keyPressEvent(event);
}

void RibbonView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    choose(segmentAt(event->position().toPoint()));
}

void RibbonView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const AnyId id = chosen(); !id.isNull())
        Q_EMIT recordRequested(id);
}

bool RibbonView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int segment = segmentAt(help->pos());
    const ControlRibbon *ribbon = m_model.ribbonAt(indexAt(help->pos()).row());
    QToolTip::showText(help->globalPos(),
        segment < 0 ? QString()
                    : CoverageWords::segmentText(
                          m_session, *ribbon, ribbon->segments[static_cast<std::size_t>(segment)]),
        this);
    return true;
}

void RibbonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RibbonView::fit()
{
    const int number = characters(this, 9);
    const int done = characters(this, 16);
    const int owner = characters(this, 18);
    const int rest = viewport()->width() - number - done - owner;
    const int title = qMax(characters(this, 24), rest * 2 / 5);
    setColumnWidth(CoverageModel::Number, number);
    setColumnWidth(CoverageModel::Title, title);
    setColumnWidth(CoverageModel::Owner, owner);
    setColumnWidth(CoverageModel::Ribbon, qMax(characters(this, 24), rest - title));
    setColumnWidth(CoverageModel::Done, done);
}

} // namespace tsuzuri
