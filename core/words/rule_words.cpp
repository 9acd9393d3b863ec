#include "core/words/rule_words.h"

#include "core/words/rule_word_tables.h"

#include <QHash>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Codes as they read within a sentence; a list of codes is separated by blanks.
struct CodeWord {
    const char *argument;
    const char *code;
    const char *ja;
    const char *en;
};
constexpr CodeWord codeWords[]{
    {"L.kind", "local_path", "個人のPC", "on a personal PC"},
    {"L.kind", "email", "個人のメール", "in a personal mailbox"},
    {"L.kind", "onedrive", "個人のOneDrive", "in a personal OneDrive"},
    {"C.frequency", "multiple_daily", "1日複数回", "several times a day"},
    {"C.frequency", "daily", "日次", "daily"},
    {"C.frequency", "weekly", "週次", "weekly"},
    {"C.frequency", "biweekly", "隔週", "biweekly"},
    {"C.frequency", "monthly", "月次", "monthly"},
    {"C.frequency", "quarterly", "四半期", "quarterly"},
    {"C.frequency", "semiannual", "半期", "semiannual"},
    {"C.frequency", "annual", "年次", "annual"},
    {"C.frequency", "ad_hoc", "随時", "ad hoc"},
    {"C.frequency", "continuous", "常時", "continuous"},
    {"C.frequency", "one_time", "1回限り", "one time"},
    {"e.source_env", "staging", "検証環境", "staging"},
    {"e.source_env", "test", "テスト環境", "test"},
    {"e.source_env", "development", "開発環境", "development"},
    {"missing", "who", "誰が", "who"},
    {"missing", "when", "いつ", "when"},
    {"missing", "what", "何を・どのように", "what and how"},
    {"missing", "evidence", "証跡", "evidence"},
    {"lang", "ja", "日本語", "Japanese"},
    {"lang", "en", "英語", "English"},
    {"traces", "tracked_changes", "変更履歴", "tracked changes"},
    {"traces", "comments", "コメント", "comments"},
    {"traces", "hidden_sheets", "非表示のシート・スライド", "hidden sheets or slides"},
    {"traces", "external_links", "外部リンク", "links to other files"},
};

QString wordFor(const QString &argument, const QString &code, Language language)
{
    for (const CodeWord &word : codeWords) {
        if (argument == QLatin1StringView(word.argument) && code == QLatin1StringView(word.code))
            return QString::fromUtf8(language == Language::Japanese ? word.ja : word.en);
    }
    return code;
}

bool isCoded(const QString &argument)
{
    return std::ranges::any_of(
        codeWords, [&](const CodeWord &word) { return argument == QLatin1StringView(word.argument); });
}

QString textOf(const NamedText &argument, Language language)
{
    if (!isCoded(argument.name))
        return argument.text.best(language);
    QStringList words;
    for (const QString &code : argument.text.ja.split(u' ', Qt::SkipEmptyParts))
        words.append(wordFor(argument.name, code, language));
    return words.join(language == Language::Japanese ? u"、"_s : u", "_s);
}

template <typename Row>
QHash<QString, const Row *> indexRows(std::initializer_list<std::span<const Row>> tables)
{
    QHash<QString, const Row *> rows;
    for (const std::span<const Row> table : tables) {
        for (const Row &row : table)
            rows.insert(QString::fromLatin1(row.rule), &row);
    }
    return rows;
}

const RuleSentence *sentenceOf(const QString &rule)
{
    static const auto rows = indexRows<RuleSentence>(
        {documentSentences(), controlSentences(), workSentences(), binderSentences()});
    return rows.value(rule);
}

const RuleAdvice *adviceOf(const QString &rule)
{
    static const auto rows = indexRows<RuleAdvice>(
        {documentAdvice(), controlAdvice(), evidenceAdvice(), workAdvice(), binderAdvice()});
    return rows.value(rule);
}

/// What an own rule says, filled like the sentences of the others; the other language where it lacks one.
LocalizedText ownText(QStringView name, const NamedTexts &arguments)
{
    const auto own = std::ranges::find(arguments, name, &NamedText::name);
    if (own == arguments.end())
        return {};
    return {fillSentence(own->text.best(Language::Japanese), arguments, Language::Japanese),
        fillSentence(own->text.best(Language::English), arguments, Language::English)};
}

} // namespace

QString fillSentence(QStringView sentence, const NamedTexts &arguments, Language language)
{
    QString filled;
    qsizetype optionalFrom = -1; // where in `filled` the part in brackets begins
    bool isPartEmpty = false;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar character = sentence[i];
        const qsizetype end = character == u'{' ? sentence.indexOf(u'}', i) : -1;
        if (end > 0) {
            const QStringView name = sentence.sliced(i + 1, end - i - 1);
            const auto argument =
                std::ranges::find_if(arguments, [&](const NamedText &given) { return given.name == name; });
            const bool isGiven = argument != arguments.end();
            const QString text = isGiven ? textOf(*argument, language) : QString();
            isPartEmpty = isPartEmpty || text.isEmpty();
            filled += isGiven || optionalFrom >= 0 ? text : sentence.sliced(i, end - i + 1).toString();
            i = end;
        } else if (character == u'[') {
            optionalFrom = filled.size();
            isPartEmpty = false;
        } else if (character == u']' && optionalFrom >= 0) {
            if (isPartEmpty)
                filled.truncate(optionalFrom);
            optionalFrom = -1;
        } else {
            filled += character;
        }
    }
    return filled;
}

LocalizedText ruleMessage(const QString &rule, const NamedTexts &arguments)
{
    const RuleSentence *sentence = sentenceOf(rule);
    if (!sentence)
        return ownText(u"own.message", arguments);
    return {fillSentence(QString::fromUtf8(sentence->ja), arguments, Language::Japanese),
        fillSentence(QString::fromUtf8(sentence->en), arguments, Language::English)};
}

LocalizedText ruleReason(const QString &rule, const NamedTexts &arguments)
{
    const RuleAdvice *advice = adviceOf(rule);
    return advice ? LocalizedText{QString::fromUtf8(advice->whyJa), QString::fromUtf8(advice->whyEn)}
                  : ownText(u"own.name", arguments);
}

LocalizedText ruleGuarantee(const QString &rule)
{
    static const auto rows = indexRows<RuleSentence>({binderGuarantees()});
    const RuleSentence *row = rows.value(rule);
    return row ? LocalizedText{QString::fromUtf8(row->ja), QString::fromUtf8(row->en)} : LocalizedText();
}

LocalizedText ruleRemedy(const QString &rule, const NamedTexts &arguments)
{
    const RuleAdvice *advice = adviceOf(rule);
    return advice ? LocalizedText{QString::fromUtf8(advice->doJa), QString::fromUtf8(advice->doEn)}
                  : ownText(u"own.remedy", arguments);
}

} // namespace tsuzuri
