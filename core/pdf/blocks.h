#pragma once

#include "core/pdf/flow.h"

namespace tsuzuri::pdf {

/// Each draws its block at the flow's place and leaves the flow below it.
void drawBlock(Flow &flow, const Heading &heading);
void drawBlock(Flow &flow, const Paragraph &paragraph);
void drawBlock(Flow &flow, const KeyValues &keyValues);
void drawBlock(Flow &flow, const Notice &notice);
void drawBlock(Flow &flow, const SignatureBoxes &boxes);
void drawBlock(Flow &flow, const CoverTitle &title);
void drawBlock(Flow &flow, const Table &table);
inline void drawBlock(Flow &flow, const PageBreak &)
{
    flow.newPage();
}
inline void drawBlock(Flow &flow, const Space &space)
{
    flow.advance(mm(space.mm));
}

/// The title line with a quiet note at its right end; below it, when the line has no room for both.
/// `noteWidth` is what the note may need.
struct HeadingPlace {
    LaidText text = {};
    double height = 0;
    double noteTop = 0; ///< from the heading's top
};
HeadingPlace layHeading(Flow &flow, const Heading &heading, double noteWidth);
void drawHeading(Flow &flow, const HeadingPlace &place, const QString &note);
/// Destination, outline and contents.
void announceHeading(Flow &flow, const Heading &heading);

/// How the rows of a table look.
struct TableStyle {
    double size = look::tableSize;
    double smallSize = look::tableSmallSize;
    double padding = 5.2; ///< above and below a row
    double inset = 3.3; ///< left and right of a cell
    bool hasPageNotes = true;
    double spaceAfter = mm(5);
};
void drawTable(Flow &flow, const Table &table, const TableStyle &style);

} // namespace tsuzuri::pdf
