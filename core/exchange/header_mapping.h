#pragma once

#include "core/base/error.h"
#include "core/registers/header_matcher.h"
#include "core/tables/table_reader.h"

#include <QHash>

namespace tsuzuri {

/// What one column of a sheet means.
struct MappedColumn {
    enum class Use { Ignored, Field, File, RecordId };

    QString heading; ///< as the sheet has it; the second of two equal ones as "Note (2)", one without words
                     ///< as "[C]"
    Use use = Use::Ignored;
    const Column *column = nullptr; ///< of Use::Field

    /// As HeaderChoices name it: "title.en", "file", "id", "" of what is ignored.
    QString key() const;
};

/// Where the headings of a sheet are.
struct HeaderPlace {
    int row = 0; ///< the first of them, 1-based; 0: where the words are known best, in one line or two
    int lines = 1; ///< 2 where groups stand in merged cells above their columns

    bool operator==(const HeaderPlace &) const = default;
};

struct HeaderMapping {
    HeaderPlace place;
    std::vector<MappedColumn> columns;

    int lastRow() const { return place.row + place.lines - 1; }
    bool has(MappedColumn::Use use) const;
    /// Whether a column of the sheet means this one: "title.en".
    bool hasKey(QStringView key) const;
    /// Columns that are taken.
    int taken() const;
    QStringList headings() const;
};

/// Headings to keys ("title", "captured_by", "file", "id", "" to ignore a column), as a person has chosen or
/// saved them.
using HeaderChoices = QHash<QString, QString>;

/// Reads the headings of tables that go into one register.
class HeaderMapper {
public:
    HeaderMapper(Kind kind, const BothWords &words);

    /// Finds the headings among the first rows, or reads them where `place` says, and says what each column
    /// means. What was chosen goes before what is recognised. A place that is given may hold words that
    /// nobody knows. Errors: NoHeader (path) where no row holds a known heading or the one that is given
    /// holds nothing, UnknownField (kind, key) for a choice that names none.
    Result<HeaderMapping> map(const QString &path, const std::vector<Row> &firstRows,
        const HeaderPlace &place, const HeaderChoices &choices) const;

private:
    struct Heading;
    std::vector<Heading> headingsOf(const Row &row) const;
    std::vector<Heading> headingsOf(const Row &groups, const Row &row) const;
    Result<HeaderMapping> mapLine(
        const HeaderPlace &place, const std::vector<Heading> &headings, const HeaderChoices &choices) const;
    Result<MappedColumn> chosen(const QString &heading, const QString &key) const;
    MappedColumn recognised(const Heading &heading) const;
    const Column *column(const QString &words) const;

    Kind m_kind;
    HeaderMatcher m_matcher;
};

/// Titles and notes above the headings take no more rows than this.
inline constexpr int headerSearchRows = 20;

/// A, B, … Z, AA: as spreadsheet programs name a 0-based column.
QString columnLetters(std::size_t column);

/// Kinds whose records hold files.
bool takesFiles(Kind kind);

/// Reads {"heading":"key",…}. Errors: FileNotFound, FileUnreadable, BadArgument.
Result<HeaderChoices> readHeaderChoices(const QString &path);

/// The heading and the key of the column with the files' paths.
inline constexpr auto fileKey = QLatin1StringView("file");
/// The key of the hidden column that an export carries for the way back.
inline constexpr auto recordIdKey = QLatin1StringView("id");

} // namespace tsuzuri
