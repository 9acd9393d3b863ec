#include "core/binder/book.h"
#include "core/model/by_ref.h"
#include "core/words/binder_section_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Row populationRow(const BinderBook &book, const Population &population)
{
    pdf::Cell definition(book.text(population.definition));
    if (!population.extractionQuery.isEmpty())
        definition.lines.push_back(pdf::smallLine(population.extractionQuery));
    pdf::Cell extraction(isoDate(population.extractedAt.date()));
    if (const QString person = book.person(population.extractedBy); !person.isEmpty())
        extraction.lines.push_back(pdf::smallLine(person));
    if (const SourceSystem *system = book.data().find(population.sourceSystem))
        extraction.lines.push_back(pdf::smallLine(book.plain(system->name)));
    std::vector<Id<Evidence>> lists;
    for (const Id<Evidence> &id :
        {population.evidence, population.completenessEvidence, population.zeroStatementEvidence}) {
        if (!id.isNull() && !std::ranges::contains(lists, id))
            lists.push_back(id);
    }
    pdf::Row row;
    row.destination = book.destination(Kind::Population, population.id.uuid);
    row.cells = {population.ref, book.links<Control>({population.control}), std::move(definition),
        periodCell({population.coversFrom, population.coversTo}), std::move(extraction),
        population.rowCount ? QString::number(*population.rowCount) : QString(),
        book.choice(Kind::Population, u"status", code(population.status)), book.links(lists)};
    return row;
}

pdf::Table populations(const BinderBook &book)
{
    const auto all = byRef(book.plan.project().populations);
    const auto field = [&](QStringView name) { return book.field(Kind::Population, name); };
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), tokenColumn(book.words.kind(Kind::Control), 15),
        textColumn(field(u"definition"), 3), dateColumn(book.words.text(binder::covers)),
        tokenColumn(book.words.text(binder::extraction), 34),
        {book.words.text(binder::items), pdf::ColumnKind::Number, pdf::MeasuredWidth{}, pdf::Align::Right},
        tokenColumn(field(u"status"), 26), tokenColumn(book.words.kind(Kind::Evidence), 16)};
    table.rowCount = all.size();
    table.row = [&book, all](std::size_t index) { return populationRow(book, *all[index]); };
    return table;
}

QString resultsText(const BinderBook &book, Id<SampleSelection> selection)
{
    int passed = 0;
    int exceptions = 0;
    int pending = 0;
    for (const Sample *sample : book.plan.project().samples) {
        if (sample->selection != selection)
            continue;
        passed += sample->result == SampleResult::Pass;
        exceptions += sample->result == SampleResult::Exception;
        pending += sample->result == SampleResult::Pending || sample->result == SampleResult::Unset;
    }
    return book.words.text(binder::sampleResults,
        {QString::number(passed), QString::number(exceptions), QString::number(pending)});
}

pdf::Row selectionRow(const BinderBook &book, const SampleSelection &selection)
{
    pdf::Cell basis(book.choice(Kind::SampleSelection, u"method", code(selection.method)));
    if (!selection.basis.isEmpty())
        basis.lines.push_back(pdf::smallLine(book.plain(selection.basis)));
    pdf::Row row;
    row.cells = {selection.ref, book.links<Population>({selection.population}), std::move(basis),
        isoDate(selection.selectedOn),
        book.choice(Kind::SampleSelection, u"selected_by", code(selection.selectedBy)),
        selection.plannedSize ? QString::number(*selection.plannedSize) : QString(),
        resultsText(book, selection.id), book.links<Request>({selection.request})};
    return row;
}

pdf::Table selections(const BinderBook &book)
{
    const auto all = byRef(book.plan.project().selections);
    const auto field = [&](QStringView name) { return book.field(Kind::SampleSelection, name); };
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), tokenColumn(book.words.kind(Kind::Population), 18),
        textColumn(field(u"method"), 2.4), dateColumn(field(u"selected_on")),
        textColumn(field(u"selected_by"), 0.9),
        {book.words.text(binder::items), pdf::ColumnKind::Number, pdf::MeasuredWidth{}, pdf::Align::Right},
        textColumn(book.field(Kind::Sample, u"result"), 1.6),
        tokenColumn(book.words.kind(Kind::Request), 20)};
    table.rowCount = all.size();
    table.row = [&book, all](std::size_t index) { return selectionRow(book, *all[index]); };
    return table;
}

} // namespace

pdf::Chapter populationsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"05 "_s + book.words.text(binder::populationsSection);
    SectionHeadings headings(5);
    pdf::Table all = populations(book);
    all.heading = headings.next(book.words.registerName(Kind::Population));
    all.note = rowsNote(book.words);
    chapter.blocks.push_back(std::move(all));
    if (!book.plan.project().selections.empty()) {
        pdf::Table drawn = selections(book);
        drawn.heading = headings.next(book.words.registerName(Kind::SampleSelection));
        drawn.note = rowsNote(book.words);
        chapter.blocks.push_back(std::move(drawn));
    }
    return chapter;
}

} // namespace tsuzuri
