#pragma once

#include <QString>

#include <cstdint>

namespace tsuzuri {

enum class Language : std::uint8_t { Japanese, English };

inline Language otherLanguage(Language language)
{
    return language == Language::Japanese ? Language::English : Language::Japanese;
}

/// "ja" or "en".
QString languageCode(Language language);

/// A text that a person reads, in both languages. `older` says which side was left behind by an edit of the
/// other.
struct LocalizedText {
    enum class Older : std::uint8_t { None, Japanese, English };

    QString ja;
    QString en;
    Older older = Older::None;

    bool operator==(const LocalizedText &) const = default;

    bool isEmpty() const { return ja.isEmpty() && en.isEmpty(); }
    bool has(Language language) const { return !in(language).isEmpty(); }
    /// Exactly this side, maybe empty.
    const QString &in(Language language) const { return language == Language::Japanese ? ja : en; }
    /// This side, or the other where this one is empty. Show the result with a mark when `has` is false.
    const QString &best(Language language) const
    {
        return has(language) ? in(language) : in(otherLanguage(language));
    }
    bool isOlder(Language language) const
    {
        return older == (language == Language::Japanese ? Older::Japanese : Older::English);
    }
    /// Writes one side and keeps `older` true: the other side is older from now on, unless it is empty or
    /// this edit brings the older side up to date.
    void edit(Language language, const QString &text);
};

} // namespace tsuzuri
