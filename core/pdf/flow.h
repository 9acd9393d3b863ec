#pragma once

#include "core/pdf/book.h"
#include "core/pdf/document.h"

#include <functional>
#include <optional>

namespace tsuzuri::pdf {

/// A paragraph that knows its lines.
struct LaidText {
    ShapedText shaped = {};
    std::vector<TextLine> lines = {};
    std::vector<Colour> colours = {}; ///< of the spans
    std::vector<Link> links = {}; ///< of the spans
    std::optional<WaitingText> waiting = {};
    Mark mark = Mark::None;
    double indent = 0; ///< room for the mark
    double size = 0;

    double lineHeight() const { return size * look::lineHeight; }
    double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

/// Fills pages from top to bottom. All that blocks draw goes through it, so that strings, links and
/// destinations are known. A failure of the page store or a cancellation is kept: everything after it does
/// nothing.
class Flow {
public:
    Flow(const Document &document, Shaper &shaper, Spool &spool, const WriteOptions &options);

    // pages
    void beginChapter(std::size_t chapter);
    void newPage();
    bool isAtTop() const { return m_y <= look::bodyTop + 0.01; }
    /// A new page unless so much is free.
    void require(double height);
    double left() const { return look::margin; }
    double width() const { return m_width; }
    double y() const { return m_y; }
    double bottom() const { return m_bottom; }
    double room() const { return m_bottom - m_y; }
    void moveTo(double y) { m_y = y; }
    void advance(double height) { m_y += height; }
    Canvas canvas() { return Canvas(m_spool.context()); }

    // text
    LaidText lay(const Line &line, double size, double width, Breaking breaking = Breaking::Text);
    LaidText lay(
        const QString &text, double size, double width, Tone tone = Tone::Normal, bool isBold = false);
    void draw(const LaidText &text, double x, double y, double width, Align align = Align::Left);
    void drawLines(const LaidText &text, std::size_t begin, std::size_t end, double x, double y, double width,
        Align align);
    void record(const QString &text);

    // places
    void addDestination(const QString &name, double y);
    void addOutline(OutlineEntry entry) { m_book.outline.push_back(std::move(entry)); }
    void addLink(const Link &link, const Box &area);

    // contents come last and are bound earlier
    std::size_t reserveContents();
    void beginContents(std::size_t place, std::size_t chapter);

    /// Tells the progress now and then. False when the work has failed or was cancelled.
    bool rowDone();
    bool isFailed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }

    const Document &document() const { return m_document; }
    Shaper &shaper() { return m_shaper; }
    const std::vector<OutlineEntry> &outline() const { return m_book.outline; }
    /// What the pages are, with contents in their places.
    Book finish();

private:
    void beginSheet();
    int targetOf(const Link &link);

    const Document &m_document;
    Shaper &m_shaper;
    Spool &m_spool;
    const WriteOptions &m_options;
    Book m_book;
    std::vector<std::vector<std::size_t>> m_contents; ///< sheets of each contents block
    std::vector<std::pair<std::size_t, std::size_t>> m_places; ///< position in the order, index of contents
    std::optional<std::size_t> m_openContents;
    QHash<QString, int> m_targets;
    std::optional<Error> m_error;
    std::size_t m_chapter = 0;
    std::size_t m_rows = 0; ///< of all tables
    std::size_t m_rowsDone = 0;
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
};

/// Of all the work; the rest is drawing frames and binding.
inline constexpr double shareOfLayout = 0.8;

/// Width and height in points.
std::pair<double, double> sizeOf(PageFormat format);

} // namespace tsuzuri::pdf
