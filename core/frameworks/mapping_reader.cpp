#include "core/frameworks/mapping.h"
#include "core/frameworks/pack_node.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

// A static library's resources are only linked in when somebody asks for them; the macro wants the global
// namespace.
static void initializeMappingResources()
{
    Q_INIT_RESOURCE(framework_mappings);
}

namespace tsuzuri {

namespace {

using Need = PackNode::Need;

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes
constexpr int supportedSchema = 1;
constexpr qsizetype longestRequirementId = 64;

/// The requirements of one side, where its pack is known.
class End {
public:
    End(const char *key, const Pack *pack)
        : m_key(key)
        , m_isKnown(pack != nullptr)
    {
        if (!pack)
            return;
        for (const pack::Requirement &requirement : pack->requirements)
            m_requirements.insert(requirement.id, &requirement);
    }

    QString read(const PackNode &row, MappingRelation relation) const
    {
        const QString id = row.string(m_key, Need::Required);
        const PackNode node = row.member(m_key, Need::Required);
        if (id.size() > longestRequirementId)
            node.fail(packfault::tooLarge);
        if (!m_isKnown || id.isEmpty())
            return id;
        const pack::Requirement *requirement = m_requirements.value(id);
        if (!requirement)
            node.fail(packfault::noTarget);
        else if (requirement->isWithdrawn)
            node.fail(packfault::value);
        else if (requirement->kind == pack::Kind::Group && relation != MappingRelation::Related)
            row.member("relation", Need::Required).fail(packfault::value);
        return id;
    }

private:
    const char *m_key;
    bool m_isKnown;
    QHash<QString, const pack::Requirement *> m_requirements;
};

LocalizedText bothTexts(const PackNode &node, const char *key, Need need)
{
    const LocalizedText text = node.text(key, need);
    if (text.isEmpty())
        return text;
    for (const auto &[side, name] : {std::pair{text.ja, "ja"}, {text.en, "en"}}) {
        if (side.isEmpty())
            node.member(key, need).member(name, Need::Required);
    }
    return text;
}

void readLicence(const PackNode &root, Mapping &mapping)
{
    using pack::Rights;
    const PackNode node = root.member("licence", Need::Required);
    if (!node.isThere())
        return;
    node.allowOnly({"rights", "note"});
    mapping.rights = node.word<Rights>("rights",
        {{"none", Rights::None}, {"codes_only", Rights::CodesOnly}, {"licensed", Rights::Licensed},
            {"public", Rights::Public}});
    mapping.licenceNote = bothTexts(node, "note", Need::Optional);
}

Mapping::Row readRow(const PackNode &node, const End &from, const End &to)
{
    using Is = MappingRelation;
    using As = MappingStrength;
    node.allowOnly({"from", "to", "relation", "strength", "source", "author", "date"});
    Mapping::Row row;
    row.relation = node.word<MappingRelation>("relation",
        {{"equal", Is::Equal}, {"subset", Is::Subset}, {"superset", Is::Superset},
            {"intersects", Is::Intersects}, {"related", Is::Related}});
    row.strength = node.word<MappingStrength>(
        "strength", {{"strong", As::Strong}, {"medium", As::Medium}, {"weak", As::Weak}});
    row.from = from.read(node, row.relation);
    row.to = to.read(node, row.relation);
    row.source = bothTexts(node, "source", Need::Optional);
    row.author = bothTexts(node, "author", Need::Optional);
    row.date = node.date("date", Need::Optional);
    return row;
}

void readRows(const PackNode &root, const PackLookup &packs, Mapping &mapping)
{
    const std::vector<PackNode> nodes = root.list("mappings");
    if (nodes.empty())
        root.member("mappings", Need::Required).fail(packfault::missing);
    const End from("from", packs ? packs(mapping.from) : nullptr);
    const End to("to", packs ? packs(mapping.to) : nullptr);
    QSet<std::pair<QString, QString>> seen;
    mapping.rows.reserve(nodes.size());
    for (const PackNode &node : nodes) {
        mapping.rows.push_back(readRow(node, from, to));
        const std::pair pair(mapping.rows.back().from, mapping.rows.back().to);
        if (seen.contains(pair))
            node.member("to", Need::Required).fail(packfault::duplicate);
        seen.insert(pair);
    }
}

Mapping readRoot(const PackNode &root, const PackLookup &packs)
{
    Mapping mapping;
    root.allowOnly(
        {"schema", "id", "from", "to", "title", "source", "author", "date", "licence", "mappings"});
    root.member("schema", Need::Required);
    if (const auto schema = root.months("schema"); schema && *schema != supportedSchema)
        root.member("schema", Need::Required).fail(packfault::schema);
    mapping.id = root.string("id", Need::Required);
    mapping.from = root.identifier("from", Need::Required);
    mapping.to = root.identifier("to", Need::Required);
    if (!mapping.id.isEmpty() && mapping.id != mapping.from + "__"_L1 + mapping.to)
        root.member("id", Need::Required).fail(packfault::value);
    if (!mapping.to.isEmpty() && mapping.from == mapping.to)
        root.member("to", Need::Required).fail(packfault::value);
    mapping.title = bothTexts(root, "title", Need::Required);
    mapping.source = bothTexts(root, "source", Need::Required);
    mapping.author = bothTexts(root, "author", Need::Required);
    mapping.date = root.date("date", Need::Required);
    readLicence(root, mapping);
    readRows(root, packs, mapping);
    return mapping;
}

Result<std::vector<Mapping>> readShippedMappings()
{
    initializeMappingResources();
    std::vector<Mapping> mappings;
    for (const QFileInfo &info :
        QDir(u":/mappings"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {info.filePath()}, file.errorString());
        auto mapping = readMapping(file.readAll(), info.filePath(), {});
        if (!mapping)
            return std::unexpected(mapping.error());
        mappings.push_back(std::move(*mapping));
    }
    return mappings;
}

} // namespace

Result<Mapping> readMapping(const QByteArray &json, const QString &source, const PackLookup &packs)
{
    const auto damaged = [&](const QString &place, const QString &fault) {
        return failure(ErrorCode::PackDamaged, {source, place, fault});
    };
    if (json.size() > largestFile)
        return damaged(u"$"_s, QString::fromLatin1(packfault::tooLarge));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return damaged(u'@' + QString::number(error.offset), QString::fromLatin1(packfault::json));
    PackFaults faults;
    const QJsonValue value =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    Mapping mapping = readRoot(PackNode(value, u"$"_s, faults), packs);
    if (const auto &fault = faults.first())
        return damaged(fault->path, fault->what);
    return mapping;
}

const Result<std::vector<Mapping>> &shippedMappings()
{
    static const Result<std::vector<Mapping>> shipped = readShippedMappings();
    return shipped;
}

} // namespace tsuzuri
