#include "core/registers/view_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array testNames{"contains", "one_of", "between", "empty", "filled"};
constexpr qsizetype longestText = 1'000'000; // nobody makes a view that is longer
constexpr int widest = 2000;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Objects keep their names in order, so the text is canonical.
QJsonObject without(QJsonObject object)
{
    for (const QString &name : object.keys()) {
        const QJsonValue value = object.value(name);
        const bool isEmpty = (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || (value.isDouble() && value.toInt() == 0);
        if (isEmpty)
            object.remove(name);
    }
    return object;
}

template <typename Item, typename ToJson>
QJsonArray arrayOf(const std::vector<Item> &items, ToJson toJson)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(without(toJson(item)));
    return array;
}

QJsonObject filterJson(const ColumnFilter &filter)
{
    return {{"column"_L1, filter.key},
        {"test"_L1, QString::fromLatin1(testNames[static_cast<std::size_t>(filter.test)])},
        {"words"_L1, filter.words}, {"codes"_L1, QJsonArray::fromStringList(filter.codes)},
        {"from"_L1, dayText(filter.from)}, {"to"_L1, dayText(filter.to)}};
}

QStringList texts(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts << each.toString();
    return texts;
}

ColumnFilter filterFrom(const QJsonObject &object)
{
    const auto name = std::ranges::find_if(
        testNames, [&](const char *each) { return object["test"_L1].toString() == QLatin1StringView(each); });
    ColumnFilter filter;
    if (name == testNames.end())
        return filter;
    filter.key = object["column"_L1].toString();
    filter.test = static_cast<ColumnFilter::Test>(name - testNames.begin());
    filter.words = object["words"_L1].toString();
    filter.codes = texts(object["codes"_L1]);
    filter.from = QDate::fromString(object["from"_L1].toString(), Qt::ISODate);
    filter.to = QDate::fromString(object["to"_L1].toString(), Qt::ISODate);
    return filter;
}

} // namespace

QString viewText(const ViewState &state)
{
    const QJsonObject object{{"columns"_L1,
                                 arrayOf(state.columns,
                                     [](const ViewState::ShownColumn &column) {
                                         return QJsonObject{
                                             {"key"_L1, column.key}, {"width"_L1, column.width}};
                                     })},
        {"sorted"_L1,
            arrayOf(state.sorted,
                [](const ViewState::SortedColumn &column) {
                    const bool isDescending = column.order == RowOrder::Descending;
                    return QJsonObject{{"key"_L1, column.key}, {"descending"_L1, isDescending ? 1 : 0}};
                })},
        {"words"_L1, state.words}, {"chips"_L1, QJsonArray::fromStringList(state.chips)},
        {"filters"_L1, arrayOf(state.filters, filterJson)}, {"grouped"_L1, state.grouped}};
    return QString::fromUtf8(QJsonDocument(without(object)).toJson(QJsonDocument::Compact));
}

ViewState readView(const QString &text)
{
    ViewState state;
    if (text.size() > longestText)
        return state;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue &column : object["columns"_L1].toArray())
        state.columns.push_back(
            {column["key"_L1].toString(), std::clamp(column["width"_L1].toInt(), 0, widest)});
    for (const QJsonValue &column : object["sorted"_L1].toArray()) {
        const bool isDescending = column["descending"_L1].toInt() != 0;
        state.sorted.push_back(
            {column["key"_L1].toString(), isDescending ? RowOrder::Descending : RowOrder::Ascending});
    }
    state.words = object["words"_L1].toString();
    state.chips = texts(object["chips"_L1]);
    for (const QJsonValue &value : object["filters"_L1].toArray()) {
        if (const ColumnFilter filter = filterFrom(value.toObject());
            !filter.key.isEmpty() && !filter.isEmpty())
            state.filters.push_back(filter);
    }
    state.grouped = object["grouped"_L1].toString();
    return state;
}

} // namespace tsuzuri
