#include "core/gaps/engine.h"
#include "core/gaps/rule.h"
#include "core/words/rule_words.h"
#include "tests/sample/sample_dataset.h"

#include <QRegularExpression>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

/// The placeholders that a sentence shows when it is given no arguments.
QStringList placeholders(const QString &sentence)
{
    static const QRegularExpression placeholder(uR"(\{[^}]+\})"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(sentence))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool isJapanese(const QString &text)
{
    static const QRegularExpression kana(u"[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_s);
    return kana.match(text).hasMatch();
}

} // namespace

class TestRuleWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRule_hasWordsInBothLanguages();
    void sentences_nameTheSameThingsInBothLanguages();
    void gapsOfTheSample_leaveNoPlaceOpen();
    void fillSentence_leavesEmptyPartsOut_data();
    void fillSentence_leavesEmptyPartsOut();
    void ruleMessage_wordsCodes();
    void ruleMessage_takesTheOtherLanguageWhereOneIsMissing();
};

void TestRuleWords::everyRule_hasWordsInBothLanguages()
{
    for (const Rule &rule : gapRules()) {
        const QString id = QString::fromLatin1(rule.id);
        for (const LocalizedText &text : {ruleMessage(id, {}), ruleReason(id), ruleRemedy(id)}) {
            QVERIFY2(isJapanese(text.ja), rule.id);
            QVERIFY2(!text.en.isEmpty() && !isJapanese(text.en), rule.id);
            QVERIFY2(text.ja.endsWith(u'。') || text.ja.endsWith(u'}'), rule.id);
            QVERIFY2(text.en.endsWith(u'.') || text.en.endsWith(u'}'), rule.id);
        }
    }
    QVERIFY(ruleMessage(u"XXX-01"_s, {}).isEmpty());
}

void TestRuleWords::sentences_nameTheSameThingsInBothLanguages()
{
    for (const Rule &rule : gapRules()) {
        const LocalizedText bare = ruleMessage(QString::fromLatin1(rule.id), {});
        QCOMPARE(placeholders(bare.ja), placeholders(bare.en));
    }
}

void TestRuleWords::gapsOfTheSample_leaveNoPlaceOpen()
{
    const Result<Dataset> data = sampleDataset();
    QVERIFY(data);
    const GapReport report = evaluateGaps(*data, QDate(2026, 11, 20));
    QVERIFY(!report.gaps.empty());
    for (const Gap &gap : report.gaps) {
        const LocalizedText message = ruleMessage(gap.rule, gap.arguments);
        for (const QString &text : {message.ja, message.en}) {
            QVERIFY2(
                !text.contains(u'{') && !text.contains(u'[') && !text.contains(u"()"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"\"\""_s) && !text.contains(u"「」"_s), qPrintable(text));
        }
    }
}

void TestRuleWords::fillSentence_leavesEmptyPartsOut_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("filled");
    QTest::addRow("plain") << u"No {full}."_s << u"No text."_s;
    QTest::addRow("a part with a text stays") << u"No[ ({full})]."_s << u"No (text)."_s;
    QTest::addRow("a part with an empty text goes") << u"No[ ({empty})]."_s << u"No."_s;
    QTest::addRow("a part with an unknown name goes") << u"No[ ({other})]."_s << u"No."_s;
    QTest::addRow("an unknown name outside stays visible") << u"No {other}."_s << u"No {other}."_s;
    QTest::addRow("a text is never read again") << u"{braces}"_s << u"{full}[{empty}]"_s;
    QTest::addRow("a brace without an end") << u"{full} {"_s << u"text {"_s;
}

void TestRuleWords::fillSentence_leavesEmptyPartsOut()
{
    QFETCH(QString, sentence);
    const NamedTexts arguments{{u"full"_s, {u"text"_s, u"text"_s}}, {u"empty"_s, {}},
        {u"braces"_s, {u"{full}[{empty}]"_s, u"{full}[{empty}]"_s}}};
    QTEST(fillSentence(sentence, arguments, Language::English), "filled");
}

void TestRuleWords::ruleMessage_wordsCodes()
{
    const auto same = [](const QString &text) { return LocalizedText{text, text}; };
    const LocalizedText master = ruleMessage(
        u"LOC-06"_s, {{u"subject.ref"_s, same(u"D-028-V2"_s)}, {u"L.kind"_s, same(u"local_path"_s)}});
    QCOMPARE(master.ja, u"D-028-V2 の正本が個人のPCにしかありません。共有の場所へ移してください。"_s);
    QCOMPARE(
        master.en, u"The master copy of D-028-V2 is only on a personal PC. Move it to a shared place."_s);
    const LocalizedText missing =
        ruleMessage(u"COV-13"_s, {{u"C.ref"_s, same(u"C-047"_s)}, {u"missing"_s, same(u"who evidence"_s)}});
    QVERIFY(missing.ja.endsWith(u"(誰が、証跡)。"_s));
    QVERIFY(missing.en.endsWith(u"(who, evidence)."_s));
}

void TestRuleWords::ruleMessage_takesTheOtherLanguageWhereOneIsMissing()
{
    const LocalizedText message =
        ruleMessage(u"LOC-01"_s, {{u"D.ref"_s, {u"D-1"_s, u"D-1"_s}}, {u"D.title"_s, {u"規程"_s, {}}}});
    QCOMPARE(message.en, u"D-1 \"規程\" is marked as existing, but no location is registered."_s);
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rule_words.moc"
