#pragma once

#include "ui/support/shapes.h"

#include <QStringView>

#include <optional>

namespace tsuzuri {

/// The sign beside a choice, by the names that field and code have in the field table. None for most choices.
std::optional<Sign> choiceSign(QStringView field, QStringView code);

} // namespace tsuzuri
