#pragma once

#include <QtTranslation>

namespace tsuzuri {

/// A sentence, by its English source in the context "Words":
///
///     constexpr Phrase contents = QT_TRANSLATE_NOOP("Words", "Contents");
///     constexpr Phrase superseded QT_TRANSLATE_NOOP3("Words", "Superseded", "evidence");
///     constexpr Phrase files = QT_TRANSLATE_N_NOOP("Words", "%n file(s)");
///
/// The note of NOOP3 tells apart what is one word in English and several in Japanese.
struct Phrase {
    constexpr Phrase() = default;
    constexpr Phrase(const char *sourceText, const char *noteText = nullptr)
        : source(sourceText)
        , note(noteText)
    {
    }

    const char *source = nullptr;
    const char *note = nullptr;

    constexpr bool isNull() const { return !source; }
};

} // namespace tsuzuri
