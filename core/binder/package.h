#pragma once

#include "core/base/sha256.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace tsuzuri {

inline constexpr auto sumsName = QLatin1StringView("SHA256SUMS.txt");
inline constexpr auto manifestName = QLatin1StringView("manifest.json");

/// A file of the binder's folder.
struct PackagedFile {
    QString path; ///< relative, "/" between folders
    QString sha256;
    qint64 size = 0; ///< bytes
};

/// Every file below a folder with its hash, ordered by the bytes of the path. Errors: FileUnreadable, Cancelled.
Result<std::vector<PackagedFile>> hashFolder(const QString &folder, const CancelTest &isCancelled = {});

/// Text of SHA256SUMS.txt in the form of `sha256sum`: every file but itself, ordered by the bytes of the path.
QByteArray sumsText(std::vector<PackagedFile> files);

/// Writes the folder as ZIP volumes beside it: NAME.zip, or NAME_1of3.zip … where it is larger than `volumeBytes`.
/// Returns their paths. What does not shrink is stored.
Result<QStringList> writeVolumes(const QString &folder, const QString &target, const std::vector<PackagedFile> &files,
    qint64 volumeBytes, const QDateTime &modified, const std::function<void(double)> &progress,
    const CancelTest &isCancelled);

} // namespace tsuzuri
