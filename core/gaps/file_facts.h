#pragma once

#include "core/base/file_condition.h"
#include "core/base/period.h"
#include "core/gaps/engine.h"

#include <QHash>

#include <memory>

namespace tsuzuri {

/// A list of which two columns are read: what identifies a row, and its day.
struct ListKey {
    QString sha256;
    QString keyColumn; ///< headings; "" where nobody knows
    QString dateColumn;

    bool operator==(const ListKey &) const = default;
};
inline size_t qHash(const ListKey &list, size_t seed = 0)
{
    return qHashMulti(seed, list.sha256, list.keyColumn, list.dateColumn);
}

/// What rules ask of a list, so that it is never read again.
struct ListFacts {
    qint64 rows = 0; ///< below the headings
    bool hasKeys = false; ///< its key column was found
    qint64 doubleKeys = 0; ///< rows whose key an earlier row has
    std::vector<quint64> keys; ///< marks of all keys, ascending, each once
    std::vector<std::pair<QDate, qint64>> days; ///< how many rows are of a day, ascending

    bool operator==(const ListFacts &) const = default;
    bool holdsKey(QStringView key) const;
    qint64 rowsOutside(const Period &period) const;
};

/// Stands for a key in 8 bytes. Width and blanks around it make no difference. Two of a million differ all
/// but surely.
quint64 keyMark(QStringView key);

/// What was read of files, by what is in them. What is not there nobody knows.
class FileFacts {
public:
    QHash<QString, FileCheck> checks; ///< by SHA-256
    QHash<ListKey, std::shared_ptr<const ListFacts>> lists; ///< null: could not be read

    /// Null where nothing is known.
    const ListFacts *list(const ListKey &key) const;
};

/// The files of a population that are lists, with the columns that it names. Empty where none is held.
std::vector<ListKey> listsOf(const Population &population, std::span<const EvidenceFile *const> files);

/// `evaluateGaps` with the rules that look into files.
GapReport evaluateGaps(
    const Dataset &dataset, QDate asOf, std::shared_ptr<const FileFacts> files, const GapOptions &options);

} // namespace tsuzuri
