#pragma once

#include "core/store/vault.h"

namespace tsuzuri {

/// Takes the files that a sheet names by paths relative to itself. A path never leaves the sheet's folder: absolute
/// paths, drive letters, `..` and links are refused.
class FileIntake {
public:
    enum class Mode { Take, OnlyHash };

    FileIntake(Vault &vault, QString folder, Mode mode)
        : m_vault(vault)
        , m_folder(std::move(folder))
        , m_mode(mode)
    {
    }

    struct Taken {
        QString name; ///< file name, NFC
        QString original; ///< path as given
        StoredFile file;
    };
    /// Errors: PathEscapes, PathIsLink, FileNotFound, FileUnreadable, FileChangedWhileRead, DiskFull, Cancelled.
    Result<Taken> take(const QString &path, const CancelTest &isCancelled = {});

    /// What was taken and was not in the vault before: hashes in their order.
    const QStringList &newFiles() const { return m_new; }
    /// Removes these again, all but the first `kept`: for a row or an import that is given up.
    void giveBack(qsizetype kept = 0);

private:
    Result<QString> resolved(const QString &path) const;

    Vault &m_vault;
    QString m_folder;
    Mode m_mode;
    QStringList m_new; // hashes
};

/// Removes files that no record names because what took them was not stored.
void giveBack(const Vault &vault, const QStringList &hashes);

} // namespace tsuzuri
