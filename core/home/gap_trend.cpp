#include "core/home/gap_trend.h"

#include "core/model/dataset.h"

#include <unordered_set>

namespace tsuzuri {

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostWeeks = 8;

bool concerns(Id<Project> asked, Id<Project> project)
{
    return asked.isNull() || project.isNull() || asked == project;
}

std::unordered_set<QString> waivedOn(const Dataset &data, QDate day)
{
    std::unordered_set<QString> fingerprints;
    for (const Waiver &waiver : data.table<Waiver>()) {
        if (!waiver.until.isValid() || waiver.until >= day)
            fingerprints.insert(waiver.fingerprint);
    }
    return fingerprints;
}

bool isThereOn(const GapSighting &sighting, QDate day)
{
    return sighting.firstSeenOn <= day && (!sighting.lastSeenOn.isValid() || sighting.lastSeenOn >= day);
}

} // namespace

std::optional<int> GapTrend::change(Severity severity) const
{
    if (weeks.size() < 2)
        return {};
    const auto of = [severity](
                        const GapTally &tally) { return tally.counts[static_cast<std::size_t>(severity)]; };
    return of(weeks.back()) - of(weeks[weeks.size() - 2]);
}

GapTrend gapTrend(const Dataset &data, const GapReport &report, Id<Project> project, QDate newsFrom)
{
    const QDate today = report.asOf;
    GapTrend trend;
    const std::unordered_set<QString> waived = waivedOn(data, today);
    std::vector<const GapSighting *> sightings;
    for (const GapSighting &sighting : data.table<GapSighting>()) {
        const bool counts = concerns(project, sighting.project) && sighting.firstSeenOn.isValid()
            && sighting.firstSeenOn <= today && !waived.contains(sighting.fingerprint);
        if (!counts)
            continue;
        sightings.push_back(&sighting);
        trend.since =
            trend.since.isValid() ? std::min(trend.since, sighting.firstSeenOn) : sighting.firstSeenOn;
        trend.newSince += sighting.firstSeenOn >= newsFrom && !sighting.lastSeenOn.isValid();
        trend.resolvedSince += sighting.lastSeenOn.isValid() && sighting.lastSeenOn.addDays(1) >= newsFrom
            && sighting.firstSeenOn < newsFrom;
    }
    trend.knowsNews = trend.since.isValid() && trend.since < newsFrom;
    const auto weeks =
        trend.since.isValid() ? std::min<qint64>(trend.since.daysTo(today) / daysOfWeek, mostWeeks - 1) : 0;
    for (qint64 back = weeks; back > 0; --back) {
        GapTally tally{today.addDays(-back * daysOfWeek), {}};
        for (const GapSighting *sighting : sightings)
            tally.counts[static_cast<std::size_t>(sighting->severity)] += isThereOn(*sighting, tally.day);
        trend.weeks.push_back(tally);
    }
    if (trend.weeks.empty())
        return trend;
    GapTally now{today, {}};
    for (const Gap &gap : report.gaps)
        now.counts[static_cast<std::size_t>(gap.severity)] +=
            !gap.isWaived() && concerns(project, gap.project);
    trend.weeks.push_back(now);
    return trend;
}

} // namespace tsuzuri
