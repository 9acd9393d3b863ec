#include "core/pdf/frame.h"

#include <algorithm>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Draws what surrounds one page.
class Frame {
public:
    Frame(Book &book, std::size_t sheet, const Document &document, Shaper &shaper, cairo_t *context,
        bool isRecording)
        : m_book(book)
        , m_sheetIndex(sheet)
        , m_sheet(book.sheets[sheet])
        , m_document(document)
        , m_shaper(shaper)
        , m_canvas(context)
        , m_isRecording(isRecording)
    {
    }

    void draw(int page, int pages, const PageNumbers &numbers)
    {
        const Chapter &chapter = m_document.chapters[m_sheet.chapter];
        const double markWidth = drawMark(chapter.isCover);
        drawHeader(chapter, m_sheet.width - 2 * look::margin - markWidth - mm(6));
        drawFooter(m_document.pageText ? m_document.pageText(page, pages) : QString());
        for (const WaitingText &waiting : m_sheet.waiting)
            drawWaiting(waiting, numbers);
    }

private:
    double right() const { return m_sheet.width - look::margin; }

    /// Draws one line and gives where it began.
    double drawLine(
        const QString &text, double size, Colour colour, bool isBold, Align align, double x, double baseline)
    {
        const ShapedText shaped = m_shaper.shape({{.text = text, .bold = isBold}}, size, Breaking::Never);
        const TextLine line = breakLines(shaped, 1e9).front();
        if (align != Align::Left)
            x -= align == Align::Center ? line.width / 2 : line.width;
        m_canvas.text(shaped, line, x, baseline, {colour});
        if (m_isRecording && !shaped.text.empty())
            m_book.strings.push_back({static_cast<int>(m_sheetIndex), textOf(shaped, {line}, 0, 1)});
        return x;
    }

    double drawMark(bool isCover)
    {
        if (m_document.confidentiality.isEmpty())
            return 0;
        const double size = isCover ? 17 : 8.5;
        const double height = isCover ? mm(12) : mm(6.2);
        const double used = m_shaper.width(m_document.confidentiality, size, true);
        const double width = std::max(isCover ? mm(18) : mm(8), used + (isCover ? mm(8) : mm(5)));
        const Box box{right() - width, isCover ? mm(16) : mm(10), width, height};
        m_canvas.frame(box, isCover ? 1.8 : 1.1, look::red, isCover ? 1.2 : 0.6);
        drawLine(m_document.confidentiality, size, look::red, true, Align::Center, box.x + width / 2,
            box.y + height / 2 + size * 0.36);
        return width;
    }

    void drawHeader(const Chapter &chapter, double width)
    {
        QString text = m_document.header;
        if (!chapter.isCover && !chapter.title.isEmpty())
            text += (text.isEmpty() ? QString() : u"  /  "_s) + chapter.title;
        if (!chapter.isCover)
            m_canvas.rule(look::margin, look::headerLine, m_sheet.width - 2 * look::margin, look::strongRule,
                look::text);
        double size = 8;
        if (m_shaper.width(text, size) > width)
            size = 6.5;
        while (m_shaper.width(text, size) > width && text.size() > 1) {
            text.chop(text.endsWith(u'…') ? 2 : 1);
            text += u'…';
        }
        const double middle = chapter.isCover ? mm(19) : mm(13.1);
        drawLine(text, size, look::secondary, false, Align::Left, look::margin, middle + size * 0.36);
    }

    void drawFooter(const QString &pageText)
    {
        const double line = m_sheet.height - look::footerLine;
        const double baseline = line + mm(4.4) + 3;
        m_canvas.rule(look::margin, line, m_sheet.width - 2 * look::margin, look::thinRule, look::grey);
        drawLine(m_document.footer, 7.5, look::secondary, false, Align::Left, look::margin, baseline);
        drawLine(pageText, 8.5, look::text, false, Align::Right, right(), baseline);
    }

    void drawWaiting(const WaitingText &waiting, const PageNumbers &numbers)
    {
        const QString text = waiting.later.text ? waiting.later.text(numbers) : QString();
        const double used = m_shaper.width(text, waiting.size);
        double x = waiting.x;
        if (waiting.align != Align::Left)
            x += waiting.align == Align::Center ? waiting.width / 2 : waiting.width;
        const double begin =
            drawLine(text, waiting.size, waiting.colour, false, waiting.align, x, waiting.baseline);
        if (waiting.target < 0)
            return;
        const double top = waiting.baseline - waiting.size;
        m_sheet.links.push_back(
            {static_cast<float>(begin), static_cast<float>(top), static_cast<float>(begin + used),
                static_cast<float>(top + waiting.size * look::lineHeight), waiting.target});
    }

    Book &m_book;
    std::size_t m_sheetIndex = 0;
    Sheet &m_sheet;
    const Document &m_document;
    Shaper &m_shaper;
    Canvas m_canvas;
    bool m_isRecording = false;
};

} // namespace

Result<void> drawFrames(
    Book &book, const Document &document, Shaper &shaper, Spool &spool, const WriteOptions &options)
{
    std::vector<int> pageOfSheet(book.sheets.size());
    const auto pages = static_cast<int>(book.order.size());
    for (int page = 1; page <= pages; ++page)
        pageOfSheet[book.order[static_cast<std::size_t>(page) - 1]] = page;
    const PageNumbers numbers{
        .total = pages, .of = [&](const QString &name) {
            const auto destination = book.destinations.constFind(name);
            return destination == book.destinations.constEnd() ? 0 : pageOfSheet[destination->sheet];
        }};
    for (int page = 1; page <= pages; ++page) {
        const std::size_t index = book.order[static_cast<std::size_t>(page) - 1];
        Sheet &sheet = book.sheets[index];
        const auto place = spool.beginPage(sheet.width, sheet.height);
        if (!place)
            return std::unexpected(place.error());
        sheet.frame = *place;
        Frame(book, index, document, shaper, spool.context(), options.recordStrings)
            .draw(page, pages, numbers);
        sheet.waiting.clear();
        const double done = static_cast<double>(page) / pages;
        if (page % 16 == 0 && options.progress && !options.progress(shareOfLayout + 0.1 * done))
            return failure(ErrorCode::Cancelled);
    }
    for (DrawnString &string : book.strings)
        string.page = pageOfSheet[static_cast<std::size_t>(string.page)];
    return {};
}

} // namespace tsuzuri::pdf
