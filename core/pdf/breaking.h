#pragma once

#include <string_view>
#include <vector>

namespace tsuzuri::pdf {

/// How a text may go on to a new line.
enum class Breaking {
    Text, ///< as its language asks; dates, refs and numbers stay whole, paths and addresses break after
          ///< separators
    Words, ///< at spaces only
    Never, ///< only where the text itself has a new line
    Hash16, ///< after each 16 digits of a text of hexadecimal digits, else as Words
    Hash32, ///< after each 32
};

enum class Break : unsigned char {
    Never, ///< only when nothing else fits on the line
    Weak, ///< when a word is too long for a line
    Good,
    Must,
};

/// For each byte of the UTF-8 text whether a line may begin there; meaningful at the first byte of a
/// character. `isAllowed` says where the rules of the text's language (Unicode line breaking, kinsoku) allow
/// it.
std::vector<Break> lineBreaks(std::string_view text, const std::vector<bool> &isAllowed, Breaking breaking);

} // namespace tsuzuri::pdf
