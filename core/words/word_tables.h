#pragma once

#include "core/base/error.h"
#include "core/model/kind.h"
#include "core/words/phrase.h"

#include <optional>
#include <span>

/// The tables of the words that Words gives out. Only core/words reads them.
namespace tsuzuri {

/// `arguments` has one letter for each argument of the code: `-` as it is, `k` code of a kind, `f`
/// "kind.column", `c` codes of the field before it, `n` the number of a plural.
struct ErrorWord {
    ErrorCode code;
    const char *arguments;
    Phrase sentence;
};
std::span<const ErrorWord> errorWords();

struct CodeWord {
    const char *code;
    Phrase words;
};
std::span<const CodeWord> codeWords();
/// The sentences of a Conflict whose third argument says why the record can't be changed like this.
std::span<const CodeWord> refusalWords();

struct KindWord {
    Kind kind;
    Phrase singular;
    Phrase registerName;
    Phrase ref; ///< heading of its numbers
};
std::span<const KindWord> kindWords();

struct FieldWord {
    std::optional<Kind> kind; ///< none: of every kind that has no own word for the field
    const char *field;
    Phrase heading;
};
std::span<const FieldWord> commonFieldWords();
std::span<const FieldWord> engagementFieldWords();
std::span<const FieldWord> controlsFieldWords();
std::span<const FieldWord> documentsFieldWords();
std::span<const FieldWord> evidenceFieldWords();
std::span<const FieldWord> workFieldWords();

/// A choice of an enumeration, which is known by its codes: FieldInfo::choices points to the same place.
struct ChoiceWord {
    const char *const *codes;
    const char *code;
    Phrase label;
};
std::span<const ChoiceWord> engagementChoiceWords();
std::span<const ChoiceWord> controlsChoiceWords();
std::span<const ChoiceWord> documentsChoiceWords();
std::span<const ChoiceWord> evidenceChoiceWords();
std::span<const ChoiceWord> workChoiceWords();

/// A code that a Text or Texts field usually holds. Other texts are shown as they are.
struct KnownWord {
    Kind kind;
    const char *field;
    const char *code;
    Phrase label;
};
std::span<const KnownWord> knownWords();

} // namespace tsuzuri
