#include "core/interchange/oscal_frameworks.h"

#include "core/interchange/oscal_ids.h"

namespace tsuzuri {

namespace {

OscalFramework ofPack(const Pack &pack)
{
    OscalFramework framework{pack.id, pack.title, pack.edition, oscalIds(pack), {}};
    for (auto each = framework.ids.cbegin(); each != framework.ids.cend(); ++each)
        framework.codes.insert(each.value(), each.key());
    return framework;
}

/// What a workspace holds of a framework, as far as ids go.
OscalFramework ofWorkspace(const Dataset &data, const QString &id)
{
    const Framework *framework = data.table<Framework>().findRef(id);
    if (!framework)
        return {};
    std::vector<const Requirement *> requirements;
    for (const Requirement &requirement : data.table<Requirement>()) {
        if (requirement.framework == framework->id)
            requirements.push_back(&requirement);
    }
    std::ranges::stable_sort(
        requirements, {}, [](const Requirement *requirement) { return requirement->position.value_or(0); });
    Pack pack;
    pack.id = id;
    pack.title = framework->title;
    pack.edition = framework->edition;
    for (const Requirement *requirement : requirements) {
        pack.requirements.emplace_back();
        pack.requirements.back().id = requirement->code;
    }
    return ofPack(pack);
}

} // namespace

const OscalFramework &OscalFrameworks::framework(const QString &id)
{
    const auto found = m_read.find(id);
    if (found != m_read.end())
        return found->second;
    const auto pack = m_shelf.pack(id);
    return m_read.emplace(id, pack ? ofPack(*pack) : ofWorkspace(m_data, id)).first->second;
}

const OscalFramework &OscalFrameworks::frameworkOf(const Requirement &requirement)
{
    return framework(m_data.refOf(Kind::Framework, requirement.framework.uuid));
}

QString OscalFrameworks::idOf(const Requirement &requirement)
{
    const QString known = frameworkOf(requirement).ids.value(requirement.code);
    return known.isEmpty() ? oscalToken(requirement.code) : known;
}

} // namespace tsuzuri
