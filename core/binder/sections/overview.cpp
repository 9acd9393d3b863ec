#include "core/binder/book.h"
#include "core/binder/sections/roles.h"
#include "core/model/by_ref.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(const Words &words, Flag flag)
{
    return words.flag(flag == Flag::Unknown ? std::nullopt : std::optional(flag == Flag::Yes));
}

/// A cell of a text that may be absent.
pdf::Cell optionalText(const BinderBook &book, const LocalizedText &text)
{
    return text.isEmpty() ? pdf::Cell() : pdf::Cell(book.text(text));
}

pdf::Table systems(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    for (const SourceSystem *each : byRef(book.data().table<SourceSystem>())) {
        const SourceSystem &system = *each;
        pdf::Cell inScope(yesOrNo(book.words, system.inScope));
        if (!system.scopeNote.isEmpty())
            inScope.lines.push_back(pdf::smallLine(book.plain(system.scopeNote)));
        rows.push_back({.cells = {system.ref, book.title(system.name), optionalText(book, system.purpose),
                            inScope, book.person(system.owner)}});
    }
    const auto field = [&](QStringView name) { return book.field(Kind::SourceSystem, name); };
    return pdf::Table::of(
        {tokenColumn(book.words.number()), textColumn(field(u"name"), 2), textColumn(field(u"purpose"), 2.6),
            textColumn(field(u"in_scope"), 1.6, 34), tokenColumn(field(u"owner"), 34)},
        std::move(rows));
}

pdf::Table suppliers(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    for (const Subservice *each : byRef(book.data().table<Subservice>())) {
        const Subservice &supplier = *each;
        pdf::Cell name = book.title(supplier.name);
        if (!supplier.service.isEmpty())
            name.lines.push_back(pdf::smallLine(book.plain(supplier.service)));
        pdf::Cell assurance(book.choice(Kind::Subservice, u"assurance", code(supplier.assurance)));
        if (!supplier.reportKind.isEmpty())
            assurance.lines.push_back(pdf::smallLine(supplier.reportKind));
        rows.push_back(
            {.cells = {supplier.ref, name, book.choice(Kind::Subservice, u"method", code(supplier.method)),
                 assurance, periodCell({supplier.reportPeriodFrom, supplier.reportPeriodTo}),
                 book.gapCount(supplier.id.uuid)}});
    }
    const auto field = [&](QStringView name) { return book.field(Kind::Subservice, name); };
    return pdf::Table::of(
        {tokenColumn(book.words.number()), textColumn(field(u"name"), 3), textColumn(field(u"method"), 1.2),
            textColumn(field(u"assurance"), 1.5), dateColumn(book.words.text(binder::covers)),
            tokenColumn(book.words.text(binder::gapsColumn))},
        std::move(rows));
}

pdf::Cell frameworksCell(const BinderBook &book)
{
    pdf::Cell cell;
    for (const QString &id : book.plan.record().frameworks) {
        const Framework *framework = book.data().table<Framework>().findRef(id.section(u':', 0, 0));
        cell.lines.push_back(framework ? book.text(framework->title) : pdf::line(id));
    }
    return cell;
}

pdf::KeyValues engagement(const BinderBook &book)
{
    const Words &words = book.words;
    const Project &project = book.plan.record();
    pdf::KeyValues values;
    const auto add = [&](const QString &key, pdf::Cell value) {
        values.entries.push_back({key, std::move(value)});
    };
    const auto field = [&](QStringView name) { return book.field(Kind::Project, name); };
    pdf::Cell name = book.title(project.name);
    name.lines.push_back(pdf::smallLine(project.ref));
    add(words.text(binder::engagement), std::move(name));
    add(field(u"scheme"),
        words.choice(Kind::Project, kindInfo(Kind::Project).fieldIndex(u"scheme"), project.scheme));
    if (!project.frameworks.isEmpty())
        add(field(u"frameworks"), frameworksCell(book));
    if (project.periodKind == PeriodKind::PointInTime)
        add(words.text(binder::asOfDate), words.longDate(project.asOfDate));
    else
        add(words.text(binder::auditPeriod), words.period(project.period()));
    if (project.fieldworkStart.isValid())
        add(words.text(binder::fieldwork), words.period({project.fieldworkStart, project.fieldworkEnd}));
    add(field(u"phase"), book.choice(Kind::Project, u"phase", code(project.phase)));
    if (const Organisation *firm = book.data().find(project.auditFirm))
        add(field(u"audit_firm"), book.text(firm->name));
    if (const Organisation *consultant = book.data().find(project.consultant))
        add(field(u"consultant"), book.text(consultant->name));
    if (!project.manager.isNull())
        add(field(u"manager"), book.person(project.manager));
    if (!project.scope.isEmpty())
        add(words.text(binder::scope), book.text(project.scope));
    return values;
}

} // namespace

pdf::Chapter overviewSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"01 "_s + book.words.text(binder::overviewSection);
    SectionHeadings headings(1);
    const auto add = [&](const QString &heading, pdf::Table table) {
        table.heading = headings.next(heading);
        table.note = rowsNote(book.words);
        chapter.blocks.push_back(std::move(table));
    };
    if (book.plan.has(BinderSection::Overview)) {
        chapter.blocks.push_back(headings.next(book.words.text(binder::scopeAndPeriod)));
        chapter.blocks.push_back(engagement(book));
        if (book.data().table<SourceSystem>().size() > 0)
            add(book.words.registerName(Kind::SourceSystem), systems(book));
        if (book.data().table<Subservice>().size() > 0)
            add(book.words.registerName(Kind::Subservice), suppliers(book));
    }
    if (book.plan.has(BinderSection::Roles)) {
        if (book.data().table<Role>().size() > 0)
            add(book.words.text(binder::rolesHeading), rolesTable(book));
        add(book.words.text(binder::raciHeading), controlRaciTable(book));
        if (!book.plan.documents().empty())
            add(book.words.text(binder::raciDocuments), documentRaciTable(book));
    }
    return chapter;
}

} // namespace tsuzuri
