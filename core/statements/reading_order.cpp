#include "core/statements/reading_order.h"

namespace tsuzuri {

std::vector<const Applicability *> inReadingOrder(
    const Dataset &data, const std::vector<const Applicability *> &applicability)
{
    struct Place {
        QString framework;
        int position;
        const Applicability *applicability;
    };
    std::vector<Place> places;
    for (const Applicability *each : applicability) {
        if (const Requirement *requirement = data.find(each->requirement)) {
            places.push_back({data.refOf(Kind::Framework, requirement->framework.uuid),
                requirement->position.value_or(0), each});
        }
    }
    std::ranges::stable_sort(places, [](const Place &left, const Place &right) {
        return std::tie(left.framework, left.position) < std::tie(right.framework, right.position);
    });
    std::vector<const Applicability *> all;
    std::ranges::transform(places, std::back_inserter(all), &Place::applicability);
    return all;
}

const Requirement *groupOf(const Dataset &data, const Requirement &requirement)
{
    return data.find(requirement.parent);
}

} // namespace tsuzuri
