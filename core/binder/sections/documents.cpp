#include "core/binder/book.h"
#include "core/binder/place.h"
#include "core/binder/sections/roles.h"
#include "core/registers/place.h"
#include "core/words/binder_section_words.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A row of the inventory: a version, or a document that has none.
struct DocumentRow {
    const BinderItem *item;
    const Document *document;
    const DocumentVersion *version; ///< may be null
    bool isFirst; ///< of its document
};

QString tierName(const Words &words, std::optional<int> tier)
{
    switch (tier.value_or(0)) {
    case 1:
        return words.text(binder::tier1);
    case 2:
        return words.text(binder::tier2);
    case 3:
        return words.text(binder::tier3);
    case 4:
        return words.text(binder::tier4);
    default:
        return words.text(binder::noTier);
    }
}

std::vector<DocumentRow> byTier(const BinderBook &book)
{
    std::vector<DocumentRow> rows;
    const Document *previous = nullptr;
    for (const BinderItem &item : book.plan.documents()) {
        const auto *version = book.data().find(Id<DocumentVersion>{item.record.uuid});
        const Document *document =
            book.data().find(version ? version->document : Id<Document>{item.record.uuid});
        rows.push_back({&item, document, version, document != previous});
        previous = document;
    }
    std::ranges::stable_sort(rows, {}, [](const DocumentRow &row) {
        const int tier = row.document->tier.value_or(9);
        return tier >= 1 && tier <= 4 ? tier : 9;
    });
    return rows;
}

pdf::Cell approvalCell(const BinderBook &book, const DocumentVersion &version)
{
    pdf::Cell cell;
    if (!version.approvedBy.isNull())
        cell.lines.push_back(pdf::line(book.person(version.approvedBy)));
    if (version.approvedOn.isValid())
        cell.lines.push_back(
            pdf::smallLine(book.words.text(binder::approvedOn, {isoDate(version.approvedOn)})));
    if (cell.lines.empty())
        cell.lines.push_back(pdf::marked(pdf::Mark::Major, book.words.text(binder::noApproval)));
    if (version.effectiveOn.isValid())
        cell.lines.push_back(
            pdf::smallLine(book.words.text(binder::inForceFrom, {isoDate(version.effectiveOn)})));
    if (version.supersededOn.isValid())
        cell.lines.push_back(
            pdf::smallLine(book.words.text(binder::supersededOn, {isoDate(version.supersededOn)})));
    return cell;
}

pdf::Line checkedKind(const BinderBook &book, const Location &location, const QString &kind)
{
    switch (location.checkResult) {
    case CheckResult::NotFound:
    case CheckResult::Moved:
    case CheckResult::NoPermission:
        return pdf::marked(
            pdf::Mark::Major, book.choice(Kind::Location, u"check_result", code(location.checkResult)));
    default:
        return pdf::line(kind);
    }
}

pdf::Cell placeCell(const BinderBook &book, const DocumentRow &row)
{
    if (row.document->existence == Existence::Unknown && !row.version)
        return pdf::Cell(pdf::marked(
            pdf::Mark::Unknown, book.choice(Kind::Document, u"existence", code(Existence::Unknown))));
    const Place place = placeOf(book.plan.workspace(), *row.document, row.version);
    if (!place.master)
        return pdf::Cell(pdf::marked(pdf::Mark::Blocker, book.words.text(binder::noPlace)));
    QString kind = book.choice(Kind::Location, u"kind", code(place.master->kind));
    if (place.others > 0)
        kind = book.words.text(binder::andOthers, {kind, QString::number(place.others)});
    return {checkedKind(book, *place.master, kind), pdf::smallLine(placeText(*place.master, book.words))};
}

pdf::Cell ownerCell(const BinderBook &book, const Document &document)
{
    if (const Person *owner = book.plan.workspace().owner(document))
        return personCell(book, owner->id);
    return pdf::Cell(pdf::marked(pdf::Mark::Major, book.words.text(binder::nobody)));
}

pdf::Row inventoryRow(const BinderBook &book, const DocumentRow &row)
{
    const Document &document = *row.document;
    pdf::Cell title = book.title(document.title);
    if (row.item->omittedBecause)
        title.lines.push_back(
            pdf::smallLine(row.item->omittedBecause->in(book.language()), pdf::Tone::Major));
    pdf::Cell file(pdf::line(u"–"_s, pdf::Tone::Secondary));
    if (!row.item->files.empty())
        file = pdf::Cell(pdf::linked(row.item->number, pdf::Link::file(row.item->files.front().path)));
    pdf::Row result;
    result.group = tierName(book.words, document.tier);
    result.destination = row.isFirst ? book.destination(Kind::Document, document.id.uuid) : QString();
    result.cells = {pdf::Cell(document.ref), std::move(title), row.version ? row.version->label : u"–"_s,
        row.version ? approvalCell(book, *row.version) : pdf::Cell(), ownerCell(book, document),
        placeCell(book, row), std::move(file)};
    return result;
}

pdf::Table inventory(const BinderBook &book)
{
    const auto rows = std::make_shared<std::vector<DocumentRow>>(byTier(book));
    const Words &words = book.words;
    pdf::Table table;
    table.columns = {tokenColumn(words.number()), textColumn(book.field(Kind::Document, u"title"), 2.5),
        tokenColumn(book.field(Kind::DocumentVersion, u"label"), 20),
        {words.text(binder::approval), pdf::ColumnKind::Token, pdf::FlexibleWidth{1.7, 31}},
        tokenColumn(book.field(Kind::Document, u"owner"), 34), textColumn(words.text(binder::place), 2.1),
        tokenColumn(words.text(binder::file))};
    table.rowCount = rows->size();
    table.row = [&book, rows](std::size_t index) { return inventoryRow(book, (*rows)[index]); };
    table.legend = {{pdf::Mark::Blocker, book.choice(Kind::Finding, u"severity", code(Severity::Blocker))},
        {pdf::Mark::Major, book.choice(Kind::Finding, u"severity", code(Severity::Major))},
        {pdf::Mark::Unknown, book.choice(Kind::Document, u"existence", code(Existence::Unknown))}};
    return table;
}

pdf::Row locationRow(const BinderBook &book, const Document &document, const DocumentVersion *version,
    const Location &location)
{
    pdf::Cell kind(book.choice(Kind::Location, u"kind", code(location.kind)));
    kind.lines.push_back(
        pdf::smallLine(book.words.text(location.isPrimary == Flag::Yes ? binder::masterCopy : binder::copy)));
    pdf::Cell checked(pdf::line(book.words.text(binder::neverChecked), pdf::Tone::Secondary));
    if (location.lastCheckedAt.isValid()) {
        const QString result = book.choice(Kind::Location, u"check_result", code(location.checkResult));
        const bool isThere = location.checkResult == CheckResult::Ok;
        checked = {pdf::line(isoDate(location.lastCheckedAt.date())),
            isThere ? pdf::marked(pdf::Mark::Done, result) : pdf::marked(pdf::Mark::Major, result)};
        checked.lines.back().small = true;
    }
    pdf::Row row;
    row.group = document.ref + u"  "_s + book.plain(document.title);
    row.cells = {version ? version->label : u"–"_s, std::move(kind), addressOf(location, book.words),
        std::move(checked)};
    return row;
}

/// Every place of every document that the binder lists.
pdf::Table places(const BinderBook &book)
{
    struct LocationRow {
        const Document *document;
        const DocumentVersion *version;
        const Location *location;
    };
    const WorkspaceIndex &workspace = book.plan.workspace();
    const auto rows = std::make_shared<std::vector<LocationRow>>();
    const auto add = [&](const DocumentRow &row, const DocumentVersion *version, auto locations) {
        for (const Location *location : locations) {
            if (location->retired != Flag::Yes)
                rows->push_back({row.document, version, location});
        }
    };
    for (const DocumentRow &row : byTier(book)) {
        if (row.isFirst)
            add(row, nullptr, workspace.documentLocations.of(*row.document));
        if (row.version)
            add(row, row.version, workspace.versionLocations.of(*row.version));
    }
    const auto field = [&](QStringView name) { return book.field(Kind::Location, name); };
    pdf::Table table;
    table.columns = {tokenColumn(book.field(Kind::DocumentVersion, u"label"), 20),
        textColumn(field(u"kind"), 1.1, 28), textColumn(field(u"address"), 3.6),
        textColumn(field(u"last_checked_at"), 1, 26)};
    table.rowCount = rows->size();
    table.row = [&book, rows](std::size_t index) {
        const LocationRow &row = (*rows)[index];
        return locationRow(book, *row.document, row.version, *row.location);
    };
    table.whenEmpty = book.words.text(binder::noPlace);
    return table;
}

} // namespace

pdf::Chapter documentsSection(const BinderBook &book)
{
    pdf::Chapter chapter;
    chapter.title = u"03 "_s + book.words.text(binder::documentsSection);
    SectionHeadings headings(3);
    pdf::Table register_ = inventory(book);
    register_.heading = headings.next(book.words.registerName(Kind::Document));
    register_.note = rowsNote(book.words);
    pdf::Table locations = places(book);
    locations.heading = headings.next(book.words.text(binder::placesHeading));
    locations.note = rowsNote(book.words);
    chapter.blocks = {std::move(register_), std::move(locations)};
    return chapter;
}

} // namespace tsuzuri
