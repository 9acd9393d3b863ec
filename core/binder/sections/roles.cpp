#include "core/binder/sections/roles.h"

#include "core/model/by_ref.h"
#include "core/words/binder_section_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString termText(const Words &words, const Period &term)
{
    if (!term.to.isValid())
        return term.from.isValid() ? words.text(binder::since, {isoDate(term.from)}) : QString();
    return term.from.isValid() ? words.period(term) : words.text(binder::until, {isoDate(term.to)});
}

/// Why somebody cannot act: "left 2026-08-31", "On leave from 2026-09-01".
QString inactiveText(const BinderBook &book, const Person &person)
{
    if (person.leftOn.isValid() && person.leftOn <= book.plan.request().asOf)
        return book.words.text(binder::leftOn, {isoDate(person.leftOn)});
    const QString state = book.choice(Kind::Person, u"employment", code(person.employment));
    const QDate since = inactiveSince(person);
    return since.isValid() ? book.words.text(binder::stateSince, {state, isoDate(since)}) : state;
}

void addPerson(const BinderBook &book, const Person &person, pdf::Cell &cell)
{
    cell.lines.push_back(book.text(person.name));
    if (isActive(person, book.plan.request().asOf))
        return;
    pdf::Line why = pdf::marked(pdf::Mark::Major, inactiveText(book, person));
    why.small = true;
    cell.lines.push_back(std::move(why));
}

std::vector<pdf::Column> raciColumns(const BinderBook &book, const QString &subject)
{
    return {tokenColumn(book.words.number()), textColumn(subject, 2.2),
        tokenColumn(book.words.text(binder::accountable), 34),
        tokenColumn(book.words.text(binder::responsible), 34),
        tokenColumn(book.words.text(binder::consulted), 34),
        tokenColumn(book.words.text(binder::informed), 34)};
}

} // namespace

pdf::Cell personCell(const BinderBook &book, Id<Person> id)
{
    const Person *person = book.data().find(id);
    if (!person)
        return {};
    pdf::Cell cell;
    addPerson(book, *person, cell);
    if (isActive(*person, book.plan.request().asOf) && !person->department.isEmpty())
        cell.lines.push_back(pdf::smallLine(book.plain(person->department)));
    return cell;
}

pdf::Cell peopleCell(const BinderBook &book, std::span<const Assignment *const> assignments, Raci raci)
{
    pdf::Cell cell;
    const QDate day = book.plan.request().asOf;
    for (const Assignment *assignment : assignments) {
        if (assignment->raci != raci || !isValidOn(*assignment, day))
            continue;
        if (const Person *person = book.data().find(assignment->person)) {
            addPerson(book, *person, cell);
        } else if (const Role *role = book.data().find(assignment->role)) {
            cell.lines.push_back(book.text(role->name));
        }
    }
    if (cell.lines.empty() && raci == Raci::Accountable)
        cell.lines.push_back(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::nobody)));
    return cell;
}

pdf::Table rolesTable(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    const QDate day = book.plan.request().asOf;
    for (const Role &role : book.data().table<Role>()) {
        pdf::Cell people;
        pdf::Cell terms;
        for (const RoleHolding *holding : book.plan.workspace().holders.of(role)) {
            const Period term{holding->from, holding->to};
            if (!term.contains(day))
                continue;
            const QString name = book.person(holding->person);
            people.lines.push_back(pdf::line(
                holding->acting == Flag::Yes ? book.words.text(binder::actingHolder, {name}) : name));
            terms.lines.push_back(pdf::line(termText(book.words, term), pdf::Tone::Secondary));
        }
        if (people.lines.empty())
            people.lines.push_back(pdf::marked(pdf::Mark::Minor, book.words.text(binder::nobody)));
        rows.push_back({.cells = {book.title(role.name), book.choice(Kind::Role, u"kind", code(role.kind)),
                            people, terms}});
    }
    return pdf::Table::of(
        {textColumn(book.words.kind(Kind::Role), 2), tokenColumn(book.field(Kind::Role, u"kind")),
            tokenColumn(book.words.text(binder::heldBy)), tokenColumn(book.words.text(binder::term))},
        std::move(rows));
}

pdf::Table controlRaciTable(const BinderBook &book)
{
    pdf::Table table;
    table.columns = raciColumns(book, book.words.kind(Kind::Control));
    table.rowCount = book.plan.controls().size();
    table.row = [&book](std::size_t index) {
        const Control &control = *book.plan.controls()[index];
        const auto assignments = book.plan.workspace().controlAssignments.of(control);
        pdf::Row row;
        row.cells = {book.links<Control>({control.id}), book.text(control.name),
            peopleCell(book, assignments, Raci::Accountable),
            peopleCell(book, assignments, Raci::Responsible), peopleCell(book, assignments, Raci::Consulted),
            peopleCell(book, assignments, Raci::Informed)};
        return row;
    };
    return table;
}

pdf::Table documentRaciTable(const BinderBook &book)
{
    const WorkspaceIndex &workspace = book.plan.workspace();
    std::vector<const Document *> documents;
    for (const Document &document : book.data().table<Document>()) {
        if (!book.destination(Kind::Document, document.id.uuid).isEmpty())
            documents.push_back(&document);
    }
    documents = byRef(std::move(documents));
    pdf::Table table;
    table.columns = raciColumns(book, book.words.kind(Kind::Document));
    table.rowCount = documents.size();
    table.row = [&book, &workspace, documents](std::size_t index) {
        const Document &document = *documents[index];
        const auto assignments = workspace.documentAssignments.of(document);
        pdf::Cell owner = document.owner.isNull() ? peopleCell(book, assignments, Raci::Accountable)
                                                  : personCell(book, document.owner);
        pdf::Row row;
        row.cells = {book.links<Document>({document.id}), book.text(document.title), std::move(owner),
            peopleCell(book, assignments, Raci::Responsible), peopleCell(book, assignments, Raci::Consulted),
            peopleCell(book, assignments, Raci::Informed)};
        return row;
    };
    return table;
}

} // namespace tsuzuri
