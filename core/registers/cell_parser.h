#pragma once

#include "core/base/error.h"
#include "core/model/dataset.h"
#include "core/registers/column.h"

#include <QTimeZone>

#include <memory>

namespace tsuzuri {

class BothWords;
class RecordFinder;

/// Words that should name a record and do not name exactly one.
struct UnknownLink {
    QString words;
    QStringList candidates; ///< refs of several that fit, else empty

    bool operator==(const UnknownLink &) const = default;
};

struct ParsedCell {
    Value value; ///< for Localized and Side columns: the text of one language, as QString
    std::vector<UnknownLink> unknown; ///< keep their words in Record::unresolved, see unresolvedEntry

    bool operator==(const ParsedCell &) const = default;
};

/// Makes values of what a person typed or a table gave. Texts of RegisterReader::exportText come back
/// unchanged.
class CellParser {
public:
    /// Both must outlive the parser. Instants without an offset are in `zone`.
    CellParser(const Dataset &dataset, const BothWords &words, const QTimeZone &zone);
    ~CellParser();

    const Dataset &dataset() const { return m_dataset; }
    RecordFinder &finder() const { return *m_finder; }

    /// Empty text is "no value". Links by ref, name, kana or e-mail; lists by ; 、 , or line; choices by code
    /// or label in either language. Errors: BadDate, BadNumber, BadChoice, BadValue, each with "kind.column"
    /// first.
    Result<ParsedCell> parse(const Column &column, QStringView text) const;

private:
    const Dataset &m_dataset;
    const BothWords &m_words;
    QTimeZone m_zone;
    std::unique_ptr<RecordFinder> m_finder;
};

/// An entry of Record::unresolved.
QString unresolvedEntry(const Column &column, const QString &words);

} // namespace tsuzuri
