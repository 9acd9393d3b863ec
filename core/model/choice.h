#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tsuzuri {

/// Yes, no, or nobody knows.
enum class Flag : std::uint8_t { Unknown, No, Yes };

/// Specialised for each enumeration of records: `codes`, in the order of the enumerators. The first code is
/// "" where the field may be empty. Codes are stored and exported, enumerators are not.
template <typename E>
struct EnumCodes;

template <typename E>
concept Choice = requires { EnumCodes<E>::codes; };

/// The code of an enumerator, as stored.
template <Choice E>
constexpr std::string_view code(E value)
{
    return EnumCodes<E>::codes[static_cast<std::size_t>(value)];
}

} // namespace tsuzuri
