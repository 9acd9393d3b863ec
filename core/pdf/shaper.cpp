#include "core/pdf/shaper.h"

#include "core/pdf/font_data.h"
#include "core/pdf/printable.h"

#include <QFile>

#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

#include <algorithm>
#include <cmath>

namespace tsuzuri::pdf {

namespace {

/// No ligatures: every character keeps its own glyph, and so its own place in the text of the page.
constexpr auto fontFeatures = "liga 0, clig 0, dlig 0, calt 0";

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

bool isSpaceAt(const std::string &text, std::size_t byte)
{
    return text[byte] == ' ' || text[byte] == '\n' || text.compare(byte, 3, "\u3000") == 0;
}

} // namespace

Shaper::Shaper(const Fonts &fonts, const QString &language)
    : m_fonts(fonts)
    , m_context(pango_font_map_create_context(fonts.data().map))
    , m_language(pango_language_from_string(language.toLatin1().constData()))
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    pango_context_set_language(m_context, m_language);
}

Shaper::~Shaper()
{
    for (const auto &[font, scaled] : m_scaledFonts)
        g_object_unref(font);
    g_object_unref(m_context);
}

QStringList Shaper::usedFiles() const
{
    return {m_files.begin(), m_files.end()};
}

PangoAttrList *Shaper::attributes(Style style)
{
    auto &list = m_attributes[style];
    if (!list) {
        list.reset(pango_attr_list_new());
        PangoFontDescription *description = pango_font_description_new();
        pango_font_description_set_family(description, m_fonts.data().families.constData());
        pango_font_description_set_size(description, style.size);
        pango_font_description_set_weight(
            description, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_attr_list_insert(list.get(), pango_attr_font_desc_new(description));
        pango_attr_list_insert(list.get(), pango_attr_font_features_new(fontFeatures));
        pango_font_description_free(description);
    }
    return list.get();
}

cairo_scaled_font_t *Shaper::scaledFont(PangoFont *font)
{
    const auto known = m_scaledFonts.find(font);
    if (known != m_scaledFonts.end())
        return known->second;
    cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    m_scaledFonts.emplace(PANGO_FONT(g_object_ref(font)), scaled);
    FcChar8 *file = nullptr;
    FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    if (FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch)
        m_files.insert(QFile::decodeName(reinterpret_cast<const char *>(file)));
    return scaled;
}

/// Adds the clusters of one item in the order of reading, and its glyphs as a run.
void Shaper::addClusters(
    ShapedText &shaped, PangoItem *item, const PangoGlyphString *glyphs, std::size_t span)
{
    const std::size_t run = shaped.runs.size();
    const bool isReversed = item->analysis.level % 2 == 1;
    shaped.runs.push_back({scaledFont(item->analysis.font), span, item->analysis.level, {}});
    auto &placed = shaped.runs.back().glyphs;
    placed.reserve(static_cast<std::size_t>(glyphs->num_glyphs));
    const std::size_t firstCluster = shaped.clusters.size();
    double x = 0;
    int lastStart = -1;
    for (int index = 0; index < glyphs->num_glyphs; ++index) {
        const PangoGlyphInfo &info = glyphs->glyphs[index];
        if (glyphs->log_clusters[index] != lastStart) {
            lastStart = glyphs->log_clusters[index];
            const std::size_t begin = static_cast<std::size_t>(item->offset + lastStart);
            shaped.clusters.push_back({.textBegin = begin, .run = run, .glyphBegin = placed.size(), .x = x});
        }
        if (info.glyph != PANGO_GLYPH_EMPTY) {
            const bool isUnknown = (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
            placed.push_back({isUnknown ? 0 : info.glyph, x + points(info.geometry.x_offset),
                points(info.geometry.y_offset)});
        }
        x += points(info.geometry.width);
        shaped.clusters.back().glyphEnd = placed.size();
        shaped.clusters.back().width += points(info.geometry.width);
    }
    const auto first = shaped.clusters.begin() + static_cast<std::ptrdiff_t>(firstCluster);
    if (isReversed)
        std::reverse(first, shaped.clusters.end());
    std::size_t end = static_cast<std::size_t>(item->offset + item->length);
    for (auto cluster = shaped.clusters.end(); cluster != first;) {
        --cluster;
        cluster->textEnd = end;
        end = cluster->textBegin;
        // A joiner or tag without a glyph belongs to what it joins; alone its text would be lost.
        if (cluster->glyphBegin == cluster->glyphEnd && cluster != first && cluster->width == 0) {
            (cluster - 1)->textEnd = cluster->textEnd;
            end = (cluster - 1)->textEnd;
            cluster = shaped.clusters.erase(cluster);
        }
    }
}

/// A piece lies in one span and has no line end.
void Shaper::shapePiece(ShapedText &shaped, std::size_t begin, std::size_t end, std::size_t span, Style style)
{
    const std::string &text = shaped.text;
    GList *items = pango_itemize(m_context, text.c_str(), static_cast<int>(begin),
        static_cast<int>(end - begin), attributes(style), nullptr);
    PangoGlyphString *glyphs = pango_glyph_string_new();
    for (const GList *place = items; place; place = place->next) {
        auto *item = static_cast<PangoItem *>(place->data);
        pango_shape_item(
            item, text.c_str(), static_cast<int>(text.size()), nullptr, glyphs, PANGO_SHAPE_NONE);
        addClusters(shaped, item, glyphs, span);
        pango_item_free(item);
    }
    pango_glyph_string_free(glyphs);
    g_list_free(items);
}

std::vector<bool> Shaper::allowedBreaks(const std::string &text) const
{
    const auto length = static_cast<int>(text.size());
    const auto characters = static_cast<int>(g_utf8_strlen(text.c_str(), length));
    std::vector<PangoLogAttr> attributes(static_cast<std::size_t>(characters) + 1);
    pango_get_log_attrs(text.c_str(), length, -1, m_language, attributes.data(), characters + 1);
    std::vector<bool> allowed(text.size() + 1, false);
    std::size_t byte = 0;
    for (int index = 0; index < characters; ++index) {
        allowed[byte] = attributes[static_cast<std::size_t>(index)].is_line_break;
        byte = static_cast<std::size_t>(g_utf8_next_char(text.c_str() + byte) - text.c_str());
    }
    return allowed;
}

ShapedText Shaper::shape(const std::vector<Span> &spans, double size, Breaking breaking)
{
    ShapedText shaped;
    std::vector<std::size_t> ends;
    for (const Span &span : spans) {
        shaped.text += printable(span.text, m_fonts).toStdString();
        ends.push_back(shaped.text.size());
    }
    const std::string &text = shaped.text;
    std::size_t begin = 0;
    for (std::size_t span = 0; span < spans.size(); ++span) {
        const Style style{static_cast<int>(std::lround(size * PANGO_SCALE)), spans[span].bold};
        while (begin < ends[span]) {
            const std::size_t newLine = std::min(text.find('\n', begin), ends[span]);
            if (newLine > begin)
                shapePiece(shaped, begin, newLine, span, style);
            begin = newLine;
            if (newLine < ends[span]) {
                shaped.clusters.push_back({.textBegin = newLine, .textEnd = newLine + 1});
                ++begin;
            }
        }
    }
    const std::vector<Break> breaks = lineBreaks(text, allowedBreaks(text), breaking);
    for (Cluster &cluster : shaped.clusters) {
        cluster.before = breaks[cluster.textBegin];
        cluster.isSpace = isSpaceAt(text, cluster.textBegin);
    }
    return shaped;
}

double Shaper::width(const QString &text, double size, bool isBold)
{
    const ShapedText shaped = shape({{.text = text, .bold = isBold}}, size, Breaking::Never);
    double result = 0;
    for (const TextLine &line : breakLines(shaped, 1e9))
        result = std::max(result, line.width);
    return result;
}

std::vector<TextLine> breakLines(const ShapedText &shaped, double width)
{
    constexpr double tolerance = 0.01;
    const std::vector<Cluster> &clusters = shaped.clusters;
    std::vector<TextLine> lines;
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) {
        std::size_t visible = end;
        while (visible > begin && clusters[visible - 1].isSpace)
            --visible;
        double used = 0;
        for (std::size_t index = begin; index < visible; ++index)
            used += clusters[index].width;
        lines.push_back({begin, visible, used});
        begin = end;
    };
    double used = 0; // by [begin, at)
    std::size_t good = 0; // the last places where the line may end; not after begin when there is none
    std::size_t weak = 0;
    for (std::size_t at = 0; at < clusters.size(); ++at) {
        const Cluster &cluster = clusters[at];
        if (cluster.before == Break::Must && at > begin) {
            add(at);
            used = 0;
        }
        if (cluster.before == Break::Good)
            good = at;
        else if (cluster.before == Break::Weak)
            weak = at;
        while (!cluster.isSpace && at > begin && used + cluster.width > width + tolerance) {
            add(good > begin ? good : weak > begin ? weak : at);
            used = 0;
            for (std::size_t index = begin; index < at; ++index)
                used += clusters[index].width;
        }
        used += cluster.width;
    }
    if (begin < clusters.size() || lines.empty())
        add(clusters.size());
    return lines;
}

double widestPart(const ShapedText &shaped, Break least)
{
    double widest = 0;
    double part = 0;
    for (const Cluster &cluster : shaped.clusters) {
        if (cluster.before >= least)
            part = 0;
        if (!cluster.isSpace)
            part += cluster.width;
        widest = std::max(widest, part);
    }
    return widest;
}

QString textOf(
    const ShapedText &shaped, const std::vector<TextLine> &lines, std::size_t begin, std::size_t end)
{
    if (begin >= end || shaped.clusters.empty())
        return {};
    const TextLine &last = lines[end - 1];
    if (last.end <= lines[begin].begin)
        return {};
    const std::size_t from = shaped.clusters[lines[begin].begin].textBegin;
    return QString::fromStdString(shaped.text.substr(from, shaped.clusters[last.end - 1].textEnd - from));
}

} // namespace tsuzuri::pdf
