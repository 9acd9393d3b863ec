#include "core/extract/text_gatherer.h"

#include <utility>

namespace tsuzuri {

using namespace Qt::StringLiterals;

void TextGatherer::beginPart(const QString &name)
{
    closePart();
    m_part.name = name;
    if (++m_parts > m_limits.parts)
        m_text.isTruncated = true;
}

void TextGatherer::add(QStringView text)
{
    if (isFull())
        return;
    const qint64 room = m_limits.characters - m_characters;
    if (text.size() > room) {
        text = text.first(room);
        m_text.isTruncated = true;
    }
    m_characters += text.size();
    m_part.text += text;
}

void TextGatherer::endLine()
{
    if (!m_part.text.isEmpty() && !m_part.text.endsWith(u'\n'))
        add(u"\n"_s);
}

void TextGatherer::closePart()
{
    TextPart part = std::exchange(m_part, {});
    part.text = part.text.replace(QChar::Null, u' ').trimmed();
    if (!part.text.isEmpty())
        m_text.parts.push_back(std::move(part));
}

ExtractedText TextGatherer::finish()
{
    closePart();
    return std::move(m_text);
}

} // namespace tsuzuri
