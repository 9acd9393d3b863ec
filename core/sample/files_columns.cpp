#include "core/sample/files_columns.h"

#include "core/sample/files_days.h"
#include "core/sample/files_names.h"
#include "core/sample/files_random.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Maker = SampleColumn::Maker;

constexpr int daysBeforeOneDay = 45; // of dates in a file that covers one day only
constexpr int workforce = 121;

QString serial(const QString &pattern, int number)
{
    const qsizetype first = pattern.indexOf(u'#');
    if (first < 0)
        return pattern;
    const auto width = int(pattern.count(u'#'));
    return pattern.left(first) + QString::number(number).rightJustified(width, u'0')
        + pattern.mid(first + width);
}

/// Makes the rows of one table; one object per table, so that columns can look at each other.
class TableMaker {
public:
    TableMaker(
        const SampleRecipe &recipe, const SampleFileRequest &request, int rows, const SampledItem *item)
        : m_recipe(recipe)
        , m_request(request)
        , m_item(item)
        , m_seed((recipe.seed.isEmpty() ? request.ref : recipe.seed) + (item ? item->key : QString()))
        , m_total(rows + recipe.skip)
    {
    }

    SampleTable make(const std::vector<SampleColumn> &columns)
    {
        SampleTable table;
        std::vector<std::vector<SampleValue>> made;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            table.columns.append(sampleWords(columns[i].name, m_request));
            made.push_back(values(columns[i], u':' + QString::number(i), made));
        }
        for (int row = m_recipe.skip; row < m_total; ++row) {
            std::vector<SampleValue> &cells = table.rows.emplace_back();
            for (const std::vector<SampleValue> &column : made)
                cells.push_back(column[std::size_t(row)]);
        }
        return table;
    }

private:
    using Values = std::vector<SampleValue>;

    Values values(const SampleColumn &column, const QString &salt, const std::vector<Values> &before)
    {
        SampleRandom random(m_seed + salt);
        switch (column.maker) {
        case Maker::Pick:
            return picks(column, random);
        case Maker::Date:
            return dates(column, random);
        case Maker::Time:
            return times(column, random);
        case Maker::Key:
            return keys(column, random);
        default:
            break;
        }
        Values values;
        for (int row = 0; row < m_total; ++row)
            values.push_back(single(column, row, random, before));
        return values;
    }

    SampleValue single(
        const SampleColumn &column, int row, SampleRandom &random, const std::vector<Values> &before)
    {
        const int words = int(column.words.size());
        switch (column.maker) {
        case Maker::Serial: {
            const int step = column.isByPerson ? person(row) : column.wrap > 0 ? row % column.wrap : row;
            return serial(sampleWords(column.text, m_request), column.from + step);
        }
        case Maker::List:
            return words == 0 ? QString() : word(column, row % words);
        case Maker::Spread:
            return words == 0 ? QString() : word(column, int(qint64(row) * words / m_total));
        case Maker::Person:
            return m_request.isRedacted ? u"■■ ■■"_s : inventedName(person(row)).in(m_request.language);
        case Maker::Account:
            return inventedAccount(person(row));
        case Maker::Mail:
            return m_request.isRedacted ? u"■■■■"_s : inventedAccount(person(row)) + u"@kumoito.example"_s;
        case Maker::Department:
            return inventedDepartment(person(row)).in(m_request.language);
        case Maker::After:
            return after(column, before[std::size_t(column.of)][std::size_t(row)], random);
        case Maker::Number:
            return number(column, random);
        case Maker::Hex:
            return QString::number(random.next() | 1ULL << 63, 16).left(column.decimals);
        case Maker::Instance:
            return instance(column.word, row, before);
        default:
            return sampleWords(column.text, m_request);
        }
    }

    QString word(const SampleColumn &column, int index) const
    {
        return sampleWords(column.words[std::size_t(index)], m_request);
    }

    /// Everybody once in a short list, anybody in a long one.
    int person(int row) const
    {
        SampleRandom random(m_seed + u":person"_s);
        const int first = random.below(inventedPeople);
        if (m_total <= workforce)
            return (first + row) % inventedPeople;
        SampleRandom ofRow(m_seed + u":person"_s + QString::number(row));
        return ofRow.below(workforce);
    }

    Values picks(const SampleColumn &column, SampleRandom &random) const
    {
        std::vector<int> free;
        for (std::size_t i = 0; i < column.words.size(); ++i) {
            if (column.exactly[i] == 0)
                free.push_back(int(i));
        }
        Values values;
        for (int row = 0; row < m_total; ++row)
            values.emplace_back(
                free.empty() ? QString() : word(column, free[std::size_t(random.below(int(free.size())))]));
        std::vector<bool> isTaken(values.size());
        for (std::size_t i = 0; i < column.words.size(); ++i) {
            for (int left = column.exactly[i]; left > 0 && m_total > 0; --left) {
                const auto row = std::size_t(random.below(m_total));
                if (!isTaken[row])
                    values[row] = word(column, int(i));
                else if (std::ranges::contains(isTaken, false))
                    ++left;
                isTaken[row] = true;
            }
        }
        return values;
    }

    Period window() const
    {
        Period window = m_request.covers;
        if (!window.to.isValid())
            window.to = m_request.capturedAt.date();
        if (!window.to.isValid())
            window.to = QDate(2026, 4, 1);
        if (!window.from.isValid() || window.from >= window.to)
            window.from = window.to.addDays(-daysBeforeOneDay);
        return window;
    }

    Values dates(const SampleColumn &column, SampleRandom &random) const
    {
        const std::vector<QDate> days = daysOf(window(), DaysOf::BusinessWeek);
        Values values;
        for (const QDate &day : orderedDays(days, m_total, random)) {
            if (column.word == u"month")
                values.emplace_back(day.toString(u"yyyy-MM"_s));
            else if (column.word == u"scan")
                values.emplace_back(businessDayFrom(QDate(day.year(), day.month(), 1)));
            else
                values.emplace_back(
                    column.word == u"any" ? days[std::size_t(random.below(int(days.size())))] : day);
        }
        return values;
    }

    Values times(const SampleColumn &column, SampleRandom &random) const
    {
        const bool isOneDay = m_request.covers.from.isValid() && m_request.covers.from == m_request.covers.to;
        const auto days = daysOf(isOneDay ? m_request.covers : window(),
            column.isEveryDay ? DaysOf::WholeWeek : DaysOf::BusinessWeek);
        Values values;
        for (QDateTime &time :
            orderedTimes(days, m_total, int(column.least), int(column.most), zone(), random))
            values.emplace_back(std::move(time));
        return values;
    }

    QTimeZone zone() const
    {
        return m_request.capturedAt.isValid() ? m_request.capturedAt.timeZone() : QTimeZone::utc();
    }

    SampleValue after(const SampleColumn &column, const SampleValue &start, SampleRandom &random) const
    {
        const int step = random.between(int(column.least), int(column.most));
        if (const auto *day = std::get_if<QDate>(&start)) {
            if (!column.inMinutes)
                return businessDayFrom(day->addDays(step));
            return QDateTime(*day, QTime(9, 0), zone()).addSecs(step * 60 + random.below(60));
        }
        if (const auto *time = std::get_if<QDateTime>(&start))
            return column.inMinutes ? time->addSecs(step * 60) : time->addDays(step);
        return start;
    }

    SampleValue number(const SampleColumn &column, SampleRandom &random) const
    {
        const double scale = std::pow(10, column.decimals);
        const double value = random.between(int(column.least * scale), int(column.most * scale)) / scale;
        if (column.unit.isEmpty())
            return value;
        return QString::number(value, 'f', column.decimals) + column.unit;
    }

    /// The day that the row is about: of its first date, time or month.
    static QDate dayOf(int row, const std::vector<Values> &columns)
    {
        for (const Values &column : columns) {
            const SampleValue &value = column[std::size_t(row)];
            if (const auto *date = std::get_if<QDate>(&value))
                return *date;
            if (const auto *time = std::get_if<QDateTime>(&value))
                return time->date();
            const auto *text = std::get_if<QString>(&value);
            const QDate day = text ? QDate::fromString(*text + u"-01"_s, Qt::ISODate) : QDate();
            if (day.isValid())
                return day;
        }
        return {};
    }

    /// The occurrence whose window holds the row's day; a single one serves all rows. Null for a missed one.
    const SampleOccurrence *occurrence(int row, const std::vector<Values> &before) const
    {
        const QDate day = dayOf(row, before);
        for (const SampleOccurrence &one : m_request.occurrences) {
            if (one.window.contains(day))
                return &one;
        }
        return m_request.occurrences.size() == 1 ? &m_request.occurrences.front() : nullptr;
    }

    SampleValue instance(const QString &fact, int row, const std::vector<Values> &before) const
    {
        const SampleOccurrence *one = occurrence(row, before);
        if (!one)
            return QString();
        if (fact == u"performer")
            return one->performer.in(m_request.language);
        if (fact == u"approver")
            return one->approver.in(m_request.language);
        if (fact == u"performedAt")
            return one->performedAt.toString(u"yyyy-MM-dd HH:mm"_s);
        if (fact == u"approvedAt")
            return one->approvedAt.toString(u"yyyy-MM-dd HH:mm"_s);
        return one->performedAt.date();
    }

    /// Facts of sampled items; between them days are spread evenly and words picked.
    Values keys(const SampleColumn &column, SampleRandom &random) const
    {
        if (m_item)
            return {itemFact(column.word)};
        if (column.word == u"date")
            return keyedDays();
        Values values = picks(column, random);
        for (const SampledItem &item : m_request.sampled) {
            if (item.row >= 1 && item.row <= m_total)
                values[std::size_t(item.row - 1)] = item.text.in(m_request.language);
        }
        return values;
    }

    SampleValue itemFact(const QString &fact) const
    {
        if (fact == u"date")
            return m_item->date;
        if (fact == u"approved")
            return m_item->isException ? m_item->date.addDays(1) : businessDayBefore(m_item->date);
        if (fact == u"note")
            return m_item->note.in(m_request.language);
        return m_item->text.in(m_request.language);
    }

    Values keyedDays() const
    {
        std::vector<std::pair<int, QDate>> anchors = m_recipe.anchors;
        for (const SampledItem &item : m_request.sampled)
            anchors.emplace_back(item.row, item.date);
        Values values;
        for (const QDate &day : anchoredDays(std::move(anchors), m_total, window()))
            values.emplace_back(day);
        return values;
    }

    const SampleRecipe &m_recipe;
    const SampleFileRequest &m_request;
    const SampledItem *m_item = nullptr;
    QString m_seed;
    int m_total = 0;
};

} // namespace

QString sampleText(const SampleValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 15);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    return std::get<QDateTime>(value).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString samplePeriod(const SampleFileRequest &request)
{
    const QString from = request.covers.from.toString(Qt::ISODate);
    const QString to = request.covers.to.toString(Qt::ISODate);
    if (from.isEmpty() || to.isEmpty() || from == to)
        return from.isEmpty() ? to : from;
    return from + (request.language == Language::Japanese ? u"～"_s : u" - "_s) + to;
}

QString sampleWords(const LocalizedText &text, const SampleFileRequest &request)
{
    QString words = text.best(request.language);
    if (!words.contains(u'{'))
        return words;
    const QDate day = request.capturedAt.isValid() ? request.capturedAt.date() : request.covers.to;
    const std::initializer_list<std::pair<QLatin1StringView, QString>> values = {
        {"{period}"_L1, samplePeriod(request)}, {"{date}"_L1, day.toString(Qt::ISODate)},
        {"{occurrence}"_L1,
            request.occurrences.empty() ? day.toString(u"yyyy-MM"_s) : request.occurrences.front().label},
        {"{summary}"_L1, request.summary.in(request.language)},
        {"{system}"_L1, request.system.in(request.language)},
        {"{form}"_L1, request.form.in(request.language)},
        {"{count}"_L1, QString::number(request.rows.value_or(0))}};
    for (const auto &[place, value] : values)
        words.replace(place, value);
    return words;
}

SampleTable makeSampleTable(const std::vector<SampleColumn> &columns, int rows, const SampleRecipe &recipe,
    const SampleFileRequest &request)
{
    return TableMaker(recipe, request, rows, nullptr).make(columns);
}

SampleFacts makeSampleFacts(
    const std::vector<SampleColumn> &columns, const SampleFileRequest &request, const SampledItem *item)
{
    const SampleRecipe plain;
    const SampleTable table = TableMaker(plain, request, 1, item).make(columns);
    SampleFacts facts;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        QString value = sampleText(table.rows.front()[std::size_t(i)]);
        if (!value.isEmpty())
            facts.emplace_back(table.columns.at(i), value);
    }
    return facts;
}

} // namespace tsuzuri
