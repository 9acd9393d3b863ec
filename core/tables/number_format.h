#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace tsuzuri {

/// What a number format makes of a number.
enum class NumberKind : std::uint8_t { Number, Date, Time, DateTime };

/// The kind of a format of one's own, such as `yyyy"年"m"月"d"日"` or `[$-411]ge.m.d`. Elapsed times ([h]:mm)
/// are numbers. Only the first section counts: it is that of positive numbers.
NumberKind numberKind(QStringView formatCode);

/// The kind of a built-in format (ECMA-376 18.8.30, with those of East Asian editions).
NumberKind builtInNumberKind(int formatId);

} // namespace tsuzuri
