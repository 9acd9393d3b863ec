#pragma once

#include <QString>

class QXmlStreamReader;

namespace tsuzuri {

/// Turns the markup of OSCAL's XML (a part of HTML) into the Markdown of its JSON form. The reader stands
/// behind a start tag and goes to its end. `deepest` elements may be open; where there are more, the reader
/// has an error.
class MarkupReader {
public:
    MarkupReader(QXmlStreamReader &xml, int deepest)
        : m_xml(xml)
        , m_deepest(deepest)
    {
    }

    /// Text with emphasis, links, insertions.
    QString line();
    /// Paragraphs, lists, tables.
    QString blocks();
    /// One block whose start tag was just read.
    QString block();

    static bool isBlock(QStringView name);

private:
    QString inlineElement();
    QString list(bool isOrdered, const QString &indent);
    QString listItem(const QString &indent);
    QString table();
    bool enter();
    void leave() { --m_depth; }

    QXmlStreamReader &m_xml;
    int m_deepest;
    int m_depth = 0;
};

} // namespace tsuzuri
