#pragma once

#include "core/base/period.h"
#include "core/model/field.h"

namespace tsuzuri {

/// What every record has. `ref` is the number that people use (D-012): unique per kind, never reused.
template <typename T>
struct Record {
    Id<T> id;
    QString ref;
    int revision = 0; ///< counts the changes; a change that names an old one is a conflict
    QDate deletedOn; ///< invalid while the record lives
    QStringList unresolved; ///< links an import could not follow, as "field=words"

    bool operator==(const Record &) const = default;
    bool isDeleted() const { return deletedOn.isValid(); }
};

} // namespace tsuzuri
