#include "core/papers/paper.h"

#include "core/papers/paper_pdf.h"
#include "core/tables/table_writer.h"
#include "core/words/words.h"

#include <QFileInfo>
#include <QSaveFile>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'000; // a cell of Excel takes 32,767 characters; PDF and text have all

ColumnType typeOf(PaperColumn::Kind kind)
{
    switch (kind) {
    case PaperColumn::Kind::Date:
        return ColumnType::Date;
    case PaperColumn::Kind::Number:
        return ColumnType::Number;
    default:
        return ColumnType::Text;
    }
}

Cell cellOf(const QString &text, PaperColumn::Kind kind)
{
    if (text.isEmpty())
        return {};
    if (kind == PaperColumn::Kind::Date) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return Cell(day);
    }
    if (kind == PaperColumn::Kind::Number) {
        bool isNumber = false;
        if (const double number = text.toDouble(&isNumber); isNumber)
            return Cell(number);
    }
    return Cell(text.size() > longestText ? text.first(longestText) + u" …"_s : text);
}

Result<void> writeFacts(TableWriter &writer, const Paper &paper)
{
    if (paper.facts.empty())
        return {};
    SheetSpec sheet{.name = paper.title};
    sheet.columns = {{.header = paper.title}, {.header = QString()}};
    if (const auto begun = writer.beginSheet(sheet); !begun)
        return std::unexpected(begun.error());
    for (const Paper::Fact &fact : paper.facts) {
        const std::vector<Cell> cells{Cell(fact.name), cellOf(fact.text, PaperColumn::Kind::Text)};
        if (const auto ok = fact.text.isEmpty() ? Result<void>() : writer.addRow(cells); !ok)
            return ok;
    }
    return {};
}

Result<void> writeSection(TableWriter &writer, const Paper &paper, const PaperSection &section)
{
    SheetSpec sheet{.name = section.heading.isEmpty() ? paper.title : section.heading, .frozenColumns = 1};
    const bool hasGroups = !section.groupHeading.isEmpty();
    for (const PaperColumn &column : section.columns)
        sheet.columns.push_back({.header = column.header, .type = typeOf(column.kind)});
    if (hasGroups)
        sheet.columns.push_back({.header = section.groupHeading});
    if (const auto begun = writer.beginSheet(sheet); !begun)
        return std::unexpected(begun.error());
    for (const PaperRow &row : section.rows) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < section.columns.size(); ++i)
            cells.push_back(cellOf(row.cells.value(static_cast<qsizetype>(i)), section.columns[i].kind));
        if (hasGroups)
            cells.push_back(cellOf(row.group, PaperColumn::Kind::Text));
        if (const auto ok = writer.addRow(cells); !ok)
            return ok;
    }
    return {};
}

Result<void> writeWorkbook(const Paper &paper, const QString &path, const QDateTime &created)
{
    WriteOptions options;
    options.title = paper.title;
    options.author = paper.company;
    options.created = created;
    const auto writer = TableWriter::create(path, TableFormat::Xlsx, options);
    if (!writer)
        return std::unexpected(writer.error());
    if (const auto ok = writeFacts(**writer, paper); !ok)
        return ok;
    for (const PaperSection &section : paper.sections) {
        if (const auto ok = writeSection(**writer, paper, section); !ok)
            return ok;
    }
    if (const auto finished = (*writer)->finish(); !finished)
        return std::unexpected(finished.error());
    return {};
}

Result<void> writeText(const QString &text, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, {path});
    return {};
}

/// "DEC-14  What was decided (Decided by: …, Due: …)": number and text first, the rest named by its heading.
QString rowText(const PaperSection &section, const PaperRow &row, const Words &words)
{
    QStringList first;
    QStringList rest;
    bool hasText = false;
    for (std::size_t i = 0; i < section.columns.size(); ++i) {
        const QString cell = row.cells.value(static_cast<qsizetype>(i)).simplified();
        if (cell.isEmpty())
            continue;
        if (hasText)
            rest << section.columns[i].header + u": "_s + cell;
        else
            first << cell;
        hasText = hasText || section.columns[i].kind == PaperColumn::Kind::Text;
    }
    const QString line = u"- "_s + first.join(u' ');
    return rest.isEmpty() ? line : line + u" ("_s + words.list(rest) + u')';
}

} // namespace

std::optional<PaperForm> paperFormOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return PaperForm::Pdf;
    if (ending == "xlsx"_L1)
        return PaperForm::Workbook;
    if (ending == "txt"_L1)
        return PaperForm::Text;
    return {};
}

QString paperText(const Paper &paper, const Words &words)
{
    QStringList lines{paper.title};
    if (!paper.company.isEmpty())
        lines << paper.company;
    lines << QString();
    for (const Paper::Fact &fact : paper.facts) {
        if (!fact.text.isEmpty())
            lines << fact.name + u": "_s + fact.text.simplified();
    }
    for (const PaperSection &section : paper.sections) {
        lines << QString() << section.heading;
        QString group;
        for (const PaperRow &row : section.rows) {
            if (row.group != group)
                lines << row.group;
            group = row.group;
            lines << rowText(section, row, words);
        }
        if (section.rows.empty())
            lines << section.whenEmpty;
    }
    return lines.join(u'\n') + u'\n';
}

Result<void> writePaper(const Paper &paper, const Words &words, const QString &path, PaperForm form,
    PaperSize size, const QDateTime &created)
{
    switch (form) {
    case PaperForm::Pdf:
        return writePaperPdf(paper, words, path, size, created).transform([](int) { });
    case PaperForm::Workbook:
        return writeWorkbook(paper, path, created);
    case PaperForm::Text:
        return writeText(paperText(paper, words), path);
    }
    return {};
}

} // namespace tsuzuri
