#pragma once

#include "core/frameworks/pack_shelf.h"
#include "core/interchange/framework_draft.h"
#include "core/model/dataset.h"

#include <map>

namespace tsuzuri {

/// One end of a pair, as a file names it.
struct MappingEnd {
    QString framework;
    QString code;
};

/// What the packs and the workspace know of requirements, looked up as it is asked for.
class MappingEnds {
public:
    /// All must outlive it.
    MappingEnds(const PackShelf &shelf, const Dataset &data);

    bool isFramework(const QString &id);
    /// Null where there is none.
    const pack::Requirement *find(const MappingEnd &end);

private:
    struct Framework {
        Pack pack;
        QHash<QString, const pack::Requirement *> byCode;
    };
    const Framework *framework(const QString &id);
    void addHeld(const QString &id, Pack &pack) const;

    const PackShelf &m_shelf;
    const Dataset &m_data;
    std::map<QString, std::unique_ptr<Framework>> m_frameworks; // null where there is none
};

} // namespace tsuzuri
