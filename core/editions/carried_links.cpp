#include "core/editions/carried_links.h"

#include <map>
#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

// How a control answers a requirement, the least first; an unknown word says as much as none.
const QStringList &relationWords()
{
    static const QStringList words{u"reference"_s, u"partial"_s, QString(), u"full"_s};
    return words;
}

QString carriedRelation(const QString &before, MappingRelation relation)
{
    switch (relation) {
    case MappingRelation::Equal:
    case MappingRelation::Superset:
        return before;
    case MappingRelation::Subset:
    case MappingRelation::Intersects:
        return before == "reference"_L1 ? before : u"partial"_s;
    default:
        return u"reference"_s;
    }
}

bool isOpen(const Request &request)
{
    return request.internalStatus != InternalStatus::Closed
        && request.internalStatus != InternalStatus::Withdrawn
        && request.auditorStatus != AuditorStatus::Accepted && request.auditorStatus != AuditorStatus::Closed;
}

bool isOpen(const Finding &finding)
{
    return finding.status != FindingStatus::Closed && finding.status != FindingStatus::NotAGap;
}

/// New requirements by the record that shall name them as well.
template <typename T>
using Additions = std::map<Id<T>, std::vector<Id<Requirement>>>;

template <typename T>
void addTo(const Dataset &data, const Additions<T> &additions, ChangeSet &changes)
{
    for (const auto &[id, requirements] : additions) {
        T record = *data.find(id);
        for (const Id<Requirement> requirement : requirements) {
            if (!std::ranges::contains(record.requirements, requirement))
                record.requirements.push_back(requirement);
        }
        if (record != *data.find(id))
            changes.change(std::move(record));
    }
}

class LinkCarrier {
public:
    LinkCarrier(const EditionCase &moved, ChangeSet &changes)
        : m_case(moved)
        , m_changes(changes)
    {
        for (const ControlRequirement &link : moved.data.table<ControlRequirement>())
            m_known.insert({link.control, link.requirement});
    }

    void carry(const EditionRow &row)
    {
        const Id<Requirement> to = m_case.idOf(row.code);
        for (const EditionRow::Origin &origin : row.origins) {
            if (origin.requirement == to)
                continue;
            const RecordedAnswers &answers = m_case.answers.of(origin.requirement);
            for (const ControlRequirement *link : answers.controls)
                carryControl(*link, to, origin.relation);
            if (origin.relation == MappingRelation::Related)
                continue;
            for (const Evidence *each : answers.evidence)
                m_evidence[each->id].push_back(to);
            for (const Request *each : answers.requests) {
                if (isOpen(*each))
                    m_requests[each->id].push_back(to);
            }
            for (const Finding *each : answers.findings) {
                if (isOpen(*each))
                    m_findings[each->id].push_back(to);
            }
        }
    }

    void write()
    {
        for (const auto &[ends, relation] : m_controls) {
            ControlRequirement link;
            link.control = ends.first;
            link.requirement = ends.second;
            link.relation = relation;
            m_changes.add(std::move(link));
        }
        addTo(m_case.data, m_evidence, m_changes);
        addTo(m_case.data, m_requests, m_changes);
        addTo(m_case.data, m_findings, m_changes);
    }

private:
    using Ends = std::pair<Id<Control>, Id<Requirement>>;

    /// Of several ways to the same requirement the one that answers most.
    void carryControl(const ControlRequirement &link, Id<Requirement> to, MappingRelation relation)
    {
        const Ends ends(link.control, to);
        if (m_known.contains(ends))
            return;
        const QString carried = carriedRelation(link.relation, relation);
        const auto [place, isNew] = m_controls.try_emplace(ends, carried);
        if (!isNew && relationWords().indexOf(carried) > relationWords().indexOf(place->second))
            place->second = carried;
    }

    const EditionCase &m_case;
    ChangeSet &m_changes;
    std::set<Ends> m_known;
    std::map<Ends, QString> m_controls;
    Additions<Evidence> m_evidence;
    Additions<Request> m_requests;
    Additions<Finding> m_findings;
};

} // namespace

void carryLinks(const EditionCase &moved, const std::vector<EditionRow> &rows, ChangeSet &changes)
{
    LinkCarrier carrier(moved, changes);
    for (const EditionRow &row : rows) {
        if (row.state != EditionState::Withdrawn)
            carrier.carry(row);
    }
    carrier.write();
}

} // namespace tsuzuri
