#include "core/interchange/oscal_mapping.h"

#include "core/frameworks/mapping.h"
#include "core/frameworks/requirements.h"
#include "core/interchange/oscal_ids.h"
#include "core/interchange/oscal_relation.h"
#include "core/interchange/oscal_writer.h"
#include "core/words/oscal_words.h"

#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString sideOf(const QString &ref)
{
    return ref.section(u':', 0, 0);
}

/// One row, whoever states it.
struct Statement {
    QString uuid;
    QString from; ///< refs of requirements
    QString to;
    MappingRelation relation{};
    MappingStrength strength{};
    LocalizedText source;
    LocalizedText author;
    QDate date;
    bool isOwn = false;

    /// What rows share that stand under one head.
    QStringList head() const
    {
        return {sideOf(from), sideOf(to), source.ja, source.en, author.ja, author.en,
            date.toString(Qt::ISODate), isOwn ? u"own"_s : u"shipped"_s};
    }
};

std::vector<Statement> ownStatements(const Dataset &data)
{
    std::vector<Statement> statements;
    for (const RequirementMapping &each : data.table<RequirementMapping>()) {
        const Requirement *from = data.find(each.from);
        const Requirement *to = data.find(each.to);
        if (from && to)
            statements.push_back({oscalUuid(u"requirement_mapping/"_s + each.id.toString()), from->ref,
                to->ref, each.relation, each.strength, textInItsLanguage(each.source),
                textInItsLanguage(each.author), each.datedOn, true});
    }
    return statements;
}

void addShipped(const Mapping &mapping, const QSet<QString> &own, std::vector<Statement> &statements)
{
    for (const Mapping::Row &row : mapping.rows) {
        const QString from = requirementRef(mapping.from, row.from);
        const QString to = requirementRef(mapping.to, row.to);
        if (!own.contains(pairKey(from, to)))
            statements.push_back(
                {oscalUuid(u"mapping/%1/%2"_s.arg(from, to)), from, to, row.relation, row.strength,
                    row.source.isEmpty() ? mapping.source : row.source, mapping.author, mapping.date, false});
    }
}

bool isBetween(const QString &from, const QString &to, const QString &one, const QString &other)
{
    return (from == one && to == other) || (from == other && to == one);
}

/// The workspace's own first; then what the program says of other pairs.
std::vector<Statement> statementsBetween(const Dataset &data, const QString &one, const QString &other)
{
    std::vector<Statement> statements = ownStatements(data);
    std::erase_if(statements,
        [&](const Statement &each) { return !isBetween(sideOf(each.from), sideOf(each.to), one, other); });
    QSet<QString> own;
    for (const Statement &each : statements)
        own.insert(pairKey(each.from, each.to));
    const auto &shipped = shippedMappings();
    if (!shipped)
        return statements;
    for (const Mapping &mapping : *shipped) {
        if (isBetween(mapping.from, mapping.to, one, other))
            addShipped(mapping, own, statements);
    }
    return statements;
}

class MappingWriter {
public:
    MappingWriter(OscalFrameworks &frameworks, OscalWriter &writer)
        : m_frameworks(frameworks)
        , m_writer(writer)
    {
    }

    QJsonArray mappings(const std::vector<Statement> &statements)
    {
        std::vector<std::pair<QStringList, std::vector<const Statement *>>> heads;
        QHash<QStringList, std::size_t> places;
        for (const Statement &each : statements) {
            const auto [place, isNew] = placeOf(places, each.head(), heads.size());
            if (isNew)
                heads.push_back({each.head(), {}});
            heads[place].second.push_back(&each);
        }
        QJsonArray array;
        for (const auto &[head, rows] : heads)
            array.append(mapping(head, rows));
        return array;
    }

    /// Who states them.
    QStringList authors(const std::vector<Statement> &statements)
    {
        QStringList parties;
        for (const Statement &each : statements) {
            const QString party = m_writer.party(oscalLine(each.author, {}));
            if (!party.isEmpty() && !parties.contains(party))
                parties << party;
        }
        return parties;
    }

private:
    static std::pair<std::size_t, bool> placeOf(
        QHash<QStringList, std::size_t> &places, const QStringList &head, std::size_t next)
    {
        const auto found = places.constFind(head);
        if (found != places.cend())
            return {*found, false};
        places.insert(head, next);
        return {next, true};
    }

    QJsonObject mapping(const QStringList &head, const std::vector<const Statement *> &rows)
    {
        const Statement &first = *rows.front();
        QJsonArray maps;
        for (const Statement *row : rows)
            maps.append(map(*row));
        QJsonObject object{{"uuid"_L1, oscalUuid(u"mappings/"_s + head.join(u'\n'))},
            {"source-resource"_L1, end(head[0])}, {"target-resource"_L1, end(head[1])}, {"maps"_L1, maps}};
        OscalProps props;
        props.addText(u"source"_s, first.source);
        props.addText(u"author"_s, first.author);
        props.add(u"dated-on"_s, first.date.toString(Qt::ISODate));
        props.add(u"stated-by"_s, first.isOwn ? u"workspace"_s : u"tsuzuri"_s);
        props.putInto(object);
        return object;
    }

    QJsonObject end(const QString &framework)
    {
        return {{"type"_L1, u"catalog"_s}, {"href"_L1, m_writer.resource(m_frameworks.framework(framework))},
            {"props"_L1, QJsonArray{ownProperty(u"framework-id"_s, framework)}}};
    }

    QJsonObject map(const Statement &row)
    {
        QJsonObject object{
            {"uuid"_L1, row.uuid}, {"sources"_L1, items(row.from)}, {"targets"_L1, items(row.to)}};
        putRelation(row.relation, object);
        if (row.strength != MappingStrength::Unset)
            object.insert("confidence-score"_L1, QJsonObject{{"category"_L1, oscalCode(row.strength)}});
        return object;
    }

    QJsonArray items(const QString &ref)
    {
        const OscalFramework &framework = m_frameworks.framework(sideOf(ref));
        const QString code = ref.section(u':', 1);
        QString id = framework.ids.value(code);
        if (id.isEmpty())
            id = oscalToken(code);
        QJsonObject item{{"type"_L1, u"control"_s}, {"id-ref"_L1, id}};
        if (framework.codes.value(id) != code)
            item.insert("props"_L1, QJsonArray{ownProperty(u"code"_s, code)});
        return {item};
    }

    OscalFrameworks &m_frameworks;
    OscalWriter &m_writer;
};

} // namespace

std::vector<MappedPair> mappedPairs(const Dataset &data)
{
    std::map<std::pair<QString, QString>, int> rows;
    const auto add = [&](const QString &from, const QString &to, qsizetype count) {
        if (from != to)
            rows[std::minmax(from, to)] += static_cast<int>(count);
    };
    for (const Statement &each : ownStatements(data))
        add(sideOf(each.from), sideOf(each.to), 1);
    if (const auto &shipped = shippedMappings()) {
        for (const Mapping &mapping : *shipped)
            add(mapping.from, mapping.to, std::ssize(mapping.rows));
    }
    std::vector<MappedPair> pairs;
    for (const auto &[pair, count] : rows)
        pairs.push_back({pair.first, pair.second, count});
    return pairs;
}

Result<QJsonObject> mappingCollection(const OscalMappings &what, const QString &from, const QString &to)
{
    OscalFrameworks frameworks(what.shelf, what.data);
    for (const QString &id : {from, to}) {
        if (!frameworks.framework(id).isKnown())
            return failure(ErrorCode::UnknownFramework, {id});
    }
    const std::vector<Statement> statements = statementsBetween(what.data, from, to);
    if (statements.empty())
        return failure(ErrorCode::Conflict, {kindCode(Kind::Framework), from, u"no-mapping"_s, to});
    OscalWriter writer(frameworks, what.words, what.changed);
    MappingWriter rows(frameworks, writer);
    const LocalizedText description = writer.sentence(oscal::mappings);
    QJsonObject provenance{{"method"_L1, u"human"_s}, {"matching-rationale"_L1, u"semantic"_s},
        {"status"_L1, u"complete"_s}, {"mapping-description"_L1, oscalMain(description)}};
    OscalProps props;
    props.addOther(u"mapping-description"_s, description);
    props.putInto(provenance);
    if (const QStringList authors = rows.authors(statements); !authors.isEmpty())
        provenance.insert("responsible-parties"_L1,
            QJsonArray{QJsonObject{{"role-id"_L1, writer.role(u"author"_s, oscal::author)},
                {"party-uuids"_L1, QJsonArray::fromStringList(authors)}}});
    const QJsonObject content{{"provenance"_L1, provenance}, {"mappings"_L1, rows.mappings(statements)}};
    return writer.document(u"mapping-collection"_s, from + u'/' + to,
        writer.sentence(
            oscal::mappingCollection, {frameworks.framework(from).title, frameworks.framework(to).title}),
        what.day.toString(Qt::ISODate), content);
}

} // namespace tsuzuri
