#pragma once

#include "core/pdf/breaking.h"
#include "core/pdf/content.h"
#include "core/pdf/fonts.h"

#include <cairo.h>
#include <pango/pango.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tsuzuri::pdf {

/// Glyphs of one font from one span, in the order in which they stand on the line; positions from the run's
/// start.
struct GlyphRun {
    cairo_scaled_font_t *font = nullptr; ///< belongs to the shaper
    std::size_t span = 0;
    int level = 0; ///< odd runs go from right to left
    std::vector<cairo_glyph_t> glyphs = {};
};

/// What can't be divided: mostly one character.
struct Cluster {
    std::size_t textBegin = 0; ///< bytes
    std::size_t textEnd = 0;
    std::size_t run = 0;
    std::size_t glyphBegin = 0;
    std::size_t glyphEnd = 0;
    double x = 0; ///< of its left edge, from the start of the run
    double width = 0;
    Break before = Break::Never;
    bool isSpace = false;
};

/// A text with its glyphs, in the order of reading.
struct ShapedText {
    std::string text = {}; ///< UTF-8, printable
    std::vector<GlyphRun> runs = {};
    std::vector<Cluster> clusters = {};
};

/// Clusters [begin, end) of one line; a space at its end is not among them.
struct TextLine {
    std::size_t begin = 0;
    std::size_t end = 0;
    double width = 0;
};

/// Turns text into glyphs and lines. Sizes and widths are in points. One language, one thread.
class Shaper {
public:
    Shaper(const Fonts &fonts, const QString &language);
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;

    ShapedText shape(const std::vector<Span> &spans, double size, Breaking breaking = Breaking::Text);
    /// The width on one line.
    double width(const QString &text, double size, bool isBold = false);
    /// The paths of the font files used so far.
    QStringList usedFiles() const;

private:
    struct Style {
        int size = 0; ///< in 1/1024 points
        bool isBold = false;
        auto operator<=>(const Style &) const = default;
    };
    struct AttributesDeleter {
        void operator()(PangoAttrList *list) const { pango_attr_list_unref(list); }
    };

    PangoAttrList *attributes(Style style);
    cairo_scaled_font_t *scaledFont(PangoFont *font);
    void shapePiece(ShapedText &shaped, std::size_t begin, std::size_t end, std::size_t span, Style style);
    void addClusters(ShapedText &shaped, PangoItem *item, const PangoGlyphString *glyphs, std::size_t span);
    std::vector<bool> allowedBreaks(const std::string &text) const;

    const Fonts &m_fonts;
    PangoContext *m_context = nullptr;
    PangoLanguage *m_language = nullptr;
    std::map<Style, std::unique_ptr<PangoAttrList, AttributesDeleter>> m_attributes;
    std::map<PangoFont *, cairo_scaled_font_t *> m_scaledFonts; ///< holds a reference to each font
    std::set<QString> m_files;
};

/// Fills lines of at most `width`; never empty. A word that is too long goes on at separators, then anywhere.
std::vector<TextLine> breakLines(const ShapedText &shaped, double width);

/// The widest part between places that are at least that good for a new line.
double widestPart(const ShapedText &shaped, Break least = Break::Good);

/// The text of the lines [begin, end) of `lines`, with the spaces at line ends.
QString textOf(
    const ShapedText &shaped, const std::vector<TextLine> &lines, std::size_t begin, std::size_t end);

} // namespace tsuzuri::pdf
