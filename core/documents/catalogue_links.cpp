#include "core/documents/catalogue_links.h"

#include "core/base/fold.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"document."_s;

QString entry(const catalogue::Document &wanted, const QString &ref)
{
    return prefix + wanted.id + u'=' + ref;
}

Document made(const Dataset &data, const catalogue::Document &wanted, Existence existence)
{
    Document document;
    document.ref = RefNumbers(data, Kind::Document).next();
    document.title = wanted.title;
    document.type = wanted.type;
    document.tier = wanted.tier;
    document.existence = existence;
    return document;
}

/// One change: the document and what the project keeps of it.
ChangeSet keep(const Project &project, const catalogue::Document &wanted, Document &&document)
{
    ChangeSet changes = linkDocument(project, wanted, document);
    changes.add(std::move(document));
    return changes;
}

} // namespace

QHash<QString, std::vector<const Document *>> documentsOfCatalogue(const Dataset &data)
{
    QHash<QString, std::vector<const Document *>> documents;
    for (const Project &project : data.table<Project>()) {
        for (const QString &parameter : project.parameters) {
            const qsizetype equals = parameter.indexOf(u'=');
            if (!parameter.startsWith(prefix) || equals < 0)
                continue;
            const Document *document = data.table<Document>().findRef(parameter.sliced(equals + 1));
            std::vector<const Document *> &known = documents[parameter.sliced(prefix.size(), equals - prefix.size())];
            if (document && !std::ranges::contains(known, document))
                known.push_back(document);
        }
    }
    return documents;
}

const Project *keeperOf(const Dataset &data, Id<Project> project)
{
    if (const Project *given = data.find(project))
        return given;
    const auto &projects = data.table<Project>().rows();
    const auto open = std::ranges::find_if(
        projects, [](const Project &each) { return each.status != ProjectStatus::Closed; });
    return open == projects.end() ? nullptr : &*open;
}

ChangeSet linkDocument(const Project &project, const catalogue::Document &wanted, const Document &document)
{
    ChangeSet changes;
    Project keeper = project;
    const QString kept = entry(wanted, document.ref);
    if (!keeper.parameters.contains(kept))
        keeper.parameters << kept;
    changes.change(std::move(keeper));
    return changes;
}

ChangeSet unlinkDocument(const Dataset &data, const catalogue::Document &wanted, const Document &document)
{
    ChangeSet changes;
    const QString kept = entry(wanted, document.ref);
    for (const Project &project : data.table<Project>()) {
        Project keeper = project;
        if (keeper.parameters.removeAll(kept) > 0)
            changes.change(std::move(keeper));
    }
    return changes;
}

ChangeSet createDocument(
    const Dataset &data, const Project &project, const Catalogue &catalogue, const catalogue::Document &wanted)
{
    Document document = made(data, wanted, Existence::ToBeCreated);
    document.lifecycle = Lifecycle::Planned;
    document.required = Flag::Yes;
    document.reviewCycleMonths = wanted.reviewMonths;
    document.retentionYears = wanted.retentionYears;
    const catalogue::Role *approver = catalogue.role(wanted.approver);
    if (const Role *role = approver ? closestRole(data, *approver) : nullptr)
        document.approverRole = role->id;
    return keep(project, wanted, std::move(document));
}

ChangeSet declareNotNeeded(const Dataset &data, const Project &project, const catalogue::Document &wanted,
    Language language, const QString &reason)
{
    Document document = made(data, wanted, Existence::NotNeeded);
    document.required = Flag::No;
    document.note.edit(language, reason);
    return keep(project, wanted, std::move(document));
}

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
        if (role.rank.value_or(-1) >= wanted.rank && (!lowest || *role.rank < *lowest->rank))
            lowest = &role;
    }
    return lowest;
}

} // namespace tsuzuri
