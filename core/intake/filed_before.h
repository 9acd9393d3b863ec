#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// What was filed before, found again by bytes, name and folder. It learns with each item that is filed; what
/// has been deleted since is not found.
class FiledBefore {
public:
    /// The dataset must outlive it. Names and folders of the newest `memory` files are known, bytes of all.
    explicit FiledBefore(const Dataset &data);

    /// A new file, or one that was filed.
    void learn(const EvidenceFile &file);

    /// Evidence, versions and files of the tray with these bytes, but for `except`.
    std::vector<AnyId> sameBytes(const QString &sha256, Id<EvidenceFile> except) const;
    /// The newest evidence whose file has the same name but for its dates; null where there is none.
    const Evidence *sameName(QStringView fileName) const;

    struct Vote {
        Id<Control> control;
        double share = 0; ///< of the files of the folder, 0 to 1
    };
    /// The control that most files of this folder were filed under, when there are at least two. Folders that
    /// differ only in their dates are one.
    std::optional<Vote> sameFolder(const QString &original) const;

    static constexpr std::size_t memory = 20'000;

private:
    const Dataset &m_data;
    QHash<QString, std::vector<AnyId>> m_byHash;
    QHash<QString, std::vector<Id<Evidence>>> m_byStem;
    QHash<QString, std::vector<Id<Evidence>>> m_byFolder;
};

/// The folders of a path, from the outermost to the innermost, without the file's name. Knows / and \.
QStringList foldersOf(const QString &path);

} // namespace tsuzuri
