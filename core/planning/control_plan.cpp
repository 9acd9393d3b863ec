#include "core/planning/company_controls.h"
#include "core/planning/control_answers.h"
#include "core/planning/left_out.h"

#include <unordered_set>

namespace tsuzuri {

namespace {

constexpr double likelyIt = 0.7; // from here on a likeness is proposed rather than mentioned

class Proposer {
public:
    Proposer(const WorkspaceIndex &index, const Catalogue &catalogue, std::span<const Mapping> mappings,
        const PlanScope &scope)
        : m_index(index)
        , m_catalogue(catalogue)
        , m_scope(scope)
        , m_company(index, catalogue)
        , m_answers(
              answersOfCommonControls({mappings, &catalogue, &index.data, index.today}, scope.requirements))
    {
    }

    std::vector<PlannedControl> propose()
    {
        for (const catalogue::Control &common : m_catalogue.controls) {
            if (m_answers.contains(common.id))
                addCommon(common);
        }
        chooseLikely();
        takeReasons();
        addOthers();
        return std::move(m_rows);
    }

private:
    struct Likely {
        std::size_t row = 0;
        double likeness = 0;
    };

    void addCommon(const catalogue::Control &common)
    {
        PlannedControl row;
        row.common = &common;
        row.answers = m_answers.at(common.id);
        for (const CompanyControls::Match &match : m_company.matches(common)) {
            row.proposals.push_back(match.control->id);
            row.isNamed |= match.isNamed;
            if (!match.isNamed)
                considerLikely(match);
        }
        if (row.isNamed) {
            row.taking = ControlTaking::Existing;
            row.own = row.proposals.front();
            m_used.insert(row.own.uuid);
        }
        m_rows.push_back(std::move(row));
    }

    /// Each control of the company is proposed for the common one that it is likest, at most.
    void considerLikely(const CompanyControls::Match &match)
    {
        Likely &likely = m_likely[match.control->id.uuid];
        if (match.likeness >= likelyIt && match.likeness > likely.likeness)
            likely = {m_rows.size(), match.likeness};
    }

    void chooseLikely()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            PlannedControl &row = m_rows[i];
            if (row.isNamed || row.proposals.empty())
                continue;
            const Likely likely = m_likely[row.proposals.front().uuid];
            if (likely.row == i && likely.likeness > 0) {
                row.taking = ControlTaking::Existing;
                row.own = row.proposals.front();
            }
        }
    }

    void takeReasons()
    {
        const QHash<QString, QString> reasons = reasonsLeftOut(m_index.data, m_scope.project);
        for (PlannedControl &row : m_rows) {
            if (const auto reason = reasons.constFind(row.common->id); reason != reasons.cend()) {
                row.taking = ControlTaking::LeftOut;
                row.reason = *reason;
                row.isChosen = true;
            }
        }
    }

    /// Controls of the company that answer a requirement of the scope and stand for no common control of the
    /// plan.
    void addOthers()
    {
        QHash<QString, int> places;
        for (int i = 0; i < static_cast<int>(m_scope.requirements.size()); ++i)
            places.insert(m_scope.requirements[static_cast<std::size_t>(i)].id.toString(), i);
        for (const Control *control : m_company.inForce()) {
            PlannedControl row;
            for (const ControlRequirement *link : m_index.requirementsOfControl.of(*control)) {
                const auto place = places.constFind(link->requirement.toString());
                if (place != places.cend() && link->relation != QLatin1StringView("reference"))
                    row.answers.push_back({*place, link->relation == QLatin1StringView("full")});
            }
            if (row.answers.empty() || m_used.contains(control->id.uuid))
                continue;
            row.proposals = {control->id};
            row.isNamed = true;
            row.taking = ControlTaking::Existing;
            row.own = control->id;
            m_rows.push_back(std::move(row));
        }
    }

    const WorkspaceIndex &m_index;
    const Catalogue &m_catalogue;
    const PlanScope &m_scope;
    CompanyControls m_company;
    std::map<QString, std::vector<PlannedControl::Answer>> m_answers;
    std::vector<PlannedControl> m_rows;
    std::unordered_map<Uuid, Likely> m_likely; // by control of the company
    std::unordered_set<Uuid> m_used; // controls of the company that are a common one of the plan
};

} // namespace

void proposeControls(const WorkspaceIndex &index, const Catalogue &catalogue,
    std::span<const Mapping> mappings, ProjectPlan &plan)
{
    std::vector<PlannedControl> rows = Proposer(index, catalogue, mappings, plan.scope).propose();
    keepChoices(rows, plan.controls);
    plan.controls = std::move(rows);
}

std::vector<int> unansweredRequirements(const ProjectPlan &plan)
{
    std::vector<bool> isAnswered(plan.scope.requirements.size());
    for (const PlannedControl &row : plan.controls) {
        for (const PlannedControl::Answer &answer : row.answers) {
            if (row.isTaken())
                isAnswered[static_cast<std::size_t>(answer.requirement)] = true;
        }
    }
    std::vector<int> places;
    for (std::size_t i = 0; i < isAnswered.size(); ++i) {
        if (!isAnswered[i])
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace tsuzuri
