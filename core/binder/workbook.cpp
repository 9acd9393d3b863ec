#include "core/binder/workbook.h"

#include "core/registers/register.h"
#include "core/registers/register_reader.h"
#include "core/tables/table_writer.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Which columns of a register the workbook shows.
struct RegisterSheet {
    Kind kind;
    BinderSection section;
    const char *keys;
};

constexpr RegisterSheet sheets[] = {
    {Kind::Role, BinderSection::Roles, "ref name kind rank holders"},
    {Kind::Assignment, BinderSection::Roles, "subject raci person role from to"},
    {Kind::Requirement, BinderSection::Controls,
        "code title applicability reason implementation controls evidence_count"},
    {Kind::Control, BinderSection::Controls,
        "ref name action nature automation frequency owner performers requirements design_documents "
        "evidence_count"},
    {Kind::ControlInstance, BinderSection::Controls,
        "control label window_start window_end due_on status performed_on performed_by approved_by evidence"},
    {Kind::Document, BinderSection::Documents,
        "ref title doc_type tier department owner version approved_by approved_on effective_on location "
        "next_review_on "
        "classification lifecycle existence"},
    {Kind::DocumentVersion, BinderSection::Documents,
        "ref document label status approved_by approved_on effective_on superseded_on file_name "
        "captured_sha256"},
    {Kind::Location, BinderSection::Documents,
        "ref subject kind address is_primary check_result last_checked_at"},
    {Kind::Evidence, BinderSection::Evidence,
        "ref title kind nature controls covers_from covers_to captured_at captured_by source_system "
        "record_count status "
        "classification"},
    {Kind::EvidenceFile, BinderSection::Evidence, "evidence name size sha256"},
    {Kind::Population, BinderSection::Populations,
        "ref control definition covers_from covers_to extraction_query extracted_at row_count status "
        "evidence"},
    {Kind::SampleSelection, BinderSection::Populations,
        "ref population method selected_by selected_on planned_size basis"},
    {Kind::Sample, BinderSection::Populations, "ref selection key occurred_on description result evidence"},
    {Kind::Request, BinderSection::Requests,
        "ref auditor_ref round title description controls due_on assigned_to internal_status auditor_status "
        "submitted_on "
        "evidence document_versions"},
    {Kind::Finding, BinderSection::Findings,
        "ref title severity audit_class control owner due_on status management_response"},
    {Kind::Action, BinderSection::Findings, "ref text finding assignee due_on status done_on"},
};

constexpr qsizetype longestText = 32'000; // a cell takes 32,767 characters; the PDF has all of a longer text
constexpr std::size_t mostIndexRows = 65'000; // of one sheet, each with a link: Excel takes 65,530

Cell textCell(const QString &text)
{
    if (text.size() > longestText)
        return Cell(text.first(longestText - (text[longestText - 1].isHighSurrogate() ? 1 : 0)) + u" …"_s);
    return text.isEmpty() ? Cell() : Cell(text);
}

struct Heading {
    QString text;
    ColumnType type = ColumnType::Text;
};

class Workbook {
public:
    Workbook(TableWriter &writer, const BinderIndex &index)
        : m_writer(writer)
        , m_index(index)
        , m_book(index.book())
        , m_reader(m_book.data(), m_book.words, m_book.plan.request().asOf)
    {
        m_reader.setProject(m_book.plan.record().id);
    }

    Result<void> writeIndex();
    Result<void> writeRegister(const RegisterSheet &sheet);
    Result<void> writeGaps();
    Result<void> writeOmitted();

private:
    std::vector<Heading> indexHeadings() const;
    Result<void> addIndexRow(const IndexRow &row);
    Result<void> begin(const QString &name, const std::vector<Heading> &headings);
    std::vector<int> rowsOf(Kind kind) const;
    Cell cellOf(const Column &column, int row) const;

    TableWriter &m_writer;
    const BinderIndex &m_index;
    const BinderBook &m_book;
    RegisterReader m_reader;
};

Result<void> Workbook::begin(const QString &name, const std::vector<Heading> &headings)
{
    SheetSpec sheet{.name = name, .frozenColumns = 1};
    for (const Heading &heading : headings)
        sheet.columns.push_back({.header = heading.text, .type = heading.type});
    if (const auto begun = m_writer.beginSheet(sheet); !begun)
        return std::unexpected(begun.error());
    return {};
}

std::vector<Heading> Workbook::indexHeadings() const
{
    const Words &words = m_book.words;
    const auto text = [&](const Phrase &phrase) { return Heading{words.text(phrase)}; };
    return {text(binder::indexNumber), text(binder::section), {words.number()},
        {m_book.field(Kind::Document, u"title")}, {m_book.field(Kind::DocumentVersion, u"label")},
        {m_book.field(Kind::DocumentVersion, u"effective_on"), ColumnType::Date},
        {m_book.field(Kind::Evidence, u"covers_from"), ColumnType::Date},
        {m_book.field(Kind::Evidence, u"covers_to"), ColumnType::Date},
        {m_book.field(Kind::Document, u"owner")}, {words.refHeading(Kind::Control)},
        {m_book.field(Kind::Evidence, u"requirements")}, text(binder::requestNumbers), text(binder::kind),
        text(binder::classification), text(binder::fileInBinder), text(binder::originalName),
        {words.text(binder::size), ColumnType::Number}, text(binder::sha256), text(binder::notes)};
}

/// One sheet after the other where there would be too many links in it; each takes a name of its own.
Result<void> Workbook::writeIndex()
{
    std::size_t next = 0;
    do {
        if (const auto begun = begin(m_book.words.text(binder::index), indexHeadings()); !begun)
            return begun;
        for (const std::size_t end = std::min(m_index.size(), next + mostIndexRows); next < end; ++next) {
            if (const auto ok = addIndexRow(m_index.row(next)); !ok)
                return ok;
        }
    } while (next < m_index.size());
    return {};
}

Result<void> Workbook::addIndexRow(const IndexRow &row)
{
    std::vector<Cell> cells{textCell(row.item->number), textCell(row.section), textCell(row.item->ref),
        textCell(m_book.plain(row.item->title)), textCell(row.version), Cell(row.inForceFrom),
        Cell(row.covers.from), Cell(row.covers.to), textCell(row.owner), textCell(row.controls),
        textCell(row.requirements), textCell(row.requests), textCell(row.kind), textCell(row.classification)};
    std::vector<CellLink> links;
    if (row.file) {
        links.push_back({std::ssize(cells), LinkKind::File, row.file->path});
        cells.insert(cells.end(),
            {Cell(row.file->path), textCell(row.file->originalName),
                Cell(static_cast<double>(row.file->size)), Cell(row.file->sha256)});
    } else {
        cells.resize(cells.size() + 4);
    }
    cells.push_back(textCell(row.notes));
    return m_writer.addRow(cells, links);
}

/// The records that the binder shows.
std::vector<int> Workbook::rowsOf(Kind kind) const
{
    const Dataset &data = m_book.data();
    const BinderPlan &plan = m_book.plan;
    std::vector<int> rows;
    const auto addAll = [&](const auto &records) {
        for (const auto *record : records)
            rows.push_back(data.rowOf(kind, record->id.uuid));
    };
    const auto addWhere = [&]<typename T>(const Table<T> &table, auto &&isShown) {
        for (const T &record : table) {
            if (isShown(record))
                rows.push_back(table.rowOf(record.id.uuid));
        }
    };
    const auto isListed = [&](Kind of, Uuid id) { return !m_book.destination(of, id).isEmpty(); };
    switch (kind) {
    case Kind::Role:
        addWhere(data.table<Role>(), [](const Role &) { return true; });
        break;
    case Kind::Assignment:
        addWhere(data.table<Assignment>(),
            [&](const Assignment &each) { return isListed(each.subject.kind, each.subject.uuid); });
        break;
    case Kind::Requirement:
        addWhere(
            data.table<Requirement>(), [&](const Requirement &each) { return isListed(kind, each.id.uuid); });
        break;
    case Kind::Control:
        addAll(plan.controls());
        break;
    case Kind::ControlInstance:
        addAll(plan.project().instances);
        break;
    case Kind::Document:
        addWhere(data.table<Document>(), [&](const Document &each) { return isListed(kind, each.id.uuid); });
        break;
    case Kind::DocumentVersion:
        addWhere(data.table<DocumentVersion>(),
            [&](const DocumentVersion &each) { return plan.itemOf(each.id.uuid); });
        break;
    case Kind::Location:
        addWhere(data.table<Location>(),
            [&](const Location &each) { return isListed(each.subject.kind, each.subject.uuid); });
        break;
    case Kind::Evidence:
        for (const BinderItem &item : plan.evidence())
            rows.push_back(data.rowOf(kind, item.record.uuid));
        break;
    case Kind::EvidenceFile:
        addWhere(data.table<EvidenceFile>(), [&](const EvidenceFile &each) {
            return isListed(Kind::Evidence, each.evidence.uuid) && !plan.isSealed(each.sha256);
        });
        break;
    case Kind::Population:
        addAll(plan.project().populations);
        break;
    case Kind::SampleSelection:
        addAll(plan.project().selections);
        break;
    case Kind::Sample:
        addAll(plan.project().samples);
        break;
    case Kind::Request:
        addAll(plan.project().requests);
        break;
    case Kind::Finding:
        addAll(plan.project().findings);
        break;
    case Kind::Action:
        addAll(plan.project().actions);
        break;
    default:
        break;
    }
    return rows;
}

Cell Workbook::cellOf(const Column &column, int row) const
{
    const Value value = m_reader.value(column, row);
    if (const QDate *date = std::get_if<QDate>(&value))
        return Cell(*date);
    if (const qint64 *number = std::get_if<qint64>(&value))
        return Cell(static_cast<double>(*number));
    const CellText cell = m_reader.cell(column, row);
    if (cell.mark != CellMark::OtherLanguage)
        return textCell(cell.text);
    const bool isJapanese = m_book.language() == Language::Japanese;
    return textCell(cell.text.first(std::min(cell.text.size(), longestText)) + u' '
        + m_book.words.text(isJapanese ? binder::onlyEnglish : binder::onlyJapanese));
}

Result<void> Workbook::writeRegister(const RegisterSheet &sheet)
{
    const std::vector<int> rows = rowsOf(sheet.kind);
    if (rows.empty() || !m_book.plan.has(sheet.section))
        return {};
    const Register &registered = registerOf(sheet.kind);
    std::vector<const Column *> columns;
    std::vector<Heading> headings;
    for (const QString &key : QString::fromLatin1(sheet.keys).split(u' ')) {
        const Column *column = registered.find(key);
        if (!column)
            continue;
        columns.push_back(column);
        headings.push_back({column->heading(m_book.words),
            column->type == FieldType::Date          ? ColumnType::Date
                : column->type == FieldType::Integer ? ColumnType::Number
                                                     : ColumnType::Text});
    }
    if (const auto ok = begin(m_book.words.registerName(sheet.kind), headings); !ok)
        return ok;
    std::vector<Cell> cells;
    for (const int row : rows) {
        cells.clear();
        for (const Column *column : columns)
            cells.push_back(cellOf(*column, row));
        if (const auto ok = m_writer.addRow(cells); !ok)
            return ok;
    }
    return {};
}

QString plainText(const pdf::Line &line)
{
    QString text;
    for (const pdf::Span &span : line.spans)
        text += span.text;
    return text;
}

Result<void> Workbook::writeGaps()
{
    if (!m_book.plan.has(BinderSection::Gaps))
        return {};
    const Words &words = m_book.words;
    const auto begun = begin(words.text(binder::gapChecklist),
        {{m_book.field(Kind::Finding, u"severity")}, {m_book.field(Kind::Finding, u"rule_id")},
            {words.text(binder::subject)}, {words.text(binder::whatIsOpen)},
            {m_book.field(Kind::Finding, u"waiver_until"), ColumnType::Date},
            {m_book.field(Kind::Finding, u"fingerprint")}});
    if (!begun)
        return begun;
    for (const Gap &gap : m_book.gaps.gaps) {
        const Waiver *waiver = m_book.data().find(gap.waiver);
        const Cell cells[]{textCell(m_book.choice(Kind::Finding, u"severity", code(gap.severity))),
            textCell(gap.rule), textCell(gap.subjectRef), textCell(plainText(m_book.message(gap))),
            waiver ? Cell(waiver->until) : Cell(), textCell(gap.fingerprint)};
        if (const auto ok = m_writer.addRow(cells); !ok)
            return ok;
    }
    return {};
}

Result<void> Workbook::writeOmitted()
{
    const Words &words = m_book.words;
    const auto begun = begin(words.text(binder::itemsWithoutFile),
        {{words.number()}, {m_book.field(Kind::Document, u"title")}, {m_book.field(Kind::Waiver, u"reason")},
            {words.text(binder::place)}});
    if (!begun)
        return begun;
    for (const OmittedItem &item : m_book.plan.omitted()) {
        const Cell cells[]{textCell(item.ref), textCell(m_book.plain(item.title)),
            textCell(item.reason.in(m_book.language())), textCell(item.place)};
        if (const auto ok = m_writer.addRow(cells); !ok)
            return ok;
    }
    return {};
}

} // namespace

Result<void> writeWorkbook(const QString &path, const BinderIndex &index)
{
    const BinderBook &book = index.book();
    WriteOptions options;
    options.title = book.words.text(binder::documentTitle, {book.plain(book.plan.record().name)});
    options.author = book.plan.own() ? book.plain(book.plan.own()->name) : QString();
    options.created = book.facts.builtAt;
    const auto writer = TableWriter::create(path, TableFormat::Xlsx, options);
    if (!writer)
        return std::unexpected(writer.error());
    Workbook workbook(**writer, index);
    if (const auto ok = workbook.writeIndex(); !ok)
        return ok;
    for (const RegisterSheet &sheet : sheets) {
        if (const auto ok = workbook.writeRegister(sheet); !ok)
            return ok;
    }
    if (const auto ok = workbook.writeGaps(); !ok)
        return ok;
    if (const auto ok = workbook.writeOmitted(); !ok)
        return ok;
    if (const auto finished = (*writer)->finish(); !finished)
        return std::unexpected(finished.error());
    return {};
}

} // namespace tsuzuri
