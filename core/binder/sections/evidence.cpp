#include "core/binder/book.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Row evidenceRow(const BinderBook &book, const BinderItem &item)
{
    const Evidence &evidence = *book.data().find(Id<Evidence>{item.record.uuid});
    pdf::Cell title = book.title(evidence.title);
    QStringList about{book.choice(Kind::Evidence, u"nature", code(evidence.nature)),
        book.choice(Kind::Evidence, u"kind", code(evidence.kind))};
    about.removeAll(QString());
    title.lines.push_back(pdf::smallLine(book.words.list(about)));
    if (item.omittedBecause) {
        title.lines.push_back(pdf::smallLine(item.omittedBecause->in(book.language()), pdf::Tone::Major));
        if (!item.place.isEmpty())
            title.lines.push_back(pdf::smallLine(item.place));
    }
    pdf::Cell collected(isoDate(evidence.capturedAt.date()));
    if (const QString person = book.person(evidence.capturedBy); !person.isEmpty())
        collected.lines.push_back(pdf::smallLine(person));
    pdf::Cell file;
    pdf::Cell hash;
    for (const BinderFile &each : item.files) {
        file.lines.push_back(pdf::linked(each.originalName, pdf::Link::file(each.path)));
        hash.lines.push_back(pdf::line(each.sha256));
    }
    if (item.files.empty())
        file.lines.push_back(pdf::marked(pdf::Mark::Major, book.words.text(binder::noFile)));
    pdf::Row row;
    row.destination = book.destination(Kind::Evidence, evidence.id.uuid);
    row.cells = {pdf::Cell(pdf::line(evidence.ref), pdf::smallLine(item.number)), std::move(title),
        book.links(evidence.controls), periodCell(evidence.covers()), std::move(collected),
        book.choice(Kind::Evidence, u"status", code(evidence.status)), std::move(file), std::move(hash)};
    return row;
}

} // namespace

pdf::Chapter evidenceSection(const BinderBook &book)
{
    const Words &words = book.words;
    const auto &items = book.plan.evidence();
    const auto field = [&](QStringView name) { return book.field(Kind::Evidence, name); };
    pdf::Table table;
    table.columns = {tokenColumn(words.number()), textColumn(field(u"title"), 2.6),
        tokenColumn(field(u"controls"), 15), dateColumn(words.text(binder::covers)),
        tokenColumn(words.text(binder::collected), 34), tokenColumn(field(u"status"), 26),
        textColumn(words.text(binder::file), 1.8),
        {words.text(binder::sha256), pdf::ColumnKind::Hash, pdf::MeasuredWidth{}}};
    table.rowCount = items.size();
    table.row = [&book, &items](std::size_t index) { return evidenceRow(book, items[index]); };
    SectionHeadings headings(4);
    table.heading = headings.next(words.registerName(Kind::Evidence));
    table.note = rowsNote(book.words);
    pdf::Chapter chapter;
    chapter.title = u"04 "_s + words.text(binder::evidenceSection);
    chapter.format = pdf::PageFormat::A4Landscape;
    chapter.blocks = {std::move(table)};
    return chapter;
}

} // namespace tsuzuri
