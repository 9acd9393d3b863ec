#pragma once

#include "core/base/error.h"
#include "core/base/localized_text.h"
#include "core/model/finding.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace tsuzuri {

class Words;

struct PaperColumn {
    enum class Kind : std::uint8_t { Text, Token, Date, Number, Severity };

    QString header;
    Kind kind = Kind::Text;
    double weight = 1; ///< of running text
    double leastMm = 18; ///< room that running text always has, also where nothing is written yet
};

struct PaperRow {
    QStringList cells; ///< days are ISO
    Severity severity{}; ///< whose shape stands in a column of severities
    QString group = {}; ///< rows of one group follow each other
};

struct PaperSection {
    QString heading; ///< "" for none
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
    QString whenEmpty;
    QString groupHeading = {}; ///< of the column that holds the groups in a workbook; "" where rows have none
};

/// What is handed out on a few pages in one language: the same facts and words as PDF, XLSX and text.
struct Paper {
    struct Fact {
        QString name;
        QString text;
    };

    Language language{};
    QString title;
    QString company;
    QDate day;
    std::vector<Fact> facts; ///< those without a text are left out
    std::vector<PaperSection> sections;
};

enum class PaperForm : std::uint8_t { Pdf, Workbook, Text };
enum class PaperSize : std::uint8_t { A4, A4Landscape, A3Landscape };

/// "pdf", "xlsx", "txt"; nothing for another ending.
std::optional<PaperForm> paperFormOf(const QString &path);

/// Lines of plain text, ends included.
QString paperText(const Paper &paper, const Words &words);

/// Writes the paper whole or not at all. `created` stands in the file's properties. Errors: those of the PDF
/// and table writers, FileUnwritable, FontsMissing.
Result<void> writePaper(const Paper &paper, const Words &words, const QString &path, PaperForm form,
    PaperSize size, const QDateTime &created);

} // namespace tsuzuri
