#pragma once

#include "core/base/error.h"
#include "core/registers/record_finder.h"
#include "core/registers/unresolved.h"

#include <QTimeZone>

namespace tsuzuri {

class BothWords;

/// Words that should name a record and do not name exactly one.
struct UnknownLink {
    QString words;
    QStringList candidates; ///< refs of several that fit, else empty

    bool operator==(const UnknownLink &) const = default;
};

struct ParsedCell {
    Value value; ///< for Localized and Side columns: the text of one language, as QString
    std::vector<UnknownLink> unknown; ///< left out of the value

    bool operator==(const ParsedCell &) const = default;
};

/// Makes values of what a person typed or a table gave. What RegisterReader::exportText wrote comes back
/// unchanged.
class CellParser {
public:
    /// Dataset and words must outlive the parser. Instants without an offset are in `zone`.
    CellParser(const Dataset &dataset, const BothWords &words, const QTimeZone &zone);

    const Dataset &dataset() const { return m_dataset; }
    RecordFinder &finder() { return m_finder; }
    const RecordFinder &finder() const { return m_finder; }

    /// Blank text is "no value". Links as RecordFinder finds them; lists by line, ; 、 or comma; choices and
    /// flags by code or label in either language; days and whole numbers in all their forms, also as Excel
    /// serials. Errors: BadDate, BadNumber, BadChoice, BadValue, each with Column::path first.
    Result<ParsedCell> parse(const Column &column, QStringView text) const;

private:
    using Parsed = Result<ParsedCell>;
    Parsed parseField(const Column &column, const QString &text) const;
    Parsed parseChoice(const Column &column, const QString &text) const;
    Parsed parseInstantCell(const Column &column, const QString &text) const;
    Parsed parseLink(const Column &column, const QString &text) const;
    Parsed parseLinks(const Column &column, const QString &text) const;
    Parsed parseAnyLink(const QString &text) const;
    QStringList linkWords(Kind kind, const QString &text) const;
    UnknownLink unknown(Kind kind, const QString &words, const std::vector<Uuid> &fitting) const;
    QString codeOf(const Column &column, const QString &label) const;

    const Dataset &m_dataset;
    const BothWords &m_words;
    QTimeZone m_zone;
    RecordFinder m_finder;
};

} // namespace tsuzuri
