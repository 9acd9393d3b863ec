#pragma once

#include "core/pdf/canvas.h"
#include "core/pdf/content.h"
#include "core/pdf/spool.h"
#include "core/pdf/table.h"
#include "core/pdf/writer.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tsuzuri::pdf {

/// A place that a click leads from. `target` is an index in Book::targets.
struct LinkArea {
    float left = 0; ///< points from the upper left corner
    float top = 0;
    float right = 0;
    float bottom = 0;
    int target = 0;
};

/// A text that waits for page numbers.
struct WaitingText {
    Later later = {};
    int target = -1; ///< index in Book::targets of the link, -1 for none
    Colour colour = {};
    Align align = Align::Left;
    double x = 0;
    double width = 0;
    double baseline = 0;
    double size = 0;
};

/// A page: its content lies in the spool, and so does the frame around it once it is drawn.
struct Sheet {
    double width = 0;
    double height = 0;
    std::size_t chapter = 0;
    SpoolPlace body = {};
    SpoolPlace frame = {};
    std::vector<LinkArea> links = {};
    std::vector<WaitingText> waiting = {};
};

struct Destination {
    std::size_t sheet = 0;
    double y = 0;
};

struct OutlineEntry {
    int level = 0; ///< 0 chapter, 1 to 3 headings
    QString text = {};
    QString destination = {};
    bool isInContents = true;
};

/// All that is known of the pages besides their drawing.
struct Book {
    std::vector<Sheet> sheets = {}; ///< as drawn
    std::vector<std::size_t> order = {}; ///< as bound: indexes of sheets
    std::vector<Link> targets = {};
    QHash<QString, Destination> destinations = {};
    std::vector<OutlineEntry> outline = {};
    std::vector<DrawnString> strings = {}; ///< page: index of the sheet until the order is known
};

} // namespace tsuzuri::pdf
