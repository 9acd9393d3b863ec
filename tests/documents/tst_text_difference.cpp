#include "core/documents/text_difference.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// "=1/1 same", "~2/2 o[ld] | n[ew]", "-3 gone", "+4 new": a row as a person would read it.
QString marked(const DifferenceRow::Side &side)
{
    QString text = side.text;
    for (auto span = side.marks.rbegin(); span != side.marks.rend(); ++span)
        text.insert(span->start + span->size, u']').insert(span->start, u'[');
    return text;
}

QStringList readable(const TextDifference &difference)
{
    QStringList lines;
    for (const DifferenceRow &row : difference.rows) {
        switch (row.change) {
        case DifferenceRow::Change::Same:
            lines << u"=%1/%2 %3"_s.arg(row.left.line).arg(row.right.line).arg(row.left.text);
            break;
        case DifferenceRow::Change::Changed:
            lines << u"~%1/%2 %3 | %4"_s.arg(row.left.line)
                         .arg(row.right.line)
                         .arg(marked(row.left), marked(row.right));
            break;
        case DifferenceRow::Change::Removed:
            lines << u"-%1 %2"_s.arg(row.left.line).arg(row.left.text);
            break;
        case DifferenceRow::Change::Added:
            lines << u"+%1 %2"_s.arg(row.right.line).arg(row.right.text);
            break;
        }
    }
    return lines;
}

TextDifference ofTexts(const QString &left, const QString &right)
{
    return textDifference({{{}, left}}, {{{}, right}});
}

} // namespace

class TestTextDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("equal texts") << u"a\nb\n"_s << u"a\nb\n"_s << QStringList{u"=1/1 a"_s, u"=2/2 b"_s};
        QTest::newRow("line ends and blanks at the end don't count")
            << u"a\r\nb  \r\n"_s << u"a\nb"_s << QStringList{u"=1/1 a"_s, u"=2/2 b"_s};
        QTest::newRow("nothing against nothing") << QString() << QString() << QStringList();
        QTest::newRow("all new") << QString() << u"a\nb"_s << QStringList{u"+1 a"_s, u"+2 b"_s};
        QTest::newRow("all gone") << u"a\nb"_s << QString() << QStringList{u"-1 a"_s, u"-2 b"_s};
        QTest::newRow("a line in the middle goes")
            << u"a\nb\nc"_s << u"a\nc"_s << QStringList{u"=1/1 a"_s, u"-2 b"_s, u"=3/2 c"_s};
        QTest::newRow("a line comes")
            << u"a\nc"_s << u"a\nb\nc"_s << QStringList{u"=1/1 a"_s, u"+2 b"_s, u"=2/3 c"_s};
        QTest::newRow("words of English are whole")
            << u"Passwords have eight characters."_s << u"Passwords have twelve characters."_s
            << QStringList{
                   u"~1/1 Passwords have [eight] characters. | Passwords have [twelve] characters."_s};
        QTest::newRow("Japanese differs by characters")
            << u"パスワードは8文字以上とする。"_s << u"パスワードは12文字以上とする。"_s
            << QStringList{u"~1/1 パスワードは[8]文字以上とする。 | パスワードは[12]文字以上とする。"_s};
        QTest::newRow("something is put in")
            << u"社長が承認する。"_s << u"社長又はCISOが承認する。"_s
            << QStringList{u"~1/1 社長が承認する。 | 社長[又はCISO]が承認する。"_s};
        QTest::newRow("unlike lines don't stand beside each other")
            << u"第1条 目的"_s << u"zzzz"_s << QStringList{u"-1 第1条 目的"_s, u"+1 zzzz"_s};
        QTest::newRow("the likeliest line is the partner")
            << u"第2条 責任者は部長とする。"_s << u"前文\n第2条 責任者は本部長とする。"_s
            << QStringList{
                   u"+1 前文"_s, u"~1/2 第2条 責任者は部長とする。 | 第2条 責任者は[本]部長とする。"_s};
        QTest::newRow("a character outside the basic plane stays whole")
            << u"𠮷田が承認"_s << u"吉田が承認"_s << QStringList{u"~1/1 [𠮷]田が承認 | [吉]田が承認"_s};
    }

    void rows()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QStringList, rows);
        QCOMPARE(readable(ofTexts(left, right)), rows);
    }

    void partsAreMatchedByName()
    {
        const auto difference = textDifference({{u"1"_s, u"a"_s}, {u"gone"_s, u"g"_s}, {u"2"_s, u"b"_s}},
            {{u"1"_s, u"a"_s}, {u"2"_s, u"c"_s}, {u"3"_s, u"d"_s}});
        QCOMPARE(difference.parts,
            (std::vector<TextDifference::Part>{
                {u"1"_s, u"1"_s}, {u"gone"_s, {}}, {u"2"_s, u"2"_s}, {{}, u"3"_s}}));
        QCOMPARE(
            readable(difference), QStringList({u"=1/1 a"_s, u"-1 g"_s, u"-1 b"_s, u"+1 c"_s, u"+1 d"_s}));
        QVERIFY(!difference.isSame());
        QCOMPARE(difference.changes(), (std::vector<int>{1, 2, 4}));
    }

    void aRowOfChangesCountsOnce()
    {
        const auto difference = ofTexts(u"a\nb\nc\nd\ne"_s, u"a\nx\ny\nd\nz"_s);
        QCOMPARE(difference.changes().size(), 2U);
        QVERIFY(ofTexts(u"a"_s, u"a"_s).isSame());
    }

    void hugeTextsEndWithACoarseAnswer()
    {
        QStringList left;
        QStringList right;
        for (int i = 0; i < 20'000; ++i) {
            left << u"left %1"_s.arg(i);
            right << u"right %1"_s.arg(i);
        }
        const auto difference = ofTexts(left.join(u'\n'), right.join(u'\n'));
        QVERIFY(difference.isCoarse);
        int lines = 0;
        for (const DifferenceRow &row : difference.rows)
            lines += (row.left.line > 0) + (row.right.line > 0);
        QCOMPARE(lines, 40'000); // nothing is left out
    }
};

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_text_difference.moc"
