#include "core/pdf/breaking.h"

#include <QString>

#include <algorithm>
#include <string>

namespace tsuzuri::pdf {

namespace {

/// An unbroken run of ASCII of at most so many characters with a digit in it is a ref, a date or a number.
constexpr std::size_t longestRef = 24;

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c <= 0xFF19);
}
bool isVisibleAscii(char32_t c)
{
    return c > 0x20 && c < 0x7F;
}
bool isSpace(char32_t c)
{
    return c == U' ' || c == 0x3000 || c == U'\n';
}
bool isPathSeparator(char32_t c)
{
    return c == U'/' || c == U'\\';
}

/// What follows a number in Japanese and belongs to it.
bool isCounter(char32_t c)
{
    static const std::u32string counters = U"年月日時分秒件頁号版条項章節回次名社枚部点円週歳個台冊割％%";
    return counters.contains(c);
}

struct Characters {
    std::u32string code;
    std::vector<std::size_t> byte;
};

Characters decode(std::string_view text)
{
    Characters result;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = size == 1 ? lead : lead & (0xFFu >> (size + 1));
        for (std::size_t next = 1; next < size && at + next < text.size(); ++next)
            c = (c << 6) | (static_cast<unsigned char>(text[at + next]) & 0x3F);
        result.code.push_back(c);
        result.byte.push_back(at);
        at += size;
    }
    return result;
}

/// A line may begin before character `at` of a run of ASCII from `first` up to `last`.
Break insideAscii(
    const std::u32string &code, std::size_t at, std::size_t first, std::size_t last, bool isAllowed)
{
    const auto begin = code.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = code.begin() + static_cast<std::ptrdiff_t>(last);
    const bool isPath = std::any_of(begin, end, isPathSeparator) && last - first > 8;
    const char32_t before = code[at - 1];
    const char32_t after = code[at];
    if (!isPath && last - first <= longestRef && std::any_of(begin, end, isDigit))
        return Break::Never;
    static const std::u32string separators = U"_-.,:;&?=@+#|~";
    if ((isPath || last - first > longestRef) && separators.contains(before) && !separators.contains(after))
        return Break::Weak;
    return isAllowed && !isPath ? Break::Good : Break::Never;
}

void relaxAscii(const Characters &characters, std::vector<Break> &breaks)
{
    const std::u32string &code = characters.code;
    for (std::size_t first = 0; first < code.size(); ++first) {
        if (!isVisibleAscii(code[first]))
            continue;
        std::size_t last = first + 1;
        while (last < code.size() && isVisibleAscii(code[last]))
            ++last;
        for (std::size_t at = first + 1; at < last; ++at) {
            Break &place = breaks[characters.byte[at]];
            place = insideAscii(code, at, first, last, place == Break::Good);
        }
        first = last;
    }
}

/// Where the last part of a path ends: at the punctuation of the sentence around it.
std::size_t endOfPath(const std::u32string &code, std::size_t at, std::size_t last)
{
    static const std::u32string punctuation = U"、。，．「」『』（）()【】・";
    while (at < last && !punctuation.contains(code[at]))
        ++at;
    return at;
}

/// Paths, also those with names in Japanese, go on after a separator, never before one, and inside a name
/// only when it is too long for a line. 2026/04/01 and and/or stay whole.
void breakPath(const Characters &characters, std::size_t first, std::size_t last, std::vector<Break> &breaks)
{
    constexpr std::size_t shortestPath = 12;
    static const std::u32string bound = U"/\\_.-";
    const std::u32string &code = characters.code;
    const auto begin = code.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = code.begin() + static_cast<std::ptrdiff_t>(last);
    const bool isPath = std::count_if(begin, end, isPathSeparator) >= 2 && last - first >= shortestPath;
    std::size_t pathBegin = last;
    std::size_t pathEnd = last;
    if (isPath) {
        pathBegin = first + static_cast<std::size_t>(std::find_if(begin, end, isPathSeparator) - begin);
        pathEnd = pathBegin;
        for (std::size_t at = pathBegin; at < last; ++at) {
            if (isPathSeparator(code[at]))
                pathEnd = endOfPath(code, at, last);
        }
    }
    for (std::size_t at = first + 1; at < last; ++at) {
        const char32_t before = code[at - 1];
        const char32_t after = code[at];
        Break &place = breaks[characters.byte[at]];
        const bool isNumber = isDigit(after) && at >= 2 && isDigit(code[at - 2]);
        if (isPathSeparator(before) && !isPathSeparator(after) && isPath && !isNumber)
            place = Break::Good;
        else if (bound.contains(after) && place == Break::Good)
            place = Break::Never;
        else if (at > pathBegin && at < pathEnd && place == Break::Good)
            place = Break::Weak;
    }
}

void breakPaths(const Characters &characters, std::vector<Break> &breaks)
{
    const std::u32string &code = characters.code;
    for (std::size_t first = 0; first < code.size(); ++first) {
        std::size_t last = first;
        while (last < code.size() && !isSpace(code[last]))
            ++last;
        if (last > first)
            breakPath(characters, first, last, breaks);
        first = last;
    }
}

/// 2026年4月1日, 第3版 and 143件 stay whole.
void bindNumbers(const Characters &characters, std::vector<Break> &breaks)
{
    const std::u32string &code = characters.code;
    for (std::size_t at = 1; at < code.size(); ++at) {
        const char32_t before = code[at - 1];
        const char32_t after = code[at];
        const bool isDatePart = (before == U'年' || before == U'月') && at >= 2 && isDigit(code[at - 2]);
        if ((isDigit(before) && isCounter(after)) || (isDigit(after) && (before == U'第' || isDatePart)))
            breaks[characters.byte[at]] = Break::Never;
    }
}

bool isHexadecimal(std::string_view text)
{
    return std::ranges::all_of(text,
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

} // namespace

std::vector<Break> lineBreaks(std::string_view text, const std::vector<bool> &isAllowed, Breaking breaking)
{
    std::vector<Break> breaks(text.size() + 1, Break::Never);
    const bool isHash = breaking == Breaking::Hash16 || breaking == Breaking::Hash32;
    if (isHash && isHexadecimal(text)) {
        const std::size_t hashLine = breaking == Breaking::Hash16 ? 16 : 32;
        for (std::size_t at = hashLine; at < text.size(); at += hashLine)
            breaks[at] = Break::Must;
        return breaks;
    }
    const Characters characters = decode(text);
    for (std::size_t at = 1; at < characters.code.size(); ++at) {
        const std::size_t byte = characters.byte[at];
        const bool isAfterSpace = isSpace(characters.code[at - 1]) && !isSpace(characters.code[at]);
        const bool isGood =
            breaking == Breaking::Text ? isAllowed[byte] : breaking != Breaking::Never && isAfterSpace;
        if (isGood)
            breaks[byte] = Break::Good;
    }
    if (breaking == Breaking::Text) {
        relaxAscii(characters, breaks);
        breakPaths(characters, breaks);
        bindNumbers(characters, breaks);
    }
    for (std::size_t at = 1; at < characters.code.size(); ++at) {
        if (characters.code[at - 1] == U'\n')
            breaks[characters.byte[at]] = Break::Must;
    }
    return breaks;
}

} // namespace tsuzuri::pdf
