#include "core/difference/mapping_end.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

std::optional<RequirementName> nameOf(const QString &ref)
{
    const RequirementName name{ref.section(u':', 0, 0), ref.section(u':', 1)};
    return name.framework.isEmpty() || name.code.isEmpty() ? std::nullopt : std::optional(name);
}

/// `key` is the field, as Record::unresolved names it.
std::optional<RequirementName> endOf(
    const Dataset &data, const RequirementMapping &mapping, Id<Requirement> end, QLatin1StringView key)
{
    if (const Requirement *requirement = data.find(end))
        return requirement->kind == RequirementKind::Withdrawn ? std::nullopt : nameOf(requirement->ref);
    for (const QString &entry : mapping.unresolved) {
        if (entry.startsWith(key))
            return nameOf(entry.sliced(key.size()));
    }
    return {};
}

} // namespace

std::optional<RequirementName> fromOf(const Dataset &data, const RequirementMapping &mapping)
{
    return endOf(data, mapping, mapping.from, "from="_L1);
}

std::optional<RequirementName> toOf(const Dataset &data, const RequirementMapping &mapping)
{
    return endOf(data, mapping, mapping.to, "to="_L1);
}

} // namespace tsuzuri
