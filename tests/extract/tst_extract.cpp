#include "core/extract/extract.h"
#include "core/extract/extractor.h"
#include "tests/tables/package_builder.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;
using namespace package;

namespace {

QByteArray word(const QByteArray &body)
{
    return "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>";
}

QByteArray docx(const QByteArray &body)
{
    return zip({stored("_rels/.rels",
                    relationships({{"rId1", "officeDocument", "word/document.xml"},
                        {"rId2", "metadata/core-properties", "docProps/core.xml"}})),
        deflated("word/document.xml", word(body)),
        stored("docProps/core.xml",
            "<cp:p xmlns:cp=\"urn:cp\"><dc:title>変更管理</dc:title><dcterms:created>2026-04-01T00:00:00Z"
            "</dcterms:created></cp:p>")});
}

QByteArray slide(const QByteArray &text)
{
    return "<p:sld xmlns:a=\"urn:a\"><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:sld>";
}

QByteArray pptx()
{
    return zip({stored("_rels/.rels", relationships({{"rId1", "officeDocument", "ppt/presentation.xml"}})),
        stored("ppt/presentation.xml",
            "<p:presentation xmlns:r=\"urn:r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId3\"/><p:sldId "
            "id=\"257\" "
            "r:id=\"rId2\"/></p:sldIdLst></p:presentation>"),
        stored("ppt/_rels/presentation.xml.rels",
            relationships({{"rId2", "slide", "slides/slide1.xml"}, {"rId3", "slide", "slides/slide2.xml"}})),
        stored("ppt/slides/slide1.xml", slide("shown second")),
        stored("ppt/slides/slide2.xml", slide("shown first"))});
}

QByteArray docxWith(const QByteArray &embedded)
{
    return zip({stored("_rels/.rels", relationships({{"rId1", "officeDocument", "word/document.xml"}})),
        deflated("word/document.xml", word("<w:p><w:t>text</w:t></w:p>")),
        stored("word/embeddings/archive.zip", embedded)});
}

/// Word puts a protected file into the container of its old format.
QByteArray lockedOffice()
{
    QByteArray name;
    for (const char letter : "EncryptedPackage"_ba)
        name += QByteArray(1, letter) + '\0';
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(4096, '\0') + name;
}

/// No password opens it: what it would be checked against is made up.
QByteArray lockedPdf()
{
    const QByteArray objects[] = {"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + QByteArray(64, 'A') + "> /U <" + QByteArray(64, 'B')
            + "> >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 5\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    return pdf + table + "trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n"
        + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

/// Title, date and parts as "name: text" lines.
QString told(const Result<ExtractedText> &text)
{
    if (!text)
        return u"error %1"_s.arg(static_cast<int>(text.error().code));
    QStringList lines{text->kind + u'|' + text->title + u'|' + text->created.toUTC().toString(Qt::ISODate)};
    for (const TextPart &part : text->parts)
        lines << part.name + u": "_s + QString(part.text).replace(u'\n', u'/');
    return lines.join(u'\n') + (text->isTruncated ? u"\n…"_s : QString());
}

QString error(ErrorCode code)
{
    return u"error %1"_s.arg(static_cast<int>(code));
}

} // namespace

class TestExtract : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        package::write(path, bytes);
        return path;
    }
    static QString program() { return QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1; }

private Q_SLOTS:
    void text_isReadByWhatTheFileIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *fact, const char *name, const QByteArray &bytes,
                             const QString &expected) {
            QTest::newRow(fact) << QString::fromUtf8(name) << bytes << expected;
        };
        row("paragraphs, tabs and cells of DOCX", "a.docx",
            docx("<w:p><w:r><w:t>第1条</w:t><w:tab/><w:t>目的</w:t></w:r></"
                 "w:p><w:p><w:del><w:r><w:delText>gone"
                 "</w:delText></w:r></w:del><w:r><w:t>kept &amp; read</w:t></w:r></w:p>"),
            u"docx|変更管理|2026-04-01T00:00:00Z\n: 第1条\t目的/kept & read"_s);
        row("text in two forms of DOCX once", "a.docx",
            docx("<w:p><mc:AlternateContent><mc:Choice><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t>"
                 "</mc:Fallback></mc:AlternateContent></w:p>"),
            u"docx|変更管理|2026-04-01T00:00:00Z\n: new"_s);
        row("slides of PPTX in the order in which they are shown", "a.pptx", pptx(),
            u"pptx||\n1: shown first\n2: shown second"_s);
        row("sheets of XLSX", "a.xlsx",
            Workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>氏名</t></is></c><c "
                     "r=\"B1\"><v>12</v></c></row>")
                .bytes(),
            u"xlsx||\nSheet1: 氏名\t12"_s);
        row("UTF-8", "a.txt", "障害の記録", u"text||\n: 障害の記録"_s);
        row("CP932", "a.log", "\x8F\xE1\x8A\x51\x82\xCC\x8B\x4C\x98\x5E", u"text||\n: 障害の記録"_s);
        row("HTML without scripts, with title and lines", "a.html",
            "<html><head><title>手順 書</title><script>var x;</script></head><body><h1>復旧</h1><p>a "
            "<b>b</b>c"
            "<div>d</body></html>",
            u"html|手順 書|\n: 復旧/a bc/d"_s);
        row("HTML that declares Shift_JIS", "a.htm", "<html><meta charset=\"Shift_JIS\"><p>\x8F\xE1\x8A\x51",
            u"html||\n: 障害"_s);
        row("mail with encoded headers and an attachment", "a.eml",
            "From: =?UTF-8?B?6bOs5rW3?= <naru@example.jp>\nTo: audit@example.jp\nDate: Wed, 01 Apr 2026 "
            "09:00:00 "
            "+0900\nSubject: =?ISO-2022-JP?B?GyRCPmMzMhsoQg==?=\nMIME-Version: 1.0\nContent-Type: "
            "multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; "
            "charset=utf-8\n\n復旧しました\n--b\n"
            "Content-Type: application/pdf; name=\"report.pdf\"\nContent-Disposition: attachment; "
            "filename=\"report.pdf\"\n\nxx\n--b--\n",
            u"mail|障害|2026-04-01T00:00:00Z\n: From: 鳬海 <naru@example.jp>/To: audit@example.jp/Date: "
            "2026-04-01T00:00:00Z/Subject: 障害/復旧しました/Attachment: report.pdf"_s);
        row("a picture has no text", "a.png", QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11),
            error(ErrorCode::FileHasNoText));
        row("an archive has no text", "a.zip", zip({stored("a.txt", "x")}), error(ErrorCode::FileHasNoText));
        row("an archive inside an archive", "a.zip",
            zip({stored("b.zip", zip({stored("c.zip", zip({stored("a.txt", "x")}))}))}),
            error(ErrorCode::FileHasNoText));
        row("a document with an archive inside", "a.docx", docxWith(zip({stored("a.txt", "never unpacked")})),
            u"docx||\n: text"_s);
        row("a PDF with a password", "a.pdf", lockedPdf(), error(ErrorCode::FileEncrypted));
        row("a Word document with a password", "a.docx", lockedOffice(), error(ErrorCode::FileEncrypted));
        row("a package cut in two", "a.docx", docx("<w:p/>").first(200), error(ErrorCode::FileUnreadable));
        row("XML that is no XML", "a.docx", docx("<w:p></w:q>"), error(ErrorCode::FileUnreadable));
        row("a broken PDF", "a.pdf", "%PDF-1.7\nnothing else", error(ErrorCode::FileUnreadable));
        row("nothing at all", "a.txt", {}, u"text||"_s);
    }
    void text_isReadByWhatTheFileIs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(told(extractHere(file(name, bytes))), expected);
    }

    void nameOfTheVault_tellsNothing_theGivenOneDoes()
    {
        const QString path = file(u"ab12"_s, "Subject: x\n\nbody");
        QCOMPARE(told(extractHere(path)).section(u'|', 0, 0), u"text"_s);
        QCOMPARE(told(extractHere(path, u"a.EML"_s)).section(u'|', 0, 0), u"mail"_s);
    }

    void text_stopsAtTheLimit()
    {
        ExtractLimits limits;
        limits.characters = 5;
        QCOMPARE(told(extractHere(file(u"a.txt"_s, "0123456789"), {}, limits)), u"text||\n: 01234\n…"_s);
    }

    void entities_areRefused()
    {
        const QByteArray bomb =
            zip({stored("_rels/.rels", relationships({{"rId1", "officeDocument", "word/d.xml"}})),
                stored("word/d.xml",
                    "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><d><t>&b;</t></d>")});
        QCOMPARE(told(extractHere(file(u"a.docx"_s, bomb))), error(ErrorCode::FileUnreadable));
    }

    void zipBomb_isStopped()
    {
        ExtractLimits limits;
        limits.partBytes = 1 << 20;
        const QByteArray text = "<w:p><w:t>" + QByteArray(4 << 20, 'a') + "</w:t></w:p>";
        QCOMPARE(
            told(extractHere(file(u"a.docx"_s, docx(text)), {}, limits)), error(ErrorCode::ReadingStopped));
    }

    void deepNesting_isReadWithoutRecursion()
    {
        const QByteArray page = "<html>" + QByteArray("<div>").repeated(200'000) + "deep";
        QCOMPARE(told(extractHere(file(u"a.html"_s, page))), u"html||\n: deep"_s);
    }

    void child_readsOneFileAfterTheOther()
    {
        Extractor extractor(program());
        QCOMPARE(told(extractor.extract(file(u"a.txt"_s, "one"))), u"text||\n: one"_s);
        QCOMPARE(told(extractor.extract(file(u"a.png"_s, QByteArray("\x89PNG\0", 5)))),
            error(ErrorCode::FileHasNoText));
        QCOMPARE(told(extractor.extract(file(u"b.docx"_s, docx("<w:p><w:t>two</w:t></w:p>")))),
            u"docx|変更管理|2026-04-01T00:00:00Z\n: two"_s);
    }

    void child_thatDoesNotAnswerIsStoppedAndReplaced()
    {
        Extractor hanging(u"/bin/cat"_s, std::chrono::milliseconds(300)); // never answers these words
        QCOMPARE(told(hanging.extract(file(u"a.txt"_s, "one"))), error(ErrorCode::ReadingStopped));
        Extractor missing(m_folder.filePath(u"none"_s));
        QCOMPARE(told(missing.extract(file(u"a.txt"_s, "one"))), error(ErrorCode::ProgramMissing));
    }

    void json_keepsEverything()
    {
        const ExtractedText text{u"pdf"_s, u"題"_s, QDateTime(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::UTC),
            {{u"1"_s, u"a\nb"_s}, {u"3"_s, u"障害"_s}}, true};
        QCOMPARE(extractedTextFromJson(toJson(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
