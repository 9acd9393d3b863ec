#include "core/words/words.h"

#include "core/base/dates.h"
#include "core/model/kind.h"
#include "core/words/pack_choices.h"
#include "core/words/word_tables.h"

#include <QLocale>
#include <QTranslator>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Words";
constexpr Phrase sideJapanese = QT_TRANSLATE_NOOP("Words", "%1 (Japanese)");
constexpr Phrase sideEnglish = QT_TRANSLATE_NOOP("Words", "%1 (English)");
constexpr Phrase numberWord QT_TRANSLATE_NOOP3("Words", "No.", "heading");
constexpr Phrase yes = QT_TRANSLATE_NOOP("Words", "Yes");
constexpr Phrase no QT_TRANSLATE_NOOP3("Words", "No", "flag");
constexpr Phrase unknownError = QT_TRANSLATE_NOOP("Words", "Something failed (%1). Look into the log.");

QLocale localeOf(Language language)
{
    return language == Language::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Fills %1 to %9 and %n in one pass, so that a "%2" inside an argument stays what it is.
QString filled(QStringView pattern, const QStringList &arguments, const QString &count)
{
    QString text;
    text.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (next == u'n') {
            text += count;
            ++i;
        } else if (next >= u'1' && next <= u'9') {
            text += arguments.value(next.unicode() - u'1');
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

Phrase headingOf(Kind kind, QLatin1StringView field)
{
    Phrase common;
    for (const auto &words : {engagementFieldWords(), controlsFieldWords(), documentsFieldWords(),
             evidenceFieldWords(), workFieldWords(), commonFieldWords()}) {
        for (const FieldWord &word : words) {
            if (field != QLatin1StringView(word.field))
                continue;
            if (word.kind == kind)
                return word.heading;
            if (!word.kind)
                common = word.heading;
        }
    }
    return common;
}

Phrase labelOf(const FieldInfo &field, QLatin1StringView code)
{
    for (const auto &words : {engagementChoiceWords(), controlsChoiceWords(), documentsChoiceWords(),
             evidenceChoiceWords(), workChoiceWords()}) {
        for (const ChoiceWord &word : words) {
            if (word.codes == field.choices.data() && code == QLatin1StringView(word.code))
                return word.label;
        }
    }
    return {};
}

} // namespace

Words::Words(Language language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    const bool isLoaded = m_translator->load(u":/translations/tsuzuri_"_s + languageCode(language));
    Q_ASSERT(isLoaded);
    Q_UNUSED(isLoaded)
    loadKinds();
}

Words::~Words() = default;
Words::Words(Words &&) noexcept = default;
Words &Words::operator=(Words &&) noexcept = default;

void Words::loadKinds()
{
    m_number = translated(numberWord);
    m_kinds.resize(kindCount);
    for (const KindWord &word : kindWords()) {
        m_kinds[static_cast<std::size_t>(word.kind)] = {
            translated(word.singular), translated(word.registerName), translated(word.ref), {}, {}};
    }
    for (const Kind kind : allKinds()) {
        KindWords &words = m_kinds[static_cast<std::size_t>(kind)];
        for (const FieldInfo &field : kindInfo(kind).fields) {
            words.fields.push_back(translated(headingOf(kind, QLatin1StringView(field.name))));
            words.choices.push_back(labelsOf(kind, field));
        }
    }
}

std::vector<ChoiceLabel> Words::labelsOf(Kind kind, const FieldInfo &field) const
{
    std::vector<ChoiceLabel> labels;
    for (const char *code : field.choices) {
        const QString label = *code ? translated(labelOf(field, QLatin1StringView(code))) : QString();
        labels.push_back({QString::fromLatin1(code), label});
    }
    for (const KnownWord &word : knownWords()) {
        if (word.kind == kind && QLatin1StringView(word.field) == QLatin1StringView(field.name))
            labels.push_back({QString::fromLatin1(word.code), translated(word.label)});
    }
    return labels;
}

QString Words::translated(const Phrase &phrase, int count) const
{
    if (phrase.isNull())
        return {};
    const QString text = m_translator->translate(context, phrase.source, phrase.note, count);
    return text.isEmpty() ? QString::fromUtf8(phrase.source) : text;
}

QString Words::text(const Phrase &phrase, const QStringList &arguments) const
{
    return filled(translated(phrase), arguments, {});
}

QString Words::count(const Phrase &phrase, qint64 count, const QStringList &arguments) const
{
    const int form = static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
    return filled(translated(phrase, form), arguments, localeOf(m_language).toString(count));
}

const Words::KindWords &Words::of(Kind kind) const
{
    return m_kinds[static_cast<std::size_t>(kind)];
}

const QString &Words::kind(Kind kind) const
{
    return of(kind).kind;
}

const QString &Words::registerName(Kind kind) const
{
    return of(kind).registerName;
}

const QString &Words::refHeading(Kind kind) const
{
    return of(kind).refHeading;
}

const QString &Words::field(Kind kind, int index) const
{
    return of(kind).fields[static_cast<std::size_t>(index)];
}

QString Words::field(Kind kind, int index, Language side) const
{
    return text(side == Language::Japanese ? sideJapanese : sideEnglish, {field(kind, index)});
}

QString Words::field(Kind kind, QStringView name) const
{
    if (name == u"ref")
        return refHeading(kind);
    const KindInfo &info = kindInfo(kind);
    if (const int index = info.fieldIndex(name); index >= 0)
        return field(kind, index);
    const qsizetype dot = name.lastIndexOf(u'.');
    const int index = dot < 0 ? -1 : info.fieldIndex(name.first(dot));
    if (index < 0)
        return name.toString();
    return field(kind, index, name.sliced(dot + 1) == u"ja" ? Language::Japanese : Language::English);
}

const std::vector<ChoiceLabel> &Words::choices(Kind kind, int field) const
{
    const auto &own = of(kind).choices[static_cast<std::size_t>(field)];
    return kind == Kind::Project ? projectChoices(field, m_language, own) : own;
}

QString Words::choice(Kind kind, int field, QStringView code) const
{
    const auto &labels = choices(kind, field);
    const auto found =
        std::ranges::find_if(labels, [&](const ChoiceLabel &label) { return label.code == code; });
    return found == labels.end() ? code.toString() : found->label;
}

QString Words::flag(std::optional<bool> flag) const
{
    return flag ? translated(*flag ? yes : no) : QString();
}

QString Words::longDate(QDate date) const
{
    return formatDate(date, m_language == Language::Japanese ? DateStyle::Japanese : DateStyle::English);
}

QString Words::period(const Period &period) const
{
    const QString from = period.from.toString(Qt::ISODate);
    const QString to = period.to.toString(Qt::ISODate);
    if (period.from == period.to)
        return from;
    return m_language == Language::Japanese ? from + u'～' + to : (from + u" – "_s + to).trimmed();
}

QString Words::size(qint64 bytes) const
{
    return localeOf(m_language).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString Words::listSeparator() const
{
    return m_language == Language::Japanese ? u"、"_s : u", "_s;
}

QString Words::list(const QStringList &items) const
{
    return items.join(listSeparator());
}

QString Words::error(const Error &error) const
{
    const auto words = errorWords();
    const auto word = std::ranges::find(words, error.code, &ErrorWord::code);
    if (word == words.end())
        return text(unknownError, {QString::number(static_cast<int>(error.code))});
    const QLatin1StringView types(word->arguments);
    if (types == "n"_L1)
        return count(word->sentence, error.arguments.value(0).toLongLong());
    Phrase sentence = word->sentence;
    QStringList arguments;
    for (qsizetype i = 0; i < error.arguments.size(); ++i)
        arguments += argumentOf(error.arguments, i, i < types.size() ? types[i].toLatin1() : '-');
    if (error.code == ErrorCode::Conflict && arguments.size() > 2) {
        const QString why = arguments.takeAt(2);
        const auto refusal = std::ranges::find_if(
            refusalWords(), [&](const CodeWord &each) { return why == QLatin1StringView(each.code); });
        if (refusal != refusalWords().end())
            sentence = refusal->words;
    }
    return text(sentence, arguments);
}

/// The words of an argument that is a code.
QString Words::argumentOf(const QStringList &arguments, qsizetype index, char type) const
{
    const QString &argument = arguments[index];
    if (type == 'k') {
        const auto named = kindFromCode(argument);
        return named ? kind(*named) : argument;
    }
    if (type == 'w') {
        const auto word = std::ranges::find(
            codeWords(), argument, [](const CodeWord &each) { return QString::fromLatin1(each.code); });
        return word == codeWords().end() ? argument : text(word->words);
    }
    if (type == 's') {
        const bool isCount = arguments[index - 1].endsWith(u's') && arguments[index - 1] != "strings"_L1;
        return isCount ? localeOf(m_language).toString(argument.toLongLong()) : size(argument.toLongLong());
    }
    if (type != 'f' && type != 'c')
        return argument;
    const QStringView path = arguments[0];
    const qsizetype dot = path.indexOf(u'.');
    const auto owner = dot < 0 ? std::nullopt : kindFromCode(path.first(dot));
    if (!owner)
        return argument;
    const QStringView name = path.sliced(dot + 1);
    return type == 'f' ? field(*owner, name)
                       : choiceList(*owner, kindInfo(*owner).fieldIndex(name), argument);
}

QString Words::choiceList(Kind kind, int field, const QString &otherwise) const
{
    if (field < 0)
        return otherwise;
    QStringList labels;
    for (const ChoiceLabel &choice : choices(kind, field)) {
        if (!choice.code.isEmpty())
            labels += choice.label;
    }
    return labels.isEmpty() ? otherwise : list(labels);
}

BothWords::BothWords()
    : m_ja(Language::Japanese)
    , m_en(Language::English)
{
}

LocalizedText BothWords::text(const Phrase &phrase, const QStringList &arguments) const
{
    return {m_ja.text(phrase, arguments), m_en.text(phrase, arguments)};
}

LocalizedText BothWords::count(const Phrase &phrase, qint64 count, const QStringList &arguments) const
{
    return {m_ja.count(phrase, count, arguments), m_en.count(phrase, count, arguments)};
}

LocalizedText BothWords::error(const Error &error) const
{
    return {m_ja.error(error), m_en.error(error)};
}

} // namespace tsuzuri
