#pragma once

#include "core/frameworks/pack_shelf.h"
#include "core/interchange/framework_draft.h"
#include "core/model/change_set.h"
#include "core/model/dataset.h"

#include <QDateTime>
#include <QJsonObject>

namespace tsuzuri {

/// What a mapping collection is made of.
struct OscalMappings {
    const Dataset &data;
    const PackShelf &shelf;
    const BothWords &words;
    QDateTime changed; ///< when the workspace was changed last
    QDate day; ///< the version of the collection
};

/// Two frameworks between which something is mapped, and how much.
struct MappedPair {
    QString from;
    QString to;
    int rows = 0;

    bool operator==(const MappedPair &) const = default;
};

/// Those of the workspace and of the program, ordered by ids.
std::vector<MappedPair> mappedPairs(const Dataset &data);

/// {"mapping-collection": …}: what the workspace and the program say between two frameworks, in both
/// directions, with relation, strength, source, author and day. Where the workspace maps two requirements
/// itself, the program's row is left out. Errors: UnknownFramework, Conflict ("framework", from,
/// "no-mapping", to).
Result<QJsonObject> mappingCollection(const OscalMappings &what, const QString &from, const QString &to);

/// A mapping collection as read from a file, to be looked at before it is stored.
struct CollectionDraft {
    ChangeSet changes{QStringLiteral("import")};
    int read = 0; ///< pairs of requirements
    int added = 0;
    int unchanged = 0; ///< recorded already, or the program says the same
    int leftOut = 0; ///< told by notes
    std::vector<FrameworkNote> problems; ///< each keeps the whole file out
    std::vector<FrameworkNote> notes;

    bool isSound() const { return problems.empty(); }
};

/// Reads a mapping collection (JSON, YAML). Frameworks are known by our own property or by the names of files
/// of their catalogs, requirements by the ids of these; frameworks that the workspace does not hold yet come
/// with it. A pair that the workspace maps itself stays as it is. Errors: those of readForeignDocument,
/// PackDamaged.
Result<CollectionDraft> readMappingCollection(
    const QString &path, const Dataset &data, const PackShelf &shelf, const BothWords &words);

} // namespace tsuzuri
