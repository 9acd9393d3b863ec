#include "core/search/folded_text.h"

#include "core/base/fold.h"

#include <QSet>

namespace tsuzuri {

namespace {

constexpr char16_t firstWide = 0x2E80; // CJK radicals and all that follows
constexpr qsizetype longestWord = 32; // characters of a word that count; the rest is compared in the text

bool isWide(QChar character)
{
    return character.unicode() >= firstWide;
}

/// Joins what stands before it.
bool isMark(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == 0xFF9E || unit == 0xFF9F || (unit >= 0x300 && character.isMark());
}

/// True for what folds to one character by itself; `folded` is that character.
bool isSimple(QChar character, QChar &folded)
{
    const char16_t unit = character.unicode();
    folded = character;
    if (unit < 0x80)
        folded = character.toLower();
    else if (unit >= 0x30A1 && unit <= 0x30F6)
        folded = QChar(static_cast<char16_t>(unit - 0x60));
    else if ((unit < 0x3041 || unit > 0x3096) && (unit < 0x4E00 || unit > 0x9FFF) && unit != 0x30FC)
        return false;
    return true;
}

enum class Script : std::uint8_t { None, Word, Wide };

Script scriptOf(QChar character)
{
    if (character.isSurrogate())
        return Script::Wide;
    if (!character.isLetterOrNumber() && !character.isMark())
        return Script::None;
    return isWide(character) ? Script::Wide : Script::Word;
}

/// Units of the character that begins there.
qsizetype unitsAt(QStringView text, qsizetype place)
{
    return text[place].isHighSurrogate() && place + 1 < text.size() ? 2 : 1;
}

/// Calls `take` for each run of one script.
void forEachRun(QStringView folded, const std::function<void(Script, QStringView)> &take)
{
    qsizetype start = 0;
    while (start < folded.size()) {
        const Script script = scriptOf(folded[start]);
        qsizetype end = start + 1;
        while (end < folded.size() && scriptOf(folded[end]) == script)
            ++end;
        if (script != Script::None)
            take(script, folded.sliced(start, end - start));
        start = end;
    }
}

/// Calls `take` for each two characters that stand together, and for the last one.
void forEachPair(QStringView run, const std::function<void(QStringView)> &take)
{
    for (qsizetype at = 0; at < run.size();) {
        const qsizetype first = unitsAt(run, at);
        const qsizetype second = at + first < run.size() ? unitsAt(run, at + first) : 0;
        take(run.sliced(at, first + second));
        at += first;
    }
}

} // namespace

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    m_places.reserve(static_cast<std::size_t>(original.size() + 1));
    for (qsizetype at = 0; at < original.size();) {
        const auto place = static_cast<std::size_t>(at);
        qsizetype end = at + unitsAt(original, at);
        while (end < original.size() && isMark(original[end]))
            ++end;
        QChar simple;
        if (original[at].isSpace())
            addSpace(place);
        else if (end == at + 1 && isSimple(original[at], simple))
            add(simple, place);
        else
            for (const QChar character : fold(original.sliced(at, end - at)))
                character.isSpace() ? addSpace(place) : add(character, place);
        at = end;
    }
    m_places.push_back(static_cast<quint32>(original.size()));
}

void FoldedText::addSpace(std::size_t place)
{
    if (!m_hasSpace)
        m_spacePlace = place;
    m_hasSpace = true;
}

void FoldedText::add(QChar character, std::size_t place)
{
    const bool isBetweenWide = !m_text.isEmpty() && isWide(m_text.back()) && isWide(character);
    if (m_hasSpace && !m_text.isEmpty() && !isBetweenWide) {
        m_text += QLatin1Char(' ');
        m_places.push_back(static_cast<quint32>(m_spacePlace));
    }
    m_hasSpace = false;
    m_text += character;
    m_places.push_back(static_cast<quint32>(place));
}

TextRange FoldedText::original(const TextRange &range) const
{
    const auto start = static_cast<std::size_t>(range.start);
    auto end = static_cast<std::size_t>(range.start + range.size);
    // One character of the original may have become several.
    while (end + 1 < m_places.size() && end > start && m_places[end] == m_places[end - 1])
        ++end;
    return {m_places[start], m_places[end] - m_places[start]};
}

std::vector<TextRange> FoldedText::find(const QStringList &words) const
{
    std::vector<TextRange> found;
    for (const QString &word : words) {
        for (qsizetype at = m_text.indexOf(word); at >= 0 && !word.isEmpty();
            at = m_text.indexOf(word, at + word.size()))
            found.push_back(original({at, word.size()}));
    }
    std::ranges::sort(found, {}, [](const TextRange &range) { return std::pair(range.start, -range.size); });
    qsizetype end = 0;
    std::erase_if(found, [&](const TextRange &range) {
        const bool isCovered = range.start < end;
        end = std::max(end, isCovered ? end : range.start + range.size);
        return isCovered;
    });
    return found;
}

QStringList searchTokens(QStringView folded)
{
    QSet<QStringView> seen;
    forEachRun(folded, [&](Script script, QStringView run) {
        if (script == Script::Word)
            seen.insert(run.first(std::min(run.size(), longestWord)));
        else
            forEachPair(run, [&](QStringView pair) { seen.insert(pair); });
    });
    QStringList tokens;
    tokens.reserve(seen.size());
    for (const QStringView token : seen)
        tokens << token.toString();
    return tokens;
}

std::vector<TokenWanted> wantedTokens(QStringView foldedWord)
{
    std::vector<TokenWanted> wanted;
    forEachRun(foldedWord, [&](Script script, QStringView run) {
        if (script == Script::Word) {
            wanted.push_back({run.first(std::min(run.size(), longestWord)).toString(), true});
            return;
        }
        const bool isOne = run.size() == unitsAt(run, 0);
        forEachPair(run, [&](QStringView pair) {
            if (isOne || pair.size() > unitsAt(pair, 0))
                wanted.push_back({pair.toString(), isOne});
        });
    });
    return wanted;
}

} // namespace tsuzuri
