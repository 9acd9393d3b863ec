#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Table systems(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    for (const SourceSystem *each : byRef(book.data().table<SourceSystem>())) {
        const SourceSystem &system = *each;
        rows.push_back({.cells = {system.ref, book.text(system.name), book.text(system.purpose),
                            book.words.flag(system.inScope == Flag::Unknown ? std::nullopt
                                                                             : std::optional(system.inScope == Flag::Yes)),
                            book.person(system.owner)}});
    }
    auto field = [&](QStringView name) { return book.words.field(Kind::SourceSystem, name); };
    pdf::Table table = pdf::Table::of({{book.words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
                                          {field(u"name"), pdf::ColumnKind::Text, pdf::FlexibleWidth {2}},
                                          {field(u"purpose"), pdf::ColumnKind::Text, pdf::FlexibleWidth {3}},
                                          {field(u"in_scope"), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
                                          {field(u"owner"), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.5}}},
        std::move(rows));
    table.heading = pdf::Heading {.level = 1, .text = book.words.text(binder::systemsInScope)};
    return table;
}

pdf::Table suppliers(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    for (const Subservice *each : byRef(book.data().table<Subservice>())) {
        const Subservice &supplier = *each;
        rows.push_back({.cells = {supplier.ref, {book.text(supplier.name), pdf::smallLine(book.plain(supplier.service))},
                            book.choice(Kind::Subservice, u"method", code(supplier.method)),
                            {pdf::line(book.choice(Kind::Subservice, u"assurance", code(supplier.assurance))),
                                pdf::smallLine(supplier.reportKind)},
                            book.words.period({supplier.reportPeriodFrom, supplier.reportPeriodTo})}});
    }
    auto field = [&](QStringView name) { return book.words.field(Kind::Subservice, name); };
    pdf::Table table = pdf::Table::of({{book.words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
                                          {field(u"name"), pdf::ColumnKind::Text, pdf::FlexibleWidth {3}},
                                          {field(u"method"), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.2}},
                                          {field(u"assurance"), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.5}},
                                          {book.words.text(binder::covers), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.6}}},
        std::move(rows));
    table.heading = pdf::Heading {.level = 1, .text = book.words.text(binder::suppliers)};
    return table;
}

pdf::KeyValues engagement(const BinderBook &book)
{
    const Words &words = book.words;
    const Project &project = book.plan.record();
    pdf::KeyValues values;
    const auto add = [&](const Phrase &key, pdf::Cell value) { values.entries.push_back({words.text(key), std::move(value)}); };
    add(binder::engagement, pdf::Cell(book.text(project.name), pdf::smallLine(project.ref)));
    add(binder::scheme, words.choice(Kind::Project, kindInfo(Kind::Project).fieldIndex(u"scheme"), project.scheme));
    QStringList frameworks;
    for (const QString &id : project.frameworks) {
        const Framework *framework = book.data().table<Framework>().findRef(id.section(u':', 0, 0));
        frameworks << (framework ? book.plain(framework->title) : id);
    }
    add(binder::frameworks, words.list(frameworks));
    if (project.periodKind == PeriodKind::PointInTime)
        add(binder::asOfDate, words.longDate(project.asOfDate));
    else
        add(binder::auditPeriod, words.period(project.period()));
    if (project.fieldworkStart.isValid())
        add(binder::fieldwork, words.period({project.fieldworkStart, project.fieldworkEnd}));
    add(binder::phase, book.choice(Kind::Project, u"phase", code(project.phase)));
    if (const Organisation *firm = book.data().find(project.auditFirm))
        add(binder::auditFirm, book.text(firm->name));
    if (const Organisation *consultant = book.data().find(project.consultant))
        add(binder::consultant, book.text(consultant->name));
    if (!project.manager.isNull())
        add(binder::responsible, book.person(project.manager));
    if (!project.scope.isEmpty())
        add(binder::scope, book.text(project.scope));
    return values;
}

} // namespace

pdf::Chapter overviewSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"1 "_s + book.words.text(binder::overview);
    chapter.blocks = {pdf::Heading {.level = 1, .text = book.words.text(binder::overview)}, engagement(book)};
    if (book.data().table<SourceSystem>().size() > 0)
        chapter.blocks.push_back(systems(book));
    if (book.data().table<Subservice>().size() > 0)
        chapter.blocks.push_back(suppliers(book));
    return chapter;
}

} // namespace tsuzuri
