#include "tests/pdf/binder_sample.h"
#include "tests/pdf/pdf_tools.h"

#include <QPdfDocument>
#include <QPdfLinkModel>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

/// Above 65,535 objects in one file cairo writes what other readers refuse; such binders must open
/// everywhere.
class TestPdfLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThousandPagesWithEightyThousandLinks_openEverywhere()
    {
        constexpr std::size_t rows = 40'500;
        const auto refOf = [](std::size_t index) {
            return u"E-%1"_s.arg(index % rows + 1, 5, 10, QChar(u'0'));
        };
        Table table;
        table.heading = Heading{.text = u"4.1 証跡一覧"_s};
        table.columns = {{u"番号"_s, ColumnKind::Token, MeasuredWidth{}},
            {u"名称"_s, ColumnKind::Text, FlexibleWidth{}}, {u"関連"_s, ColumnKind::Token, MeasuredWidth{}}};
        table.rowCount = rows;
        table.row = [&](std::size_t index) {
            return Row{.cells = {linked(refOf(index), Link::file(u"04_証跡/"_s + refOf(index) + u".pdf"_s)),
                           {line(u"アクセス権棚卸結果"_s), smallLine(u"S-02"_s)},
                           linked(refOf(index * 7), Link::to(refOf(index * 7)))},
                .destination = refOf(index)};
        };
        Document document = sample::empty(true);
        Chapter chapter{.title = u"04 証跡"_s};
        chapter.blocks.push_back(std::move(table));
        document.chapters.push_back(std::move(chapter));

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.pdf"_s);
        const auto summary = writePdf(path, document, testFonts());
        QVERIFY(summary);
        QVERIFY2(summary->pages >= 2000, qPrintable(QString::number(summary->pages)));

        const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}));
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(summary->pages))), qPrintable(info));
        const QStringList pages = pagesOf(path);
        QCOMPARE(pages.size(), summary->pages);
        QVERIFY(pages.last().contains(refOf(rows - 1)));
        QVERIFY(pages.last().contains(u"%1 / %1 頁"_s.arg(summary->pages)));

        QPdfDocument opened;
        QCOMPARE(opened.load(path), QPdfDocument::Error::None);
        QCOMPARE(opened.pageCount(), summary->pages);
        QPdfLinkModel links;
        links.setDocument(&opened);
        links.setPage(opened.pageCount() / 2);
        QVERIFY(links.rowCount({}) >= 38);
        int internal = 0;
        for (int row = 0; row < links.rowCount({}); ++row)
            internal += links.data(links.index(row, 0), int(QPdfLinkModel::Role::Page)).toInt() >= 0 ? 1 : 0;
        QVERIFY(internal >= 19);
    }
};

QTEST_GUILESS_MAIN(TestPdfLarge)
#include "tst_pdf_large.moc"
