#include "core/tables/cell.h"

#include "core/base/dates.h"
#include "core/base/excel_serial.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr double wholeNumbersEnd = 1e15; // Excel, too, writes larger ones with an exponent
constexpr int excelDigits = 15;

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

QString numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < wholeNumbersEnd)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', excelDigits);
}

} // namespace

bool Cell::isEmpty() const
{
    return std::visit(Overloaded{
                          [](std::monostate) { return true; },
                          [](const QString &words) { return words.isEmpty(); },
                          [](double) { return false; },
                          [](bool) { return false; },
                          [](QDate date) { return !date.isValid(); },
                          [](const QDateTime &instant) { return !instant.isValid(); },
                      },
        value);
}

QString text(const Cell &cell)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString &words) { return words; },
                          [](double number) { return numberText(number); },
                          [](bool isTrue) { return isTrue ? u"TRUE"_s : u"FALSE"_s; },
                          [](QDate date) { return formatDate(date, DateStyle::Iso); },
                          [](const QDateTime &instant) { return formatInstant(instant, instant.timeZone()); },
                      },
        cell.value);
}

std::optional<QDate> dateOf(const Cell &cell, const QTimeZone &zone)
{
    const auto dayIn = [&zone](const QDateTime &instant) { return instant.toTimeZone(zone).date(); };
    if (const auto *date = std::get_if<QDate>(&cell.value))
        return date->isValid() ? std::optional(*date) : std::nullopt;
    if (const auto *instant = std::get_if<QDateTime>(&cell.value))
        return instant->isValid() ? std::optional(dayIn(*instant)) : std::nullopt;
    if (const auto *number = std::get_if<double>(&cell.value))
        return fromExcelSerial(*number);
    if (const auto *words = std::get_if<QString>(&cell.value)) {
        const auto date = parseDate(*words);
        return date ? date : parseInstant(*words, zone).transform(dayIn);
    }
    return std::nullopt;
}

const Cell &Row::at(qsizetype column) const
{
    static const Cell nothing;
    return column >= 0 && column < std::ssize(cells) ? cells[static_cast<std::size_t>(column)] : nothing;
}

} // namespace tsuzuri
