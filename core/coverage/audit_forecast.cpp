#include "core/coverage/audit_forecast.h"

#include "core/people/work.h"

#include <QSet>

#include <map>

namespace tsuzuri {

namespace {

/// When the records of a day say that something is to be done with them: the earliest day of each.
std::unordered_map<Uuid, QDate> dueDays(const std::vector<WorkItem> &work)
{
    std::unordered_map<Uuid, QDate> days;
    for (const WorkItem &item : work) { // by due day, those without one last
        if (item.dueOn.isValid())
            days.emplace(item.record.uuid, item.dueOn);
    }
    return days;
}

QSet<QString> openToday(const Dataset &dataset, QDate today, const GapOptions &options)
{
    QSet<QString> open;
    for (const Gap &gap : evaluateGaps(dataset, today, options).gaps) {
        if (!gap.isWaived())
            open.insert(gap.fingerprint);
    }
    return open;
}

/// Whose waiver ends by then: a gap today already, but a waived one.
QSet<QString> waivedToday(const Dataset &dataset, QDate today)
{
    QSet<QString> waived;
    for (const Waiver &waiver : dataset.table<Waiver>()) {
        if (waiver.until.isValid() && waiver.until >= today && !waiver.approver.isNull())
            waived.insert(waiver.fingerprint);
    }
    return waived;
}

void sortItems(AuditForecast &forecast)
{
    const auto order = [&](const ForecastItem &item) {
        const QDate due = item.dueOn.isValid() ? item.dueOn : forecast.startsOn;
        const Severity severity = forecast.report.gaps[static_cast<std::size_t>(item.gap)].severity;
        return std::tuple(severity, due.toJulianDay(), item.effort);
    };
    std::ranges::stable_sort(forecast.items, {}, order); // equals stay in the order of the report
}

void share(AuditForecast &forecast)
{
    std::map<Id<Person>, std::size_t> places;
    std::vector<int> nobodys;
    for (int i = 0; i < static_cast<int>(forecast.items.size()); ++i) {
        const ForecastItem &item = forecast.items[static_cast<std::size_t>(i)];
        for (const Id<Person> owner : item.owners) {
            const auto [place, isFirst] = places.emplace(owner, forecast.shares.size());
            if (isFirst)
                forecast.shares.push_back({owner, {}});
            forecast.shares[place->second].items.push_back(i);
        }
        if (item.owners.empty())
            nobodys.push_back(i);
    }
    if (!nobodys.empty())
        forecast.shares.push_back({{}, std::move(nobodys)});
}

} // namespace

int AuditForecast::count(ForecastCause cause) const
{
    return static_cast<int>(std::ranges::count(items, cause, &ForecastItem::cause));
}

int AuditForecast::countNew() const
{
    return static_cast<int>(std::ranges::count(items, true, &ForecastItem::isNew));
}

AuditForecast forecastAudit(const Dataset &dataset, Id<Project> project, QDate today, QDate startsOn,
    const std::function<bool()> &isCancelled)
{
    AuditForecast forecast;
    if (!dataset.find(project) || !today.isValid() || !startsOn.isValid())
        return forecast;
    forecast.today = today;
    forecast.startsOn = std::max(today, startsOn);
    const GapOptions options{
        .project = project, .rules = {}, .atLeast = Phase::AuditDesign, .isCancelled = isCancelled};
    forecast.report = evaluateGaps(dataset, forecast.startsOn, options);
    const QSet<QString> before = openToday(dataset, today, {.project = project, .isCancelled = isCancelled});
    const QSet<QString> waived = waivedToday(dataset, today);
    const WorkspaceIndex index(dataset, forecast.startsOn);
    const std::unordered_map<Uuid, QDate> due = dueDays(openWork(index, {}));
    for (int i = 0; const Gap &gap : forecast.report.gaps) {
        const int place = i++;
        if (gap.isWaived() || gap.severity == Severity::Advice)
            continue;
        const RuleTraits traits = traitsOf(gap.rule);
        ForecastItem item{place, traits.cause, traits.effort, !before.contains(gap.fingerprint), {},
            answerableFor(index, gap.subject)};
        if (waived.contains(gap.fingerprint))
            item.cause = ForecastCause::Expired;
        if (const auto day = due.find(gap.subject.uuid); day != due.end())
            item.dueOn = day->second;
        forecast.items.push_back(std::move(item));
    }
    sortItems(forecast);
    share(forecast);
    return forecast;
}

} // namespace tsuzuri
