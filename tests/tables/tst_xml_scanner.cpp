#include "core/tables/xml_scanner.h"
#include "core/tables/xml_text.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

constexpr auto failed = "failed";

/// All tokens in one line; "failed" where the document is refused.
QString outline(const QByteArray &xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    XmlScanner scanner(buffer);
    QString result;
    QByteArray text;
    const auto endText = [&] {
        const auto words = xmlText(text);
        result += words ? *words : QString::fromLatin1(failed);
        text.clear();
        return words.has_value();
    };
    for (;;) {
        switch (scanner.next()) {
        case XmlScanner::Token::Start:
            if (!endText())
                return QString::fromLatin1(failed);
            result += u'<' + QString::fromUtf8(scanner.name()) + u' ' + scanner.attributeText("a") + u'>';
            break;
        case XmlScanner::Token::End:
            if (!endText())
                return QString::fromLatin1(failed);
            result += u"</"_s + QString::fromUtf8(scanner.name()) + u'>';
            break;
        case XmlScanner::Token::Text:
            if (!scanner.appendText(text))
                return QString::fromLatin1(failed);
            break;
        case XmlScanner::Token::Finished:
            return result;
        case XmlScanner::Token::Failed:
            return QString::fromLatin1(failed);
        }
    }
}

/// The same by Qt's reader.
QString outlineOfQt(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString result;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            result +=
                u'<' + reader.name().toString() + u' ' + reader.attributes().value("a"_L1).toString() + u'>';
            break;
        case QXmlStreamReader::EndElement:
            result += u"</"_s + reader.name().toString() + u'>';
            break;
        case QXmlStreamReader::Characters:
            result += reader.text();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QString::fromLatin1(failed) : result;
}

ErrorCode failureOf(const QByteArray &xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    XmlScanner scanner(buffer);
    for (;;) {
        const auto token = scanner.next();
        if (token == XmlScanner::Token::Failed)
            return scanner.failure();
        if (token == XmlScanner::Token::Finished)
            return ErrorCode::BadArgument;
    }
}

} // namespace

class TestXmlScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void next_readsLikeQt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nested") << "<r><a a='1'>x<b/>y</a></r>"_ba;
        QTest::newRow("references") << "<r a=\"&lt;&#65;&quot;\">&amp;&#x9AD9;&#x20BB7;&apos;</r>"_ba;
        QTest::newRow("CDATA") << "<r>a<![CDATA[<b>&amp;]]]]>c</r>"_ba;
        QTest::newRow("comments and instructions")
            << "<?xml version='1.0'?><!-- a --><?p i?><r>a<!-- b -->c</r><!-- d -->"_ba;
        QTest::newRow("prefixes") << "<x:r xmlns:x='urn:x' x:a='2' a='1'><x:c/></x:r>"_ba;
        QTest::newRow("line ends") << "<r>a\r\nb\rc\n</r>"_ba;
        QTest::newRow("blanks in tags") << "<r\n a = '1'\t><c /></c></r\n>"_ba;
        QTest::newRow("blanks in tags, right") << "<r\n a = '1'\t><c\n></c ></r\n>"_ba;
        QTest::newRow("greater-than in a value") << "<r a='1>2'>3>4</r>"_ba;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF<r>証跡</r>"_ba;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0r\0>\0\x3C\x8A<\0/\0r\0>\0", 18);
        QTest::newRow("text behind the root") << "<r/>x"_ba;
        QTest::newRow("two roots") << "<r/><r/>"_ba;
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("unclosed") << "<r><c></c>"_ba;
        QTest::newRow("wrong end") << "<r><c></r></c>"_ba;
        QTest::newRow("cut inside a tag") << "<r a='1"_ba;
        QTest::newRow("cut inside a comment") << "<r><!-- a"_ba;
        QTest::newRow("cut inside CDATA") << "<r><![CDATA[ a"_ba;
        QTest::newRow("attribute without value") << "<r a></r>"_ba;
        QTest::newRow("attribute without quotes") << "<r a=1></r>"_ba;
        QTest::newRow("attribute twice") << "<r a='1' a='2'/>"_ba;
        QTest::newRow("attributes without blank") << "<r a='1'b='2'/>"_ba;
        QTest::newRow("unknown reference") << "<r>&nbsp;</r>"_ba;
        QTest::newRow("reference to nothing") << "<r>&#0;</r>"_ba;
        QTest::newRow("reference without end") << "<r>a & b</r>"_ba;
        QTest::newRow("wrong bytes") << "<r>\x83\x65</r>"_ba;
        QTest::newRow("control character") << "<r>a\x01</r>"_ba;
        QTest::newRow("less-than in a value") << "<r a='<'/>"_ba;
        QTest::newRow("name that starts with a digit") << "<1/>"_ba;
        QTest::newRow("another encoding") << "<?xml version='1.0' encoding='EUC-JP'?><r>\xBE\xDA</r>"_ba;
    }

    void next_readsLikeQt()
    {
        QFETCH(QByteArray, xml);
        if (QByteArray(QTest::currentDataTag()) == "another encoding")
            QCOMPARE(
                outline(xml), QString::fromLatin1(failed)); // Qt would read it; a package may not hold it
        else
            QCOMPARE(outline(xml), outlineOfQt(xml));
    }

    /// Changes a document at random: where Qt reads it, we read the same or refuse.
    void next_neverReadsAnotherThingThanQt()
    {
        const QByteArray original =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w xmlns:r='u'><!-- c --><row a=\"&#49;&amp;\">"
            "<c a='1'><v>12.5</v></c><c r:a='3'><is><t> x &lt;証跡\r\n</t></is></c><![CDATA[&]]>"
            "</row><row/></w>";
        const QByteArray alphabet = "<>/\"'=&;!?-[]# \n\rarx1\x80\xE8";
        QRandomGenerator random(20260401);
        int read = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray xml = original;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const int at = random.bounded(static_cast<int>(xml.size()));
                if (random.bounded(2) == 0)
                    xml[at] = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                else
                    xml.remove(at, random.bounded(1, 4));
            }
            const QString ours = outline(xml);
            const QString theirs = outlineOfQt(xml);
            if (ours == QLatin1StringView(failed) || theirs == QLatin1StringView(failed))
                continue;
            ++read;
            QVERIFY2(ours == theirs, xml.constData());
        }
        QVERIFY(read > 300);
    }

    void next_readsTokensAcrossBlocks()
    {
        QByteArray xml = "<r>";
        QString expected = u"<r >"_s;
        for (int i = 0; i < 40'000; ++i) {
            xml += "<c a=\"" + QByteArray::number(i) + "\">証跡&amp;</c>";
            expected += u"<c %1>証跡&</c>"_s.arg(i);
        }
        QCOMPARE(outline(xml + "</r>"), expected + u"</r>"_s);
    }

    void next_refusesWhatCouldHurt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &xml, ErrorCode code) {
            QTest::newRow(name) << xml << static_cast<int>(code);
        };
        row("entities that grow", "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>",
            ErrorCode::XmlEntities);
        row("external entity", "<?xml version='1.0'?><!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>",
            ErrorCode::XmlEntities);
        row("deep nesting", QByteArray("<a>").repeated(100'000), ErrorCode::XmlDamaged);
        row("a tag without end", "<r " + QByteArray(5'000'000, 'a'), ErrorCode::WorkbookTooLarge);
        row("a text without end", "<r>" + QByteArray(5'000'000, 'a'), ErrorCode::WorkbookTooLarge);
        row("a comment without end", "<r><!--" + QByteArray(5'000'000, 'a'), ErrorCode::WorkbookTooLarge);
        QByteArray attributes = "<r";
        for (int i = 0; i < 1000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        row("a thousand attributes", attributes + "/>", ErrorCode::XmlDamaged);
    }

    void next_refusesWhatCouldHurt()
    {
        QFETCH(QByteArray, xml);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(failureOf(xml)), code);
    }

    void attribute_tellsPrefixesApart()
    {
        QBuffer buffer;
        buffer.setData("<row xmlns:r=\"urn:r\" r:id=\"rId1\" r=\"5\"/>");
        buffer.open(QIODevice::ReadOnly);
        XmlScanner scanner(buffer);
        QCOMPARE(scanner.next(), XmlScanner::Token::Start);
        QCOMPARE(scanner.attribute("r"), "5");
        QVERIFY(scanner.attribute("id").isNull());
        QCOMPARE(scanner.prefixedAttributeText("id"), u"rId1"_s);
        QCOMPARE(scanner.prefixedAttributeText("r"), QString());
    }
};

QTEST_GUILESS_MAIN(TestXmlScanner)
#include "tst_xml_scanner.moc"
