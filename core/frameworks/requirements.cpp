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
