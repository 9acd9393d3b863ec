#include "core/base/fold.h"
#include "core/base/localized_text.h"
#include "core/base/safe_name.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fold_makesWidthsCasesAndKanaEqual()
    {
        QCOMPARE(fold(u"ＩＳＭＡＰ"), u"ismap"_s);
        QCOMPARE(fold(u"ﾃｽﾄ"), fold(u"てすと"));
        QCOMPARE(fold(u"ガバナンス"), fold(u"ｶﾞﾊﾞﾅﾝｽ"));
    }

    void fold_isTheSameForWhatIsFoldedQuickly()
    {
        // Each character by itself, and between others that it could join.
        for (int unit = 1; unit < 0xD800; ++unit) {
            const QString text = u"かﾊ"_s + QChar(unit) + u"は\u3099 A"_s;
            for (const QString &each : {QString(QChar(unit)), u"ハ"_s + QChar(unit) + u"Ａ"_s, text}) {
                QString slow = each.normalized(QString::NormalizationForm_KC).toCaseFolded();
                for (QChar &character : slow) {
                    if (character >= u'ァ' && character <= u'ヶ')
                        character = QChar(character.unicode() - 0x60);
                }
                QCOMPARE(fold(each), slow);
            }
        }
    }

    void foldTight_dropsBlanksAndHyphens() { QCOMPARE(foldTight(u"証跡　ＩＤ"), foldTight(u"証跡id")); }

    void naturalCompare_ordersNumbersAsNumbers()
    {
        QVERIFY(naturalCompare(u"5.9", u"5.10") < 0);
        QVERIFY(naturalCompare(u"D-2", u"D-10") < 0);
        QVERIFY(naturalCompare(u"Ｄ-２", u"D-10") < 0);
        QCOMPARE(naturalCompare(u"A.5", u"A.5"), 0);
    }

    void naturalKey_comparesLikeNaturalCompare()
    {
        const QStringList texts{u""_s, u"5.9"_s, u"5.10"_s, u"D-2"_s, u"Ｄ-２"_s, u"D-10"_s, u"d-002"_s,
            u"D"_s, u"D-"_s, u"A.5"_s, u"A5"_s, u"あ1"_s, u"ア10"_s, u"版3"_s, u"10"_s, u"9"_s, u"a b"_s,
            u"1.2.3"_s, u"1.2"_s, u"0"_s, u"00"_s, u"12345678901234567890123"_s, u"2-1"_s, u"2a"_s, u"2 "_s};
        for (const QString &left : texts) {
            for (const QString &right : texts) {
                const int natural = naturalCompare(left, right);
                const int plain = naturalKey(left).compare(naturalKey(right));
                // Texts that differ in nothing but width or zeros have one key.
                QVERIFY2(plain == 0 || (natural < 0) == (plain < 0), qPrintable(left + u" and "_s + right));
                QVERIFY2(plain != 0 || fold(left).remove(u'0') == fold(right).remove(u'0'), qPrintable(left));
            }
        }
    }

    void edit_marksTheOtherSideAsOlder()
    {
        LocalizedText text;
        text.edit(Language::Japanese, u"方針"_s);
        QCOMPARE(text.older, LocalizedText::Older::None);
        text.edit(Language::English, u"Policy"_s);
        QCOMPARE(text.older, LocalizedText::Older::Japanese);
        text.edit(Language::Japanese, u"基本方針"_s);
        QCOMPARE(text.older, LocalizedText::Older::None);
        text.edit(Language::Japanese, u"情報セキュリティ基本方針"_s);
        QVERIFY(text.isOlder(Language::English));
    }

    void safeFileName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("reserved device") << u"CON.pdf"_s << Language::Japanese << u"_CON.pdf"_s;
        QTest::newRow("trailing dots") << u"a..."_s << Language::English << u"a"_s;
        QTest::newRow("forbidden in Japanese") << u"a/b:c?.pdf"_s << Language::Japanese << u"a／b：c？.pdf"_s;
        QTest::newRow("forbidden in English") << u"a/b#1.pdf"_s << Language::English << u"a-b-1.pdf"_s;
        QTest::newRow("decomposed marks") << u"か\u3099.txt"_s << Language::Japanese << u"が.txt"_s;
        QTest::newRow("emoji stays") << u"証跡😀.png"_s << Language::Japanese << u"証跡😀.png"_s;
        QTest::newRow("control characters") << u"a\nb\u202e.txt"_s << Language::Japanese << u"ab.txt"_s;
        QTest::newRow("nothing left") << u"..."_s << Language::Japanese << u"file"_s;
    }

    void safeFileName()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        QFETCH(QString, expected);
        QCOMPARE(tsuzuri::safeFileName(name, language), expected);
        QVERIFY(!isForbiddenName(expected));
    }

    void safeFileName_shortensAndKeepsTheExtension()
    {
        const QString name = tsuzuri::safeFileName(QString(300, u'規') + u".xlsx"_s, Language::Japanese);
        QCOMPARE(name.size(), 80);
        QVERIFY(name.endsWith(u".xlsx"));
        QVERIFY(name.toUtf8().size() <= 240);
    }

    void asciiToken_keepsOnlyAscii()
    {
        QCOMPARE(asciiToken(u"Information Security Policy"), u"Information-Security-Policy"_s);
        QCOMPARE(asciiToken(u"基本方針"), QString());
        QCOMPARE(asciiToken(u"Café, today's"), u"Cafe-todays"_s);
    }

    void uniqueNames_ignoreCase()
    {
        UniqueNames names;
        QCOMPARE(names.take(u"04/A.pdf"_s), u"04/A.pdf"_s);
        QCOMPARE(names.take(u"04/a.pdf"_s), u"04/a_2.pdf"_s);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
