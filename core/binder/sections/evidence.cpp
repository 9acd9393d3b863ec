#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Cell filesCell(const BinderBook &book, const BinderItem &item)
{
    pdf::Cell cell;
    for (const BinderFile &file : item.files) {
        cell.lines.push_back(pdf::linked(file.originalName, pdf::Link::file(file.path)));
        cell.lines.push_back(pdf::smallLine(file.sha256));
    }
    if (item.omittedBecause)
        cell.lines.push_back(pdf::marked(pdf::Mark::Major, item.omittedBecause->in(book.language())));
    if (item.files.empty() && !item.place.isEmpty())
        cell.lines.push_back(pdf::smallLine(item.place));
    return cell;
}

pdf::Row evidenceRow(const BinderBook &book, const BinderItem &item)
{
    const Evidence &evidence = *book.data().find(Id<Evidence> {item.record.uuid});
    pdf::Row row;
    row.destination = destinationOf(Kind::Evidence, evidence.ref);
    pdf::Cell title(book.text(evidence.title));
    title.lines.push_back(pdf::smallLine(book.choice(Kind::Evidence, u"kind", code(evidence.kind))));
    pdf::Cell collected;
    if (evidence.capturedAt.isValid())
        collected.lines.push_back(pdf::line(evidence.capturedAt.date().toString(Qt::ISODate)));
    if (const QString person = book.person(evidence.capturedBy); !person.isEmpty())
        collected.lines.push_back(pdf::smallLine(person));
    pdf::Cell covers;
    if (evidence.coversFrom.isValid())
        covers.lines.push_back(pdf::line(evidence.coversFrom.toString(Qt::ISODate)));
    if (evidence.coversTo.isValid() && evidence.coversTo != evidence.coversFrom)
        covers.lines.push_back(pdf::line(evidence.coversTo.toString(Qt::ISODate)));
    row.cells = {{pdf::line(evidence.ref), pdf::smallLine(item.number)}, title, book.links(evidence.controls), covers,
        collected, book.choice(Kind::Evidence, u"status", code(evidence.status)), filesCell(book, item)};
    return row;
}

} // namespace

pdf::Chapter evidenceSection(const BinderBook &book)
{
    const Words &words = book.words;
    const auto &items = book.plan.evidence();
    pdf::Table table;
    table.columns = {{words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {words.text(binder::title), pdf::ColumnKind::Text, pdf::FlexibleWidth {2.6}},
        {words.text(binder::controls), pdf::ColumnKind::Token, pdf::MeasuredWidth {16}},
        {words.text(binder::covers), pdf::ColumnKind::Date, pdf::MeasuredWidth {}},
        {words.text(binder::collected), pdf::ColumnKind::Text, pdf::FlexibleWidth {1, 21}},
        {words.text(binder::status), pdf::ColumnKind::Text, pdf::FlexibleWidth {0.8, 15}},
        {words.text(binder::file), pdf::ColumnKind::Text, pdf::FlexibleWidth {3}}};
    table.rowCount = items.size();
    table.row = [&book, &items](std::size_t index) { return evidenceRow(book, items[index]); };
    table.heading = pdf::Heading {.level = 1, .text = words.text(binder::evidenceRegister), .destination = u"evidence"_s};
    table.note = book.rowsNote();
    pdf::Chapter chapter;
    chapter.title = u"4 "_s + words.text(binder::evidence);
    chapter.format = pdf::PageFormat::A4Landscape;
    chapter.blocks = {table};
    return chapter;
}

} // namespace tsuzuri
