#include "core/papers/paper_pdf.h"

#include "core/papers/page_parts.h"
#include "core/pdf/writer.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Column columnOf(const PaperColumn &column)
{
    // mm; days and numbers are as wide as their headings are, also in columns that are still empty
    constexpr double widestToken = 32;
    constexpr double dateWidth = 21;
    constexpr double numberWidth = 13;
    switch (column.kind) {
    case PaperColumn::Kind::Text:
        return {column.header, pdf::ColumnKind::Text, pdf::FlexibleWidth{column.weight, column.leastMm}};
    case PaperColumn::Kind::Date:
        return {column.header, pdf::ColumnKind::Date, pdf::FixedWidth{dateWidth}};
    case PaperColumn::Kind::Number:
        return {column.header, pdf::ColumnKind::Number, pdf::FixedWidth{numberWidth}, pdf::Align::Right};
    case PaperColumn::Kind::Token:
    case PaperColumn::Kind::Severity:
        break;
    }
    return tokenColumn(column.header, widestToken);
}

/// `section` must outlive the table.
pdf::Table tableOf(const PaperSection &section, const Words &words)
{
    pdf::Table table;
    for (const PaperColumn &column : section.columns)
        table.columns.push_back(columnOf(column));
    table.rowCount = section.rows.size();
    table.row = [&section](std::size_t index) {
        const PaperRow &source = section.rows[index];
        pdf::Row row;
        row.group = source.group;
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            const QString text = source.cells.value(static_cast<qsizetype>(i));
            const bool isMarked = section.columns[i].kind == PaperColumn::Kind::Severity && !text.isEmpty();
            row.cells.push_back(
                isMarked ? pdf::Cell(pdf::marked(markOf(source.severity), text)) : pdf::Cell(text));
        }
        return row;
    };
    if (!section.heading.isEmpty())
        table.heading = pdf::Heading{.level = 2, .text = section.heading};
    table.note = [note = rowsNote(words)](const pdf::TableSlice &slice) {
        const bool isWhole = slice.first == 0 && slice.last + 1 >= slice.rows;
        return isWhole ? QString() : note(slice);
    };
    table.whenEmpty = section.whenEmpty;
    table.isDense = section.columns.size() > 10;
    return table;
}

pdf::PageFormat formatOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4Landscape:
        return pdf::PageFormat::A4Landscape;
    case PaperSize::A3Landscape:
        return pdf::PageFormat::A3Landscape;
    case PaperSize::A4:
        break;
    }
    return pdf::PageFormat::A4;
}

} // namespace

Result<int> writePaperPdf(
    const Paper &paper, const Words &words, const QString &path, PaperSize size, const QDateTime &created)
{
    const auto fonts = pdf::Fonts::load();
    if (!fonts)
        return std::unexpected(fonts.error());
    pdf::Document document = documentOf(words, paper.company, paper.day);
    document.title = paper.title;
    document.creator = QStringLiteral("Tsuzuri " TSUZURI_VERSION);
    document.created = created;
    document.header = paper.title;

    pdf::Chapter chapter;
    chapter.format = formatOf(size);
    chapter.blocks.push_back(pdf::Heading{.level = 1, .text = paper.title});
    pdf::KeyValues facts;
    for (const Paper::Fact &fact : paper.facts) {
        if (!fact.text.isEmpty())
            facts.entries.push_back({fact.name, pdf::Cell(fact.text)});
    }
    if (!facts.entries.empty())
        chapter.blocks.push_back(std::move(facts));
    for (const PaperSection &section : paper.sections)
        chapter.blocks.push_back(tableOf(section, words));
    document.chapters.push_back(std::move(chapter));
    const auto written = pdf::writePdf(path, document, *fonts);
    if (!written)
        return std::unexpected(written.error());
    return written->pages;
}

} // namespace tsuzuri
