#pragma once

#include "core/model/dataset.h"

#include <memory>

namespace tsuzuri {

/// Finds records by what people call them. Fast for any number of questions: each kind is indexed when first
/// asked.
class RecordFinder {
public:
    explicit RecordFinder(const Dataset &dataset);
    ~RecordFinder();

    /// Living records of a kind that the words name, best match alone: exact ref, "ref name", folded ref,
    /// then name in either language, kana, e-mail, code of a requirement. Several only when all fit equally.
    std::vector<Uuid> find(Kind kind, QStringView words) const;
    /// The same over all kinds, by ref only.
    std::vector<AnyId> findAny(QStringView words) const;

    /// Also finds a record that is not yet in the dataset.
    void add(Kind kind, Uuid id, const QString &words);
    /// To be called after every change of the dataset; forgets what was added.
    void datasetChanged();

private:
    struct KindIndex;
    const KindIndex &indexOf(Kind kind) const;

    const Dataset &m_dataset;
    mutable std::vector<std::unique_ptr<KindIndex>> m_indexes;
};

} // namespace tsuzuri
