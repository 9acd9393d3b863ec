#include "core/frameworks/mapping.h"
#include "core/frameworks/pack_fault.h"
#include "core/frameworks/requirements.h"
#include "core/interchange/oscal_catalog.h"
#include "core/interchange/oscal_frameworks.h"
#include "core/interchange/oscal_links.h"
#include "core/interchange/oscal_mapping.h"
#include "core/interchange/oscal_relation.h"
#include "core/words/framework_words.h"
#include "core/words/oscal_words.h"
#include "core/words/words.h"

#include <QFileInfo>
#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPairs = 100'000;

/// One end of a mapping: a framework that is known.
struct End {
    QString framework;
    QHash<QString, RequirementKind> kinds; ///< by code
    const OscalFramework *names = nullptr;

    /// The code of an item; what no catalog knows, as it stands there.
    QString codeOf(const QJsonObject &item) const
    {
        const QString own = ownValue(item, u"code");
        const QString id = item.value("id-ref"_L1).toString();
        return own.isEmpty() ? names->codes.value(id, id) : own;
    }
};

/// What all rows of one mapping share.
struct Head {
    End from;
    End to;
    QString source;
    QString author;
    QDate date;
};

bool saysTheSame(const RequirementMapping &one, const RequirementMapping &other)
{
    return one.from == other.from && one.to == other.to && one.relation == other.relation
        && one.strength == other.strength && one.source == other.source && one.author == other.author
        && one.datedOn == other.datedOn;
}

class MappingReader {
public:
    MappingReader(
        const ForeignDocument &document, const Dataset &data, const PackShelf &shelf, const BothWords &words)
        : m_document(document)
        , m_collection(document.root.value("mapping-collection"_L1).toObject())
        , m_data(data)
        , m_shelf(shelf)
        , m_frameworks(shelf, data)
        , m_words(words)
    {
        for (const RequirementMapping &each : data.table<RequirementMapping>())
            m_own.insert(keyOf(each), each);
    }

    Result<CollectionDraft> read()
    {
        const QString path = u"$.mapping-collection"_s;
        QJsonObject listed = m_collection; // one mapping may stand there without a list
        if (listed.value("mappings"_L1).isObject())
            listed.insert("mappings"_L1, QJsonArray{listed.value("mappings"_L1)});
        const auto mappings = oscalObjects(m_document, listed, path, "mappings"_L1);
        if (!mappings)
            return std::unexpected(mappings.error());
        if (mappings->empty())
            return m_document.damaged(path + u".mappings"_s, packfault::missing);
        for (std::size_t i = 0; i < mappings->size(); ++i) {
            if (const auto ok = readMapping((*mappings)[i], path + u".mappings[%1]"_s.arg(i)); !ok)
                return std::unexpected(ok.error());
        }
        return std::move(m_draft);
    }

private:
    static QString keyOf(const RequirementMapping &each)
    {
        return pairKey(each.from.toString(), each.to.toString());
    }

    void note(std::vector<FrameworkNote> &notes, const QString &place, const QString &value,
        const Phrase &phrase, const QStringList &arguments = {})
    {
        notes.push_back({m_document.place(place), value, m_words.text(phrase, arguments)});
    }

    Result<void> readMapping(const QJsonObject &mapping, const QString &path)
    {
        auto from = readEnd(mapping, path, u"source-resource"_s);
        if (!from)
            return std::unexpected(from.error());
        auto to = readEnd(mapping, path, u"target-resource"_s);
        if (!to)
            return std::unexpected(to.error());
        if (from->framework == to->framework)
            return m_document.damaged(path + u".target-resource"_s, packfault::value);
        const Head head = headOf(mapping, std::move(*from), std::move(*to));
        readShipped(head.from.framework, head.to.framework);
        const auto maps = oscalObjects(m_document, mapping, path, "maps"_L1);
        if (!maps)
            return std::unexpected(maps.error());
        if (maps->empty())
            return m_document.damaged(path + u".maps"_s, packfault::missing);
        for (std::size_t i = 0; i < maps->size(); ++i) {
            if (const auto ok = readMap((*maps)[i], path + u".maps[%1]"_s.arg(i), head); !ok)
                return ok;
        }
        return {};
    }

    /// What the program says of pairs of these two, as records of the workspace would.
    void readShipped(const QString &one, const QString &other)
    {
        m_shipped.clear();
        const auto &shipped = shippedMappings();
        if (!shipped)
            return;
        for (const Mapping &mapping : *shipped) {
            if ((mapping.from == one && mapping.to == other) || (mapping.from == other && mapping.to == one))
                takeShipped(mapping);
        }
    }

    void takeShipped(const Mapping &mapping)
    {
        for (const Mapping::Row &row : mapping.rows) {
            RequirementMapping record;
            record.from = idOf(mapping.from, row.from);
            record.to = idOf(mapping.to, row.to);
            record.relation = row.relation;
            record.strength = row.strength;
            record.source = oscalMain(row.source.isEmpty() ? mapping.source : row.source);
            record.author = oscalMain(mapping.author);
            record.datedOn = mapping.date;
            m_shipped.insert(keyOf(record), record);
        }
    }

    /// Source, author and day: our own properties, else what the collection says of itself.
    Head headOf(const QJsonObject &mapping, End from, End to) const
    {
        const QJsonObject metadata = m_collection.value("metadata"_L1).toObject();
        const QJsonObject party = metadata.value("parties"_L1).toArray().first().toObject();
        Head head{std::move(from), std::move(to), oscalMain(ownText(mapping, u"source")),
            oscalMain(ownText(mapping, u"author")),
            QDate::fromString(ownValue(mapping, u"dated-on"), Qt::ISODate)};
        if (ownValue(mapping, u"stated-by").isEmpty()) {
            head.source = packText(metadata.value("title"_L1).toString());
            head.author = packText(party.value("name"_L1).toString());
            head.date =
                QDate::fromString(metadata.value("last-modified"_L1).toString().left(10), Qt::ISODate);
        }
        return head;
    }

    Result<End> readEnd(const QJsonObject &mapping, const QString &path, const QString &key)
    {
        const QJsonObject resource = mapping.value(key).toObject();
        const QString id = frameworkOf(resource);
        if (id.isEmpty())
            return m_document.damaged(path + u'.' + key + u".href"_s, packfault::noTarget);
        return endOf(id);
    }

    /// "" where nobody knows it.
    QString frameworkOf(const QJsonObject &resource)
    {
        QStringList names{ownValue(resource, u"framework-id")};
        const QString href = resource.value("href"_L1).toString();
        for (const QString &reference : oscalReferencesOf(m_collection, href))
            names << QFileInfo(oscalFileName(reference)).completeBaseName();
        names.removeAll(QString());
        for (const QString &name : names) {
            if (m_frameworks.framework(name).isKnown())
                return name;
        }
        if (!m_listing)
            m_listing = m_shelf.list();
        for (const PackSummary &pack : m_listing->packs) {
            if (std::ranges::any_of(names, [&](const QString &name) { return pack.knownAs.contains(name); }))
                return pack.id;
        }
        return {};
    }

    Result<End> endOf(const QString &id)
    {
        End end{id, {}, &m_frameworks.framework(id)};
        if (const Framework *held = m_data.table<Framework>().findRef(id)) {
            for (const Requirement &each : m_data.table<Requirement>()) {
                if (each.framework == held->id)
                    end.kinds.insert(each.code, each.kind);
            }
            return end;
        }
        const auto pack = m_shelf.pack(id);
        if (!pack)
            return std::unexpected(pack.error());
        ChangeSet records;
        addRequirements(*pack, records);
        for (const Requirement &each : records.of<Requirement>())
            end.kinds.insert(each.code, each.kind);
        return end;
    }

    /// The codes of one side; a problem for each that can't be mapped.
    QStringList codesOf(const QJsonObject &map, QLatin1StringView key, const QString &path, const End &end,
        MappingRelation relation)
    {
        QStringList codes;
        for (const QJsonValue &value : map.value(key).toArray()) {
            const QString code = end.codeOf(value.toObject());
            const QString place = path + u".%1[%2]"_s.arg(key).arg(codes.size());
            const RequirementKind kind = end.kinds.value(code);
            if (!end.kinds.contains(code))
                note(m_draft.problems, place, code, oscal::unknownRequirement, {code, end.framework});
            else if (kind == RequirementKind::Withdrawn)
                note(m_draft.problems, place, code, oscal::withdrawnRequirement, {code, end.framework});
            else if (kind == RequirementKind::Group && relation != MappingRelation::Related)
                note(m_draft.problems, place, code, oscal::groupOnlyRelated, {code, end.framework});
            codes << code;
        }
        return codes;
    }

    Result<void> readMap(const QJsonObject &map, const QString &path, const Head &head)
    {
        const QString word = map.value("relationship"_L1).toString().left(100);
        const ReadRelation read = readRelation(map);
        if (read.word == RelationWord::Unknown)
            note(m_draft.problems, path + u".relationship"_s, word, oscal::unknownRelation, {word});
        const QStringList from = codesOf(map, "sources"_L1, path, head.from, read.relation);
        const QStringList to = codesOf(map, "targets"_L1, path, head.to, read.relation);
        if (from.isEmpty() || to.isEmpty())
            return m_document.damaged(path, packfault::missing);
        m_draft.read += static_cast<int>(std::min<qsizetype>(from.size() * to.size(), mostPairs + 1));
        if (m_draft.read > mostPairs)
            return m_document.damaged(path, packfault::tooLarge);
        if (read.word == RelationWord::Nothing) {
            note(m_draft.notes, path, word, oscal::saysNoRelation);
            m_draft.leftOut += static_cast<int>(from.size() * to.size());
            return {};
        }
        if (!m_draft.isSound())
            return {}; // told; nothing will be stored
        if (from.size() > 1 || to.size() > 1)
            note(m_draft.notes, path, word, oscal::severalAtOnce);
        const int before = m_draft.added;
        for (const QString &one : from) {
            for (const QString &other : to) {
                const MappingRelation relation = relationOfPairs(read.relation, from.size(), to.size());
                add(recordOf(map, head, relation, one, other), path, one + u" – "_s + other);
            }
        }
        if (m_draft.added > before) {
            bring(head.from.framework);
            bring(head.to.framework);
        }
        return {};
    }

    RequirementMapping recordOf(const QJsonObject &map, const Head &head, MappingRelation relation,
        const QString &from, const QString &to) const
    {
        const QJsonValue category = map.value("confidence-score"_L1).toObject().value("category"_L1);
        RequirementMapping record;
        record.from = idOf(head.from.framework, from);
        record.to = idOf(head.to.framework, to);
        record.relation = relation;
        for (const MappingStrength strength :
            {MappingStrength::Weak, MappingStrength::Medium, MappingStrength::Strong}) {
            if (category.toString() == oscalCode(strength))
                record.strength = strength;
        }
        record.source = head.source;
        record.author = head.author;
        record.datedOn = head.date;
        return record;
    }

    Id<Requirement> idOf(const QString &framework, const QString &code) const
    {
        const QString ref = requirementRef(framework, code);
        const Requirement *held = m_data.table<Requirement>().findRef(ref);
        return held ? held->id : requirementId(ref);
    }

    static bool isAmong(const QMultiHash<QString, RequirementMapping> &rows, const QString &key,
        const RequirementMapping &record)
    {
        const auto [first, last] = rows.equal_range(key);
        return std::any_of(
            first, last, [&](const RequirementMapping &each) { return saysTheSame(each, record); });
    }

    void add(const RequirementMapping &record, const QString &path, const QString &pair)
    {
        const QString key = keyOf(record);
        if (isAmong(m_own, key, record) || (!m_own.contains(key) && isAmong(m_shipped, key, record))) {
            ++m_draft.unchanged;
        } else if (m_own.contains(key)) {
            ++m_draft.leftOut;
            const bool isOfThisFile = m_own.value(key).id.isNull();
            note(m_draft.notes, path, pair, isOfThisFile ? framework::takenOnce : oscal::ownMappingStays,
                {pair});
        } else {
            ++m_draft.added;
            m_own.insert(key, record);
            m_draft.changes.add(record);
        }
    }

    /// A framework that the workspace does not hold yet.
    void bring(const QString &framework)
    {
        if (m_brought.contains(framework) || m_data.table<Framework>().findRef(framework))
            return;
        m_brought.insert(framework);
        if (const auto pack = m_shelf.pack(framework))
            addRequirements(*pack, m_draft.changes);
    }

    const ForeignDocument &m_document;
    const QJsonObject m_collection;
    const Dataset &m_data;
    const PackShelf &m_shelf;
    OscalFrameworks m_frameworks;
    const BothWords &m_words;
    std::optional<PackShelf::Listing> m_listing; // made when first needed
    QMultiHash<QString, RequirementMapping> m_own; // of the workspace and of this file, by both ends
    QMultiHash<QString, RequirementMapping> m_shipped; // between the two frameworks at hand, by refs
    QSet<QString> m_brought;
    CollectionDraft m_draft;
};

} // namespace

Result<CollectionDraft> readMappingCollection(
    const QString &path, const Dataset &data, const PackShelf &shelf, const BothWords &words)
{
    const auto document = readForeignDocument(path);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root.contains("mapping-collection"_L1)) {
        const QString first = document->root.isEmpty() ? QString() : document->root.begin().key();
        return document->damaged(first.isEmpty() ? u"$"_s : u"$."_s + first.left(64), packfault::noMapping);
    }
    if (const auto ok = checkOscalVersion(*document, u"mapping-collection"_s); !ok)
        return std::unexpected(ok.error());
    return MappingReader(*document, data, shelf, words).read();
}

} // namespace tsuzuri
