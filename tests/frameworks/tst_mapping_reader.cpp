#include "core/frameworks/mapping.h"
#include "core/frameworks/pack_fault.h"
#include "core/frameworks/pack_shelf.h"

#include <QFile>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QByteArray smallMapping()
{
    return R"json({
        "schema": 1, "id": "nist_800_53_r5__iso27001_2022", "from": "nist_800_53_r5", "to": "iso27001_2022",
        "title": {"ja": "対応", "en": "Mapping"}, "source": {"ja": "表", "en": "Table"},
        "author": {"ja": "誰か", "en": "Somebody"}, "date": "2026-09-01",
        "licence": {"rights": "public", "note": {"ja": "自由", "en": "Free"}},
        "mappings": [
            {"from": "AC-1", "to": "5.2", "relation": "intersects", "strength": "strong"},
            {"from": "AC-2", "to": "A.5.15", "relation": "superset", "strength": "weak",
             "source": {"ja": "別表", "en": "Another table"}},
            {"from": "AC", "to": "A.5", "relation": "related", "strength": "medium"}]
    })json";
}

/// The pack of an id, as the program ships it.
const Pack *shipped(const QString &id)
{
    static std::map<QString, Pack> packs;
    if (!packs.contains(id)) {
        Result<Pack> pack = PackShelf().pack(id);
        if (!pack)
            return nullptr;
        packs.emplace(id, std::move(*pack));
    }
    return &packs.at(id);
}

} // namespace

class TestMappingReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void endsOfUnknownPacksAreNotLookedUp();
    void shippedMappingsFitTheirPacks();
};

void TestMappingReader::everyMemberIsRead()
{
    const auto mapping = readMapping(smallMapping(), u"m.json"_s, shipped);
    QVERIFY(mapping);
    QCOMPARE(mapping->from, u"nist_800_53_r5");
    QCOMPARE(mapping->to, u"iso27001_2022");
    QCOMPARE(mapping->author.en, u"Somebody");
    QCOMPARE(mapping->date, QDate(2026, 9, 1));
    QCOMPARE(mapping->rights, pack::Rights::Public);
    QCOMPARE(mapping->rows.size(), 3);
    const Mapping::Row expected{u"AC-2"_s, u"A.5.15"_s, MappingRelation::Superset, MappingStrength::Weak,
        {u"別表"_s, u"Another table"_s, {}}};
    QVERIFY(mapping->rows[1] == expected);
}

void TestMappingReader::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *text, const char *by, const char *place,
                         const char *fault) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(by) << QString::fromLatin1(place)
                            << QByteArray(fault);
    };
    row("not JSON", "{", "", "@1", packfault::json);
    row("another form", "\"schema\": 1", "\"schema\": 2", "$.schema", packfault::schema);
    row("a member too many", "\"date\"", "\"day\": 1, \"date\"", "$.day", packfault::unknown);
    row("no author", "\"author\": {\"ja\": \"誰か\", \"en\": \"Somebody\"}, ", "", "$.author",
        packfault::missing);
    row("one language", "{\"ja\": \"表\", \"en\": \"Table\"}", "{\"en\": \"Table\"}", "$.source.ja",
        packfault::missing);
    row("a day that is none", "2026-09-01", "2026-09-31", "$.date", packfault::value);
    row("an id of other packs", "\"from\": \"nist_800_53_r5\"", "\"from\": \"nist_800_53_r4\"", "$.id",
        packfault::value);
    row("a text as a row", "{\"from\": \"AC\"", "\"AC\", {\"from\": \"AC\"", "$.mappings[2]",
        packfault::type);
    row("a number as an end", "\"to\": \"5.2\"", "\"to\": 5.2", "$.mappings[0].to", packfault::type);
    row("an unknown relation", "superset", "overset", "$.mappings[1].relation", packfault::value);
    row("no strength", ", \"strength\": \"strong\"", "", "$.mappings[0].strength", packfault::missing);
    row("the same pair twice", "\"from\": \"AC-2\", \"to\": \"A.5.15\"",
        "\"from\": \"AC-1\", \"to\": \"5.2\"", "$.mappings[1].to", packfault::duplicate);
    row("an unknown requirement", "A.5.15", "A.5.99", "$.mappings[1].to", packfault::noTarget);
    row("a withdrawn requirement", "AC-2\"", "AC-13\"", "$.mappings[1].from", packfault::value);
    row("a group that is said to be equal", "\"related\"", "\"equal\"", "$.mappings[2].relation",
        packfault::value);
    row("no rows", "\"mappings\": [", "\"mappings\": [], \"rows\": [", "$.rows", packfault::unknown);
}

void TestMappingReader::faultsNameTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, by);
    QFETCH(QString, place);
    QFETCH(QByteArray, fault);
    QByteArray json = smallMapping();
    const qsizetype at = json.indexOf(text);
    QVERIFY(at >= 0);
    if (fault == packfault::json)
        json = "{";
    else
        json.replace(at, text.size(), by);
    const auto mapping = readMapping(json, u"m.json"_s, shipped);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::PackDamaged);
    QCOMPARE(mapping.error().arguments, (QStringList{u"m.json"_s, place, QString::fromLatin1(fault)}));
}

void TestMappingReader::endsOfUnknownPacksAreNotLookedUp()
{
    QByteArray json = smallMapping();
    json.replace("A.5.15", "A.5.99");
    QVERIFY(readMapping(json, u"m.json"_s, {}));
    QVERIFY(readMapping(json, u"m.json"_s,
        [](const QString &id) { return id == "iso27001_2022"_L1 ? nullptr : shipped(id); }));
}

void TestMappingReader::shippedMappingsFitTheirPacks()
{
    const auto &all = shippedMappings();
    QVERIFY2(all, all ? "" : qPrintable(all.error().arguments.join(u' ')));
    QCOMPARE(all->size(), 18);
    for (const Mapping &mapping : *all) {
        QFile file(u":/mappings/"_s + mapping.id + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(shipped(mapping.from) && shipped(mapping.to));
        const auto again = readMapping(file.readAll(), mapping.id, shipped);
        QVERIFY2(again, again ? "" : qPrintable(again.error().arguments.join(u' ')));
        QVERIFY(*again == mapping);
    }
}

QTEST_GUILESS_MAIN(TestMappingReader)
#include "tst_mapping_reader.moc"
