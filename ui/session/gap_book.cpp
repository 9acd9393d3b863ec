#include "ui/session/gap_book.h"

#include "core/model/dataset.h"

#include <numeric>

namespace tsuzuri {

namespace {

template <typename T, typename Target>
AnyId target(const Dataset &data, Uuid id, Id<Target> T::*link)
{
    const T *record = data.find(Id<T>{id});
    return record && !(record->*link).isNull() ? AnyId{kindOf<Target>, (record->*link).uuid}
                                               : AnyId{kindOf<T>, id};
}

} // namespace

int GapCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

GapBook::GapBook(const Dataset &data, const GapReport &report, Id<Project> project)
    : m_asOf(report.asOf)
{
    for (const Gap &gap : report.gaps) {
        const bool isElsewhere = !project.isNull() && !gap.project.isNull() && gap.project != project;
        if (gap.isWaived() || isElsewhere)
            continue;
        const auto place = static_cast<int>(m_gaps.size());
        const AnyId home = homeOf(data, gap.subject);
        m_gaps.push_back(&gap);
        m_counts.add(gap.severity);
        m_places[gap.subject.uuid].push_back(place);
        if (home != gap.subject)
            m_places[home.uuid].push_back(place);
    }
}

GapCounts GapBook::counts(Kind kind, Uuid id) const
{
    GapCounts counts;
    for (const int place : of(kind, id))
        counts.add(m_gaps[static_cast<std::size_t>(place)]->severity);
    return counts;
}

const std::vector<int> &GapBook::of(Kind, Uuid id) const
{
    static const std::vector<int> none;
    const auto found = m_places.find(id);
    return found == m_places.end() ? none : found->second;
}

AnyId homeOf(const Dataset &data, const AnyId &id)
{
    switch (id.kind) {
    case Kind::DocumentVersion:
        return target(data, id.uuid, &DocumentVersion::document);
    case Kind::DocumentReview:
        return target(data, id.uuid, &DocumentReview::document);
    case Kind::ControlInstance:
        return target(data, id.uuid, &ControlInstance::control);
    case Kind::EvidenceFile:
        return target(data, id.uuid, &EvidenceFile::evidence);
    case Kind::Action:
        return target(data, id.uuid, &Action::finding);
    case Kind::Location: {
        const Location *location = data.find(Id<Location>{id.uuid});
        const bool isHeld =
            location && !location->subject.isNull() && location->subject.kind != Kind::Location;
        return isHeld ? homeOf(data, location->subject) : id;
    }
    default:
        return id;
    }
}

} // namespace tsuzuri
