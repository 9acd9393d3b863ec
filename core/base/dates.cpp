#include "core/base/dates.h"

#include <QLocale>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

struct Era {
    QChar name[2];
    QChar letter;
    QDate first;
};

// Newest first. A date after an era's end stays readable (平成31年5月1日 was printed on many papers).
const std::array<Era, 3> &eras()
{
    static const std::array<Era, 3> table{{
        {{u'令', u'和'}, u'R', QDate(2019, 5, 1)},
        {{u'平', u'成'}, u'H', QDate(1989, 1, 8)},
        {{u'昭', u'和'}, u'S', QDate(1926, 12, 25)},
    }};
    return table;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z');
}

/// Walks over normalised text; every `take` either advances and says so, or leaves things alone.
class Cursor {
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_text.isEmpty(); }
    QStringView rest() const { return m_text; }

    bool take(QStringView token)
    {
        if (!m_text.startsWith(token))
            return false;
        m_text = m_text.sliced(token.size());
        return true;
    }

    bool takeBlanks()
    {
        const auto before = m_text.size();
        while (!m_text.isEmpty() && m_text.front() == u' ')
            m_text = m_text.sliced(1);
        return m_text.size() != before;
    }

    /// A run of `least` to `most` digits that no further digit follows.
    std::optional<int> takeNumber(int least, int most)
    {
        qsizetype end = 0;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        if (end < least || end > most)
            return std::nullopt;
        const int value = m_text.first(end).toInt();
        m_text = m_text.sliced(end);
        return value;
    }

    QStringView takeWord()
    {
        qsizetype end = 0;
        while (end < m_text.size() && isLetter(m_text[end]))
            ++end;
        const QStringView word = m_text.first(end);
        m_text = m_text.sliced(end);
        return word;
    }

private:
    QStringView m_text;
};

std::optional<QDate> existing(int year, int month, int day)
{
    if (year < 1000 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day);
}

/// Month and day behind a year: 年4月1日, or one of - / . twice.
std::optional<QDate> monthAndDay(Cursor &cursor, int year)
{
    if (cursor.take(u"年")) {
        cursor.takeBlanks();
        const auto month = cursor.takeNumber(1, 2);
        cursor.takeBlanks();
        if (!month || !cursor.take(u"月"))
            return std::nullopt;
        cursor.takeBlanks();
        const auto day = cursor.takeNumber(1, 2);
        cursor.takeBlanks();
        if (!day || !cursor.take(u"日"))
            return std::nullopt;
        return existing(year, *month, *day);
    }
    for (const QStringView separator : {u"-", u"/", u"."}) {
        if (!cursor.take(separator))
            continue;
        cursor.takeBlanks();
        const auto month = cursor.takeNumber(1, 2);
        cursor.takeBlanks();
        if (!month || !cursor.take(separator))
            return std::nullopt;
        cursor.takeBlanks();
        const auto day = cursor.takeNumber(1, 2);
        return day ? existing(year, *month, *day) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QDate> eraDate(Cursor &cursor)
{
    for (const Era &era : eras()) {
        const QChar small = era.letter.toLower();
        if (!cursor.take(QStringView(era.name, 2)) && !cursor.take(QStringView(&era.letter, 1))
            && !cursor.take(QStringView(&small, 1)))
            continue;
        cursor.takeBlanks();
        const auto year = cursor.take(u"元") ? std::optional(1) : cursor.takeNumber(1, 2);
        if (!year || *year == 0)
            return std::nullopt;
        cursor.takeBlanks();
        const auto date = monthAndDay(cursor, era.first.year() + *year - 1);
        return date && *date >= era.first ? date : std::nullopt;
    }
    return std::nullopt;
}

int monthNumber(QStringView word)
{
    for (int month = 1; month <= 12; ++month) {
        const QString name = QLocale::c().monthName(month);
        if (word.compare(name, Qt::CaseInsensitive) == 0
            || word.compare(QStringView(name).first(3), Qt::CaseInsensitive) == 0)
            return month;
    }
    return 0;
}

/// 1 April 2026 and April 1, 2026.
std::optional<QDate> englishDate(Cursor &cursor)
{
    auto day = cursor.takeNumber(1, 2);
    cursor.takeBlanks();
    const int month = monthNumber(cursor.takeWord());
    cursor.take(u".");
    cursor.takeBlanks();
    if (!day) {
        day = cursor.takeNumber(1, 2);
        cursor.take(u",");
        if (!cursor.takeBlanks())
            return std::nullopt;
    }
    const auto year = cursor.takeNumber(4, 4);
    return day && year && month != 0 ? existing(*year, month, *day) : std::nullopt;
}

std::optional<QDate> takeDate(Cursor &cursor)
{
    Cursor western = cursor;
    if (const auto year = western.takeNumber(4, 4)) {
        western.takeBlanks();
        const auto date = monthAndDay(western, *year);
        cursor = western;
        return date;
    }
    Cursor era = cursor;
    if (const auto date = eraDate(era)) {
        cursor = era;
        return date;
    }
    return englishDate(cursor);
}

/// True where no weekday follows, or the right one: (水), (水曜日), 水曜日.
bool takeWeekday(Cursor &cursor, QDate date)
{
    Cursor ahead = cursor;
    ahead.takeBlanks();
    const bool inBrackets = ahead.take(u"(");
    const QStringView names = u"月火水木金土日";
    for (int day = 1; day <= 7; ++day) {
        if (!ahead.take(names.sliced(day - 1, 1)))
            continue;
        const bool isLong = ahead.take(u"曜日") || ahead.take(u"曜");
        if (inBrackets ? !ahead.take(u")") : !isLong)
            return false;
        cursor = ahead;
        return day == date.dayOfWeek();
    }
    return !inBrackets;
}

/// Full width to half width, ideographic blanks to blanks.
QString normalised(QStringView text)
{
    constexpr qsizetype longest = 64;
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > longest)
        return {};
    return trimmed.toString().normalized(QString::NormalizationForm_KC);
}

std::optional<QTime> takeTime(Cursor &cursor)
{
    const auto hour = cursor.takeNumber(1, 2);
    if (!hour || !cursor.take(u":"))
        return std::nullopt;
    const auto minute = cursor.takeNumber(2, 2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    int msec = 0;
    if (cursor.take(u":")) {
        const auto seconds = cursor.takeNumber(2, 2);
        if (!seconds)
            return std::nullopt;
        second = *seconds;
        if (cursor.take(u".")) {
            const auto digits = cursor.rest();
            const auto fraction = cursor.takeNumber(1, 9);
            if (!fraction)
                return std::nullopt;
            for (int i = 0; i < 3; ++i)
                msec = msec * 10 + (i < digits.size() && isDigit(digits[i]) ? digits[i].digitValue() : 0);
        }
    }
    const QTime time(*hour, *minute, second, msec);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Seconds east of UTC.
std::optional<int> takeOffset(Cursor &cursor)
{
    if (cursor.take(u"Z") || cursor.take(u"z"))
        return 0;
    const int sign = cursor.take(u"+") ? 1 : cursor.take(u"-") ? -1 : 0;
    if (sign == 0)
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    if (const auto together = cursor.takeNumber(4, 4)) {
        hours = *together / 100;
        minutes = *together % 100;
    } else {
        const auto first = cursor.takeNumber(2, 2);
        const auto second = cursor.take(u":") ? cursor.takeNumber(2, 2) : std::optional(0);
        if (!first || !second)
            return std::nullopt;
        hours = *first;
        minutes = *second;
    }
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 60 + minutes) * 60;
}

} // namespace

std::optional<QDate> parseDate(QStringView text)
{
    const QString plain = normalised(text);
    Cursor cursor(plain);
    const auto date = takeDate(cursor);
    if (!date || !takeWeekday(cursor, *date) || !cursor.isAtEnd())
        return std::nullopt;
    return date;
}

std::optional<QDateTime> parseInstant(QStringView text, const QTimeZone &zone)
{
    const QString plain = normalised(text);
    Cursor cursor(plain);
    const auto date = takeDate(cursor);
    if (!date || (!cursor.take(u"T") && !cursor.takeBlanks()))
        return std::nullopt;
    cursor.takeBlanks();
    const auto time = takeTime(cursor);
    if (!time)
        return std::nullopt;
    cursor.takeBlanks();
    if (cursor.isAtEnd())
        return QDateTime(*date, *time, zone);
    const auto offset = takeOffset(cursor);
    if (!offset || !cursor.isAtEnd())
        return std::nullopt;
    return QDateTime(*date, *time, QTimeZone::fromSecondsAheadOfUtc(*offset));
}

QString formatInstant(const QDateTime &instant, const QTimeZone &zone)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const int offset = local.offsetFromUtc();
    const QString text =
        local.toString(local.time().msec() == 0 ? u"yyyy-MM-ddTHH:mm:ss"_s : u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    const int minutes = std::abs(offset) / 60;
    return u"%1%2%3:%4"_s.arg(text, offset < 0 ? u"-"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString formatDate(QDate date, DateStyle style)
{
    if (!date.isValid())
        return {};
    switch (style) {
    case DateStyle::Iso:
        return date.toString(Qt::ISODate);
    case DateStyle::English:
        return u"%1 %2 %3"_s.arg(date.day()).arg(QLocale::c().monthName(date.month())).arg(date.year());
    case DateStyle::JapaneseEra:
        for (const Era &era : eras()) {
            if (date < era.first)
                continue;
            const int year = date.year() - era.first.year() + 1;
            return u"%1%2年%3月%4日"_s
                .arg(QStringView(era.name, 2), year == 1 ? u"元"_s : QString::number(year))
                .arg(date.month())
                .arg(date.day());
        }
        [[fallthrough]];
    case DateStyle::Japanese:
        return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    }
    return {};
}

} // namespace tsuzuri
