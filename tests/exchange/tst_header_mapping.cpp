#include "core/exchange/header_mapping.h"
#include "core/words/words.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

std::vector<Row> rowsOf(const QString &lines)
{
    std::vector<Row> rows;
    const QStringList all = lines.split(u'\n');
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].isEmpty())
            continue; // as TableReader does
        Row row{i + 1, {}};
        for (QString cell : all[i].split(u'|'))
            row.cells.push_back(cell.isEmpty() ? Cell() : Cell(cell.replace(u'\\', u'\n')));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString described(const HeaderMapping &mapping)
{
    QStringList columns;
    for (const MappedColumn &column : mapping.columns)
        columns << column.heading + u'=' + column.key();
    return u"%1+%2: %3"_s.arg(mapping.place.row).arg(mapping.place.lines).arg(columns.join(u", "_s));
}

} // namespace

class TestHeaderMapping : public QObject {
    Q_OBJECT

private:
    const BothWords m_words;

    QString mapped(
        Kind kind, const QString &lines, const HeaderPlace &place = {}, const HeaderChoices &choices = {})
    {
        const auto mapping = HeaderMapper(kind, m_words).map(u"t.csv"_s, rowsOf(lines), place, choices);
        return mapping ? described(*mapping) : m_words.in(Language::English).error(mapping.error());
    }

private Q_SLOTS:
    void headings_areFoundWhereTheyStand_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("mapping");
        QTest::newRow("first row") << Kind::Evidence << u"証跡番号|証跡名\nE-1|一覧"_s
                                   << u"1+1: 証跡番号=ref, 証跡名=title"_s;
        QTest::newRow("below a title, a date and blank lines")
            << Kind::Evidence << u"証跡一覧\n2026年4月1日現在\n\n\n|証跡番号|証跡名\n|E-1|一覧"_s
            << u"5+1: [A]=, 証跡番号=ref, 証跡名=title"_s;
        QTest::newRow("groups in merged cells")
            << Kind::Evidence
            << u"一覧\n証跡番号|証跡名|対象期間||備考\n||自|至|\nE-1|一覧|2026/4/1|2026/6/30|"_s
            << u"2+2: 証跡番号=ref, 証跡名=title, 対象期間 自=covers_from, 対象期間 至=covers_to, 備考=note"_s;
        QTest::newRow("a title above is no group")
            << Kind::Evidence << u"証跡\n証跡番号|証跡名|備考\nE-1|一覧|"_s
            << u"2+1: 証跡番号=ref, 証跡名=title, 備考=note"_s;
        QTest::newRow("groups that say nothing by themselves")
            << Kind::Evidence << u"証跡||期間情報|\n証跡番号|証跡名|取得日|取得者\nE-1|一覧|2026/4/1|誰"_s
            << u"2+1: 証跡番号=ref, 証跡名=title, 取得日=captured_at, 取得者=captured_by"_s;
        QTest::newRow("two languages in one cell")
            << Kind::Evidence << u"証跡ID / Evidence ID|証跡名\\Evidence name|取得日（Collected on）"_s
            << u"1+1: 証跡ID / Evidence ID=ref, 証跡名 Evidence name=title, 取得日（Collected on）=captured_at"_s;
        QTest::newRow("two languages that mean different things")
            << Kind::Evidence << u"証跡ID|証跡名 / Collected on"_s
            << u"1+1: 証跡ID=ref, 証跡名 / Collected on="_s;
        QTest::newRow("equal and empty headings") << Kind::Evidence << u"証跡番号||備考|備考"_s
                                                  << u"1+1: 証跡番号=ref, [B]=, 備考=note, 備考 (2)="_s;
        QTest::newRow("nothing that is known")
            << Kind::Evidence << u"foo|bar\n1|2"_s
            << u"“t.csv” has no row of headings. Put the names of the columns into its first row."_s;
    }

    void headings_areFoundWhereTheyStand()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, lines);
        QTEST(mapped(kind, lines), "mapping");
    }

    void place_isTakenAsAPersonSetsIt()
    {
        const QString lines = u"証跡番号|証跡名\n甲|乙\n丙|丁\nE-1|一覧"_s;
        QCOMPARE(mapped(Kind::Evidence, lines, {2, 1}), u"2+1: 甲=, 乙="_s);
        QCOMPARE(mapped(Kind::Evidence, lines, {2, 2}), u"2+2: 甲 丙=, 乙 丁="_s);
        QVERIFY(mapped(Kind::Evidence, lines, {9, 1}).startsWith(u"“t.csv” has no row of headings"_s));
        QVERIFY(mapped(Kind::Evidence, lines, {4, 2}).startsWith(u"“t.csv” has no row of headings"_s));
    }

    void choice_goesBeforeWhatIsRecognised()
    {
        const QString lines = u"証跡番号|証跡名|整理名|備考"_s;
        QCOMPARE(mapped(Kind::Evidence, lines, {}, {{u"整理名"_s, u"title"_s}, {u"備考"_s, {}}}),
            u"1+1: 証跡番号=ref, 証跡名=, 整理名=title, 備考="_s);
        QCOMPARE(mapped(Kind::Evidence, lines, {}, {{u"整理名"_s, u"title.en"_s}}),
            u"1+1: 証跡番号=ref, 証跡名=title, 整理名=title.en, 備考=note"_s);
        QCOMPARE(mapped(Kind::Evidence, u"甲|乙\n1|2"_s, {}, {{u"甲"_s, u"ref"_s}, {u"乙"_s, u"file"_s}}),
            u"1+1: 甲=ref, 乙=file"_s);
        QVERIFY(mapped(Kind::Evidence, lines, {}, {{u"備考"_s, u"nowhere"_s}}).contains(u"nowhere"_s));
    }

    void endlessHeading_isCutShort()
    {
        const QString mapping = mapped(Kind::Evidence, u"証跡番号|"_s + QString(100'000, u'長'));
        QVERIFY(mapping.startsWith(u"1+1: 証跡番号=ref, 長"_s));
        QVERIFY(mapping.size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestHeaderMapping)
#include "tst_header_mapping.moc"
