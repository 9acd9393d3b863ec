#include "core/tables/xml_scanner.h"

#include "core/tables/xml_text.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace tsuzuri {

namespace {

constexpr qsizetype blockSize = 1 << 17;
constexpr qsizetype longestToken = 1 << 22;
constexpr qsizetype deepest = 256;
constexpr std::size_t mostAttributes = 256;

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool isNameStart(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || character == '_' || character == ':' || static_cast<unsigned char>(character) >= 0x80;
}

bool endsName(char character)
{
    return isBlank(character) || character == '/' || character == '>' || character == '=' || character == '<'
        || character == '"' || character == '\'' || character == '&';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && isBlank(text[from]))
        ++from;
    return from;
}

/// Where the name that begins at `from` ends; `from` itself if none does.
qsizetype nameEnd(QByteArrayView text, qsizetype from)
{
    if (from >= text.size() || !isNameStart(text[from]))
        return from;
    while (from < text.size() && !endsName(text[from]))
        ++from;
    return from;
}

QByteArrayView localName(QByteArrayView name)
{
    const qsizetype colon = name.lastIndexOf(':');
    return colon < 0 ? name : name.sliced(colon + 1);
}

/// The start of a document may name its encoding; a package knows two.
bool namesAnotherEncoding(QByteArrayView declaration)
{
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return false;
    const QByteArray rest = declaration.sliced(at).toByteArray().toLower();
    return !rest.contains("utf-8") && !rest.contains("utf8") && !rest.contains("utf-16")
        && !rest.contains("us-ascii");
}

} // namespace

XmlScanner::XmlScanner(QIODevice &device)
    : m_device(device)
    , m_buffer(2 * blockSize, Qt::Uninitialized)
{
}

XmlScanner::Token XmlScanner::fail(ErrorCode code)
{
    m_failure = code;
    m_position = m_end;
    m_open.clear();
    m_hasRoot = false;
    m_isEmptyElement = false;
    return Token::Failed;
}

/// Reads more behind the bytes from m_position on, which move to the front. False at the end of the file,
/// on a read error and where the token gets too long.
bool XmlScanner::fill()
{
    if (m_position > 0) {
        std::memmove(
            m_buffer.data(), m_buffer.constData() + m_position, static_cast<std::size_t>(m_end - m_position));
        m_end -= m_position;
        m_position = 0;
    }
    if (m_end > longestToken)
        return false;
    if (m_buffer.size() - m_end < blockSize)
        m_buffer.resize(m_buffer.size() * 2);
    if (m_decoder.isValid()) {
        QByteArray block(blockSize / 4, Qt::Uninitialized);
        const qint64 count = m_device.read(block.data(), block.size());
        m_hasReadError = m_hasReadError || count < 0;
        block.truncate(std::max<qint64>(count, 0));
        const QByteArray utf8 = QString(m_decoder.decode(block)).toUtf8();
        std::memcpy(m_buffer.data() + m_end, utf8.constData(), static_cast<std::size_t>(utf8.size()));
        m_end += utf8.size();
        return count > 0;
    }
    const qint64 count = m_device.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    m_hasReadError = m_hasReadError || count < 0;
    m_end += std::max<qint64>(count, 0);
    return count > 0;
}

/// Where `pattern` stands, `from` bytes behind m_position or later; counted from m_position, -1 if nowhere.
qsizetype XmlScanner::find(QByteArrayView pattern, qsizetype from)
{
    for (;;) {
        const QByteArrayView rest(m_buffer.constData() + m_position, m_end - m_position);
        const qsizetype at = rest.indexOf(pattern, from);
        if (at >= 0)
            return at;
        from = std::max(from, rest.size() - pattern.size() + 1);
        if (!fill())
            return -1;
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (!m_isStarted) {
        m_isStarted = true;
        fill();
        const QByteArrayView start(m_buffer.constData(), m_end);
        if (start.startsWith("\xEF\xBB\xBF")) {
            m_position = 3;
        } else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) {
            m_decoder = QStringDecoder(QStringDecoder::Utf16);
            const QByteArray utf8 = QString(m_decoder.decode(start)).toUtf8();
            m_buffer.resize(std::max(m_buffer.size(), utf8.size()));
            std::memcpy(m_buffer.data(), utf8.constData(), static_cast<std::size_t>(utf8.size()));
            m_end = utf8.size();
        }
    }
    if (m_isEmptyElement) {
        m_isEmptyElement = false;
        m_openNames.truncate(m_open.back());
        m_open.pop_back();
        return Token::End;
    }
    for (;;) {
        if (m_position == m_end && !fill())
            return m_open.empty() && m_hasRoot && !m_hasReadError ? Token::Finished : fail(m_failure);
        if (m_buffer[m_position] != '<') {
            const Token token = readText();
            if (token == Token::Text && m_open.empty())
                continue; // readText let only white space pass
            return token;
        }
        if (m_end - m_position < 2 && !fill())
            return fail(ErrorCode::XmlDamaged);
        const char kind = m_buffer[m_position + 1];
        if (kind == '/')
            return readEndTag();
        if (kind != '?' && kind != '!') {
            if (const auto token = readStartTag())
                return *token;
            continue; // more bytes came in
        }
        const Token token = readMarkup();
        if (token != Token::Finished)
            return token;
    }
}

XmlScanner::Token XmlScanner::readText()
{
    qsizetype size = find("<", 0);
    if (size < 0) {
        if (m_end - m_position > longestToken)
            return fail(ErrorCode::WorkbookTooLarge);
        size = m_end - m_position;
    }
    m_text = QByteArrayView(m_buffer.constData() + m_position, size);
    m_position += size;
    m_isVerbatim = false;
    if (m_open.empty() && !std::ranges::all_of(m_text, isBlank))
        return fail(ErrorCode::XmlDamaged);
    return Token::Text;
}

/// Comments, instructions and CDATA. Finished stands for "passed over".
XmlScanner::Token XmlScanner::readMarkup()
{
    constexpr QByteArrayView cdata = "<![CDATA[";
    while (m_end - m_position < cdata.size() && fill()) { }
    const QByteArrayView rest(m_buffer.constData() + m_position, m_end - m_position);
    const bool isCdata = rest.startsWith(cdata);
    const bool isComment = rest.startsWith("<!--");
    const bool isInstruction = rest.startsWith("<?");
    if (!isCdata && !isComment && !isInstruction)
        return fail(rest.startsWith("<!D") ? ErrorCode::XmlEntities : ErrorCode::XmlDamaged);
    const QByteArrayView closing = isCdata ? "]]>" : isComment ? "-->" : "?>";
    const qsizetype opening = isCdata ? cdata.size() : isComment ? 4 : 2;
    const qsizetype end = find(closing, opening);
    if (end < 0)
        return fail(m_end > longestToken ? ErrorCode::WorkbookTooLarge : ErrorCode::XmlDamaged);
    m_text = QByteArrayView(m_buffer.constData() + m_position + opening, end - opening);
    m_position += end + closing.size();
    if (isInstruction && m_text.startsWith("xml ") && !m_decoder.isValid() && namesAnotherEncoding(m_text))
        return fail(ErrorCode::XmlDamaged);
    if (!isCdata)
        return Token::Finished;
    m_isVerbatim = true;
    return m_open.empty() ? fail(ErrorCode::XmlDamaged) : Token::Text;
}

XmlScanner::Token XmlScanner::readEndTag()
{
    const qsizetype size = find(">", 2);
    if (size < 0 || m_open.empty())
        return fail(ErrorCode::XmlDamaged);
    QByteArrayView fullName(m_buffer.constData() + m_position + 2, size - 2);
    while (!fullName.isEmpty() && isBlank(fullName.back()))
        fullName.chop(1);
    if (fullName != QByteArrayView(m_openNames).sliced(m_open.back()))
        return fail(ErrorCode::XmlDamaged);
    m_openNames.truncate(m_open.back());
    m_open.pop_back();
    m_position += size + 1;
    m_name = localName(fullName);
    return Token::End;
}

/// Nothing: the tag wasn't whole, more bytes were read, try again.
std::optional<XmlScanner::Token> XmlScanner::readStartTag()
{
    const QByteArrayView rest(m_buffer.constData() + m_position, m_end - m_position);
    char quote = 0;
    qsizetype end = 1;
    while (end < rest.size() && (rest[end] != '>' || quote != 0)) {
        const char character = rest[end];
        if (quote != 0)
            quote = character == quote ? 0 : quote;
        else if (character == '"' || character == '\'')
            quote = character;
        ++end;
    }
    if (end == rest.size()) {
        if (fill())
            return std::nullopt;
        return fail(m_end > longestToken ? ErrorCode::WorkbookTooLarge : ErrorCode::XmlDamaged);
    }
    m_isEmptyElement = rest[end - 1] == '/';
    const QByteArrayView tag = rest.sliced(1, end - 1 - (m_isEmptyElement ? 1 : 0));
    const qsizetype length = nameEnd(tag, 0);
    if (length == 0 || !readAttributes(tag, length) || depth() >= deepest || (m_open.empty() && m_hasRoot))
        return fail(ErrorCode::XmlDamaged);
    m_hasRoot = true;
    m_open.push_back(m_openNames.size());
    m_openNames.append(tag.first(length));
    m_name = localName(tag.first(length));
    m_position += end + 1;
    return Token::Start;
}

bool XmlScanner::readAttributes(QByteArrayView tag, qsizetype from)
{
    m_attributes.clear();
    for (;;) {
        const qsizetype start = skipBlanks(tag, from);
        if (start == tag.size())
            return true;
        const qsizetype end = nameEnd(tag, start);
        const qsizetype equals = skipBlanks(tag, end);
        if (start == from || end == start || equals == tag.size() || tag[equals] != '=')
            return false;
        const qsizetype open = skipBlanks(tag, equals + 1);
        if (open == tag.size() || (tag[open] != '"' && tag[open] != '\''))
            return false;
        const qsizetype close = tag.indexOf(tag[open], open + 1);
        if (close < 0 || m_attributes.size() == mostAttributes)
            return false;
        const Attribute attribute{tag.sliced(start, end - start), tag.sliced(open + 1, close - open - 1)};
        if (attribute.value.contains('<')
            || std::ranges::contains(m_attributes, attribute.name, &Attribute::name))
            return false;
        m_attributes.push_back(attribute);
        from = close + 1;
    }
}

QByteArrayView XmlScanner::attribute(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    return found == m_attributes.end() ? QByteArrayView() : found->value;
}

QString XmlScanner::attributeText(QByteArrayView name) const
{
    return xmlAttributeText(attribute(name));
}

QString XmlScanner::prefixedAttributeText(QByteArrayView localName) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name.size() > localName.size() + 1 && attribute.name.endsWith(localName)
            && attribute.name[attribute.name.size() - localName.size() - 1] == ':'
            && !attribute.name.startsWith("xmlns:"))
            return xmlAttributeText(attribute.value);
    }
    return {};
}

bool XmlScanner::appendText(QByteArray &target)
{
    if (!m_isVerbatim)
        return appendXmlText(m_text, target);
    target.append(m_text.toByteArray().replace("\r\n", "\n").replace('\r', '\n'));
    return true;
}

bool XmlScanner::skipElement()
{
    const qsizetype outside = depth() - 1;
    for (;;) {
        const Token token = next();
        if (token == Token::Finished || token == Token::Failed)
            return false;
        if (token == Token::End && depth() == outside)
            return true;
    }
}

} // namespace tsuzuri
