#pragma once

#include "core/base/error.h"
#include "core/model/records.h"

#include <QHash>

namespace tsuzuri {

/// The cells of a row by column; reading takes them out, so that what is left was not understood.
using Cells = QHash<QString, QString>;

/// A link as it was written, to be checked when all records are known.
struct WrittenLink {
    Kind kind;
    QString ref;
};

/// Takes the cells of a field and reads them by the conventions of the sample (resources/sample/README.md):
/// lists separated by ";", yes and no, `_ja` and `_en`, "kind:ref" for a link to any kind. Errors: BadValue,
/// BadDate, BadNumber, BadChoice.
Result<Value> readField(const FieldInfo &field, Cells &cells, std::vector<WrittenLink> &links);

} // namespace tsuzuri
