#include "core/extract/extractor.h"
#include "core/extract/file_check.h"
#include "tests/tables/package_builder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;
using namespace package;

namespace {

QByteArray word(const QByteArray &body, const QList<Entry> &more = {})
{
    return zip(
        QList<Entry>{stored("_rels/.rels", relationships({{"rId1", "officeDocument", "word/document.xml"}})),
            deflated("word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>")}
        + more);
}

QByteArray workbook(const QByteArray &sheet, const QList<Entry> &more = {})
{
    return zip(
        QList<Entry>{stored("_rels/.rels", relationships({{"rId1", "officeDocument", "xl/workbook.xml"}})),
            stored("xl/workbook.xml", "<workbook><sheets>" + sheet + "</sheets></workbook>")}
        + more);
}

QByteArray slides(const QByteArray &slide, const QList<Entry> &more = {})
{
    return zip(
        QList<Entry>{
            stored("_rels/.rels", relationships({{"rId1", "officeDocument", "ppt/presentation.xml"}})),
            stored("ppt/presentation.xml", "<p:presentation/>"), stored("ppt/slides/slide1.xml", slide)}
        + more);
}

QByteArray external(const QByteArray &type)
{
    return "<Relationships><Relationship Id=\"rId1\" Type=\"urn:x/" + type
        + "\" Target=\"file:///c:/budget.xlsx\" TargetMode=\"External\"/></Relationships>";
}

QByteArray lockedZip()
{
    Entry entry = stored("secret.txt", "secret of twelve and more bytes");
    entry.flags = 1;
    return zip({entry});
}

QByteArray lockedOffice()
{
    QByteArray name;
    for (const char letter : "EncryptedPackage"_ba)
        name += QByteArray(1, letter) + '\0';
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray((1 << 20) - 15, '\0') + name; // across two blocks
}

} // namespace

class TestFileCheck : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        package::write(path, bytes);
        return path;
    }

private Q_SLOTS:
    void condition_isThatOfTheContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileCondition>("condition");
        const auto row = [](const char *fact, const char *name, const QByteArray &bytes,
                             FileCondition condition) {
            QTest::newRow(fact) << QString::fromUtf8(name) << bytes << condition;
        };
        const QByteArray png = "\x89PNG\r\n\x1A\n" + QByteArray(100, 'x');
        row("empty", "a.txt", "", FileCondition::Empty);
        row("plain text", "a.txt", "text", FileCondition::Fine);
        row("PDF without pages", "a.pdf", "%PDF-1.4\nnothing", FileCondition::Damaged);
        row("something else named PDF", "a.PDF", "<html>not found</html>", FileCondition::Damaged);
        row("something else named XLSX", "a.xlsx", "a,b\n1,2\n", FileCondition::Damaged);
        row("Word", "a.docx", word("<w:p/>"), FileCondition::Fine);
        row("half a Word file", "a.docx", word(QByteArray(2000, ' ')).first(300), FileCondition::Damaged);
        row("Word with broken XML", "a.docx", word("<w:p>"), FileCondition::Damaged);
        row("Word with entities", "a.docx",
            zip({stored("_rels/.rels", relationships({{"rId1", "officeDocument", "word/document.xml"}})),
                stored("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"a\">]><d>&a;</d>")}),
            FileCondition::Damaged);
        row("Office with a password", "a.xlsx", lockedOffice(), FileCondition::Encrypted);
        row("archive with a password", "a.zip", lockedZip(), FileCondition::Encrypted);
        row("archive", "a.zip", zip({stored("a.txt", "text")}), FileCondition::Fine);
        row("archive without files", "a.zip", zip({}), FileCondition::Fine);
        row("whole picture", "a.png", png + "IEND", FileCondition::Fine);
        row("picture that ends early", "a.png", png, FileCondition::Damaged);
    }

    void condition_isThatOfTheContent()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const FileCheck check = checkHere(file(name, bytes), name);
        QTEST(check.condition, "condition");
        QVERIFY(!check.traces);
    }

    void traces_areFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("traces");
        const auto row = [](const char *fact, const QByteArray &bytes, OfficeTraces traces) {
            QTest::newRow(fact) << bytes << static_cast<int>(traces.toInt());
        };
        const QByteArray insertion = "<w:p><w:ins w:id=\"1\"><w:r/></w:ins></w:p>";
        row("insertion", word(insertion), OfficeTrace::TrackedChanges);
        row("moved text", word("<w:moveFrom/>"), OfficeTrace::TrackedChanges);
        row("comment of Word",
            word("<w:p/>",
                {stored(
                     "word/_rels/document.xml.rels", relationships({{"rId2", "comments", "comments.xml"}})),
                    stored("word/comments.xml", "<w:comments xmlns:w=\"urn:w\"><w:comment/></w:comments>")}),
            OfficeTrace::Comments);
        row("comments of Word without any",
            word("<w:p/>",
                {stored(
                     "word/_rels/document.xml.rels", relationships({{"rId2", "comments", "comments.xml"}})),
                    stored("word/comments.xml", "<w:comments xmlns:w=\"urn:w\"/>")}),
            {});
        row("picture that lies elsewhere",
            word("<w:p/>", {stored("word/_rels/document.xml.rels", external("image"))}),
            OfficeTrace::ExternalLinks);
        row("address to click on",
            word("<w:p/>", {stored("word/_rels/document.xml.rels", external("hyperlink"))}), {});
        row("template",
            word("<w:p/>", {stored("word/_rels/settings.xml.rels", external("attachedTemplate"))}), {});
        row("words about insertions", word("<w:p><w:t>ins del comment</w:t></w:p>"), {});
        row("hidden sheet", workbook("<sheet name=\"a\" state=\"hidden\"/>"), OfficeTrace::HiddenSheets);
        row("very hidden sheet", workbook("<sheet/><sheet state=\"veryHidden\"/>"),
            OfficeTrace::HiddenSheets);
        row("shown sheet", workbook("<sheet name=\"hidden\" state=\"visible\"/>"), {});
        row("comments and links of Excel",
            workbook("<sheet/>",
                {stored("xl/comments1.xml", "<comments/>"),
                    stored("xl/externalLinks/_rels/externalLink1.xml.rels", external("externalLinkPath"))}),
            OfficeTrace::Comments | OfficeTrace::ExternalLinks);
        row("shared workbook with its revisions",
            workbook("<sheet/>", {stored("xl/revisions/revisionHeaders.xml", "<headers/>")}),
            OfficeTrace::TrackedChanges);
        row("hidden slide", slides("<p:sld show=\"0\"/>"), OfficeTrace::HiddenSheets);
        row("comment of PowerPoint", slides("<p:sld/>", {stored("ppt/comments/comment1.xml", "<p:cmLst/>")}),
            OfficeTrace::Comments);
        row("slide", slides("<p:sld/>"), {});
    }

    void traces_areFound()
    {
        QFETCH(QByteArray, bytes);
        const FileCheck check = checkHere(file(u"a.docx"_s, bytes), u"a.docx"_s);
        QCOMPARE(check.condition, FileCondition::Fine);
        QTEST(static_cast<int>(check.traces.toInt()), "traces");
    }

    void archiveThatClaimsTooMuch_isUnknown()
    {
        Entry bomb = deflated("word/document.xml", "<w:document/>");
        bomb.size = 3'000'000'000;
        const QByteArray bytes = zip(
            {stored("_rels/.rels", relationships({{"rId1", "officeDocument", "word/document.xml"}})), bomb});
        QCOMPARE(checkHere(file(u"a.docx"_s, bytes), u"a.docx"_s).condition, FileCondition::Unknown);
    }

    void archiveOfVeryManyFiles_isUnknown()
    {
        QList<Entry> entries;
        for (int i = 0; i < 10'001; ++i)
            entries << stored(QByteArray::number(i), "");
        QCOMPARE(checkHere(file(u"a.zip"_s, zip(entries)), u"a.zip"_s).condition, FileCondition::Unknown);
    }

    void child_saysTheSame()
    {
        Extractor extractor(QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1);
        const QByteArray bytes = workbook("<sheet state=\"hidden\"/>");
        const auto check = extractor.check(file(u"b.xlsx"_s, bytes), u"b.xlsx"_s);
        QVERIFY(check);
        QCOMPARE(*check, (FileCheck{FileCondition::Fine, OfficeTrace::HiddenSheets}));
        QCOMPARE(
            extractor.check(file(u"c.zip"_s, lockedZip()), u"c.zip"_s)->condition, FileCondition::Encrypted);
        QVERIFY(extractor.extract(file(u"d.txt"_s, "text"), u"d.txt"_s));
    }

    void cancelledCheck_saysSo()
    {
        Extractor extractor(QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1);
        const auto check = extractor.check(file(u"e.txt"_s, "text"), u"e.txt"_s, [] { return true; });
        QVERIFY(!check && check.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_file_check.moc"
