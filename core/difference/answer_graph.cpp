#include "core/difference/answer_graph.h"

#include "core/difference/mapping_end.h"
#include "core/difference/relation.h"

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

QString requirementKey(const QString &framework, const QString &code)
{
    return framework + u':' + code;
}

std::pair<int, int> pairOf(int left, int right)
{
    return {std::min(left, right), std::max(left, right)};
}

MappingRelation relationOf(const ControlRequirement &link)
{
    if (link.relation == "full"_L1)
        return MappingRelation::Superset;
    return link.relation == "reference"_L1 ? MappingRelation::Related : MappingRelation::Intersects;
}

} // namespace

bool isInForceOn(const Control &control, QDate day)
{
    return control.inScope != Flag::No && Period{control.effectiveFrom, control.effectiveTo}.contains(day);
}

QString AnswerNode::ref() const
{
    return kind == AnswerKind::Requirement ? requirementKey(framework, code) : code;
}

AnswerGraph::AnswerGraph(const Sources &sources)
{
    if (sources.data)
        addOwnMappings(*sources.data);
    for (const Mapping &mapping : sources.mappings)
        addMappings(mapping);
    if (sources.catalogue)
        addCatalogue(*sources.catalogue);
    if (sources.data)
        addControls(*sources.data, sources.day);
}

int AnswerGraph::make(const QString &ref, AnswerNode node)
{
    const auto found = m_places.constFind(ref);
    if (found != m_places.cend())
        return *found;
    m_places.insert(ref, size());
    m_nodes.push_back(std::move(node));
    m_links.emplace_back();
    return size() - 1;
}

int AnswerGraph::makeRequirement(const QString &framework, const QString &code)
{
    return make(requirementKey(framework, code), {AnswerKind::Requirement, framework, code, {}});
}

void AnswerGraph::link(int from, AnswerLink link)
{
    AnswerLink back = link;
    back.to = from;
    back.relation = inverse(link.relation);
    m_links[static_cast<std::size_t>(link.to)].push_back(back);
    m_links[static_cast<std::size_t>(from)].push_back(link);
}

void AnswerGraph::addOwnMappings(const Dataset &data)
{
    const auto nodeOf = [this](const std::optional<RequirementName> &end) {
        return end ? makeRequirement(end->framework, end->code) : -1;
    };
    for (const RequirementMapping &mapping : data.table<RequirementMapping>()) {
        const int from = nodeOf(fromOf(data, mapping));
        const int to = nodeOf(toOf(data, mapping));
        if (from < 0 || to < 0 || from == to)
            continue;
        m_own.insert(pairOf(from, to));
        link(from, {to, mapping.relation, mapping.strength, LinkOrigin::OwnMapping, nullptr, &mapping});
    }
}

void AnswerGraph::addMappings(const Mapping &mapping)
{
    for (const Mapping::Row &row : mapping.rows) {
        const int from = makeRequirement(mapping.from, row.from);
        const int to = makeRequirement(mapping.to, row.to);
        if (!m_own.contains(pairOf(from, to)))
            link(from, {to, row.relation, row.strength, LinkOrigin::Mapping, &mapping, nullptr});
    }
}

void AnswerGraph::addCatalogue(const Catalogue &catalogue)
{
    for (const catalogue::Link &entry : catalogue.links) {
        const int control = make(entry.control, {AnswerKind::CatalogueControl, {}, entry.control, {}});
        const auto add = [&](const QStringList &codes, MappingRelation relation) {
            for (const QString &code : codes)
                link(control,
                    {makeRequirement(entry.framework, code), relation, MappingStrength::Medium,
                        LinkOrigin::Catalogue});
        };
        add(entry.full, MappingRelation::Superset);
        add(entry.partial, MappingRelation::Intersects);
    }
}

void AnswerGraph::addControls(const Dataset &data, QDate day)
{
    const auto nodeOf = [&](const Control &control) {
        return make(control.id.toString(), {AnswerKind::Control, {}, control.ref, control.id});
    };
    for (const Control &control : data.table<Control>()) {
        if (!isInForceOn(control, day))
            continue;
        for (const QString &item : control.catalogueItems) {
            if (const auto entry = m_places.constFind(item); entry != m_places.cend())
                link(nodeOf(control),
                    {*entry, MappingRelation::Equal, MappingStrength::Strong, LinkOrigin::CatalogueItem});
        }
    }
    for (const ControlRequirement &answer : data.table<ControlRequirement>()) {
        const Control *control = data.find(answer.control);
        const Requirement *requirement = data.find(answer.requirement);
        if (!control || !isInForceOn(*control, day) || !requirement
            || requirement->kind == RequirementKind::Withdrawn)
            continue;
        link(nodeOf(*control),
            {makeRequirement(requirement->ref.section(u':', 0, 0), requirement->code), relationOf(answer),
                MappingStrength::Strong, LinkOrigin::Control});
    }
}

int AnswerGraph::requirement(const QString &framework, const QString &code) const
{
    return m_places.value(requirementKey(framework, code), -1);
}

int AnswerGraph::control(Id<Control> id) const
{
    return m_places.value(id.toString(), -1);
}

AnswerGraph::Sources allSources(const Dataset *data, QDate day)
{
    const auto &mappings = shippedMappings();
    const auto &catalogue = shippedCatalogue();
    return {mappings ? std::span<const Mapping>(*mappings) : std::span<const Mapping>(),
        catalogue ? &*catalogue : nullptr, data, day};
}

} // namespace tsuzuri
