#include "core/home/home_facts.h"

namespace tsuzuri {

HomeFacts homeFacts(const Dataset &data, const GapReport &report, const std::vector<LogTally> &tallies,
    Id<Project> project, QDate today, const std::function<bool()> &isCancelled)
{
    HomeFacts facts;
    facts.today = today;
    facts.newsFrom = newsDay(data, project, today);
    facts.project = project;
    facts.news = changeDigest(tallies);
    facts.standing = standingOf(data, report, project);
    facts.trend = gapTrend(data, report, project, facts.newsFrom);
    facts.steps = nextSteps(data, facts.standing.count(Severity::Blocker), project, today);
    facts.days = comingDays(data, project, today);
    facts.proposals = milestoneProposals(data, project, today);
    if (isCancelled && isCancelled())
        return facts;
    const WorkspaceIndex index(data, today);
    facts.loads = personLoads(index, project);
    if (const Project *asked = data.find(project); asked && !(isCancelled && isCancelled()))
        facts.coverage = coverageMonths(coverageOf(ProjectIndex(index, *asked)));
    return facts;
}

} // namespace tsuzuri
