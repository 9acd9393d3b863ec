#pragma once

#include "core/pdf/document.h"

class QIODevice;

namespace tsuzuri {

/// Writes the blocks of a document as HTML, one after the other. All text is escaped.
class HtmlBlocks {
public:
    HtmlBlocks(QIODevice &device, int pages)
        : m_device(device)
        , m_pages(pages)
    {
    }

    void operator()(const pdf::Heading &heading);
    void operator()(const pdf::Paragraph &paragraph);
    void operator()(const pdf::KeyValues &values);
    void operator()(const pdf::Notice &notice);
    void operator()(const pdf::SignatureBoxes &boxes);
    void operator()(const pdf::CoverTitle &title);
    void operator()(const pdf::Table &table);
    void operator()(const pdf::Contents &) { }
    void operator()(const pdf::PageBreak &) { }
    void operator()(const pdf::Space &) { }

    static QString escaped(const QString &text);
    /// ` id="…"`, or nothing without a destination.
    static QString id(const QString &destination);
    QString html(const pdf::Line &line) const;
    QString html(const pdf::Cell &cell) const;
    void write(const QString &html);

private:
    void writeRow(const pdf::Table &table, const pdf::Row &row);

    QIODevice &m_device;
    int m_pages;
};

} // namespace tsuzuri
