#include "core/frameworks/pack_names.h"
#include "core/model/kind.h"
#include "core/words/register_words.h"
#include "core/words/word_tables.h"
#include "core/words/words.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

bool isJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.unicode() >= 0x3000; });
}

/// Words that are the same in both languages.
bool isName(const QString &text)
{
    static const QStringList names{u"RACI"_s, u"R"_s, u"A"_s, u"C"_s, u"I"_s, u"SharePoint"_s, u"OneDrive"_s,
        u"Teams"_s, u"Box"_s, u"Git"_s, u"SaaS"_s, u"J-SOX"_s};
    return names.contains(text);
}

/// Packs have tests of their own, and names such as "SOC 3" in both languages.
bool isNamedByPacks(const QString &code)
{
    return std::ranges::contains(schemeNames(), code, &PackName::code)
        || std::ranges::contains(frameworkNames(), code, &PackName::code);
}

QString wrong(const QString &ja, const QString &en)
{
    if (ja.isEmpty() || en.isEmpty())
        return u"has no word"_s;
    if (isJapanese(en))
        return u"has Japanese in English: "_s + en;
    if (!isJapanese(ja) && !isName(ja))
        return u"is not translated: "_s + ja;
    return {};
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasOneSentenceInBothLanguages();
    void everyKindIsNamedInBothLanguages();
    void everyFieldHasAHeadingInBothLanguages();
    void everyChoiceHasALabelInBothLanguages();
    void choicesOfOneFieldAreToldApart();
    void schemesAndFrameworks_areNamedByTheirPacks();
    void fieldsOfOneKindAreToldApart();
    void everyWordOfTheTablesIsUsed();
    void text_fillsArgumentsOnce();
    void count_hasItsFormsInBothLanguages();
    void error_wordsCodesAmongItsArguments_data();
    void error_wordsCodesAmongItsArguments();
    void headings_followTheGlossary_data();
    void headings_followTheGlossary();
    void datesAndPeriods_areWrittenAsPeopleDo();

private:
    BothWords m_words;
    const Words &m_ja = m_words.in(Language::Japanese);
    const Words &m_en = m_words.in(Language::English);
};

void WordsTest::everyErrorHasOneSentenceInBothLanguages()
{
    for (int code = 0; code <= static_cast<int>(lastErrorCode); ++code) {
        const Error error{static_cast<ErrorCode>(code), {u"1"_s, u"b"_s, u"c"_s, u"d"_s}, {}};
        const auto words = errorWords();
        const auto count = std::ranges::count(words, error.code, &ErrorWord::code);
        QVERIFY2(count == 1, qPrintable(u"error %1 has %2 sentences"_s.arg(code).arg(count)));
        const LocalizedText text = m_words.error(error);
        QCOMPARE(wrong(text.ja, text.en), QString());
        QVERIFY2(text.ja.endsWith(u'。'), qPrintable(text.ja));
        QVERIFY2(text.en.endsWith(u'.'), qPrintable(text.en));
        QVERIFY2(!text.ja.contains(u'%') && !text.en.contains(u'%'), qPrintable(text.ja + text.en));
    }
}

void WordsTest::everyKindIsNamedInBothLanguages()
{
    for (const Kind kind : allKinds()) {
        const QByteArray name = kindCode(kind).toUtf8();
        QVERIFY2(std::ranges::count(kindWords(), kind, &KindWord::kind) == 1, name);
        QVERIFY2(wrong(m_ja.kind(kind), m_en.kind(kind)).isEmpty(), name);
        QVERIFY2(wrong(m_ja.registerName(kind), m_en.registerName(kind)).isEmpty(), name);
        QVERIFY2(wrong(m_ja.refHeading(kind), m_en.refHeading(kind)).isEmpty(), name);
    }
}

void WordsTest::everyFieldHasAHeadingInBothLanguages()
{
    QStringList problems;
    for (const Kind kind : allKinds()) {
        const auto &fields = kindInfo(kind).fields;
        for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
            const QString problem = wrong(m_ja.field(kind, i), m_en.field(kind, i));
            if (!problem.isEmpty())
                problems +=
                    kindCode(kind) + u'.' + QLatin1StringView(fields[std::size_t(i)].name) + u' ' + problem;
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void WordsTest::everyChoiceHasALabelInBothLanguages()
{
    QStringList problems;
    for (const Kind kind : allKinds()) {
        const auto &fields = kindInfo(kind).fields;
        for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
            for (const ChoiceLabel &choice : m_ja.choices(kind, i)) {
                if (choice.code.isEmpty() || isNamedByPacks(choice.code))
                    continue;
                const QString problem = wrong(choice.label, m_en.choice(kind, i, choice.code));
                if (!problem.isEmpty())
                    problems += kindCode(kind) + u'.' + QLatin1StringView(fields[std::size_t(i)].name) + u'='
                        + choice.code + u' ' + problem;
            }
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void WordsTest::choicesOfOneFieldAreToldApart()
{
    QStringList problems;
    for (const Words *words : {&m_ja, &m_en}) {
        for (const Kind kind : allKinds()) {
            for (int i = 0; i < static_cast<int>(kindInfo(kind).fields.size()); ++i) {
                QStringList labels;
                for (const ChoiceLabel &choice : words->choices(kind, i)) {
                    if (labels.contains(choice.label))
                        problems += words->field(kind, i) + u": "_s + choice.label;
                    labels += choice.label;
                }
            }
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void WordsTest::schemesAndFrameworks_areNamedByTheirPacks()
{
    const int scheme = kindInfo(Kind::Project).fieldIndex(u"scheme");
    const int frameworks = kindInfo(Kind::Project).fieldIndex(u"frameworks");
    QCOMPARE(m_ja.choice(Kind::Project, scheme, u"irap"), u"IRAP評価"_s);
    QCOMPARE(m_en.choice(Kind::Project, scheme, u"pmark_new"), u"PrivacyMark first assessment"_s);
    QCOMPARE(m_en.choice(Kind::Project, scheme, u"internal_audit"), u"Internal audit"_s);
    QCOMPARE(m_ja.choice(Kind::Project, frameworks, u"ismap_control_criteria"), u"ISMAP"_s);
    QCOMPARE(m_en.choice(Kind::Project, frameworks, u"aicpa_tsc_2017:availability"), u"TSC: Availability"_s);
    QCOMPARE(m_en.choice(Kind::Project, frameworks, u"own_rules"), u"own_rules"_s);
}

void WordsTest::fieldsOfOneKindAreToldApart()
{
    QStringList problems;
    for (const Words *words : {&m_ja, &m_en}) {
        for (const Kind kind : allKinds()) {
            QStringList headings{words->refHeading(kind)};
            for (int i = 0; i < static_cast<int>(kindInfo(kind).fields.size()); ++i) {
                if (headings.contains(words->field(kind, i)))
                    problems += kindCode(kind) + u": "_s + words->field(kind, i);
                headings += words->field(kind, i);
            }
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void WordsTest::everyWordOfTheTablesIsUsed()
{
    for (const auto &words : {engagementFieldWords(), controlsFieldWords(), documentsFieldWords(),
             evidenceFieldWords(), workFieldWords(), commonFieldWords()}) {
        for (const FieldWord &word : words) {
            const bool isUsed = std::ranges::any_of(allKinds(), [&](Kind kind) {
                return (!word.kind || *word.kind == kind)
                    && kindInfo(kind).fieldIndex(QString::fromLatin1(word.field)) >= 0;
            });
            QVERIFY2(isUsed, word.field);
        }
    }
    for (const KnownWord &word : knownWords())
        QVERIFY2(kindInfo(word.kind).fieldIndex(QString::fromLatin1(word.field)) >= 0, word.field);
}

void WordsTest::text_fillsArgumentsOnce()
{
    QCOMPARE(m_en.text("%2 of %1, 100%", {u"%2"_s, u"a"_s}), u"a of %2, 100%"_s);
    QCOMPARE(m_en.text(places::cabinetShelf, {u"K"_s, u"1"_s}), u"cabinet K-1"_s);
    QCOMPARE(m_ja.text(places::cabinetShelf, {u"K"_s, u"1"_s}), u"キャビネットK-1"_s);
}

void WordsTest::count_hasItsFormsInBothLanguages()
{
    const auto words = errorWords();
    const Phrase problems = std::ranges::find(words, ErrorCode::BinderRefused, &ErrorWord::code)->sentence;
    const auto begins = [&](Language language, qint64 count, const QString &text) {
        const QString sentence = m_words.in(language).count(problems, count);
        return sentence.startsWith(text) && sentence == m_words.count(problems, count).in(language);
    };
    QVERIFY(begins(Language::English, 1, u"The binder was not built because of 1 problem. "_s));
    QVERIFY(begins(Language::English, 0, u"The binder was not built because of 0 problems. "_s));
    QVERIFY(begins(Language::English, 12345, u"The binder was not built because of 12,345 problems. "_s));
    QVERIFY(begins(Language::Japanese, 12345, u"問題が 12,345 件あるため、"_s));
}

void WordsTest::error_wordsCodesAmongItsArguments_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");

    auto row = [](const char *name, ErrorCode code, const QStringList &arguments, const QString &ja,
                   const QString &en) {
        QTest::newRow(name) << static_cast<int>(code) << arguments << ja << en;
    };
    row("a kind", ErrorCode::Conflict, {u"document"_s, u"D-012"_s},
        u"文書 D-012 はその間に他の人が変更しました。新しい内容を確認して、変更をやり直してください。"_s,
        u"Document D-012 was changed by somebody else in the meantime. Look at the new state and repeat your change."_s);
    row("a field", ErrorCode::BadDate, {u"evidence.captured_at"_s, u"2026/2/30"_s},
        u"取得日: 「2026/2/30」は日付ではありません。2026-04-01 のように書いてください。"_s,
        u"Collected on: “2026/2/30” is not a date. Write it like 2026-04-01."_s);
    row("one side of a field", ErrorCode::BadValue, {u"evidence.title.en"_s, u"x"_s},
        u"証跡名(英語): 「x」は入力できません。修正してください。"_s,
        u"Title (English): “x” does not fit there. Correct it."_s);
    row("a heading of somebody's table", ErrorCode::BadDate, {u"取得した日"_s, u"x"_s},
        u"取得した日: 「x」は日付ではありません。2026-04-01 のように書いてください。"_s,
        u"取得した日: “x” is not a date. Write it like 2026-04-01."_s);
    row("choices", ErrorCode::BadChoice, {u"document.existence"_s, u"maybe"_s, u"exists unknown"_s},
        u"存在: 「maybe」は選択肢にありません。次のいずれかにしてください: 存在する、作成が必要、所在不明、不要。"_s,
        u"Existence: “maybe” is not among the choices. Give one of: Exists, To be created, Whereabouts "
        u"unknown, "
        u"Not needed."_s);
    row("a limit in bytes", ErrorCode::WorkbookTooLarge, {u"a.xlsx"_s, u"part"_s, u"1073741824"_s},
        u"「a.xlsx」は大きすぎます: 1つの部品が上限の 1.0 GB を超えています。分割してください。"_s,
        u"“a.xlsx” is too large: one part is over the limit of 1.0 GB. Split it."_s);
    row("a limit of a number", ErrorCode::WorkbookTooLarge, {u"a.csv"_s, u"rows"_s, u"1048576"_s},
        u"「a.csv」は大きすぎます: 行数が上限の 1,048,576 を超えています。分割してください。"_s,
        u"“a.csv” is too large: the number of rows is over the limit of 1,048,576. Split it."_s);
    row("a fault of a pack", ErrorCode::PackDamaged, {u"x.json"_s, u"$.id"_s, u"missing"_s},
        u"基準・規格「x.json」の $.id に誤りがあります: 必要な項目がありません。修正して読み込み直してください。"_s,
        u"The framework “x.json” is wrong at $.id: something is missing there. Correct it and read it again."_s);
    row("a plural", ErrorCode::BinderRefused, {u"2"_s},
        u"問題が 2 件あるため、バインダーを作成しませんでした。一覧の問題を直すか、ギャップを了承してください。"_s,
        u"The binder was not built because of 2 problems. Mend what is listed or accept the gaps."_s);
}

void WordsTest::error_wordsCodesAmongItsArguments()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    const LocalizedText text = m_words.error({static_cast<ErrorCode>(code), arguments, {}});
    QTEST(text.ja, "ja");
    QTEST(text.en, "en");
}

void WordsTest::headings_followTheGlossary_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");

    QTest::newRow("number of a document") << Kind::Document << u"ref"_s << u"文書番号"_s << u"Document no."_s;
    QTest::newRow("title of a document") << Kind::Document << u"title"_s << u"文書名"_s << u"Title"_s;
    QTest::newRow("owner of a document") << Kind::Document << u"owner"_s << u"管理責任者"_s << u"Owner"_s;
    QTest::newRow("owner of a finding") << Kind::Finding << u"owner"_s << u"対応責任者"_s << u"Owner"_s;
    QTest::newRow("next review") << Kind::Document << u"next_review_on"_s << u"次回見直し"_s
                                 << u"Next review"_s;
    QTest::newRow("number of evidence") << Kind::Evidence << u"ref"_s << u"証跡番号"_s << u"Evidence ID"_s;
    QTest::newRow("English title") << Kind::Evidence << u"title.en"_s << u"証跡名(英語)"_s
                                   << u"Title (English)"_s;
    QTest::newRow("no such field") << Kind::Evidence << u"colour"_s << u"colour"_s << u"colour"_s;
}

void WordsTest::headings_followTheGlossary()
{
    QFETCH(Kind, kind);
    QFETCH(QString, field);
    QTEST(m_ja.field(kind, field), "ja");
    QTEST(m_en.field(kind, field), "en");
}

void WordsTest::datesAndPeriods_areWrittenAsPeopleDo()
{
    const QDate from(2026, 4, 1);
    const QDate to(2027, 3, 31);
    QCOMPARE(m_ja.longDate(from), u"2026年4月1日"_s);
    QCOMPARE(m_en.longDate(from), u"1 April 2026"_s);
    QCOMPARE(m_ja.period({from, to}), u"2026-04-01～2027-03-31"_s);
    QCOMPARE(m_en.period({from, to}), u"2026-04-01 – 2027-03-31"_s);
    QCOMPARE(m_en.period({from, from}), u"2026-04-01"_s);
    QCOMPARE(m_en.period({from, {}}), u"2026-04-01 –"_s);
    QCOMPARE(m_ja.period({{}, to}), u"～2027-03-31"_s);
    QCOMPARE(m_en.period({}), u""_s);
    QCOMPARE(m_ja.list({u"甲"_s, u"乙"_s}), u"甲、乙"_s);
    QCOMPARE(m_ja.flag(true), u"はい"_s);
    QCOMPARE(m_en.flag(false), u"No"_s);
    QCOMPARE(m_en.flag(std::nullopt), QString());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
