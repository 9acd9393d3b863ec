#include "core/binder/book.h"
#include "core/model/by_ref.h"
#include "core/registers/record_name.h"
#include "core/words/binder_section_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A gap, and whether links to the gaps of its subject lead here.
struct GapRow {
    const Gap *gap;
    bool isFirstOfSubject;
};

/// Open ones first, then what was accepted; otherwise as the report has them.
std::vector<GapRow> inOrder(const BinderBook &book)
{
    std::vector<GapRow> rows;
    QSet<QString> seen;
    for (const bool isWaived : {false, true}) {
        for (const Gap &gap : book.gaps.gaps) {
            if (gap.isWaived() != isWaived)
                continue;
            const QString subject = gap.subject.uuid.toString();
            rows.push_back({&gap, !isWaived && !seen.contains(subject)});
            seen.insert(subject);
        }
    }
    return rows;
}

/// Number of the subject with a link to it; of what has no number of its own, the label.
pdf::Cell subjectCell(const BinderBook &book, const Gap &gap)
{
    AnyId subject = gap.subject;
    if (subject.kind == Kind::Applicability) {
        if (const auto *decision = book.data().find(Id<Applicability>{subject.uuid}))
            subject = {Kind::Requirement, decision->requirement.uuid};
    }
    pdf::Line line = book.links(subject.kind, {subject.uuid});
    if (line.spans.empty())
        line = pdf::line(gap.subjectRef);
    pdf::Cell cell(std::move(line));
    if (!gap.label.isEmpty() && gap.label != recordNumber(book.data(), subject.kind, subject.uuid))
        cell.lines.push_back(pdf::smallLine(gap.label));
    return cell;
}

pdf::Row gapRow(const BinderBook &book, const GapRow &entry)
{
    const Gap &gap = *entry.gap;
    const QString severity = book.choice(Kind::Finding, u"severity", code(gap.severity));
    pdf::Cell message(book.message(gap));
    if (const Waiver *waiver = book.data().find(gap.waiver)) {
        const QString reason = book.plain(waiver->reason);
        message.lines.push_back(pdf::smallLine(waiver->until.isValid()
                ? book.words.text(binder::acceptedUntil, {reason, isoDate(waiver->until)})
                : reason));
    }
    pdf::Row row;
    row.destination = entry.isFirstOfSubject ? u"gap-"_s + gap.subject.uuid.toString() : QString();
    row.group = gap.isWaived() ? book.words.text(binder::acceptedGaps) : severity;
    row.cells = {pdf::marked(markOf(gap.severity), severity), subjectCell(book, gap), std::move(message),
        pdf::line(gap.rule, pdf::Tone::Secondary)};
    return row;
}

pdf::Table gapTable(const BinderBook &book)
{
    const auto rows = std::make_shared<std::vector<GapRow>>(inOrder(book));
    pdf::Table table;
    table.columns = {tokenColumn(book.field(Kind::Finding, u"severity")),
        tokenColumn(book.words.text(binder::subject), 34), textColumn(book.words.text(binder::whatIsOpen), 1),
        tokenColumn(book.field(Kind::Finding, u"rule_id"))};
    table.rowCount = rows->size();
    table.row = [&book, rows](std::size_t index) { return gapRow(book, (*rows)[index]); };
    table.whenEmpty = book.words.text(binder::noGaps);
    return table;
}

pdf::Row findingRow(const BinderBook &book, const Finding &finding)
{
    pdf::Cell title(book.text(finding.title));
    if (!finding.managementResponse.isEmpty())
        title.lines.push_back(pdf::smallLine(book.plain(finding.managementResponse)));
    std::vector<Id<Action>> actions;
    for (const Action *action : book.plan.workspace().actions.of(finding))
        actions.push_back(action->id);
    pdf::Row row;
    row.destination = book.destination(Kind::Finding, finding.id.uuid);
    row.cells = {finding.ref, std::move(title), book.links<Control>({finding.control}),
        book.choice(Kind::Finding, u"audit_class", code(finding.auditClass)),
        book.choice(Kind::Finding, u"status", code(finding.status)), book.person(finding.owner),
        isoDate(finding.dueOn), book.links(actions)};
    return row;
}

pdf::Table findingTable(const BinderBook &book)
{
    const auto all = byRef(book.plan.project().findings);
    const auto field = [&](QStringView name) { return book.field(Kind::Finding, name); };
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), textColumn(field(u"title"), 3),
        tokenColumn(book.words.kind(Kind::Control), 15), tokenColumn(field(u"audit_class"), 30),
        tokenColumn(field(u"status"), 26), tokenColumn(field(u"owner"), 34), dateColumn(field(u"due_on")),
        tokenColumn(book.words.kind(Kind::Action), 15)};
    table.rowCount = all.size();
    table.row = [&book, all](std::size_t index) { return findingRow(book, *all[index]); };
    return table;
}

pdf::Table actionTable(const BinderBook &book)
{
    const auto all = byRef(book.plan.project().actions);
    const auto field = [&](QStringView name) { return book.field(Kind::Action, name); };
    pdf::Table table;
    table.columns = {tokenColumn(book.words.number()), tokenColumn(book.words.kind(Kind::Finding), 15),
        textColumn(field(u"text"), 3), tokenColumn(field(u"assignee"), 34), dateColumn(field(u"due_on")),
        tokenColumn(field(u"status"), 26), dateColumn(field(u"done_on"))};
    table.rowCount = all.size();
    table.row = [&book, all](std::size_t index) {
        const Action &action = *all[index];
        pdf::Row row;
        row.cells = {action.ref, book.links<Finding>({action.finding}), book.text(action.text),
            book.person(action.assignee), isoDate(action.dueOn),
            book.choice(Kind::Action, u"status", code(action.status)), isoDate(action.doneOn)};
        return row;
    };
    return table;
}

} // namespace

pdf::Chapter findingsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"07 "_s + book.words.text(binder::findingsSection);
    SectionHeadings headings(7);
    const auto add = [&](const QString &heading, pdf::Table table) {
        table.heading = headings.next(heading);
        table.note = rowsNote(book.words);
        chapter.blocks.push_back(std::move(table));
    };
    if (book.plan.has(BinderSection::Gaps))
        add(book.words.text(binder::gapChecklist), gapTable(book));
    if (book.plan.has(BinderSection::Findings)) {
        if (!book.plan.project().findings.empty())
            add(book.words.registerName(Kind::Finding), findingTable(book));
        if (!book.plan.project().actions.empty())
            add(book.words.registerName(Kind::Action), actionTable(book));
    }
    return chapter;
}

} // namespace tsuzuri
