#include "core/pdf/writer.h"
#include "core/sample/files.h"
#include "core/sample/files_scratch.h"
#include "core/sample/files_write.h"
#include "core/tables/text_width.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

// In half-width characters.
constexpr int narrowestColumn = 5;
constexpr int widestColumn = 44; // longer texts wrap
constexpr int widestUpright = 100; // wider tables get a page that lies

/// Turns the words of a file into the blocks of a PDF.
class PdfMaker {
public:
    explicit PdfMaker(const SampleContent &content)
        : m_content(content)
        , m_isJapanese(content.language == u"ja")
    {
    }

    pdf::Document make()
    {
        pdf::Document document;
        document.title = m_content.title;
        document.author = m_content.company;
        document.creator = m_content.company;
        document.language = m_content.language;
        document.created = m_content.created;
        document.header = m_content.company;
        document.confidentiality = m_content.classification;
        document.footer = m_content.title;
        document.pageText = [](int page, int pages) {
            return QString::number(page) + u" / "_s + QString::number(pages);
        };
        document.continuedFrom = m_isJapanese ? u"(前頁から)"_s : u"(continued)"_s;
        document.continuedTo = m_isJapanese ? u"(次頁へ続く)"_s : u"(continued on the next page)"_s;
        if (m_content.isDocument)
            document.chapters.push_back(titlePage());
        document.chapters.push_back(body());
        return document;
    }

private:
    pdf::Chapter titlePage() const
    {
        pdf::Chapter chapter;
        chapter.isCover = true;
        chapter.isListed = false;
        chapter.blocks.emplace_back(pdf::CoverTitle{.title = m_content.title, .company = m_content.company});
        pdf::KeyValues facts = keyValues(m_content.facts);
        facts.style = pdf::KeyValues::Style::Cover;
        chapter.blocks.emplace_back(facts);
        return chapter;
    }

    pdf::Chapter body() const
    {
        pdf::Chapter chapter;
        chapter.isListed = false;
        if (!m_content.isDocument) {
            chapter.blocks.emplace_back(pdf::Heading{.level = 1, .text = m_content.title});
            if (!m_content.facts.empty())
                chapter.blocks.emplace_back(keyValues(m_content.facts));
        }
        for (const SampleSection &section : m_content.sections)
            addSection(section, chapter.blocks);
        if (m_content.isDocument)
            addTable(m_content.table, chapter.blocks, pdf::Heading{.level = 2, .text = m_content.tableName});
        else
            addTable(m_content.table, chapter.blocks);
        if (!m_content.isDocument && widthOf(m_content.table) > widestUpright)
            chapter.format = pdf::PageFormat::A4Landscape;
        return chapter;
    }

    void addSection(const SampleSection &section, std::vector<pdf::Block> &blocks) const
    {
        const pdf::Heading heading{.level = 2, .text = section.heading};
        if (section.paragraphs.isEmpty() && section.facts.empty())
            return addTable(section.table, blocks, heading);
        if (!section.heading.isEmpty())
            blocks.emplace_back(heading);
        int number = 0;
        for (const QString &paragraph : section.paragraphs) {
            const QString mark = section.isList ? QString::number(++number) + u". "_s : QString();
            blocks.emplace_back(pdf::Paragraph{.line = pdf::line(mark + paragraph)});
        }
        if (!section.facts.empty())
            blocks.emplace_back(keyValues(section.facts));
        addTable(section.table, blocks);
    }

    /// A heading of its own stays with the table and is repeated on each of its pages.
    void addTable(const SampleTable &table, std::vector<pdf::Block> &blocks,
        const std::optional<pdf::Heading> &heading = {}) const
    {
        if (table.columns.isEmpty())
            return;
        std::vector<pdf::Column> columns;
        for (std::size_t i = 0; i < std::size_t(table.columns.size()); ++i)
            columns.push_back(column(table, i));
        std::vector<pdf::Row> rows;
        for (const std::vector<SampleValue> &values : table.rows) {
            pdf::Row &row = rows.emplace_back();
            for (const SampleValue &value : values)
                row.cells.emplace_back(sampleText(value));
        }
        if (!heading)
            blocks.emplace_back(pdf::Space{});
        pdf::Table &made =
            std::get<pdf::Table>(blocks.emplace_back(pdf::Table::of(std::move(columns), std::move(rows))));
        made.heading = heading;
    }

    static int widthOf(const SampleTable &table, std::size_t index)
    {
        int widest = textWidth(table.columns.at(qsizetype(index)));
        for (const std::vector<SampleValue> &row : table.rows)
            widest = std::max(widest, textWidth(sampleText(row[index])));
        return widest;
    }

    static int widthOf(const SampleTable &table)
    {
        int width = 0;
        for (std::size_t i = 0; i < std::size_t(table.columns.size()); ++i)
            width += std::min(widthOf(table, i), widestColumn) + 2;
        return width;
    }

    /// Dates and numbers keep their width; texts share the rest by their length.
    static pdf::Column column(const SampleTable &table, std::size_t index)
    {
        pdf::Column column{.header = table.columns.at(qsizetype(index))};
        const auto isText = [&](const auto &row) { return std::holds_alternative<QString>(row[index]); };
        if (table.rows.empty() || std::ranges::any_of(table.rows, isText)) {
            const int width = std::clamp(widthOf(table, index), narrowestColumn, widestColumn);
            column.width = pdf::FlexibleWidth{.weight = double(width + 2), .minimumMm = 10};
            return column;
        }
        const bool isNumber = std::holds_alternative<double>(table.rows.front()[index]);
        column.width = pdf::MeasuredWidth{};
        column.kind = isNumber ? pdf::ColumnKind::Number : pdf::ColumnKind::Date;
        column.align = isNumber ? pdf::Align::Right : pdf::Align::Left;
        return column;
    }

    static pdf::KeyValues keyValues(const SampleFacts &facts)
    {
        pdf::KeyValues block;
        for (const auto &[key, value] : facts)
            block.entries.push_back({key, value});
        return block;
    }

    const SampleContent &m_content;
    bool m_isJapanese = true;
};

} // namespace

Result<MadeFile> writeSamplePdf(const SampleContent &content, const pdf::Fonts &fonts)
{
    MadeFile file;
    auto bytes = bytesWrittenTo(u"sample.pdf"_s, [&](const QString &path) -> Result<void> {
        const auto written = pdf::writePdf(path, PdfMaker(content).make(), fonts);
        if (!written)
            return std::unexpected(written.error());
        file.pages = written->pages;
        return {};
    });
    if (!bytes)
        return std::unexpected(bytes.error());
    file.bytes = std::move(*bytes);
    return file;
}

} // namespace tsuzuri
