#include "core/registers/column_filter.h"

#include "core/base/fold.h"
#include "core/base/period.h"
#include "core/registers/register.h"
#include "core/registers/row_order.h"
#include "core/words/words.h"

#include <QSet>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const auto yesCode = u"yes"_s;
const auto noCode = u"no"_s;

RowQuestion containsQuestion(const RegisterReader &reader, const Column &column, const QString &words)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    return [&reader, &column, wanted](int row) {
        const QString text = reader.filterText(column, row);
        return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
    };
}

RowQuestion codesQuestion(const RegisterReader &reader, const Column &column, const QStringList &codes)
{
    const QSet<QString> wanted(codes.begin(), codes.end());
    return [&reader, &column, wanted](int row) {
        const QStringList held = cellCodes(reader, column, row);
        return held.isEmpty()
            ? wanted.contains(QString())
            : std::ranges::any_of(held, [&](const QString &code) { return wanted.contains(code); });
    };
}

RowQuestion betweenQuestion(const RegisterReader &reader, const Column &column, const Period &period)
{
    return [&reader, &column, period](int row) {
        const Value value = reader.value(column, row);
        const auto *day = std::get_if<QDate>(&value);
        const auto *moment = std::get_if<QDateTime>(&value);
        return period.contains(day ? *day : moment ? moment->date() : QDate());
    };
}

} // namespace

bool ColumnFilter::isEmpty() const
{
    switch (test) {
    case Test::Contains:
        return words.trimmed().isEmpty();
    case Test::OneOf:
        return codes.isEmpty();
    case Test::Between:
        return !from.isValid() && !to.isValid();
    case Test::Empty:
    case Test::Filled:
        break;
    }
    return false;
}

RowQuestion questionOf(const RegisterReader &reader, Kind kind, const ColumnFilter &filter)
{
    const Column *column = registerOf(kind).find(filter.key);
    if (!column)
        return {};
    switch (filter.test) {
    case ColumnFilter::Test::Contains:
        return containsQuestion(reader, *column, filter.words);
    case ColumnFilter::Test::OneOf:
        return codesQuestion(reader, *column, filter.codes);
    case ColumnFilter::Test::Between:
        return betweenQuestion(reader, *column, {filter.from, filter.to});
    case ColumnFilter::Test::Empty:
        return [&reader, column](int row) { return isEmpty(reader.value(*column, row)); };
    case ColumnFilter::Test::Filled:
        return [&reader, column](int row) { return !isEmpty(reader.value(*column, row)); };
    }
    return {};
}

QStringList cellCodes(const RegisterReader &reader, const Column &column, int row)
{
    const Value value = reader.value(column, row);
    if (isEmpty(value))
        return {};
    if (const auto *flag = std::get_if<bool>(&value))
        return {*flag ? yesCode : noCode};
    if (const auto *code = std::get_if<QString>(&value))
        return {*code};
    if (const auto *words = std::get_if<QStringList>(&value))
        return *words;
    if (const auto *id = std::get_if<Uuid>(&value); id && column.target)
        return {reader.dataset().refOf(*column.target, *id)};
    if (const auto *ids = std::get_if<std::vector<Uuid>>(&value); ids && column.target) {
        QStringList refs;
        for (const Uuid &id : *ids)
            refs << reader.dataset().refOf(*column.target, id);
        return refs;
    }
    return {reader.exportText(column, row)};
}

QString codeLabel(const RegisterReader &reader, const Column &column, const QString &code)
{
    if (column.type == FieldType::Boolean || column.type == FieldType::Flag)
        return reader.words().flag(code == yesCode);
    if (column.labelField >= 0)
        return reader.words().choice(column.labelKind, column.labelField, code);
    const Uuid id = column.target ? reader.dataset().idOf(*column.target, code) : Uuid();
    return id.isNull() ? code : reader.label(*column.target, id);
}

std::vector<CodeCount> countCodes(
    const RegisterReader &reader, const Column &column, std::span<const int> rows, std::size_t most)
{
    QHash<QString, std::pair<int, int>> counts; // by code: how many, one of the rows
    int empty = 0;
    for (const int row : rows) {
        const QStringList codes = cellCodes(reader, column, row);
        empty += codes.isEmpty() ? 1 : 0;
        for (const QString &code : codes) {
            auto &[count, sample] = counts[code];
            ++count;
            sample = row;
        }
        if (static_cast<std::size_t>(counts.size()) > most)
            return {};
    }
    const std::vector<int> places = placesOf(reader, column);
    std::vector<std::pair<int, CodeCount>> sorted;
    for (const auto &[code, found] : counts.asKeyValueRange())
        sorted.push_back({places[static_cast<std::size_t>(found.second)],
            {code, codeLabel(reader, column, code), found.first}});
    std::ranges::sort(sorted, [](const auto &left, const auto &right) {
        return std::tie(left.first, left.second.label) < std::tie(right.first, right.second.label);
    });
    std::vector<CodeCount> result;
    for (auto &[place, counted] : sorted)
        result.push_back(std::move(counted));
    if (empty > 0)
        result.push_back({{}, {}, empty});
    return result;
}

} // namespace tsuzuri
