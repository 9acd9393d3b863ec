#include "core/base/fold.h"
#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The applicabilities of the project in the order of their frameworks.
std::vector<const Applicability *> inReadingOrder(const BinderBook &book)
{
    std::vector<const Applicability *> all(
        book.plan.project().applicability.begin(), book.plan.project().applicability.end());
    const Dataset &data = book.data();
    std::ranges::sort(all, [&](const Applicability *left, const Applicability *right) {
        const Requirement *first = data.find(left->requirement);
        const Requirement *second = data.find(right->requirement);
        if (!first || !second)
            return first && !second;
        if (first->framework != second->framework)
            return data.refOf(Kind::Framework, first->framework.uuid) < data.refOf(Kind::Framework, second->framework.uuid);
        return first->position.value_or(0) < second->position.value_or(0);
    });
    return all;
}

QString groupOf(const BinderBook &book, const Requirement &requirement)
{
    const Requirement *parent = book.data().find(requirement.parent);
    return parent ? parent->code + u"  "_s + book.plain(parent->title) : QString();
}

pdf::Row requirementRow(const BinderBook &book, const Applicability &applicability)
{
    pdf::Row row;
    const Requirement *requirement = book.data().find(applicability.requirement);
    if (!requirement)
        return row;
    row.destination = destinationOf(Kind::Requirement, requirement->ref);
    row.group = groupOf(book, *requirement);
    QStringList controls;
    for (const ControlRequirement *link : book.plan.project().controlsOfRequirement.of(requirement->id)) {
        if (const Control *control = book.data().find(link->control))
            controls << control->ref;
    }
    std::ranges::sort(controls, [](const QString &left, const QString &right) { return naturalCompare(left, right) < 0; });
    const bool isAdopted = applicability.applicability == ApplicabilityState::Applicable
        || applicability.applicability == ApplicabilityState::Partial;
    pdf::Cell adopted(book.choice(Kind::Applicability, u"applicability", code(applicability.applicability)));
    if (!applicability.reason.isEmpty())
        adopted.lines.push_back(pdf::smallLine(book.plain(applicability.reason)));
    pdf::Cell controlCell = controls.isEmpty() && isAdopted
        ? pdf::Cell(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::noControl)))
        : pdf::Cell(book.links(controls));
    row.cells = {requirement->code, book.text(requirement->title), adopted, controlCell,
        book.choice(Kind::Applicability, u"implementation_status", code(applicability.implementationStatus)),
        book.gapsOf(applicability.id.uuid)};
    return row;
}

pdf::Table requirementTable(const BinderBook &book)
{
    const auto all = std::make_shared<std::vector<const Applicability *>>(inReadingOrder(book));
    const Words &words = book.words;
    pdf::Table table;
    table.columns = {{words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {words.text(binder::requirement), pdf::ColumnKind::Text, pdf::FlexibleWidth {3}},
        {words.text(binder::adopted), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.7}},
        {words.text(binder::controls), pdf::ColumnKind::Token, pdf::FlexibleWidth {1.7}},
        {words.text(binder::status), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.1}},
        {words.text(binder::openGaps), pdf::ColumnKind::Token, pdf::MeasuredWidth {}}};
    table.rowCount = all->size();
    table.row = [&book, all](std::size_t index) { return requirementRow(book, *(*all)[index]); };
    table.heading = pdf::Heading {.level = 1, .text = words.text(binder::requirementMatrix)};
    table.note = book.rowsNote();
    return table;
}

pdf::Row controlRow(const BinderBook &book, const Control &control)
{
    pdf::Row row;
    row.destination = destinationOf(Kind::Control, control.ref);
    QStringList owners;
    for (const Assignment *assignment : book.plan.workspace().controlAssignments.of(control.id)) {
        if (assignment->raci == Raci::Accountable && isValidOn(*assignment, book.plan.request().asOf))
            owners << book.person(assignment->person);
    }
    QStringList evidence;
    for (const Evidence *each : book.plan.project().evidenceOfControl.of(control.id))
        evidence << each->ref;
    pdf::Cell name(book.text(control.name), pdf::smallLine(book.plain(control.action)));
    row.cells = {control.ref, name, book.choice(Kind::Control, u"frequency", code(control.frequency)),
        owners.isEmpty() ? pdf::Cell(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::nobody)))
                         : pdf::Cell(book.words.list(owners)),
        book.links(control.designDocuments), book.links(evidence), book.gapsOf(control.id.uuid)};
    return row;
}

pdf::Table controlTable(const BinderBook &book)
{
    const auto &controls = book.plan.controls();
    const Words &words = book.words;
    pdf::Table table;
    table.columns = {{words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {words.text(binder::control), pdf::ColumnKind::Text, pdf::FlexibleWidth {4}},
        {words.text(binder::frequency), pdf::ColumnKind::Text, pdf::FlexibleWidth {1, 15}},
        {words.text(binder::owner), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.3}},
        {words.text(binder::documentsOfControl), pdf::ColumnKind::Token, pdf::FlexibleWidth {1}},
        {words.text(binder::evidenceOfControl), pdf::ColumnKind::Token, pdf::FlexibleWidth {1.3}},
        {words.text(binder::openGaps), pdf::ColumnKind::Token, pdf::MeasuredWidth {}}};
    table.rowCount = controls.size();
    table.row = [&book, &controls](std::size_t index) { return controlRow(book, *controls[index]); };
    table.heading = pdf::Heading {.level = 1, .text = words.text(binder::controls)};
    table.note = book.rowsNote();
    return table;
}

} // namespace

pdf::Chapter controlsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"2 "_s + book.words.text(binder::requirementsAndControls);
    chapter.format = pdf::PageFormat::A4Landscape;
    chapter.blocks = {requirementTable(book), controlTable(book)};
    return chapter;
}

} // namespace tsuzuri
