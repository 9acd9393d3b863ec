#pragma once

#include "core/pdf/document.h"
#include "core/pdf/writer.h"

namespace tsuzuri::pdf {

class Flow;

/// A rectangle of a sketch, in points.
struct Area {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// One page on which everything has a place of its own: charts and short lines in points, counted from the
/// upper left corner of what the page has for its body. Its texts can be searched and copied like all others.
class Sketch {
public:
    enum class Fill { Full, Pale, Grey, Framed };

    explicit Sketch(Flow &flow);

    double width() const;
    double height() const;
    double textWidth(const QString &text, double size, bool isBold = false);
    /// One line in the middle of the height of the area; what is too long ends with "…".
    void text(Line line, const Area &area, double size, Align align = Align::Left);
    /// As many lines as the text needs, from the upper edge; gives their height.
    double paragraph(const QString &text, const Area &area, double size, Tone tone = Tone::Secondary);
    void bar(const Area &area, Tone tone, Fill fill);
    void frame(const Area &area);
    void rule(double x, double y, double width);

private:
    Area onPage(const Area &area) const;
    QString shortened(const QString &text, double width, double size, bool isBold);

    Flow &m_flow;
};

/// A document of one page, which `draw` fills; its chapters give the format. Errors: those of writePdf.
Result<WriteSummary> writeSketch(const QString &path, const Document &document, const Fonts &fonts,
    const std::function<void(Sketch &)> &draw, const WriteOptions &options = {});

} // namespace tsuzuri::pdf
