#include "tests/interchange/foreign_files.h"

#include <QJsonArray>

using namespace tsuzuri;

namespace {

QByteArray catalog(const QByteArray &prefix)
{
    return json(
        "{'catalog': {'uuid': 'c', 'metadata': {'title': 'Base', 'version': '1', "
        "'last-modified': '2026-03-01T00:00:00Z', 'oscal-version': '1.1.2'}, "
        "'groups': [{'id': 'g1', 'title': 'One', 'controls': [ "
        "{'id': 'X-1', 'title': 'First', 'params': [{'id': 'X-1_p', 'label': 'days'}], "
        "'props': [{'name': 'status', 'value': 'draft'}], "
        "'parts': [{'id': 'X-1_s', 'name': 'statement', 'prose': 'Within {{ insert: param, X-1_p }}.', "
        "'parts': [{'id': 'X-1_s.a', 'name': 'item', 'prose': 'a'}]}], "
        "'controls': [{'id': 'X-1.1', 'title': 'Finer'}, {'id': 'X-1.2', 'title': 'Finest'}]}, "
        "{'id': 'X-2', 'title': 'Second'}]}, "
        "{'id': 'g2', 'title': 'Two', 'controls': [{'id': 'X-10', 'title': 'Tenth'}]}]}}")
        .replace("X-", prefix);
}

/// `body` begins with the imports.
QByteArray profile(const QByteArray &body)
{
    return json("{'profile': {'uuid': 'p', 'metadata': {'title': 'Baseline', 'version': '3', "
                "'last-modified': '2026-03-02T00:00:00Z', 'oscal-version': '1.1.2'},"
        + body + "}}");
}

} // namespace

class TestOscalProfile : public QObject {
    Q_OBJECT

private:
    ForeignFiles m_files;

    QStringList idsOf(const QByteArray &body)
    {
        m_files.write(u"profile.json"_s, profile(body));
        const auto draft = m_files.read(u"profile.json"_s);
        if (!draft)
            return {m_files.refusal(u"profile.json"_s)};
        QStringList ids;
        for (const pack::Requirement &each : draft->pack.requirements)
            ids << each.id;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_files.write(u"base.json"_s, catalog("a-"));
        m_files.write(u"other.json"_s, catalog("b-"));
    }

    void selection_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *name, const QByteArray &import, const char *rest, const char *ids) {
            QTest::newRow(name) << QByteArray("'imports': [{'href': 'base.json', " + import + "}]" + rest)
                                << QString::fromLatin1(ids);
        };
        const char *asIs = ", 'merge': {'as-is': true}";
        row("all", "'include-all': {}", asIs, "g1 a-1 a-1.1 a-1.2 a-2 g2 a-10");
        row("some", "'include-controls': [{'with-ids': ['a-1', 'a-1.2']}]", asIs, "g1 a-1 a-1.2");
        row("with children", "'include-controls': [{'with-ids': ['a-1'], 'with-child-controls': 'yes'}]",
            asIs, "g1 a-1 a-1.1 a-1.2");
        row("child without parent", "'include-controls': [{'with-ids': ['a-1.1']}]", asIs, "g1 a-1.1");
        row("by pattern", "'include-controls': [{'matching': [{'pattern': 'a-1*'}]}]", asIs,
            "g1 a-1 a-1.1 a-1.2 g2 a-10");
        row("less some", "'include-all': {}, 'exclude-controls': [{'with-ids': ['a-2', 'a-1.1']}]", asIs,
            "g1 a-1 a-1.2 g2 a-10");
        row("flat", "'include-all': {}", ", 'merge': {'flat': {}}", "a-1 a-1.1 a-1.2 a-2 a-10");
        row("no word on structure", "'include-all': {}", "", "a-1 a-1.1 a-1.2 a-2 a-10");
        row("own groups", "'include-all': {}",
            ", 'merge': {'custom': {'groups': [{'id': 'mine', 'title': 'Mine', "
            "'insert-controls': [{'order': 'descending', 'include-controls': [{'matching': [{'pattern': "
            "'a-*'}]}], "
            "'exclude-controls': [{'with-ids': ['a-1']}]}]}]}}",
            "mine a-10 a-2");
    }
    void selection()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, ids);
        QCOMPARE(idsOf(body).join(u' '), ids);
    }

    void severalImports_areMerged()
    {
        QCOMPARE(idsOf("'imports': [{'href': 'base.json', 'include-controls': [{'with-ids': ['a-2']}]}, "
                       "{'href': './folder/other.json', 'include-controls': [{'with-ids': ['b-2']}]}, "
                       "{'href': 'base.json', 'include-controls': [{'with-ids': ['a-2', 'a-10']}]}], "
                       "'merge': {'as-is': true}"),
            (QStringList{u"g1"_s, u"a-2"_s, u"b-2"_s, u"g2"_s, u"a-10"_s}));
        const auto draft = m_files.read(u"profile.json"_s);
        QCOMPARE(placesOf(draft->notes), QStringList{u"$.profile.imports a-2"_s});
        QCOMPARE(draft->pack.title.en, u"Baseline");
        QCOMPARE(draft->form, FrameworkForm::OscalProfile);
    }

    void modifications_areMade()
    {
        idsOf("'imports': [{'href': 'base.json', 'include-controls': [{'with-ids': ['a-1', 'zz']}]}], "
              "'modify': {'set-parameters': [{'param-id': 'a-1_p', 'values': ['30 days']}, {'param-id': "
              "'none', 'label': 'x'}], "
              "'alters': [{'control-id': 'a-1', 'removes': [{'by-id': 'a-1_s.a'}, {'by-name': 'status'}], "
              "'adds': [{'position': 'ending', 'parts': [{'name': 'guidance', 'prose': 'More.'}]}, "
              "{'position': 'after', 'by-id': 'a-1_s', 'parts': [{'name': 'item', 'prose': 'Between.'}]}, "
              "{'position': 'starting', 'by-id': 'gone', 'props': []}]}, "
              "{'control-id': 'a-9', 'adds': []}]}");
        const auto draft = m_files.read(u"profile.json"_s);
        QVERIFY(draft);
        const pack::Requirement &first = draft->pack.requirements.front();
        QCOMPARE(first.text.en, u"Within 30 days.\n\nBetween.\n\nMore.");
        QVERIFY(!first.oscal.contains("props"_L1));
        QCOMPARE(placesOf(draft->notes),
            (QStringList{
                u"$.profile.imports[0] zz"_s, u"$.profile.modify.alters a-9"_s, u"$.profile.modify "_s}));
    }

    void resources_leadToFilesBesideTheProfile()
    {
        const QByteArray body =
            "'imports': [{'href': '#r1', 'include-controls': [{'with-ids': ['a-2']}]}], "
            "'back-matter': {'resources': [{'uuid': 'r1', 'rlinks': [ "
            "{'href': 'https://example.org/none.xml'}, {'href': 'https://example.org/path/base.json'}]}]}";
        QCOMPARE(idsOf(body), QStringList{u"a-2"_s});
    }

    void aProfileOfAProfile_isResolved()
    {
        m_files.write(u"inner.json"_s,
            profile("'imports': [{'href': 'base.json', 'exclude-controls': [{'with-ids': ['a-2']}]}], "
                    "'merge': {'as-is': true}"));
        QCOMPARE(idsOf("'imports': [{'href': 'inner.json', 'include-controls': [{'matching': [{'pattern': "
                       "'*'}]}]}], "
                       "'merge': {'as-is': true}"),
            (QStringList{u"g1"_s, u"a-1"_s, u"a-1.1"_s, u"a-1.2"_s, u"g2"_s, u"a-10"_s}));
    }

    void aKnownPack_standsInForItsCatalog()
    {
        m_files.write(u"profile.json"_s,
            profile("'imports': [{'href': 'https://example.org/NIST_SP-800-53_rev5_catalog.json', "
                    "'include-controls': [{'with-ids': ['ac-2', 'ac-2.1', 'pt-1']}]}], 'merge': {'as-is': "
                    "true}"));
        const auto draft = m_files.read(u"profile.json"_s);
        QVERIFY2(draft, qPrintable(m_files.refusal(u"profile.json"_s)));
        QCOMPARE(countsOf(draft->pack), (PackCounts{3, 0, 2}));
        QVERIFY(draft->pack.find(u"AC-2(1)"_s));
        QCOMPARE(draft->notes.size(), 1);
    }

    void xmlAndYaml_areReadLikeJson()
    {
        m_files.write(u"p.json"_s,
            profile(
                "'imports': [{'href': 'base.json', 'include-controls': [{'with-ids': ['a-1', 'a-10']}]}], "
                "'merge': {'as-is': true}, "
                "'modify': {'set-parameters': [{'param-id': 'a-1_p', 'values': ['5']}]}"));
        m_files.write(u"p.xml"_s,
            "<profile xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='p'><metadata> "
            "<title>Baseline</title><last-modified>2026-03-02T00:00:00Z</last-modified><version>3</version> "
            "<oscal-version>1.1.2</oscal-version></metadata><import href='base.json'><include-controls> "
            "<with-id>a-1</with-id><with-id>a-10</with-id></include-controls></import><merge><as-is>true</"
            "as-is></merge> "
            "<modify><set-parameter param-id='a-1_p'><value>5</value></set-parameter></modify></profile>");
        m_files.write(u"p.yaml"_s,
            "profile:\n  uuid: p\n  metadata: {title: Baseline, version: \"3\",\n"
            "    last-modified: 2026-03-02T00:00:00Z, oscal-version: 1.1.2}\n  imports:\n  - href: "
            "base.json\n"
            "    include-controls:\n    - with-ids: [a-1, a-10]\n  merge: {as-is: true}\n"
            "  modify: {set-parameters: [{param-id: a-1_p, values: ['5']}]}\n");
        const auto json = m_files.read(u"p.json"_s);
        QVERIFY(json);
        for (const QString &name : {u"p.xml"_s, u"p.yaml"_s}) {
            const auto other = m_files.read(name);
            QVERIFY2(other, qPrintable(m_files.refusal(name)));
            QVERIFY2(other->pack == json->pack, qPrintable(name));
        }
    }

    void whatLeadsElsewhere_isRefused_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const char *href, const char *refusal) {
            QTest::newRow(name) << QByteArray(href) << QString::fromLatin1(refusal);
        };
        row("a link", "https://example.org/x.json",
            "$.profile.imports[0].href (https://example.org/x.json) external");
        row("another folder", "../../etc/passwd", "$.profile.imports[0].href (../../etc/passwd) external");
        row("a resource that is not there", "#none", "$.profile.imports[0].href (#none) external");
        row("itself", "profile.json", "$.profile.imports cycle");
        row("a file of something else", "text.yaml", "1:1 no-framework");
        row("nothing", "", "$.profile.imports[0].href missing");
    }
    void whatLeadsElsewhere_isRefused()
    {
        QFETCH(QByteArray, href);
        m_files.write(u"text.yaml"_s, "a: b\n");
        m_files.write(u"profile.json"_s, profile("'imports': [{'href': '" + href + "'}]"));
        const QString refusal = m_files.refusal(u"profile.json"_s);
        if (href == "text.yaml")
            QVERIFY(refusal.endsWith("no-framework"_L1));
        else
            QTEST(refusal, "refusal");
    }

    void aLinkBesideTheProfile_isNotFollowed()
    {
        QVERIFY(QFile::link(u"/etc/hostname"_s, m_files.path(u"link.json"_s)));
        m_files.write(u"profile.json"_s, profile("'imports': [{'href': 'link.json'}]"));
        QCOMPARE(m_files.refusal(u"profile.json"_s), u"$.profile.imports[0].href (link.json) external");
    }
};

QTEST_GUILESS_MAIN(TestOscalProfile)
#include "tst_oscal_profile.moc"
