#pragma once

#include <QByteArray>

#include <map>

namespace tsuzuri {

/// A PDF written by hand, object by object, with any number of revisions.
class SmallPdf {
public:
    using Objects = std::map<int, QByteArray>;

    static QByteArray stream(const QByteArray &content, const QByteArray &entries = {})
    {
        return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "\nendstream";
    }
    /// A word in Helvetica at a place of the page.
    static QByteArray word(const QByteArray &text, int x, int y)
    {
        return stream("BT /F 24 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + text
            + ") Tj ET");
    }

    /// Adds a revision; object 1 is the catalogue.
    void add(const Objects &objects)
    {
        std::map<int, qsizetype> offsets;
        for (const auto &[number, content] : objects) {
            offsets[number] = m_bytes.size();
            m_bytes += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
            m_size = std::max(m_size, number + 1);
        }
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n";
        if (m_previous < 0)
            m_bytes += "0 1\n0000000000 65535 f \n";
        for (const auto &[number, offset] : offsets)
            m_bytes += QByteArray::number(number) + " 1\n"
                + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<< /Size " + QByteArray::number(m_size) + " /Root 1 0 R";
        if (objects.contains(9) || m_hasInfo)
            m_bytes += " /Info 9 0 R";
        m_hasInfo = m_hasInfo || objects.contains(9);
        if (m_previous >= 0)
            m_bytes += " /Prev " + QByteArray::number(m_previous);
        m_bytes += " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        m_previous = table;
    }
    const QByteArray &bytes() const { return m_bytes; }

    /// One page with one word.
    static QByteArray page(const QByteArray &text, const QByteArray &entries, int x = 100, int y = 500)
    {
        SmallPdf pdf;
        pdf.add({{1, "<< /Type /Catalog /Pages 2 0 R >>"}, {2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"},
            {3,
                "<< /Type /Page /Parent 2 0 R " + entries
                    + " /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"},
            {4, word(text, x, y)}, {5, font()}});
        return pdf.bytes();
    }
    static QByteArray font() { return "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"; }

private:
    QByteArray m_bytes = "%PDF-1.4\n";
    qsizetype m_previous = -1;
    int m_size = 0;
    bool m_hasInfo = false;
};

} // namespace tsuzuri
