#include "core/home/milestone_proposals.h"

#include "core/frameworks/pack_names.h"
#include "core/gaps/parameters.h"
#include "core/words/home_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using What = MilestoneProposal::What;

constexpr int monthsOfYear = 12;

struct ProposalTraits {
    What what{};
    MilestoneKind kind{};
    bool lapses = false;
    QDate Project::*field = nullptr; ///< where the project keeps the day; null for none
    Phrase name;
};

constexpr ProposalTraits allTraits[]{
    {What::RenewalDue, MilestoneKind::Expiry, true, &Project::registrationExpiry, home::renewalDue},
    {What::NextPeriod, MilestoneKind::PeriodStart, false, nullptr, home::nextPeriod},
    {What::Surveillance, MilestoneKind::Custom, false, &Project::nextAuditPlannedOn, home::surveillance},
    {What::Recertification, MilestoneKind::Expiry, true, &Project::certificateValidTo, home::recertification},
};

const ProposalTraits &traitsOf(What what)
{
    return *std::ranges::find(allTraits, what, &ProposalTraits::what);
}

QDate firstOf(std::initializer_list<QDate> days)
{
    const auto *found = std::ranges::find_if(days, [](QDate day) { return day.isValid(); });
    return found == days.end() ? QDate() : *found;
}

/// The day from which a certificate counts; a surveillance audit renews none.
QDate issuedOn(const Project &project)
{
    return project.scheme.endsWith("_surveillance"_L1)
        ? QDate()
        : firstOf({project.aocDatedOn, project.rocDatedOn, project.auditOn});
}

/// The first of a series that is not over.
QDate nextOf(QDate first, int months, QDate today)
{
    QDate next = first.addMonths(months);
    for (int count = 2; next.isValid() && next < today; ++count)
        next = first.addMonths(months * count);
    return next;
}

class Proposer {
public:
    Proposer(const Dataset &data, QDate today)
        : m_data(data)
        , m_today(today)
    {
    }

    void add(const Project &project)
    {
        const pack::Cycle &cycle = cycleOf(project.scheme, project.frameworks);
        const bool countsFromPeriod = cycle.validityFrom == pack::ValidFrom::PeriodEnd;
        const QDate begin = countsFromPeriod ? project.periodEnd.addDays(1) : issuedOn(project);
        if (cycle.validityMonths && begin.isValid())
            propose(project, countsFromPeriod ? What::RenewalDue : What::Recertification,
                begin.addMonths(*cycle.validityMonths).addDays(-1));
        if (cycle.isGapless && project.periodEnd.isValid())
            propose(project, What::NextPeriod, project.periodEnd.addDays(1));
        const QDate audited = firstOf({project.lastAuditOn, project.auditOn});
        if (cycle.surveillanceMonths.value_or(0) >= monthsOfYear && audited.isValid())
            propose(project, What::Surveillance, nextOf(audited, *cycle.surveillanceMonths, m_today));
    }

    std::vector<MilestoneProposal> take()
    {
        std::ranges::stable_sort(m_proposals, {}, &MilestoneProposal::day);
        return std::move(m_proposals);
    }

private:
    void propose(const Project &project, What what, QDate day)
    {
        const ProposalTraits &traits = traitsOf(what);
        const bool isKept = traits.field && (project.*traits.field).isValid();
        if (!day.isValid() || day < m_today || isKept || isPlanned(project, traits.kind, day))
            return;
        m_proposals.push_back({project.id, what, day, traits.lapses ? warnsFrom(project, day) : QDate()});
    }

    /// An expiry of any day is somebody's word on it; of other kinds there may be several.
    bool isPlanned(const Project &project, MilestoneKind kind, QDate day) const
    {
        return std::ranges::any_of(m_data.table<Milestone>(), [&](const Milestone &milestone) {
            return milestone.project == project.id && milestone.kind == kind
                && (kind == MilestoneKind::Expiry || milestone.plannedOn == day);
        });
    }

    const Dataset &m_data;
    QDate m_today;
    std::vector<MilestoneProposal> m_proposals;
};

} // namespace

std::vector<MilestoneProposal> milestoneProposals(const Dataset &data, Id<Project> project, QDate today)
{
    Proposer proposer(data, today);
    for (const Project &each : data.table<Project>()) {
        if (each.status != ProjectStatus::Closed && (project.isNull() || each.id == project))
            proposer.add(each);
    }
    return proposer.take();
}

ChangeSet acceptedProposal(const Dataset &data, const MilestoneProposal &proposal, const BothWords &words)
{
    const ProposalTraits &traits = traitsOf(proposal.what);
    ChangeSet changes(u"milestone"_s);
    Milestone milestone;
    milestone.project = proposal.project;
    milestone.kind = traits.kind;
    milestone.name = words.text(traits.name);
    milestone.plannedOn = proposal.day;
    changes.add(std::move(milestone));
    const Project *project = data.find(proposal.project);
    if (project && traits.field && !(project->*traits.field).isValid()) {
        Project changed = *project;
        changed.*traits.field = proposal.day;
        changes.change(std::move(changed));
    }
    return changes;
}

QDate warnsFrom(const Project &project, QDate expiry)
{
    return expiry.addDays(-readParameters(project.parameters).renewalWarnDays);
}

} // namespace tsuzuri
