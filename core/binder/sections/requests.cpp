#include "core/binder/book.h"
#include "core/model/by_ref.h"
#include "core/words/binder_section_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Request *> inOrder(const BinderBook &book)
{
    return byRef(book.plan.project().requests);
}

pdf::Row requestRow(const BinderBook &book, const Request &request)
{
    // The auditor's own words stay in their language; the description says the same in ours.
    pdf::Cell item(request.title);
    if (!request.description.isEmpty())
        item.lines.push_back(pdf::smallLine(book.plain(request.description)));
    pdf::Cell number(request.ref);
    if (!request.auditorRef.isEmpty())
        number.lines.push_back(pdf::smallLine(request.auditorRef));
    pdf::Line answers = book.links(request.evidence);
    pdf::Cell answered;
    if (!request.documentVersions.empty())
        answered.lines.push_back(book.links(request.documentVersions));
    if (!answers.spans.empty())
        answered.lines.push_back(std::move(answers));
    const QString company = book.choice(Kind::Request, u"internal_status", code(request.internalStatus));
    const QString auditor = book.choice(Kind::Request, u"auditor_status", code(request.auditorStatus));
    pdf::Row row;
    row.destination = book.destination(Kind::Request, request.id.uuid);
    row.cells = {std::move(number), request.round ? QString::number(*request.round) : QString(),
        std::move(item), book.links(request.controls), isoDate(request.dueOn),
        book.person(request.assignedTo), pdf::Cell(pdf::line(company), pdf::smallLine(auditor)),
        std::move(answered)};
    return row;
}

} // namespace

pdf::Chapter requestsSection(const BinderBook &book)
{
    const auto all = std::make_shared<std::vector<const Request *>>(inOrder(book));
    const Words &words = book.words;
    const auto field = [&](QStringView name) { return book.field(Kind::Request, name); };
    pdf::Table table;
    table.columns = {tokenColumn(words.number()),
        {field(u"round"), pdf::ColumnKind::Number, pdf::MeasuredWidth{}, pdf::Align::Right},
        textColumn(words.text(binder::requestItem), 3),
        tokenColumn(book.field(Kind::Evidence, u"controls"), 15), dateColumn(field(u"due_on")),
        tokenColumn(field(u"assigned_to"), 34), tokenColumn(words.text(binder::statuses), 26),
        {words.text(binder::answeredWith), pdf::ColumnKind::Token, pdf::MeasuredWidth{22}}};
    table.rowCount = all->size();
    table.row = [&book, all](std::size_t index) { return requestRow(book, *(*all)[index]); };
    SectionHeadings headings(6);
    table.heading = headings.next(words.registerName(Kind::Request));
    table.note = rowsNote(book.words);
    pdf::Chapter chapter;
    chapter.title = u"06 "_s + words.text(binder::requestsSection);
    chapter.blocks = {std::move(table)};
    return chapter;
}

} // namespace tsuzuri
