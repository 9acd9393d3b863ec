#include "core/interchange/markup.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView blockNames[] = {"p"_L1, "ul"_L1, "ol"_L1, "pre"_L1, "table"_L1, "blockquote"_L1,
    "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "hr"_L1};

/// White space is one blank, but none is lost beside an element.
QString folded(QStringView text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.toString().replace(space, u" "_s);
}

} // namespace

bool MarkupReader::isBlock(QStringView name)
{
    return std::ranges::any_of(blockNames, [&](QLatin1StringView block) { return name == block; });
}

bool MarkupReader::enter()
{
    if (++m_depth > m_deepest)
        m_xml.raiseError(u"too deep"_s);
    return !m_xml.hasError();
}

QString MarkupReader::line()
{
    QString text;
    if (!enter())
        return text;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            text += folded(m_xml.text());
        else if (token == QXmlStreamReader::StartElement)
            text += inlineElement();
    }
    leave();
    return text.trimmed();
}

QString MarkupReader::inlineElement()
{
    const QString name = m_xml.name().toString();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString inside = line();
    if (name == "em"_L1 || name == "i"_L1)
        return u'*' + inside + u'*';
    if (name == "strong"_L1 || name == "b"_L1)
        return u"**"_s + inside + u"**"_s;
    if (name == "code"_L1)
        return u'`' + inside + u'`';
    if (name == "q"_L1)
        return u'"' + inside + u'"';
    if (name == "sub"_L1)
        return u'~' + inside + u'~';
    if (name == "sup"_L1)
        return u'^' + inside + u'^';
    const auto attribute = [&](QLatin1StringView key) { return attributes.value(key).toString(); };
    if (name == "a"_L1)
        return u"[%1](%2)"_s.arg(inside, attribute("href"_L1));
    if (name == "img"_L1)
        return u"![%1](%2)"_s.arg(attribute("alt"_L1), attribute("src"_L1));
    if (name == "insert"_L1)
        return u"{{ insert: %1, %2 }}"_s.arg(attribute("type"_L1), attribute("id-ref"_L1));
    return name == "br"_L1 ? u"\n"_s : inside;
}

QString MarkupReader::blocks()
{
    QStringList all;
    if (!enter())
        return {};
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            all << (isBlock(m_xml.name()) ? block() : inlineElement());
        else if (token == QXmlStreamReader::Characters && !m_xml.isWhitespace())
            all << folded(m_xml.text()).trimmed();
    }
    leave();
    return all.join(u"\n\n"_s);
}

QString MarkupReader::block()
{
    const QString name = m_xml.name().toString();
    if (name == "ul"_L1 || name == "ol"_L1)
        return list(name == "ol"_L1, {});
    if (name == "table"_L1)
        return table();
    if (name == "pre"_L1)
        return u"```\n"_s + m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()
            + u"\n```"_s;
    if (name == "blockquote"_L1)
        return u"> "_s + blocks().replace(u"\n"_s, u"\n> "_s);
    if (name == "hr"_L1) {
        m_xml.skipCurrentElement();
        return u"---"_s;
    }
    const QString text = line();
    return name == u'p' ? text : QString(name.last(1).toInt(), u'#') + u' ' + text;
}

QString MarkupReader::list(bool isOrdered, const QString &indent)
{
    QStringList items;
    if (!enter())
        return {};
    while (m_xml.readNextStartElement()) {
        const QString mark = isOrdered ? u"1. "_s : u"* "_s;
        items << indent + mark + listItem(indent + QString(mark.size(), u' '));
    }
    leave();
    return items.join(u'\n');
}

QString MarkupReader::listItem(const QString &indent)
{
    QString text;
    if (!enter())
        return text;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            text += folded(m_xml.text());
        } else if (token == QXmlStreamReader::StartElement) {
            const QString name = m_xml.name().toString();
            if (name == "ul"_L1 || name == "ol"_L1)
                text = text.trimmed() + u'\n' + list(name == "ol"_L1, indent);
            else
                text += isBlock(name) ? block() : inlineElement();
        }
    }
    leave();
    return text.trimmed();
}

QString MarkupReader::table()
{
    QStringList rows;
    if (!enter())
        return {};
    while (m_xml.readNextStartElement()) { // tr
        QStringList cells;
        while (m_xml.readNextStartElement())
            cells << line();
        rows << u"| "_s + cells.join(u" | "_s) + u" |"_s;
        if (rows.size() == 1)
            rows << u'|' + u" --- |"_s.repeated(qMax(1, cells.size()));
    }
    leave();
    return rows.join(u'\n');
}

} // namespace tsuzuri
