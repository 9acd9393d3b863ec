#pragma once

#include "core/frameworks/pack.h"

namespace tsuzuri {

/// What a list of packs shows of each.
struct PackSummary {
    QString id;
    QString edition;
    LocalizedText title;
    LocalizedText shortTitle;
    LocalizedText operatedBy;
    LocalizedText appliesTo;
    std::vector<pack::Audit> audits;
    pack::Cycle cycle;
    std::vector<pack::Related> related;
    struct Level {
        pack::Level level;
        int requirements = 0; ///< that stand and have this level

        bool operator==(const Level &) const = default;
    };
    std::vector<Level> levels;
    PackCounts counts;

    bool operator==(const PackSummary &) const = default;
};

PackSummary summaryOf(const Pack &pack);

/// The packs that come with the program (embedded) and those of one more folder. A pack is the file ID.json;
/// adding a scheme is adding a file.
class PackShelf {
public:
    /// `extraFolder` may be empty or absent.
    explicit PackShelf(QString extraFolder = {});

    struct Listing {
        std::vector<PackSummary> packs; ///< ordered by id
        std::vector<Error>
            problems; ///< PackDamaged, FileUnreadable: files of the extra folder that are left out
    };
    /// Reads every pack anew.
    Listing list() const;

    /// An embedded pack wins over a file of the same id. Errors: UnknownFramework, FileUnreadable,
    /// PackDamaged.
    Result<Pack> pack(const QString &id) const;

private:
    QString m_extraFolder;
};

} // namespace tsuzuri
