#include "core/editions/correspondence.h"

#include "core/difference/mapping_end.h"
#include "core/difference/relation.h"

#include <QSet>

namespace tsuzuri {

namespace {

using Ground = CorrespondenceGround;

bool namesAsEdition(const Pack &pack, const QString &other)
{
    return std::ranges::any_of(pack.related, [&](const pack::Related &related) {
        return related.id == other
            && (related.relation == pack::Relation::Predecessor
                || related.relation == pack::Relation::Successor);
    });
}

class CorrespondenceFinder {
public:
    CorrespondenceFinder(const Dataset &data, const HeldEdition &held, const Pack &target)
        : m_data(data)
        , m_held(held)
        , m_target(target)
        , m_isSamePack(held.framework->ref == target.id)
        , m_isFamily(m_isSamePack || namesAsEdition(target, held.framework->ref))
    {
        for (const pack::Requirement &entry : target.requirements) {
            m_entries.insert(entry.id, &entry);
            m_below[entry.parent].push_back(&entry);
        }
    }

    std::vector<Correspondence> find(std::span<const Mapping> shipped)
    {
        if (!m_isSamePack)
            addOwn();
        if (m_isSamePack || !addShipped(shipped))
            addByNumber();
        return std::move(m_found);
    }

private:
    void add(const Requirement *from, const QString &to, MappingRelation relation, Ground ground)
    {
        const pack::Requirement *entry = m_entries.value(to);
        if (!from || !stands(*from) || !entry || !entry->stands() || m_seen.contains({from->code, to}))
            return;
        m_seen.insert({from->code, to});
        m_found.push_back(
            {from, to, relation == MappingRelation::Unset ? MappingRelation::Related : relation, ground});
    }

    void addOwn()
    {
        for (const RequirementMapping &mapping : m_data.table<RequirementMapping>()) {
            const auto from = fromOf(m_data, mapping);
            const auto to = toOf(m_data, mapping);
            if (!from || !to)
                continue;
            const QString &held = m_held.framework->ref;
            if (from->framework == held && to->framework == m_target.id)
                add(m_held.byCode.value(from->code), to->code, mapping.relation, Ground::OwnMapping);
            else if (to->framework == held && from->framework == m_target.id)
                add(m_held.byCode.value(to->code), from->code, inverse(mapping.relation), Ground::OwnMapping);
        }
        for (const Correspondence &own : m_found)
            m_ownFrom.insert(own.from->code);
    }

    /// Whether there is such a table.
    bool addShipped(std::span<const Mapping> shipped)
    {
        const QString &held = m_held.framework->ref;
        bool hasTable = false;
        for (const Mapping &mapping : shipped) {
            const bool isForward = mapping.from == held && mapping.to == m_target.id;
            if (!isForward && (mapping.to != held || mapping.from != m_target.id))
                continue;
            hasTable = true;
            for (const Mapping::Row &row : mapping.rows) {
                if (isForward)
                    add(m_held.byCode.value(row.from), row.to, row.relation, Ground::Mapping);
                else
                    add(m_held.byCode.value(row.to), row.from, inverse(row.relation), Ground::Mapping);
            }
        }
        return hasTable;
    }

    void addByNumber()
    {
        for (const Requirement *requirement : m_held.requirements) {
            const pack::Requirement *entry = m_entries.value(requirement->code);
            if (!entry || m_ownFrom.contains(requirement->code))
                continue;
            if (entry->stands()) {
                const bool isSame = m_isFamily || isSameText(requirement->title, entry->title);
                add(requirement, entry->id, isSame ? MappingRelation::Equal : MappingRelation::Intersects,
                    Ground::SameNumber);
            } else if (entry->isWithdrawn) {
                for (const QString &code : entry->replacedBy)
                    add(requirement, code, MappingRelation::Intersects, Ground::Replacement);
            } else if (m_isFamily) {
                addParts(requirement, *entry);
            }
        }
    }

    void addParts(const Requirement *requirement, const pack::Requirement &group)
    {
        for (const pack::Requirement *part : m_below.value(group.id)) {
            add(requirement, part->id, MappingRelation::Intersects, Ground::Part);
            addParts(requirement, *part); // a pack holds no circles
        }
    }

    const Dataset &m_data;
    const HeldEdition &m_held;
    const Pack &m_target;
    bool m_isSamePack;
    bool m_isFamily;
    QHash<QString, const pack::Requirement *> m_entries;
    QHash<QString, std::vector<const pack::Requirement *>> m_below;
    QSet<std::pair<QString, QString>> m_seen;
    QSet<QString> m_ownFrom;
    std::vector<Correspondence> m_found;
};

} // namespace

bool stands(const Requirement &requirement)
{
    return requirement.kind != RequirementKind::Group && requirement.kind != RequirementKind::Withdrawn;
}

bool isSameText(const LocalizedText &left, const LocalizedText &right)
{
    return left.ja == right.ja && left.en == right.en;
}

Result<HeldEdition> heldEdition(const Dataset &data, const QString &framework)
{
    HeldEdition held;
    held.framework = data.table<Framework>().findRef(framework);
    if (!held.framework)
        return failure(ErrorCode::UnknownFramework, {framework});
    for (const Requirement &requirement : data.table<Requirement>()) {
        if (requirement.framework == held.framework->id)
            held.requirements.push_back(&requirement);
    }
    std::ranges::stable_sort(held.requirements, {},
        [](const Requirement *requirement) { return requirement->position.value_or(0); });
    for (const Requirement *requirement : held.requirements)
        held.byCode.insert(requirement->code, requirement);
    return held;
}

std::vector<Correspondence> correspondencesOf(
    const Dataset &data, const HeldEdition &held, const Pack &target, std::span<const Mapping> shipped)
{
    return CorrespondenceFinder(data, held, target).find(shipped);
}

} // namespace tsuzuri
