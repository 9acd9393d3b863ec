#include "tests/pdf/binder_tables.h"
#include "tests/pdf/pdf_tools.h"

#include <QDir>
#include <QFileInfo>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfLinkModel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

using namespace tsuzuri;
using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

namespace {

Document binder(bool isJapanese)
{
    Document document = sample::empty(isJapanese);
    document.chapters.push_back(sample::cover(isJapanese));
    Chapter contents{.title = sample::pick(isJapanese, u"目次", u"Contents")};
    contents.blocks.push_back(Contents{.heading = {.text = contents.title}});
    document.chapters.push_back(std::move(contents));
    Chapter documents{.title = sample::pick(isJapanese, u"03 文書", u"03 Documents")};
    documents.blocks.push_back(sample::documents(isJapanese, 40));
    documents.blocks.push_back(Heading{.level = 2, .text = u"3.2.1 髙﨑"_s});
    document.chapters.push_back(std::move(documents));
    Chapter evidence{
        .title = sample::pick(isJapanese, u"04 証跡", u"04 Evidence"), .format = PageFormat::A3Landscape};
    evidence.blocks.push_back(sample::evidence(isJapanese, 60));
    document.chapters.push_back(std::move(evidence));
    return document;
}

/// One chapter with one paragraph.
Document note(Line line)
{
    Document document = sample::empty(true);
    Chapter chapter;
    chapter.blocks.push_back(Paragraph{.line = std::move(line)});
    document.chapters.push_back(std::move(chapter));
    return document;
}

/// "title > page" of all bookmarks below an index, indented by level; pages from 1.
QStringList bookmarksOf(const QPdfBookmarkModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const int level = model.data(index, int(QPdfBookmarkModel::Role::Level)).toInt();
        result.append(u"%1%2 > %3"_s
                .arg(QString(level, u' '), model.data(index, int(QPdfBookmarkModel::Role::Title)).toString())
                .arg(model.data(index, int(QPdfBookmarkModel::Role::Page)).toInt() + 1));
        result += bookmarksOf(model, index);
    }
    return result;
}

} // namespace

class TestPdfDocument : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString &name = u"binder.pdf"_s) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void sameDocument_givesTheSameBytes()
    {
        QVERIFY(writePdf(path(u"a.pdf"_s), binder(true), testFonts()));
        const auto otherFonts = Fonts::load();
        QVERIFY(otherFonts);
        QVERIFY(writePdf(path(u"b.pdf"_s), binder(true), *otherFonts));
        QCOMPARE(contentOf(path(u"a.pdf"_s)), contentOf(path(u"b.pdf"_s)));
        QVERIFY(!contentOf(path(u"a.pdf"_s)).isEmpty());
    }

    void bookmarks_leadToChaptersAndHeadings()
    {
        const auto summary = writePdf(path(), binder(true), testFonts());
        QVERIFY(summary);
        QPdfDocument document;
        QCOMPARE(document.load(path()), QPdfDocument::Error::None);
        QCOMPARE(document.pageCount(), summary->pages);
        QPdfBookmarkModel model;
        model.setDocument(&document);
        const QStringList pages = pagesOf(path());
        QStringList titles;
        for (const QString &bookmark : bookmarksOf(model)) {
            const QStringList parts = bookmark.split(u" > "_s);
            titles.append(parts.first());
            const QString page = pages.at(parts.last().toInt() - 1);
            // The cover doesn't say that it is one.
            QVERIFY2(page.contains(parts.first().trimmed()) || parts == QStringList({u"表紙"_s, u"1"_s}),
                qPrintable(page));
        }
        const QStringList expected{u"表紙"_s, u"目次"_s, u"03 文書"_s, u" 3.2 文書台帳"_s, u"  3.2.1 髙﨑"_s,
            u"04 証跡"_s, u" 4.1 証跡一覧"_s};
        QCOMPARE(titles, expected);
    }

    void contents_giveThePagesOfTheirEntries()
    {
        const auto summary = writePdf(path(), binder(false), testFonts());
        QVERIFY(summary);
        QString contents = pagesOf(path()).at(1);
        for (const QString &entry :
            {u"03 Documents"_s, u"3.2 Document register"_s, u"04 Evidence"_s, u"4.1 Evidence register"_s})
            QVERIFY2(contents.contains(entry), qPrintable(contents));
        QPdfDocument document;
        document.load(path());
        QPdfLinkModel links;
        links.setDocument(&document);
        links.setPage(1);
        QCOMPARE(links.rowCount({}), 10); // two for each of five entries
        for (int row = 0; row < links.rowCount({}); ++row)
            QVERIFY(links.data(links.index(row, 0), int(QPdfLinkModel::Role::Page)).toInt() >= 2);
    }

    void pageColumn_linksToTheRowThere()
    {
        QVERIFY(writePdf(path(), binder(true), testFonts()));
        QPdfDocument document;
        document.load(path());
        QPdfLinkModel links;
        links.setDocument(&document);
        links.setPage(2);
        const QStringList pages = pagesOf(path());
        int internal = 0;
        int external = 0;
        for (int row = 0; row < links.rowCount({}); ++row) {
            const QModelIndex index = links.index(row, 0);
            const QUrl url = links.data(index, int(QPdfLinkModel::Role::Url)).toUrl();
            url.isEmpty() ? ++internal : ++external;
            if (url.isEmpty())
                QVERIFY(
                    pages.at(links.data(index, int(QPdfLinkModel::Role::Page)).toInt()).contains(u"E-0001"));
        }
        QVERIFY(internal >= 5);
        QVERIFY(external > 5);
    }

    void fileLinks_areRelativeAddresses()
    {
        const Line text{
            .spans = {{.text = u"D-001"_s, .link = Link::file(u"04_証跡/AC 03/棚卸.xlsx"_s)},
                {.text = u" "_s},
                {.text = u"wiki"_s, .link = Link::web(u"https://wiki.example.co.jp/証跡?a=b"_s)}}};
        QVERIFY(writePdf(path(), note(text), testFonts()));
        const QByteArray json = outputOf(u"qpdf"_s, {u"--json"_s, path()});
        QVERIFY2(json.contains("u:./04_%E8%A8%BC%E8%B7%A1/AC%2003/%E6%A3%9A%E5%8D%B8.xlsx"), json);
        QVERIFY2(json.contains("u:https://wiki.example.co.jp/%E8%A8%BC%E8%B7%A1?a=b"), json);
    }

    void unknownDestination_isAnErrorAndLeavesNothing()
    {
        for (const Line &text : {linked(u"D-999"_s, Link::to(u"D-999"_s)), pageOf(u"D-999"_s)}) {
            const auto result = writePdf(path(u"unknown.pdf"_s), note(text), testFonts());
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::UnknownDestination);
            QCOMPARE(result.error().arguments, QStringList{u"D-999"_s});
        }
        QVERIFY(!QFile::exists(path(u"unknown.pdf"_s)));
    }

    void cancelling_leavesTheOldFileAndNothingElse()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"binder.pdf"_s);
        QVERIFY(writePdf(target, note(line(u"old"_s)), testFonts()));
        const QByteArray old = contentOf(target);
        for (const double limit : {0.0, 0.5, 0.85, 0.91}) {
            Document document = sample::empty(true);
            Chapter chapter;
            chapter.blocks.push_back(sample::evidence(true, 500));
            document.chapters.push_back(std::move(chapter));
            const auto result = writePdf(
                target, document, testFonts(), {.progress = [limit](double done) { return done <= limit; }});
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
        QCOMPARE(contentOf(target), old);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"binder.pdf"_s});
    }

    void missingFolder_isAnError()
    {
        const auto result = writePdf(path(u"missing/binder.pdf"_s), note(line(u"x"_s)), testFonts());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
    }

    void missingFonts_areNamed()
    {
        const QTemporaryDir empty;
        const auto fonts = Fonts::load({empty.path()});
        QVERIFY(!fonts);
        QCOMPARE(fonts.error().code, ErrorCode::FontsMissing);
        QCOMPARE(fonts.error().arguments, QStringList{u"Noto Sans CJK JP"_s});
    }

    void summary_namesTheFontsUsed()
    {
        const auto summary = writePdf(path(), note(bold(u"監査😀"_s)), testFonts());
        QVERIFY(summary);
        QStringList names;
        for (const FontFile &font : summary->fonts) {
            names.append(font.name);
            QCOMPARE(font.sha256.hex().size(), 64);
        }
        const QStringList expected{
            u"NotoColorEmoji.ttf"_s, u"NotoSansCJK-Bold.ttc"_s, u"NotoSansCJK-Regular.ttc"_s};
        QCOMPARE(names, expected);
        QCOMPARE(summary->bytes, QFileInfo(path()).size());
    }

    void metadata_isTheDocumentsOwn()
    {
        QVERIFY(writePdf(path(), binder(true), testFonts()));
        const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-isodates"_s, path()}));
        QVERIFY2(info.contains(u"2026年度 ISMAP監査 監査バインダー"), qPrintable(info));
        QVERIFY2(info.contains(u"株式会社くもいと"), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"CreationDate: +2026-11-20T(14:32:00\\+09|05:32:00Z)"_s)),
            qPrintable(info));
        const QByteArray json = outputOf(u"qpdf"_s, {u"--json"_s, path()});
        QVERIFY(json.contains("\"/Lang\": \"u:ja\""));
        QVERIFY(json.contains("\"/PageLabels\""));
    }

    void file_isSoundAndSmall()
    {
        const auto summary = writePdf(path(), binder(true), testFonts());
        QVERIFY(summary);
        QVERIFY2(
            outputOf(u"qpdf"_s, {u"--check"_s, path()}).contains("No syntax or stream encoding errors found"),
            "qpdf");
        // Two weights of Noto Sans CJK alone were a megabyte with their unused subroutines.
        QVERIFY2(summary->bytes < 300'000, qPrintable(QString::number(summary->bytes)));
    }

    void pages_haveTheFormatOfTheirChapter()
    {
        QVERIFY(writePdf(path(), binder(true), testFonts()));
        QPdfDocument document;
        document.load(path());
        QCOMPARE(document.pagePointSize(0).toSize(), QSize(595, 842));
        QCOMPARE(document.pagePointSize(document.pageCount() - 1).toSize(), QSize(1191, 842));
    }
};

QTEST_GUILESS_MAIN(TestPdfDocument)
#include "tst_pdf_document.moc"
