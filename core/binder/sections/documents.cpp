#include "core/binder/book.h"
#include "core/binder/place.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

pdf::Line fileLine(const BinderBook &book, const BinderItem &item)
{
    if (item.files.empty())
        return pdf::marked(pdf::Mark::Major, book.words.text(binder::noFile));
    return pdf::linked(item.number, pdf::Link::file(item.files.front().path));
}

pdf::Cell placeCell(const BinderBook &book, const Document &document, const DocumentVersion *version)
{
    const Location *master = masterOf(book.plan.workspace(), document, version);
    if (!master)
        return pdf::Cell(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::noPlace)));
    pdf::Line kind = pdf::line(book.choice(Kind::Location, u"kind", code(master->kind)));
    if (master->checkResult == CheckResult::NotFound || master->checkResult == CheckResult::Moved)
        kind = pdf::marked(pdf::Mark::Major, book.choice(Kind::Location, u"check_result", code(master->checkResult)));
    return {kind, pdf::smallLine(placeText(*master, book.words))};
}

pdf::Row documentRow(const BinderBook &book, const BinderItem &item)
{
    const bool isVersion = item.record.kind == Kind::DocumentVersion;
    const DocumentVersion *version
        = isVersion ? book.data().find(Id<DocumentVersion> {item.record.uuid}) : nullptr;
    const Document &document
        = *book.data().find(version ? version->document : Id<Document> {item.record.uuid});
    const bool isCurrent = !version || version == book.plan.workspace().inForceOn(document, book.plan.inForceOn());
    pdf::Row row;
    row.destination = isCurrent ? destinationOf(Kind::Document, document.ref) : QString();
    row.group = document.tier ? book.words.text(binder::tier, {QString::number(*document.tier)})
                              : book.words.text(binder::noTier);
    pdf::Cell approval(book.words.text(binder::noApproval));
    pdf::Cell label(u"–"_s);
    if (version) {
        label = pdf::Cell(version->label);
        pdf::Cell given;
        if (!version->approvedBy.isNull())
            given.lines.push_back(pdf::line(book.person(version->approvedBy)));
        if (version->approvedOn.isValid())
            given.lines.push_back(pdf::smallLine(
                book.words.text(binder::approvedOn, {version->approvedOn.toString(Qt::ISODate)})));
        if (version->effectiveOn.isValid())
            given.lines.push_back(pdf::smallLine(
                book.words.text(binder::inForceFrom, {version->effectiveOn.toString(Qt::ISODate)})));
        if (!given.lines.empty())
            approval = given;
    }
    pdf::Cell title(book.text(document.title));
    if (item.omittedBecause)
        title.lines.push_back(pdf::smallLine(item.omittedBecause->in(book.language()), pdf::Tone::Major));
    const QString owner = book.person(document.owner);
    row.cells = {pdf::Cell(pdf::line(document.ref)), title, label, approval,
        owner.isEmpty() ? pdf::Cell(pdf::marked(pdf::Mark::Major, book.words.text(binder::nobody))) : pdf::Cell(owner),
        placeCell(book, document, version), fileLine(book, item)};
    return row;
}

/// By tier, then as planned.
std::vector<const BinderItem *> byTier(const BinderBook &book)
{
    std::vector<std::pair<int, const BinderItem *>> items;
    for (const BinderItem &item : book.plan.documents()) {
        const bool isVersion = item.record.kind == Kind::DocumentVersion;
        const DocumentVersion *version
            = isVersion ? book.data().find(Id<DocumentVersion> {item.record.uuid}) : nullptr;
        const Document *document = book.data().find(version ? version->document : Id<Document> {item.record.uuid});
        items.emplace_back(document->tier.value_or(99), &item);
    }
    std::ranges::stable_sort(items, {}, &std::pair<int, const BinderItem *>::first);
    std::vector<const BinderItem *> sorted;
    std::ranges::transform(items, std::back_inserter(sorted), &std::pair<int, const BinderItem *>::second);
    return sorted;
}

pdf::Table inventory(const BinderBook &book)
{
    const auto items = std::make_shared<std::vector<const BinderItem *>>(byTier(book));
    const Words &words = book.words;
    pdf::Table table;
    table.columns = {{words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
        {words.text(binder::title), pdf::ColumnKind::Text, pdf::FlexibleWidth {2.6}},
        {words.text(binder::version), pdf::ColumnKind::Token, pdf::MeasuredWidth {22}},
        {words.text(binder::approval), pdf::ColumnKind::Text, pdf::FlexibleWidth {2, 33}},
        {words.text(binder::owner), pdf::ColumnKind::Text, pdf::FlexibleWidth {1.3}},
        {words.text(binder::place), pdf::ColumnKind::Text, pdf::FlexibleWidth {2.6}},
        {words.text(binder::file), pdf::ColumnKind::Token, pdf::MeasuredWidth {}}};
    table.rowCount = items->size();
    table.row = [&book, items](std::size_t index) { return documentRow(book, *(*items)[index]); };
    table.heading = pdf::Heading {.level = 1, .text = words.text(binder::documentInventory), .destination = u"documents"_s};
    table.note = book.rowsNote();
    return table;
}

pdf::Table omittedTable(const BinderBook &book)
{
    std::vector<pdf::Row> rows;
    for (const OmittedItem &item : book.plan.omitted()) {
        const QString place = item.place.isEmpty() ? book.words.text(binder::noPlace) : item.place;
        rows.push_back({.cells = {item.ref, book.text(item.title),
                            pdf::line(item.reason.in(book.language()), pdf::Tone::Major), place}});
    }
    pdf::Table table = pdf::Table::of(
        {{book.words.text(binder::number), pdf::ColumnKind::Token, pdf::MeasuredWidth {}},
            {book.words.text(binder::title), pdf::ColumnKind::Text, pdf::FlexibleWidth {2}},
            {book.words.text(binder::reason), pdf::ColumnKind::Text, pdf::FlexibleWidth {2}},
            {book.words.text(binder::place), pdf::ColumnKind::Text, pdf::FlexibleWidth {2}}},
        std::move(rows));
    table.heading = pdf::Heading {.level = 1, .text = book.words.text(binder::itemsWithoutFile), .destination = u"omitted"_s};
    table.whenEmpty = book.words.text(binder::allHaveFiles);
    table.note = book.rowsNote();
    return table;
}

} // namespace

pdf::Chapter documentsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"3 "_s + book.words.text(binder::documents);
    chapter.format = pdf::PageFormat::A4Landscape;
    chapter.blocks = {inventory(book), omittedTable(book)};
    return chapter;
}

} // namespace tsuzuri
