#include "core/binder/sections/control_sheet.h"

#include "core/base/fold.h"
#include "core/binder/sections/roles.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isPerformed(const ControlInstance &instance)
{
    return instance.status == InstanceStatus::Done || instance.status == InstanceStatus::DoneLate
        || instance.status == InstanceStatus::ZeroOccurrence;
}

bool isExpected(const ControlInstance &instance)
{
    return instance.status != InstanceStatus::Waived && instance.status != InstanceStatus::NotApplicable;
}

pdf::Line statusLine(const BinderBook &book, const ControlInstance &instance)
{
    const QString word = book.choice(Kind::ControlInstance, u"status", code(instance.status));
    switch (instance.status) {
    case InstanceStatus::Done:
    case InstanceStatus::ZeroOccurrence:
        return pdf::marked(pdf::Mark::Done, word);
    case InstanceStatus::DoneLate:
        return pdf::marked(pdf::Mark::Overdue, word);
    case InstanceStatus::Missed:
        return pdf::marked(pdf::Mark::Blocker, word);
    case InstanceStatus::Waived:
    case InstanceStatus::NotApplicable:
        return pdf::marked(pdf::Mark::Withdrawn, word);
    case InstanceStatus::Unset:
    case InstanceStatus::Scheduled:
        break;
    }
    if (instance.dueOn.isValid() && instance.dueOn < book.plan.request().asOf)
        return pdf::marked(pdf::Mark::Unknown, book.words.text(binder::overdue));
    return pdf::marked(pdf::Mark::DueLater, word);
}

/// Evidence that the occurrence names, and evidence that names the occurrence.
std::vector<Uuid> evidenceOf(const BinderBook &book, const ControlInstance &instance)
{
    std::vector<Uuid> ids;
    for (const Id<Evidence> &id : instance.evidence)
        ids.push_back(id.uuid);
    for (const Evidence *evidence : book.plan.workspace().evidenceNaming.of(instance)) {
        if (!std::ranges::contains(ids, evidence->id.uuid))
            ids.push_back(evidence->id.uuid);
    }
    return ids;
}

pdf::Row occurrenceRow(const BinderBook &book, const ControlInstance &instance)
{
    const std::vector<Uuid> evidence = evidenceOf(book, instance);
    pdf::Cell shown(book.links(Kind::Evidence, evidence));
    if (evidence.empty() && isPerformed(instance) && instance.status != InstanceStatus::ZeroOccurrence)
        shown = pdf::Cell(pdf::marked(pdf::Mark::Major, book.words.text(binder::noEvidence)));
    pdf::Row row;
    row.cells = {instance.label, isoDate(instance.dueOn), isoDate(instance.performedOn),
        book.person(instance.performedBy), statusLine(book, instance), std::move(shown)};
    return row;
}

void addOccurrences(const BinderBook &book, const Control &control, std::vector<pdf::Block> &blocks)
{
    const auto instances = book.plan.project().instancesOfControl.of(control);
    if (instances.empty())
        return;
    int due = 0;
    int done = 0;
    for (const ControlInstance *instance : instances) {
        if (!isExpected(*instance) || !instance->dueOn.isValid()
            || instance->dueOn > book.plan.request().asOf)
            continue;
        ++due;
        done += isPerformed(*instance);
    }
    const auto field = [&](QStringView name) { return book.field(Kind::ControlInstance, name); };
    pdf::Table table;
    table.columns = {tokenColumn(field(u"label"), 34), dateColumn(field(u"due_on")),
        dateColumn(field(u"performed_on")), tokenColumn(field(u"performed_by")),
        tokenColumn(field(u"status")),
        {book.words.kind(Kind::Evidence), pdf::ColumnKind::Token, pdf::FlexibleWidth{1.4}}};
    table.rowCount = instances.size();
    table.row = [&book, instances](std::size_t index) { return occurrenceRow(book, *instances[index]); };
    table.heading = pdf::Heading{.level = 3, .text = book.words.text(binder::operation), .isListed = false};
    const QString note =
        book.words.text(binder::operationCount, {QString::number(done), QString::number(due)});
    table.note = [note](const pdf::TableSlice &) { return note; };
    table.isDense = true;
    blocks.push_back(std::move(table));
}

pdf::Row evidenceRow(const BinderBook &book, const Evidence &evidence)
{
    pdf::Cell title(book.text(evidence.title));
    QStringList about{book.choice(Kind::Evidence, u"nature", code(evidence.nature)),
        book.choice(Kind::Evidence, u"kind", code(evidence.kind))};
    if (evidence.recordCount)
        about << book.field(Kind::Evidence, u"record_count") + u' ' + QString::number(*evidence.recordCount);
    about.removeAll(QString());
    title.lines.push_back(pdf::smallLine(book.words.list(about)));
    const BinderItem *item = book.plan.itemOf(evidence.id.uuid);
    pdf::Cell file;
    if (item && !item->files.empty())
        file.lines.push_back(pdf::linked(item->number, pdf::Link::file(item->files.front().path)));
    else
        file.lines.push_back(pdf::line(u"–"_s, pdf::Tone::Secondary));
    pdf::Row row;
    row.cells = {book.links<Evidence>({evidence.id}), std::move(title), periodCell(evidence.covers()),
        isoDate(evidence.capturedAt.date()), book.choice(Kind::Evidence, u"status", code(evidence.status)),
        std::move(file)};
    return row;
}

void addEvidence(const BinderBook &book, const Control &control, std::vector<pdf::Block> &blocks)
{
    const auto &evidence = book.plan.evidenceOf(control);
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), textColumn(book.field(Kind::Evidence, u"title"), 3),
        dateColumn(book.words.text(binder::covers)), dateColumn(book.words.text(binder::collected)),
        tokenColumn(book.field(Kind::Evidence, u"status"), 26), tokenColumn(book.words.text(binder::file))};
    table.rowCount = evidence.size();
    table.row = [&book, &evidence](std::size_t index) { return evidenceRow(book, *evidence[index]); };
    table.heading = pdf::Heading{.level = 3, .text = book.words.kind(Kind::Evidence), .isListed = false};
    table.whenEmpty = book.words.text(binder::noEvidence);
    table.isDense = true;
    blocks.push_back(std::move(table));
}

void addRequests(const BinderBook &book, const Control &control, std::vector<pdf::Block> &blocks)
{
    std::vector<pdf::Row> rows;
    for (const Request *request : book.plan.project().requestsOfControl.of(control)) {
        rows.push_back({.cells = {book.links<Request>({request->id}), request->title, isoDate(request->dueOn),
                            book.choice(Kind::Request, u"auditor_status", code(request->auditorStatus))}});
    }
    for (const Finding *finding : book.plan.project().findings) {
        if (finding->control == control.id)
            rows.push_back(
                {.cells = {book.links<Finding>({finding->id}), book.text(finding->title),
                     isoDate(finding->dueOn), book.choice(Kind::Finding, u"status", code(finding->status))}});
    }
    if (rows.empty())
        return;
    pdf::Table table =
        pdf::Table::of({tokenColumn(book.words.number()), textColumn(book.words.text(binder::subject), 3),
                           dateColumn(book.field(Kind::Request, u"due_on")),
                           tokenColumn(book.field(Kind::Evidence, u"status"), 26)},
            std::move(rows));
    table.heading =
        pdf::Heading{.level = 3, .text = book.words.text(binder::requestsOfControl), .isListed = false};
    table.isDense = true;
    blocks.push_back(std::move(table));
}

/// Gaps of the control and of its occurrences and evidence.
void addGaps(const BinderBook &book, const Control &control, std::vector<pdf::Block> &blocks)
{
    if (!book.plan.has(BinderSection::Gaps))
        return;
    std::vector<const Gap *> open = book.gapsOf(control.id.uuid);
    const auto add = [&](Uuid subject) {
        for (const Gap *gap : book.gapsOf(subject))
            open.push_back(gap);
    };
    for (const ControlInstance *instance : book.plan.project().instancesOfControl.of(control))
        add(instance->id.uuid);
    for (const Evidence *evidence : book.plan.evidenceOf(control))
        add(evidence->id.uuid);
    if (open.empty())
        return;
    std::ranges::stable_sort(open, {}, [](const Gap *gap) { return gap->severity; });
    std::vector<pdf::Row> rows;
    for (const Gap *gap : open) {
        const QString word = book.choice(Kind::Finding, u"severity", code(gap->severity));
        rows.push_back({.cells = {pdf::marked(markOf(gap->severity), word), book.message(*gap),
                            pdf::line(gap->rule, pdf::Tone::Secondary)}});
    }
    pdf::Table table = pdf::Table::of({tokenColumn(book.field(Kind::Finding, u"severity")),
                                          textColumn(book.words.text(binder::whatIsOpen), 1),
                                          tokenColumn(book.field(Kind::Finding, u"rule_id"))},
        std::move(rows));
    table.heading = pdf::Heading{.level = 3, .text = book.words.text(binder::openGaps), .isListed = false};
    table.isDense = true;
    blocks.push_back(std::move(table));
}

pdf::KeyValues facts(const BinderBook &book, const Control &control)
{
    const auto field = [&](QStringView name) { return book.field(Kind::Control, name); };
    pdf::KeyValues values{.isTwoColumn = true};
    const auto add = [&](const QString &key, pdf::Cell value) {
        values.entries.push_back({key, std::move(value)});
    };
    std::vector<Uuid> own;
    std::vector<Uuid> other;
    for (const ControlRequirement &link : book.data().table<ControlRequirement>()) {
        if (link.control != control.id)
            continue;
        const bool isShown = !book.destination(Kind::Requirement, link.requirement.uuid).isEmpty();
        (isShown ? own : other).push_back(link.requirement.uuid);
    }
    const auto assignments = book.plan.workspace().controlAssignments.of(control);
    add(book.field(Kind::Evidence, u"requirements"), book.links(Kind::Requirement, own));
    add(book.words.text(binder::alsoSatisfies), book.links(Kind::Requirement, other));
    add(book.words.text(binder::accountable), peopleCell(book, assignments, Raci::Accountable));
    add(book.words.text(binder::performedBy), peopleCell(book, assignments, Raci::Responsible));
    QStringList nature{book.choice(Kind::Control, u"nature", code(control.nature)),
        book.choice(Kind::Control, u"automation", code(control.automation))};
    nature.removeAll(QString());
    add(field(u"nature"), book.words.list(nature));
    add(field(u"frequency"), book.choice(Kind::Control, u"frequency", code(control.frequency)));
    add(field(u"design_documents"), book.links(control.designDocuments));
    QStringList systems;
    for (const Id<SourceSystem> &id : control.sourceSystems) {
        if (const SourceSystem *system = book.data().find(id))
            systems << book.plain(system->name);
    }
    add(field(u"source_systems"), book.words.list(systems));
    return values;
}

} // namespace

void addControlSheet(const BinderBook &book, const Control &control, std::vector<pdf::Block> &blocks)
{
    blocks.push_back(pdf::Heading{.level = 2,
        .text = control.ref + u"  "_s + book.plain(control.name),
        .destination = book.destination(Kind::Control, control.id.uuid)});
    if (!control.action.isEmpty())
        blocks.push_back(
            pdf::Paragraph{.line = book.text(control.action), .style = pdf::Paragraph::Style::Lead});
    blocks.push_back(facts(book, control));
    addOccurrences(book, control, blocks);
    addEvidence(book, control, blocks);
    addRequests(book, control, blocks);
    addGaps(book, control, blocks);
}

} // namespace tsuzuri
