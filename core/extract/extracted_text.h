#pragma once

#include "core/base/error.h"
#include "core/base/text_part.h"

#include <QDateTime>

#include <vector>

class QJsonObject;

namespace tsuzuri {

/// The text of a foreign file.
struct ExtractedText {
    QString kind; ///< pdf, docx, xlsx, pptx, text, html, mail
    QString title; ///< as the file itself says, "" where it does not
    QDateTime created; ///< likewise: a PDF's creation, a mail's date
    std::vector<TextPart> parts;
    bool isTruncated = false; ///< there was more than the limit

    bool operator==(const ExtractedText &) const = default;
};

/// {"kind","title","created","parts":[{"name","text"}],"truncated"}
QJsonObject toJson(const ExtractedText &text);
ExtractedText extractedTextFromJson(const QJsonObject &json);

} // namespace tsuzuri
