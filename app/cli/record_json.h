#pragma once

#include "core/model/dataset.h"

#include <QJsonObject>

namespace tsuzuri::cli {

/// A record with every field of its table by name: texts in two languages as {"ja","en"}, links as refs,
/// lists as arrays, dates in ISO form, and null for "no value".
QJsonObject recordJson(const Dataset &data, Kind kind, int row);

/// {"kind","ref","title"}: what it is called.
QJsonObject recordJson(const Dataset &data, const AnyId &record);

} // namespace tsuzuri::cli
