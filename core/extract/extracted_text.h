#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <vector>

class QJsonObject;

namespace tsuzuri {

/// What can be named when something is found in it: a page or slide by its number, a sheet by its name; ""
/// where the file is one text.
struct TextPart {
    QString name;
    QString text;

    bool operator==(const TextPart &) const = default;
};

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
