#include "core/interchange/mapping_ends.h"

namespace tsuzuri {

MappingEnds::MappingEnds(const PackShelf &shelf, const Dataset &data)
    : m_shelf(shelf)
    , m_data(data)
{
}

bool MappingEnds::isFramework(const QString &id)
{
    return framework(id) != nullptr;
}

const pack::Requirement *MappingEnds::find(const MappingEnd &end)
{
    const Framework *owner = framework(end.framework);
    return owner ? owner->byCode.value(end.code) : nullptr;
}

const MappingEnds::Framework *MappingEnds::framework(const QString &id)
{
    const auto known = m_frameworks.find(id);
    if (known != m_frameworks.end())
        return known->second.get();
    auto made = std::make_unique<Framework>();
    addHeld(id, made->pack);
    if (made->pack.requirements.empty()) {
        if (auto pack = m_shelf.pack(id))
            made->pack = std::move(*pack);
    }
    for (const pack::Requirement &requirement : made->pack.requirements)
        made->byCode.insert(requirement.id, &requirement);
    if (made->pack.requirements.empty())
        made.reset();
    return m_frameworks.emplace(id, std::move(made)).first->second.get();
}

/// As the workspace holds it, which may be another state than that of the pack: only what is there can be
/// linked to.
void MappingEnds::addHeld(const QString &id, Pack &pack) const
{
    const tsuzuri::Framework *held = m_data.table<tsuzuri::Framework>().findRef(id);
    if (!held)
        return;
    for (const Requirement &requirement : m_data.table<Requirement>()) {
        if (requirement.framework != held->id)
            continue;
        pack::Requirement entry;
        entry.id = requirement.code;
        entry.kind = requirement.kind == RequirementKind::Group ? pack::Kind::Group : pack::Kind::Requirement;
        entry.isWithdrawn = requirement.kind == RequirementKind::Withdrawn;
        pack.requirements.push_back(std::move(entry));
    }
}

} // namespace tsuzuri
