#include "core/workspace/load.h"

#include "core/base/lanes.h"
#include "core/workspace/kind_rows.h"

#include <QFileInfo>

#include <ranges>

namespace tsuzuri {

namespace {

/// Bytes of a database; another thread for fewer takes longer than it saves.
constexpr qint64 worthALane = 4 << 20;

using Scans = std::vector<std::unique_ptr<TableScan>>;

/// As many as wished for which see the same moment: one at least.
Result<Scans> scansOfOneMoment(const QString &path, int wished)
{
    Scans scans;
    qint64 moment = 0;
    for (int i = 0; i < wished; ++i) {
        auto scan = TableScan::open(path);
        if (!scan)
            return std::unexpected(scan.error());
        const auto held = (*scan)->holdMoment();
        if (!held)
            return std::unexpected(held.error());
        if (i > 0 && moment != *held) // somebody wrote meanwhile
            break;
        moment = *held;
        scans.push_back(std::move(*scan));
    }
    return scans;
}

class Loading {
public:
    Loading(Scans scans, Dataset &data)
        : m_scans(std::move(scans))
        , m_data(data)
        , m_kinds(rowsOfAllKinds())
    {
    }

    Result<void> run()
    {
        const int lanes = static_cast<int>(m_scans.size());
        inEachLane(
            m_kinds.size(), [&](TableScan &scan, std::size_t i) { return m_kinds[i]->divide(scan, lanes); });
        const std::vector<Job> jobs = m_hasFailed ? std::vector<Job>() : jobsInOrder();
        inEachLane(jobs.size(), [&](TableScan &scan, std::size_t i) {
            return jobs[i].kind->readPart(scan, jobs[i].part, m_data);
        });
        return m_result;
    }

private:
    struct Job {
        KindRows *kind;
        int part;
    };

    /// One job after the other, each by the lane that is free next, until one fails.
    void inEachLane(std::size_t count, const std::function<Result<void>(TableScan &, std::size_t)> &work)
    {
        std::atomic<std::size_t> next = 0;
        inLanes(static_cast<int>(m_scans.size()), m_scans.size(), [&](std::size_t lane) {
            for (std::size_t i = next++; i < count && !m_hasFailed; i = next++) {
                if (const auto done = work(*m_scans[lane], i); !done && !m_hasFailed.exchange(true))
                    m_result = done;
            }
        });
    }
    /// The kind with the most rows begins, and is gone on with when half of the other rows are read: nobody
    /// waits while room is made for it, and there is something left to read while it is handed over.
    std::vector<Job> jobsInOrder() const
    {
        std::vector<KindRows *> kinds;
        std::ranges::transform(
            m_kinds, std::back_inserter(kinds), [](const auto &kind) { return kind.get(); });
        std::ranges::stable_sort(kinds, std::ranges::greater(), &KindRows::size);
        std::vector<Job> jobs;
        const auto add = [&](KindRows *kind, int from, int to) {
            for (int part = from; part < to; ++part)
                jobs.push_back({kind, part});
        };
        qint64 left = 0;
        for (const KindRows *kind : kinds | std::views::drop(1))
            left += kind->size();
        const qint64 half = left / 2;
        KindRows *const largest = kinds.front();
        add(largest, 0, qMin(1, largest->parts()));
        auto next = kinds.begin() + 1;
        for (; next != kinds.end() && left > half; ++next) {
            left -= (*next)->size();
            add(*next, 0, (*next)->parts());
        }
        add(largest, 1, largest->parts());
        for (; next != kinds.end(); ++next)
            add(*next, 0, (*next)->parts());
        return jobs;
    }

    Scans m_scans;
    Dataset &m_data;
    std::vector<std::unique_ptr<KindRows>> m_kinds;
    std::atomic<bool> m_hasFailed = false;
    Result<void> m_result;
};

} // namespace

Result<void> loadRecords(const QString &path, Dataset &data)
{
    const qint64 worth = QFileInfo(path).size() / worthALane;
    auto scans = scansOfOneMoment(path, static_cast<int>(std::clamp<qint64>(worth, 1, processors())));
    if (!scans)
        return std::unexpected(scans.error());
    return Loading(std::move(*scans), data).run();
}

} // namespace tsuzuri
