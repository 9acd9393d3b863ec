#include "core/pdf/printable.h"
#include "tests/pdf/binder_sample.h"
#include "tests/pdf/pdf_tools.h"

#include <QTemporaryDir>

using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

/// What is drawn must come back from the PDF, character by character.
class TestPdfText : public QObject {
    Q_OBJECT

private:
    static QStringList nastyTexts()
    {
        return {u"行 見 長 食 一 髙 﨑 𠮷 ①㈱ ﾃｽﾄ"_s, u"⼀一 ⾏行 〜～ ‐-‑–—ー−"_s,
            u"EV-2 A-1 CC6.2 fi ffi fl office affluent"_s, u"ﬁ ﬂ ﬀ Ⅳ Ⅷ ㍻ ㋿ ㌔ ㎡ ㏄ ℃ № ™ ½ x² Å Ω"_s,
            sample::hash, sample::hash + u" "_s + sample::hash.toUpper(),
            u"C:\\Users\\樋口\\Documents\\2026 監査\\アクセス管理規程_第4版(最終)_20260401.docx"_s,
            u"\\\\fs01\\総務\\規程集\\02_規程\\アクセス管理規程_第4版_20260401.docx を原本とする。"_s,
            u"https://wiki.example.co.jp/display/SEC/Access+Review?pageId=1234567890&view=detail#第2章"_s,
            u"か\u3099き\u309a e\u0301 q\u0308\u0301 x\u0323\u0301 ｶﾞｷﾞ か゚ ㇰ ヷ"_s,
            u"葛\U000E0100城市 辻\U000E0100 禰\U000E0101 漢\uFE00"_s,
            u"神\uFA19 福\uFA1B 金\uF90A 侮\uFA30 丽\U0002F800"_s,
            u"👍🏽 👨‍👩‍👧 🇯🇵🇺🇸 ❤️‍🔥 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 😀😀 ✔️ ⚠️ ☎ 📎"_s,
            u"😀\u200d📎 👨\u200d👨\u200d👨\u200d👨\u200d👨 🏴\U000E0067\U000E0062 🇯 ☎\u20e3"_s,
            u"NBSP\u00a0x soft\u00adhyphen zero\u200bwidth \u202eabc\u202c \ufeffBOM a\u200db c\u200cd"_s,
            u"line one\nline two\r\nline three\u2028line four\ttab\u2003em\u000bvt\u0001\u0085end\n"_s,
            u"𠀋𡈽𡌛𡑮𡢽𠮟𡚴𡸴𣇄𣗄 𩸽 𪚲"_s, u"Привет Ελληνικά Việt ngữ 한국어 简体 繁體 Ŀ ŀ ĳ ǆ ⅓"_s,
            u"ภาษาไทย हिन्दी क्षत्रिय"_s, u"\uE000\uF8FF gaiji \U000F0001 \uFFFD \uFFFE"_s + QChar(0xD800),
            u"𝒜𝐁 ∮ ∑ → ⇔ ㉑ ㊿ ㊤ 〒 〓 ※ ♪ ☃ ◎ ▲"_s, u"-leading hyphen, trailing-"_s,
            u"well-known cross-reference state-of-the-art co-operation"_s,
            u"2026-04-01 2026/04/01 2026年4月1日 令和8年4月1日 D-012 E-0001 SOC-1-008 v2.0-rc1 192.168.0.1"_s,
            u"  two  spaces   "_s, u"“quoted” ‘single’ O'Brien «x» …‥・•· ¥￥\\~‾`´"_s,
            u"=1+2 +3 @cmd -4 <tag> & \"x\" ; % # {}[]|^"_s,
            QString(u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s)
                .repeated(3),
            QString(u"監査証跡"_s).repeated(80), u"一"_s, u"l"_s, u" "_s, QString()};
    }

private Q_SLOTS:
    void everyString_comesBackFromThePages_data()
    {
        QTest::addColumn<bool>("isJapanese");
        QTest::newRow("in Japanese") << true;
        QTest::newRow("in English") << false;
    }

    void everyString_comesBackFromThePages()
    {
        QFETCH(bool, isJapanese);
        Document document = sample::empty(isJapanese);
        Chapter chapter{.title = u"03 文書 Documents"_s};
        std::vector<Row> rows;
        for (const QString &text : nastyTexts()) {
            chapter.blocks.push_back(Heading{.level = 3, .text = text, .note = u"D-012"_s});
            chapter.blocks.push_back(Paragraph{.line = line(text)});
            chapter.blocks.push_back(
                Notice{.mark = Mark::Minor, .title = text, .lines = {bold(text), smallLine(text)}});
            rows.push_back({.cells = {text, {line(text), smallLine(text)}, text, bold(text), text,
                                marked(Mark::Major, text)},
                .group = text.left(40)});
        }
        Table table = Table::of(
            {{u"語"_s, ColumnKind::Token, MeasuredWidth{}}, {u"Text"_s, ColumnKind::Text, FlexibleWidth{}},
                {u"Hash"_s, ColumnKind::Hash, MeasuredWidth{}},
                {u"Narrow"_s, ColumnKind::Text, FixedWidth{14}},
                {u"Number"_s, ColumnKind::Number, FixedWidth{20}},
                {u"Turned 髙﨑"_s, ColumnKind::Text, FixedWidth{12}, Align::Center, true}},
            rows);
        table.heading = Heading{.text = u"行 見 長"_s};
        chapter.blocks.push_back(std::move(table));
        KeyValues terms{.isTwoColumn = true};
        for (const QString &text : nastyTexts())
            terms.entries.push_back({text, text});
        chapter.blocks.push_back(terms);
        document.chapters = {sample::cover(isJapanese), std::move(chapter)};
        document.chapters.back().destination = u"D-011"_s; // the cover leads there

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"text.pdf"_s);
        const auto summary = writePdf(path, document, testFonts(), {.recordStrings = true});
        QVERIFY(summary);
        verifyText(path, *summary);
    }

    void everyCharacterOfJapaneseAndLatinText_comesBackFromThePages()
    {
        const std::pair<char32_t, char32_t> ranges[]{{0xA1, 0x52F}, {0x1E00, 0x1FFF}, {0x2010, 0x2BFF},
            {0x2E80, 0x33FF}, {0x9F00, 0x9FFF}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFFEF},
            {0x1F100, 0x1F9FF}, {0x20000, 0x207FF}};
        Document document = sample::empty(true);
        Chapter chapter;
        QString text;
        for (const auto &[first, last] : ranges) {
            for (char32_t c = first; c <= last; ++c) {
                if (testFonts().covers(c) && QChar::direction(c) != QChar::DirR)
                    text += (QChar::isMark(c) ? u"a"_s : QString()) + QString(QChar::fromUcs4(c));
                if (text.size() >= 60 || c == last)
                    chapter.blocks.push_back(
                        Paragraph{.line = line(std::exchange(text, {})), .spaceAfterMm = 0});
            }
        }
        document.chapters.push_back(std::move(chapter));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"text.pdf"_s);
        const auto summary = writePdf(path, document, testFonts(), {.recordStrings = true});
        QVERIFY(summary);
        QVERIFY(summary->strings.size() > 100);
        verifyText(path, *summary);
    }

    void rightToLeftWords_comeBackInReadingOrder()
    {
        Document document = sample::empty(false);
        Chapter chapter;
        for (const QString &text : {u"abc עברית 123 def"_s, u"hello العربية، 45"_s, u"עברית העברית"_s})
            chapter.blocks.push_back(Paragraph{.line = line(text)});
        document.chapters.push_back(std::move(chapter));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"text.pdf"_s);
        const auto summary = writePdf(path, document, testFonts(), {.recordStrings = true});
        QVERIFY(summary);
        verifyText(path, *summary);
    }

    void printable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("line ends are one") << u"a\r\nb\rc\u2028d\u0085e\vf"_s << u"a\nb\nc\nd\ne\nf"_s;
        QTest::newRow("tabs and odd spaces are spaces")
            << u"a\tb\u2003c\u202fd\u3000e"_s << u"a b c\u00a0d\u3000e"_s;
        QTest::newRow("invisible characters go") << u"a\u00ad\u200b\u2060\ufeff\u202e\u0007b"_s << u"ab"_s;
        QTest::newRow("marks are composed") << u"か\u3099e\u0301"_s << u"がé"_s;
        QTest::newRow("names keep their ideographs") << u"神\uFA19か\u3099"_s << u"神\uFA19が"_s;
        QTest::newRow("variants of ideographs stay") << u"葛\U000E0100a\U000E0100"_s << u"葛\U000E0100a"_s;
        QTest::newRow("emoji sequences stay")
            << u"👨\u200d👩\u200d👧 1\ufe0f\u20e3"_s << u"👨\u200d👩\u200d👧 1\ufe0f\u20e3"_s;
        QTest::newRow("half a flag loses its tags") << u"🏴\U000E0067\U000E0062"_s << u"🏴"_s;
        QTest::newRow("joiners between letters go") << u"a\u200db\u200cc"_s << u"abc"_s;
        QTest::newRow("a colour alone goes") << u"✔\ufe0f"_s << u"✔"_s;
        QTest::newRow("private characters show their code") << u"x\uE000y"_s << u"x[U+E000]y"_s;
        QTest::newRow("half surrogates are replaced") << QString(QChar(0xD800)) + u"a"_s << u"\uFFFDa"_s;
    }

    void printable()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(tsuzuri::pdf::printable(text, testFonts()), expected);
        QCOMPARE(tsuzuri::pdf::printable(expected, testFonts()), expected);
    }
};

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdf_text.moc"
