#include "core/pdf/shaper.h"
#include "tests/pdf/pdf_tools.h"

using namespace tsuzuri::pdf;
using namespace Qt::StringLiterals;

class TestBreaking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Breaking>("breaking");
        QTest::addColumn<double>("width"); // in letters of the size
        QTest::addColumn<QString>("expected"); // lines joined by |
        const auto row = [](const char *name, const QString &text, double width, const QString &expected,
                             Breaking breaking = Breaking::Text) {
            QTest::newRow(name) << text << breaking << width << expected;
        };
        row("no small kana, mark or closing bracket begins a line", u"監査チェックリスト、証跡。」"_s, 4,
            u"監査|チェック|リスト、|証跡。」"_s);
        row("no opening bracket ends a line", u"規程集(第二版)"_s, 4, u"規程集|(第二版)"_s);
        row("Japanese dates stay whole", u"期間は2026年4月1日から"_s, 7, u"期間は|2026年4月1日|から"_s);
        row("refs stay whole", u"See SOC-1-008 and 2026-04-01."_s, 5.5, u"See|SOC-1-008|and|2026-04-01."_s);
        row("words with a hyphen may be divided there", u"a cross-reference"_s, 5, u"a cross-|reference"_s);
        row("paths go on after separators", u"C:\\Users\\higuchi\\Documents\\Audit"_s, 10,
            u"C:\\Users\\higuchi\\|Documents\\Audit"_s);
        row("paths with names in Japanese too", u"\\\\fs01\\総務部\\規程集\\アクセス管理"_s, 8,
            u"\\\\fs01\\総務部\\|規程集\\|アクセス管理"_s);
        row("dates with slashes stay whole", u"期日 2026/04/01 まで"_s, 5.5, u"期日|2026/04/01|まで"_s);
        row("a name that is too long goes on after a dash", u"access-control-regulation_v4_20260401.docx"_s,
            7.5, u"access-control-|regulation_v4_|20260401.docx"_s);
        row("what has no separator goes on anywhere", u"監査 ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s, 6,
            u"監査|ABCDEFGHIJ|KLMNOPQR|STUVWXYZ"_s);
        row("new lines are kept", u"a\n\nb"_s, 5, u"a||b"_s);
        row("hashes break after sixteen digits", u"0123456789abcdef0123456789abcdef"_s, 50,
            u"0123456789abcdef|0123456789abcdef"_s, Breaking::Hash16);
        row("tokens break at spaces only", u"CC6.2, CC6.3 第3版の規程"_s, 4, u"CC6.2,|CC6.3|第3版の|規程"_s,
            Breaking::Words);
        row("numbers never break where there is room", u"1,234,567 890"_s, 9, u"1,234,567 890"_s,
            Breaking::Never);
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(Breaking, breaking);
        QFETCH(double, width);
        QFETCH(QString, expected);
        constexpr double size = 10;
        Shaper shaper(testFonts(), u"ja"_s);
        const ShapedText shaped = shaper.shape({{.text = text}}, size, breaking);
        const std::vector<TextLine> lines = breakLines(shaped, width * size);
        QStringList found;
        for (std::size_t index = 0; index < lines.size(); ++index)
            found.append(textOf(shaped, lines, index, index + 1));
        QCOMPARE(found.join(u'|'), expected);
        for (const TextLine &line : lines)
            QVERIFY(line.width <= width * size + 0.1);
    }
};

QTEST_GUILESS_MAIN(TestBreaking)
#include "tst_breaking.moc"
