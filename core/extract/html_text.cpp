#include "core/extract/file_readers.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

#include <libxml/HTMLparser.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 1 << 16;

/// Elements whose text nobody sees, and those that stand in the line; all others end it.
constexpr auto unseen = {"script", "style", "template", "noscript", "svg", "object"};
constexpr auto inLine = {"a", "abbr", "b", "bdi", "code", "em", "font", "i", "label", "mark", "rp", "rt",
    "ruby", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"};

/// Follows the parser's events; no tree is made, so depth and size cost nothing.
struct Page {
    TextGatherer &gatherer;
    int unseenDepth = 0;
    bool isTitle = false;
    QString title;
};

bool isAmong(std::initializer_list<const char *> names, const xmlChar *name)
{
    return std::ranges::any_of(
        names, [&](const char *each) { return qstricmp(each, reinterpret_cast<const char *>(name)) == 0; });
}

void startElement(void *context, const xmlChar *name, const xmlChar **)
{
    Page &page = *static_cast<Page *>(context);
    page.unseenDepth += isAmong(unseen, name) ? 1 : 0;
    page.isTitle = isAmong({"title"}, name);
    if (!isAmong(inLine, name))
        page.gatherer.endLine();
}

void endElement(void *context, const xmlChar *name)
{
    Page &page = *static_cast<Page *>(context);
    page.unseenDepth -= isAmong(unseen, name) && page.unseenDepth > 0 ? 1 : 0;
    page.isTitle = false;
    if (!isAmong(inLine, name))
        page.gatherer.endLine();
}

void characters(void *context, const xmlChar *bytes, int size)
{
    Page &page = *static_cast<Page *>(context);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), size);
    if (page.isTitle)
        page.title += text;
    else if (page.unseenDepth == 0)
        page.gatherer.add(text);
}

} // namespace

QString decodedHtml(QByteArrayView page)
{
    if (page.startsWith("\xFF\xFE") || page.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16).decode(page);
    if (page.isValidUtf8())
        return QString::fromUtf8(page);
    static const QRegularExpression declaration(u"charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)"_s);
    const auto match = declaration.match(QString::fromLatin1(page.first(qMin(4096, page.size()))));
    QStringDecoder decoder(match.captured(1).toLatin1().constData());
    if (!decoder.isValid() || match.captured(1).compare("utf-8"_L1, Qt::CaseInsensitive) == 0)
        decoder = QStringDecoder("windows-31j");
    return decoder.decode(page);
}

void addHtml(QByteArrayView bytes, TextGatherer &gatherer)
{
    const QByteArray utf8 = decodedHtml(bytes).toUtf8();
    Page page{gatherer, 0, false, {}};
    htmlSAXHandler events = {};
    events.startElement = startElement;
    events.endElement = endElement;
    events.characters = characters;
    events.cdataBlock = characters;
    htmlParserCtxtPtr parser =
        htmlCreatePushParserCtxt(&events, &page, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    if (!parser)
        return;
    htmlCtxtUseOptions(
        parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    for (qsizetype from = 0; from < utf8.size() && !gatherer.isFull(); from += chunkSize) {
        const QByteArrayView chunk = QByteArrayView(utf8).sliced(from, qMin(chunkSize, utf8.size() - from));
        htmlParseChunk(parser, chunk.data(), static_cast<int>(chunk.size()), 0);
    }
    htmlParseChunk(parser, nullptr, 0, 1);
    htmlFreeParserCtxt(parser);
    if (!page.title.trimmed().isEmpty())
        gatherer.setTitle(page.title);
}

Result<ExtractedText> readHtml(const QString &path, const ExtractLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    TextGatherer gatherer(u"html"_s, limits);
    addHtml(file.read(4 * limits.characters), gatherer);
    if (!file.atEnd())
        gatherer.setTruncated();
    return gatherer.finish();
}

} // namespace tsuzuri
