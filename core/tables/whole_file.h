#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QString>

namespace tsuzuri {

/// A file that appears at its path when it is whole: it is written under a hidden name beside it, then
/// renamed. What was not committed is removed; what a killed process left is replaced by the next try.
class WholeFile {
public:
    explicit WholeFile(const QString &path);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    /// Creates the hidden file, empty and open. Errors: FileUnwritable.
    Result<void> open();
    QFile &file() { return m_file; }
    /// Brings it to disk and to its place. Errors: DiskFull, TableWriteFailed, FileUnwritable.
    Result<void> commit();
    /// The error for a write that failed: DiskFull where space has run out here or in the temporary folder.
    std::unexpected<Error> writeFailure(const QString &detail) const;

private:
    QString m_path;
    QFile m_file;
};

} // namespace tsuzuri
