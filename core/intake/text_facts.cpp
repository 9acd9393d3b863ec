#include "core/intake/text_facts.h"

#include "core/words/intake_words.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reach = 60; // characters behind a label in which its answer stands
constexpr int labelled = 88;
constexpr int unlabelled = 60;

QString plain(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

/// What stands behind the first of these words.
QStringView behind(const QRegularExpression &label, const QString &text)
{
    const auto match = label.match(text);
    return match.hasMatch()
        ? QStringView(text).sliced(match.capturedEnd()).first(qMin(reach, text.size() - match.capturedEnd()))
        : QStringView();
}

} // namespace

const FoundPeriod *coarsest(const std::vector<FoundPeriod> &found)
{
    const auto isSpan = [](const FoundPeriod &one) { return one.period.from != one.period.to; };
    const auto span = std::ranges::find_if(found, isSpan);
    return span != found.end() ? &*span : found.empty() ? nullptr : &found.back();
}

QString wordsAt(QStringView text, const FoundPeriod &found)
{
    QString words = plain(text).sliced(found.from, found.length);
    while (!words.isEmpty() && !words.back().isLetterOrNumber())
        words.chop(1);
    return words.trimmed();
}

std::optional<Proposed<Period>> periodInText(QStringView text, const NameCalendar &calendar)
{
    static const QRegularExpression label(
        u"対象期間|対象年月|対象月|集計期間|抽出期間|実施期間|Period covered|Reporting period|Period|Covering"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = plain(text);
    const QStringView answer = behind(label, whole);
    if (const auto said = periodsIn(answer, calendar); !said.empty())
        return Proposed<Period>{said.front().period, labelled,
            {intake::textSays, {wordsAt(answer, said.front())}, FoundIn::Content}};
    const auto all = periodsIn(whole, calendar);
    if (const FoundPeriod *found = coarsest(all))
        return Proposed<Period>{
            found->period, unlabelled, {intake::textSays, {wordsAt(whole, *found)}, FoundIn::Content}};
    return std::nullopt;
}

std::optional<Proposed<QDate>> dayInText(QStringView text, const NameCalendar &calendar)
{
    static const QRegularExpression label(
        u"取得日時?|出力日時?|抽出日時?|印刷日時?|作成日時?|ダウンロード日時?|実行日時?|実施日|開催日時?"
        "|Generated on|Generated at|Generated|Exported on|Exported at|Exported|Printed on|Run date|As of|Date"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = plain(text);
    const QStringView rest = behind(label, whole);
    const qsizetype end = rest.indexOf(u'\n'); // below it may stand a column of days
    const QStringView answer = end < 0 ? rest : rest.first(end);
    const auto said = periodsIn(answer, calendar);
    if (said.empty() || said.front().grain != Grain::Day
        || said.front().period.from != said.front().period.to)
        return std::nullopt;
    return Proposed<QDate>{said.front().period.from, labelled,
        {intake::textSays, {wordsAt(answer, said.front())}, FoundIn::Content}};
}

} // namespace tsuzuri
