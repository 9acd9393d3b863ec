#include "core/frameworks/pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

LocalizedText Pack::term(const QString &name) const
{
    const auto found = std::ranges::find(terms, name, [](const auto &term) { return term.first; });
    return found == terms.end() ? LocalizedText() : found->second;
}

const pack::Requirement *Pack::find(const QString &requirement) const
{
    const auto found = std::ranges::find(requirements, requirement, &pack::Requirement::id);
    return found == requirements.end() ? nullptr : &*found;
}

Result<std::vector<const pack::Requirement *>> Pack::selection(const QStringList &chosenLevels) const
{
    QStringList taken = chosenLevels;
    for (const QString &level : chosenLevels) {
        if (!std::ranges::contains(levels, level, &pack::Level::id))
            return failure(ErrorCode::UnknownFramework, {id + u':' + level});
    }
    for (const pack::Level &level : levels) {
        if (level.choice == pack::Choice::Always)
            taken.append(level.id);
    }
    std::vector<const pack::Requirement *> selected;
    for (const pack::Requirement &requirement : requirements) {
        const auto isTaken = [&](const QString &level) { return taken.contains(level); };
        if (requirement.stands()
            && (chosenLevels.isEmpty() || std::ranges::any_of(requirement.levels, isTaken)))
            selected.push_back(&requirement);
    }
    return selected;
}

PackCounts countsOf(const Pack &pack)
{
    PackCounts counts;
    for (const pack::Requirement &requirement : pack.requirements) {
        if (requirement.isWithdrawn)
            ++counts.withdrawn;
        else if (requirement.kind == pack::Kind::Group)
            ++counts.groups;
        else
            ++counts.requirements;
    }
    return counts;
}

} // namespace tsuzuri
