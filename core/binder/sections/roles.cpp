#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Table holders(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    const QDate day = book.plan.inForceOn();
    std::vector<const Role *> roles = byRef(book.data().table<Role>());
    std::ranges::stable_sort(roles, std::greater(), [](const Role *role) { return role->rank.value_or(0); });
    for (const Role *each : roles) {
        const Role &role = *each;
        pdf::Cell people;
        for (const RoleHolding *holding : book.plan.workspace().holders.of(role.id)) {
            if (!Period {holding->from, holding->to}.contains(day))
                continue;
            pdf::Line line = pdf::line(book.person(holding->person));
            if (holding->acting == Flag::Yes)
                line.spans.push_back({u" "_s + book.words.text(binder::acting), pdf::Tone::Secondary, false, {}});
            line.spans.push_back(
                {u"  "_s + book.words.period({holding->from, holding->to}), pdf::Tone::Secondary, false, {}});
            people.lines.push_back(std::move(line));
        }
        if (people.lines.empty())
            people.lines.push_back(pdf::marked(pdf::Mark::Minor, book.words.text(binder::nobody)));
        rows.push_back({.cells = {{book.text(role.name), pdf::smallLine(role.ref)},
                            book.choice(Kind::Role, u"kind", code(role.kind)), people}});
    }
    pdf::Table table = pdf::Table::of(
        {{book.words.kind(Kind::Role), pdf::ColumnKind::Text, pdf::FlexibleWidth {2}},
            {book.words.text(binder::kind), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
            {book.words.text(binder::holders), pdf::ColumnKind::Text, pdf::FlexibleWidth {3}}},
        std::move(rows));
    table.heading = pdf::Heading {.level = 1, .text = book.words.text(binder::roleHolders)};
    return table;
}

pdf::Cell peopleWith(const BinderBook &book, const Control &control, Raci raci)
{
    pdf::Cell cell;
    const QDate today = book.plan.request().asOf;
    for (const Assignment *assignment : book.plan.workspace().controlAssignments.of(control.id)) {
        if (assignment->raci != raci || !isValidOn(*assignment, today))
            continue;
        const Role *role = book.data().find(assignment->role);
        const Person *person = book.data().find(assignment->person);
        pdf::Line line = person ? book.text(person->name) : role ? book.text(role->name) : pdf::Line();
        if (person && !isActive(*person, today))
            line = pdf::marked(pdf::Mark::Major, book.plain(person->name));
        cell.lines.push_back(std::move(line));
    }
    if (cell.lines.empty() && raci == Raci::Accountable)
        cell.lines.push_back(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::nobody)));
    return cell;
}

pdf::Table raciTable(const BinderBook &book)
{
    const auto &controls = book.plan.controls();
    pdf::Table table;
    table.columns = {{book.words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {book.words.text(binder::control), pdf::ColumnKind::Text, pdf::FlexibleWidth {2.4}},
        {book.words.text(binder::accountable), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.3}},
        {book.words.text(binder::responsibleR), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.3}},
        {book.words.text(binder::consulted), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.2}},
        {book.words.text(binder::informed), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.2}}};
    table.rowCount = controls.size();
    table.row = [&book, &controls](std::size_t index) {
        const Control &control = *controls[index];
        pdf::Row row;
        row.cells = {book.links(QStringList(control.ref)), book.text(control.name),
            peopleWith(book, control, Raci::Accountable), peopleWith(book, control, Raci::Responsible),
            peopleWith(book, control, Raci::Consulted), peopleWith(book, control, Raci::Informed)};
        return row;
    };
    table.heading = pdf::Heading {.level = 1, .text = book.words.text(binder::raci)};
    table.note = book.rowsNote();
    return table;
}

} // namespace

pdf::Chapter rolesSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"1 "_s + book.words.text(binder::rolesAndOwners);
    if (book.data().table<Role>().size() > 0)
        chapter.blocks.push_back(holders(book));
    chapter.blocks.push_back(raciTable(book));
    return chapter;
}

} // namespace tsuzuri
