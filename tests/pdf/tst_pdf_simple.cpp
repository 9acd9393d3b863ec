#include "core/pdf/simple.h"
#include "tests/pdf/pdf_tools.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace tsuzuri;
using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

namespace {

SimpleDocument policy()
{
    SimpleDocument document;
    document.title = u"アクセス管理規程"_s;
    document.subtitle = u"第4版 2026-04-01 施行"_s;
    document.author = u"株式会社くもいと"_s;
    document.header = u"D-006"_s;
    document.footer = u"株式会社くもいと"_s;
    document.confidentiality = u"社外秘"_s;
    document.created = QDateTime(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::UTC);
    document.blocks = {Heading{.level = 2, .text = u"第1条 目的"_s},
        Paragraph{.line = line(u"この規程は、情報資産へのアクセスを管理するための基準を定める。"_s)},
        Table::of({{u"改訂"_s}, {u"内容"_s}}, {{.cells = {u"2026-04-01"_s, u"第3条を改訂"_s}}})};
    return document;
}

Screen review()
{
    return {.title = u"権限管理コンソール"_s,
        .address = u"https://idp.example.jp/admin/users?role=admin"_s,
        .clock = u"2026-09-18 10:42"_s,
        .heading = u"特権ID一覧"_s,
        .fields = {{u"環境"_s, u"本番"_s}, {u"件数"_s, u"3"_s}},
        .columns = {u"ユーザー"_s, u"氏名"_s, u"最終ログイン"_s},
        .rows = {
            {u"aramaki"_s, u"荒巻 智子"_s, u"2026-09-17"_s}, {u"domoto"_s, u"堂本 啓太"_s, u"2026-08-31"_s}}};
}

} // namespace

class TestPdfSimple : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void simpleDocument_saysWhatItWasGiven()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"policy.pdf"_s);
        QVERIFY(writeSimplePdf(path, policy(), testFonts()));
        const QStringList pages = pagesOf(path);
        QCOMPARE(pages.size(), 1);
        for (const QString &text : {u"アクセス管理規程"_s, u"第4版 2026-04-01 施行"_s, u"第1条 目的"_s,
                 u"社外秘"_s, u"第3条を改訂"_s, u"1 / 1"_s})
            QVERIFY2(pages.first().contains(text), qPrintable(text));
    }

    void simpleDocument_isSmallAndTheSameEachTime()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSimplePdf(folder.filePath(u"a.pdf"_s), policy(), testFonts()));
        QVERIFY(writeSimplePdf(folder.filePath(u"b.pdf"_s), policy(), testFonts()));
        const QByteArray content = contentOf(folder.filePath(u"a.pdf"_s));
        QCOMPARE(content, contentOf(folder.filePath(u"b.pdf"_s)));
        QVERIFY2(
            content.size() > 1000 && content.size() < 60'000, qPrintable(QString::number(content.size())));
    }

    void screen_isAPictureOfItsSizeAndTheSameEachTime()
    {
        const auto first = renderScreen(review(), testFonts());
        QVERIFY(first);
        QCOMPARE(QImage::fromData(*first).size(), QSize(1280, 800));
        QCOMPARE(renderScreen(review(), testFonts()).value(), *first);
        Screen other = review();
        other.rows.front().last() = u"2026-09-18"_s;
        QVERIFY(renderScreen(other, testFonts()).value() != *first);
    }

    void screenOfImpossibleSize_isRefused()
    {
        Screen screen = review();
        screen.width = 100'000;
        const auto picture = renderScreen(screen, testFonts());
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::BadArgument);
    }
};

QTEST_GUILESS_MAIN(TestPdfSimple)
#include "tst_pdf_simple.moc"
