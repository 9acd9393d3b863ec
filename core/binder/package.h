#pragma once

#include "core/base/sha256.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace tsuzuri {

class ZipDraft;
struct ZipItem;

inline constexpr auto sumsName = QLatin1StringView("SHA256SUMS.txt");
inline constexpr auto manifestName = QLatin1StringView("manifest.json");

/// A file of the binder's folder.
struct PackagedFile {
    QString path; ///< relative, "/" between folders
    QString sha256;
    qint64 size = 0; ///< bytes
};

/// A file of the vault and where it goes.
struct FileCopy {
    QString source;
    QString target; ///< its folder is made
    QString sha256; ///< what it must be
};

/// Copies in two lanes, reads each file once, and compares its hash on the way. A file that is missing or
/// differs is not there afterwards; the result says why, by hash (FileNotFound, FileChangedWhileRead).
/// Errors: FileUnwritable, DiskFull, Cancelled. `isCancelled` and `progress` may be called by any thread.
Result<QHash<QString, ErrorCode>> copyFiles(const std::vector<FileCopy> &files,
    const std::function<void(double)> &progress, const CancelTest &isCancelled);

/// Errors: FileUnwritable, DiskFull.
Result<void> writeWholeFile(const QString &path, QByteArrayView bytes);

/// Every file below a folder with its hash, ordered by the bytes of the path; a link counts as what it is,
/// not as what it leads to, and has no hash. Errors: FileUnreadable, Cancelled.
Result<std::vector<PackagedFile>> hashFolder(const QString &folder, const CancelTest &isCancelled = {},
    const std::function<void(double)> &progress = {});

/// Orders by the bytes of the path.
void sortByPath(std::vector<PackagedFile> &files);

/// Text of SHA256SUMS.txt in the form of `sha256sum`: every file but itself, ordered by the bytes of the
/// path.
QByteArray sumsText(std::vector<PackagedFile> files);

enum class Shell : std::uint8_t { Posix, PowerShell };
/// The command that checks a folder against SHA256SUMS.txt.
QString verifyCommand(Shell shell);

struct VolumeOptions {
    qint64 bytes = 0; ///< of the files in one volume; a larger file gets a volume of its own
    QDateTime modified; ///< of every file, in its zone
    std::function<void(double)> progress;
    CancelTest isCancelled;
};

/// Writes a folder as sealed ZIP archives: TARGET.zip, or TARGET_1of3.zip … where it is larger than a volume.
/// The files at the top of the folder are in the first. What does not shrink is stored.
class VolumeWriter {
public:
    VolumeWriter(QString folder, QString target, VolumeOptions options);
    ~VolumeWriter();

    /// Starts to pack the files that are there already, in another thread, where one volume will do.
    void begin(const std::vector<PackagedFile> &files);
    /// Packs all files of the folder, those that were begun among them. Returns the paths of the volumes.
    Result<QStringList> finish(const std::vector<PackagedFile> &files);

private:
    std::vector<std::vector<ZipItem>> volumesOf(const std::vector<PackagedFile> &files) const;
    ZipItem itemOf(const PackagedFile &file) const;

    QString m_folder;
    QString m_target;
    VolumeOptions m_options;
    std::unique_ptr<ZipDraft> m_draft;
    QSet<QString> m_begun; ///< paths
};

} // namespace tsuzuri
