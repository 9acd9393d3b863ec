#include "core/pdf/simple.h"

#include "core/pdf/writer.h"

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

Result<void> writeSimplePdf(const QString &path, const SimpleDocument &simple, const Fonts &fonts)
{
    Document document;
    document.title = simple.title;
    document.author = simple.author;
    document.language = simple.language;
    document.created = simple.created;
    document.header = simple.header;
    document.footer = simple.footer;
    document.confidentiality = simple.confidentiality;
    document.pageText = [](int page, int pages) { return u"%1 / %2"_s.arg(page).arg(pages); };
    Chapter chapter;
    chapter.blocks.push_back(Heading{.level = 1, .text = simple.title});
    if (!simple.subtitle.isEmpty())
        chapter.blocks.push_back(
            Paragraph{.line = line(simple.subtitle, Tone::Secondary), .spaceAfterMm = 5});
    chapter.blocks.insert(chapter.blocks.end(), simple.blocks.begin(), simple.blocks.end());
    document.chapters.push_back(std::move(chapter));
    const auto written = writePdf(path, document, fonts);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

} // namespace tsuzuri::pdf
