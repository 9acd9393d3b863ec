#pragma once

#include "core/base/localized_text.h"

#include <cstdint>

namespace tsuzuri {

enum class Holiday : std::uint8_t;

/// "海の日", "Marine Day".
LocalizedText holidayName(Holiday holiday);

} // namespace tsuzuri
