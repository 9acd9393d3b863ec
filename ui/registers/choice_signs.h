#pragma once

#include "ui/support/shapes.h"

#include <QStringView>

#include <optional>

namespace tsuzuri {

struct Column;

/// The sign beside a choice of a column, by the names that field and code have in the field table. None for most.
std::optional<Sign> choiceSign(const Column &column, QStringView code);

} // namespace tsuzuri
