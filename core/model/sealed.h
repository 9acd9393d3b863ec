#pragma once

#include "core/model/dataset.h"

#include <QSet>

namespace tsuzuri {

/// Hashes of files that nobody outside may see: a redacted copy was made of them. Whatever else has the same
/// bytes is sealed with them.
inline QSet<QString> sealedHashes(const Dataset &data)
{
    QSet<QString> sealed;
    for (const EvidenceFile &copy : data.table<EvidenceFile>()) {
        const EvidenceFile *original = copy.redactionOf.isNull()
            ? nullptr
            : data.table<EvidenceFile>().findAlsoDeleted(copy.redactionOf);
        if (original)
            sealed.insert(original->sha256);
    }
    return sealed;
}

/// True for the originals themselves, false for their like in other places.
inline bool isSealed(const Dataset &data, const EvidenceFile &file)
{
    return std::ranges::any_of(data.table<EvidenceFile>(),
        [&](const EvidenceFile &copy) { return !copy.redactionOf.isNull() && copy.redactionOf == file.id; });
}

/// Of several copies of one original the newest is handed out; an earlier one stays in the record and goes
/// nowhere, also where the newest was disposed of: nobody knows whether the earlier one hides enough.
inline bool isReplacedBy(const EvidenceFile &copy, const EvidenceFile &other)
{
    return !copy.redactionOf.isNull() && other.redactionOf == copy.redactionOf && copy.id < other.id;
}

inline bool isReplaced(const Dataset &data, const EvidenceFile &copy)
{
    return std::ranges::any_of(
        data.table<EvidenceFile>(), [&](const EvidenceFile &other) { return isReplacedBy(copy, other); });
}

} // namespace tsuzuri
