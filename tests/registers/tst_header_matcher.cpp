#include "core/registers/header_matcher.h"
#include "core/words/words.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class HeaderMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_nameTheirColumn_data();
    void headers_nameTheirColumn();
    void everyExportedHeadingNamesItsColumn();
    void everySynonymBelongsToAColumn();

private:
    BothWords m_words;
    HeaderMatcher m_matcher{m_words};
};

void HeaderMatcherTest::headers_nameTheirColumn_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("headers");

    const auto row = [](const char *name, Kind kind, const QString &key, const QString &headers) {
        QTest::newRow(name) << kind << key << headers.split(u'|');
    };
    row("evidence: number", Kind::Evidence, u"ref"_s,
        u"証跡ID|証跡番号|Evidence ID|evidence_id|証跡ＩＤ|ref|No."_s);
    row("evidence: title", Kind::Evidence, u"title"_s, u"名称|証跡名|タイトル|Title|ﾀｲﾄﾙ|証跡 名"_s);
    row("evidence: English title", Kind::Evidence, u"title.en"_s,
        u"Title (English)|英語名|名称（英語）|証跡名(英)|title_en|Title(EN)|English title"_s);
    row("evidence: Japanese title", Kind::Evidence, u"title.ja"_s,
        u"名称(日本語)|Title (Japanese)|title_ja"_s);
    row("evidence: controls", Kind::Evidence, u"controls"_s, u"管理策|統制|Control|Controls|control_s"_s);
    row("evidence: from", Kind::Evidence, u"covers_from"_s,
        u"対象期間(自)|対象期間（自）|対象期間 (自)|Period from|PERIOD FROM|period_from"_s);
    row("evidence: to", Kind::Evidence, u"covers_to"_s, u"対象期間(至)|Period to"_s);
    row("evidence: collected on", Kind::Evidence, u"captured_at"_s,
        u"取得日|取得日時|Collected on|captured_at"_s);
    row("evidence: collected by", Kind::Evidence, u"captured_by"_s, u"取得者|Collected by"_s);
    row("evidence: location", Kind::Evidence, u"location"_s, u"保管場所|格納場所|Location"_s);
    row("evidence: file", Kind::Evidence, u"files"_s, u"ファイル|File|ﾌｧｲﾙ"_s);
    row("evidence: notes", Kind::Evidence, u"note"_s, u"備考|Notes|備考※"_s);
    row("documents", Kind::Document, u"title"_s, u"文書名|文書名称|規程名|Title|Document name"_s);
    row("documents: owner", Kind::Document, u"owner"_s, u"管理責任者|文書管理者|主管|Owner"_s);
    row("documents: review", Kind::Document, u"next_review_on"_s,
        u"次回見直し|次回見直し期限|Next review date"_s);
    row("people", Kind::Person, u"kana"_s, u"ふりがな|フリガナ|カナ|ﾌﾘｶﾞﾅ"_s);
    row("people: mail", Kind::Person, u"email"_s, u"メール|E-mail|Email Address|e-mail"_s);
    row("controls", Kind::Control, u"name"_s, u"統制名|管理策|Control|Title"_s);
    row("requests", Kind::Request, u"ref"_s, u"依頼番号|PBC No.|No"_s);
}

void HeaderMatcherTest::headers_nameTheirColumn()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    QFETCH(QStringList, headers);
    for (const QString &header : headers) {
        const Column *column = m_matcher.column(kind, header);
        QVERIFY2(column, qPrintable(header));
        QVERIFY2(column->key == key, qPrintable(header + u" means "_s + column->key));
    }
    QCOMPARE(m_matcher.column(kind, u"天気"), nullptr);
    QCOMPARE(m_matcher.column(kind, u" "), nullptr);
}

void HeaderMatcherTest::everyExportedHeadingNamesItsColumn()
{
    QStringList problems;
    for (const Kind kind : allKinds()) {
        for (const Column *column : registerOf(kind).exported) {
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString heading = column->exportHeading(m_words.in(language));
                const Column *found = m_matcher.column(kind, heading);
                if (found != column)
                    problems += column->path() + u": "_s + heading + u" means "_s
                        + (found ? found->key : u"nothing"_s);
            }
            if (m_matcher.column(kind, column->key) != column)
                problems += column->path() + u" by key"_s;
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void HeaderMatcherTest::everySynonymBelongsToAColumn()
{
    for (const HeaderSynonyms &synonyms : headerSynonyms()) {
        const bool isUsed = std::ranges::any_of(allKinds(), [&](Kind kind) {
            return (!synonyms.kind || *synonyms.kind == kind)
                && registerOf(kind).find(QStringView(synonyms.key));
        });
        QVERIFY2(isUsed, qPrintable(QString(synonyms.key)));
    }
}

QTEST_GUILESS_MAIN(HeaderMatcherTest)
#include "tst_header_matcher.moc"
