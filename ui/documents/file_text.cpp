#include "ui/documents/file_text.h"

#include "core/extract/extractor.h"

namespace tsuzuri {

Result<std::optional<std::vector<TextPart>>> readFileText(const QString &path, const QString &name)
{
    auto text = Extractor().extract(path, name);
    if (!text && text.error().code == ErrorCode::FileHasNoText)
        return std::nullopt;
    if (!text)
        return std::unexpected(text.error());
    if (text->kind == QLatin1StringView("xlsx"))
        return std::move(text->parts);
    TextPart whole;
    for (const TextPart &part : text->parts)
        whole.text += part.text + u'\n';
    return std::vector{whole};
}

} // namespace tsuzuri
