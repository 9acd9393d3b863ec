#include "core/extract/extracted_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tsuzuri {

using namespace Qt::StringLiterals;

QJsonObject toJson(const ExtractedText &text)
{
    QJsonArray parts;
    for (const TextPart &part : text.parts)
        parts.append(QJsonObject{{"name"_L1, part.name}, {"text"_L1, part.text}});
    const QJsonValue created = text.created.isValid() ? QJsonValue(text.created.toString(Qt::ISODate))
                                                      : QJsonValue(QJsonValue::Null);
    return {{"kind"_L1, text.kind}, {"title"_L1, text.title}, {"created"_L1, created}, {"parts"_L1, parts},
        {"truncated"_L1, text.isTruncated}};
}

ExtractedText extractedTextFromJson(const QJsonObject &json)
{
    ExtractedText text{json["kind"_L1].toString(), json["title"_L1].toString(),
        QDateTime::fromString(json["created"_L1].toString(), Qt::ISODate), {}, json["truncated"_L1].toBool()};
    for (const QJsonValue &part : json["parts"_L1].toArray())
        text.parts.push_back({part["name"_L1].toString(), part["text"_L1].toString()});
    return text;
}

} // namespace tsuzuri
