#pragma once

#include <QString>

class QItemSelection;

namespace tsuzuri {

class RegisterModel;

/// What the selected cells come to: sum, least and greatest of numbers, first and last of days; "" where
/// there is nothing to say.
QString selectionSummary(const RegisterModel &model, const QItemSelection &selection);

} // namespace tsuzuri
