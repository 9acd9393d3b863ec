#include "core/statements/reading_order.h"

#include "core/statements/statement_text.h"
#include "core/words/statement_words.h"

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

std::vector<PaperSection> sectionsByFramework(const StatementText &text,
    const std::vector<const Applicability *> &applicability,
    const std::function<PaperSection(const Framework *)> &sectionOf,
    const std::function<PaperRow(const Applicability &)> &rowOf)
{
    std::vector<PaperSection> sections;
    Id<Framework> last;
    for (const Applicability *each : applicability) {
        const Id<Framework> framework = text.data().find(each->requirement)->framework;
        if (sections.empty() || framework != last)
            sections.push_back(sectionOf(text.data().find(framework)));
        last = framework;
        sections.back().rows.push_back(rowOf(*each));
    }
    if (sections.empty()) {
        sections.push_back(sectionOf(nullptr));
        sections.back().whenEmpty = text.words().text(statements::noRequirements);
    }
    return sections;
}

} // namespace tsuzuri
