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
    int field = -1; ///< index in the field table; -1 of refs and computed ones
    FieldType type = FieldType::Text; ///< of refs and sides Text
    Language side{}; ///< of ColumnSource::Side
    std::optional<Kind> target; ///< of Link and Links
    Kind labelKind{}; ///< Words::choices(labelKind, labelField) are the choices,
    int labelField = -1; ///< -1 where there are none
    Alignment alignment = Alignment::Start;
    int width = 16; ///< usual width in half-width characters
    bool isMultiLine = false;
    bool isReadOnly = false; ///< what people never type: hashes and sizes of the vault, computed columns
    bool isByteSize = false;
    Phrase title; ///< of computed columns; the others have the heading of their field
    Value (*compute)(const RegisterReader &reader, int row) = nullptr;

    /// "No.", "Title": short, where the register is clear.
    QString heading(const Words &words) const;
    /// "Document no.", "Title": for tables that leave the program.
    QString exportHeading(const Words &words) const;
    /// "document.title.en": names the column in errors.
    QString path() const;
    bool isLink() const;
};

} // namespace tsuzuri
