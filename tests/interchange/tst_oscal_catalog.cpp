#include "core/frameworks/pack_reader.h"
#include "core/frameworks/pack_shelf.h"
#include "core/frameworks/pack_writer.h"
#include "core/interchange/oscal_export.h"
#include "tests/interchange/foreign_files.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tsuzuri;

namespace {

/// Written by hand after the model: a family with parameters, an enhancement, a withdrawn control, an inner
/// group.
const QByteArray catalogJson = json(
    "{'catalog': {'uuid': '11111111-1111-4111-8111-111111111111', "
    "'metadata': {'title': 'House *catalog*', 'last-modified': '2026-03-01T00:00:00Z', 'version': '2.1', "
    "'oscal-version': '1.1.2', 'parties': [{'uuid': 'u', 'type': 'organization', 'name': 'Example Board'}]}, "
    "'groups': [{'id': 'ac', 'class': 'family', 'title': 'Access', "
    "'controls': [ "
    "{'id': 'ac-1', 'class': 'own', 'title': 'Accounts', "
    "'params': [{'id': 'ac-1_p1', 'label': 'roles'}, "
    "{'id': 'ac-1_p2', 'select': {'how-many': 'one', 'choice': ['daily', 'each {{ insert: param, ac-1_p3 "
    "}}']}}, "
    "{'id': 'ac-1_p3', 'values': ['week', 'month']}], "
    "'props': [{'name': 'label', 'value': 'AC-1'}, {'name': 'label', 'class': 'padded', 'value': 'AC-01'}], "
    "'parts': [{'id': 'ac-1_smt', 'name': 'statement', 'prose': 'Accounts are kept by {{ insert: param, "
    "ac-1_p1 }}:', "
    "'parts': [{'id': 'ac-1_smt.a', 'name': 'item', 'props': [{'name': 'label', 'value': 'a.'}], "
    "'prose': 'reviewed {{ insert: param, ac-1_p2 }}.'}]}, "
    "{'name': 'guidance', 'prose': 'See the rules.'}, {'name': 'assessment-objective', 'prose': 'Left "
    "out.'}], "
    "'controls': [{'id': 'ac-1.1', 'title': 'By machine', 'props': [{'name': 'label', 'value': "
    "'AC-1(1)'}]}]}, "
    "{'id': 'ac-2', 'title': 'Gone', 'props': [{'name': 'label', 'value': 'AC-2'}, "
    "{'name': 'status', 'value': 'Withdrawn'}], "
    "'links': [{'href': '#ac-1_smt.a', 'rel': 'incorporated-into'}, {'href': '#zz-9', 'rel': 'moved-to'}]}], "
    "'groups': [{'title': 'Inner', 'controls': [{'id': 'in-1', 'title': '内側', "
    "'props': [{'name': 'label', 'value': 'IN-1'}]}]}]}], "
    "'back-matter': {'resources': [{'uuid': 'r', 'title': 'Law'}]}}}");

const QByteArray catalogXml =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='11111111-1111-4111-8111-111111111111'>\n"
    "<metadata><title>House <em>catalog</em></title><last-modified>2026-03-01T00:00:00Z</last-modified>\n"
    "<version>2.1</version><oscal-version>1.1.2</oscal-version>\n"
    "<party uuid='u' type='organization'><name>Example Board</name></party></metadata>\n"
    "<group id='ac' class='family'><title>Access</title>\n"
    "<group><title>Inner</title><control id='in-1'><title>内側</title><prop name='label' "
    "value='IN-1'/></control></group>\n"
    "<control id='ac-1' class='own'><title>Accounts</title>\n"
    "<param id='ac-1_p1'><label>roles</label></param>\n"
    "<param id='ac-1_p2'><select how-many='one'><choice>daily</choice>\n"
    "<choice>each <insert type='param' id-ref='ac-1_p3'/></choice></select></param>\n"
    "<param id='ac-1_p3'><value>week</value><value>month</value></param>\n"
    "<prop name='label' value='AC-1'/><prop name='label' class='padded' value='AC-01'/>\n"
    "<part id='ac-1_smt' name='statement'><p>Accounts are kept by <insert type='param' "
    "id-ref='ac-1_p1'/>:</p>\n"
    "<part id='ac-1_smt.a' name='item'><prop name='label' value='a.'/>\n"
    "<p>reviewed <insert type='param' id-ref='ac-1_p2'/>.</p></part></part>\n"
    "<part name='guidance'><p>See the rules.</p></part>\n"
    "<part name='assessment-objective'><p>Left out.</p></part>\n"
    "<control id='ac-1.1'><title>By machine</title><prop name='label' value='AC-1(1)'/></control></control>\n"
    "<control id='ac-2'><title>Gone</title><prop name='label' value='AC-2'/><prop name='status' "
    "value='Withdrawn'/>\n"
    "<link href='#ac-1_smt.a' rel='incorporated-into'/><link href='#zz-9' rel='moved-to'/></control>\n"
    "</group>\n"
    "<back-matter><resource uuid='r'><title>Law</title></resource></back-matter>\n"
    "</catalog>";

QByteArray with(const char *before, const char *after)
{
    return QByteArray(catalogJson).replace(json(before), json(after));
}

} // namespace

class TestOscalCatalog : public QObject {
    Q_OBJECT

private:
    ForeignFiles m_files;

private Q_SLOTS:
    void groupsControlsAndEnhancements_areGroupsAndRequirements()
    {
        m_files.write(u"house.json"_s, catalogJson);
        const auto draft = m_files.read(u"house.json"_s);
        QVERIFY(draft);
        QCOMPARE(draft->form, FrameworkForm::OscalCatalog);
        QCOMPARE(linesOf(draft->pack),
            (QStringList{u"ac | - | group | Access"_s, u"group-1.1 | ac | group | Inner"_s,
                u"IN-1 | group-1.1 | requirement | 内側"_s, u"AC-1 | ac | requirement | Accounts"_s,
                u"AC-1(1) | AC-1 | requirement | By machine"_s,
                u"AC-2 | ac | requirement | Gone | withdrawn → AC-1"_s}));
        QCOMPARE(countsOf(draft->pack), (PackCounts{3, 1, 2}));
    }

    void theHead_saysWhatTheCatalogIs()
    {
        m_files.write(u"House list.json"_s, catalogJson);
        const Pack pack = m_files.read(u"House list.json"_s)->pack;
        QCOMPARE(pack.id, u"house_list");
        QCOMPARE(pack.title, (LocalizedText{{}, u"House catalog"_s, {}}));
        QCOMPARE(pack.edition, u"2.1");
        QCOMPARE(pack.operatedBy.en, u"Example Board");
        QCOMPARE(pack.asOf, QDate(2026, 3, 1));
        QCOMPARE(pack.knownAs, QStringList{u"House list"_s});
        QCOMPARE(m_files.read(u"House list.json"_s, {u"own_id"_s})->pack.id, u"own_id");
    }

    void text_hasLabelsAndParametersInPlace()
    {
        m_files.write(u"house.json"_s, catalogJson);
        const Pack pack = m_files.read(u"house.json"_s)->pack;
        QCOMPARE(pack.find(u"AC-1"_s)->text.en,
            u"Accounts are kept by [roles]:\n  a. reviewed [daily / each week, month].\n\nSee the rules.");
    }

    void xml_isReadLikeJson()
    {
        m_files.write(u"house.json"_s, catalogJson);
        m_files.write(u"house.xml"_s, catalogXml);
        const auto json = m_files.read(u"house.json"_s);
        const auto xml = m_files.read(u"house.xml"_s);
        QVERIFY2(xml, qPrintable(m_files.refusal(u"house.xml"_s)));
        QCOMPARE(packJson(xml->pack), packJson(json->pack));
        QVERIFY(xml->pack == json->pack);
    }

    void idsAreCodes_whereNotEachControlHasItsOwnLabel()
    {
        m_files.write(u"a.json"_s, with("'value': 'AC-2'", "'value': 'AC-1'"));
        QVERIFY(m_files.read(u"a.json"_s)->pack.find(u"ac-1"_s));
        QVERIFY(m_files.read(u"a.json"_s)->pack.find(u"ac-1.1"_s));
    }

    void faults_areSaidAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &json, const char *refusal) {
            QTest::newRow(name) << json << QString::fromUtf8(refusal);
        };
        row("version", with("1.1.2", "2.0.0"), "$.catalog.metadata.oscal-version schema");
        row("no version", with("\"oscal-version\"", "\"x\""), "$.catalog.metadata.oscal-version missing");
        row("no metadata", with("\"metadata\"", "\"x\""), "$.catalog.metadata missing");
        row("no id", with("'id': 'ac-2',", ""), "$.catalog.groups[0].controls[1].id missing");
        row("the same id twice", with("'id': 'ac-2'", "'id': 'in-1'"),
            "$.catalog.groups[0].controls[1].id duplicate");
        row("no title", with("\"title\": \"Gone\"", "\"x\": 1"),
            "$.catalog.groups[0].controls[1].title missing");
        row("controls that are none", with("'controls': [{'id': 'in-1'", "'controls': [7, {'id': 'in-1'"),
            "$.catalog.groups[0].groups[0].controls[0] type");
        row("groups that are no list",
            json("{'catalog': {'metadata': {'oscal-version': '1.0.4'}, 'groups': {}}}"),
            "$.catalog.groups type");
        row("a catalog that is none", "{\"catalog\": 3}", "$.catalog type");
        row("no control",
            json("{'catalog': {'metadata': {'oscal-version': '1.1.2', 'title': 'T'}, 'groups': [{'title': "
                 "'G'}]}}"),
            "$.catalog no-requirements");
    }
    void faults_areSaidAtTheirPlace()
    {
        QFETCH(QByteArray, json);
        m_files.write(u"bad.json"_s, json);
        QTEST(m_files.refusal(u"bad.json"_s), "refusal");
    }

    void faultsOfXml_areSaidByLine()
    {
        m_files.write(u"bad.xml"_s, QByteArray(catalogXml).replace("<control id='ac-2'>", "<control>"));
        QCOMPARE(m_files.refusal(u"bad.xml"_s), u"20:9 missing");
    }

    void anExport_givesTheSamePackAndTheSameCatalog()
    {
        m_files.write(u"house.json"_s, catalogJson);
        const Pack pack = m_files.read(u"house.json"_s)->pack;
        QVERIFY(writeCatalog(pack, m_files.path(u"out.json"_s)));
        const Pack again = m_files.read(u"out.json"_s)->pack;
        QCOMPARE(again.knownAs, (QStringList{u"house"_s, u"out"_s}));
        Pack named = again;
        named.knownAs = pack.knownAs;
        QVERIFY(named == pack);
        const QJsonObject source =
            QJsonDocument::fromJson(catalogJson).object().value("catalog"_L1).toObject();
        const QJsonObject made = catalogOf(pack).value("catalog"_L1).toObject();
        for (const auto &member : {u"uuid"_s, u"groups"_s, u"back-matter"_s})
            QCOMPARE(QJsonValue(made.value(member)), QJsonValue(source.value(member)));
    }

    void aShippedPack_goesOutAndComesBackWithItsCodes()
    {
        const Pack pack = PackShelf().pack(u"nist_800_53_r5"_s).value();
        QVERIFY(writeCatalog(pack, m_files.path(u"r5.json"_s)));
        const auto again = m_files.read(u"r5.json"_s);
        QVERIFY(again);
        QCOMPARE(countsOf(again->pack), countsOf(pack));
        QVERIFY(again->pack.find(u"AC-2(1)"_s));
        QCOMPARE(again->pack.find(u"AC-2(10)"_s)->replacedBy, pack.find(u"AC-2(10)"_s)->replacedBy);
    }

    /// Of what people see of it; the order of siblings is that of OSCAL: groups go first.
    void everyShippedPack_comesBackFromItsCatalog()
    {
        for (const PackSummary &summary : PackShelf().list().packs) {
            const Pack pack = PackShelf().pack(summary.id).value();
            QVERIFY(writeCatalog(pack, m_files.path(u"pack.json"_s)));
            const auto read = m_files.read(u"pack.json"_s);
            QVERIFY2(read, qPrintable(pack.id));
            QCOMPARE(read->pack.id, pack.id.toLower());
            QCOMPARE(read->pack.title, pack.title);
            QCOMPARE(read->pack.operatedBy, pack.operatedBy);
            QVERIFY2(read->pack.levels == pack.levels && read->pack.tags == pack.tags, qPrintable(pack.id));
            QCOMPARE(read->pack.requirements.size(), pack.requirements.size());
            for (const pack::Requirement &before : pack.requirements) {
                const pack::Requirement *again = read->pack.find(before.id);
                QVERIFY2(again, qPrintable(pack.id + u' ' + before.id));
                pack::Requirement same = *again;
                same.oscal = before.oscal;
                QVERIFY2(same == before, qPrintable(pack.id + u' ' + before.id + u' ' + same.title.en));
            }
        }
    }

    void aPackAsJson_isReadAgain()
    {
        for (const PackSummary &summary : PackShelf().list().packs) {
            const Pack pack = PackShelf().pack(summary.id).value();
            const auto again = readPack(packJson(pack), pack.id);
            QVERIFY2(again && *again == pack, qPrintable(pack.id));
        }
    }

    void embeddedFiles_areLeftOutAndSaid()
    {
        m_files.write(u"a.json"_s, with("'title': 'Law'", "'title': 'Law', 'base64': {'value': 'AAAA'}"));
        const auto draft = m_files.read(u"a.json"_s);
        QVERIFY(!packJson(draft->pack).contains("AAAA"));
        QCOMPARE(placesOf(draft->notes), QStringList{u"$.catalog.back-matter "_s});
    }
};

QTEST_GUILESS_MAIN(TestOscalCatalog)
#include "tst_oscal_catalog.moc"
