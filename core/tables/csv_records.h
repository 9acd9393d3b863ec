#pragma once

#include "core/base/error.h"
#include "core/tables/table_reader.h"

#include <QString>

#include <functional>
#include <vector>

namespace tsuzuri {

struct CsvField {
    qsizetype column = 0;
    QString text;
};

struct CsvRecord {
    qsizetype width = 0; ///< fields, empty ones too
    std::vector<CsvField> fields; ///< those that aren't empty
};

/// Splits text into records (RFC 4180; lines may end in CR, LF or both). A quote inside an unquoted field
/// stands for itself, as in spreadsheet programs.
class CsvRecords {
public:
    /// Gives the next piece of text, false at the end.
    using Source = std::function<Result<bool>(QString &)>;

    CsvRecords(Source source, QChar separator, QString path, const TableLimits &limits);

    /// False after the last record; a blank line is one of width 1. Errors: those of the source; CsvQuote
    /// with the line of a quotation that never ends, or that text follows; WorkbookTooLarge.
    Result<bool> next(CsvRecord &record);

private:
    enum class State : std::uint8_t { FieldStart, Plain, Quoted, AfterQuote };

    Result<bool> takePiece();
    std::unexpected<Error> badQuote() const;
    void endField(CsvRecord &record);
    void endLine();
    /// True where the character ended the record.
    Result<bool> takeCharacter(CsvRecord &record);
    void takeRun();

    Source m_source;
    QChar m_separator;
    QString m_path;
    qint64 m_longestRecord; // bytes
    QString m_piece;
    qsizetype m_position = 0;
    QString m_field;
    State m_state = State::FieldStart;
    qint64 m_line = 1;
    qint64 m_quoteLine = 1;
    bool m_isAfterReturn = false; // a line feed that follows belongs to it
};

/// The separator (comma, semicolon or tab) under which most of the first records have the same number of
/// fields; a comma where none separates anything.
QChar detectSeparator(const QString &sample);

} // namespace tsuzuri
