#include "core/tables/cell.h"
#include "core/tables/header_match.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const std::vector<HeaderCandidate> candidates{
    {u"ref"_s, {u"証跡ID"_s, u"証跡番号"_s, u"Evidence ID"_s}},
    {u"title.ja"_s, {u"名称"_s, u"証跡名"_s, u"タイトル"_s, u"Title"_s}},
    {u"title.en"_s, {u"Title (English)"_s, u"英語名"_s}},
    {u"from"_s, {u"対象期間(自)"_s, u"Period from"_s}},
    {u"to"_s, {u"対象期間(至)"_s, u"Period to"_s}},
    {u"collected"_s, {u"取得日"_s, u"Collected on"_s}},
    {u"location"_s, {u"保管場所"_s, u"格納場所"_s, u"Location"_s}},
};

Row row(int number, const QStringList &texts)
{
    Row result{number, {}};
    for (const QString &words : texts)
        result.cells.emplace_back(words);
    return result;
}

} // namespace

class TestHeaderMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchHeaders_readsHeadersHoweverTyped_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"証跡ID"_s << u"ref"_s;
        QTest::newRow("full width and blanks") << u"　証跡　ＩＤ "_s << u"ref"_s;
        QTest::newRow("lower case") << u"evidence id"_s << u"ref"_s;
        QTest::newRow("underscore") << u"evidence_id"_s << u"ref"_s;
        QTest::newRow("half-width katakana") << u"ﾀｲﾄﾙ"_s << u"title.ja"_s;
        QTest::newRow("full-width brackets") << u"対象期間（自）"_s << u"from"_s;
        QTest::newRow("without brackets") << u"対象期間 至"_s << u"to"_s;
        QTest::newRow("lenticular brackets") << u"【名称】"_s << u"title.ja"_s;
        QTest::newRow("required mark") << u"名称（必須）"_s << u"title.ja"_s;
        QTest::newRow("star") << u"※Title*"_s << u"title.ja"_s;
        QTest::newRow("colon") << u"保管場所："_s << u"location"_s;
        QTest::newRow("line break inside") << u"保管\n場所"_s << u"location"_s;
        QTest::newRow("two languages with a slash") << u"証跡ID / Evidence ID"_s << u"ref"_s;
        QTest::newRow("two languages on two lines") << u"格納場所\nLocation"_s << u"location"_s;
        QTest::newRow("two languages in brackets") << u"名称（Title）"_s << u"title.ja"_s;
        QTest::newRow("the longer name wins") << u"Title (English)"_s << u"title.en"_s;
        QTest::newRow("two meanings") << u"対象期間(自)/対象期間(至)"_s << QString();
        QTest::newRow("a word more") << u"名称（カナ）"_s << QString();
        QTest::newRow("another word") << u"監査人コメント"_s << QString();
        QTest::newRow("brackets only") << u"（）"_s << QString();
        QTest::newRow("very long") << QString(100'000, u'名') << QString();
    }

    void matchHeaders_readsHeadersHoweverTyped()
    {
        QFETCH(QString, header);
        QFETCH(QString, key);
        const std::vector<Row> rows{row(1, {u"取得日"_s, header})};
        QCOMPARE(matchHeaders(rows, candidates)->keys, std::vector<QString>({u"collected"_s, key}));
    }

    void matchHeaders_findsTheRowBelowTitles()
    {
        const std::vector<Row> rows{row(1, {u"証跡台帳"_s}), row(3, {u"名称"_s, u"株式会社サンプル"_s}),
            row(5, {u"No."_s, u"証跡ID"_s, u"名称"_s, u""_s, u"格納場所"_s}),
            row(6, {u"1"_s, u"E-0001"_s, u"名称"_s})};
        const auto match = matchHeaders(rows, candidates);
        QVERIFY(match.has_value());
        QCOMPARE(match->index, 2U);
        QCOMPARE(match->columnOf(u"ref"_s), 1);
        QCOMPARE(match->columnOf(u"title.ja"_s), 2);
        QCOMPARE(match->columnOf(u"location"_s), 4);
        QCOMPARE(match->columnOf(u"from"_s), -1);
    }

    void matchHeaders_keepsTheFirstOfTwoColumns()
    {
        const auto match =
            matchHeaders(std::vector{row(1, {u"名称"_s, u"Title"_s, u"証跡ID"_s})}, candidates);
        QCOMPARE(match->keys, std::vector<QString>({u"title.ja"_s, QString(), u"ref"_s}));
        QCOMPARE(match->repeated, std::vector<qsizetype>{1});
    }

    void matchHeaders_findsNothing()
    {
        QCOMPARE(matchHeaders({}, candidates), std::nullopt);
        QCOMPARE(matchHeaders(std::vector{row(1, {u"a"_s, u"b"_s})}, candidates), std::nullopt);
        std::vector<Row> rows(20, row(1, {u"x"_s}));
        rows.push_back(row(21, {u"証跡ID"_s}));
        QCOMPARE(matchHeaders(rows, candidates), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestHeaderMatch)
#include "tst_header_match.moc"
