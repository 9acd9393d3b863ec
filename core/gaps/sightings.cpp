#include "core/gaps/sightings.h"

#include "core/model/dataset.h"

#include <unordered_set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const GapSighting &sighting)
{
    return !sighting.lastSeenOn.isValid();
}

QHash<QString, const GapSighting *> openSightings(const Dataset &data)
{
    QHash<QString, const GapSighting *> open;
    for (const GapSighting &sighting : data.table<GapSighting>()) {
        if (isOpen(sighting))
            open.insert(sighting.fingerprint, &sighting);
    }
    return open;
}

GapSighting begun(const Gap &gap, QDate day)
{
    GapSighting sighting;
    sighting.project = gap.project;
    sighting.ruleId = gap.rule;
    sighting.fingerprint = gap.fingerprint;
    sighting.subject = gap.subject;
    sighting.severity = gap.severity;
    sighting.firstSeenOn = day;
    return sighting;
}

/// A closed project is not checked any more: what was open in it stays so.
bool isChecked(const Dataset &data, const GapSighting &sighting)
{
    const Project *project = data.find(sighting.project);
    return sighting.project.isNull() || !project || project->status != ProjectStatus::Closed;
}

} // namespace

ChangeSet sightingChanges(const Dataset &data, const GapReport &report)
{
    ChangeSet changes(u"sightings"_s);
    if (report.asOf < newestSighting(data))
        return changes;
    QHash<QString, const GapSighting *> open = openSightings(data);
    std::unordered_set<QString> seen;
    for (const Gap &gap : report.gaps) {
        if (!seen.insert(gap.fingerprint).second)
            continue;
        const GapSighting *known = open.take(gap.fingerprint);
        if (!known) {
            changes.add(begun(gap, report.asOf));
        } else if (known->severity != gap.severity) {
            GapSighting changed = *known;
            changed.severity = gap.severity;
            changes.change(std::move(changed));
        }
    }
    for (const GapSighting *sighting : std::as_const(open)) {
        if (!isChecked(data, *sighting))
            continue;
        GapSighting ended = *sighting;
        ended.lastSeenOn = std::max(ended.firstSeenOn, report.asOf.addDays(-1));
        changes.change(std::move(ended));
    }
    return changes;
}

QDate newestSighting(const Dataset &data)
{
    QDate newest;
    for (const GapSighting &sighting : data.table<GapSighting>())
        newest = std::max({newest, sighting.firstSeenOn, sighting.lastSeenOn});
    return newest;
}

QHash<QString, QDate> firstSeen(const Dataset &data)
{
    QHash<QString, QDate> days;
    for (const GapSighting &sighting : data.table<GapSighting>()) {
        if (isOpen(sighting))
            days.insert(sighting.fingerprint, sighting.firstSeenOn);
    }
    return days;
}

std::vector<GapTally> gapTallies(const Dataset &data, Id<Project> project, QDate from, QDate to, int step)
{
    std::vector<GapTally> tallies;
    for (QDate day = from; day < to; day = day.addDays(step))
        tallies.push_back({day, {}});
    tallies.push_back({to, {}});
    for (const GapSighting &sighting : data.table<GapSighting>()) {
        if (!project.isNull() && !sighting.project.isNull() && sighting.project != project)
            continue;
        for (GapTally &tally : tallies) {
            const bool isThere =
                sighting.firstSeenOn <= tally.day && (isOpen(sighting) || sighting.lastSeenOn >= tally.day);
            tally.counts[static_cast<std::size_t>(sighting.severity)] += isThere;
        }
    }
    return tallies;
}

} // namespace tsuzuri
