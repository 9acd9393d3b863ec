#include "core/frameworks/pack_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// Every member that the form has, once.
QByteArray fullPack()
{
    return R"json({
        "schema": 1, "id": "full_1", "edition": "1.0", "title": {"ja": "全部", "en": "Full"},
        "short_title": {"en": "F"}, "operator": {"en": "Nobody"}, "applies_to": {"en": "Everybody"},
        "as_of": "2026-09-01", "source": {"en": "Invented"},
        "licence": {"rights": "public", "note": {"en": "Free"}},
        "audits": [{"id": "full_audit", "title": {"en": "Audit"}, "at": "date"}],
        "cycle": {"validity_months": 36, "validity_from": "period_end", "surveillance_months": 12,
                  "renewal_months": 24, "period_months": {"min": 3, "max": 12}, "gapless": true,
                  "note": {"en": "Note"}},
        "terms": {"auditor": {"en": "a"}, "event": {"en": "b"}, "requirement": {"en": "c"},
                  "control": {"en": "d"}, "applicable": {"en": "e"}, "not_applicable": {"en": "f"},
                  "design": {"en": "g"}, "operation": {"en": "h"}, "finding": {"ja": "発見事項", "en": "i"},
                  "remediation": {"en": "j"}, "statement": {"en": "k"}},
        "related": [{"id": "other", "relation": "builds_on", "title": {"en": "Other"}}],
        "levels": [{"id": "low", "title": {"en": "Low"}, "choice": "one"},
                   {"id": "high", "title": {"en": "High"}, "choice": "one"},
                   {"id": "base", "title": {"en": "Base"}, "choice": "always"}],
        "tags": [{"id": "mandatory", "title": {"en": "Mandatory"}}],
        "known_as": ["Other_catalog"], "oscal": {},
        "requirements": [
            {"id": "1.1", "parent": "1", "kind": "requirement", "title": {"ja": "一"},
             "text": {"en": "Wording"}, "levels": ["low", "high"], "tags": ["mandatory"], "oscal": {}},
            {"id": "1", "kind": "group", "title": {"ja": "組", "en": "Group"}},
            {"id": "1.2", "parent": "1", "kind": "requirement", "levels": ["high"]},
            {"id": "1.3", "parent": "1", "kind": "requirement", "levels": ["high"],
             "withdrawn": true, "replaced_by": ["1.2"]},
            {"id": "1.4", "parent": "1.1", "kind": "requirement", "levels": ["base"]},
            {"id": "1.5", "parent": "1", "kind": "requirement"}]
    })json";
}

/// The full pack with one change: `text` is replaced once by `by`.
QByteArray changedPack(const QByteArray &text, const QByteArray &by)
{
    QByteArray json = fullPack();
    const qsizetype at = json.indexOf(text);
    return at < 0 ? QByteArray() : json.replace(at, text.size(), by);
}

void collectMembers(const QJsonValue &value, QSet<QString> &names)
{
    for (const QJsonValue &element : value.toArray())
        collectMembers(element, names);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        collectMembers(it.value(), names);
    }
}

void collectProperties(const QJsonValue &value, QSet<QString> &names)
{
    for (const QJsonValue &element : value.toArray())
        collectProperties(element, names);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "properties"_L1) {
            for (const QString &name : it.value().toObject().keys())
                names.insert(name);
        }
        collectProperties(it.value(), names);
    }
}

QString idsOf(const std::vector<const pack::Requirement *> &requirements)
{
    QStringList ids;
    for (const pack::Requirement *requirement : requirements)
        ids.append(requirement->id);
    return ids.join(u' ');
}

} // namespace

class TestPackReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberArrives();
    void schemaAndReaderKnowTheSameMembers();
    void selectionTakesChosenLevelsAndThoseAlwaysTaken();
    void countsSeparateGroupsAndWithdrawn();
    void malformedPacksNameThePlace_data();
    void malformedPacksNameThePlace();
    void excessIsRefused();
};

void TestPackReader::everyMemberArrives()
{
    const Result<Pack> read = readPack(fullPack(), u"full_1.json"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().arguments.join(u' ')));
    const Pack &pack = *read;
    QCOMPARE(pack.id, u"full_1");
    QCOMPARE(pack.edition, u"1.0");
    QCOMPARE(pack.title.ja, u"全部");
    QCOMPARE(pack.shortTitle.en, u"F");
    QCOMPARE(pack.operatedBy.en, u"Nobody");
    QCOMPARE(pack.appliesTo.en, u"Everybody");
    QCOMPARE(pack.asOf, QDate(2026, 9, 1));
    QCOMPARE(pack.source.en, u"Invented");
    QCOMPARE(pack.rights, pack::Rights::Public);
    QCOMPARE(pack.licenceNote.en, u"Free");
    QVERIFY(pack.audits == std::vector<pack::Audit>({{u"full_audit"_s, {{}, u"Audit"_s}, pack::At::Date}}));
    const pack::Cycle cycle{36, pack::ValidFrom::PeriodEnd, 12, 24, 3, 12, true, {{}, u"Note"_s}};
    QVERIFY(pack.cycle == cycle);
    QCOMPARE(pack.terms.size(), 11);
    QCOMPARE(pack.term(u"finding"_s).ja, u"発見事項");
    QVERIFY(pack.term(u"nothing"_s).isEmpty());
    QVERIFY(pack.related
        == std::vector<pack::Related>({{u"other"_s, pack::Relation::BuildsOn, {{}, u"Other"_s}}}));
    QCOMPARE(pack.levels.size(), 3);
    QVERIFY(pack.levels.at(2) == (pack::Level{u"base"_s, {{}, u"Base"_s}, pack::Choice::Always}));
    QVERIFY(pack.tags == std::vector<pack::Tag>({{u"mandatory"_s, {{}, u"Mandatory"_s}}}));
    const pack::Requirement first{u"1.1"_s, u"1"_s, pack::Kind::Requirement, {u"一"_s, {}},
        {{}, u"Wording"_s}, {u"low"_s, u"high"_s}, {u"mandatory"_s}, false, {}, {}};
    QCOMPARE(pack.knownAs, QStringList{u"Other_catalog"_s});
    QVERIFY(pack.requirements.at(0) == first);
    QVERIFY(pack.find(u"1.3"_s)->isWithdrawn);
    QCOMPARE(pack.find(u"1.3"_s)->replacedBy, QStringList{u"1.2"_s});
    QVERIFY(!pack.find(u"9"_s));
}

void TestPackReader::schemaAndReaderKnowTheSameMembers()
{
    QFile file(QStringLiteral(TSUZURI_SOURCE_DIR "/resources/frameworks/pack.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument schema = QJsonDocument::fromJson(file.readAll());
    QVERIFY(schema.isObject());
    QSet<QString> inSchema;
    collectProperties(schema.object(), inSchema);
    QSet<QString> inPack; // every one of which the reader accepts, as the test above shows
    collectMembers(QJsonDocument::fromJson(fullPack()).object(), inPack);
    QCOMPARE(inSchema - inPack, QSet<QString>());
    QCOMPARE(inPack - inSchema, QSet<QString>());
}

void TestPackReader::selectionTakesChosenLevelsAndThoseAlwaysTaken()
{
    const Result<Pack> pack = readPack(fullPack(), u"full_1.json"_s);
    QVERIFY(pack);
    QCOMPARE(idsOf(pack->selection({}).value()), u"1.1 1.2 1.4 1.5");
    QCOMPARE(idsOf(pack->selection({u"low"_s}).value()), u"1.1 1.4");
    QCOMPARE(idsOf(pack->selection({u"high"_s}).value()), u"1.1 1.2 1.4");
    const auto unknown = pack->selection({u"medium"_s});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownFramework);
    QCOMPARE(unknown.error().arguments, QStringList{u"full_1:medium"_s});
}

void TestPackReader::countsSeparateGroupsAndWithdrawn()
{
    const Result<Pack> pack = readPack(fullPack(), u"full_1.json"_s);
    QVERIFY(pack);
    QVERIFY(countsOf(*pack) == (PackCounts{.requirements = 4, .withdrawn = 1, .groups = 1}));
}

void TestPackReader::malformedPacksNameThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, const QString &place, const char *fault) {
        QTest::newRow(name) << json << place << QString::fromLatin1(fault);
    };
    row("no text at all", "", u"@0"_s, packfault::json);
    row("cut in the middle", R"({"schema": 1, "id": )", u"@20"_s, packfault::json);
    row("a list at the top", "[]", u"$"_s, packfault::type);
    row("a newer form", changedPack(R"("schema": 1)", R"("schema": 2)"), u"$.schema"_s, packfault::schema);
    row("no form", changedPack(R"("schema": 1,)", ""), u"$.schema"_s, packfault::missing);
    row("no id", changedPack(R"("id": "full_1",)", ""), u"$.id"_s, packfault::missing);
    row("an id that is a path", changedPack("full_1", "../full"), u"$.id"_s, packfault::value);
    row("an id with a Japanese letter", changedPack("full_1", "full_一"), u"$.id"_s, packfault::value);
    row("a misspelt member", changedPack("applies_to", "apllies_to"), u"$.apllies_to"_s, packfault::unknown);
    row("a number for a text", changedPack(R"({"ja": "全部", "en": "Full"})", "7"), u"$.title"_s,
        packfault::type);
    row("a third language", changedPack(R"("ja": "全部")", R"("fr": "x")"), u"$.title.fr"_s,
        packfault::unknown);
    row("a text in no language", changedPack(R"("en": "Nobody")", ""), u"$.operator"_s, packfault::missing);
    row("spaces around a text", changedPack(R"("Nobody")", R"(" Nobody")"), u"$.operator.en"_s,
        packfault::value);
    row("an impossible date", changedPack("2026-09-01", "2026-02-30"), u"$.as_of"_s, packfault::value);
    row("a half month", changedPack("36", "36.5"), u"$.cycle.validity_months"_s, packfault::value);
    row("a month in words", changedPack("36", R"("36")"), u"$.cycle.validity_months"_s, packfault::type);
    row("a period that ends before it starts", changedPack(R"("max": 12)", R"("max": 2)"),
        u"$.cycle.period_months.max"_s, packfault::value);
    row("yes instead of true", changedPack("true", R"("yes")"), u"$.cycle.gapless"_s, packfault::type);
    row("an unknown term", changedPack("finding", "findings"), u"$.terms.findings"_s, packfault::unknown);
    row("an unknown relation", changedPack("builds_on", "likes"), u"$.related[0].relation"_s,
        packfault::value);
    row("levels that are no list",
        changedPack(R"("tags": [{"id": "mandatory", "title": {"en": "Mandatory"}}])", R"("tags": {})"),
        u"$.tags"_s, packfault::type);
    row("two levels of one id", changedPack(R"("id": "high")", R"("id": "low")"), u"$.levels[1].id"_s,
        packfault::duplicate);
    row("no requirements", changedPack("requirements", "tags2"), u"$.tags2"_s, packfault::unknown);
    row("a requirement that is a text",
        changedPack(R"({"id": "1.5", "parent": "1", "kind": "requirement"})", R"("1.5")"),
        u"$.requirements[5]"_s, packfault::type);
    row("two requirements of one id", changedPack(R"("id": "1.2")", R"("id": "1.1")"),
        u"$.requirements[2].id"_s, packfault::duplicate);
    row("an unknown kind", changedPack(R"("kind": "group")", R"("kind": "chapter")"),
        u"$.requirements[1].kind"_s, packfault::value);
    row("a parent that is not there",
        changedPack(R"("id": "1.2", "parent": "1")", R"("id": "1.2", "parent": "2")"),
        u"$.requirements[2].parent"_s, packfault::noTarget);
    row("its own parent", changedPack(R"("id": "1.2", "parent": "1")", R"("id": "1.2", "parent": "1.2")"),
        u"$.requirements[2].parent"_s, packfault::cycle);
    row("a circle of two", changedPack(R"({"id": "1", "kind")", R"({"id": "1", "parent": "1.2", "kind")"),
        u"$.requirements[0].parent"_s, packfault::cycle);
    row("an unknown level", changedPack(R"(["low", "high"])", R"(["low", "top"])"),
        u"$.requirements[0].levels[1]"_s, packfault::noTarget);
    row("a level twice", changedPack(R"(["low", "high"])", R"(["low", "low"])"),
        u"$.requirements[0].levels[1]"_s, packfault::duplicate);
    row("an unknown tag", changedPack(R"("tags": ["mandatory"])", R"("tags": ["optional"])"),
        u"$.requirements[0].tags[0]"_s, packfault::noTarget);
    row("replaced by nothing", changedPack(R"(["1.2"])", R"(["1.9"])"), u"$.requirements[3].replaced_by[0]"_s,
        packfault::noTarget);
}

void TestPackReader::malformedPacksNameThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, fault);
    const Result<Pack> pack = readPack(json, u"bad.json"_s);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::PackDamaged);
    QCOMPARE(pack.error().arguments, (QStringList{u"bad.json"_s, place, fault}));
}

void TestPackReader::excessIsRefused()
{
    const auto faultOf = [](const QByteArray &json) {
        const Result<Pack> pack = readPack(json, u"big.json"_s);
        return pack ? QString() : pack.error().arguments.value(2);
    };
    QCOMPARE(faultOf(QByteArray(17 * 1024 * 1024, ' ')), QLatin1StringView(packfault::tooLarge));
    QByteArray many;
    for (int i = 0; i < 20'001; ++i)
        many += "{\"id\":\"n" + QByteArray::number(i) + "\",\"kind\":\"group\"},";
    QCOMPARE(faultOf(changedPack(R"("requirements": [)", R"("requirements": [)" + many)),
        QLatin1StringView(packfault::tooLarge));
    QByteArray chain = R"({"id":"n0","kind":"group"},)";
    for (int i = 1; i < 18; ++i)
        chain += "{\"id\":\"n" + QByteArray::number(i) + "\",\"parent\":\"n" + QByteArray::number(i - 1)
            + "\",\"kind\":\"group\"},";
    QCOMPARE(faultOf(changedPack(R"("requirements": [)", R"("requirements": [)" + chain)),
        QLatin1StringView(packfault::tooDeep));
    QCOMPARE(faultOf(QByteArray(5000, '[')), QLatin1StringView(packfault::json));
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_pack_reader.moc"
