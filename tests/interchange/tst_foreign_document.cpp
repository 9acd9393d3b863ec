#include "core/frameworks/pack_fault.h"
#include "core/interchange/foreign_document.h"
#include "tests/interchange/foreign_files.h"

#include <QJsonArray>

using namespace tsuzuri;

/// What is refused before it costs memory or leads anywhere.
class TestForeignDocument : public QObject {
    Q_OBJECT

private:
    ForeignFiles m_files;

private Q_SLOTS:
    void hostileFiles_areRefusedAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &bytes, const char *refusal) {
            QTest::newRow(name) << bytes << QString::fromUtf8(refusal);
        };
        const QByteArray xml = "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='u'>\n";
        row("deep JSON", QByteArray(100'000, '['), "@64 too-deep");
        row("endless JSON", '[' + QByteArray("{},").repeated(700'000) + "{}]", "@1199998 too-large");
        row("broken JSON", "{\"catalog\": ", "@12 json");
        row("XML entity bomb", "<!DOCTYPE c [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>\n<catalog>&b;</catalog>",
            "1:50 entities");
        row("external entity", "<!DOCTYPE c [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><catalog>&a;</catalog>",
            "1:54 entities");
        row("deep XML", xml + QByteArray("<group>").repeated(100), "2:448 too-deep");
        row("deep markup", xml + "<group><title>" + QByteArray("<em>").repeated(100), "2:142 xml");
        row("XML that is cut off", xml + "<group><title>A</title>", "2:23 xml");
        row("unknown element", xml + "<group><blink/></group></catalog>", "2:15 unknown");
        row("other XML", "<html><body/></html>", "1:6 no-framework");
        row("alias bomb",
            "a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
            "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
            "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
            "g: [*f,*f,*f,*f,*f,*f,*f,*f,*f,*f]\n",
            "7:5 aliases");
        row("YAML within itself", "a: &a\n  b: *a\n", "2:6 aliases");
        row("deep YAML", QByteArray(200, '['), "@64 too-deep");
        row(
            "deep YAML by indentation",
            "a:\n" +
                [] {
                    QByteArray text;
                    for (int i = 1; i < 100; ++i)
                        text += QByteArray(i, ' ') + "a:\n";
                    return text;
                }(),
            "65:65 too-deep");
        row("the same key twice", "a: 1\na: 2\n", "2:1 duplicate");
        row("no YAML", "a: [1\nb: }", "2:2 yaml");
        row("a plain text", "Good morning", "1:1 no-framework");
        row("nothing", "", "1:1 no-framework");
        row("another OSCAL model", R"({"system-security-plan": {}})", "$.system-security-plan no-framework");
        row("JSON of something else", R"({"a": 1})", "$.a no-framework");
        row("a list", "[1]", "$ no-framework");
    }
    void hostileFiles_areRefusedAtTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        m_files.write(u"file"_s, bytes);
        QTEST(m_files.refusal(u"file"_s), "refusal");
    }

    void aFileOverTheLimit_isNotRead()
    {
        QFile file(m_files.path(u"huge.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100LL << 20)); // sparse
        const auto draft = m_files.read(u"huge.json"_s);
        QCOMPARE(draft.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(draft.error().arguments.last(), u"64");
    }

    void aFileThatIsNotThere_isSaid()
    {
        QCOMPARE(m_files.read(u"none.json"_s).error().code, ErrorCode::FileNotFound);
        QCOMPARE(m_files.read(u"."_s).error().code, ErrorCode::FileNotFound);
    }

    void yaml_keepsNumbersAsTheyAreWritten()
    {
        m_files.write(u"a.yaml"_s, "id: 1.10\nis: true\nno: \"true\"\nnothing: ~\nlist: [&x a, *x, 01]\n");
        const auto document = readForeignDocument(m_files.path(u"a.yaml"_s));
        QVERIFY(document);
        QCOMPARE(document->root,
            (QJsonObject{{"id"_L1, u"1.10"_s}, {"is"_L1, true}, {"no"_L1, u"true"_s},
                {"list"_L1, QJsonArray{u"a"_s, u"a"_s, u"01"_s}}}));
    }

    void markup_becomesMarkdown()
    {
        m_files.write(u"a.xml"_s,
            "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='u'><metadata><title>A "
            "<em>b</em></title>"
            "<remarks><p>One\n  two <insert type='param' "
            "id-ref='x'/></p><ul><li>a</li><li>b<ol><li>c</li></ol>"
            "</li></ul><table><tr><th>h</th><th>i</th></tr><tr><td>1</td><td><code>2</code></td></tr></table>"
            "</remarks></metadata></catalog>");
        const auto document = readForeignDocument(m_files.path(u"a.xml"_s));
        QVERIFY(document);
        const QJsonObject metadata =
            document->root.value("catalog"_L1).toObject().value("metadata"_L1).toObject();
        QCOMPARE(metadata.value("title"_L1).toString(), u"A *b*");
        QCOMPARE(metadata.value("remarks"_L1).toString(),
            u"One two {{ insert: param, x }}\n\n* a\n* b\n  1. c\n\n| h | i |\n| --- | --- |\n| 1 | `2` |");
    }
};

QTEST_GUILESS_MAIN(TestForeignDocument)
#include "tst_foreign_document.moc"
