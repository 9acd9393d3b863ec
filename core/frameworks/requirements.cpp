#include "core/frameworks/requirements.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

RequirementKind kindOfEntry(const pack::Requirement &entry)
{
    if (entry.isWithdrawn)
        return RequirementKind::Withdrawn;
    return entry.kind == pack::Kind::Group ? RequirementKind::Group : RequirementKind::Requirement;
}

template <typename T>
void addMissing(const std::vector<T> &records, const Dataset &data, ChangeSet &changes)
{
    for (T record : records) {
        const T *known = data.table<T>().findAlsoDeleted(record.id);
        if (!known) {
            changes.add(std::move(record));
        } else if (known->isDeleted()) {
            record.revision = known->revision;
            changes.change(std::move(record));
        }
    }
}

} // namespace

QString requirementRef(const QString &framework, const QString &code)
{
    return framework + u':' + code;
}

Id<Framework> frameworkId(const QString &framework)
{
    return {Uuid::fromName("framework/"_L1 + framework)};
}

Id<Requirement> requirementId(const QString &ref)
{
    return {Uuid::fromName("requirement/"_L1 + ref)};
}

void addMissingRequirements(const Pack &pack, const Dataset &data, ChangeSet &changes)
{
    ChangeSet all;
    addRequirements(pack, all);
    addMissing(all.of<Framework>(), data, changes);
    addMissing(all.of<Requirement>(), data, changes);
}

void addRequirements(const Pack &pack, ChangeSet &changes)
{
    Framework framework;
    framework.id = frameworkId(pack.id);
    framework.ref = pack.id;
    framework.title = pack.title;
    framework.edition = pack.edition;
    framework.publisher = pack.operatedBy;
    changes.add(framework);

    int position = 0;
    for (const pack::Requirement &entry : pack.requirements) {
        Requirement requirement;
        requirement.ref = requirementRef(pack.id, entry.id);
        requirement.id = requirementId(requirement.ref);
        requirement.framework = framework.id;
        requirement.code = entry.id;
        if (!entry.parent.isEmpty())
            requirement.parent = requirementId(requirementRef(pack.id, entry.parent));
        requirement.kind = kindOfEntry(entry);
        requirement.level = entry.levels.join(u' ');
        requirement.tags = entry.tags;
        requirement.title = entry.title;
        requirement.text = entry.text;
        requirement.position = ++position;
        changes.add(std::move(requirement));
    }
}

} // namespace tsuzuri
