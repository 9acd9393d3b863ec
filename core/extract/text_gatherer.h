#pragma once

#include "core/extract/extracted_text.h"

namespace tsuzuri {

/// What the text of one file may cost.
struct ExtractLimits {
    qint64 characters = 4LL << 20; ///< of text, 8 MB in memory; what follows is left out
    qint64 fileBytes = 1LL << 30; ///< of a file that must be read whole
    qint64 partBytes = 1LL << 28; ///< of one part of an office package, unpacked
    int parts = 20'000; ///< pages, slides and sheets
};

/// Gathers the text that a reader finds, part by part and never more than the limit.
class TextGatherer {
public:
    TextGatherer(const QString &kind, const ExtractLimits &limits)
        : m_limits(limits)
    {
        m_text.kind = kind;
    }

    const ExtractLimits &limits() const { return m_limits; }
    void setTitle(const QString &title) { m_text.title = title.simplified(); }
    void setCreated(const QDateTime &created) { m_text.created = created; }

    /// What follows belongs to this part; parts without text are left out.
    void beginPart(const QString &name);
    void add(QStringView text);
    /// Ends the line, unless nothing stands in it.
    void endLine();
    /// Nothing more is taken: the reader may stop.
    bool isFull() const { return m_text.isTruncated; }
    /// The reader knows that it left something out.
    void setTruncated() { m_text.isTruncated = true; }

    ExtractedText finish();

private:
    void closePart();

    ExtractLimits m_limits;
    ExtractedText m_text;
    TextPart m_part;
    qint64 m_characters = 0;
    int m_parts = 0;
};

} // namespace tsuzuri
