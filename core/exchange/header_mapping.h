#pragma once

#include "core/base/error.h"
#include "core/registers/header_matcher.h"
#include "core/tables/table_reader.h"

#include <QHash>

namespace tsuzuri {

/// What one column of a sheet means.
struct MappedColumn {
    enum class Use { Ignored, Field, File, RecordId };

    QString heading; ///< as the sheet has it
    Use use = Use::Ignored;
    const Column *column = nullptr; ///< of Use::Field
};

struct HeaderMapping {
    int headerRow = 0; ///< 1-based
    std::vector<MappedColumn> columns;

    bool has(MappedColumn::Use use) const;
    /// Whether a column of the sheet means this one: "title.en".
    bool hasKey(QStringView key) const;
};

/// Headings to keys ("title", "captured_by", "file", "" to ignore a column), as a person has chosen or saved them.
using HeaderChoices = QHash<QString, QString>;

/// Finds the heading row among the first rows and says what each column means. Errors: NoHeader (path) where no row
/// holds a known heading, UnknownField (kind, key) for a choice that names none.
Result<HeaderMapping> mapHeader(const QString &path, Kind kind, const std::vector<Row> &firstRows,
    const HeaderChoices &choices, const BothWords &words);

/// Reads {"heading":"key",…}. Errors: FileNotFound, FileUnreadable, BadArgument.
Result<HeaderChoices> readHeaderChoices(const QString &path);

/// The heading and the key of the column with the files' paths.
inline constexpr auto fileKey = QLatin1StringView("file");
/// The key of the hidden column that an export carries for the way back.
inline constexpr auto recordIdKey = QLatin1StringView("id");

} // namespace tsuzuri
