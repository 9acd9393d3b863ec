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
    QStringList knownAs;

    bool operator==(const PackSummary &) const = default;
};

PackSummary summaryOf(const Pack &pack);

/// Where a workspace keeps packs of its own: imported ones, whose text may be licensed to this company only.
QString packFolderOf(const QString &workspaceFolder);
/// Where a person keeps packs for all workspaces.
QString ownPackFolder();

/// The packs that come with the program (embedded) and those of further folders. A pack is the file ID.json;
/// adding a scheme is adding a file.
class PackShelf {
public:
    /// The folder may be empty or absent.
    explicit PackShelf(const QString &extraFolder = {});
    explicit PackShelf(QStringList extraFolders);

    struct Listing {
        std::vector<PackSummary> packs; ///< ordered by id
        std::vector<Error>
            problems; ///< PackDamaged, FileUnreadable: files of the extra folders that are left out
    };
    /// Reads every pack anew.
    Listing list() const;

    /// An embedded pack wins over a file of the same id, an earlier folder over a later one. Errors:
    /// UnknownFramework, FileUnreadable, PackDamaged.
    Result<Pack> pack(const QString &id) const;

private:
    QStringList m_extraFolders;
};

} // namespace tsuzuri
