#pragma once

#include "core/model/value.h"
#include "ui/support/shapes.h"

#include <QStringView>

#include <optional>

namespace tsuzuri {

struct Column;

/// The sign beside a choice of a column, by the names that field and code have in the field table. None for
/// most.
std::optional<Sign> choiceSign(const Column &column, QStringView code);
/// The sign beside whatever a column holds: that of a choice, or that of a day after which something holds no
/// more.
std::optional<Sign> valueSign(const Column &column, const Value &value, QDate today);

} // namespace tsuzuri
