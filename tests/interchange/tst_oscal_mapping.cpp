#include "core/frameworks/mapping.h"
#include "core/frameworks/requirements.h"
#include "core/interchange/oscal_export.h"
#include "core/interchange/oscal_mapping.h"
#include "core/interchange/oscal_props.h"
#include "tests/interchange/foreign_files.h"
#include "tests/interchange/json_schema.h"

using namespace tsuzuri;

namespace {

const QString tsc = u"aicpa_tsc_2017"_s;
const QString coso = u"coso_2013"_s;
const QString r5 = u"nist_800_53_r5"_s;

void put(const ChangeSet &changes, Dataset &data)
{
    forEachRecordType([&]<typename T>() {
        for (const T &record : changes.of<T>())
            data.table<T>().put(record);
    });
}

/// A workspace that holds these frameworks.
Dataset holding(const QStringList &frameworks)
{
    Dataset data;
    for (const QString &id : frameworks) {
        ChangeSet changes;
        addRequirements(PackShelf().pack(id).value(), changes);
        put(changes, data);
    }
    return data;
}

RequirementMapping between(const QString &from, const QString &to, MappingRelation relation)
{
    static int number = 0;
    RequirementMapping mapping;
    mapping.id = Id<RequirementMapping>::create();
    mapping.ref = u"RM-%1"_s.arg(++number);
    mapping.from = requirementId(from);
    mapping.to = requirementId(to);
    mapping.relation = relation;
    mapping.strength = MappingStrength::Medium;
    mapping.source = u"社内の対応表  第2版"_s;
    mapping.author = u"Internal audit"_s;
    mapping.datedOn = {2026, 4, 1};
    return mapping;
}

/// Everything but number and identity, one line each.
QStringList linesOf(const std::vector<RequirementMapping> &mappings)
{
    QStringList lines;
    for (const RequirementMapping &each : mappings) {
        lines << QStringList{each.from.toString(), each.to.toString(), oscalCode(each.relation),
            oscalCode(each.strength), each.source, each.author, each.datedOn.toString(Qt::ISODate)}
                     .join(u'|');
    }
    lines.sort();
    return lines;
}

QJsonObject item(const QString &id)
{
    return {{u"type"_s, u"control"_s}, {u"id-ref"_s, id}};
}

QJsonObject map(const QString &relation, const QStringList &from, const QStringList &to)
{
    QJsonArray sources;
    QJsonArray targets;
    std::ranges::for_each(from, [&](const QString &id) { sources.append(item(id)); });
    std::ranges::for_each(to, [&](const QString &id) { targets.append(item(id)); });
    return {
        {u"uuid"_s, u"u"_s}, {u"relationship"_s, relation}, {u"sources"_s, sources}, {u"targets"_s, targets}};
}

/// One of somebody else, from NIST SP 800-53 to the criteria, known by the names of their files.
QJsonObject foreign(const QJsonArray &maps)
{
    const auto end = [](const QString &href) {
        return QJsonObject{{u"type"_s, u"catalog"_s}, {u"href"_s, href}};
    };
    return {{u"mapping-collection"_s,
        QJsonObject{{u"uuid"_s, u"u"_s},
            {u"metadata"_s,
                QJsonObject{{u"title"_s, u"Crosswalk"_s}, {u"version"_s, u"1"_s},
                    {u"oscal-version"_s, u"1.2.0"_s}, {u"last-modified"_s, u"2026-03-01T00:00:00Z"_s},
                    {u"parties"_s, QJsonArray{QJsonObject{{u"name"_s, u"Board"_s}}}}}},
            {u"mappings"_s,
                QJsonObject{
                    {u"source-resource"_s, end(u"https://example.org/NIST_SP-800-53_rev5_catalog.json"_s)},
                    {u"target-resource"_s, end(u"aicpa_tsc_2017.json"_s)}, {u"maps"_s, maps}}}}}};
}

} // namespace

/// What is mapped between two frameworks as a mapping collection of OSCAL, out and in.
class TestOscalMapping : public QObject {
    Q_OBJECT

private:
    ForeignFiles m_files;
    PackShelf m_shelf;

    Result<QJsonObject> collection(const Dataset &data, const QString &from, const QString &to) const
    {
        return mappingCollection({data, m_shelf, m_files.words(),
                                     {QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC}, {2026, 11, 20}},
            from, to);
    }
    Result<CollectionDraft> read(const QJsonObject &document, const Dataset &data) const
    {
        m_files.write(u"m.json"_s, QJsonDocument(document).toJson());
        return readMappingCollection(m_files.path(u"m.json"_s), data, m_shelf, m_files.words());
    }
    QStringList problems(const QJsonObject &document) const
    {
        const auto draft = read(document, Dataset());
        if (!draft)
            return {draft.error().arguments.mid(1).join(u' ')};
        return placesOf(draft->problems);
    }

private Q_SLOTS:
    void collections_areValid_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("all models") << u"oscal_complete_schema"_s;
        QTest::newRow("mapping alone") << u"oscal_mapping_schema"_s;
    }
    void collections_areValid()
    {
        QFETCH(QString, schema);
        const JsonSchema all(
            QStringLiteral(TSUZURI_SOURCE_DIR "/tests/interchange/schemas/%1.json").arg(schema));
        QVERIFY(!all.isEmpty());
        Dataset data = holding({tsc, coso});
        data.table<RequirementMapping>().put(
            between(tsc + u":CC1.1"_s, coso + u":P1"_s, MappingRelation::Related));
        for (const auto &[from, to] : {std::pair(tsc, coso), std::pair(u"nist_csf_2_0"_s, r5),
                 std::pair(u"iso27001_2013"_s, u"iso27001_2022"_s)}) {
            const auto made = collection(data, from, to);
            QVERIFY(made);
            QCOMPARE(all.faults(*made).join(u'\n'), QString());
        }
    }

    void ownMappings_comeBackEqual()
    {
        Dataset data = holding({tsc, coso});
        std::vector<RequirementMapping> own;
        int row = 0;
        for (const MappingRelation relation :
            {MappingRelation::Equal, MappingRelation::Subset, MappingRelation::Superset,
                MappingRelation::Intersects, MappingRelation::Related, MappingRelation::Unset}) {
            ++row;
            own.push_back(
                between(tsc + u":CC1.%1"_s.arg(row % 5 + 1), coso + u":P%1"_s.arg(row + 5), relation));
        }
        own.push_back(between(coso + u":P17"_s, tsc + u":CC4.2"_s, MappingRelation::Equal));
        own.back().strength = MappingStrength::Unset;
        own.back().source = u"Two\nlines"_s;
        own.back().datedOn = {};
        for (const RequirementMapping &each : own)
            data.table<RequirementMapping>().put(each);
        const auto made = collection(data, tsc, coso);
        QVERIFY(made);
        const auto draft = read(*made, holding({tsc, coso}));
        QVERIFY2(draft && draft->isSound(), qPrintable(problems(*made).join(u'\n')));
        QCOMPARE(linesOf(draft->changes.of<RequirementMapping>()), linesOf(own));
        QCOMPARE(draft->changes.of<Requirement>().size(), 0U);
    }

    void mappingsOfTheProgram_areKnownAgain()
    {
        const auto made = collection(Dataset(), tsc, coso);
        QVERIFY(made);
        const auto draft = read(*made, Dataset());
        QVERIFY(draft && draft->isSound());
        QCOMPARE(draft->read, 17);
        QCOMPARE(draft->unchanged, 17);
        QVERIFY(draft->changes.isEmpty());
    }

    void whatTheWorkspaceMaps_takesThePlaceOfTheProgramsRow()
    {
        Dataset data = holding({tsc, coso});
        const Mapping &shipped = *std::ranges::find(*shippedMappings(), tsc + u"__"_s + coso, &Mapping::id);
        const Mapping::Row row = shipped.rows.front();
        const RequirementMapping own = between(requirementRef(coso, row.to), requirementRef(tsc, row.from),
            MappingRelation::Intersects); // the other way round
        data.table<RequirementMapping>().put(own);
        const auto made = collection(data, tsc, coso);
        QVERIFY(made);
        int rows = 0;
        for (const QJsonValue &mapping : (*made)["mapping-collection"_L1]["mappings"_L1].toArray())
            rows += static_cast<int>(mapping["maps"_L1].toArray().size());
        QCOMPARE(rows, static_cast<int>(shipped.rows.size()));
        // In a workspace without it the row of the file becomes the workspace's own.
        const auto draft = read(*made, holding({tsc, coso}));
        QVERIFY(draft);
        QCOMPARE(draft->unchanged, rows - 1);
        QCOMPARE(linesOf(draft->changes.of<RequirementMapping>()), linesOf({own}));
    }

    void whatTheWorkspaceMaps_staysWhenAFileSaysElse()
    {
        Dataset there = holding({tsc, coso});
        there.table<RequirementMapping>().put(
            between(tsc + u":CC1.1"_s, coso + u":P9"_s, MappingRelation::Equal));
        const auto made = collection(there, tsc, coso);
        QVERIFY(made);
        Dataset here = holding({tsc, coso});
        here.table<RequirementMapping>().put(
            between(tsc + u":CC1.1"_s, coso + u":P9"_s, MappingRelation::Subset));
        const auto draft = read(*made, here);
        QVERIFY(draft && draft->isSound());
        QCOMPARE(draft->added, 0);
        QCOMPARE(draft->leftOut, 1);
        QVERIFY(draft->notes.front().message.en.contains("maps these two itself"_L1));
        const auto same = read(*made, there);
        QCOMPARE(same->unchanged, draft->read);
    }

    void aCollectionOfSomebodyElse_bringsItsFrameworks()
    {
        const auto draft = read(foreign({map(u"subset-of"_s, {u"ac-2.1"_s}, {u"cc6.1"_s}),
                                    map(u"equivalent-to"_s, {u"ac-1"_s}, {u"CC6.2"_s})}),
            holding({tsc}));
        QVERIFY(draft && draft->isSound());
        const auto &rows = draft->changes.of<RequirementMapping>();
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[0].from == requirementId(r5 + u":AC-2(1)"_s));
        QVERIFY(rows[0].to == requirementId(tsc + u":CC6.1"_s));
        QCOMPARE(rows[0].relation, MappingRelation::Subset);
        QCOMPARE(rows[1].relation, MappingRelation::Equal);
        QCOMPARE(rows[0].source, u"Crosswalk"_s);
        QCOMPARE(rows[0].author, u"Board"_s);
        QCOMPARE(rows[0].datedOn, QDate(2026, 3, 1));
        QCOMPARE(draft->changes.of<Framework>().size(), 1U);
        QCOMPARE(draft->changes.of<Framework>().front().ref, r5);
        QVERIFY(draft->changes.of<Requirement>().size() > 1000);
    }

    void severalAtOnce_giveWhatFollowsForEachPair()
    {
        const auto draft = read(foreign({map(u"equal-to"_s, {u"ac-2"_s, u"ac-3"_s}, {u"cc6.1"_s}),
                                    map(u"equal-to"_s, {u"ac-4"_s}, {u"cc6.2"_s, u"cc6.3"_s}),
                                    map(u"intersects-with"_s, {u"ac-5"_s}, {u"cc6.4"_s, u"cc6.5"_s}),
                                    map(u"no-relationship"_s, {u"ac-6"_s}, {u"cc6.6"_s}),
                                    map(u"subset-of"_s, {u"ac-2"_s}, {u"cc6.1"_s})}),
            Dataset());
        QVERIFY(draft && draft->isSound());
        QStringList relations;
        for (const RequirementMapping &each : draft->changes.of<RequirementMapping>())
            relations << oscalCode(each.relation);
        QCOMPARE(relations,
            (QStringList{
                u"subset"_s, u"subset"_s, u"superset"_s, u"superset"_s, u"related"_s, u"related"_s}));
        QCOMPARE(draft->read, 8);
        QCOMPARE(draft->leftOut, 1);
        QCOMPARE(draft->unchanged, 1);
        QCOMPARE(draft->notes.size(), 4U);
    }

    void whatCannotBeTaken_keepsTheFileOut_data()
    {
        QTest::addColumn<QJsonObject>("document");
        QTest::addColumn<QString>("problems");
        const QString maps = u"$.mapping-collection.mappings[0].maps"_s;
        const auto row = [](const char *name, const QJsonObject &document, const QString &said) {
            QTest::newRow(name) << document << said;
        };
        row("unknown ids",
            foreign({map(u"equal-to"_s, {u"ac-2"_s}, {u"cc6.1"_s}),
                map(u"equal-to"_s, {u"zz-1"_s}, {u"cc99"_s})}),
            maps + u"[1].sources[0] zz-1\n"_s + maps + u"[1].targets[0] cc99"_s);
        row("a withdrawn control", foreign({map(u"equal-to"_s, {u"ac-2.10"_s}, {u"cc6.1"_s})}),
            maps + u"[0].sources[0] AC-2(10)"_s);
        row("a group that is equal", foreign({map(u"equal-to"_s, {u"ac-2"_s}, {u"cc6"_s})}),
            maps + u"[0].targets[0] CC6"_s);
        row("an unknown relation", foreign({map(u"likes"_s, {u"ac-2"_s}, {u"cc6.1"_s})}),
            maps + u"[0].relationship likes"_s);
        row("no target", foreign({map(u"equal-to"_s, {u"ac-2"_s}, {})}), maps + u"[0] missing"_s);
        row("no mapping", foreign({}), maps + u" missing"_s);
        row("a catalog", {{u"catalog"_s, QJsonObject()}}, u"$.catalog no-mapping"_s);
        QJsonObject other = foreign({map(u"equal-to"_s, {u"ac-2"_s}, {u"cc6.1"_s})});
        const auto change = [&](const QByteArray &before, const QByteArray &after) {
            return QJsonDocument::fromJson(QJsonDocument(other).toJson().replace(before, after)).object();
        };
        row("a version to come", change("1.2.0", "2.0.0"),
            u"$.mapping-collection.metadata.oscal-version schema"_s);
        row("an unknown framework", change("aicpa_tsc_2017.json", "nobody.json"),
            u"$.mapping-collection.mappings[0].target-resource.href no-target"_s);
        row("a framework with itself", change("aicpa_tsc_2017.json", "nist_800_53_r5.json"),
            u"$.mapping-collection.mappings[0].target-resource value"_s);
        row("mappings that are none", change("\"maps\"", "\"max\""), maps + u" missing"_s);
    }
    void whatCannotBeTaken_keepsTheFileOut()
    {
        QFETCH(QJsonObject, document);
        QTEST(problems(document).join(u'\n'), "problems");
    }

    void setsThatWouldFillTheMemory_areRefused()
    {
        const QStringList many(1000, u"ac-2"_s);
        QCOMPARE(problems(foreign({map(u"equal-to"_s, many, many)})),
            QStringList{u"$.mapping-collection.mappings[0].maps[0] too-large"_s});
    }

    void frameworksWithoutMapping_areRefused()
    {
        const auto none = collection(Dataset(), tsc, u"uk_gcloud"_s);
        QVERIFY(!none);
        QVERIFY(m_files.words().in(Language::English).error(none.error()).contains("uk_gcloud"_L1));
        QCOMPARE(collection(Dataset(), tsc, u"nobody"_s).error().code, ErrorCode::UnknownFramework);
    }

    void pairs_countBothDirections()
    {
        Dataset data = holding({tsc, coso});
        data.table<RequirementMapping>().put(
            between(coso + u":P9"_s, tsc + u":CC1.1"_s, MappingRelation::Equal));
        QVERIFY(std::ranges::contains(mappedPairs(data), MappedPair{tsc, coso, 18}));
        QCOMPARE(mappedPairs(Dataset()).size(), shippedMappings()->size());
    }
};

QTEST_GUILESS_MAIN(TestOscalMapping)
#include "tst_oscal_mapping.moc"
