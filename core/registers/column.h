#pragma once

#include "core/model/kind.h"
#include "core/words/phrase.h"

#include <QString>

namespace tsuzuri {

class RegisterReader;
class Words;

enum class Alignment : std::uint8_t { Start, Centre, End };

/// Where the content of a column comes from.
enum class ColumnSource : std::uint8_t {
    Ref, ///< the number that people use
    Field, ///< a field of the field table; a Localized one in the reader's language
    Side, ///< one language of a Localized field
    Computed, ///< worked out from several records; never edited
};

/// One column of a register, the same for table, filter, form, CSV, XLSX and binder.
struct Column {
    QString key; ///< "ref", "title", "title.en"; of computed ones a name that no field has
    Kind kind{};
    ColumnSource source{};
    int field = -1; ///< index in the field table
    FieldType type = FieldType::Text;
    Language side{}; ///< of ColumnSource::Side
    std::optional<Kind> target; ///< of Link and Links
    Alignment alignment = Alignment::Start;
    int width = 12; ///< usual width in half-width characters
    bool isMultiLine = false;
    bool isReadOnly = false; ///< what people never type: hashes, sizes, computed columns
    Phrase title; ///< of computed columns; the others have the heading of their field
    Value (*compute)(const RegisterReader &reader, int row) = nullptr;

    QString heading(const Words &words) const;
};

} // namespace tsuzuri
