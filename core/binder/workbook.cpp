#include "core/binder/workbook.h"

#include "core/tables/table_writer.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const pdf::Cell &cell)
{
    QStringList lines;
    for (const pdf::Line &line : cell.lines) {
        QString text;
        for (const pdf::Span &span : line.spans)
            text += span.text;
        if (!text.isEmpty())
            lines << text;
    }
    return lines.join(u'\n');
}

/// The first file that a cell leads to.
std::optional<QString> fileOf(const pdf::Cell &cell)
{
    for (const pdf::Line &line : cell.lines) {
        for (const pdf::Span &span : line.spans) {
            if (span.link.kind == pdf::Link::Kind::File)
                return span.link.target;
        }
    }
    return std::nullopt;
}

Result<void> writeSheet(TableWriter &writer, const pdf::Table &table)
{
    SheetSpec sheet;
    sheet.name = table.heading ? table.heading->text : QString();
    sheet.frozenColumns = 1;
    for (const pdf::Column &column : table.columns)
        sheet.columns.push_back({column.header, ColumnType::Text, {}, false});
    if (const auto begun = writer.beginSheet(sheet); !begun)
        return std::unexpected(begun.error());
    std::vector<Cell> cells;
    std::vector<CellLink> links;
    for (std::size_t i = 0; i < table.rowCount; ++i) {
        cells.clear();
        links.clear();
        for (const pdf::Cell &cell : table.row(i).cells) {
            if (const auto file = fileOf(cell))
                links.push_back({std::ssize(cells), LinkKind::File, *file});
            const QString text = plainText(cell);
            cells.push_back(text.isEmpty() ? Cell() : Cell(text));
        }
        if (const auto ok = writer.addRow(cells, links); !ok)
            return ok;
    }
    return {};
}

} // namespace

Result<void> writeWorkbook(const QString &path, const pdf::Document &document, const pdf::Table &index)
{
    WriteOptions options;
    options.title = document.title;
    options.author = document.author;
    options.created = document.created;
    const auto writer = TableWriter::create(path, TableFormat::Xlsx, options);
    if (!writer)
        return std::unexpected(writer.error());
    if (const auto ok = writeSheet(**writer, index); !ok)
        return ok;
    for (const pdf::Chapter &chapter : document.chapters) {
        for (const pdf::Block &block : chapter.blocks) {
            const auto *table = std::get_if<pdf::Table>(&block);
            if (!table)
                continue;
            if (const auto ok = writeSheet(**writer, *table); !ok)
                return ok;
        }
    }
    const auto finished = (*writer)->finish();
    if (!finished)
        return std::unexpected(finished.error());
    return {};
}

} // namespace tsuzuri
