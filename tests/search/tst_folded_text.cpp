#include "core/search/file_search.h"
#include "core/search/folded_text.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_isFolded_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("folded");
        QTest::newRow("katakana, full width, case") << u"ログＡＢＣ Incident"_s << u"ろぐabc incident"_s;
        QTest::newRow("half width with its mark") << u"ﾊﾞｯｸｱｯﾌﾟ"_s << u"ばっくあっぷ"_s;
        QTest::newRow("a line that ends inside of a Japanese word")
            << u"インシ\r\nデント"_s << u"いんしでんと"_s;
        QTest::newRow("a line that ends between English words")
            << u"incident\n  response"_s << u"incident response"_s;
        QTest::newRow("Kangxi radicals of a PDF") << u"⾏動"_s << u"行動"_s;
        QTest::newRow("one character that becomes four") << u"㍿x"_s << u"株式会社x"_s;
    }
    void text_isFolded()
    {
        QFETCH(QString, original);
        QFETCH(QString, folded);
        QCOMPARE(FoldedText(original).text(), folded);
    }

    void place_isThatOfTheOriginal_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("marked");
        QTest::newRow("half width") << u"定期ﾊﾞｯｸｱｯﾌﾟの記録"_s << u"ばっくあっぷ"_s << u"ﾊﾞｯｸｱｯﾌﾟ"_s;
        QTest::newRow("over the end of a line")
            << u"重大なインシ\nデントが"_s << u"いんしでんと"_s << u"インシ\nデント"_s;
        QTest::newRow("part of a character that became several") << u"㍿綴り"_s << u"会社"_s << u"㍿"_s;
        QTest::newRow("none") << u"規程"_s << u"証跡"_s << QString();
    }
    void place_isThatOfTheOriginal()
    {
        QFETCH(QString, original);
        QFETCH(QString, word);
        QFETCH(QString, marked);
        const auto places = FoldedText(original).find({word});
        QCOMPARE(
            places.empty() ? QString() : original.sliced(places.front().start, places.front().size), marked);
    }

    void tokens_arePairsInJapaneseAndWordsElsewhere()
    {
        QStringList tokens = searchTokens(u"規程集 d-012 規程");
        tokens.sort();
        QCOMPARE(tokens, (QStringList{u"012"_s, u"d"_s, u"程"_s, u"程集"_s, u"規程"_s, u"集"_s}));
        QCOMPARE(wantedTokens(u"規程集"), (std::vector<TokenWanted>{{u"規程"_s, false}, {u"程集"_s, false}}));
        QCOMPARE(wantedTokens(u"規"), (std::vector<TokenWanted>{{u"規"_s, true}}));
        QCOMPARE(wantedTokens(u"aws環境"), (std::vector<TokenWanted>{{u"aws"_s, true}, {u"環境"_s, false}}));
    }

    void supplementaryCharacters_areNotCutInTwo()
    {
        for (const QString &token : searchTokens(u"𠮷野家𠮷"))
            QVERIFY(token.isValidUtf16());
    }

    void snippet_isOneLineAroundTheWord()
    {
        const FileHit hit = snippetOf(
            u"あ"_s.repeated(100) + u"重大な\nインシデント"_s + u"い"_s.repeated(200), {u"いんしでんと"_s});
        QVERIFY2(hit.snippet.startsWith(u"…"_s) && hit.snippet.endsWith(u"…"_s), qPrintable(hit.snippet));
        QVERIFY(!hit.snippet.contains(u'\n'));
        QVERIFY(!hit.marks.empty());
        const TextRange mark = hit.marks.front();
        QCOMPARE(hit.snippet.sliced(mark.start, mark.size), u"インシデント"_s);
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
