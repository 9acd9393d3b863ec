#pragma once

#include "core/base/sha256.h"

#include <QStringList>

class QFileDevice;

namespace tsuzuri {

/// A file as the vault holds it.
struct StoredFile {
    QString sha256; ///< hexadecimal
    qint64 size = 0; ///< bytes
    bool isNew = true; ///< false: the vault had it already
};

/// Files addressed by their SHA-256: files/ab/abcd…. A file is never rewritten.
class Vault {
public:
    explicit Vault(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Copies a file in one pass: temporary file, fsync, rename. Errors: FileNotFound, FileUnreadable,
    /// FileChangedWhileRead, DiskFull, FileUnwritable, Cancelled. The original stays where it is. Several
    /// threads may add at once.
    Result<StoredFile> add(const QString &path, const CancelTest &isCancelled = {});
    Result<StoredFile> addBytes(QByteArrayView bytes);

    bool has(const QString &sha256) const;
    /// Path of a file, whether it is there or not.
    QString path(const QString &sha256) const;
    /// Hashes of all files that are there, ascending. Names that are no hash are left out.
    QStringList hashes() const;
    /// Names below the folder that no vault makes, relative to it, ascending.
    QStringList strangers() const;
    /// Removes what an interrupted intake left.
    void removeTemporaries();

private:
    Error unwritable(const QFileDevice &file) const;
    Result<StoredFile> keep(class QTemporaryFile &file, const Digest &sha256, qint64 size);

    QString m_folder;
};

/// Waits until the bytes of an open file are on the disk.
bool syncToDisk(class QFileDevice &file);

} // namespace tsuzuri
