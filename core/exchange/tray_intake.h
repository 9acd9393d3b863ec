#pragma once

#include "core/words/words.h"
#include "core/workspace/workspace.h"

namespace tsuzuri {

/// A file that was not taken in, and why.
struct LeftOutFile {
    QString path;
    std::optional<Error> error;
    Phrase phrase; ///< where it is no error
    QStringList arguments;

    /// One sentence.
    QString sentence(const Words &words) const;
};

/// Files and folders as they were dropped, down to single files. Links are not followed, so there are no
/// circles.
struct GatheredFiles {
    QStringList files; ///< in natural order
    std::vector<LeftOutFile> refused;
};
GatheredFiles gatherFiles(const QStringList &dropped, const CancelTest &isCancelled = {});

struct TrayIntake {
    struct Taken {
        QString path;
        StoredFile file;
    };
    std::vector<Taken> taken;
    std::vector<LeftOutFile> refused;
};

/// Takes what was dropped into the vault; the rest is in `refused`. It reads no records, so it may run beside
/// edits. Error: Cancelled; what was taken until then is given back.
Result<TrayIntake> takeForTray(Vault &vault, const QStringList &dropped,
    const std::function<void(double)> &progress = {}, const CancelTest &isCancelled = {});

/// The records of what was taken, to be committed. A content that waits already is not listed twice: it joins
/// `refused`.
ChangeSet trayRecords(const Dataset &data, TrayIntake &intake);

/// Removes bytes that nothing needs any more: of files that were taken out of the tray. To be called when
/// nobody can undo that: right after the workspace was opened.
void removeForsaken(Workspace &workspace);

/// When the original of a stored file was last changed, as far as this vault knows.
QDateTime modifiedAt(const Vault &vault, const EvidenceFile &file);

/// Puts a picture of the clipboard into the vault: a record to be committed, with a name of the word and the
/// time.
Result<EvidenceFile> takePicture(Vault &vault, QByteArrayView png, const QString &word, const QDateTime &now);

} // namespace tsuzuri
