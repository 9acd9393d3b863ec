#include "core/pdf/writer.h"
#include "core/sample/files_scratch.h"
#include "core/sample/files_write.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

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
        addTable(m_content.table, chapter.blocks);
        return chapter;
    }

    void addSection(const SampleSection &section, std::vector<pdf::Block> &blocks) const
    {
        if (!section.heading.isEmpty())
            blocks.emplace_back(pdf::Heading{.level = 2, .text = section.heading});
        int number = 0;
        for (const QString &paragraph : section.paragraphs) {
            const QString mark = section.isList ? QString::number(++number) + u". "_s : QString();
            blocks.emplace_back(pdf::Paragraph{.line = pdf::line(mark + paragraph)});
        }
        if (!section.facts.empty())
            blocks.emplace_back(keyValues(section.facts));
        addTable(section.table, blocks);
    }

    void addTable(const SampleTable &table, std::vector<pdf::Block> &blocks) const
    {
        if (table.columns.isEmpty())
            return;
        std::vector<pdf::Column> columns;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            columns.push_back(column(table, i));
        std::vector<pdf::Row> rows;
        for (const std::vector<SampleValue> &values : table.rows) {
            pdf::Row &row = rows.emplace_back();
            for (const SampleValue &value : values)
                row.cells.emplace_back(sampleText(value));
        }
        if (!blocks.empty() && !std::holds_alternative<pdf::Heading>(blocks.back()))
            blocks.emplace_back(pdf::Space{});
        blocks.emplace_back(pdf::Table::of(std::move(columns), std::move(rows)));
    }

    /// Dates and numbers keep their width; texts share the rest by their length.
    static pdf::Column column(const SampleTable &table, qsizetype index)
    {
        pdf::Column column{.header = table.columns.at(index)};
        qsizetype longest = column.header.size();
        bool hasText = table.rows.empty();
        for (const std::vector<SampleValue> &row : table.rows) {
            const SampleValue &value = row[std::size_t(index)];
            hasText = hasText || std::holds_alternative<QString>(value);
            longest = std::max(longest, sampleText(value).size());
        }
        constexpr qsizetype least = 4; // characters
        constexpr qsizetype most = 30;
        if (hasText) {
            column.width =
                pdf::FlexibleWidth{.weight = double(std::clamp(longest, least, most)), .minimumMm = 10};
            return column;
        }
        const bool isNumber = std::holds_alternative<double>(table.rows.front()[std::size_t(index)]);
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

Result<QByteArray> writeSamplePdf(const SampleContent &content, const pdf::Fonts &fonts)
{
    return bytesWrittenTo(u"sample.pdf"_s, [&](const QString &path) -> Result<void> {
        if (const auto written = pdf::writePdf(path, PdfMaker(content).make(), fonts); !written)
            return std::unexpected(written.error());
        return {};
    });
}

} // namespace tsuzuri
