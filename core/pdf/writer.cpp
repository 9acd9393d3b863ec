#include "core/pdf/writer.h"

#include "core/pdf/binding.h"
#include "core/pdf/blocks.h"
#include "core/pdf/frame.h"
#include "core/pdf/sketch.h"

#include <QFileInfo>

#include <algorithm>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Draws all chapters, then the contents, which stand before them.
void drawChapters(Flow &flow, const Document &document)
{
    std::vector<WaitingContents> waiting;
    for (std::size_t index = 0; index < document.chapters.size() && !flow.isFailed(); ++index) {
        const Chapter &chapter = document.chapters[index];
        bool isOpen = false; // a page of the chapter is begun
        const auto open = [&] {
            if (!isOpen)
                flow.beginChapter(index);
            isOpen = true;
        };
        const bool isContents =
            !chapter.blocks.empty() && std::holds_alternative<Contents>(chapter.blocks.front());
        const QString name = chapter.destination.isEmpty() ? u"c.%1"_s.arg(index + 1) : chapter.destination;
        if (!isContents) {
            open();
            flow.addDestination(name, 0);
        }
        if (chapter.isListed && !chapter.title.isEmpty()) {
            const bool isInContents = !chapter.isCover && !isContents;
            flow.addOutline({.text = chapter.title, .destination = name, .isInContents = isInContents});
        }
        for (const Block &block : chapter.blocks) {
            if (const auto *contents = std::get_if<Contents>(&block)) {
                waiting.push_back({contents, flow.reserveContents(), index, isContents ? name : QString()});
                isOpen = false;
                continue;
            }
            open();
            std::visit(
                [&flow](const auto &content) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(content)>, Contents>)
                        drawBlock(flow, content);
                },
                block);
        }
    }
    for (const WaitingContents &contents : waiting)
        drawContents(flow, contents);
}

struct LaidBook {
    Book book = {};
    QStringList fontFiles = {};
};

using DrawPages = std::function<void(Flow &)>;

/// Everything up to binding, so that glyphs and layouts are gone from memory by then.
Result<LaidBook> layOut(const Document &document, const Fonts &fonts, Spool &spool, const DrawPages &draw,
    const WriteOptions &options)
{
    Shaper shaper(fonts, document.language);
    LaidBook laid;
    {
        Flow flow(document, shaper, spool, options);
        draw(flow);
        if (flow.isFailed())
            return std::unexpected(*flow.error());
        laid.book = flow.finish();
    }
    for (const Link &link : laid.book.targets) {
        if (link.kind == Link::Kind::Internal && !laid.book.destinations.contains(link.target))
            return failure(ErrorCode::UnknownDestination, {link.target});
    }
    if (const auto drawn = drawFrames(laid.book, document, shaper, spool, options); !drawn)
        return std::unexpected(drawn.error());
    if (const auto ended = spool.finish(); !ended)
        return std::unexpected(ended.error());
    laid.fontFiles = shaper.usedFiles();
    return laid;
}

Result<std::vector<FontFile>> describeFonts(const QStringList &paths)
{
    std::vector<FontFile> fonts;
    for (const QString &path : paths) {
        const auto digest = hashFile(path);
        if (!digest)
            return std::unexpected(digest.error());
        fonts.push_back({QFileInfo(path).fileName(), digest->sha256});
    }
    std::ranges::sort(fonts, {}, &FontFile::name);
    return fonts;
}

Result<WriteSummary> writeBook(const QString &path, const Document &document, const Fonts &fonts,
    const DrawPages &draw, const WriteOptions &options)
{
    Spool spool(QFileInfo(path).absolutePath());
    auto laid = layOut(document, fonts, spool, draw, options);
    if (!laid)
        return std::unexpected(laid.error());
    if (options.progress && !options.progress(0.92))
        return failure(ErrorCode::Cancelled);
    auto used = describeFonts(laid->fontFiles);
    if (!used)
        return std::unexpected(used.error());
    const auto bytes = bindBook(path, laid->book, document, spool.paths());
    if (!bytes)
        return std::unexpected(bytes.error());
    if (options.progress)
        options.progress(1);
    return WriteSummary{.pages = static_cast<int>(laid->book.order.size()),
        .bytes = *bytes,
        .fonts = std::move(*used),
        .strings = std::move(laid->book.strings)};
}

} // namespace

Result<WriteSummary> writePdf(
    const QString &path, const Document &document, const Fonts &fonts, const WriteOptions &options)
{
    return writeBook(
        path, document, fonts, [&document](Flow &flow) { drawChapters(flow, document); }, options);
}

Result<WriteSummary> writeSketch(const QString &path, const Document &document, const Fonts &fonts,
    const std::function<void(Sketch &)> &draw, const WriteOptions &options)
{
    const auto drawPage = [&draw](Flow &flow) {
        flow.beginChapter(0);
        Sketch sketch(flow);
        draw(sketch);
    };
    return writeBook(path, document, fonts, drawPage, options);
}

} // namespace tsuzuri::pdf
