#pragma once

#include "core/exchange/import.h"
#include "core/exchange/import_memory.h"

namespace tsuzuri {

/// A table from outside as a person has to see it before deciding what its columns mean.
struct SheetSurvey {
    QStringList sheets; ///< that can be seen, in the order of the workbook
    QString sheet; ///< the one that was read
    std::vector<Row> firstRows;
    HeaderMapping mapping; ///< as remembered, else as recognised; nothing is taken where nothing is known
    std::vector<QStringList> samples; ///< of each column: its first different contents, at most `sampleCount`
    bool isRemembered = false;
};

inline constexpr int sampleCount = 3;
/// The headings may stand in one of these rows.
inline constexpr int mostHeaderRow = 100;

/// Reads the beginning of a table. Where no word is known, the headings are taken to be in the first row that
/// is about as wide as the table. Errors: those of TableReader; NoHeader where the table is empty or the
/// given place holds nothing.
Result<SheetSurvey> surveySheet(const QString &path, const ImportOptions &options,
    const std::vector<ImportMemory> &memories, const QTimeZone &zone);

} // namespace tsuzuri
