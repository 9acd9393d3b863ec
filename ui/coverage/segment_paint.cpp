#include "ui/coverage/segment_paint.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace tsuzuri {

namespace {

constexpr double corner = 2;

struct Look {
    QColor line;
    QColor fill;
    Qt::PenStyle pen = Qt::SolidLine;
    QString mark;
};

QColor faint(QColor colour)
{
    colour.setAlphaF(0.16F);
    return colour;
}

Look lookOf(CoverageState state, const QPalette &palette)
{
    const QColor good = toneColour(Tone::Good, palette);
    const QColor major = toneColour(Tone::Major, palette);
    const QColor blocker = toneColour(Tone::Blocker, palette);
    const QColor quiet = secondaryText(palette);
    switch (state) {
    case CoverageState::Covered:
        return {good, good, Qt::SolidLine, {}};
    case CoverageState::Late:
        return {major, faint(major), Qt::SolidLine, {}};
    case CoverageState::NoEvidence:
        return {major, faint(major), Qt::SolidLine, QStringLiteral("?")};
    case CoverageState::NotPlanned:
        return {major, Qt::transparent, Qt::DashLine, QStringLiteral("–")};
    case CoverageState::Missing:
        return {blocker, faint(blocker), Qt::SolidLine, QStringLiteral("×")};
    case CoverageState::NoneOccurred:
        return {good, faint(good), Qt::SolidLine, QStringLiteral("0")};
    case CoverageState::Waived:
        return {quiet, Qt::transparent, Qt::DashLine, {}};
    case CoverageState::NotYetDue:
        return {quiet, Qt::transparent, Qt::SolidLine, {}};
    case CoverageState::OutsidePeriod:
        return {lineColour(palette), faint(lineColour(palette)), Qt::DotLine, {}};
    }
    return {};
}

void paintBatch(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.setPen(QPen(palette.color(QPalette::Base), qMax(1.0, rect.height() / 9)));
    for (const double share : {0.36, 0.64}) {
        const double y = rect.top() + rect.height() * share;
        painter.drawLine(QPointF(rect.left() + 2, y), QPointF(rect.right() - 2, y));
    }
}

} // namespace

void paintSegment(
    QPainter &painter, const QRectF &rect, CoverageState state, bool isBatched, const QPalette &palette)
{
    const Look look = lookOf(state, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(look.line, 1, look.pen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box, corner, corner);
    if (state == CoverageState::Late) {
        painter.setBrush(QBrush(look.line, Qt::BDiagPattern));
        painter.drawRoundedRect(box, corner, corner);
    }
    if (isBatched && (state == CoverageState::Covered || state == CoverageState::Late))
        paintBatch(painter, box, palette);
    if (!look.mark.isEmpty()) {
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(qMax(8, qRound(rect.height() * 0.85)));
        painter.setFont(font);
        painter.setPen(look.line);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, look.mark);
    }
    painter.restore();
}

void paintPin(QPainter &painter, double x, double top, double bottom, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Text), 1));
    painter.setBrush(palette.color(QPalette::Text));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom - 2));
    painter.drawEllipse(QPointF(x, bottom - 2), 2, 2);
    painter.restore();
}

} // namespace tsuzuri
