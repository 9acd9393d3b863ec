#include "core/home/change_digest.h"

#include "core/calendar/business_calendar.h"
#include "core/model/dataset.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using What = ChangeNews::What;

/// Brings together what belongs together.
class Gatherer {
public:
    void add(const LogTally &tally)
    {
        const QString &reason = tally.entry.reason;
        const bool isOwn =
            reason == "sightings"_L1 || tally.kind == Kind::GapSighting || tally.kind == Kind::SavedView;
        if (isOwn)
            return;
        if (reason == "sample"_L1 || reason == "new"_L1)
            return count(tally, reason == "new"_L1 ? What::Workspace : What::Sample, 1, Kind::Organisation);
        if (reason == "binder"_L1)
            return count(tally, What::Binder, 1, Kind::BinderBuild);
        if (reason == "import"_L1 && tally.entry.undoes == 0)
            return count(tally, What::Imported, tally.total(), tally.kind);
        count(tally, What::Added, tally.added, tally.kind);
        count(tally, What::Changed, tally.changed, tally.kind);
        count(tally, What::Deleted, tally.deleted, tally.kind);
    }

    std::vector<ChangeNews> take()
    {
        std::ranges::reverse(m_news); // of one moment the last is the latest
        std::ranges::stable_sort(m_news, std::ranges::greater(), &ChangeNews::at);
        return std::move(m_news);
    }

private:
    void count(const LogTally &tally, What what, int records, Kind kind)
    {
        if (records == 0)
            return;
        const auto same = std::ranges::find_if(m_news, [&](const ChangeNews &each) {
            return each.actor == tally.entry.actor && each.what == what && each.kind == kind;
        });
        ChangeNews &news = same == m_news.end() ? m_news.emplace_back(tally.entry.actor, what, kind) : *same;
        // The sample company and a binder are one matter, whatever kinds they touch.
        const bool isOneMatter = what == What::Sample || what == What::Workspace || what == What::Binder;
        const bool isSameEntry = news.at == tally.entry.at && isOneMatter;
        news.count += isSameEntry ? 0 : records;
        news.record = tally.record;
        news.at = tally.entry.at;
    }

    std::vector<ChangeNews> m_news;
};

} // namespace

std::vector<ChangeNews> changeDigest(const std::vector<LogTally> &tallies)
{
    Gatherer gatherer;
    for (const LogTally &tally : tallies)
        gatherer.add(tally);
    return gatherer.take();
}

QDate newsDay(const Dataset &data, Id<Project> project, QDate today)
{
    const Project *asked = data.find(project);
    return (asked ? businessCalendarOf(*asked) : BusinessCalendar()).previous(today);
}

QString momentOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace tsuzuri
