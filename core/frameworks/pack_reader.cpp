#include "core/frameworks/pack_reader.h"

#include "core/frameworks/pack_node.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Need = PackNode::Need;

constexpr qsizetype largestFile = 16 * 1024 * 1024; // bytes
constexpr int supportedSchema = 1;
constexpr std::size_t deepest = 16; // ancestors of a requirement
constexpr qsizetype longestRequirementId = 64;
constexpr auto concepts = {"applicable", "auditor", "control", "design", "event", "finding", "not_applicable",
    "operation", "remediation", "requirement", "statement"};

/// Remembers ids and faults the second of two equal ones.
class UniqueIds {
public:
    void add(const QString &id, const PackNode &node)
    {
        if (!id.isEmpty() && m_ids.contains(id))
            node.member("id", Need::Required).fail(packfault::duplicate);
        m_ids.insert(id);
    }
    bool contains(const QString &id) const { return m_ids.contains(id); }

private:
    QSet<QString> m_ids;
};

std::vector<pack::Audit> readAudits(const PackNode &root)
{
    std::vector<pack::Audit> audits;
    UniqueIds ids;
    for (const PackNode &node : root.list("audits")) {
        node.allowOnly({"id", "title", "at"});
        const pack::Audit audit{node.identifier("id", Need::Required), node.text("title", Need::Required),
            node.word<pack::At>("at", {{"date", pack::At::Date}, {"period", pack::At::Period}})};
        ids.add(audit.id, node);
        audits.push_back(audit);
    }
    return audits;
}

pack::Cycle readCycle(const PackNode &root)
{
    pack::Cycle cycle;
    const PackNode node = root.member("cycle", Need::Optional);
    if (!node.isThere())
        return cycle;
    node.allowOnly({"validity_months", "validity_from", "surveillance_months", "renewal_months",
        "period_months", "gapless", "note"});
    cycle.validityMonths = node.months("validity_months");
    if (node.member("validity_from", Need::Optional).isThere()) {
        cycle.validityFrom = node.word<pack::ValidFrom>(
            "validity_from", {{"issue", pack::ValidFrom::Issue}, {"period_end", pack::ValidFrom::PeriodEnd}});
    }
    cycle.surveillanceMonths = node.months("surveillance_months");
    cycle.renewalMonths = node.months("renewal_months");
    if (const PackNode period = node.member("period_months", Need::Optional); period.isThere()) {
        period.allowOnly({"min", "max"});
        cycle.minPeriodMonths = period.months("min");
        cycle.maxPeriodMonths = period.months("max");
        if (cycle.minPeriodMonths && cycle.maxPeriodMonths && *cycle.minPeriodMonths > *cycle.maxPeriodMonths)
            period.member("max", Need::Required).fail(packfault::value);
    }
    cycle.isGapless = node.flag("gapless");
    cycle.note = node.text("note", Need::Optional);
    return cycle;
}

std::vector<std::pair<QString, LocalizedText>> readTerms(const PackNode &root)
{
    std::vector<std::pair<QString, LocalizedText>> terms;
    const PackNode node = root.member("terms", Need::Optional);
    if (!node.isThere())
        return terms;
    node.allowOnly(concepts);
    for (const char *name : concepts) {
        if (const LocalizedText text = node.text(name, Need::Optional); !text.isEmpty())
            terms.emplace_back(QString::fromLatin1(name), text);
    }
    return terms;
}

std::vector<pack::Related> readRelated(const PackNode &root)
{
    using pack::Relation;
    std::vector<pack::Related> related;
    for (const PackNode &node : root.list("related")) {
        node.allowOnly({"id", "relation", "title"});
        related.push_back({node.identifier("id", Need::Required),
            node.word<Relation>("relation",
                {{"builds_on", Relation::BuildsOn}, {"includes", Relation::Includes},
                    {"guidance", Relation::Guidance}, {"mapped", Relation::Mapped},
                    {"predecessor", Relation::Predecessor}, {"successor", Relation::Successor}}),
            node.text("title", Need::Required)});
    }
    return related;
}

std::vector<pack::Level> readLevels(const PackNode &root, UniqueIds &ids)
{
    using pack::Choice;
    std::vector<pack::Level> levels;
    for (const PackNode &node : root.list("levels")) {
        node.allowOnly({"id", "title", "choice"});
        const pack::Level level{node.identifier("id", Need::Required), node.text("title", Need::Required),
            node.word<Choice>(
                "choice", {{"always", Choice::Always}, {"one", Choice::One}, {"any", Choice::Any}})};
        ids.add(level.id, node);
        levels.push_back(level);
    }
    return levels;
}

std::vector<pack::Tag> readTags(const PackNode &root, UniqueIds &ids)
{
    std::vector<pack::Tag> tags;
    for (const PackNode &node : root.list("tags")) {
        node.allowOnly({"id", "title"});
        const pack::Tag tag{node.identifier("id", Need::Required), node.text("title", Need::Required)};
        ids.add(tag.id, node);
        tags.push_back(tag);
    }
    return tags;
}

void requireTargets(const QStringList &names, const UniqueIds &targets, const PackNode &node, const char *key)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!targets.contains(names.at(i)))
            node.list(key).at(std::size_t(i)).fail(packfault::noTarget);
    }
}

pack::Requirement readRequirement(const PackNode &node)
{
    node.allowOnly(
        {"id", "parent", "kind", "title", "text", "levels", "tags", "withdrawn", "replaced_by", "oscal"});
    pack::Requirement requirement;
    requirement.id = node.string("id", Need::Required);
    if (requirement.id.size() > longestRequirementId)
        node.member("id", Need::Required).fail(packfault::tooLarge);
    requirement.parent = node.string("parent", Need::Optional);
    requirement.kind = node.word<pack::Kind>(
        "kind", {{"requirement", pack::Kind::Requirement}, {"group", pack::Kind::Group}});
    requirement.title = node.text("title", Need::Optional);
    requirement.text = node.text("text", Need::Optional);
    requirement.levels = node.strings("levels");
    requirement.tags = node.strings("tags");
    requirement.isWithdrawn = node.flag("withdrawn");
    requirement.replacedBy = node.strings("replaced_by");
    requirement.oscal = node.object("oscal");
    return requirement;
}

/// Faults parents that are missing, in a circle or too many.
void checkTree(const std::vector<pack::Requirement> &requirements, const std::vector<PackNode> &nodes)
{
    QHash<QString, std::size_t> indexes;
    for (std::size_t i = 0; i < requirements.size(); ++i)
        indexes.insert(requirements[i].id, i);
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        std::size_t ancestors = 0;
        for (std::size_t at = i; !requirements[at].parent.isEmpty() && ancestors <= requirements.size();
            ++ancestors) {
            const auto parent = indexes.constFind(requirements[at].parent);
            if (parent == indexes.cend())
                return nodes[at].member("parent", Need::Required).fail(packfault::noTarget);
            at = *parent;
        }
        const PackNode parent = nodes[i].member("parent", Need::Optional);
        if (ancestors > requirements.size())
            return parent.fail(packfault::cycle);
        if (ancestors > deepest)
            return parent.fail(packfault::tooDeep);
    }
}

std::vector<pack::Requirement> readRequirements(
    const PackNode &root, const UniqueIds &levels, const UniqueIds &tags)
{
    const std::vector<PackNode> nodes = root.list("requirements");
    if (nodes.empty())
        root.member("requirements", Need::Required).fail(packfault::missing);
    std::vector<pack::Requirement> requirements;
    requirements.reserve(nodes.size());
    UniqueIds ids;
    for (const PackNode &node : nodes) {
        requirements.push_back(readRequirement(node));
        ids.add(requirements.back().id, node);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        requireTargets(requirements[i].levels, levels, nodes[i], "levels");
        requireTargets(requirements[i].tags, tags, nodes[i], "tags");
        requireTargets(requirements[i].replacedBy, ids, nodes[i], "replaced_by");
    }
    checkTree(requirements, nodes);
    return requirements;
}

void readLicence(const PackNode &root, Pack &pack)
{
    using pack::Rights;
    const PackNode node = root.member("licence", Need::Required);
    if (!node.isThere())
        return;
    node.allowOnly({"rights", "note"});
    pack.rights = node.word<Rights>("rights",
        {{"none", Rights::None}, {"codes_only", Rights::CodesOnly}, {"licensed", Rights::Licensed},
            {"public", Rights::Public}});
    pack.licenceNote = node.text("note", Need::Optional);
}

Pack readRoot(const PackNode &root)
{
    Pack pack;
    root.allowOnly({"schema", "id", "edition", "title", "short_title", "operator", "applies_to", "as_of",
        "source", "licence", "audits", "cycle", "terms", "related", "levels", "tags", "requirements",
        "known_as", "oscal"});
    if (const auto schema = root.months("schema"); schema && *schema != supportedSchema)
        root.member("schema", Need::Required).fail(packfault::schema);
    root.member("schema", Need::Required);
    pack.id = root.identifier("id", Need::Required);
    pack.edition = root.string("edition", Need::Required);
    pack.title = root.text("title", Need::Required);
    pack.shortTitle = root.text("short_title", Need::Optional);
    if (pack.shortTitle.isEmpty())
        pack.shortTitle = pack.title;
    pack.operatedBy = root.text("operator", Need::Required);
    pack.appliesTo = root.text("applies_to", Need::Optional);
    pack.asOf = root.date("as_of", Need::Required);
    pack.source = root.text("source", Need::Required);
    readLicence(root, pack);
    pack.audits = readAudits(root);
    pack.cycle = readCycle(root);
    pack.terms = readTerms(root);
    pack.related = readRelated(root);
    UniqueIds levels;
    UniqueIds tags;
    pack.levels = readLevels(root, levels);
    pack.tags = readTags(root, tags);
    pack.requirements = readRequirements(root, levels, tags);
    pack.knownAs = root.strings("known_as");
    pack.oscal = root.object("oscal");
    return pack;
}

} // namespace

Result<Pack> readPack(const QByteArray &json, const QString &source)
{
    const auto damaged = [&](const QString &place, const char *fault) {
        return failure(ErrorCode::PackDamaged, {source, place, QString::fromLatin1(fault)});
    };
    if (json.size() > largestFile)
        return damaged(u"$"_s, packfault::tooLarge);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return damaged(u'@' + QString::number(error.offset), packfault::json);
    PackFaults faults;
    const QJsonValue root =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    Pack pack = readRoot(PackNode(root, u"$"_s, faults));
    if (const auto &fault = faults.first())
        return failure(ErrorCode::PackDamaged, {source, fault->path, fault->what});
    return pack;
}

} // namespace tsuzuri
