#pragma once

#include "core/extract/extracted_text.h"
#include "core/model/dataset.h"
#include "core/store/text_store.h"
#include "core/store/vault.h"

#include <QMultiHash>

namespace tsuzuri {

/// A file of the vault whose text can be searched.
struct VaultFile {
    QString sha256;
    QString path;
    QString name; ///< as it was at intake: tells mails and pages from plain text
};

/// search.db of a workspace folder.
QString searchPath(const QString &folder);

/// The files of evidence and of captured versions, each content once. Whether they are there shows when they
/// are read.
std::vector<VaultFile> filesToIndex(const Dataset &data, const Vault &vault);

/// The record with which a file is found: the evidence, or the document of the version.
struct FileOwner {
    AnyId record;
    QString name; ///< of the file
};
/// By hash; a file may have several owners.
QMultiHash<QString, FileOwner> fileOwners(const Dataset &data);

struct IndexOptions {
    int lanes = 1; ///< child processes side by side
    QString program; ///< tsuzuri-cli; "": the one beside this program
    std::function<void(double)> progress;
    CancelTest isCancelled;
};

struct IndexReport {
    int read = 0; ///< files that were read now
    int withoutText = 0; ///< of these: pictures, archives, protected and damaged ones
    int removed = 0; ///< files that the workspace has no longer
    bool operator==(const IndexReport &) const = default;
};

/// Reads the files that the index lacks and forgets those that are not among `files`. What was read before a
/// cancellation stays. A damaged index is made anew. Errors: Cancelled, ProgramMissing, FileUnreadable,
/// DiskFull, DatabaseFailed.
Result<IndexReport> indexFiles(
    const QString &path, const std::vector<VaultFile> &files, const IndexOptions &options);

/// Removes the texts of files that the workspace does not hold any more, where there is an index.
Result<void> forgetFiles(const QString &path, const Dataset &data, const Vault &vault);

/// Pieces of some thousand characters, which overlap a little so that nothing is cut in two.
std::vector<IndexedPiece> piecesOf(const ExtractedText &text);

} // namespace tsuzuri
