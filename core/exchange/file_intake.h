#pragma once

#include "core/store/vault.h"

#include <QHash>
#include <QSet>

namespace tsuzuri {

/// Takes the files that a sheet names by paths relative to itself. A path never leaves the sheet's folder:
/// absolute paths, drive letters, `..` and links are refused.
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
    /// Errors: PathEscapes, PathIsLink, FileNotFound, FileUnreadable, FileChangedWhileRead, DiskFull,
    /// Cancelled.
    Result<Taken> take(const QString &path, const CancelTest &isCancelled = {});
    /// Takes many files at once, so that `take` finds them done. What went wrong with one is told by its
    /// `take`.
    void takeAhead(const QStringList &paths, const std::function<void(double)> &progress,
        const CancelTest &isCancelled = {});

    /// What was taken and was not in the vault before: hashes.
    QStringList newFiles() const;
    /// Removes these again, all but those that are used.
    void giveBackAllBut(const QSet<QString> &used);

private:
    Result<QString> resolved(const QString &path) const;
    Result<Taken> takeNow(const QString &path, const CancelTest &isCancelled) const;

    Vault &m_vault;
    QString m_folder;
    Mode m_mode;
    QHash<QString, Result<Taken>> m_taken; // by path as given
};

enum class OnRefusal : std::uint8_t { GoOn, Stop };

/// Takes many files at once; the results in their order. After a refusal with Stop, and once cancelled, the
/// rest is Cancelled.
std::vector<Result<StoredFile>> takeFiles(Vault &vault, const QStringList &paths, OnRefusal onRefusal,
    const std::function<void(double)> &progress, const CancelTest &isCancelled);

/// So many threads that take files at once serve best: each waits most of the time until the disk has its
/// file.
inline constexpr int intakeLanes = 6;

/// Removes files that no record names because what took them was not stored.
void giveBack(const Vault &vault, const QStringList &hashes);

} // namespace tsuzuri
