#pragma once

#include "core/home/change_digest.h"
#include "core/home/coming_days.h"
#include "core/home/coverage_months.h"
#include "core/home/gap_trend.h"
#include "core/home/next_steps.h"
#include "core/home/person_loads.h"
#include "core/home/standing.h"

namespace tsuzuri {

/// What the home page and its paper tell, in no language.
struct HomeFacts {
    QDate today;
    QDate newsFrom; ///< the day from which changes are told
    Id<Project> project; ///< null: all
    Standing standing;
    GapTrend trend;
    std::vector<NextStep> steps;
    std::vector<ComingDay> days;
    std::vector<MilestoneProposal> proposals;
    std::vector<PersonLoad> loads;
    std::vector<CoverageMonth> coverage; ///< of a project over a period
    std::vector<ChangeNews> news;
};

/// In linear time. `tallies` are those of the log since the day of the news (newsDay); the report is of all
/// rules and projects. A cancelled answer is of no use.
HomeFacts homeFacts(const Dataset &data, const GapReport &report, const std::vector<LogTally> &tallies,
    Id<Project> project, QDate today, const std::function<bool()> &isCancelled = {});

} // namespace tsuzuri
