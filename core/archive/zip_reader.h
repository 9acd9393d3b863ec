#pragma once

#include "core/base/sha256.h"

#include <QHash>

#include <memory>
#include <vector>

namespace tsuzuri {

struct ZipEntry {
    QString name;
    qint64 size = 0; ///< as the archive claims; reading stops there
};

/// Reads archives from outside. Names that leave the folder, are absolute, or hold a backslash or a control
/// character are refused.
class ZipReader {
public:
    /// Errors: FileNotFound, NotAZip, PathEscapes.
    static Result<std::unique_ptr<ZipReader>> open(const QString &path);
    ~ZipReader();

    const std::vector<ZipEntry> &entries() const { return m_entries; }
    bool has(const QString &name) const;
    /// Errors: FileNotFound, ZipFailed, FileTooLarge.
    Result<QByteArray> read(const QString &name, qint64 limit) const;
    Result<FileDigest> hash(const QString &name, const CancelTest &isCancelled = {}) const;
    /// Writes one entry into a new file below an existing folder.
    Result<void> extract(
        const QString &name, const QString &target, const CancelTest &isCancelled = {}) const;

private:
    ZipReader();
    Result<void> stream(const QString &name, const std::function<Result<void>(QByteArrayView)> &take) const;

    struct Handle;
    std::unique_ptr<Handle> m_handle;
    QString m_path;
    std::vector<ZipEntry> m_entries;
    QHash<QString, std::size_t> m_places; ///< of names; the first of several
};

} // namespace tsuzuri
