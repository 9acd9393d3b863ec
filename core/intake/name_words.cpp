#include "core/intake/name_words.h"

#include "core/base/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool isLatin(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Words of time and of copies that differ from one file to the next.
bool isPassing(QChar character)
{
    return QStringView(u"年月日度分期上下半第四版").contains(character);
}

} // namespace

QStringView withoutExtension(QStringView fileName)
{
    constexpr qsizetype longest = 5;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QStringView suffix = dot <= 0 ? QStringView() : fileName.sliced(dot + 1);
    const bool isWord = !suffix.isEmpty() && suffix.size() <= longest
        && std::ranges::all_of(suffix, [](QChar c) { return isLatin(c.toLower()); })
        && !std::ranges::all_of(suffix, isDigit);
    return isWord ? fileName.first(dot) : fileName;
}

QString titleOfName(QStringView fileName)
{
    static const QRegularExpression numbers(u"^(?:[A-Z]{1,5}-\\d{1,5}[_\\s-]+)+"_s);
    static const QRegularExpression copies(
        u"(?:\\s*-\\s*コピー|\\s*のコピー|\\s*-\\s*copy|\\s*copy|\\s*\\(\\d{1,3}\\)|[_\\s-]+(?:final|fix|最終版?|確定版?))+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString title = withoutExtension(fileName).toString().normalized(QString::NormalizationForm_C);
    const auto tidy = [](QString words) { return words.replace(u'_', u' ').simplified(); };
    const QString whole = tidy(title);
    title = tidy(title.remove(copies).remove(numbers));
    return title.isEmpty() ? whole : title;
}

QString stemOfName(QStringView fileName)
{
    QString stem = foldTight(titleOfName(fileName)).remove(u"令和"_s).remove(u"平成"_s);
    stem.removeIf([](QChar character) {
        return isDigit(character) || isPassing(character) || character.isPunct() || character.isSymbol();
    });
    return stem;
}

QString versionIn(QStringView text)
{
    static const QRegularExpression version(
        u"(?:第\\s?(?<a>\\d+(?:\\.\\d+)*)\\s?版"
        "|(?<![A-Za-z])(?:v|ver|version|rev|r)[._ ]?(?<b>\\d+(?:\\.\\d+)*)(?![\\d年])"
        "|(?<![\\d.年])(?<c>\\d{1,2}(?:\\.\\d+)*)版)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    for (auto match = version.match(plain); match.hasMatch();
        match = version.match(plain, match.capturedEnd())) {
        if (match.captured().startsWith(u'R') && isDigit(match.captured().at(1)))
            continue; // R8.4 is a year of 令和
        QStringList parts = (match.captured(u"a") + match.captured(u"b") + match.captured(u"c")).split(u'.');
        while (parts.size() > 1 && parts.last().toInt() == 0)
            parts.removeLast();
        return parts.join(u'.');
    }
    return {};
}

QStringList refsIn(QStringView text)
{
    static const QRegularExpression ref(u"(?<![A-Za-z0-9])([A-Za-z]{1,6})[-_ ]?(\\d{1,5})(?![0-9A-Za-z])"_s);
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    QStringList refs;
    for (auto match = ref.match(plain); match.hasMatch(); match = ref.match(plain, match.capturedEnd()))
        refs << match.captured(1).toUpper() + u'-' + match.captured(2);
    return refs;
}

QStringList termsOf(QStringView text)
{
    constexpr qsizetype shortest = 3; // of a Latin word
    const QString folded = fold(text);
    QStringList terms;
    qsizetype from = 0;
    while (from < folded.size()) {
        const bool isWord = isLatin(folded[from]);
        qsizetype end = from;
        while (end < folded.size() && folded[end].isLetterOrNumber() && isLatin(folded[end]) == isWord)
            ++end;
        const QStringView run = QStringView(folded).sliced(from, end - from);
        if (isWord && run.size() >= shortest && !std::ranges::all_of(run, isDigit))
            terms << run.toString();
        for (qsizetype at = 0; !isWord && at + 1 < run.size(); ++at)
            terms << run.sliced(at, 2).toString();
        from = qMax(end, from + 1);
    }
    std::ranges::sort(terms);
    const auto repeated = std::ranges::unique(terms);
    terms.erase(repeated.begin(), repeated.end());
    return terms;
}

} // namespace tsuzuri
