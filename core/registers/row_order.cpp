#include "core/registers/row_order.h"

#include "core/base/fold.h"
#include "core/registers/record_name.h"
#include "core/words/words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <ranges>
#include <unordered_map>

namespace tsuzuri {

namespace {

/// What a number, day, moment, flag or choice is ordered by; nothing for an empty cell and for texts.
std::optional<qint64> numberOf(const RegisterReader &reader, const Column &column, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *day = std::get_if<QDate>(&value))
        return day->isValid() ? std::optional(day->toJulianDay()) : std::nullopt;
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return moment->isValid() ? std::optional(moment->toMSecsSinceEpoch()) : std::nullopt;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 0 : 1;
    const auto *code = std::get_if<QString>(&value);
    if (column.type != FieldType::Choice || column.labelField < 0 || !code || code->isEmpty())
        return std::nullopt;
    const auto &choices = reader.words().choices(column.labelKind, column.labelField);
    return std::ranges::find(choices, *code, &ChoiceLabel::code) - choices.begin();
}

bool isCounted(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Boolean:
    case FieldType::Flag:
    case FieldType::Choice:
        return true;
    default:
        return false;
    }
}

std::vector<int> placesOfNumbers(const RegisterReader &reader, const Column &column)
{
    std::vector<std::optional<qint64>> numbers(static_cast<std::size_t>(reader.dataset().size(column.kind)));
    for (std::size_t row = 0; row < numbers.size(); ++row)
        numbers[row] = numberOf(reader, column, reader.value(column, static_cast<int>(row)));
    std::vector<std::optional<qint64>> sorted = numbers;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    if (!sorted.empty() && !sorted.front())
        sorted.erase(sorted.begin());
    std::vector<int> places(numbers.size(), -1);
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row])
            places[row] = static_cast<int>(std::ranges::lower_bound(sorted, numbers[row]) - sorted.begin());
    }
    return places;
}

/// The different texts of a column, each kept once: most columns hold few.
class DifferentTexts {
public:
    int numberOf(const QString &text)
    {
        if (text.isEmpty())
            return -1;
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        m_texts.push_back(text);
        return *m_numbers.insert(text, static_cast<int>(m_texts.size()) - 1);
    }
    const std::vector<QString> &texts() const { return m_texts; }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
};

/// The place of each text; those that compare as equal share one.
template <typename Key>
std::vector<int> placesByKeys(const std::vector<Key> &keys)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int i) -> const Key & { return keys[static_cast<std::size_t>(i)]; };
    std::ranges::stable_sort(order, [&](int left, int right) { return key(left).compare(key(right)) < 0; });
    std::vector<int> places(keys.size());
    int place = -1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place += i == 0 || key(order[i - 1]).compare(key(order[i])) != 0 ? 1 : 0;
        places[static_cast<std::size_t>(order[i])] = place;
    }
    return places;
}

std::vector<int> naturalPlaces(const std::vector<QString> &texts)
{
    std::vector<QString> keys(texts.size());
    std::ranges::transform(texts, keys.begin(), [](const QString &text) { return naturalKey(text); });
    return placesByKeys(keys);
}

std::vector<int> collatedPlaces(const std::vector<QString> &texts, Language language)
{
    QCollator collator(
        language == Language::Japanese ? QLocale(QLocale::Japanese) : QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    return placesByKeys(keys);
}

/// What a record is ordered by where another one links to it.
QString nameToSort(const RegisterReader &reader, Kind kind, Uuid id)
{
    if (kind == Kind::Person && reader.words().language() == Language::Japanese) {
        const Person *person = reader.dataset().table<Person>().findAlsoDeleted(Id<Person>{id});
        if (person && !person->kana.isEmpty())
            return person->kana;
    }
    return isCalledByName(kind) ? reader.label(kind, id) : recordNumber(reader.dataset(), kind, id);
}

/// True where the rows stand in the order of their numbers already, as they do until somebody gives numbers
/// by hand.
bool areRefsInOrder(const Dataset &data, Kind kind)
{
    for (int row = 0; row < data.size(kind); ++row) {
        const QString &ref = data.refAt(kind, row);
        if (ref.isEmpty() || (row > 0 && naturalCompare(data.refAt(kind, row - 1), ref) >= 0))
            return false;
    }
    return true;
}

std::vector<int> numbersOfTexts(const RegisterReader &reader, const Column &column, DifferentTexts &texts)
{
    const bool isName = column.kind == Kind::Person && column.key.startsWith(QLatin1StringView("name"));
    std::unordered_map<Uuid, int> named;
    const auto numberOfLink = [&](Uuid id) {
        const auto [found, isNew] = named.try_emplace(id, -1);
        if (isNew)
            found->second = texts.numberOf(nameToSort(reader, *column.target, id));
        return found->second;
    };
    std::vector<int> numbers(static_cast<std::size_t>(reader.dataset().size(column.kind)), -1);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto row = static_cast<int>(i);
        const Value value = reader.value(column, row);
        const auto *id = std::get_if<Uuid>(&value);
        const auto *ids = std::get_if<std::vector<Uuid>>(&value);
        if (id && column.target && !id->isNull())
            numbers[i] = numberOfLink(*id);
        else if (ids && column.target && !ids->empty())
            numbers[i] = numberOfLink(ids->front());
        else if (isName)
            numbers[i] =
                texts.numberOf(nameToSort(reader, Kind::Person, reader.dataset().idAt(Kind::Person, row)));
        else if (!isEmpty(value))
            numbers[i] = texts.numberOf(reader.text(column, row));
    }
    return numbers;
}

} // namespace

std::vector<int> placesOf(const RegisterReader &reader, const Column &column)
{
    if (isCounted(column.type))
        return placesOfNumbers(reader, column);
    if (column.source == ColumnSource::Ref && areRefsInOrder(reader.dataset(), column.kind)) {
        std::vector<int> places(static_cast<std::size_t>(reader.dataset().size(column.kind)));
        std::iota(places.begin(), places.end(), 0);
        return places;
    }
    DifferentTexts texts;
    std::vector<int> numbers = numbersOfTexts(reader, column, texts);
    const std::vector<int> places = column.source == ColumnSource::Ref
        ? naturalPlaces(texts.texts())
        : collatedPlaces(texts.texts(), reader.words().language());
    for (int &number : numbers)
        number = number < 0 ? -1 : places[static_cast<std::size_t>(number)];
    return numbers;
}

const std::vector<int> &RowSorter::places(const Column &column) const
{
    const auto known = m_places.find(&column);
    return known != m_places.end() ? known->second
                                   : m_places.emplace(&column, placesOf(m_reader, column)).first->second;
}

std::vector<int> RowSorter::rows(
    Kind kind, std::span<const SortKey> keys, const std::function<std::vector<int>()> &otherPlaces) const
{
    std::vector<int> rows(static_cast<std::size_t>(m_reader.dataset().size(kind)));
    std::iota(rows.begin(), rows.end(), 0);
    // The last key first: each sorting leaves equal rows in their order.
    for (const SortKey &key : keys | std::views::reverse) {
        const std::vector<int> given = key.column || !otherPlaces ? std::vector<int>() : otherPlaces();
        const std::vector<int> &places = key.column ? this->places(*key.column) : given;
        if (places.empty())
            continue;
        const bool isAscending = key.order == RowOrder::Ascending;
        const auto isBefore = [&](int left, int right) {
            const int one = places[static_cast<std::size_t>(left)];
            const int other = places[static_cast<std::size_t>(right)];
            if (one < 0 || other < 0)
                return one >= 0 && other < 0;
            return isAscending ? one < other : one > other;
        };
        if (!std::ranges::is_sorted(
                rows, isBefore)) // sorting needs a second list, and compares everything often
            std::ranges::stable_sort(rows, isBefore);
    }
    return rows;
}

} // namespace tsuzuri
