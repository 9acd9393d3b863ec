#pragma once

#include "core/model/dataset.h"

#include <QHash>

#include <memory>
#include <set>

namespace tsuzuri {

/// Finds records by what people call them, in constant time: each kind is indexed when first asked for.
class RecordFinder {
public:
    explicit RecordFinder(const Dataset &dataset);
    ~RecordFinder();

    /// The records of a kind that the words name: by exact ref, else "ref name", else ref typed
    /// freely, else name in either language, kana, e-mail, short name, code of a requirement, version "D-001
    /// 第3版". Several only when all of them fit equally well.
    std::vector<Uuid> find(Kind kind, QStringView words) const;
    /// The same over all kinds: "document D-001", "D-001", "D-001 基本方針".
    std::vector<AnyId> findAny(QStringView words) const;

    /// Also finds a record that is not in the dataset yet.
    void add(Kind kind, Uuid id, const QString &words);
    /// To be called after every change of the dataset; forgets what was added.
    void datasetChanged();
    /// The same where only records of some kinds have changed.
    void datasetChanged(const std::set<Kind> &kinds);

private:
    struct KindIndex;
    KindIndex &indexOf(Kind kind) const;
    void fill(Kind kind, KindIndex &index) const;
    std::vector<Uuid> findDeleted(Kind kind, const QString &words) const;
    std::vector<Uuid> findNumbered(const KindIndex &index, QStringView words) const;

    const Dataset &m_dataset;
    mutable std::vector<std::unique_ptr<KindIndex>> m_indexes;
};

} // namespace tsuzuri
