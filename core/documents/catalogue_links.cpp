#include "core/documents/catalogue_links.h"

#include "core/base/fold.h"

namespace tsuzuri {

namespace {

Document made(const catalogue::Document &wanted, Existence existence)
{
    Document document;
    document.title = wanted.title;
    document.type = wanted.type;
    document.tier = wanted.tier;
    document.existence = existence;
    document.catalogueItems = {wanted.id};
    return document;
}

/// With the next number.
ChangeSet only(const Dataset &data, Document &&document)
{
    document.ref = RefNumbers(data, Kind::Document).next();
    ChangeSet changes;
    changes.add(std::move(document));
    return changes;
}

} // namespace

QHash<QString, std::vector<const Document *>> documentsOfCatalogue(const Dataset &data)
{
    QHash<QString, std::vector<const Document *>> documents;
    for (const Document &document : data.table<Document>()) {
        for (const QString &item : document.catalogueItems)
            documents[item].push_back(&document);
    }
    return documents;
}

ChangeSet linkDocument(const catalogue::Document &wanted, const Document &document)
{
    ChangeSet changes;
    Document linked = document;
    if (!linked.catalogueItems.contains(wanted.id))
        linked.catalogueItems << wanted.id;
    changes.change(std::move(linked));
    return changes;
}

ChangeSet unlinkDocument(const catalogue::Document &wanted, const Document &document)
{
    ChangeSet changes;
    Document unlinked = document;
    unlinked.catalogueItems.removeAll(wanted.id);
    changes.change(std::move(unlinked));
    return changes;
}

Document documentToCreate(const Dataset &data, const Catalogue &catalogue, const catalogue::Document &wanted)
{
    Document document = made(wanted, Existence::ToBeCreated);
    document.lifecycle = Lifecycle::Planned;
    document.required = Flag::Yes;
    document.reviewCycleMonths = wanted.reviewMonths;
    document.retentionYears = wanted.retentionYears;
    const catalogue::Role *approver = catalogue.role(wanted.approver);
    if (const Role *role = approver ? closestRole(data, *approver) : nullptr)
        document.approverRole = role->id;
    return document;
}

ChangeSet createDocument(const Dataset &data, const Catalogue &catalogue, const catalogue::Document &wanted)
{
    return only(data, documentToCreate(data, catalogue, wanted));
}

ChangeSet declareNotNeeded(
    const Dataset &data, const catalogue::Document &wanted, Language language, const QString &reason)
{
    Document document = made(wanted, Existence::NotNeeded);
    document.required = Flag::No;
    document.note.edit(language, reason);
    return only(data, std::move(document));
}

namespace {

/// Ranks lower, or approves more of the company's controls: the head of internal audit has the rank of a
/// manager too.
bool isCloser(const Dataset &data, const Role &role, const Role &other)
{
    const auto approvals = [&](const Role &each) {
        return std::ranges::count(data.table<Control>(), each.id, &Control::approverRole);
    };
    return role.rank < other.rank || (role.rank == other.rank && approvals(role) > approvals(other));
}

} // namespace

const Role *closestRole(const Dataset &data, const catalogue::Role &wanted)
{
    const Role *lowest = nullptr;
    for (const Role &role : data.table<Role>()) {
        for (const Language language : {Language::Japanese, Language::English}) {
            const QString name = foldTight(role.name.in(language));
            const QString title = foldTight(wanted.title.in(language));
            if (!name.isEmpty() && (name.contains(title) || title.contains(name)))
                return &role;
        }
        const bool isOfItsKind = role.kind == wanted.kind || role.kind == RoleKind::Unset;
        if (isOfItsKind && role.rank.value_or(-1) >= wanted.rank
            && (!lowest || isCloser(data, role, *lowest)))
            lowest = &role;
    }
    return lowest;
}

} // namespace tsuzuri
