#include "core/base/fold.h"
#include "core/binder/book.h"
#include "core/binder/sections/control_sheet.h"
#include "core/binder/sections/roles.h"
#include "core/statements/reading_order.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString groupName(const BinderBook &book, const Requirement &requirement)
{
    const Requirement *group = groupOf(book.data(), requirement);
    return group ? group->code + u"  "_s + book.plain(group->title) : QString();
}

/// Controls that answer a requirement, each with a word where it does so in part only.
pdf::Cell controlsCell(const BinderBook &book, const Requirement &requirement, bool isAdopted)
{
    std::vector<std::pair<const Control *, QString>> controls;
    for (const ControlRequirement *link : book.plan.project().controlsOfRequirement.of(requirement)) {
        if (const Control *control = book.data().find(link->control))
            controls.emplace_back(control, link->relation);
    }
    std::ranges::stable_sort(controls, [](const auto &left, const auto &right) {
        return naturalCompare(left.first->ref, right.first->ref) < 0;
    });
    if (controls.empty())
        return isAdopted ? pdf::Cell(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::noControl)))
                         : pdf::Cell();
    pdf::Line line;
    for (const auto &[control, relation] : controls) {
        pdf::Line link = book.links<Control>({control->id});
        if (relation == "partial"_L1)
            link.spans.front().text = book.words.text(binder::partly, {link.spans.front().text});
        if (!line.spans.empty())
            line.spans.push_back({u" "_s, pdf::Tone::Normal, false, {}});
        line.spans.push_back(std::move(link.spans.front()));
    }
    return pdf::Cell(std::move(line));
}

pdf::Row requirementRow(const BinderBook &book, const Applicability &applicability)
{
    const Requirement &requirement = *book.data().find(applicability.requirement);
    const bool isAdopted = applicability.applicability == ApplicabilityState::Applicable
        || applicability.applicability == ApplicabilityState::Partial;
    pdf::Cell adopted(book.choice(Kind::Applicability, u"applicability", code(applicability.applicability)));
    if (!applicability.reason.isEmpty())
        adopted.lines.push_back(pdf::smallLine(book.plain(applicability.reason)));
    pdf::Row row;
    row.destination = book.destination(Kind::Requirement, requirement.id.uuid);
    row.group = groupName(book, requirement);
    row.cells = {requirement.code, book.text(requirement.title), std::move(adopted),
        controlsCell(book, requirement, isAdopted),
        book.choice(Kind::Applicability, u"implementation_status", code(applicability.implementationStatus)),
        book.gapCount(applicability.id.uuid)};
    return row;
}

pdf::Table requirementTable(const BinderBook &book)
{
    const auto all = std::make_shared<std::vector<const Applicability *>>(
        inReadingOrder(book.data(), book.plan.project().applicability));
    const Words &words = book.words;
    const auto field = [&](QStringView name) { return book.field(Kind::Applicability, name); };
    pdf::Table table;
    table.columns = {tokenColumn(words.number(), 24), textColumn(words.kind(Kind::Requirement), 2.6),
        textColumn(field(u"applicability"), 1.8),
        {words.registerName(Kind::Control), pdf::ColumnKind::Token, pdf::FlexibleWidth{1.8, 44}},
        tokenColumn(field(u"implementation_status"), 26), tokenColumn(words.text(binder::gapsColumn))};
    table.columns[3].header = book.field(Kind::Evidence, u"controls");
    table.rowCount = all->size();
    table.row = [&book, all](std::size_t index) { return requirementRow(book, *(*all)[index]); };
    return table;
}

pdf::Row controlRow(const BinderBook &book, const Control &control)
{
    pdf::Cell name = book.title(control.name);
    pdf::Row row;
    row.cells = {book.links<Control>({control.id}), std::move(name),
        book.choice(Kind::Control, u"frequency", code(control.frequency)),
        peopleCell(book, book.plan.workspace().controlAssignments.of(control), Raci::Accountable),
        book.links(control.designDocuments), book.links(book.plan.evidenceOf(control)),
        book.gapCount(control.id.uuid)};
    return row;
}

pdf::Table controlTable(const BinderBook &book)
{
    const Words &words = book.words;
    const auto field = [&](QStringView name) { return book.field(Kind::Control, name); };
    pdf::Table table;
    table.columns = {tokenColumn(words.number()), textColumn(field(u"name"), 2.6),
        tokenColumn(field(u"frequency"), 26), tokenColumn(words.text(binder::accountable), 34),
        {words.kind(Kind::Document), pdf::ColumnKind::Token, pdf::FlexibleWidth{1, 15}},
        {words.kind(Kind::Evidence), pdf::ColumnKind::Token, pdf::FlexibleWidth{1.5}},
        tokenColumn(words.text(binder::gapsColumn))};
    table.rowCount = book.plan.controls().size();
    table.row = [&book](std::size_t index) { return controlRow(book, *book.plan.controls()[index]); };
    return table;
}

} // namespace

pdf::Chapter controlsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"02 "_s + book.words.text(binder::controlsSection);
    SectionHeadings headings(2);
    const auto add = [&](const QString &heading, pdf::Table table) {
        table.heading = headings.next(heading);
        table.note = rowsNote(book.words);
        chapter.blocks.push_back(std::move(table));
    };
    if (!book.plan.project().applicability.empty())
        add(book.words.text(binder::requirementMatrix), requirementTable(book));
    add(book.words.text(binder::controlList), controlTable(book));
    bool isFirst = true;
    for (const Control *control : book.plan.controls()) {
        chapter.blocks.push_back(pdf::PageBreak{});
        if (std::exchange(isFirst, false))
            chapter.blocks.push_back(headings.next(book.words.text(binder::controlSheets)));
        addControlSheet(book, *control, chapter.blocks);
    }
    return chapter;
}

} // namespace tsuzuri
