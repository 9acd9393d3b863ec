#include "ui/people/raci_headers.h"

#include "ui/people/raci_model.h"
#include "ui/support/shapes.h"
#include "ui/support/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNameLines = 13; // in heights of a line: longer names are cut

bool isVertical(const QString &name)
{
    return std::ranges::any_of(name, [](QChar letter) {
        const QChar::Script script = letter.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana;
    });
}

/// The form that a sign has in vertical text.
QString uprightForm(const QString &letter)
{
    if (letter == u"("_s || letter == u"\uff08"_s)
        return u"︵"_s;
    if (letter == u")"_s || letter == u"\uff09"_s)
        return u"︶"_s;
    return letter == u"ー"_s ? u"︱"_s : letter;
}

/// Whole characters, also those beyond the first plane (𠮷).
QStringList charactersOf(const QString &name)
{
    QStringList found;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype length = name[at].isHighSurrogate() && at + 1 < name.size() ? 2 : 1;
        found << uprightForm(name.mid(at, length));
        at += length;
    }
    return found;
}

int stepOf(const QString &letter, const QFontMetrics &metrics)
{
    return letter == u" "_s || letter == u"\u3000"_s ? metrics.height() / 4 : qRound(metrics.height() * 0.78);
}

int lengthOf(const QString &name, const QFontMetrics &metrics)
{
    if (!isVertical(name))
        return metrics.horizontalAdvance(name);
    int length = 0;
    for (const QString &letter : charactersOf(name))
        length += stepOf(letter, metrics);
    return length;
}

void paintVertical(QPainter &painter, const QRect &room, const QString &name)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int top = room.top();
    for (const QString &letter : charactersOf(name)) {
        const int step = stepOf(letter, metrics);
        if (top + step > room.bottom() + 1)
            break;
        painter.drawText(
            QRect(room.left(), top - step / 4, room.width(), step + step / 2), Qt::AlignCenter, letter);
        top += step;
    }
}

void paintTurned(QPainter &painter, const QRect &room, const QString &name)
{
    painter.save();
    painter.translate(room.left(), room.bottom() + 1);
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, room.height(), room.width()), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, room.height()));
    painter.restore();
}

} // namespace

PeopleHeader::PeopleHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setDefaultSectionSize(fontMetrics().height() * 9 / 5);
    setMinimumSectionSize(fontMetrics().height());
    setHighlightSections(false);
    setSectionsClickable(false);
    setAccessibleName(tr("People"));
}

int PeopleHeader::bandHeight() const
{
    return fontMetrics().height() + unit(this);
}

int PeopleHeader::nameHeight() const
{
    int length = fontMetrics().height() * 4;
    for (int section = 0; section < count(); ++section)
        length =
            qMax(length, lengthOf(model()->headerData(section, Qt::Horizontal).toString(), fontMetrics()));
    return qMin(length, fontMetrics().height() * mostNameLines);
}

QSize PeopleHeader::sizeHint() const
{
    const int sign = fontMetrics().height();
    return {QHeaderView::sizeHint().width(), bandHeight() + nameHeight() + sign + 3 * unit(this)};
}

void PeopleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int step = unit(this);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->setPen(lineColour(palette()));
    painter->drawLine(rect.topRight() + QPoint(0, bandHeight()), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QVariant sign = model()->headerData(section, Qt::Horizontal, RaciModel::SignRole);
    const int side = qRound(fontMetrics().height() * 0.8);
    const QRect names(rect.left(), rect.top() + bandHeight() + step, rect.width(), nameHeight());
    if (sign.isValid()) {
        const QRect place(rect.center().x() - side / 2, names.bottom() + step, side, side);
        paintSign(*painter, place, sign.value<Sign>(), palette());
        painter->setPen(toneColour(sign.value<Sign>().tone, palette()));
    } else {
        painter->setPen(palette().color(QPalette::Text));
    }
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    if (isVertical(name))
        paintVertical(*painter, names, name);
    else
        paintTurned(*painter, names, name);
    painter->restore();
}

void PeopleHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintBands(painter);
}

/// A band reaches over all columns of its department.
void PeopleHeader::paintBands(QPainter &painter) const
{
    painter.setFont(sized(font(), TextSize::Hint));
    const auto departmentOf = [this](int section) {
        return model()->headerData(section, Qt::Horizontal, RaciModel::DepartmentRole).toString();
    };
    for (int first = 0; first < count();) {
        const QString department = departmentOf(first);
        int last = first;
        while (last + 1 < count() && departmentOf(last + 1) == department)
            ++last;
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        if (right > 0 && left < width()) {
            painter.setPen(lineColour(palette()));
            painter.drawLine(right - 1, 0, right - 1, height());
            painter.drawLine(left, bandHeight(), right - 1, bandHeight());
            const QRect room = QRect(left, 0, right - left, bandHeight()).adjusted(3, 0, -3, 0);
            const QRect seen = room.intersected(QRect(0, 0, width(), bandHeight()));
            painter.setPen(secondaryText(palette()));
            painter.drawText(seen, Qt::AlignCenter,
                painter.fontMetrics().elidedText(department, Qt::ElideRight, seen.width()));
        }
        first = last + 1;
    }
}

SubjectHeader::SubjectHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setDefaultSectionSize(fontMetrics().height() + 3 * unit(this));
    setHighlightSections(false);
    setSectionsClickable(false);
    setAccessibleName(tr("Rows of the matrix"));
}

QSize SubjectHeader::sizeHint() const
{
    return {characters(this, 50), QHeaderView::sizeHint().height()};
}

void SubjectHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette &colours = palette();
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    painter->save();
    painter->fillRect(rect, isCurrent ? currentRowColour(colours) : colours.color(QPalette::Base));
    painter->setPen(lineColour(colours));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect room = rect.adjusted(4 * unit(this), 0, -2 * unit(this), 0);
    const QVariant sign = model()->headerData(section, Qt::Vertical, RaciModel::SignRole);
    if (sign.isValid()) {
        painter->setFont(sized(font(), TextSize::Hint));
        const QString fault = painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Vertical, RaciModel::FaultRole).toString(), Qt::ElideRight,
            room.width() / 2);
        painter->setPen(toneColour(sign.value<Sign>().tone, colours));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, fault);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(fault) - unit(this));
        const int side = qRound(fontMetrics().height() * 0.8);
        paintSign(*painter, QRect(room.right() - side, room.center().y() - side / 2 + 1, side, side),
            sign.value<Sign>(), colours);
        room.setRight(room.right() - side - unit(this));
    }
    painter->setFont(font());
    painter->setPen(colours.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(
            model()->headerData(section, Qt::Vertical).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace tsuzuri
