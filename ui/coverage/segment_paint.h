#pragma once

#include "core/coverage/coverage.h"

class QPainter;
class QPalette;
class QRectF;

namespace tsuzuri {

/// Draws what is known of an occurrence so that it can be told without colours: filled, hatched, crossed,
/// dashed.
void paintSegment(
    QPainter &painter, const QRectF &rect, CoverageState state, bool isBatched, const QPalette &palette);

/// A pin where evidence was captured, standing in the lower part of the row.
void paintPin(QPainter &painter, double x, double top, double bottom, const QPalette &palette);

} // namespace tsuzuri
