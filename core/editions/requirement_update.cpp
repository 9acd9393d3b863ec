#include "core/editions/requirement_update.h"

#include "core/frameworks/requirements.h"

#include <unordered_set>

namespace tsuzuri {

namespace {

/// The words of the pack where it has others than the workspace.
void update(LocalizedText &text, const LocalizedText &words)
{
    if (!words.isEmpty() && !isSameText(text, words))
        text = words;
}

void updateRequirement(const Requirement &known, const Requirement &now, ChangeSet &changes)
{
    Requirement requirement = known;
    requirement.parent = now.parent;
    requirement.kind = now.kind;
    requirement.level = now.level;
    requirement.tags = now.tags;
    requirement.position = now.position;
    update(requirement.title, now.title);
    update(requirement.text, now.text);
    if (requirement != known)
        changes.change(std::move(requirement));
}

void updateFramework(const Framework &known, const Framework &now, ChangeSet &changes)
{
    Framework framework = known;
    framework.edition = now.edition;
    update(framework.title, now.title);
    update(framework.publisher, now.publisher);
    if (framework != known)
        changes.change(std::move(framework));
}

} // namespace

void updateRequirements(const Pack &pack, const Dataset &data, const HeldEdition &held, ChangeSet &changes)
{
    ChangeSet all;
    addRequirements(pack, all);
    for (const Framework &framework : all.of<Framework>())
        updateFramework(*held.framework, framework, changes);
    std::unordered_set<Uuid> current;
    for (const Requirement &requirement : all.of<Requirement>()) {
        current.insert(requirement.id.uuid);
        if (const Requirement *known = data.find(requirement.id))
            updateRequirement(*known, requirement, changes);
    }
    addMissingRequirements(pack, data, changes);
    for (const Requirement *known : held.requirements) {
        if (current.contains(known->id.uuid) || known->kind == RequirementKind::Withdrawn)
            continue;
        Requirement requirement = *known;
        requirement.kind = RequirementKind::Withdrawn;
        changes.change(std::move(requirement));
    }
}

} // namespace tsuzuri
