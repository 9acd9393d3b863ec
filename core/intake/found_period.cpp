#include "core/intake/found_period.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A year in any writing: 2026, FY2026, FY26, 令和8, R8. A small r counts revisions, S3 and H1 are no eras.
constexpr auto yearWords =
    u"(?:(?<fy>FY\\s?'?)?(?<y>(?:19|20)\\d\\d)|(?<fs>FY\\s?'?)(?<ys>\\d\\d)"
    "|(?:(?<era>令和|平成|昭和)\\s?|(?<![A-Za-z0-9])(?<el>(?-i:R|H(?=[123]\\d))))(?<ey>元|\\d{1,2}))";
constexpr auto monthWords = u"(?<m>1[0-2]|0?[1-9])";
constexpr auto dayWords = u"(?<d>3[01]|[12]\\d|0?[1-9])";
constexpr auto quarterWords = u"(?:第?\\s?(?<q>[1-4])\\s?四半期|Q(?<qa>[1-4])|(?<qb>[1-4])Q)";
constexpr auto halfWords = u"(?:(?<h1>上半?期)|(?<h2>下半?期)|H(?<ha>[12])|(?<hb>[12])H)";
constexpr auto monthNames =
    u"(?<mn>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t?ember|ober|t)?";
constexpr auto timeWords =
    u"(?:[T _-]{1,2}(?:at "
    u")?(?<H>[01]\\d|2[0-3]|\\d(?=[.:時]))[.:時_-]?(?<M>[0-5]\\d)(?:[.:分_-]?(?<S>[0-5]\\d))?(?!\\d))?";

enum class Form : std::uint8_t { Day, Month, Quarter, Half, Year, MonthAlone, QuarterAlone, HalfAlone };

struct Pattern {
    Form form;
    QRegularExpression expression;
};

/// Longer forms first: what one has read is hidden from those below it.
const std::vector<Pattern> &patterns()
{
    const auto make = [](Form form, QString text) {
        text.replace(u"<Y>"_s, QString(yearWords)).replace(u"<MON>"_s, QString(monthWords));
        text.replace(u"<DAY>"_s, QString(dayWords)).replace(u"<QUARTER>"_s, QString(quarterWords));
        text.replace(u"<HALF>"_s, QString(halfWords)).replace(u"<NAME>"_s, QString(monthNames));
        text.replace(u"<TIME>"_s, QString(timeWords));
        return Pattern{form, QRegularExpression(text, QRegularExpression::CaseInsensitiveOption)};
    };
    static const std::vector<Pattern> all{
        make(Form::Day, u"(?<!\\d)<Y>年\\s?<MON>月\\s?<DAY>日<TIME>"_s),
        make(Form::Day, u"(?<!\\d)<Y>(?<s>[-_./ ])<MON>\\k<s><DAY>(?!\\d)<TIME>"_s),
        make(Form::Day,
            u"(?<!\\d)(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)<TIME>"_s),
        make(Form::Day,
            u"(?<!\\d)(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])"
            "(?<H>[01]\\d|2[0-3])(?<M>[0-5]\\d)(?<S>[0-5]\\d)?(?!\\d)"_s),
        make(Form::Quarter, u"(?<!\\d)<Y>\\s?(?<nendo>年度)?年?[-_ /]?<QUARTER>(?![A-Za-z0-9])"_s),
        make(Form::Quarter, u"(?<![A-Za-z0-9])<QUARTER>[-_ /]?<Y>(?!\\d)"_s),
        make(Form::Half, u"(?<!\\d)<Y>\\s?(?<nendo>年度)?年?[-_ /]?<HALF>(?![A-Za-z0-9])"_s),
        make(Form::Half, u"(?<![A-Za-z0-9])<HALF>[-_ /]?<Y>(?!\\d)"_s),
        make(Form::Month, u"(?<!\\d)<Y>(?:年|(?<nendo>年度))[-_ /]?<MON>月(?:度|分|末)?"_s),
        make(Form::Month, u"(?<!\\d)<Y>[-_./ ]<MON>(?![\\d年]|[-./]\\d{1,2}(?!\\d))月?"_s),
        make(Form::Month, u"(?<!\\d)(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?!\\d)"_s),
        make(Form::Month, u"(?<![A-Za-z])<NAME>[-_. ,]{0,2}(?<y>(?:19|20)\\d\\d)(?!\\d)"_s),
        make(Form::Month, u"(?<!\\d)(?<y>(?:19|20)\\d\\d)[-_. ]?<NAME>(?![A-Za-z])"_s),
        make(Form::Year, u"(?<!\\d)<Y>\\s?(?<nendo>年度)"_s),
        make(Form::Year,
            u"(?<![A-Za-z0-9])(?:(?<fy>FY\\s?'?)(?<y>(?:19|20)\\d\\d)|(?<fs>FY\\s?'?)(?<ys>\\d\\d))(?!\\d)"_s),
        make(Form::MonthAlone, u"(?<!\\d)<MON>月(?:度|分|末)?(?!\\d)"_s),
        make(Form::QuarterAlone, u"(?<![A-Za-z0-9])<QUARTER>(?![A-Za-z0-9])"_s),
        make(Form::HalfAlone, u"(?<![A-Za-z0-9])<HALF>(?![A-Za-z0-9])"_s),
        make(Form::Year,
            u"(?<!\\d)(?:(?<y>(?:19|20)\\d\\d)|(?<era>令和|平成|昭和)(?<ey>元|\\d{1,2}))年(?!\\d)"_s),
        make(Form::Year, u"(?<![\\dA-Za-z:-])(?<y>20\\d\\d)(?![\\dA-Za-z]|[-./]\\d)"_s),
    };
    return all;
}

Period months(int year, int month, int count)
{
    const QDate from(year, month, 1);
    return {from, from.addMonths(count).addDays(-1)};
}

int numberOf(const QRegularExpressionMatch &match, std::initializer_list<const char16_t *> groups)
{
    for (const char16_t *group : groups) {
        if (const QString text = match.captured(QStringView(group)); !text.isEmpty())
            return text == u"元"_s ? 1 : text.toInt();
    }
    return 0;
}

int yearOf(const QRegularExpressionMatch &match)
{
    if (const int year = numberOf(match, {u"y"}); year > 0)
        return year;
    if (const int year = numberOf(match, {u"ys"}); year > 0)
        return 2000 + year;
    const QString era = match.captured(u"era") + match.captured(u"el").toUpper();
    const int year = numberOf(match, {u"ey"});
    const int first = era == u"令和"_s || era == u"R"_s ? 2019
        : era == u"平成"_s || era == u"H"_s             ? 1989
                                                        : 1926;
    return year == 0 ? 0 : first + year - 1;
}

bool isFiscal(const QRegularExpressionMatch &match)
{
    return !match.captured(u"nendo").isEmpty() || !match.captured(u"fy").isEmpty()
        || !match.captured(u"fs").isEmpty();
}

int monthOf(const QRegularExpressionMatch &match)
{
    if (const int month = numberOf(match, {u"m"}); month > 0)
        return month;
    const QString name = match.captured(u"mn").toLower();
    const qsizetype place = u"janfebmaraprmayjunjulaugsepoctnovdec"_s.indexOf(name);
    return name.isEmpty() ? 0 : static_cast<int>(place / 3) + 1;
}

int halfOf(const QRegularExpressionMatch &match)
{
    if (!match.captured(u"h1").isEmpty())
        return 1;
    return !match.captured(u"h2").isEmpty() ? 2 : numberOf(match, {u"ha", u"hb"});
}

/// The period of so many months that begins in `month`, in the year that the calendar means.
Period inMeantYear(const NameCalendar &calendar, int month, int count)
{
    const QDate latest = calendar.latest.isValid() ? calendar.latest : QDate(9998, 12, 31);
    if (calendar.within.isValid()) {
        for (int year = calendar.within.from.year(); year <= calendar.within.to.year(); ++year) {
            if (const Period period = months(year, month, count); period.overlaps(calendar.within))
                return period;
        }
    }
    const Period period = months(latest.year(), month, count);
    return period.from > latest ? months(latest.year() - 1, month, count) : period;
}

/// The part of a year, counted from 0, that lasts so many months.
Period partOfYear(const QRegularExpressionMatch &match, const NameCalendar &calendar, int part, int count)
{
    const auto says = [&](const char16_t *group) { return !match.captured(QStringView(group)).isEmpty(); };
    const bool isOfFiscalYear =
        isFiscal(match) || says(u"h1") || says(u"h2") || (yearOf(match) == 0 && says(u"q"));
    const int first = (isOfFiscalYear ? calendar.firstMonth - 1 : 0) + part * count;
    if (const int year = yearOf(match); year > 0)
        return months(year + first / 12, first % 12 + 1, count);
    return inMeantYear(calendar, first % 12 + 1, count);
}

std::optional<FoundPeriod> read(Form form, const QRegularExpressionMatch &match, const NameCalendar &calendar)
{
    FoundPeriod found;
    const int year = yearOf(match);
    const int month = monthOf(match);
    switch (form) {
    case Form::Day: {
        const QDate day(year, month, numberOf(match, {u"d"}));
        found = {{day, day}, Grain::Day, {}, 0, 0};
        if (!match.captured(u"H").isEmpty())
            found.time = QTime(numberOf(match, {u"H"}), numberOf(match, {u"M"}), numberOf(match, {u"S"}));
        break;
    }
    case Form::Month: {
        const bool isNextYear = !match.captured(u"nendo").isEmpty() && month < calendar.firstMonth;
        found = {months(isNextYear ? year + 1 : year, month, 1), Grain::Month, {}, 0, 0};
        break;
    }
    case Form::MonthAlone:
        found = {inMeantYear(calendar, month, 1), Grain::Month, {}, 0, 0};
        break;
    case Form::Quarter:
    case Form::QuarterAlone:
        found = {partOfYear(match, calendar, numberOf(match, {u"q", u"qa", u"qb"}) - 1, 3), Grain::Quarter,
            {}, 0, 0};
        break;
    case Form::Half:
    case Form::HalfAlone:
        found = {partOfYear(match, calendar, halfOf(match) - 1, 6), Grain::Half, {}, 0, 0};
        break;
    case Form::Year:
        found = {months(year, isFiscal(match) ? calendar.firstMonth : 1, 12), Grain::Year, {}, 0, 0};
        break;
    }
    found.from = match.capturedStart();
    found.length = match.capturedLength();
    return found.period.isValid() ? std::optional(found) : std::nullopt;
}

bool isSpanWord(QStringView between)
{
    static const QRegularExpression span(u"^\\s*(?:[~〜～–_-]|から|to|\\s-\\s)\\s*$"_s);
    return span.matchView(between).hasMatch();
}

/// "2026年4月~6月" was read as two months: as one span, the second in the year of the first.
std::vector<FoundPeriod> withSpans(std::vector<FoundPeriod> found, QStringView text)
{
    std::vector<FoundPeriod> joined;
    for (const FoundPeriod &next : found) {
        if (!joined.empty() && joined.back().grain == next.grain
            && joined.back().period.from < next.period.from) {
            FoundPeriod &last = joined.back();
            const qsizetype end = last.from + last.length;
            if (isSpanWord(text.sliced(end, next.from - end))) {
                last.period.to = next.period.to;
                last.length = next.from + next.length - last.from;
                continue;
            }
        }
        joined.push_back(next);
    }
    return joined;
}

} // namespace

std::vector<FoundPeriod> periodsIn(QStringView given, const NameCalendar &calendar)
{
    constexpr qsizetype longest = 1024; // names are shorter; a hostile one shall cost nothing
    const QString text =
        given.first(qMin(given.size(), longest)).toString().normalized(QString::NormalizationForm_KC);
    QString open = text; // what no pattern has read yet
    std::vector<FoundPeriod> found;
    for (const Pattern &pattern : patterns()) {
        for (auto match = pattern.expression.match(open); match.hasMatch();
            match = pattern.expression.match(open, match.capturedEnd())) {
            NameCalendar meant = calendar;
            const auto before = std::ranges::find_if(found, [&](const FoundPeriod &one) {
                return one.from + one.length <= match.capturedStart() && one.grain != Grain::Day;
            });
            if (before != found.end()) // the first that names a year says it for all
                meant.within = {before->period.from, before->period.from.addYears(1).addDays(-1)};
            if (const auto one = read(pattern.form, match, meant)) {
                found.push_back(*one);
                open.replace(one->from, one->length, QString(one->length, QChar(u'\u0001')));
            }
        }
    }
    std::ranges::stable_sort(found, {}, &FoundPeriod::from);
    return withSpans(std::move(found), text);
}

std::optional<Period> parsePeriod(QStringView typed, const NameCalendar &calendar)
{
    const QString text = typed.trimmed().toString().normalized(QString::NormalizationForm_KC);
    const auto found = periodsIn(text, calendar);
    if (found.size() != 1 || found.front().from != 0)
        return std::nullopt;
    const QStringView rest = QStringView(text).sliced(found.front().length).trimmed();
    if (rest.isEmpty())
        return found.front().period;
    return isSpanWord(rest) ? std::optional(Period{found.front().period.from, {}}) : std::nullopt;
}

QString periodText(const Period &period)
{
    if (period.isValid() && period.from == period.to)
        return period.from.toString(Qt::ISODate);
    if (period.isValid() && period.from.day() == 1) {
        const int year = period.from.year();
        const int month = period.from.month();
        if (period == months(year, month, 1))
            return period.from.toString(u"yyyy-MM"_s);
        if (month % 3 == 1 && period == months(year, month, 3))
            return u"%1-Q%2"_s.arg(year).arg(month / 3 + 1);
        if (month == 1 && period == months(year, 1, 12))
            return QString::number(year);
    }
    if (!period.from.isValid() && !period.to.isValid())
        return {};
    return (period.from.toString(Qt::ISODate) + u" ~ "_s + period.to.toString(Qt::ISODate)).trimmed();
}

} // namespace tsuzuri
