#include "core/planning/company_controls.h"

#include "core/difference/answer_graph.h"
#include "core/model/by_ref.h"

namespace tsuzuri {

namespace {

// Requirements tell less than names: many controls answer the same one.
constexpr double leastNameLikeness = 0.25;
constexpr double leastLikeness = 0.5;
constexpr double weightOfRequirements = 0.4;
constexpr std::size_t mostMatches = 4;

std::vector<const Control *> controlsInForce(const WorkspaceIndex &index)
{
    std::vector<const Control *> controls = byRef(index.data.table<Control>());
    std::erase_if(controls, [&](const Control *control) { return !isInForceOn(*control, index.today); });
    return controls;
}

std::vector<const Control *> without(std::vector<const Control *> controls, bool (*test)(const Control *))
{
    std::erase_if(controls, test);
    return controls;
}

std::vector<const LocalizedText *> namesOf(const std::vector<const Control *> &controls)
{
    std::vector<const LocalizedText *> names;
    for (const Control *control : controls)
        names.push_back(&control->name);
    return names;
}

} // namespace

CompanyControls::CompanyControls(const WorkspaceIndex &index, const Catalogue &catalogue)
    : m_inForce(controlsInForce(index))
    , m_others(without(m_inForce, [](const Control *control) { return !control->catalogueItems.isEmpty(); }))
    , m_names(namesOf(m_others))
{
    for (const Control *control : m_inForce) {
        for (const QString &item : control->catalogueItems)
            m_named[item].push_back(control);
    }
    gatherShares(index, catalogue);
}

/// Which part of the requirements of two controls both answer, of the frameworks that the company's control
/// is linked to.
void CompanyControls::gatherShares(const WorkspaceIndex &index, const Catalogue &catalogue)
{
    QHash<QString, QStringList> commonOf; // "framework:code" → common controls
    QHash<QString, QHash<QString, qsizetype>> sizes; // common control → framework → its requirements
    for (const catalogue::Link &link : catalogue.links) {
        const QStringList codes = link.full + link.partial;
        for (const QString &code : codes)
            commonOf[link.framework + u':' + code] << link.control;
        sizes[link.control][link.framework] += codes.size();
    }
    for (const Control *control : m_others) {
        QSet<QString> frameworks;
        QHash<QString, int> shared;
        qsizetype own = 0;
        for (const ControlRequirement *link : index.requirementsOfControl.of(*control)) {
            const Requirement *requirement = index.data.find(link->requirement);
            if (!requirement)
                continue;
            ++own;
            frameworks << requirement->ref.section(u':', 0, 0);
            for (const QString &common : commonOf.value(requirement->ref))
                ++shared[common];
        }
        for (const auto &[common, count] : shared.asKeyValueRange()) {
            qsizetype all = own;
            for (const QString &framework : std::as_const(frameworks))
                all += sizes[common].value(framework);
            m_shares[common].insert(control, 2.0 * count / static_cast<double>(all));
        }
    }
}

std::vector<CompanyControls::Match> CompanyControls::matches(const catalogue::Control &common) const
{
    std::vector<Match> matches;
    for (const NameIndex::Found &found : m_names.like(common.title, leastNameLikeness, m_others.size())) {
        const Control *control = m_others[found.place];
        const double share = m_shares.value(common.id).value(control);
        const double likeness = found.likeness + (1 - found.likeness) * weightOfRequirements * share;
        if (likeness >= leastLikeness)
            matches.push_back({control, likeness, false});
    }
    std::ranges::stable_sort(matches, std::greater(), &Match::likeness);
    if (matches.size() > mostMatches)
        matches.resize(mostMatches);
    const auto named = m_named.value(common.id);
    std::vector<Match> all;
    for (const Control *control : named)
        all.push_back({control, 1, true});
    all.insert(all.end(), matches.begin(), matches.end());
    return all;
}

} // namespace tsuzuri
