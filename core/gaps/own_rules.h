#pragma once

#include "core/base/error.h"
#include "core/base/named_text.h"
#include "core/model/records.h"

#include <optional>
#include <span>

namespace tsuzuri {

class Dataset;

/// How a rule of the team's own compares a field with its value.
enum class Comparison : std::uint8_t {
    Is,
    IsNot,
    Contains,
    IsEmpty,
    IsNotEmpty,
    Before,
    After,
    OlderThanDays,
    WithinDays,
    AtLeast,
    AtMost
};
template <>
struct EnumCodes<Comparison> {
    static constexpr std::array codes{"is", "is_not", "contains", "is_empty", "is_not_empty", "before",
        "after", "older_than_days", "within_days", "at_least", "at_most"};
};

/// What fields of a type can be compared by.
std::span<const Comparison> comparisonsOf(FieldType type);
/// Whether a comparison is with a value: all but IsEmpty and IsNotEmpty.
bool takesValue(Comparison comparison);

/// One row of an own rule: a field, how it is compared, and with what.
struct Condition {
    int field = 0;
    std::optional<Language> side; ///< of a bilingual field; none: either
    Comparison comparison{};
    QString value; ///< a word, a day as 2026-04-01, a number, a code, a ref
};

/// Reads "next_review_on before 2026-04-01" or "title.ja contains 規程". Errors: UnknownField (kind, field),
/// BadChoice (field, comparison, those there are), BadValue, BadDate, BadNumber, BadChoice (field, value).
Result<Condition> readCondition(Kind kind, const QString &text);
/// The text that readCondition reads.
QString conditionText(Kind kind, const Condition &condition);

/// An own rule as it is asked.
struct OwnCheck {
    const OwnRule *rule = nullptr; ///< of the dataset
    Kind kind{};
    std::vector<Condition> conditions; ///< at least one

    /// Whether a record of the kind meets all conditions. What is not known meets only IsEmpty.
    bool finds(const Dataset &data, QDate today, const void *record) const;
};

/// Errors: UnknownKind, BadValue where there is no condition, those of readCondition.
Result<OwnCheck> readOwnRule(const OwnRule &rule);

/// The fields of a record as the placeholders of an own message: {ref}, {title}, {due_on}; links by their
/// refs.
NamedTexts ownArguments(const Dataset &data, const OwnCheck &check, const void *record);

} // namespace tsuzuri
