#include "core/base/localized_text.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Japanese ? u"ja"_s : u"en"_s;
}

void LocalizedText::edit(Language language, const QString &text)
{
    if (in(language) == text)
        return;
    (language == Language::Japanese ? ja : en) = text;
    if (ja.isEmpty() || en.isEmpty() || isOlder(language))
        older = Older::None;
    else
        older = language == Language::Japanese ? Older::English : Older::Japanese;
}

} // namespace tsuzuri
